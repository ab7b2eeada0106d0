/** The choices made about coming home where the sources are silent or contradict themselves. */
import { frozen } from '../shared/frozen.js';
import type { Interpretation } from '../shared/interpretation.js';
import {
  AFTER_RETURN,
  AGREEING_THE_PLAN,
  ANNEX_9,
  ANNEX_21,
  AT_LOW,
  AT_SEVERE,
  BABIES,
  CHILDREN_RETURNING_HOME,
  CHILDS_DIFFICULTIES,
  CONTINGENCY,
  codesOf,
  END_OF_STAGE_3,
  ESSENTIAL_PRACTICE,
  GRADUAL_RETURN,
  guidance,
  MENTAL_HEALTH,
  MONITORING,
  NOT_POSSIBLE,
  OUTLINING_SUPPORT,
  POTENTIAL,
  PREPARING_CHILDREN,
  PREPARING_PARENTS,
  RE_Q,
  RECLASSIFICATION,
  RECORDING,
  RELAPSE,
  REPORT_SECTION_3,
  ROW_4,
  ROW_5,
  ROW_6_AT_SEVERE,
  ROW_7,
  regulation,
  STATUS_AND_RETURN,
  SUBSTANCE_MISUSE,
  SUPPORT_AFTER_RETURN,
  SUPPORTING_ADOLESCENTS,
  schedule,
  section,
  TIMESCALES_OF_THE_PLAN,
  TRUSTED_ADULT,
  UPDATING,
  WHO_IS_INVOLVED,
} from './sources.js';

