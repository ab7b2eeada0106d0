/** Rows 1 to 5 of the Risk Classification Table as a second reader transcribed them, in the values of the package. */
import type { Profile, RiskLevel } from 'reunification-framework/classification';
import secondReading from '../second-reading/risk-classification-table.json' with { type: 'json' };

/** What the words printed in a cell say, row by row, in the values of this package. */
export const MEANT_BY: readonly Readonly<Record<string, Profile[keyof Profile]>>[] = [
  {
    'Previous risk factors fully addressed. Any other risks…': 'fully-addressed',
    'Risk factors apparent (or not all risk factors…': 'partly-addressed',
    'Risk factors apparent (and risk factors not being…': 'not-being-addressed',
  },
  {
    'Protective factors apparent': 'apparent',
    'No protective factors apparent': 'none-apparent',
  },
  {
    'Parents ABLE to demonstrate sustained capacity for actual…': 'able',
    'Parents UNABLE to demonstrate sustained capacity for actual…': 'unable',
  },
  {
    'Parents and child both want return home': 'all-want-return',
    'Ambivalence by parent and/or child re return home': 'ambivalent-or-opposed',
  },
  {
    'Unlikely that abuse will recur if child returned…': 'unlikely',
    'Some possibility that abuse will recur if child…': 'some-possibility',
    'Strong possibility that abuse will recur if child…': 'strong-possibility',
    'Very strong possibility that abuse will recur if…': 'very-strong-possibility',
  },
];

/** A row as printed, by its number. */
export const printedRow = (row: number) => secondReading.rows.find((printed) => printed.row === row);

/** What a cell says, in the values of this package. */
export function printedValue(row: number, level: RiskLevel): Profile[keyof Profile] {
  const meant = MEANT_BY[row - 1]?.[printedRow(row)?.[level] ?? 'nothing'];
  if (meant === undefined) throw new Error(`No meaning for row ${row} at ${level}`);
  return meant;
}

/** What row 6 prints of a level. */
export const printedDecision = (level: RiskLevel): string => secondReading.row6[level];
