/**
 * The Practice Guide of 2026, read a second time: every printed point in its order, with its line in the text as it is taken from the PDF,
 * of whom it can be asked, and words that have to stand in what it asks.
 */

/** `case`: seen in the record of one child; `authority`: seen only in how an authority works; `both`: it holds something of each. */
export type AskedOf = 'case' | 'authority' | 'both';

/** A printed point. */
export type PointReadAgain = readonly [line: number, of: AskedOf, words: readonly string[]];

/** The key principles: the line of the heading, the points for senior leaders, and those for practice supervisors and practitioners. */
export const PRINCIPLES_READ_AGAIN: readonly {
  readonly line: number;
  readonly seniorLeaders: readonly PointReadAgain[];
  readonly practitioners: readonly PointReadAgain[];
}[] = [
  {
    line: 166,
    seniorLeaders: [
      [192, 'both', ['after the return', 'together']],
      [193, 'both', ['relationship', 'caseload', 'same practitioner']],
      [194, 'authority', ['framework', 'plan']],
      [195, 'authority', ['family help']],
    ],
    practitioners: [
      [205, 'authority', ['supervision', 'trust']],
      [206, 'authority', ['framework', 'in good time']],
      [207, 'case', ['honest', 'contact']],
      [208, 'case', ['assess', 'wider network', 'goals']],
      [209, 'case', ['once the child is home', 'in care', 'checks in', 'turn to']],
      [210, 'case', ['adjustment', 'reassure', 'needs it']],
      [211, 'case', ['becomes less', 'how to get it']],
    ],
  },
  {
    line: 213,
    seniorLeaders: [
      [229, 'both', ['policy', 'looked after', 'every way']],
      [230, 'authority', ['owns', 'priorities', 'resources']],
      [231, 'authority', ['partner', 'families gain']],
      [232, 'authority', ['other areas']],
    ],
    practitioners: [
      [236, 'authority', ['pathways', 'thresholds', 'roles']],
      [237, 'authority', ['supervision', 'policy']],
      [238, 'authority', ['partner teams', 'late', 'twice']],
      [239, 'authority', ['referrals', 'take-up']],
      [240, 'case', ['what each kind of support is for', 'services']],
      [241, 'case', ['early']],
      [242, 'authority', ['curiosity', 'respect']],
    ],
  },
  {
    line: 248,
    seniorLeaders: [
      [266, 'authority', ['fixed model']],
      [267, 'authority', ['interpreters', 'translations']],
      [268, 'authority', ['mental health', 'send', 'before and after']],
      [269, 'authority', ['guidance', 'adjust', 'accessible', 'all services']],
    ],
    practitioners: [
      [273, 'authority', ['judgement']],
      [274, 'authority', ['bias', 'identity']],
      [275, 'both', ['mental health', 'send', 'record']],
      [276, 'authority', ['minoritised']],
      [277, 'case', ['carers', 'pace']],
      [278, 'case', ['interpreter', 'plainly', 'understood']],
      [279, 'case', ['culture', 'community', 'trust']],
      [280, 'case', ['early', 'adjustments', 'coordinate']],
      [281, 'case', ['review', 'change']],
    ],
  },
  {
    line: 285,
    seniorLeaders: [
      [310, 'authority', ['lead', 'partnership']],
      [311, 'authority', ['housing', 'education', 'continuity']],
      [312, 'authority', ['pathways', 'escalate', 'share information']],
    ],
    practitioners: [
      [316, 'both', ['supervision', 'priorities', 'drift', 'delay']],
      [317, 'authority', ['early', 'staff']],
      [318, 'authority', ['roles', 'delivery plans']],
      [319, 'case', ['other agencies', 'what is next']],
      [320, 'case', ['openly', 'transport']],
      [321, 'authority', ['senior colleagues']],
      [322, 'both', ['recording systems', 'takes over']],
    ],
  },
  {
    line: 326,
    seniorLeaders: [
      [338, 'authority', ['may be adapted']],
      [339, 'authority', ['minimum of support', 'escalate']],
      [340, 'authority', ['induction', 'training', 'specialists']],
      [341, 'authority', ['quality', 'learn']],
    ],
    practitioners: [
      [345, 'authority', ['supervision', 'structured tools']],
      [346, 'authority', ['delivered', 'quickly']],
      [347, 'authority', ['training', 'feedback']],
      [348, 'case', ['involves']],
      [349, 'case', ['adapted', 'why']],
    ],
  },
  {
    line: 353,
    seniorLeaders: [
      [373, 'authority', ['across the area', 'follow-up']],
      [374, 'both', ['every stage', 'child', 'family']],
      [375, 'authority', ['reach', 'biological fathers', 'babies']],
      [376, 'authority', ['transport', 'childcare', 'network support packages']],
      [377, 'authority', ['data', 'not reached']],
    ],
    practitioners: [
      [381, 'case', ['child', 'family', 'next', 'views']],
      [382, 'case', ['engage']],
      [383, 'both', ['fathers', 'younger children', 'engagement']],
      [384, 'case', ['baby', 'at home', 'development']],
      [385, 'case', ['transport', 'childcare', 'times']],
      [386, 'case', ['supervision', 'services']],
      [387, 'both', ['partner teams', 'joined-up|joined up']],
      [388, 'case', ['is for', 'too much']],
    ],
  },
  {
    line: 392,
    seniorLeaders: [
      [412, 'authority', ['invest']],
      [413, 'authority', ['data', 'costs', 'outcomes']],
      [414, 'authority', ['after a return']],
      [415, 'authority', ['money', 'partners']],
      [416, 'both', ['network support package']],
    ],
    practitioners: [
      [420, 'case', ['after the return', 'secure']],
      [421, 'case', ['as soon as', 'strain']],
      [422, 'case', ['housing', 'money', 'transport']],
      [423, 'case', ['what helps']],
    ],
  },
  {
    line: 425,
    seniorLeaders: [
      [439, 'authority', ['poverty', 'housing', 'homelessness']],
      [440, 'authority', ['housing', 'welfare']],
      [441, 'both', ['until housing is settled', 'before the child']],
      [442, 'authority', ['emergencies', 'voluntary']],
      [443, 'authority', ['data', 'poverty']],
      [444, 'authority', ['agreement', 'housing department']],
    ],
    practitioners: [
      [448, 'case', ['money', 'housing', 'homelessness', 'review']],
      [449, 'case', ['hardship', 'undo the return']],
      [465, 'case', ['plan', 'housing', 'hardship']],
      [466, 'case', ['housing', 'welfare', 'community']],
      [467, 'case', ['income', 'housing', 'living conditions']],
      [468, 'case', ['early', 'housing']],
      [469, 'case', ['practical and material']],
    ],
  },
];