/** The interpretations I-72 to I-96, I-115 to I-120, and I-123 on. */
export const RETURN_HOME_INTERPRETATIONS: readonly Interpretation[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'I-72',
      title: 'What a complete plan holds',
      silence:
        'The form of Annex 9 calls itself a guide that can be adapted, and the text calls what it lists suggestions. The text also asks for things that have no box on the form: how long and how intensive support is, how to have more help, that the risk can be classified anew, risks outside the home, a signature, copies.',
      reading:
        'All thirteen things of the form and those of the text are asked; the parts say which is which. A missing one keeps the plan from being complete and breaks no law. An authority can put the same content into a care plan and read it from there. Help that goes on for as long as it is needed, as with disabled children and parents, needs no rhythm and no end. A plan of one agency is reported, and so is one that does not say whether a family group conference was considered, of which the text says that it “could” be. Not asked, since no field could show it: that a family is not propped up that could not manage in the long run.',
      because: 'A plan that is silent on any of them leaves someone guessing once the child is home.',
      sources: [ANNEX_9, AGREEING_THE_PLAN],
    },
    {
      id: 'I-73',
      title: 'Signing the plan and approving the decision are two acts',
      silence:
        'The text has a nominated officer sign the plan, with no condition. The law has one approve the decision in some cases only. The first could be read as the second.',
      reading:
        'The plan needs the signature always; the approval is asked where the law asks for it. Neither stands for the other.',
      because: 'They are about different things: what will be done, and that it may be.',
      sources: [WHO_IS_INVOLVED, regulation('39(4)')],
    },
    {
      id: 'I-74',
      title: 'Twenty working days',
      silence:
        'None of the sources says what a working day is, whether the first day counts, or up to which day the twenty are counted.',
      reading:
        'Mondays to Fridays that are no bank holidays of England. Every working day on which the child was looked after counts, from the first day to the day of coming home, both included, in one unbroken period.',
      because: 'Of the possible ways of counting this one asks for approval soonest.',
      sources: [regulation('39(4)'), guidance('5.12')],
    },
    {
      id: 'I-75',
      title: 'Years without bank holidays',
      silence: 'The published list covers some years. It does not say where it ends.',
      reading:
        'A calendar year is covered if the list has at least eight days of it, as many as every year has. In another year each weekday may or may not be a working day; the count has two bounds, for no more than fifteen days of a year can have been bank holidays, and where they leave it open whether twenty is reached, nobody can say.',
      because:
        'An old list would otherwise quietly turn bank holidays into working days. A list made before an extra day was proclaimed still does: whoever passes it keeps it fresh.',
      sources: [regulation('39(4)')],
    },
    {
      id: 'I-76',
      title: 'The director instead of the nominated officer',
      silence:
        'The copy of the Framework used here has lost paragraphs 1 to 5 of regulation 39. The guidance names the nominated officer from twenty working days, and the director for those of 16 or 17 under section 20, without a number of days; a note in Annex 5 says “not in care” instead of section 20.',
      reading:
        'As the regulations themselves have it: paragraph 4 is subject to paragraph 5, so the director approves instead of the nominated officer, however short the time, and for anyone of 16 or 17 who is not in care by an order. Age is read on the day of coming home; someone born on 29 February is read as 16 from 28 February and as 17 to the end of that day, each time the more careful way.',
      because: 'The regulations are the law that the other two texts report.',
      sources: [regulation('39(4)'), regulation('39(5)'), guidance('5.12'), REPORT_SECTION_3],
    },
    {
      id: 'I-77',
      title: 'What the approver has to be satisfied of',
      silence:
        'Paragraph 6 of the regulation lists six points, the guidance four. Support and relatives are in the first only; the Independent Reviewing Officer is consulted in the one, informed in the other; for an eligible child one goes to regulation 43, the other to 44.',
      reading: 'The six points of the regulation. Consulted includes informed. That the guidance adds 44 is said.',
      because: 'The longer list takes in the shorter, and the regulation is the law.',
      sources: [regulation('39(6)'), guidance('5.13')],
    },
    {
      id: 'I-78',
      title: 'Approval where a court discharges the order',
      silence:
        'A court, not the authority, ends the child’s status then. Working Together says that the decision needs approval in most cases and not in which it does not.',
      reading:
        'The approval is asked as for any child who will no longer be looked after, besides the court’s order. The answer says that it rests on this reading, not on the law.',
      because:
        'What the authority puts to the court is its decision too; to leave the check out would be the bolder reading.',
      sources: [CHILDREN_RETURNING_HOME, regulation('39(4)'), section('39')],
    },
    {
      id: 'I-79',
      title: 'Placed with parents',
      silence:
        'The Framework names it as a way home and prints no rule for it. Regulations 15 to 20 do; the lines of Annex 10 that may have mentioned them are missing from the copy.',
      reading:
        'The child stays looked after. The conditions of regulations 16 to 18 are on the list: the assessment of the parents, whether the placement is good and safe, the review, orders on contact, the placement plan, and a nominated officer’s approval. Regulation 19, on placing a child before the assessment is complete, stands beside the list (I-145).',
      because: 'That no approval is printed must not be taken to mean that none is needed.',
      sources: [STATUS_AND_RETURN, regulation('15'), regulation('17'), regulation('18')],
    },
    {
      id: 'I-80',
      title: 'Who is an eligible child',
      silence: 'The Framework uses the term and does not define it.',
      reading:
        'Someone of 16 or 17 who has been looked after for thirteen weeks since 14, in one period or several, while still looked after at 16 or later. What unbroken care already shows is concluded (I-140); for the rest the caller’s word stands, and left out, nobody can say. That a child of another age is none is concluded too.',
      because: 'Earlier periods of care count, and no input here holds them.',
      sources: [
        regulation('39(6)(f)'),
        regulation('40'),
        schedule('2, paragraph 19B'),
        guidance('5.5'),
        guidance('5.10'),
      ],
    },
    {
      id: 'I-81',
      title: 'Very short stays',
      silence:
        'The guidance frees very short stays from the nominated officer’s approval and gives no number. It does not speak of the director, the assessment, the child’s wishes or the plan afterwards.',
      reading:
        'Short is what falls below twenty working days. Only that one approval falls away; the authority’s own view of the child’s interests and safety is asked instead, and everything else as before.',
      because: 'An exception reaches no further than its words.',
      sources: [guidance('5.14'), guidance('5.12')],
    },
    {
      id: 'I-82',
      title: 'Legal statuses without a way home',
      silence:
        'The Framework is for children under care orders, interim or full, and under section 20. Of remand, police protection, emergency protection and placement orders it says nothing.',
      reading:
        'From those statuses no way home is known here: the condition is not met, and what depends on circumstances is said. An unknown code is answered with “cannot say”.',
      because: 'To send such a case down one of the three ways would apply the wrong law.',
      sources: [STATUS_AND_RETURN, codesOf('legal status')],
    },
    {
      id: 'I-83',
      title: 'A classification that still stands',
      silence:
        'The risks can be classified anew at any time. When an agreed level can no longer carry a return is not said.',
      reading:
        'It stands unless the child came home and went back into care since, a new risk was recorded since, or what was recorded indicates a higher level by row 7 (then it does not), or leaves the level to judgement (then nobody can say). Agreeing a level anew takes in what went before. Only the level opens the way: that a parent or the child does not want the return is in the level that people agree, and in their reason where they agree it all the same.',
      because: 'The decision to return rests on the level; what questions the level questions the return.',
      sources: [RECLASSIFICATION, TIMESCALES_OF_THE_PLAN],
    },
    {
      id: 'I-84',
      title: 'The child’s own timescale has to be set',
      silence:
        'Whether the child’s own timescale has to be recorded before a return is not said, only that it has to fit.',
      reading: 'It has to be, in the history, and the day of return has to be within it. Not set, nobody can say.',
      because: 'Without it nobody can say that it allows the return.',
      sources: [RECLASSIFICATION],
    },
    {
      id: 'I-85',
      title: 'An agreement and a plan that are up to date',
      silence: 'Agreements and goals are brought up to date when the decision to return is made. No day is named.',
      reading:
        'The agreement and the plan are made on or after the day on which the present level was last agreed, and the plan names the agreement that there is. Every goal, of this agreement and of earlier ones, has to be reached, or reached late, before the return, unless people set it for the time at home and it is due after the return; such a goal may be due after the child’s timescale, which is for coming home. What was shown by attendance alone, or rated only by who is to change, has no score. What one parent reached is not said of the other. At low risk there may be no such goal, and none in the agreement where nothing that the assessment found remains open.',
      because:
        'The older agreement was about another situation; what parents must achieve to enable the return has to be achieved before it.',
      sources: [UPDATING, REPORT_SECTION_3],
    },
    {
      id: 'I-86',
      title: 'Approvals older than what they rest on',
      silence: 'How long an approval holds is not said.',
      reading:
        'One given before the present level was last agreed, or before the day of the plan, counts as one of which nobody can say whether it would be given again. One dated after the return does not count.',
      because: 'The approver was satisfied of something else.',
      sources: [regulation('39(6)'), WHO_IS_INVOLVED],
    },
    {
      id: 'I-87',
      title: 'The stages of a gradual return',
      silence: 'The text describes steps from contact by day to full time and gives no days or numbers for any.',
      reading:
        'A stage may be left out, except the nights before the full return; that there is no contact by day, that no nights in the week come before those of a weekend, or no single nights before whole weekends, is only reported. A stage does not begin before one that comes earlier on the way; nights in the week begin from Sunday to Thursday, those of a weekend on Friday or Saturday; there is one stage of full time, without an end. How long each lasts is people’s judgement. Reviews: at least one has to follow the return; that none comes before the last stage has begun is reported.',
      because: 'Any number would be invented.',
      sources: [GRADUAL_RETURN, TIMESCALES_OF_THE_PLAN],
    },
    {
      id: 'I-88',
      title: 'How long support goes on',
      silence:
        'Research suggests twelve months in many cases; six can do in some at low risk. Neither is set as a rule.',
      reading:
        'Support of the child, or of the parents, all of which is planned to end before twelve months, or what the authority’s practice declares, keeps the plan from being complete; at low risk and from six months on it is only reported. The first and the last day count: twelve months from 12 April end on 11 April. That support is to end without being reduced first is reported; a reduction on or before the return is none, and is reported too.',
      because: 'Closing too soon is what the text warns of most.',
      sources: [SUPPORT_AFTER_RETURN, AFTER_RETURN],
    },
    {
      id: 'I-89',
      title: 'Trusted adult',
      silence:
        'The adult is to be identified by and for the child, and someone who can go on. What if it is not known whether they can is not said.',
      reading:
        'Chosen or agreed by the child, able to go on, and told whom to tell: each has to be known. The social worker can be the one. An advocate counts. A parent to whom the child goes does not.',
      because: 'A third of the children in one study had told nobody once they were home.',
      sources: [TRUSTED_ADULT],
    },
    {
      id: 'I-90',
      title: 'Preparation, and what is asked of some families only',
      silence: 'The text lists what to discuss with children and parents, and does not make it a condition.',
      reading:
        'Conditions answered by people: the child, the parents, the home by the first night, changes in the family, a new partner. What does not arise, and what a child is too young for, can be set aside with a reason. So can treatment of a parent, a parent’s mental health worker, and help with the child’s own difficulties, which the text asks for where there are such. For an infant, read as the first year of life, the text’s own condition is asked.',
      because: 'The stage ends with them, and the return follows.',
      sources: [PREPARING_CHILDREN, PREPARING_PARENTS, BABIES],
    },
    {
      id: 'I-91',
      title: 'Unplanned returns',
      silence:
        'Working Together has the authority consider immediate concerns. The Framework has it follow procedures for immediate protection or assess the child at home. Whether an approval under regulation 39 is still asked is not said; nor is any time limit.',
      reading:
        'Concerns are considered; then either protection or assessment, never neither: for every child who is not in care by an order, whatever the status, though the text speaks of section 20. No approval is asked, since the authority decided nothing, and no condition for going home is taken as met. A child in care by an order is still looked after: the statutory guidance holds, which is not printed, and what Working Together says of children no longer looked after is not asked. At severe risk proceedings are considered for each of them too, as the table asks “if required” and the text names section 20 only. No time limit is added; what was done before the return does not count for it.',
      because: 'A return that has happened cannot be approved; the child’s safety comes first.',
      sources: [CHILDREN_RETURNING_HOME, SUPPORTING_ADOLESCENTS, guidance('5.5'), AT_SEVERE, ROW_6_AT_SEVERE],
    },
    {
      id: 'I-92',
      title: 'When the answer is no',
      silence:
        'Some of what the text says may be done only in some cases: joint sessions, meetings of both families, extra sessions for parents, later life letters. Annex 22, on families with several removals, is missing from the copy.',
      reading:
        'What may be done is asked as having been considered. What the text ties to a circumstance is asked only there. Nothing is taken from Annex 22.',
      because: 'To consider is what the text asks in every case.',
      sources: [NOT_POSSIBLE, ANNEX_21],
    },
    {
      id: 'I-93',
      title: 'The diary of the year',
      silence: 'The text sets no rhythm of visits and no length for the time that it calls a year.',
      reading:
        'Twelve calendar months from the day on which the child came home, which need not be the day planned: what the plan lacks is read by it, and a stage that did not come about is overtaken. Visits, reviews and support are those of the plan; the rest follows from the history. Before the child is home the day of the plan is supposed, with what is known on the day asked about, and entries that rest on it say so. An unannounced visit has a span of days and is for workers only.',
      because: 'A schedule that the family can see cannot hold the days of unannounced visits.',
      sources: [MONITORING, SUPPORT_AFTER_RETURN],
    },
    {
      id: 'I-94',
      title: 'When a warning sign is a new risk',
      silence: 'Workers are to be alert to risks that return. When a sign is one is not said.',
      reading:
        'Only when people say so does a sign report a new risk to the rules. That nobody has said is a finding, as is a sign without action, or one that a review did not discuss. A sign judged to be none ends no risk reported before. Each review since has to have discussed it. The text asks for prompt action and gives no number: the days from the sign to the action, or so far, are said. Where the family refuses help, also after a planned return, the danger of significant harm is assessed, and a plan says where the authority can intervene.',
      because: 'The library never decides; and a sign that nobody judges must not be lost.',
      sources: [MONITORING],
    },
    {
      id: 'I-95',
      title: 'When something was done for this return',
      silence: 'The text says what has to be done, and not how long ago it may have been.',
      reading:
        'What is said to the family, decided or judged counts from the day on which the present level was last agreed; what is assessed or arranged, from the day on which the child became looked after, which has to be known. What was done before is of something else: nobody can say whether it still holds. The list is about going home full time; the nights before it are stages of the plan.',
      because: 'A record of an earlier attempt would otherwise stand for this one.',
      sources: [RECLASSIFICATION, UPDATING],
    },
    {
      id: 'I-96',
      title: 'A case that is classified once',
      silence:
        'The stages have the risk classified again before a return. Some cases at low risk can go straight from the first agreement to the last stages.',
      reading:
        'Above low, the level has to have been agreed on or after the last review of the goals that had to be reached. At low it need not, where no goal was set to be reached before the return.',
      because: 'The reviews are the evidence that the level is to rest on.',
      sources: [RECLASSIFICATION, END_OF_STAGE_3, AT_LOW],
    },
    {
      id: 'I-115',
      title: 'What cannot be set aside against the assessment',
      silence:
        'Treatment, mental health services and help with the child’s difficulties are asked for where there are such problems. What holds where the record says that there are none, and the assessment found them, is not said.',
      reading:
        'A condition set aside is not met where the assessment counts a factor that calls for it for someone of this way home, whether or not it has been dealt with since: it is then recorded as done. A risk counted only for what a parent lets others do, such as drug taking in the home, is nothing that treatment of that parent can change; there the set-aside stands, and the answer says why. Special needs call for it only where they come from difficulties of feeling or behaviour.',
      because: 'Two records that contradict each other must not open the way home.',
      sources: [SUBSTANCE_MISUSE, MENTAL_HEALTH, CHILDS_DIFFICULTIES],
    },
    {
      id: 'I-116',
      title: 'What was done for an earlier return',
      silence: 'What was prepared, assessed or reached for a return that failed is not said to hold for the next.',
      reading:
        'Everything counts from the day on which care began, or on which the child was last back in care, whichever is later. Goals are reached by reviews since that day. Risks that were found stay risks.',
      because: 'The return failed with it in place; whether it would do now is for people to look at again.',
      sources: [RECLASSIFICATION, UPDATING],
    },
    {
      id: 'I-117',
      title: 'Since when a child has been looked after',
      silence: 'The day decides on approvals and stands in one place; other records can contradict it.',
      reading:
        'It contradicts them where it is after a classification or an agreement of this period of care, after the last return to care, after the day asked about, or before the birth; under section 20 also where it is before the last return to care. Then nobody can say, and nothing follows from it in law. Nor does it from a date of birth where the history has another: the way home is open until one is put right, and nobody who is of school age by both is too young to be asked. An agreement that says section 20 under another status leaves it open which of the two is right.',
      because: 'A wrong day could take away an approval that the law asks for.',
      sources: [regulation('39(4)'), RECLASSIFICATION],
    },
    {
      id: 'I-118',
      title: 'What had been recorded, and what is only shown',
      silence:
        'Which entries of a history a decision can rest on is not said, nor what to make of a level that was agreed against the table.',
      reading:
        'Entries recorded by the day asked about count, or by another day that the caller names. That some were recorded later is shown, and so are an excused lapse, a level agreed against rows 4 or 5, and one agreed before row 7 indicated it. None of them stands in the way.',
      because: 'People may agree so; whoever reads the answer must see it.',
      sources: [RECORDING, RELAPSE, ROW_4, ROW_5, ROW_7],
    },
    {
      id: 'I-119',
      title: 'A family group conference where the answer is no',
      silence: 'The text says that it may be appropriate to talk about kinship carers and a conference.',
      reading: 'It is always asked, as something worth a look, and is never among what is open.',
      because: 'A “may” is a question to put each time, and no gate.',
      sources: [NOT_POSSIBLE],
    },
    {
      id: 'I-120',
      title: 'Ids, signatures and reasons that show nothing',
      silence: 'The source asks for names, signatures and reasons, and does not speak of empty ones.',
      reading:
        'White space, controls and characters without width or ink say nothing. An id of nothing else is refused; a signature or a record by nobody is read and counts as none; a reason of nothing else is no reason; a text of a form is not filled in.',
      because: 'Nobody can be asked about what nobody signed.',
      sources: [RECORDING, WHO_IS_INVOLVED],
    },
    {
      id: 'I-123',
      title: 'When visits are made',
      silence:
        'Visits are made during the child’s first visits home, and on a schedule once the child is home. Cases are monitored closely from the start, since a third of the returns that break down do so within three months. No number of days is named for any visit.',
      reading:
        'Visits are those that staff of children’s services make. Both kinds are made from the first night on, before the return; both again, and one in which the social worker sees the child alone, in the first three months after it. One visit is sure to be made within seven days of the return: for one that is unannounced, its whole time lies in them.',
      because:
        'Seven days are those that the regulations give for the first visit to any placement; three months are the text’s own measure of how soon a return can fail.',
      sources: [GRADUAL_RETURN, MONITORING],
    },
    {
      id: 'I-124',
      title: 'What relatives and friends cannot do alone',
      silence:
        'The informal network is part of the plan. Visits are for children’s services, monitoring for other agencies too, the school has a role of its own. Whether a relative can stand for any of them is not said.',
      reading:
        'They count as help, and not as the visitor, as the only one who watches over the child or a stage, as the only one who collects concerns or acts on them, or as the one who speaks for the school. A parent to whom the child goes is one of them, in whatever role. An agency that is party to the plan has someone in the team who acts for it.',
      because: 'Whoever is close to the family can be slow to see what is wrong, or to say so.',
      sources: [MONITORING, AGREEING_THE_PLAN, ANNEX_9],
    },
    {
      id: 'I-125',
      title: 'Pauses in support',
      silence: 'Support continues for so many months. Whether it may pause is not said; some help is episodic.',
      reading:
        'Support of one side goes on as long as no more than a calendar month passes without any of it. After a longer pause the plan is not complete, unless the case is at low risk and six months came before.',
      because: 'School holidays and a change of worker are no gap; a plan of two months of help a year apart is.',
      sources: [SUPPORT_AFTER_RETURN],
    },
    {
      id: 'I-126',
      title: 'Who is too young',
      silence:
        'Children are consulted, choose their trusted adult and know how to have help. That some are too young to goes without saying; no age is named.',
      reading:
        'People say that a child is too young, and of a child who is five on the day of the plan that does not count; nor, on the day asked about, where a child was not consulted on the timing, not prepared, or not told the decision: no other reason to set that aside is known to us. A child who will not talk was asked, and that is recorded as done. Of a baby, under one on the day of the return, it need not be said who tells the baby how to find help. Without a date of birth what people say stands.',
      because: 'From school age on a child can be asked, in words or play that fit.',
      sources: [TRUSTED_ADULT, WHO_IS_INVOLVED, OUTLINING_SUPPORT],
    },
    {
      id: 'I-127',
      title: 'How often the plan is reviewed',
      silence: 'The plan is reviewed regularly, on days that it sets. No rhythm is named.',
      reading:
        'The first review after the return comes within three months. That more than six months pass between two of them, or after the last, in the first year, is reported.',
      because:
        'A return that fails does so within three months in a third of the cases; six months are the time of the formal reclassification.',
      sources: [TIMESCALES_OF_THE_PLAN, MONITORING],
    },
    {
      id: 'I-128',
      title: 'Exams, terms and holidays',
      silence:
        'School holidays and exams are considered, to disturb as little as possible, and contact is in term time as far as possible. How near an exam may be is not said.',
      reading:
        'The caller can name exams, terms and holidays of all the children. Reported are exams on any day of a stage, or within seven days of the return, and a stage that lies wholly in holidays or touches no term. The return itself may be in the holidays.',
      because: 'A child who has just moved has no rest to learn; school can watch only over days of school.',
      sources: [TIMESCALES_OF_THE_PLAN],
    },
    {
      id: 'I-129',
      title: 'Meeting, plan, signature, copies',
      silence:
        'The professionals meet to back up the plan, a nominated officer signs it, the agencies have a copy. When is not said.',
      reading:
        'In this order. The meeting is no older than the report that the plan rests on, nor than the level that people last agreed; the signature comes by the day on which the return begins; a copy is of the signed plan. That a copy was given only after the return began is reported.',
      because: 'A meeting about another situation commits nobody to this plan, and an unsigned copy is a draft.',
      sources: [WHO_IS_INVOLVED],
    },
    {
      id: 'I-130',
      title: 'The plan of a return that failed',
      silence: 'A child can go home again after a return that failed. Whether the old plan can serve is not said.',
      reading:
        'It does not: a plan made, or with a day of return, on or before the day on which the child went back into care is that of the earlier return. All that a plan should hold for the year is then missing.',
      because: 'What it foresaw was not enough; support and visits of the first attempt are not those of the second.',
      sources: [AGREEING_THE_PLAN, AFTER_RETURN],
    },
    {
      id: 'I-131',
      title: 'Visits and reviews that were missed',
      silence:
        'There is a schedule of visits, and the plan is reviewed. When a visit counts as missed, and what of one made late, is not said.',
      reading:
        'Where visits are recorded, each planned one is missed once its time is over; one made before the next is due is late, and the days are said. A visit counts for one planned visit, and only if staff of children’s services made it. A review counts for the planned day that it is nearest to. More than six months at home without a review is found, whatever was planned. Where nothing is recorded, nothing is said to be missed, and nothing to be done.',
      because: 'What is not recorded may have been done; what is recorded as all there was shows the gaps.',
      sources: [MONITORING, TIMESCALES_OF_THE_PLAN],
    },
    {
      id: 'I-132',
      title: 'Seeing the child alone',
      silence:
        'The social worker must see the child alone. The text knows no exception; the regulations know three for each visit: the child refuses, it would not be right at this age and understanding, or it is not possible.',
      reading:
        'Each visit of the social worker is asked for it. One of the three, with a reason, is no fault of that visit, and does not count as having seen the child alone: the days since the last time go on. Where visits at home that were to see the child alone were made, and the social worker has not done so since the return, that is found, whoever made them and for whatever reason.',
      because: 'A child who refuses every time has not been heard.',
      sources: [MONITORING, regulation('29')],
    },
    {
      id: 'I-133',
      title: 'Support until the case may close',
      silence:
        'The case stays active until low risk was kept up for six months, and support is withdrawn step by step. Whether it may end before is not said.',
      reading:
        'In the diary it is reported where the support of one side ends before the earliest day on which the case could close, as it stands on the day asked about. The day moves on with each relapse, and the support with it.',
      because: 'A case that is open because risks remain is one in which help is needed.',
      sources: [AFTER_RETURN, SUPPORT_AFTER_RETURN],
    },
    {
      id: 'I-135',
      title: 'The first birthday of a child born on 29 February',
      silence:
        'No text read here says on which day of a year without a 29 February someone born on that day is a year older.',
      reading:
        'On 1 March, for every age that a rule names: an infant is one until then. Only for the director’s approval the longer span of I-76 stays.',
      because: 'Until the birthday the rules for the younger hold, and for a baby they are the careful ones.',
      sources: [BABIES, regulation('39(5)')],
    },
    {
      id: 'I-136',
      title: 'Assessments made before an unplanned return',
      silence:
        'The plan after a return, planned or not, is to reflect earlier assessments too. Whether one made before an unplanned return still counts as the assessment that follows it is not said.',
      reading:
        'An assessment of risk that was completed in this period of care, before the return, is shown, is taken up by the plan, and counts as the completed one. The look at immediate concerns and the assessment at home are always made anew. Since when the child has been looked after has to be known.',
      because:
        'What was found stays found; whether the child is safe at home can only be seen once the child is there.',
      sources: [CHILDREN_RETURNING_HOME, SUPPORTING_ADOLESCENTS, ESSENTIAL_PRACTICE],
    },
    {
      id: 'I-137',
      title: 'The day of the decision, and what belongs before it',
      silence:
        'The recommendation, the report and the alternative plan come before the decision that a child will not go home. From when they count, and what follows where no day of a decision is recorded, is not said.',
      reading:
        'These three, and telling the child of the alternative plan, count from the start of this period of care; everything else from the day of the decision. Where that day is not recorded, nobody can say of anything done whether it was done for this decision. Before that day only what belongs before it is asked.',
      because: 'A record of years ago would otherwise stand for a decision of today.',
      sources: [POTENTIAL, CONTINGENCY, NOT_POSSIBLE],
    },
    {
      id: 'I-138',
      title: 'A solicitor where a care order is applied for',
      silence:
        'Parents are advised to see a solicitor where the court’s care plan changes, or where a care order is to be applied for and the child is accommodated under section 20. Of a child under an emergency protection order, or another status without a care order, nothing is said.',
      reading:
        'Wherever a care order is to be applied for and the child is under none, whatever the status. Where nobody can say whether the child is under one, nobody can say.',
      because: 'The parents stand before the same application.',
      sources: [NOT_POSSIBLE],
    },
    {
      id: 'I-139',
      title: 'Orders that end at an age',
      silence:
        'Which status a child has is recorded by people. That an interim care order is over by the 17th birthday follows from a judgment on section 38(4) with section 31(3); that a care order is over by the 18th from section 91(12). The judgment was read in its beginning, its holding and section 91(12) in commentaries.',
      reading:
        'One that is recorded of somebody older on the day of coming home, or of the unplanned return, contradicts the date of birth: nobody can say which status holds, by which way the child comes home, or who has to approve, until one of the two is put right. Nor whether a solicitor is called for, of somebody older on the day of the decision that the child will not go home.',
      because: 'At 17 the director may have to approve what at 16 a nominated officer did.',
      sources: [RE_Q, section('31(3)'), section('38(4)'), section('91(12)')],
    },
    {
      id: 'I-140',
      title: 'Thirteen weeks of unbroken care',
      silence:
        'The law counts periods that began after the 14th birthday. Of one that began before it and goes on it does not speak, nor whether the first day counts.',
      reading:
        'The time from the later of the 14th birthday and the start of unbroken care: ninety-one days after that day the child is surely eligible. In a series of short breaks nothing is concluded, since regulation 40(2) leaves those of regulation 48 out. Said to be none against such care, or to be one at another age than 16 or 17, nobody can say, and the answer names the contradiction.',
      because: 'Someone in care throughout has had more of the time that the law asks for, not less.',
      sources: [regulation('40'), regulation('48(2)'), schedule('2, paragraph 19B')],
    },
    {
      id: 'I-141',
      title: 'How an order ends in court',
      silence:
        'The Framework and the guidance speak of discharge. A care order is also discharged by an order on with whom the child is to live, and an interim one ends with its time or when the application is decided.',
      reading:
        'The way home “order-discharged” and the condition “court-discharged-order” take in each of these; their ids stay. An order that ended before the day of coming home is no status on that day: for someone of 16 or 17 nobody can say whether the director has to approve, until the status since is recorded. Of a younger child the nominated officer’s approval is asked either way (I-78).',
      because: 'A truthful record could not be made otherwise.',
      sources: [section('39'), section('91(1)'), section('38(4)'), regulation('39(5)')],
    },
    {
      id: 'I-142',
      title: 'Support in the care plan',
      silence:
        'Regulation 39(3) puts into the care plan the support that the authority means to give the child. The Framework and the guidance ask for the parents’ too.',
      reading: 'One condition asks for both, and says that the law asks for the child’s only.',
      because: 'What is good practice must not be told as law.',
      sources: [regulation('39(3)'), guidance('5.9'), AGREEING_THE_PLAN],
    },
    {
      id: 'I-143',
      title: 'Who signs the placement plan',
      silence: 'The Framework prints no rule on placement plans.',
      reading:
        'Placed with a parent, the appropriate person of regulation 9(3) is the parent with whom the child is to live (regulation 2(1)): the plan is agreed with that parent and signed by that parent. The five working days of regulation 9(2) are no way round regulation 18(1), which wants the plan before the placement.',
      because: 'The later provision is about this kind of placement.',
      sources: [regulation('9(3)'), regulation('2(1)'), regulation('18(1)')],
    },
    {
      id: 'I-144',
      title: 'Law and guidance of another day',
      silence:
        'The Framework prints guidance of 2015. Volume 2 was replaced in July 2021 and Working Together last in 2023; neither was read here. The law was read in copies of different days, which the sources page names.',
      reading:
        'The rules are those of the copies read. Where later guidance asks for more, people follow it; nothing here says that what is met here meets it.',
      because: 'A rule that nobody read cannot be checked.',
      sources: [guidance('5.1'), CHILDREN_RETURNING_HOME, regulation('39')],
    },
    {
      id: 'I-145',
      title: 'Placed with parents before they are assessed',
      silence:
        'Regulation 19 provides for it; the Framework does not. Of the regulation only the heading could be read, with what regulations 14(5) and 28(3) say of it.',
      reading:
        'It is shown beside the list for a child in care who is not to leave it, and meets no condition: the list stays not ready.',
      because: 'That the law allows a step does not show that the Framework’s evidence is there.',
      sources: [regulation('19'), regulation('14(5)'), regulation('28(3)')],
    },
    {
      id: 'I-195',
      title: 'Done, but nobody can say for which return',
      silence:
        'Preparation belongs to this return; what holds where the day of the classification or of coming into care is not known is not said.',
      reading:
        'Each item that counts only from such a day is “cannot say” until the day is recorded, whatever day is given for the item itself.',
      because: 'What was done for an earlier return would otherwise show as done for this one.',
      sources: [regulation('39'), CHILDREN_RETURNING_HOME],
    },
    {
      id: 'I-196',
      title: 'The end of short breaks, and someone who is 18',
      silence: 'The lists speak of children who return home.',
      reading:
        'Where a series of short breaks ends, nobody returns home: no step is asked. A child in need plan is asked of nobody who is 18 on the day of the return; without a date of birth the child counts as under 18.',
      because: 'The child of a series of short breaks lives at home all the while, and a child in need is under 18.',
      sources: [guidance('5.5'), CHILDREN_RETURNING_HOME],
    },
    {
      id: 'I-197',
      title: 'A goal of which nobody wrote down what was expected',
      silence:
        'Goals are to be reached before the return; a score of a goal without a written expectation is not spoken of.',
      reading: 'For the return it counts as not scored. The review itself still counts in the progress of the goal.',
      because: 'Nobody can check that something was reached which was not written down.',
      sources: [CHILDREN_RETURNING_HOME],
    },
  ]))();
