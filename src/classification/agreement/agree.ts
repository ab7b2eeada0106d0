/** How three independent views become an agreed classification. */
import type { ChildId, Edition, ParentId } from '../../factors/index.js';
import type { Citation } from '../../shared/citation.js';
import type { CivilDate } from '../../shared/days/civil-date.js';
import { carriedUnder, InputError } from '../../shared/findings/input-error.js';
import { hasFindings, left, type Result, right } from '../../shared/findings/result.js';
import { frozen } from '../../shared/frozen.js';
import { type Answer, MADE_BY } from '../../shared/made-by.js';
import { readOnceOrFind } from '../../shared/shapes/shape.js';
import { classify } from '../classify.js';
import type { Indication } from '../indication.js';
import type { Profile, RiskLevel } from '../profile.js';
import { CLASSIFICATION_RECORD, PARTIAL_PROFILE } from '../shapes.js';
import type {
  AgreementFinding,
  AgreementQuestion,
  ClassificationRecord,
  FoundInRecord,
  IndependentView,
  IroInvolvement,
} from './agreement.js';
import { findingsInRecord, readQuestion } from './check-record.js';

// One symbol for all copies of this version in a process, so that what was agreed by way of `import` is taken by what was loaded with `require`.
const agreedMark: unique symbol = /* @__PURE__ */ Symbol.for(`agreed by ${MADE_BY.package} ${MADE_BY.version}`);

/**
 * A classification agreed by the people whose task it is. Only `agree` makes one, from what they recorded:
 * an indication, or a record, never becomes one by itself.
 *
 * The mark that tells it apart does not survive a copy, nor JSON: then `parseStoredClassification` agrees its record again.
 */
export interface AgreedClassification extends Answer {
  /** Marks it as made by `agree`: it gives the classification itself, so that neither a copy nor a proxy passes for it. */
  readonly [agreedMark]: () => AgreedClassification;
  /** What people recorded, from which it was made. */
  readonly record: ClassificationRecord;
  /** The edition of the Framework. */
  readonly edition: Edition;
  /** The child. */
  readonly child: ChildId;
  /** The parents to whom the child would return. */
  readonly parents: readonly [ParentId, ...ParentId[]];
  /** The level agreed. */
  readonly level: RiskLevel;
  /** The five indicators agreed. */
  readonly profile: Profile;
  /** The day on which it was agreed. */
  readonly agreedOn: CivilDate;
  /** The independent views that went into it. */
  readonly views: readonly IndependentView[];
  /** What the table indicates for the same indicators. */
  readonly indication: Indication;
  /** Whether the agreed level is the one that the table indicates. */
  readonly asIndicated: boolean;
  /** Why it differs from someone’s own view, where it does. */
  readonly reasonForDifferenceFromViews?: string;
  /** Why it differs from what the table indicates, where it does. */
  readonly reasonForDifferenceFromTable?: string;
  /** Whether the IRO was involved. */
  readonly iro: IroInvolvement;
  /** What should have been otherwise and does not make it invalid. */
  readonly findings: readonly FoundInRecord[];
  /** The places in the source that say how to agree. */
  readonly sources: readonly Citation[];
}

/** How a classification is agreed, and that it may differ from the table. */
const SOURCES: readonly Citation[] = /* @__PURE__ */ frozen([
  { document: 'framework-2015', locator: 'Stage 2, Task 1, Classification of Risk' },
  {
    document: 'framework-2015',
    locator: 'Stage 1, Key messages, a) Factors associated with Future Harm',
    page: 24,
  },
]);

const isAgreed = (value: unknown): boolean => {
  const itself = carriedUnder(value, agreedMark);
  try {
    return typeof itself === 'function' && itself() === value;
  } catch {
    // Not a mark of ours. What it threw may hold case data and is dropped.
    return false;
  }
};

/**
 * Looks at an agreed classification before it is read: a copy or a proxy of one, or one made by hand, is none.
 *
 * @param argument - its name
 * @param agreed - the agreed classification
 * @throws InputError if it did not come from `agree`
 */
export function mustBeAgreed(argument: string, agreed: AgreedClassification): void {
  if (!isAgreed(agreed)) throw new InputError(argument, { code: 'input.not-agreed', path: [] });
}

// Field by field: a field that does not belong stays behind.
const profileOf = (profile: Profile): Profile => ({
  riskFactors: profile.riskFactors,
  protectiveFactors: profile.protectiveFactors,
  capacityToChange: profile.capacityToChange,
  wishes: profile.wishes,
  likelihoodOfRecurrence: profile.likelihoodOfRecurrence,
});

const viewOf = ({ role, person, level, recordedOn }: IndependentView): IndependentView => ({
  role,
  person,
  level,
  recordedOn,
});

const iroOf = (iro: IroInvolvement): IroInvolvement =>
  iro.involved ? { involved: true, person: iro.person, on: iro.on } : { involved: false };