/** The recommendations: the line of the heading, the rating with its line in the text and in the summary, and the points. */
export const RECOMMENDATIONS_READ_AGAIN: readonly {
  readonly line: number;
  readonly rating: readonly [printed: string, inText: number, inSummary: number];
  readonly points: readonly PointReadAgain[];
}[] = [
  { line: 483, rating: ['NO RATING', 485, 642], points: [] },
  {
    line: 507,
    rating: ['GOOD EVIDENCE', 509, 643],
    points: [
      [528, 'case', ['before', 'during', 'after', 'without a break']],
      [529, 'case', ['undo the return']],
      [530, 'case', ['goals', 'review']],
      [531, 'case', ['mentor', 'coach']],
      [532, 'case', ['early', 'ahead']],
      [533, 'case', ['safety plan', 'clear', 'practical', 'regularly']],
      [534, 'case', ['in time']],
      [535, 'case', ['progress']],
    ],
  },
  {
    line: 537,
    rating: ['PROMISING EVIDENCE', 539, 644],
    points: [
      [559, 'case', ['as early as possible', 'treatment']],
      [560, 'case', ['if nothing is done']],
      [561, 'case', ['refer', 'speak up', 'come back']],
      [562, 'case', ['guide', 'follow up', 'referral alone']],
      [563, 'case', ['transport', 'cost', 'appointments']],
      [564, 'authority', ['commission', 'psychologist']],
    ],
  },
  {
    line: 568,
    rating: ['PROMISING EVIDENCE', 570, 645],
    points: [
      [582, 'authority', ['priority', 'most likely', 'back into care']],
      [583, 'case', ['who does what', 'outcomes', 'by when']],
      [584, 'case', ['treatment', 'before, during and after']],
      [585, 'case', ['specialist and practical']],
      [586, 'case', ['closely', 'early']],
      [587, 'case', ['safety plan', 'every agency']],
      [588, 'case', ['decide together', 'twice']],
      [589, 'case', ['progress']],
    ],
  },
];
