/** What the record says against misplaced optimism: levels that were agreed lower than something indicated. */

import { classify } from '../../../classification/classify.js';
import { type Indication, RISK_LEVELS, type RiskLevel } from '../../../classification/index.js';
import type { Departure } from '../../../reclassification/index.js';
import { isEarlier } from '../../../shared/days/civil-date.js';
import { type AgendaGiven, type Notes, noteOf } from './agenda-given.js';

const isBelow = (level: RiskLevel, other: RiskLevel): boolean =>
  RISK_LEVELS.indexOf(level) < RISK_LEVELS.indexOf(other);

/** The lowest level that no known indicator contradicts. */
const leastOf = (indication: Indication): RiskLevel => {
  switch (indication.kind) {
    case 'matched':
      return indication.level;
    case 'mixed':
      return indication.cautiousBound;
    case 'incomplete':
      return indication.cautiousBoundAtLeast;
  }
};

/** Levels that people agreed in this time in care lower than the rows that they recorded then. */
const belowTable = ({ wayHome, state, asOf, careSince }: AgendaGiven): Notes => {
  const withdrawn = new Set(state.corrections.map(({ of }) => of.by));
  return wayHome.classifications
    .filter(({ id, conferredOn }) => conferredOn <= asOf && !isEarlier(conferredOn, careSince) && !withdrawn.has(id))
    .flatMap(({ level, profile, conferredOn }) => {
      const indication = classify(profile);
      const indicated = leastOf(indication);
      if (!isBelow(level, indicated)) return [];
      const code = indication.kind === 'matched' ? 'level.below-table' : 'level.below-cautious-bound';
      return [noteOf(code, { kind: 'level', agreed: level, indicated }, conferredOn)];
    });
};

const ofDeparture = (departure: Departure): Notes => {
  switch (departure.kind) {
    case 'sooner-than-indicated':
      return [noteOf('level.sooner-than-row-7', { kind: 'event', event: departure.event }, departure.event.on)];
    case 'months':
      return departure.shortened ? [noteOf('timescale.shortened', { kind: 'clock', clock: departure.clock })] : [];
    case 'support-months':
    case 'support-planned-shorter':
    case 'every-lapse-breaks':
      return [];
  }
};

/** Where the level held is lower than what is indicated now, or nobody stands by it. */
const belowNow = ({ state: { held, indication, agreementWithdrawn }, indicated }: AgendaGiven): Notes => {
  if (held === undefined) return [];
  if (agreementWithdrawn !== undefined)
    return [noteOf('level.agreement-withdrawn', { kind: 'event', event: agreementWithdrawn }, agreementWithdrawn.on)];
  const { level } = held;
  const least = indicated && leastOf(indicated.indication);
  const outcome = indication.kind === 'indicated' ? indication.outcome : undefined;
  return [
    ...(least !== undefined && isBelow(level, least)
      ? [noteOf('level.below-indicated-now', { kind: 'level', agreed: level, indicated: least }, held.lastAgreed.on)]
      : []),
    ...(outcome?.kind === 'move' && isBelow(level, outcome.to)
      ? [noteOf('level.row-7-points-higher', { kind: 'level', agreed: level, indicated: outcome.to })]
      : []),
    ...(outcome?.kind === 'judgement-required'
      ? [noteOf('level.row-7-asks-judgement', { kind: 'level', agreed: level, indicated: undefined })]
      : []),
  ];
};

/**
 * Levels agreed lower than the table or row 7 indicated, then or now, and timescales made shorter.
 *
 * @param given - the case
 * @returns a note for each
 */
export const levelsAgreed = (given: AgendaGiven): Notes => [
  ...belowTable(given),
  ...given.state.departures.flatMap(ofDeparture),
  ...belowNow(given),
];