const recordOf = (record: ClassificationRecord): ClassificationRecord => ({
  edition: record.edition,
  child: record.child,
  wayHome: { parents: [...record.wayHome.parents] },
  profile: profileOf(record.profile),
  views: record.views.map(viewOf),
  conferredOn: record.conferredOn,
  level: record.level,
  ...(record.reasonForDifferenceFromViews === undefined
    ? {}
    : { reasonForDifferenceFromViews: record.reasonForDifferenceFromViews }),
  ...(record.reasonForDifferenceFromTable === undefined
    ? {}
    : { reasonForDifferenceFromTable: record.reasonForDifferenceFromTable }),
  iro: iroOf(record.iro),
});

/** That an indicator is missing has a finding of its own. */
const RECORD_TO_AGREE = { fields: { ...CLASSIFICATION_RECORD.fields, profile: PARTIAL_PROFILE } } as const;

/** The agreed classification for a record that fits together, or the findings that say why there is none. */
export const agreeRecord = (
  given: ClassificationRecord,
  question: AgreementQuestion,
): Result<AgreedClassification, FoundInRecord> => {
  const findings = findingsInRecord(given, question);
  if (hasFindings(findings) && findings.some(({ severity }) => severity === 'must')) return left(findings);
  // A copy: what the caller passed in is not ours to freeze.
  const record = recordOf(given);
  const { edition, child, wayHome, profile, level, conferredOn, views, iro } = record;
  const { reasonForDifferenceFromViews, reasonForDifferenceFromTable } = record;
  const indication = classify(profile);
  const asIndicated = indication.kind === 'matched' && indication.level === level;
  const viewsDiffer = views.some((view) => view.level !== level);
  const agreed: AgreedClassification = {
    [agreedMark]: () => agreed,
    madeBy: MADE_BY,
    record,
    edition,
    child,
    parents: wayHome.parents,
    level,
    profile,
    agreedOn: conferredOn,
    views,
    indication,
    asIndicated,
    ...(viewsDiffer && reasonForDifferenceFromViews !== undefined ? { reasonForDifferenceFromViews } : {}),
    ...(!asIndicated && reasonForDifferenceFromTable !== undefined ? { reasonForDifferenceFromTable } : {}),
    iro,
    findings,
    sources: SOURCES,
  };
  // A copy does not carry the mark, so that a level changed in one is agreed by nobody.
  return right(frozen(Object.defineProperty(agreed, agreedMark, { enumerable: false })));
};

/**
 * Makes an agreed classification from what people recorded: the only way to get one.
 *
 * It is agreed when the child’s social worker, the team manager, and the author of the case history or an independent reviewer,
 * at least three people, each recorded a view no later than the conference, and
 * a reason is given wherever the agreed level is not everyone’s own view or not what the table indicates. That the
 * Independent Reviewing Officer was not involved is a finding that the classification carries with it.
 *
 * @param record - what people recorded, as read by `parseClassificationRecord`
 * @param question - `asOf`: the day asked about; `assessment`: to look the child and the way home up in
 * @returns the agreed classification, or every finding at once, `should` findings among them.
 * Invalid input: one finding that says so.
 *
 * @example
 * ```ts
 * import { civilDate, isRight } from 'reunification-framework';
 * import { agree } from 'reunification-framework/classification';
 *
 * const on = civilDate('2026-03-02');
 * const view = { level: 'medium', recordedOn: on } as const;
 * const agreed = agree(
 *   {
 *     edition: 'framework-2015',
 *     child: 'child-1',
 *     wayHome: { parents: ['parent-1'] },
 *     profile: {
 *       riskFactors: 'partly-addressed',
 *       protectiveFactors: 'apparent',
 *       capacityToChange: 'able',
 *       wishes: 'all-want-return',
 *       likelihoodOfRecurrence: 'some-possibility',
 *     },
 *     views: [
 *       { ...view, role: 'social-worker', person: 'worker-1' },
 *       { ...view, role: 'team-manager', person: 'manager-1' },
 *       { ...view, role: 'independent-reviewer', person: 'reviewer-1' },
 *     ],
 *     conferredOn: on,
 *     level: 'medium',
 *     iro: { involved: false },
 *   },
 *   { asOf: on },
 * );
 * isRight(agreed) && agreed.right.asIndicated; // => true
 * isRight(agreed) && agreed.right.findings.map(({ code }) => code); // => ['iro.not-involved']
 * ```
 */
export function agree(
  record: ClassificationRecord,
  question: AgreementQuestion,
): Result<AgreedClassification, AgreementFinding> {
  const read = readOnceOrFind(record, RECORD_TO_AGREE, 'whole');
  if ('finding' in read) return left([read.finding]);
  const asked = readQuestion(question);
  return 'finding' in asked ? left([asked.finding]) : agreeRecord(read.value, asked.value);
}
