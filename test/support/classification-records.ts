import { isRight } from 'reunification-framework';
import {
  type AgreedClassification,
  agree,
  type ClassificationRecord,
  type IndependentView,
  type PanelRole,
  type RiskLevel,
} from 'reunification-framework/classification';
import type { Assessment } from 'reunification-framework/factors';
import { day } from './dates.js';
import { PROFILE_OF } from './profiles.js';

/** The day asked about. */
export const AS_OF = day('2024-06-30');

/** The day on which the three people confer. */
export const CONFERENCE = day('2024-06-10');

const viewOf = (role: PanelRole, person: string, level: RiskLevel): IndependentView => ({
  role,
  person,
  level,
  recordedOn: day('2024-06-03'),
});

/** Three views of one level, from three people. */
export const viewsOf = (level: RiskLevel): readonly IndependentView[] => [
  viewOf('social-worker', 'person-1', level),
  viewOf('team-manager', 'person-2', level),
  viewOf('case-history-author', 'person-3', level),
];

/** A record in order: all three agree on medium, the table indicates medium, the IRO was involved. */
export const MEDIUM_RECORD: ClassificationRecord = {
  edition: 'framework-2015',
  child: 'child-1',
  wayHome: { parents: ['parent-1', 'parent-2'] },
  profile: PROFILE_OF.medium,
  views: viewsOf('medium'),
  conferredOn: CONFERENCE,
  level: 'medium',
  iro: { involved: true, person: 'person-4', on: day('2024-06-12') },
};

/** The assessment that the record rests on: one child, two parents, a return to both. */
export const CASE: Assessment = {
  edition: 'framework-2015',
  children: [{ id: 'child-1', bornOn: day('2018-03-01') }],
  parents: [{ id: 'parent-1' }, { id: 'parent-2' }],
  waysHome: [{ id: 'both', children: ['child-1'], parents: ['parent-1', 'parent-2'] }],
  observations: [],
  circumstances: [],
  capacityToChange: [],
};

/** The agreed classification, for tests of what comes after agreeing. */
export function agreed(changes: Partial<ClassificationRecord> = {}): AgreedClassification {
  const result = agree({ ...MEDIUM_RECORD, ...changes }, { asOf: AS_OF });
  if (isRight(result)) return result.right;
  throw new Error(`Not agreed: ${result.left.map(({ code }) => code).join(', ')}`);
}
