/** Words of the case: the work list, which is what people have to do next. */

import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { frozen } from '../../shared/frozen.js';

/** Whether a duty was read in the text of the law, or only in what others say of it. */
export type LawRead = 'read' | 'secondary';

/** In which role somebody acts. `several-people`: what settles the task names them one by one. */
export const WORK_ROLES = /* @__PURE__ */ frozen([
  'social-worker',
  'social-worker-and-manager',
  'social-worker-and-reviewing-officer',
  'nominated-officer',
  'director-of-childrens-services',
  'several-people',
] as const);

/** In which role somebody acts. */
export type WorkRole = (typeof WORK_ROLES)[number];

/** What a task rests on, the weightiest first: the law, the Framework, evidence that is needed, a task of the journey through the five stages, a return that is planned, or what has become possible. */
export const WORK_KINDS = /* @__PURE__ */ frozen([
  'law',
  'framework',
  'evidence',
  'journey',
  'before-return',
  'possible',
] as const);

/** What a task rests on. */
export type WorkKind = (typeof WORK_KINDS)[number];

/** Something to do next. */
export interface WorkItem {
  /** Names the duty, not its day: a moved day is the same entry of a calendar. Unique within the case; put the case before it. */
  readonly id: string;
  /** The way home that it is about; `undefined` where it is about the case. */
  readonly wayHome: string | undefined;
  /** The task, in a few words. */
  readonly title: string;
  /** The day by which, or from which; `undefined` where it waits for no day. */
  readonly dueOn: CivilDate | undefined;
  /** `overdue` after its day, `due` on it, `upcoming` before; `open` without a day; `possible` from its day on. */
  readonly status: 'overdue' | 'due' | 'upcoming' | 'open' | 'possible';
  /** Days since its day; 0 on the day itself, before it, and without one. */
  readonly overdueByDays: number;
  /** Days for which nobody has recorded anything in the case, the same for all its tasks; `undefined` where nothing ever was. */
  readonly unrecordedForDays: number | undefined;
  /** Who acts. */
  readonly whoActs: WorkRole;
  /** What it rests on. */
  readonly kind: WorkKind;
  /** Of a task of the law: whether it was read in the text of the law, or only in what others say of it. */
  readonly lawRead: LawRead | undefined;
  /** What settles it. */
  readonly settledBy: string;
  /** The ids of other tasks that the same act settles. They have come up too, and are not on the list beside this one. */
  readonly alsoSettles: readonly string[];
  /** Where it is printed. */
  readonly sources: readonly [Citation, ...Citation[]];
}
