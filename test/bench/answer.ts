import type { Indication, IndicatorId, Profile, RiskLevel } from 'reunification-framework/classification';

/** The full answer that every candidate must give for a whole profile. */
export interface Answer {
  /** The level of the one column that has all five, or none. */
  readonly level: RiskLevel | 'mixed';
  /** The highest of the lowest levels that each indicator allows. */
  readonly cautiousBound: RiskLevel;
  /** For every level, which indicators speak for it and which against. */
  readonly support: Readonly<
    Record<RiskLevel, { readonly supporting: readonly IndicatorId[]; readonly against: readonly IndicatorId[] }>
  >;
}

/** Something that classifies: `classify` itself, or what it is compared with. */
export interface Candidate {
  /** How many times to ask for all 96 profiles between two looks at the clock. */
  readonly rounds: number;
  /** Answers for one profile. */
  readonly ask: (profile: Profile) => Indication | Answer | Promise<Answer>;
}

/**
 * What is compared: an indication without what only this library gives.
 *
 * @param given - the answer of any candidate
 * @returns the answer, all of the same form
 */
export function comparable(given: Indication | Answer): Answer {
  if (!('kind' in given)) return given;
  const { support } = given;
  switch (given.kind) {
    case 'matched':
      return { level: given.level, cautiousBound: given.level, support };
    case 'mixed':
      return { level: 'mixed', cautiousBound: given.cautiousBound, support };
    case 'incomplete':
      throw new Error('A whole profile was called incomplete.');
  }
}
