/** zen-engine: two decision tables in one graph, the columns for the level and the cells for the support. */
import { ZenEngine } from '@gorules/zen-engine';
import type { Answer, Candidate } from '../answer.js';
import { explained } from '../explained.js';
import {
  INDICATOR_IDS,
  INDICATOR_VALUES,
  type IndicatorId,
  type Profile,
  RISK_CLASSIFICATION_TABLE,
  RISK_LEVELS,
  type RiskLevel,
} from '../table.js';

interface Found {
  readonly level: RiskLevel | 'mixed';
  readonly rows: readonly { readonly indicator: IndicatorId; readonly levels: readonly RiskLevel[] }[];
}

const quoted = (value: unknown): string => JSON.stringify(value);
const inputs = INDICATOR_IDS.map((indicator) => ({
  id: indicator,
  name: indicator,
  type: 'expression',
  field: indicator,
}));
const outputs = (...fields: string[]) =>
  fields.map((field) => ({ id: `out-${field}`, name: field, type: 'expression', field }));

/** An empty cell admits any value. */
const ANY = Object.fromEntries(INDICATOR_IDS.map((indicator) => [indicator, '']));

/** One row for each column of the table; where none holds, mixed. */
const columns = [
  ...RISK_LEVELS.map((level) => ({
    _id: level,
    ...Object.fromEntries(
      INDICATOR_IDS.map((indicator) => [indicator, quoted(RISK_CLASSIFICATION_TABLE[indicator].cells[level])]),
    ),
    'out-level': quoted(level),
  })),
  { ...ANY, _id: 'mixed', 'out-level': quoted('mixed') },
];

/** One row for each value of each indicator, with the levels that it speaks for. */
const cells = INDICATOR_IDS.flatMap((indicator) =>
  INDICATOR_VALUES[indicator].map((value) => ({
    ...ANY,
    _id: `${indicator} ${value}`,
    [indicator]: quoted(value),
    'out-indicator': quoted(indicator),
    'out-levels': quoted(RISK_LEVELS.filter((level) => RISK_CLASSIFICATION_TABLE[indicator].cells[level] === value)),
  })),
);

const position = { x: 0, y: 0 };
const decision = new ZenEngine().createDecision({
  nodes: [
    { id: 'question', name: 'question', type: 'inputNode', position },
    {
      id: 'columns',
      name: 'columns',
      type: 'decisionTableNode',
      position,
      content: { hitPolicy: 'first', inputs, outputs: outputs('level'), rules: columns },
    },
    {
      id: 'cells',
      name: 'cells',
      type: 'decisionTableNode',
      position,
      content: {
        hitPolicy: 'collect',
        outputPath: 'rows',
        inputs,
        outputs: outputs('indicator', 'levels'),
        rules: cells,
      },
    },
    { id: 'answer', name: 'answer', type: 'outputNode', position },
  ],
  edges: [
    { id: '1', sourceId: 'question', targetId: 'columns', type: 'edge' },
    { id: '2', sourceId: 'question', targetId: 'cells', type: 'edge' },
    { id: '3', sourceId: 'columns', targetId: 'answer', type: 'edge' },
    { id: '4', sourceId: 'cells', targetId: 'answer', type: 'edge' },
  ],
});

async function ask(profile: Profile): Promise<Answer> {
  const { result } = await decision.evaluate<Found>(profile);
  return explained(
    result.level,
    (indicator, level) => result.rows.find((row) => row.indicator === indicator)?.levels.includes(level) === true,
  );
}

/** zen-engine. */
export const candidate: Candidate = { rounds: 1, ask };
