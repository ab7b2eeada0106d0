/** The choices made about reclassification where the source is silent or contradicts itself. */
import { frozen } from '../shared/frozen.js';
import type { Interpretation } from '../shared/interpretation.js';
import {
  AFTER_RETURN,
  CHRONOLOGY,
  FIRST_CLASSIFICATION,
  MONITORING_AFTER_RETURN,
  RECLASSIFICATION,
  RELAPSE,
  RESEARCH_MESSAGES_PAGE,
  RETURN_AT_LOW_OR_MEDIUM,
  ROW_7,
  row7At,
  SUPPORT_AFTER_RETURN,
  TIMESCALES,
  timescalesAt,
} from './sources.js';

/** The interpretations of this pillar. */
export const RECLASSIFICATION_INTERPRETATIONS: readonly Interpretation[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'I-42',
      title: 'Only an agreement changes the level',
      silence:
        'Row 7 says that a case can, should or will move. In the prose, people reclassify, using their judgement, at any time and not only at a planned review.',
      reading:
        'The level held is the one last agreed. On any day the answer says what row 7 indicates for it, which moves nothing by itself. Agreeing the same level again continues the stay, and its clocks run on. A lower level or a closure that row 7 did not indicate shows as a departure.',
      because: 'The table guides. Every case must show who decided, and when.',
      sources: [
        ROW_7,
        RECLASSIFICATION,
        { document: 'framework-2015', locator: 'Stage 4, Task 3, Timescales for reunification and case review' },
      ],
    },
    {
      id: 'I-43',
      title: 'Who agrees a reclassification',
      silence:
        'At first, three people classify independently. Later the text names the social worker and the manager, others contribute, and the Independent Reviewing Officer sees the result at the review. It then mentions neither a third view nor separate ones.',
      reading:
        'Every classification in a history needs the social worker and the team manager, two different people. We report, but accept, a first one without a third view: the history may begin with a later one. We do not read from a history whether the reviewing officer was involved.',
      because: 'Asking for three every time would add a rule; letting one person decide would drop one.',
      sources: [FIRST_CLASSIFICATION, RECLASSIFICATION, AFTER_RETURN],
    },
    {
      id: 'I-44',
      title: 'What keeping up a change means',
      silence:
        'Row 7 asks for change that lasts six months. It does not say which rows must hold throughout, or how often anyone must look.',
      reading:
        'Rows 1 to 3 of the column that the case would move to must hold; for closing, those of low. To low: fully addressed, apparent, able. To medium: at least partly addressed, apparent, able. To high: apparent, or at least partly addressed; one may take over from the other. The last record holds until something else is recorded, and no clock starts before the present stay. Leaving severe needs a change: protective factors that have become apparent, or risk factors better addressed than at the worst point of the stay.',
      because:
        'Rows 4 and 5 are wishes and a judgement about the future, not change made. The source sets no frequency of visits to count by.',
      sources: [ROW_7, TIMESCALES],
    },
    {
      id: 'I-45',
      title: 'How long a new risk stands',
      silence: 'The source does not say how long a risk that has emerged counts as new.',
      reading:
        'It counts until people agree a classification, or record that no risk is new, knowing of it: it emerged on an earlier day and had been recorded by then, or their record names it or shows that row 1 is no longer fully addressed. A risk of the same day stands, as it may have emerged that evening. Meanwhile nothing counts as kept up at any level, including high and severe; afterwards the time starts again.',
      because: 'After a review the risk is part of the agreed level. Before one, nothing else has dealt with it.',
      sources: [ROW_7, timescalesAt('low')],
    },
    {
      id: 'I-46',
      title: 'A risk no longer fully addressed has come back',
      silence:
        'At low and medium, row 7 covers risks that emerge or come back, but not risk factors that merely stop being fully addressed.',
      reading:
        'We treat these as having come back, whether or not anyone reports a new risk, also if people agreed low, with a reason, although not everything was addressed: the clock for closing then waits. At low and medium it counts as a standing new risk, even once all is addressed again, if an observation shows it after everything had been addressed; unless that observation says that no risk is new, or people record a managed lapse and local practice excuses it.',
      because:
        'At low, row 1 has everything addressed, or at a level that is safe to manage. Anything no longer so has come back.',
      sources: [row7At('low'), { document: 'framework-2015', locator: 'Risk Classification Table, row 1', page: 40 }],
    },
    {
      id: 'I-47',
      title: 'When several entries of row 7 apply',
      silence: 'A column of row 7 has several entries, in no stated order.',
      reading:
        'A move to a higher level comes first, then a silence of the source, then moving down or closing, then remaining. At high, the loss of protection comes before the six-month limit.',
      because: 'Of two entries that apply, look first at the one that keeps the child safer.',
      sources: [ROW_7],
    },
    {
      id: 'I-48',
      title: 'What row 7 leaves out at low and medium',
      silence:
        'Row 7 leaves out a new risk with able parents and nothing that protects; at medium also with protection; at both levels the loss of protection or capacity without a new risk; and at medium, risk factors no longer being addressed.',
      reading:
        'People judge, between the options in the prose. After a new risk: any higher level, and at medium with protection and capacity also medium, since the prose says that high or severe *may* be required. Without a new risk: at medium, more time or high, and severe if nothing protects; at low, staying or any higher level.',
      because:
        'The prose reclassifies by risk, protection and capacity, without a formula. Excluding severe where nothing protects would be a choice against the child.',
      sources: [timescalesAt('low'), timescalesAt('medium'), RECLASSIFICATION, ROW_7],
    },
    {
      id: 'I-49',
      title: 'Remaining at medium',
      silence:
        'The table lets a case remain at medium while parents use help and something protects, without mentioning capacity or an end. In the prose, the worker decides between more time and high if change is not enough.',
      reading:
        'Remaining is indicated while risk factors are being addressed, protection is apparent, parents are able and no risk is new. Without capacity, people judge. As in the prose, the worker judges whether the change is enough. Medium has no time limit, and we invent no date for one.',
      because:
        'In row 3, parents are able at medium. The source leaves it to the worker, and to the time that fits the child, how much change is enough there and by when.',
      sources: [
        row7At('medium'),
        RECLASSIFICATION,
        { document: 'framework-2015', locator: 'Risk Classification Table, row 3', page: 40 },
      ],
    },
    {
      id: 'I-50',
      title: 'High at six months, and before',
      silence:
        'After six months at high, the table points to severe if risk factors are not being addressed; the prose does if the risk is still high, or change has not been enough. Before six months the table covers only the loss of protection.',
      reading:
        'If risk factors are not being addressed, or parents are unable and no risk is new: severe. Where the table and the prose differ, we follow the prose. If they are being addressed by able parents, while the clock towards medium runs or with a new risk: people judge between high and severe. Before six months the case remains at high, unless protection is lost (I-105).',
      because:
        'Table and prose differ, and the prose lets timescales be adjusted for age. High already calls for everything that a new risk would.',
      sources: [row7At('high'), timescalesAt('high'), RECLASSIFICATION],
    },
    {
      id: 'I-51',
      title: 'Leaving severe within the child’s timescale',
      silence:
        'Row 7 lets a case leave severe within a time that suits the child. It does not say who sets that time, whether the six months must begin or end within it, or what applies if nobody has set it.',
      reading:
        'People set a last day, and the day of leaving must be within it. If none is set, people judge between high and severe. If it has passed, the case remains at severe.',
      because: 'What matters to the child is when the wait ends. It is not possible to say that an unset time is kept.',
      sources: [row7At('severe')],
    },
    {
      id: 'I-52',
      title: 'The same six months, with and without an asterisk',
      silence:
        'Two timescales are printed twice: six months at low before closing, with an asterisk at low and without one at medium; and six months at medium before low, with one at high for a case that came from there and without one at medium.',
      reading:
        'Before closing, the asterisk at low counts, wherever the case came from. After high, both clocks must run: six months at medium, and six months with everything addressed. The first cannot end later than the second unless it is lengthened.',
      because: 'We read each column for the level held. Nothing in the text removes the second condition after high.',
      sources: [row7At('low'), row7At('medium'), row7At('high')],
    },
    {
      id: 'I-53',
      title: 'What the asterisk means, and who may adjust',
      silence:
        'Our copy lacks the footnote to the asterisks. The prose lets timescales be longer or shorter for the child’s age, calls them indicative, leaves them to the worker’s judgement and warns of drift. It does not say which, or how far.',
      reading:
        'A number with an asterisk can be shortened or lengthened in a case, except at low (I-102). So can the time limit at high, as the prose on that level adjusts its timescales either way. Others can only be lengthened. Each adjustment needs a reason, a person and a role; without a person we refuse it. It is for the child’s social worker or the team manager; we ask about anyone else. The answer shows every adjustment, and each lasts until the case leaves the level.',
      because:
        'An asterisk must mark some difference, and elsewhere six months is the least in which lasting change can be shown. Workers judge timescales, and worker and manager reclassify together, so the record must show whose judgement it was.',
      sources: [ROW_7, TIMESCALES, timescalesAt('high'), RECLASSIFICATION],
    },
    {
      id: 'I-54',
      title: 'A managed lapse',
      silence:
        'Some relapse is to be expected, above all early in recovery, and is not a failure; the general direction counts. In row 7 a risk that comes back breaks the time. The source does not say where one ends and the other begins, or how long a lapse may last.',
      reading:
        'A lapse that people record as managed, with a reason, breaks no clock, and what it reports as worse replaces nothing and proves nothing. The answer names every one in the present stay. It ends once the row it made worse (or, if it names none, any row) is observed outside a lapse, or people who know of it agree a classification (I-267). Until then the answer says since when it has lasted, and gives notice. It cannot also be recorded as a new risk. Any other step back breaks the clock.',
      because:
        'Only those who know the family can tell, and they must say why. They judge how many lapses are too many and how long is too long; we invent no number. A lapse that nobody ends must not go unseen.',
      sources: [RELAPSE, ROW_7],
    },
    {
      id: 'I-55',
      title: 'How months are counted, and the events of one day',
      silence: 'The source counts in months. It does not say from which day to which, or what comes first on a day.',
      reading:
        'We count calendar months, met on the day itself. If a month is too short, its last day counts: from 31 August to 28 or 29 February. Each stay counts from its own first day, so four times six months can end up to three days before two years. On one day arrangements come first, then what was observed, what was agreed, where the child lives, and closure.',
      because: 'Anyone can check such a date in a calendar. People agree on what they have seen, and close last.',
      sources: [ROW_7, TIMESCALES],
    },
    {
      id: 'I-56',
      title: 'Closing needs two clocks',
      silence:
        'The table lets a case close after six months at low. One place in the prose counts six months from the return home; another mentions ending this part of the work, or stepping support down.',
      reading:
        'Both clocks must have run: low kept up for six months and confirmed since, and the child home for six months. The formal reclassification must also be made (I-102). If the child goes back into care, the second clock starts again; a case whose child is not home cannot close. After people close the case, nothing more is indicated or due.',
      because: 'A return that has not happened, or has just begun, has not been shown to last.',
      sources: [row7At('low'), timescalesAt('low'), AFTER_RETURN],
    },
    {
      id: 'I-57',
      title: 'What is due after the return home',
      silence:
        'Worker and manager reclassify when six months at home are over. The source does not say whether an agreement shortly before is enough. Support continues for a year in many cases, and half of that for some at low.',
      reading:
        'A classification agreed on or after that day settles it. We assume twelve months of support unless a plan for the case or the authority’s practice says otherwise; the answer shows a shorter time. The day of the return and the last day of support both count. We do not stop a closure before support ends.',
      because:
        'Nobody can look back on six months before they are over. The longer time is the one that needs no judgement.',
      sources: [AFTER_RETURN, SUPPORT_AFTER_RETURN],
    },
    {
      id: 'I-58',
      title: 'A child at home when the level rises',
      silence:
        'A move to severe takes the child back into care. For a child at home in a case that moves to high, row 7 says only that work or monitoring continues. In the prose, workers ask themselves whether home can meet the child’s needs.',
      reading:
        'The answer gives notice that the child is at home at a level at which no return would begin. It moves nobody.',
      because: 'Bringing a child back into care is a separate decision, under its own law.',
      sources: [row7At('low'), row7At('medium'), MONITORING_AFTER_RETURN, RETURN_AT_LOW_OR_MEDIUM],
    },
    {
      id: 'I-59',
      title: 'When it happened and when it was recorded',
      silence:
        'A chronology gives the day of an event, not only the day of its entry. The source does not say which of the two starts a timescale.',
      reading:
        'Clocks run from the day of the event. For what was known on a day, the answer leaves out everything entered later, so that the two can be compared.',
      because: 'The child’s time does not wait for the file, but a review must be judged by what it could know.',
      sources: [CHRONOLOGY],
    },
    {
      id: 'I-60',
      title: 'Local practice',
      silence:
        'Authorities may fit the Framework to their own procedures. The source does not say which numbers may differ.',
      reading:
        'An authority declares what it does differently, with a reason and a first day: other months for a clock, another period of support, no excuse for lapses. This applies to what runs on that day. A team’s adjustment in a case comes before it, and the answer shows both. Practice can shorten what a team could shorten; support is at least six months.',
      because: 'People can discuss a declared departure, but not a silent one.',
      sources: [ROW_7, RECLASSIFICATION, SUPPORT_AFTER_RETURN],
    },
    {
      id: 'I-61',
      title: 'Services involved in the pregnancy',
      silence:
        'If services were involved in pregnancy and change half a year after the birth is not substantial, change is unlikely to come. The source does not say what is substantial, at which level it matters, or what follows.',
      reading:
        'If a level was held six months after the birth and rows 1 to 3 of medium did not hold that day, whatever new risk stood, the answer gives notice: at high and severe for as long as the level is held, at low and medium while those rows still do not hold. It changes no level and no clock. Without a date of birth, or with nothing agreed by then, we say nothing.',
      because:
        'It is a message from research about many families, not a rule for one. At low and medium, change that has come since answers it; while none has, a level that people agreed does not.',
      sources: [RESEARCH_MESSAGES_PAGE],
    },
    {
      id: 'I-97',
      title: 'Silence is not evidence of sustained change',
      silence:
        'The source asks for evidence that change was made and kept up. It does not say what applies if the time is up and not every row has been recorded since.',
      reading:
        'The last record still holds and breaks nothing, but does not prove itself. A clock for moving down or closing is met only if each row it keeps up was observed or agreed on its last day or later, and recorded by the day of knowledge. Otherwise it is unconfirmed: the level stays, and the answer names the rule that would apply, the rows to record and since when each has not been. A classification records its rows on its own day, so a review confirms itself. Past the limit at high, severe stays open.',
      because:
        'Six months in which nobody looked show nothing about the child’s life. Waiting for one more record costs little; moving down or closing on silence can cost much.',
      sources: [TIMESCALES, RECLASSIFICATION, ROW_7],
    },
    {
      id: 'I-98',
      title: 'What confirms a row',
      silence: 'The source does not say which record shows that a row still holds.',
      reading:
        'An observation confirms only the rows it mentions. What a managed lapse reports as worse replaces nothing and confirms nothing. Only the day of the observation counts, not the day it was written down.',
      because: 'A record that something is worse cannot prove that it was kept up, even if excused.',
      sources: [RELAPSE, RECLASSIFICATION],
    },
    {
      id: 'I-99',
      title: 'How long a confirmation lasts',
      silence: 'The source gives no number.',
      reading:
        'It lasts for one length of the clock, counted from the day of the record like any clock. On the day that length has passed, the clock is unconfirmed again. Of several rows the oldest decides; if one row is enough, the newest.',
      because: 'We invent no number: what took six months to show is shown for six months.',
      sources: [TIMESCALES, RECLASSIFICATION],
    },
    {
      id: 'I-100',
      title: 'Leaving severe by one row',
      silence:
        'A case leaves severe if something protects, risk factors begin to be addressed, or both. The source does not say which must be recorded at the end.',
      reading:
        'One row by which it held is enough: one that was better before the clock’s last day. A row that became better only then, or later, counts once it has been better for the whole length.',
      because: 'A beginning first seen once six months have passed does not show that another one lasted.',
      sources: [row7At('severe')],
    },
    {
      id: 'I-101',
      title: 'The time limit at high needs no confirmation',
      silence: 'A case that stays high up to the limit goes to severe. The source does not mention silence.',
      reading:
        'The limit leads to a higher level, so it applies whether or not anything was recorded. If nothing has been, the answer says that no change has been recorded and names the rows.',
      because: 'Waiting for a record would let the case drift. People must know that the answer rests on silence.',
      sources: [row7At('high'), timescalesAt('high')],
    },
    {
      id: 'I-102',
      title: 'Reclassify first, then close',
      silence:
        'Worker and manager reclassify six months after the return and can then consider ending the work. The source does not say whether a case may close before they have.',
      reading:
        'It may not. The case stays at low until a classification is agreed on or after that day, and an earlier closure shows as a departure. The months at low and at home can only be lengthened: one asterisk stands against “at least six months” three times without one.',
      because: 'The reclassification shows that the return has lasted.',
      sources: [AFTER_RETURN, row7At('low'), timescalesAt('low'), RECLASSIFICATION],
    },
    {
      id: 'I-103',
      title: 'What is next when row 7 gives no date',
      silence:
        'Row 7 gives no day at severe, at medium while not all is addressed, or once a time has passed. Nor does it for a move to a higher level or for the first classification.',
      reading:
        'The list of what is due then has an entry without a day: what would be next, and for how many days nothing has been recorded. What row 7 asks for now (another level, a judgement, evidence or a decision on closing) is listed even if a later row 7 day lies ahead, unless a deadline at high already asks for it. We set no number of days that is too long.',
      because: 'A case on no list is a case that nobody looks at. People judge how long is too long.',
      sources: [ROW_7, TIMESCALES],
    },
    {
      id: 'I-104',
      title: 'Earliest days, and a late return',
      silence:
        'The source does not forecast days, or say what happens to the child’s timescale if the child comes home after it.',
      reading:
        'Each earliest day states what it assumes: among other things, that the rows are recorded when the time is up, that the risk is reclassified after the return and, while a move to a higher level is indicated, that people do not make it. A return after the child’s timescale settles it and shows how many days late it was.',
      because:
        'A date without its conditions would read as a promise. A wait that was too long does not become short by ending.',
      sources: [ROW_7, RECLASSIFICATION, AFTER_RETURN],
    },
    {
      id: 'I-105',
      title: 'Protection no longer apparent at high',
      silence:
        'At high, row 7 points to severe if protective factors are “no longer” apparent, and lets a case leave severe because risk factors are being addressed, without any. It does not say since when they must have been apparent.',
      reading:
        'Severe is indicated if protective factors were apparent when the present stay at high began, or at some time since, and are not now. If there were none, people judge between high and severe. The time limit at high comes first.',
      because: 'What was never there cannot be lost. Otherwise a case could never stay at high, or leave severe.',
      sources: [row7At('high'), row7At('severe')],
    },
    {
      id: 'I-106',
      title: 'More time at medium',
      silence:
        'The prose gives more time at medium if that fits the child’s timescale, or else moves to high. It does not cover a child already at home, or an unset timescale.',
      reading:
        'Past the timescale, staying at medium is not an option unless the child is at home; what is then left is indicated. If none is set, people judge. Where the table itself lets a case remain at medium, nothing changes.',
      because: 'The timescale is for reaching a settled home. A child at home is not waiting for one.',
      sources: [RECLASSIFICATION, timescalesAt('medium')],
    },
    {
      id: 'I-107',
      title: 'A return to care',
      silence: 'A move to severe takes the child back into care. Row 7 does not say that the child is at home.',
      reading: 'We mention a return to care only for a child who is at home.',
      because: 'Nobody returns to where they already are.',
      sources: [row7At('low'), row7At('medium')],
    },
    {
      id: 'I-108',
      title: 'Contradictory records of one day',
      silence: 'A chronology gives the day of an event, not the hour, and does not say which of two records is right.',
      reading:
        'We report both, and give notice until someone records how things stand. For what follows we use the reading that is safer for the child: the worse value, the higher level, the child’s earlier timescale, the longer time to keep up, the shorter limit. A new risk stands unless the record that none is new names it. Ids and recording days decide nothing. Home and back in care on one day is not a contradiction: the child is in care.',
      because: 'Either way we would be guessing, and only one of the two errors harms the child.',
      sources: [CHRONOLOGY],
    },
    {
      id: 'I-109',
      title: 'A wrong entry is withdrawn, not erased',
      silence:
        'The chronology gives the day of an event and of its recording. It does not say how to put an entry right.',
      reading:
        'A correction withdraws an entry from the day the correction was recorded, and says by whom and why. As known earlier, the entry still counts; as known on that day or later it never did, whatever day is asked about. The right version is an event of its own, of the same kind, which the correction may name. A correction cannot be withdrawn: what was right after all is recorded again. Nor does it show that anyone has looked at the case. Each answer lists what was withdrawn, with notice until people agree a classification on a later day.',
      because:
        'Records get mixed up. What people relied on must stay visible, and nobody should have to guess which entry holds.',
      sources: [CHRONOLOGY],
    },
    {
      id: 'I-110',
      title: 'A withdrawn agreement',
      silence: 'The source does not expect that an agreed classification may have been entered wrongly.',
      reading:
        'The level stays until people agree again, and a new classification must be agreed. Nothing else in the agreement counts: it records and confirms no row, takes in no new risk, settles nothing due, and starts no clock except the time limit at high, which leads to a higher level. No return is ready on it. If it named a classification of that day or earlier in its place, we read that one. If rows 1 to 3 are not all recorded elsewhere, we do not read row 7.',
      because:
        'Only people change a level, even one entered by mistake. Until they do, nothing favourable may rest on it.',
      sources: [RECLASSIFICATION, CHRONOLOGY],
    },
    {
      id: 'I-111',
      title: 'When it is not possible to say',
      silence: 'The source does not say how a review treats a value for which one day’s records differ.',
      reading:
        'The answer shows “cannot say” with the contradictory events and the value used meanwhile (I-108). Such a value proves of no row that it was kept up, and removes what proved it before; no return is ready on it. Of two variations of a practice that begin on one day, we use the number of months safer for the child: the longer, or for a limit the shorter.',
      because: 'A careful reading is not a fact, and must not look like one.',
      sources: [CHRONOLOGY, RECLASSIFICATION],
    },
    {
      id: 'I-204',
      title: 'A lapse after the time is up',
      silence:
        'Relapse is to be expected, and a managed lapse breaks nothing. The source does not say whether a case may move down or close while the last record of a row is a lapse.',
      reading:
        'A managed lapse that reports a row as worse removes what proved that row. The clock has run but is unconfirmed until someone records the row again. It is not broken, and keeps its last day.',
      because:
        'The source asks for evidence of lasting change, and for children to be home once a relapse can be managed. One record that the lapse is over costs little.',
      sources: [RELAPSE, TIMESCALES],
    },
    {
      id: 'I-267',
      title: 'A lapse, and all well, on one day',
      silence:
        'One record of a day can tell of a managed lapse, and another of the same day that the row stands. The source does not say which of them counts, nor whether people who agree a classification that day knew of the lapse.',
      reading:
        'Only what is observed on a later day ends a lapse; until then nothing proves the row. A classification ends a lapse of an earlier day that had been recorded by then, and one that it names (`knowingOf`). The lapse still breaks no clock.',
      because:
        'Nobody can tell which came first, and a lapse may have come that evening, like a new risk (I-45). One more record says how it went on.',
      sources: [CHRONOLOGY, RELAPSE],
    },
  ]))();
