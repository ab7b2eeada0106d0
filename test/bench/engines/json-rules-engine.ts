/** json-rules-engine: a rule for each column, and its report of which conditions held. */
import { Engine, type RuleResult } from 'json-rules-engine';
import type { Answer, Candidate } from '../answer.js';
import { explained } from '../explained.js';
import { INDICATOR_IDS, type Profile, RISK_CLASSIFICATION_TABLE, RISK_LEVELS, type RiskLevel } from '../table.js';

const engine = new Engine(
  RISK_LEVELS.map((level) => ({
    name: level,
    conditions: {
      all: INDICATOR_IDS.map((indicator) => ({
        fact: indicator,
        operator: 'equal',
        value: RISK_CLASSIFICATION_TABLE[indicator].cells[level],
      })),
    },
    event: { type: level },
  })),
);

async function ask(profile: Profile): Promise<Answer> {
  const { events, results, failureResults } = await engine.run(profile);
  const rows: Partial<Record<string, RuleResult>> = {};
  for (const result of results) rows[result.name] = result;
  for (const result of failureResults) rows[result.name] = result;
  return explained(
    (events[0]?.type ?? 'mixed') as RiskLevel | 'mixed',
    (indicator, level) => rows[level]?.conditions.all[INDICATOR_IDS.indexOf(indicator)]?.result === true,
  );
}

/** json-rules-engine. */
export const candidate: Candidate = { rounds: 1, ask };
