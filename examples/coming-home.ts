/**
 * One child before and at the gate: first with three conditions open, then ready; and the diary of the first year at home.
 * Run it with `npm run example:coming-home`.
 */
import { readFileSync } from 'node:fs';
import {
  evaluateAssessment,
  firstYearAtHome,
  formatCitation,
  formatCivilDate,
  type Readiness,
  readinessOf,
} from 'reunification-framework';
import { parseAssessment } from 'reunification-framework/factors/schema';
import type { Condition, DiaryEntry } from 'reunification-framework/return-home';
import { parseBankHolidays, parseReadinessCase } from 'reunification-framework/return-home/schema';
import { parseCivilDate } from 'reunification-framework/shared';
import { print, valueFrom } from './printing.js';

const NEEDED = { yes: 'needed', no: 'not needed', 'cannot-say': 'it is not possible to say' } as const;

/** The case file: what is known in the end, and what was otherwise three weeks before. */
interface CaseFile {
  readonly title: string;
  readonly note: string;
  readonly asOf: unknown;
  readonly before: {
    readonly note: string;
    readonly asOf: unknown;
    readonly canGoOnAfterReturn: unknown;
    readonly iroConsulted: unknown;
    readonly approvals: unknown;
  };
  readonly assessment: unknown;
  readonly case: {
    readonly plan: object & { readonly trustedAdult: object };
    readonly recorded: object;
  };
  readonly bankHolidays: unknown;
}

const file: CaseFile = JSON.parse(readFileSync(new URL('cases/coming-home.json', import.meta.url), 'utf8'));
const { before, case: inTheEnd } = file;
const bankHolidays = valueFrom(parseBankHolidays(file.bankHolidays));
const assessment = valueFrom(parseAssessment(file.assessment));

const readinessOn = (day: unknown, given: unknown): Readiness => {
  const asOf = valueFrom(parseCivilDate(day));
  const [evaluation] = evaluateAssessment(assessment, { asOf }).children;
  return readinessOf({ ...valueFrom(parseReadinessCase(given)), evaluation }, { asOf, bankHolidays });
};

const openLines = ({ asks, reasons, findings, settledBy, sources: [source] }: Condition): readonly string[] => [
  `  - ${asks}`,
  ...reasons.map(({ says, code }) => `      ${says} [${code}]`),
  ...findings.map(({ message, path, severity }) => `      ${severity}: ${message} [${path.join('.')}]`),
  ...(settledBy === undefined ? [] : [`      Settled by ${settledBy}. (${formatCitation(source)})`]),
];

const printReadiness = ({ asOf, homeOn, isReady, conditions, missing, approvals, notices }: Readiness): void => {
  const met = conditions.filter(({ verdict }) => verdict === 'met').length;
  const other = conditions.length - met - missing.length;
  print(
    `## ${formatCivilDate(asOf)}, going home on ${homeOn === undefined ? 'a day not set' : formatCivilDate(homeOn)}`,
    `Ready: ${isReady ? 'yes' : 'no'}. Met: ${met}. Not asked in this case: ${other}. Open: ${missing.length}.`,
    ...conditions.filter(({ id }) => missing.includes(id)).flatMap(openLines),
    ...notices.map(({ says, source }) => `  Keep in mind: ${says} (${formatCitation(source)})`),
    `Working days looked after: ${approvals.workingDays?.atLeast ?? 'not known'}.`,
    ...approvals.approvals.map(({ title, needed }) => `  ${title}: ${NEEDED[needed]}`),
    '',
  );
};

print(`# ${file.title}`, file.note, '', before.note);
printReadiness(
  readinessOn(before.asOf, {
    ...inTheEnd,
    plan: {
      ...inTheEnd.plan,
      trustedAdult: { ...inTheEnd.plan.trustedAdult, canGoOnAfterReturn: before.canGoOnAfterReturn },
    },
    recorded: { ...inTheEnd.recorded, 'iro-consulted': before.iroConsulted },
    approvals: before.approvals,
  }),
);
printReadiness(readinessOn(file.asOf, inTheEnd));

const { history, plan } = valueFrom(parseReadinessCase(inTheEnd));
if (history === undefined || plan === undefined) throw new Error('the case file has both');
const year = firstYearAtHome({ history, plan }, { asOf: valueFrom(parseCivilDate(file.asOf)) });

const isVisit = ({ kind }: DiaryEntry): boolean => kind === 'announced-visit' || kind === 'unannounced-visit';
const entryLine = (entry: DiaryEntry): string =>
  `  ${entry.on}${entry.until === undefined ? '' : ` to ${entry.until}`}: ${entry.title}${entry.from === 'rules' ? ` (${formatCitation(entry.source)})` : ''}`;
const visits = year.entries.filter(isVisit);

print(
  '## The diary of the first year',
  ...year.entries.filter((entry) => !isVisit(entry)).map(entryLine),
  `  Visits: ${visits.filter(({ audience }) => audience === 'everyone').length} announced, of which the family knows the days; ` +
    `${visits.filter(({ audience }) => audience === 'workers').length} unannounced, of which it does not.`,
  ...year.earliest.map(
    ({ to, earliestOn, supposing }) =>
      `  Earliest ${to === 'closed' ? 'closing' : to}: ${earliestOn ?? 'not reached'}, supposing ${supposing.join(', ') || 'nothing more'}`,
  ),
  '',
  '## What research says of this time',
  ...year.messages.map(({ says, study, source }) => `  - ${says} (${study}; ${formatCitation(source)})`),
);
