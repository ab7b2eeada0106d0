/** What a page calls things: data. */

import type { LawRead, ReadinessGroup, WorkItem, WorkKind, WorkRole } from '../../case/index.js';
import type { CaseState } from '../../reclassification/index.js';
import { frozen } from '../../shared/frozen.js';

/** Who acts. */
export const ROLE_WORDS: Readonly<Record<WorkRole, string>> = /* @__PURE__ */ frozen({
  'social-worker': 'Social worker',
  'social-worker-and-manager': 'Social worker and team manager',
  'social-worker-and-reviewing-officer': 'Social worker and Independent Reviewing Officer',
  'nominated-officer': 'Nominated officer',
  'director-of-childrens-services': 'Director of children’s services',
});

/** What a task rests on. */
export const KIND_WORDS: Readonly<Record<WorkKind, string>> = /* @__PURE__ */ frozen({
  law: 'The law',
  framework: 'The Framework',
  evidence: 'Evidence that is needed',
  journey: 'A task of this stage',
  'before-return': 'Before the return home',
  possible: 'Possible from its day',
});

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

/** What conditions of a return are about. */
export const GROUP_WORDS: Readonly<Record<ReadinessGroup, string>> = /* @__PURE__ */ frozen({
  people: 'People and preparation',
  level: 'Level of risk',
  goals: 'Goals and agreement',
  plan: 'Reunification Plan',
  law: 'Law and approvals',
});

/** Why row 7 says nothing. */
export const NOTHING_INDICATED: Readonly<Record<Exclude<CaseState['indication']['kind'], 'indicated'>, string>> =
  /* @__PURE__ */ frozen({
    'no-level-held': 'Nothing yet, because people have not agreed a level.',
    'to-agree-anew': 'Nothing, because the agreement was withdrawn: people have to agree a level again.',
    closed: 'Nothing, because the case is closed.',
  });
