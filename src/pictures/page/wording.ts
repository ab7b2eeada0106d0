/** What a page calls things: data. */

import type { LawRead, WorkItem } from '../../case/index.js';
import type { PrintedForce, StageStanding } from '../../case/journey/index.js';
import type { CaseState } from '../../reclassification/index.js';
import type { ItemVerdict } from '../../return-home/index.js';
import { frozen } from '../../shared/frozen.js';

/** How a task of the law was read. */
export const READ_WORDS: Readonly<Record<LawRead, string>> = /* @__PURE__ */ frozen({
  read: '',
  secondary: ', as others report it',
});

/** How a task stands, where its day alone does not say it. */
export const STATUS_WORDS: Readonly<Record<WorkItem['status'], string>> = /* @__PURE__ */ frozen({
  overdue: 'Overdue',
  due: 'Due on this day',
  upcoming: '',
  open: 'No date',
  possible: 'Possible now',
});

/** Why row 7 says nothing. */
export const NOTHING_INDICATED: Readonly<Record<Exclude<CaseState['indication']['kind'], 'indicated'>, string>> =
  /* @__PURE__ */ frozen({
    'no-level-held': 'Nothing yet, because people have not agreed a level.',
    'to-agree-anew': 'Nothing, because the agreement was withdrawn: people have to agree a level again.',
    closed: 'Nothing, because the case is closed.',
  });

/** How an item of the journey stands. */
export const ITEM_WORDS: Readonly<Record<ItemVerdict, string>> = /* @__PURE__ */ frozen({
  met: 'Done',
  'not-met': 'Not done',
  'cannot-say': 'Not known',
  'does-not-apply': 'Does not apply',
});

/** How strongly the text asks. */
export const FORCE_WORDS: Readonly<Record<PrintedForce, string>> = /* @__PURE__ */ frozen({
  need: 'Needs to be done',
  should: 'Should be done',
  may: 'May be done',
  form: 'A field of the form',
});

/** Where a stage stands to the one that the case is in. */
export const STANDING_WORDS: Readonly<Record<StageStanding, string>> = /* @__PURE__ */ frozen({
  behind: 'The case has gone past it',
  present: 'The case is here',
  ahead: 'Still to come',
});
