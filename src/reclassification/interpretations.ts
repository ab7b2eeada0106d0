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
      title: 'Nothing but an agreement changes the level',
      silence:
        'Row 7 says that a case can, should or will move. The prose has people reclassify, using their judgement, at any time and not only at a planned review.',
      reading:
        'The level held is the one that people last agreed. On every day the answer says what row 7 indicates for it; that alone moves nothing. Agreeing the same level again goes on with the same stay, and its clocks run on. A lower level, or a closure, that row 7 did not indicate shows in the answer as a departure.',
      because: 'The table guides. Who decided, and when, must be visible in every case.',
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
        'The first time three people classify, each on their own. Later the text names the social worker and the manager, others contribute, and the Independent Reviewing Officer sees the result at the review; it speaks neither of a third view nor of separate ones.',
      reading:
        'Every classification in a history needs the social worker and the team manager, two different people. That the first one in a history has no third view is reported and does not stop it: the history may begin with a later one. Whether the reviewing officer was involved is not read from a history.',
      because: 'Asking for three each time would add a rule; letting one person do it would drop one.',
      sources: [FIRST_CLASSIFICATION, RECLASSIFICATION, AFTER_RETURN],
    },
    {
      id: 'I-44',
      title: 'What it means to keep up a change',
      silence:
        'Row 7 asks for change that lasts six months. It does not say which rows have to hold all that time, or how often anyone has to look.',
      reading:
        'Rows 1 to 3 of the column that the case would move to; for closing, those of low. To low: fully addressed, apparent, able. To medium: at least partly addressed, apparent, able. To high, either of two will do: apparent, or at least partly addressed; one may take over from the other. What was recorded last holds until something else is recorded; no clock starts before the present stay. Leaving severe needs a change: protective factors that have become apparent, or risk factors better addressed than at the worst of the present stay.',
      because:
        'Rows 4 and 5 are wishes and a judgement on the future, not change made. The source sets no rhythm of visits to count by.',
      sources: [ROW_7, TIMESCALES],
    },
    {
      id: 'I-45',
      title: 'How long a new risk stands',
      silence: 'The source does not say until when a risk that has emerged counts as new.',
      reading:
        'Until people agree a classification, or record that no risk is new, knowing of it: it came up on an earlier day and had been recorded by then, or their record names it, or shows that row 1 is no longer fully addressed. One of the same day may have come up that evening, so it stands. While it stands nothing counts as kept up at any level, high and severe included; afterwards the time starts again.',
      because: 'After a review the risk is part of the level agreed. Before one, nothing else has dealt with it.',
      sources: [ROW_7, timescalesAt('low')],
    },
    {
      id: 'I-46',
      title: 'A risk no longer fully addressed is one that has come back',
      silence:
        'Row 7 speaks at low and medium of risks that emerge or come back, and not of risk factors that merely cease to be fully addressed.',
      reading:
        'They are read as having come back, whether or not anyone reports a new risk. That is so too where people agreed low, with a reason, although not everything was addressed: the clock for closing then waits. At low and medium it counts as a new risk that stands, also once all is addressed again, if an observation shows it after everything had been addressed, unless the same observation says that no risk is new, or people record a managed lapse and local practice excuses it.',
      because:
        'Row 1 has everything addressed at low, or at a level that is safe to manage. Whatever is no longer so has come back.',
      sources: [row7At('low'), { document: 'framework-2015', locator: 'Risk Classification Table, row 1', page: 40 }],
    },
    {
      id: 'I-47',
      title: 'When more than one entry of row 7 applies',
      silence: 'A column of row 7 has several entries and no order among them.',
      reading:
        'A move to a higher level comes first, then a silence of the source, then moving down or closing, then remaining. At high the loss of protection comes before the limit of six months.',
      because: 'Of two entries that apply, the one that keeps the child safer is the one to look at first.',
      sources: [ROW_7],
    },
    {
      id: 'I-48',
      title: 'What row 7 does not say at low and medium',
      silence:
        'Row 7 leaves out: a new risk with parents who are able and nothing that protects; at medium also with protection; at both levels the loss of protection or capacity without a new risk; at medium, risk factors no longer being addressed.',
      reading:
        'Professional judgement is required. The options are those of the prose: after a new risk, any higher level, and at medium with protection and capacity also medium, since the prose says that high or severe *may* be required; at medium without one, more time or high, and severe where nothing protects; at low, staying or any higher level.',
      because:
        'The prose reclassifies by the risk, the protection and the capacity, and gives no formula. Leaving severe out where nothing protects would be a choice against the child.',
      sources: [timescalesAt('low'), timescalesAt('medium'), RECLASSIFICATION, ROW_7],
    },
    {
      id: 'I-49',
      title: 'Remaining at medium',
      silence:
        'The table lets a case remain at medium while parents use help and are protected by something, and says nothing of their capacity or of an end. The prose has the worker decide between more time and high where change is not enough.',
      reading:
        'Remaining is indicated while risk factors are being addressed, protection is apparent, parents are able and no risk is new. Without capacity judgement is required. Whether the change is enough the entry leaves to the worker, as the prose does. There is no limit of time at medium, and no date is made up for one.',
      because:
        'Row 3 has parents able at medium. How much change is enough there, and by when, the source leaves to the worker and the time that fits the child.',
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
        'After six months at high the table has severe if risk factors are not being addressed; the prose has severe whenever it is still at high then, or if change has not been enough. Of a new risk, or anything else, before six months are up the table says nothing unless protection is lost.',
      reading:
        'Not being addressed, or parents unable and no risk new: severe, the prose before the table. Being addressed by parents who are able, while the clock towards medium runs, or with a new risk: judgement is required, high or severe. Before six months the case remains at high, unless protection is lost: see I-105.',
      because:
        'Table and prose differ, and the prose lets timescales be adjusted for age. High already asks for everything that a new risk would call for.',
      sources: [row7At('high'), timescalesAt('high'), RECLASSIFICATION],
    },
    {
      id: 'I-51',
      title: 'Leaving severe within the child’s own time',
      silence:
        'Row 7 lets a case leave severe within a time that suits the child. It does not say who sets that time, whether it is the beginning or the end of the six months that has to fall within it, or what holds if nobody has set it.',
      reading:
        'People set a last day. The day of leaving has to be within it. If none is set, judgement is required between high and severe; if it has passed, the case remains at severe.',
      because: 'What matters to the child is when the wait ends. A time that nobody has set cannot be said to be kept.',
      sources: [row7At('severe')],
    },
    {
      id: 'I-52',
      title: 'The same six months, with an asterisk and without',
      silence:
        'Two timescales are printed twice: six months at low before closing, with an asterisk at low and without at medium; six months at medium before low, with one at high for a case that came from there and without at medium.',
      reading:
        'Before closing, the asterisk at low counts, wherever the case came from. After high, both clocks have to run: six months at medium, and six months with everything addressed. The first cannot end later than the second unless it is lengthened.',
      because:
        'Each column is read for the level held. After high nothing in the text sets the second condition aside.',
      sources: [row7At('low'), row7At('medium'), row7At('high')],
    },
    {
      id: 'I-53',
      title: 'What the asterisk means, and who may adjust',
      silence:
        'The footnote to the asterisks is missing from the copy used here. The prose lets them be made longer or shorter by the child’s age, calls them indicative, leaves them to the worker’s judgement and warns of drift; it does not say for which, or how far.',
      reading:
        'A number with an asterisk can be shortened or lengthened in a case, except at low (I-102), and so can the limit of the time at high, since the prose on that level adjusts its timescales either way; the others only lengthened. Each time a reason is given, with who adjusted it and in which role: without a person the entry is refused. It is for the child’s social worker or the team manager; anyone else is asked about. The answer shows every adjustment, and it holds until the case leaves the level.',
      because:
        'An asterisk must mark some difference. Six months is elsewhere called the least in which lasting change can be shown. The prose has workers exercise judgement on timescales, and worker and manager reclassify together: the record has to show whose judgement it was.',
      sources: [ROW_7, TIMESCALES, timescalesAt('high'), RECLASSIFICATION],
    },
    {
      id: 'I-54',
      title: 'A lapse that was managed',
      silence:
        'Some relapse is to be expected, above all early in a recovery, and is no failure; what is looked for is the general direction. Row 7 has a risk that comes back break the time. Where the one ends and the other begins is not said, nor how long a lapse may last.',
      reading:
        'A lapse that people record as managed, with a reason, breaks no clock, and what it reports as worse replaces nothing and proves nothing. The answer names every one of the present stay. It is over once the row that it made worse is observed outside a lapse, or people agree a classification; until then the answer says since when it has lasted, and gives notice. A lapse that names no row is over once any row is observed. It cannot be recorded as a new risk at the same time. Any other step back breaks the clock.',
      because:
        'Only those who know the family can tell, and they must say why. How many lapses are too many, and how long is too long, is for them: no number is printed, and none is made up. A lapse that nobody ends must not pass unseen.',
      sources: [RELAPSE, ROW_7],
    },
    {
      id: 'I-55',
      title: 'How months are counted, and the events of one day',
      silence: 'The source counts in months and does not say from which day to which, or what comes first on a day.',
      reading:
        'Calendar months, met on the day itself. Where a month is too short its last day counts: from 31 August to 28 or 29 February. Each stay is counted from its own first day, so that four times six months can end up to three days before two years. On one day arrangements come first, then what was observed, what was agreed, where the child lives, and closure.',
      because:
        'Everyone can check a date like that in a calendar. People agree on what they have seen, and close last.',
      sources: [ROW_7, TIMESCALES],
    },
    {
      id: 'I-56',
      title: 'Closing needs two clocks',
      silence:
        'The table lets a case close after six months at low. One place in the prose counts six months from the return home; another speaks of ending this part of the work, or of stepping support down.',
      reading:
        'Both have to have run: low kept up for six months, confirmed since, and the child home for six months; and the formal reclassification has to be made (I-102). A child who goes back into care starts the second again; a case whose child is not home cannot close. After the day on which people close it, nothing more is indicated or due.',
      because: 'A return that has not happened, or has just begun, has not been shown to last.',
      sources: [row7At('low'), timescalesAt('low'), AFTER_RETURN],
    },
    {
      id: 'I-57',
      title: 'What is due after the return home',
      silence:
        'Worker and manager are to reclassify when six months at home are over; whether an agreement shortly before will do is not said. Support is to go on for a year in many cases, for half of that in some at low.',
      reading:
        'A classification agreed on that day or later settles it. Support is taken to last twelve months unless a plan for the case or the authority’s practice says otherwise; a shorter time shows in the answer, where the day of the return and the last day of support both count. A closing that comes before the support ends is not stopped.',
      because:
        'Six months cannot be looked back on before they are over. The longer time is the one that needs no judgement.',
      sources: [AFTER_RETURN, SUPPORT_AFTER_RETURN],
    },
    {
      id: 'I-58',
      title: 'A child at home when the level rises',
      silence:
        'A move to severe takes the child back into care; of a child at home in a case that moves to high, row 7 only says that work or monitoring goes on. The prose has workers ask themselves whether home can meet the child’s needs.',
      reading:
        'The answer gives notice that the child is at home at a level at which no return would begin. It moves nobody.',
      because: 'Bringing a child back into care is a decision of its own, with law of its own.',
      sources: [row7At('low'), row7At('medium'), MONITORING_AFTER_RETURN, RETURN_AT_LOW_OR_MEDIUM],
    },
    {
      id: 'I-59',
      title: 'When it happened and when it was recorded',
      silence:
        'A chronology is to give the day of an event and not only that of its entry. Which of the two a timescale runs on is not said.',
      reading:
        'Clocks run on the day of the event. Asked for what was known on a day, the answer leaves out all that was entered later, so that both can be set side by side.',
      because: 'The child’s time does not wait for the file; a review must be judged by what it could know.',
      sources: [CHRONOLOGY],
    },
    {
      id: 'I-60',
      title: 'Local practice',
      silence: 'Authorities may fit the Framework to their own procedures; which numbers may differ is not said.',
      reading:
        'An authority declares what it does otherwise, with a reason and a first day: other months for a clock, another period of support, no excuse for lapses. It applies to what runs on that day. What a team adjusts in a case comes before it, and both show in the answer. Shortening is open where a team could shorten too; support is six months at the least.',
      because: 'A departure that is declared can be discussed; one that is silent cannot.',
      sources: [ROW_7, RECLASSIFICATION, SUPPORT_AFTER_RETURN],
    },
    {
      id: 'I-61',
      title: 'Services involved in the pregnancy',
      silence:
        'Where services were already there in pregnancy, change that is not substantial half a year after the birth is unlikely to come. Nothing says what is substantial, or what follows.',
      reading:
        'Where a level was held six months after the birth and rows 1 to 3 of medium did not hold on that day, whatever new risk stood, the answer gives notice while the level is high or severe; it changes neither a level nor a clock. Without a date of birth, or with nothing agreed by then, nothing is said.',
      because: 'It is a message from research about many families, not a rule about one.',
      sources: [RESEARCH_MESSAGES_PAGE],
    },
    {
      id: 'I-97',
      title: 'Silence is not evidence of sustained change',
      silence:
        'The source asks for evidence that change was made and kept up. It does not say what holds when the time is up and nobody has recorded anything since.',
      reading:
        'What was recorded last still holds and breaks nothing, but it does not prove itself. A clock for moving down or closing is met only if each row that it keeps up was observed or agreed on its last day or later, and recorded by the day of knowledge. Otherwise it is unconfirmed: the level stays, and the answer names the rule that would apply, the rows to be recorded and since when each has not been. A classification records its rows on its own day, so a review confirms itself. At high, past the limit, it also says so, and severe stays open.',
      because:
        'Six months in which nobody looked show nothing of the child’s life. To leave a child at a level for one more record costs little; to move down or close on silence can cost much.',
      sources: [TIMESCALES, RECLASSIFICATION, ROW_7],
    },
    {
      id: 'I-98',
      title: 'What confirms a row',
      silence: 'The source does not say which record shows that a row still holds.',
      reading:
        'An observation confirms the rows that it says something of, and no others. What a managed lapse reports as worse than before replaces nothing and confirms nothing either. Only the day on which something was observed counts, not the day on which it was written down.',
      because: 'A record that something is worse cannot be the proof that it was kept up, even where it is excused.',
      sources: [RELAPSE, RECLASSIFICATION],
    },
    {
      id: 'I-99',
      title: 'For how long a confirmation proves',
      silence: 'The source gives no number for it.',
      reading:
        'For one length of the clock, counted from the day of the record as any clock is: on the day on which that length has passed, the clock is unconfirmed again. Of several rows, the oldest decides; where one row is enough, the newest.',
      because: 'No number is made up: what took six months to show is shown for six months.',
      sources: [TIMESCALES, RECLASSIFICATION],
    },
    {
      id: 'I-100',
      title: 'Leaving severe by one row',
      silence:
        'A case leaves severe when something protects, or risk factors begin to be addressed, or both. Which of the two has to be recorded at the end is not said.',
      reading:
        'A row by which it held is enough: one that was better on the last day of the clock. A row that became better only later proves once it has been better for the whole length itself.',
      because: 'A beginning seen for the first time after six months does not show that another one lasted.',
      sources: [row7At('severe')],
    },
    {
      id: 'I-101',
      title: 'The limit at high needs no confirmation',
      silence: 'The source has a case that stays high to the limit go to severe, and does not speak of silence.',
      reading:
        'The limit leads up, so it applies whether or not anybody recorded anything. Where nobody has since, the answer says that no change has been recorded and names the rows.',
      because: 'Waiting for a record would let the case drift; people have to know that it rests on silence.',
      sources: [row7At('high'), timescalesAt('high')],
    },
    {
      id: 'I-102',
      title: 'Reclassify first, then close',
      silence:
        'Worker and manager reclassify six months after the return and can then consider ending the work. Whether a case may close on the day before they have is not said.',
      reading:
        'It may not: it stays at low until a classification has been agreed on or after that day, and closing before shows as a departure. The months at low and at home can only be lengthened: one asterisk stands against “at least six months” three times without one.',
      because: 'The reclassification is what shows that the return has lasted.',
      sources: [AFTER_RETURN, row7At('low'), timescalesAt('low'), RECLASSIFICATION],
    },
    {
      id: 'I-103',
      title: 'What is next where row 7 gives no date',
      silence:
        'At severe, at medium while not all is addressed, and where a time has passed, row 7 names no day; nor does it for a move to a higher level, or for the first classification.',
      reading:
        'The list of what is due then has an entry without a day: what would be next, and for how many days nobody has recorded anything. What row 7 asks for now, another level, a judgement, evidence or a decision on closing, is on the list although a later day of row 7 lies ahead, unless a deadline at high that is due asks for it already. There is no number of days from which that is too long.',
      because: 'A case that drops off every list is a case that nobody looks at. How long is too long is for people.',
      sources: [ROW_7, TIMESCALES],
    },
    {
      id: 'I-104',
      title: 'Earliest days, and a late return',
      silence:
        'The source does not foresee days, and does not say what becomes of the child’s own time when the child comes home after it.',
      reading:
        'Each earliest day names what it supposes: also that the rows are recorded when the time is up, that the risk is reclassified after the return, and, while a move to a higher level is indicated, that people do not make it. A return after the child’s own time settles it and shows by how many days it was late.',
      because:
        'A date without its conditions would read as a promise. A wait that was too long does not become short by ending.',
      sources: [ROW_7, RECLASSIFICATION, AFTER_RETURN],
    },
    {
      id: 'I-105',
      title: 'Protection that is no longer apparent at high',
      silence:
        'At high row 7 has severe where protective factors are “no longer” apparent, and lets a case leave severe because risk factors are being addressed, without any. Since when they must have been apparent is not said.',
      reading:
        'Severe is indicated where protective factors were apparent when the present stay at high began, or at some time since, and are not now. Where there were none, judgement is required: high or severe. The limit of the time at high comes first.',
      because: 'What was never there cannot be lost; a case could otherwise never stay at high, nor leave severe.',
      sources: [row7At('high'), row7At('severe')],
    },
    {
      id: 'I-106',
      title: 'More time at medium',
      silence:
        'The prose gives more time at medium if that fits with the child’s timescale, or goes to high. It does not say what holds for a child who is already at home, or where no timescale has been set.',
      reading:
        'Past the timescale staying at medium is no option, unless the child is at home; what then is left is indicated. Where none has been set people judge. What the table itself lets remain at medium is not touched.',
      because: 'The timescale is that for a settled home. A child at home is not waiting for one.',
      sources: [RECLASSIFICATION, timescalesAt('medium')],
    },
    {
      id: 'I-107',
      title: 'A return to care',
      silence: 'A move to severe takes the child back into care. Row 7 does not say that the child is at home.',
      reading: 'A return to care is said only of a child who is at home.',
      because: 'Nobody returns to where they are.',
      sources: [row7At('low'), row7At('medium')],
    },
    {
      id: 'I-108',
      title: 'Records of one day that contradict each other',
      silence: 'A chronology gives the day of an event, not the hour, and does not say which of two records holds.',
      reading:
        'Both are reported, and the answer gives notice, until someone records how things stand. For what follows the one that is safer for the child is read: the worse value, the higher level, the earlier timescale of the child, the longer time to be kept up, the shorter limit; a new risk stands unless whoever says that none is new names it. Ids and the days of recording decide nothing. Home and back in care on one day is no contradiction: the child is in care.',
      because: 'A guess either way would be ours, and only one of the two errors harms the child.',
      sources: [CHRONOLOGY],
    },
    {
      id: 'I-109',
      title: 'An entry that was wrong is withdrawn, not erased',
      silence:
        'The chronology gives the day of an event and the day of its recording, and does not say how an entry is put right.',
      reading:
        'A correction withdraws an entry from the day on which the correction was recorded, and says by whom and why. As known on an earlier day the entry still counts; as known on that day or later it never did, whatever day is asked about. What holds instead is an event of its own, of the same kind, which the correction may name. A correction itself cannot be withdrawn: what was right after all is recorded again. It is no sign that anyone has looked at the case. Each answer lists what was withdrawn, and gives notice until people agree a classification on a later day.',
      because:
        'Records get mixed up. What people once went by has to stay visible, and nobody should have to guess which of two entries holds.',
      sources: [CHRONOLOGY],
    },
    {
      id: 'I-110',
      title: 'An agreement that was withdrawn',
      silence: 'The source does not foresee that an agreed classification turns out to be entered wrongly.',
      reading:
        'The level stays held until people agree again, and has to be agreed anew. Nothing else of the agreement counts: it records and confirms no row, takes in no new risk, settles nothing that was due, and starts no clock but the limit at high, which leads up. No return is ready on it. Where it named a classification of that day or an earlier one in its place, that one is read instead. Where rows 1 to 3 are not all recorded otherwise, row 7 is not read.',
      because:
        'Only people change a level, also downwards from a mistake. Until they do, nothing favourable may rest on it.',
      sources: [RECLASSIFICATION, CHRONOLOGY],
    },
    {
      id: 'I-111',
      title: 'What nobody can say',
      silence: 'The source does not say how a review treats a value of which the records of one day say two things.',
      reading:
        'The answer shows “cannot say” with the events that contradict each other and the value that is read meanwhile (I-108). Such a value proves of no row that it was kept up, and takes away what proved it before; a return is not ready on it. Of two variations of a practice that begin on one day, the number of months that is safer for the child is read: the longer, or of a limit the shorter.',
      because: 'A careful reading is not a fact, and must not look like one.',
      sources: [CHRONOLOGY, RECLASSIFICATION],
    },
    {
      id: 'I-204',
      title: 'A lapse after the time is up',
      silence:
        'Relapse is to be expected, and a lapse that was managed breaks nothing. Whether a case may move down or close while the last word on a row is that it lapsed is not said.',
      reading:
        'A managed lapse that reports a row as worse takes away what proved that row: the clock has run, but is unconfirmed until someone records the row again. The clock is not broken, and keeps its last day.',
      because:
        'The source wants evidence of change that lasts, and children home once a relapse can be managed. One record that the lapse is over costs little.',
      sources: [RELAPSE, TIMESCALES],
    },
  ]))();
