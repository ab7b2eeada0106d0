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
  BEDROOMS,
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
import { SUPPORT_INTERPRETATIONS } from './support/support-interpretations.js';

/** The interpretations I-72 to I-96, I-115 to I-120, and from I-123; those about support are I-300 to I-309. */
export const RETURN_HOME_INTERPRETATIONS: readonly Interpretation[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'I-72',
      title: 'What a complete plan contains',
      silence:
        'The form in Annex 9 calls itself an adaptable guide, and the text calls its lists suggestions. The text also asks for things without a box on the form: how long and how intensive support is, how to get more help, that the risk can be reclassified at any time, risks outside the home, a signature, copies.',
      reading:
        'We ask for all thirteen items on the form and those in the text; the parts say which is which. A missing one makes the plan incomplete but breaks no law. An authority can put the same content in a care plan and read it from there. Help for as long as it is needed, as with disabled children and parents, needs no frequency and no end. We report a plan with only one agency, and one that does not say whether a family group conference was considered, which the text says “could” be. No field could show whether a family that could not manage in the long run is being propped up, so we do not ask.',
      because: 'A plan that omits any of these leaves someone guessing once the child is home.',
      sources: [ANNEX_9, AGREEING_THE_PLAN],
    },
    {
      id: 'I-73',
      title: 'Signing the plan and approving the decision are separate',
      silence:
        'The text has a nominated officer sign the plan, without conditions. The law has one approve the decision only in some cases. The first could be mistaken for the second.',
      reading:
        'The plan always needs the signature; approval is needed where the law requires it. Neither replaces the other.',
      because: 'One is about what will be done, the other about whether it may be done.',
      sources: [WHO_IS_INVOLVED, regulation('39(4)')],
    },
    {
      id: 'I-74',
      title: 'Twenty working days',
      silence:
        'None of the sources says what a working day is, whether the first day counts, or to which day to count.',
      reading:
        'Working days are Mondays to Fridays that are not bank holidays in England. We count every one on which the child was looked after, from the first day to the day of coming home, both included, in one unbroken period.',
      because: 'Of the possible counts, this one requires approval soonest.',
      sources: [regulation('39(4)'), guidance('5.12')],
    },
    {
      id: 'I-75',
      title: 'Years without a list of bank holidays',
      silence: 'The published list covers some years. It does not say where it ends.',
      reading:
        'The list covers a calendar year if it has at least eight days in it, the number every year has. In other years any weekday may or may not be a working day. The count then has two bounds, since at most fifteen days of a year can have been bank holidays. Where the bounds leave open whether twenty is reached, it is not possible to say.',
      because:
        'Otherwise an old list would silently turn bank holidays into working days. A list made before an extra day was proclaimed still does, so whoever provides it must keep it current.',
      sources: [regulation('39(4)')],
    },
    {
      id: 'I-76',
      title: 'When the director approves instead',
      silence:
        'Our copy lacks paragraphs 1 to 5 of regulation 39. The guidance names the nominated officer from twenty working days and, without a number, the director for those of 16 or 17 under section 20. A note in Annex 5 says “not in care” instead of section 20.',
      reading:
        'We follow the regulations. Paragraph 4 is subject to paragraph 5, so the director approves instead of the nominated officer, however short the time, for anyone of 16 or 17 not in care under an order. We take the age on the day of coming home. Someone born on 29 February counts as 16 from 28 February and as 17 to the end of that day, each time the more careful way.',
      because: 'The other two texts report the regulations, which are the law.',
      sources: [regulation('39(4)'), regulation('39(5)'), guidance('5.12'), REPORT_SECTION_3],
    },
    {
      id: 'I-77',
      title: 'What must satisfy the approver',
      silence:
        'Paragraph 6 of the regulation lists six points, the guidance four. Only the regulation lists support and relatives. The Independent Reviewing Officer is consulted in one and informed in the other. For an eligible child, one goes to regulation 43 and the other to 44.',
      reading: 'We use the regulation’s six points. Consulted includes informed. We mention that the guidance adds 44.',
      because: 'The longer list includes the shorter, and the regulation is the law.',
      sources: [regulation('39(6)'), guidance('5.13')],
    },
    {
      id: 'I-78',
      title: 'Approval where a court discharges the order',
      silence:
        'Here a court, not the authority, ends the child’s status. Working Together says that the decision needs approval in most cases, but not which.',
      reading:
        'We ask for approval as for any child who will cease to be looked after, as well as the court’s order. The answer says that this rests on our reading, not on the law.',
      because:
        'What the authority puts to the court is also its decision. Leaving out the check would be the riskier reading.',
      sources: [CHILDREN_RETURNING_HOME, regulation('39(4)'), section('39')],
    },
    {
      id: 'I-79',
      title: 'Placed with parents',
      silence:
        'The Framework names this as a way home but prints no rule for it. Regulations 15 to 20 do; the lines of Annex 10 that may have mentioned them are missing from our copy.',
      reading:
        'The child stays looked after. The list has the conditions of regulations 16 to 18: the assessment of the parents, whether the placement is good and safe, the review, orders on contact, the placement plan, and a nominated officer’s approval. Regulation 19, on placing a child before the assessment is complete, stands beside the list (I-145).',
      because: 'That no approval is printed does not mean that none is needed.',
      sources: [STATUS_AND_RETURN, regulation('15'), regulation('17'), regulation('18')],
    },
    {
      id: 'I-80',
      title: 'Who is an eligible child',
      silence: 'The Framework uses the term without defining it.',
      reading:
        'Someone of 16 or 17 who has been looked after for thirteen weeks since 14, in one period or several, and is still looked after at 16 or later. We conclude what unbroken care already shows (I-140). For the rest we rely on the caller; if left out, it is not possible to say. A child of another age is not eligible.',
      because: 'Earlier periods of care count, and no input here records them.',
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
        'The guidance exempts very short stays from the nominated officer’s approval without a number. It does not mention the director, the assessment, the child’s wishes or the plan afterwards.',
      reading:
        'Short means fewer than twenty working days. Only that one approval falls away. We ask instead for the authority’s own view of the child’s interests and safety, and for everything else as before.',
      because: 'An exception reaches no further than its words.',
      sources: [guidance('5.14'), guidance('5.12')],
    },
    {
      id: 'I-82',
      title: 'Legal statuses without a way home',
      silence:
        'The Framework covers children under care orders, interim or full, and under section 20. It does not mention remand, police protection, or emergency protection or placement orders.',
      reading:
        'We know no way home from those statuses. The condition is not met, and the answer says what depends on circumstances. For an unknown code the answer is “cannot say”.',
      because: 'Sending such a case along one of the three ways would apply the wrong law.',
      sources: [STATUS_AND_RETURN, codesOf('legal status')],
    },
    {
      id: 'I-83',
      title: 'When a classification still stands',
      silence:
        'Risks can be reclassified at any time. The source does not say when an agreed level can no longer support a return.',
      reading:
        'It no longer stands if, since then, the child came home and went back into care, a new risk was recorded, or the record indicates a higher level by row 7. Where the record leaves the level to judgement, it is not possible to say. Agreeing a new classification takes in what went before. Only the level opens the way. If a parent or the child does not want the return, that is part of the level that people agree, and of their reason if they agree it anyway.',
      because: 'The decision to return rests on the level, so anything that questions the level questions the return.',
      sources: [RECLASSIFICATION, TIMESCALES_OF_THE_PLAN],
    },
    {
      id: 'I-84',
      title: 'The child’s timescale must be set',
      silence:
        'The source says that a return must fit the child’s timescale, but not that the timescale must be recorded first.',
      reading:
        'The history must record it, and the return date must be within it. If it is not set, it is not possible to say.',
      because: 'Without it it is not possible to say that it allows the return.',
      sources: [RECLASSIFICATION],
    },
    {
      id: 'I-85',
      title: 'An up-to-date agreement and plan',
      silence: 'Agreements and goals are updated when the decision to return is made. No day is given.',
      reading:
        'The agreement and the plan are made on or after the day the present level was last agreed, and the plan names the present agreement. Every goal, in this and earlier agreements, must be reached, even late, before the return, unless people set it for the time at home and it is due after the return, even beyond the child’s timescale, which is for coming home. What was shown only by attendance, or rated only by the person who is to change, has no score. We do not credit one parent’s result to the other. At low risk there may be no such goal, and none in the agreement if the assessment found nothing still open.',
      because:
        'An older agreement was about a different situation. What parents must achieve to enable the return comes before it.',
      sources: [UPDATING, REPORT_SECTION_3],
    },
    {
      id: 'I-86',
      title: 'Approvals older than what they rest on',
      silence: 'The source does not say how long an approval lasts.',
      reading:
        'For an approval given before the present level was last agreed, or before the date of the plan, it is not possible to say whether it would be given again. An approval dated after the return does not count.',
      because: 'The approver was satisfied of something else.',
      sources: [regulation('39(6)'), WHO_IS_INVOLVED],
    },
    {
      id: 'I-87',
      title: 'The stages of a gradual return',
      silence: 'The text describes steps from daytime contact to full time, without days or numbers.',
      reading:
        'Any stage may be left out, except nights before the full return. We only report that daytime contact is missing, that no midweek nights come before weekend nights, or that no single nights come before whole weekends. No stage begins before one that comes earlier in the sequence. Midweek nights begin from Sunday to Thursday, weekend nights on Friday or Saturday. There is one full-time stage, without an end. People judge how long each lasts. At least one review must follow the return; we report if none comes before the last stage begins.',
      because: 'Any number would be invented.',
      sources: [GRADUAL_RETURN, TIMESCALES_OF_THE_PLAN],
    },
    {
      id: 'I-88',
      title: 'How long support continues',
      silence:
        'Research suggests twelve months in many cases; six can be enough for some at low risk. Neither is a rule.',
      reading:
        'The plan is incomplete if all the support for the child, or for the parents, ends before twelve months or the period declared in the authority’s practice. At low risk, from six months on, we only report it. The first and the last day count: twelve months from 12 April end on 11 April. We report support that ends without being reduced first. A reduction on or before the day of the return does not count as one, and we report it too.',
      because: 'The text warns most of closing too soon.',
      sources: [SUPPORT_AFTER_RETURN, AFTER_RETURN],
    },
    {
      id: 'I-89',
      title: 'Trusted adult',
      silence:
        'The adult is identified by and for the child, and should be able to continue. The source does not say what follows if nobody knows whether they can.',
      reading:
        'It must be known that the child chose or agreed to the adult, that the adult can continue, and that the adult knows whom to tell. A social worker or an advocate can be the adult; a parent to whom the child returns cannot.',
      because: 'In one study, a third of the children had told nobody once they were home.',
      sources: [TRUSTED_ADULT],
    },
    {
      id: 'I-90',
      title: 'Preparation, and what only some families need',
      silence: 'The text lists what to discuss with children and parents, but does not make it a condition.',
      reading:
        'We ask people to record these conditions: the child, the parents, the home by the first night, changes in the family, a new partner. What does not apply, or what a child is too young for, can be set aside with a reason. So can a parent’s treatment, a parent’s mental health worker, and help with the child’s own difficulties, which the text asks for where they arise. For an infant, meaning in the first year of life, we ask for the text’s own condition.',
      because: 'The stage ends with these, and the return follows.',
      sources: [PREPARING_CHILDREN, PREPARING_PARENTS, BABIES],
    },
    {
      id: 'I-91',
      title: 'Unplanned returns',
      silence:
        'Working Together has the authority consider immediate concerns. The Framework has it follow procedures for immediate protection or assess the child at home. Neither says whether regulation 39 still requires approval, or sets a time limit.',
      reading:
        'Concerns are considered, then either protection or assessment follows, never neither, for every child not in care under an order, whatever the status, although the text mentions section 20. We ask for no approval, since the authority decided nothing, and count no condition for going home as met. A child in care under an order is still looked after: the statutory guidance, which is not printed, applies, and not what Working Together says about children no longer looked after. At severe risk we ask whether proceedings were considered for each of them too: the table asks “if required”, the text names only section 20. We add no time limit. What was done before the return does not count for it.',
      because: 'Nobody can approve a return that has happened. The child’s safety comes first.',
      sources: [CHILDREN_RETURNING_HOME, SUPPORTING_ADOLESCENTS, guidance('5.5'), AT_SEVERE, ROW_6_AT_SEVERE],
    },
    {
      id: 'I-92',
      title: 'When the answer is no',
      silence:
        'The text says that some things may be done in some cases only: joint sessions, meetings of both families, extra sessions for parents, later life letters. Annex 22, on families with several removals, is missing from our copy.',
      reading:
        'We ask whether people considered what may be done. What the text ties to a circumstance, we ask only there. We take nothing from Annex 22.',
      because: 'The text asks people to consider these in every case.',
      sources: [NOT_POSSIBLE, ANNEX_21],
    },
    {
      id: 'I-93',
      title: 'The diary of the first year',
      silence: 'The text sets no frequency of visits, and no length for what it calls a year.',
      reading:
        'The diary covers twelve calendar months from the day the child came home, which may not be the day planned. We check the plan against that day, and a stage that did not happen is overtaken. Visits, reviews and support come from the plan; the rest follows from the history. Before the child is home, we use the planned day and what is known on the day asked about, and entries that depend on it say so. An unannounced visit has a range of days and is for workers only.',
      because: 'A schedule that the family can see cannot show the days of unannounced visits.',
      sources: [MONITORING, SUPPORT_AFTER_RETURN],
    },
    {
      id: 'I-94',
      title: 'When a warning sign is a new risk',
      silence: 'Workers should be alert to risks that return. The source does not say when a warning sign is one.',
      reading:
        'A sign reports a new risk to the rules only when people say so. We report a sign that nobody has judged, that has no action, or that a review since then did not discuss. A sign judged not to be a new risk ends no new risk reported earlier. The text asks for prompt action without a number, so we give the days to the action, or to date. If the family refuses help, also after a planned return, the risk of significant harm is assessed, and a plan says where the authority can intervene.',
      because: 'This package never decides, but a sign that nobody judges must not be lost.',
      sources: [MONITORING],
    },
    {
      id: 'I-95',
      title: 'When something was done for this return',
      silence: 'The text says what must be done, but not how long ago it may have been.',
      reading:
        'Explanations to the family, decisions and judgements count from the day the present level was last agreed. Assessments and arrangements count from the day the child became looked after, which must be known. For anything earlier, it is not possible to say whether it still holds. The list is about going home full time; the nights before it are stages of the plan.',
      because: 'Otherwise a record of an earlier attempt would count for this one.',
      sources: [RECLASSIFICATION, UPDATING],
    },
    {
      id: 'I-96',
      title: 'A case that is classified once',
      silence:
        'The stages reclassify the risk before a return. Some cases at low risk can go straight from the first agreement to the last stages.',
      reading:
        'Above low, the level must be agreed on or after the last review of the goals that had to be reached. At low it need not be, if no goal had to be reached before the return.',
      because: 'The level should rest on the evidence of those reviews.',
      sources: [RECLASSIFICATION, END_OF_STAGE_3, AT_LOW],
    },
    {
      id: 'I-115',
      title: 'What cannot be set aside against the assessment',
      silence:
        'The text asks for treatment, mental health services and help with the child’s difficulties where there are such problems. It does not say what applies if the record denies them and the assessment found them.',
      reading:
        'A condition set aside is not met if the assessment counts, for someone in this way home, a factor that calls for it, even one since dealt with. If the help was given, record the condition as done. Treating a parent cannot change a risk counted only for what that parent lets others do, such as drug taking in the home; there it stays set aside, and the answer says why. Special needs call for help only if they come from emotional or behavioural difficulties.',
      because: 'Two contradictory records must not open the way home.',
      sources: [SUBSTANCE_MISUSE, MENTAL_HEALTH, CHILDS_DIFFICULTIES],
    },
    {
      id: 'I-116',
      title: 'What was done for an earlier return',
      silence:
        'The source does not say whether what was prepared, assessed or reached for a failed return holds for the next.',
      reading:
        'Everything counts from the day care began, or the day the child last went back into care, whichever is later. Reviews since that day show whether goals are reached. Risks already found stay risks.',
      because: 'The return failed with all this in place. People must look again at whether it is enough now.',
      sources: [RECLASSIFICATION, UPDATING],
    },
    {
      id: 'I-117',
      title: 'Since when a child has been looked after',
      silence: 'Approvals depend on this day, which is recorded once. Other records can contradict it.',
      reading:
        'It is contradicted if it is after a classification or agreement of this period of care, the last return to care or the day asked about, or before the birth; under section 20, also if before the last return to care. Then it is not possible to say, and nothing follows from it in law. The same applies to a date of birth that differs from the history: the way home stays open until one is corrected, and nobody of school age by both dates is too young to be asked. An agreement that says section 20 under another status leaves open which is right.',
      because: 'A wrong day could remove an approval that the law requires.',
      sources: [regulation('39(4)'), RECLASSIFICATION],
    },
    {
      id: 'I-118',
      title: 'What had been recorded, and what is only shown',
      silence:
        'The source does not say which entries in a history can support a decision, or what to do with a level agreed against the table.',
      reading:
        'We count entries recorded by the day asked about, or by another day that the caller names. We show that others were recorded later, and we show an excused lapse, a level agreed against rows 4 or 5, and a level agreed before row 7 indicated it. None of these prevents a return.',
      because: 'People may agree so, and whoever reads the answer must see it.',
      sources: [RECORDING, RELAPSE, ROW_4, ROW_5, ROW_7],
    },
    {
      id: 'I-119',
      title: 'A family group conference where the answer is no',
      silence: 'The text says that it may be appropriate to talk about kinship carers and a conference.',
      reading: 'We always ask, as something worth a look. It never counts as still open.',
      because: 'A “may” is a question to ask every time, not a condition.',
      sources: [NOT_POSSIBLE],
    },
    {
      id: 'I-120',
      title: 'Empty ids, signatures and reasons',
      silence: 'The source asks for names, signatures and reasons. It does not mention empty ones.',
      reading:
        'White space, control characters and invisible characters say nothing. We refuse an id made only of these. We read a signature or record by nobody but do not count it. An empty reason is not a reason, and an empty field of a form is not filled in.',
      because: 'Nobody can be asked about what nobody signed.',
      sources: [RECORDING, WHO_IS_INVOLVED],
    },
    {
      id: 'I-123',
      title: 'When visits are made',
      silence:
        'Visits take place during the child’s first stays at home, and on a schedule afterwards. Cases are monitored closely from the start, since a third of the returns that break down do so within three months. No number of days is given for a visit.',
      reading:
        'Visits means visits by staff of children’s services. Both announced and unannounced visits take place from the first night to the return, and again in the first three months after it; in one of those the social worker sees the child alone. One visit is certain to take place within seven days of the return. If it is unannounced, its whole range of days lies within them.',
      because:
        'The regulations give seven days for the first visit to any placement. Three months is the text’s own measure of how soon a return can fail.',
      sources: [GRADUAL_RETURN, MONITORING],
    },
    {
      id: 'I-124',
      title: 'What relatives and friends cannot do alone',
      silence:
        'The informal network is part of the plan. Children’s services visit, other agencies also monitor, and the school has its own role. The source does not say whether a relative can take any of these roles.',
      reading:
        'Relatives and friends count as help. They do not count as visitor, as the only people who monitor the child or a stage or who collect or act on concerns, or as speaking for the school. A parent to whom the child returns counts as one of them, whatever their role. Each agency that is party to the plan has someone in the team who acts for it.',
      because: 'People close to the family can be slow to see, or to say, what is wrong.',
      sources: [MONITORING, AGREEING_THE_PLAN, ANNEX_9],
    },
    {
      id: 'I-125',
      title: 'Pauses in support',
      silence:
        'Support continues for a number of months. The source does not say whether it may pause; some help is episodic.',
      reading:
        'Support for one side continues as long as no more than a calendar month passes without any. After a longer pause the plan is incomplete, unless the risk is low and six months came before.',
      because: 'School holidays or a change of worker are not a gap. Two months of help a year apart are.',
      sources: [SUPPORT_AFTER_RETURN],
    },
    {
      id: 'I-126',
      title: 'Who is too young',
      silence:
        'Children are consulted, choose their trusted adult and know how to get help. Some are clearly too young, but no age is given.',
      reading:
        'People say that a child is too young. That does not count for a child who is five on the date of the plan; nor, on the day asked about, for consulting the child on timing, preparing the child or telling the child the decision, and we know no other reason to set those aside. A child who will not talk has been asked: record it as done. Nobody need say how a baby, under one on the day of the return, finds help. Without a date of birth, what people say stands.',
      because: 'From school age a child can be asked, in suitable words or play.',
      sources: [TRUSTED_ADULT, WHO_IS_INVOLVED, OUTLINING_SUPPORT],
    },
    {
      id: 'I-127',
      title: 'How often the plan is reviewed',
      silence: 'The plan is reviewed regularly, on days that it sets. No frequency is given.',
      reading:
        'The first review after the return comes within three months. We report more than six months between two reviews, or after the last, in the first year.',
      because:
        'A third of the returns that fail do so within three months, and the formal reclassification comes at six.',
      sources: [TIMESCALES_OF_THE_PLAN, MONITORING],
    },
    {
      id: 'I-128',
      title: 'Exams, terms and holidays',
      silence:
        'School holidays and exams are considered so as to disrupt as little as possible, and contact is in term time where possible. The source does not say how near an exam may be.',
      reading:
        'Callers can give the exams, terms and holidays of all the children. We report exams on any day of a stage, or within seven days of the return, and a stage wholly in the holidays or outside term. The return itself may be in the holidays.',
      because: 'A child who has just moved is not settled enough to study, and school can watch only on school days.',
      sources: [TIMESCALES_OF_THE_PLAN],
    },
    {
      id: 'I-129',
      title: 'Meeting, plan, signature and copies',
      silence:
        'The professionals meet to support the plan, a nominated officer signs it, and the agencies have a copy. The source does not say when.',
      reading:
        'They come in this order. The meeting is no earlier than the report that the plan rests on, or than the level last agreed. The signature comes by the day the return begins. A copy is of the signed plan. We report copies given only after the return began.',
      because: 'A meeting about a different situation commits nobody to this plan, and an unsigned copy is a draft.',
      sources: [WHO_IS_INVOLVED],
    },
    {
      id: 'I-130',
      title: 'The plan of a return that failed',
      silence:
        'A child can return home again after a failed return. The source does not say whether the old plan still serves.',
      reading:
        'It does not. A plan made, or with a return date, on or before the day the child went back into care belongs to the earlier return. Then everything a plan should contain for the year is missing.',
      because: 'That plan was not enough, and the support and visits of the first attempt are not those of the second.',
      sources: [AGREEING_THE_PLAN, AFTER_RETURN],
    },
    {
      id: 'I-131',
      title: 'Missed visits and reviews',
      silence:
        'There is a schedule of visits, and the plan is reviewed. The source does not say when a visit counts as missed, or how to treat a late one.',
      reading:
        'If visits are recorded, each planned visit is missed once its time is over; one made before the next is due is late, and we give the days. A visit counts for one planned visit, if staff of children’s services made it. A review counts for the nearest planned day. We report more than six months at home without a review, whatever was planned. If nothing is recorded, we say neither that something was missed nor that it was done.',
      because: 'What is not recorded may have been done. A record that claims to be complete shows the gaps.',
      sources: [MONITORING, TIMESCALES_OF_THE_PLAN],
    },
    {
      id: 'I-132',
      title: 'Seeing the child alone',
      silence:
        'Seeing the child alone is a must for the social worker. The text gives no exception. For each visit the regulations give three: the child refuses, it is not appropriate for the child’s age and understanding, or it is not possible.',
      reading:
        'We ask this of each visit by the social worker. One of the three, with a reason, excuses that visit, but it does not count as seeing the child alone, and the days since the last time continue. If visits at home that were to see the child alone took place and the social worker has not done so since the return, we report that, whoever made them and for whatever reason.',
      because: 'A child who refuses every time has not been heard.',
      sources: [MONITORING, regulation('29')],
    },
    {
      id: 'I-133',
      title: 'Support until the case may close',
      silence:
        'The case stays active until low risk has been kept up for six months, and support is withdrawn in steps. The source does not say whether it may end sooner.',
      reading:
        'The diary reports if support for one side ends before the earliest day the case could close, as things stand on the day asked about. Each relapse moves that day on, and the support with it.',
      because: 'A case that is open because risks remain still needs help.',
      sources: [AFTER_RETURN, SUPPORT_AFTER_RETURN],
    },
    {
      id: 'I-135',
      title: 'The first birthday of a child born on 29 February',
      silence:
        'No text that we read says on which day someone born on 29 February is a year older in a year without one.',
      reading:
        'On 1 March, for every age that a rule names: an infant stays one until then. Only the director’s approval keeps the longer span in I-76.',
      because: 'Until the birthday the rules for the younger age apply, and for a baby they are the careful ones.',
      sources: [BABIES, regulation('39(5)')],
    },
    {
      id: 'I-136',
      title: 'Assessments made before an unplanned return',
      silence:
        'The plan after a return, planned or not, should also reflect earlier assessments. The source does not say whether one made before an unplanned return counts as the assessment that follows it.',
      reading:
        'An assessment of risk completed in this period of care, before the return, is shown, is used in the plan, and counts as the completed one. Immediate concerns are always considered again, and the assessment at home is always new. It must be known since when the child has been looked after.',
      because:
        'What was found still holds, but whether the child is safe at home can be seen only once the child is there.',
      sources: [CHILDREN_RETURNING_HOME, SUPPORTING_ADOLESCENTS, ESSENTIAL_PRACTICE],
    },
    {
      id: 'I-137',
      title: 'The day of the decision, and what belongs before it',
      silence:
        'The recommendation, the report and the alternative plan come before the decision that a child will not go home. The source does not say from when they count, or what follows without a recorded day of the decision.',
      reading:
        'These three, and telling the child about the alternative plan, count from the start of this period of care. Everything else counts from the day of the decision. If that day is not recorded, it is not possible to say whether anything was done for this decision. Before that day we ask only for what belongs before it.',
      because: 'Otherwise an old record would count for today’s decision.',
      sources: [POTENTIAL, CONTINGENCY, NOT_POSSIBLE],
    },
    {
      id: 'I-138',
      title: 'A solicitor where a care order is applied for',
      silence:
        'Parents are advised to see a solicitor if the court’s care plan changes, or if there will be an application for a care order and the child is accommodated under section 20. The source does not mention a child under an emergency protection order, or another status without a care order.',
      reading:
        'We ask for this advice wherever there will be an application for a care order and the child is not under one, whatever the status. If nobody knows whether the child is under one, it is not possible to say.',
      because: 'The parents face the same application.',
      sources: [NOT_POSSIBLE],
    },
    {
      id: 'I-139',
      title: 'Orders that end at an age',
      silence:
        'People record the child’s status. An interim care order ends by the 17th birthday, by a judgment on section 38(4) with section 31(3); a care order by the 18th, by section 91(12). We read the beginning of the judgment, its holding and section 91(12) in commentaries.',
      reading:
        'If such an order is recorded for someone older on the day of coming home, or of the unplanned return, it contradicts the date of birth. Until one is corrected, it is not possible to say which status holds, by which way the child comes home, or who must approve. For someone older on the day of the decision against a return, it is not possible to say whether a solicitor is needed.',
      because: 'At 17 the director may have to approve what a nominated officer approved at 16.',
      sources: [RE_Q, section('31(3)'), section('38(4)'), section('91(12)')],
    },
    {
      id: 'I-140',
      title: 'Thirteen weeks of unbroken care',
      silence:
        'The law counts periods that began after the 14th birthday. It does not cover one that began before and continues, or say whether the first day counts.',
      reading:
        'We count from the later of the 14th birthday and the start of unbroken care: ninety-one days after that day, the young person is certainly eligible. We conclude nothing from a series of short breaks, since regulation 40(2) excludes those under regulation 48. If the record says “not eligible” despite such care, or “eligible” at an age other than 16 or 17, it is not possible to say, and the answer names the contradiction.',
      because: 'Someone in care throughout has had more of the time that the law requires, not less.',
      sources: [regulation('40'), regulation('48(2)'), schedule('2, paragraph 19B')],
    },
    {
      id: 'I-141',
      title: 'How an order ends in court',
      silence:
        'The Framework and the guidance mention discharge. An order about with whom the child will live also discharges a care order, and an interim order ends with its time or when the application is decided.',
      reading:
        'The way home “order-discharged” and the condition “court-discharged-order” cover each of these; their ids stay. An order that ended before the day of coming home is not the status on that day. For someone of 16 or 17, it is not possible to say whether the director must approve until the status since is recorded. For a younger child we ask for the nominated officer’s approval either way (I-78).',
      because: 'Otherwise nobody could make a truthful record.',
      sources: [section('39'), section('91(1)'), section('38(4)'), regulation('39(5)')],
    },
    {
      id: 'I-142',
      title: 'Support in the care plan',
      silence:
        'Regulation 39(3) puts the support that the authority plans to give the child in the care plan. The Framework and the guidance ask for the parents’ support too.',
      reading: 'One condition asks for both, and says that the law requires only the child’s.',
      because: 'Good practice must not be presented as law.',
      sources: [regulation('39(3)'), guidance('5.9'), AGREEING_THE_PLAN],
    },
    {
      id: 'I-143',
      title: 'Who signs the placement plan',
      silence: 'The Framework prints no rule on placement plans.',
      reading:
        'For a child placed with a parent, the appropriate person in regulation 9(3) is the parent with whom the child will live (regulation 2(1)). That parent agrees the plan and signs it. The five working days in regulation 9(2) are not a way round regulation 18(1), which requires the plan before the placement.',
      because: 'The later provision is about this kind of placement.',
      sources: [regulation('9(3)'), regulation('2(1)'), regulation('18(1)')],
    },
    {
      id: 'I-144',
      title: 'Later law and guidance',
      silence:
        'The Framework prints guidance of 2015. Volume 2 was replaced in July 2021 and Working Together last in 2023; we read neither. We read the law in copies of different dates, which the sources page lists.',
      reading:
        'The rules are those in the copies we read. If later guidance requires more, people follow it. Meeting our conditions does not show that it is met.',
      because: 'Nobody can check a rule that nobody has read.',
      sources: [guidance('5.1'), CHILDREN_RETURNING_HOME, regulation('39')],
    },
    {
      id: 'I-145',
      title: 'Placed with parents before they are assessed',
      silence:
        'Regulation 19 allows this; the Framework does not. We could read only the regulation’s heading, with what regulations 14(5) and 28(3) say about it.',
      reading:
        'We show it beside the list for a child in care who is to stay in care. It meets no condition, so the list stays not ready.',
      because: 'That the law allows a step does not show that the Framework’s evidence exists.',
      sources: [regulation('19'), regulation('14(5)'), regulation('28(3)')],
    },
    {
      id: 'I-195',
      title: 'Done, but for which return?',
      silence:
        'Preparation is for this return. The source does not say what applies if the day of the classification or of coming into care is not known.',
      reading:
        'Each item that counts only from such a day is “cannot say” until the day is recorded, whatever date the item itself has.',
      because: 'Otherwise what was done for an earlier return would show as done for this one.',
      sources: [regulation('39'), CHILDREN_RETURNING_HOME],
    },
    {
      id: 'I-196',
      title: 'The end of short breaks, and people of 18',
      silence: 'The lists are about children who return home.',
      reading:
        'When a series of short breaks ends nobody returns home, so we ask for no step. We ask for a child in need plan for nobody who is 18 on the day of the return; without a date of birth the child counts as under 18.',
      because: 'A child with a series of short breaks lives at home throughout, and a child in need is under 18.',
      sources: [guidance('5.5'), CHILDREN_RETURNING_HOME],
    },
    {
      id: 'I-197',
      title: 'Goals without a written expectation',
      silence:
        'Goals must be reached before the return. The source does not mention a score for a goal whose expected outcome was never written down.',
      reading: 'For the return, the goal counts as not scored. The review still counts towards the goal’s progress.',
      because: 'Nobody can check that something was reached if it was never written down.',
      sources: [CHILDREN_RETURNING_HOME],
    },
    {
      id: 'I-230',
      title: 'What agreement and goals are compared with',
      silence:
        'The agreement and its goals follow from the assessment, the agreed level and the legal status. The source does not say what applies while one of these is not known.',
      reading:
        'Without the assessment, it is not possible to say whether the agreement is complete, every risk has a goal, or a condition that a risk could call for may be set aside. Nor is it without the agreed level, the legal status if the agreement speaks of section 20, or the child’s timescale if the next review falls before the return. A goal set for the time at home and not yet reached waits for the return date. Without the day care began, no score shows that a goal is reached for this return.',
      because: 'With less to compare it with, an agreement that does not fit would look complete.',
      sources: [UPDATING, REPORT_SECTION_3, CHILDREN_RETURNING_HOME],
    },
    ...SUPPORT_INTERPRETATIONS,
    {
      id: 'I-371',
      title: 'An agreement that says nothing of its goals',
      silence:
        'Every goal for the time before the return must be reached. The source does not mention an agreement whose goals are not passed on with it.',
      reading:
        'An empty list says that there are no goals. If the list is left out, it is not possible to say whether every goal is reached, or was reviewed before the level was agreed. This holds at low risk too, and of an earlier agreement whose list is left out. An earlier goal that is known and not reached still counts.',
      because: 'Goals that are not passed on would otherwise count as reached.',
      sources: [CHILDREN_RETURNING_HOME],
    },
    {
      id: 'I-373',
      title: 'A home that is prepared while no nights are planned',
      silence:
        'A child whose family has moved sees the bedroom before staying the night. The source does not mention a home that was prepared while it is not known when the child first sleeps there, and sets no day where the family has not moved.',
      reading:
        'While the plan, or the nights in it, are not known, it is not possible to say whether the home was prepared in time. The work list asks for the nights, not for the home once more. One condition covers both, and since the record does not say whether the family has moved, the first night counts for every home.',
      because: 'What is found too late by the plan would otherwise count as done once the plan is left out.',
      sources: [BEDROOMS],
    },
  ]))();
