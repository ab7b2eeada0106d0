/** An assessment of which some parts could not be read. */
import type { PartlyRead } from '../../shared/findings/partly-read.js';
import type { Assessment, CircumstanceObservation, Mitigation, Observation } from '../assessment.js';
import type { SubjectKind } from '../factor.js';

/** A subject of which some parts could not be read. */
export interface PartlyReadSubject {
  /** What kind of subject. */
  readonly kind?: SubjectKind | undefined;
  /** The one parent. */
  readonly parent?: string | undefined;
  /** The parents. */
  readonly parents?: PartlyRead<readonly string[]> | undefined;
}

/** What an observation of a factor and one of a circumstance have in common, in so far as it could be read. */
export type PartlyReadObserved = Pick<PartlyRead<Observation>, 'children' | 'status' | 'addressed'> & {
  /** Whom it is about. */
  readonly about?: PartlyReadSubject | undefined;
  /** What it rests on. */
  readonly evidence?: PartlyReadEvidence | undefined;
};

/** Evidence of which some parts could not be read. */
export type PartlyReadEvidence = PartlyRead<readonly Partial<Observation['evidence'][number]>[]>;

/** A claim that something works against a risk, of which some parts could not be read. */
export type PartlyReadMitigation = Omit<PartlyRead<Mitigation>, 'about'> & {
  /** Whose risk it is. */
  readonly about?: PartlyReadSubject | undefined;
};

/** An assessment of which some parts could not be read; a whole {@link Assessment} is one too. */
export type PartlyReadAssessment = Omit<PartlyRead<Assessment>, 'edition' | 'observations' | 'circumstances'> & {
  /** What was found about the factors. */
  readonly observations?:
    | readonly (
        | (PartlyReadObserved &
            Pick<PartlyRead<Observation>, 'factor' | 'explanation'> & {
              /** Which risks it works against. */
              readonly mitigates?: readonly (PartlyReadMitigation | undefined)[] | undefined;
            })
        | undefined
      )[]
    | undefined;
  /** What was found about other circumstances. */
  readonly circumstances?:
    | readonly ((PartlyReadObserved & Pick<PartlyRead<CircumstanceObservation>, 'circumstance'>) | undefined)[]
    | undefined;
};

/** An observation of which some parts could not be read. */
export type PartlyReadObservation = NonNullable<NonNullable<PartlyReadAssessment['observations']>[number]>;

/** Ids of which some could not be read. */
export type PartlyReadIds = PartlyRead<readonly string[]> | undefined;
