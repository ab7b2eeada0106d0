/** What research an assessment calls up for a child, and where it says that change is highly unlikely. */
import { addMonths, type CivilDate } from '../../shared/days/civil-date.js';
import { eachOnce } from '../../shared/repeats.js';
import { type Child, isDealtWith } from '../assessment.js';
import type { CalledUpMessage, ChangeHighlyUnlikely, CountedRisk, FoundCircumstance } from '../evaluation.js';
import { parentsOf } from '../evidence/subject.js';
import type { RiskFactorId } from '../factor.js';
import {
  CIRCUMSTANCES,
  IF_CHANGE_IS_HIGHLY_UNLIKELY,
  SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE,
} from '../register/circumstances.js';
import { type MessageTrigger, RESEARCH_MESSAGE_IDS, RESEARCH_MESSAGES } from '../register/research-messages.js';

const isThatOld = (child: Child, months: number, asOf: CivilDate): boolean => {
  if (child.bornOn === undefined) return true;
  const day = addMonths(child.bornOn, months);
  return day !== undefined && day <= asOf;
};

/** What calls a research message up for a child, if anything does. */
const calledUpBy = (
  trigger: MessageTrigger,
  child: Child,
  asOf: CivilDate,
  risks: readonly CountedRisk[],
  circumstances: readonly FoundCircumstance[],
): CalledUpMessage['calledUpBy'] | undefined => {
  switch (trigger.kind) {
    case 'always':
      return 'every-assessment';
    case 'risk-factor':
      return risks.find(({ factor }) => factor === trigger.riskFactor)?.factor;
    case 'circumstance':
      return trigger.afterMonths === undefined || isThatOld(child, trigger.afterMonths, asOf)
        ? circumstances.find(({ circumstance }) => circumstance === trigger.circumstance)?.circumstance
        : undefined;
  }
};

/** The research messages that an assessment calls up for a child. */
export const messagesFor = (
  child: Child,
  asOf: CivilDate,
  risks: readonly CountedRisk[],
  circumstances: readonly FoundCircumstance[],
): readonly CalledUpMessage[] =>
  RESEARCH_MESSAGE_IDS.flatMap((message) => {
    const { trigger, source } = RESEARCH_MESSAGES[message];
    const by = calledUpBy(trigger, child, asOf, risks, circumstances);
    return by === undefined ? [] : [{ message, calledUpBy: by, source }];
  });

/** Where research says that sufficient change is highly unlikely: once for the same parents and the same circumstance. */
export const changeHighlyUnlikelyFor = (
  risks: readonly CountedRisk[],
  circumstances: readonly FoundCircumstance[],
): readonly ChangeHighlyUnlikely[] => {
  const {
    id,
    study,
    source,
    riskFactors: [misuse, violence],
  } = SUBSTANCE_MISUSE_WITH_DOMESTIC_VIOLENCE;
  const ongoing = (riskFactor: RiskFactorId): readonly CountedRisk[] =>
    risks.filter(({ factor, addressed }) => factor === riskFactor && !isDealtWith(addressed));
  const combined = ongoing(misuse).flatMap((risk) =>
    ongoing(violence)
      .filter(({ about }) => parentsOf(about).some((parent) => parentsOf(risk.about).includes(parent)))
      .map(({ about }) => ({
        id,
        parents: [...new Set([...parentsOf(risk.about), ...parentsOf(about)])],
        consequence: IF_CHANGE_IS_HIGHLY_UNLIKELY,
        study,
        source,
      })),
  );
  const observed = circumstances.flatMap(({ circumstance, about }) => {
    const { bearing, study: named = '', sources } = CIRCUMSTANCES[circumstance];
    return bearing === 'change-highly-unlikely'
      ? [
          {
            id: circumstance,
            parents: parentsOf(about),
            consequence: IF_CHANGE_IS_HIGHLY_UNLIKELY,
            study: named,
            source: sources[0],
          },
        ]
      : [];
  });
  // Once for the same parents, however many observations say so.
  return eachOnce([...observed, ...combined], ({ id: which, parents }) =>
    JSON.stringify([which, [...new Set(parents)].sort()]),
  );
};
