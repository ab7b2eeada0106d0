/** What an observation changes. */

import type { Profile } from '../../classification/index.js';
import type { CircumstancesObserved } from '../history/history.js';
import { practiceInForce } from '../history/practice/in-force.js';
import type { Practice } from '../history/practice/practice.js';
import { addReport, removeKnown } from '../history/reports.js';
import type { Standing } from '../history/standing.js';
import type { Moment } from '../moment.js';
import { lapseIn, noteLapse } from './lapses.js';
import { noteSeen, noteWorst, recordValues, type Values } from './recording.js';
import { breakSustained, updateSustained } from './sustained.js';

/** At low and medium, a risk that had been fully addressed and no longer is has emerged again. */
export const hasComeBack = ({ held, riskFactors }: Standing, now: Profile['riskFactors'] | undefined): boolean =>
  (held?.level === 'low' || held?.level === 'medium') &&
  riskFactors?.value === 'fully-addressed' &&
  now !== undefined &&
  now !== 'fully-addressed';

/** Adds a risk that has emerged, or takes away those of which it is recorded that they are not new; whether any stands then. */
const newRiskAfter = (
  standing: Standing,
  { id, happenedOn, recordedOn, riskFactors, newRisk, knowingOf }: CircumstancesObserved,
  isExcused: boolean,
): boolean | undefined => {
  const { newRisks } = standing;
  if (newRisk === false) {
    removeKnown(newRisks, { on: happenedOn, named: knowingOf ?? [] });
    return newRisks.length > 0;
  }
  const cameBack = newRisk === undefined && !isExcused && hasComeBack(standing, riskFactors);
  if (newRisk === undefined && !cameBack) return undefined;
  addReport(newRisks, { by: id, on: happenedOn, recordedOn, cameBack });
  return true;
};

export const applyObservation = (
  standing: Standing,
  event: CircumstancesObserved,
  moment: Moment,
  declared: Practice | undefined,
): void => {
  const lapse = lapseIn(event, practiceInForce(declared, event.happenedOn));
  if (lapse === 'breaks') breakSustained(standing, moment);
  if (lapse === 'excused' && standing.held !== undefined) standing.excusedLapses.push(moment);
  const newRisk = newRiskAfter(standing, event, lapse === 'excused');
  const { riskFactors, protectiveFactors, capacityToChange } = event;
  const values: Values = { riskFactors, protectiveFactors, capacityToChange, newRisk };
  noteLapse(standing, values, event, lapse === 'excused');
  noteSeen(standing, values, moment, event.recordedOn);
  const isChanged = recordValues(standing, values, moment, lapse === 'excused');
  if (isChanged) noteWorst(standing);
  if (isChanged || lapse === 'breaks') updateSustained(standing, moment);
};
