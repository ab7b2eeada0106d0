import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import {
  approvalsNeeded,
  checkAgreement,
  checkGoal,
  checkHistory,
  checkPermanence,
  checkPlan,
  checkPractice,
  checkRecord,
  checkReviews,
  checkUnplannedReturn,
  checkWarningSigns,
  classify,
  compareMeasure,
  earliestDates,
  evaluateAssessment,
  explainAgreed,
  explainIndication,
  firstYearAtHome,
  hindsight,
  isRight,
  MADE_BY,
  progressOf,
  type Result,
  readinessOf,
  stateOf,
  suggestCapacity,
  suggestIndicators,
  timelineOf,
} from 'reunification-framework';
import { caseloadOn, caseOn, changesBetween, checkGenogram } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import { DECISION_ROW, RISK_CLASSIFICATION_TABLE } from 'reunification-framework/classification';
import {
  parseAgreedClassification,
  parseClassificationRecord,
  parseProfile,
} from 'reunification-framework/classification/schema';
import { checkChronology, FACTORS } from 'reunification-framework/factors';
import { parseAssessment } from 'reunification-framework/factors/schema';
import {
  parseGoal,
  parseGoalReviews,
  parseParentalAgreement,
  parseStandardisedMeasure,
} from 'reunification-framework/goals/schema';
import { checkReport, closingOf, journeyOf, supervisionAgenda } from 'reunification-framework/journey';
import { caseHtml, PAGE_STYLE_HASH } from 'reunification-framework/pictures';
import { HISTORY_FINDINGS, REVIEW_RULES } from 'reunification-framework/reclassification';
import { parseHistory, parsePractice } from 'reunification-framework/reclassification/schema';
import {
  parseBankHolidays,
  parseDecisionAgainstReturn,
  parseReadinessCase,
  parseReunificationPlan,
  parseUnplannedReturn,
  parseWarningSigns,
} from 'reunification-framework/return-home/schema';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { OPERATIONS } from '../../examples/service/operations.js';
import { PROBLEMS } from '../../examples/service/problems.js';
import { SAMPLES } from '../../examples/service/samples.js';
import manifest from '../../package.json' with { type: 'json' };
import { caseFile } from '../interop/read-schemas.js';
import { day } from '../support/dates.js';
import { runningService } from '../support/service.js';

const valueFrom = <Value>(read: Result<Value>): Value => {
  if (isRight(read)) return read.right;
  throw new Error(JSON.stringify(read.left));
};

/** A body as it is sent. */
const bodyOf = (path: string) => JSON.parse(JSON.stringify(SAMPLES[path] ?? {}));

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const siblings = bodyOf('/classification/agreed');
const asOf = day(siblings.asOf);
const assessment = valueFrom(parseAssessment(siblings.assessment));
const { children } = evaluateAssessment(assessment, { asOf });
const agreed = valueFrom(parseAgreedClassification(siblings.record, { asOf, assessment }));
const recordWithoutViews = valueFrom(parseClassificationRecord(bodyOf('/classification/findings').record));
const { profile } = bodyOf('/classification/indication');
const indication = classify(valueFrom(parseProfile(profile)));

const years = bodyOf('/case/state');
const history = valueFrom(parseHistory(years.history));
const question = { asOf: day(years.asOf) };
const practice = valueFrom(parsePractice(bodyOf('/practice/findings').practice));

const diet = bodyOf('/agreements/check');
const dietOn = day(diet.asOf);
const goal = valueFrom(parseGoal(bodyOf('/goals/check').goal));
const agreement = valueFrom(parseParentalAgreement(diet.agreement));
const reviews = valueFrom(parseGoalReviews(bodyOf('/goals/progress').reviews));
const measure = valueFrom(parseStandardisedMeasure(bodyOf('/goals/measure').measure));
const childTimescale = { until: day(diet.childTimescale.until) };
const [found] = evaluateAssessment(valueFrom(parseAssessment(diet.assessment)), { asOf: dietOn }).children;

const home = bodyOf('/return-home/readiness');
const homeOn = day(home.asOf);
const bankHolidays = valueFrom(parseBankHolidays(home.bankHolidays));
const readinessCase = valueFrom(parseReadinessCase(home.case));
const plan = valueFrom(parseReunificationPlan(home.case.plan));
const [evaluation] = evaluateAssessment(valueFrom(parseAssessment(home.assessment)), { asOf: homeOn }).children;
const september = day('2026-09-01');

const overviewed = bodyOf('/cases/overview');
const wholeCase = valueFrom(parseCase(overviewed.record));
const papers = valueFrom(parseCase(bodyOf('/cases/chronology').record));
const { chronology = { entries: [] }, genograms: [genogram] = [] } = papers;
if (genogram === undefined) throw new Error('The case of the example has no genogram');
const changes = bodyOf('/cases/changes');
const caseload = bodyOf('/cases/caseload');

/** What the library itself answers to each sample, asked in the way that its own documentation shows. */
const OWN_ANSWERS: Readonly<Record<string, unknown>> = {
  '/cases/overview': caseOn(wholeCase, { asOf: homeOn, bankHolidays }),
  '/cases/journey': journeyOf(wholeCase, { asOf: homeOn, bankHolidays }),
  '/cases/report': checkReport(wholeCase, { asOf: homeOn, bankHolidays }),
  '/cases/closing': closingOf(wholeCase, { asOf: homeOn, bankHolidays }),
  '/cases/supervision': supervisionAgenda(wholeCase, { asOf: homeOn, bankHolidays }),
  '/cases/chronology': checkChronology(chronology, { asOf: homeOn }),
  '/cases/genogram': checkGenogram(genogram, { child: papers.child.id, parents: papers.parents.map(({ id }) => id) }),
  '/cases/page': caseHtml(wholeCase, { asOf: homeOn, bankHolidays }),
  '/cases/changes': changesBetween(valueFrom(parseCase(changes.record)), {
    from: day(changes.from),
    to: day(changes.to),
  }),
  '/cases/caseload': caseloadOn(caseload.cases, { asOf: day(caseload.asOf), dueWithin: 14, groupBy: ['team'] }),
  '/assessment/evaluation': { madeBy: MADE_BY, asOf, children },
  '/assessment/suggested-indicators': children.flatMap((child) =>
    child.waysHome.map((wayHome) => suggestIndicators(child, wayHome)),
  ),
  '/classification/indication': indication,
  '/classification/explanation': explainIndication(indication, 'young-person'),
  '/classification/agreed': agreed,
  '/classification/agreed/explanation': explainAgreed(agreed, 'parent'),
  '/classification/findings': checkRecord(recordWithoutViews, { asOf, assessment }),
  '/case/state': stateOf(history, question),
  '/case/due-dates': stateOf(history, question).due,
  '/case/earliest-dates': earliestDates(history, question),
  '/case/timeline': timelineOf(history, question),
  '/case/hindsight': hindsight(history, { asOf: day('2023-03-01'), knownOn: day('2023-03-01') }),
  '/case/findings': checkHistory(history),
  '/practice/findings': checkPractice(practice),
  '/goals/check': checkGoal(goal, { evaluation: found, agreement, childTimescale }),
  '/goals/progress': progressOf(goal, reviews, { asOf: dietOn }),
  '/goals/review-findings': checkReviews(reviews, [goal]),
  '/goals/capacity': suggestCapacity([progressOf(goal, reviews, { asOf: dietOn })]),
  '/goals/measure': compareMeasure(measure),
  '/agreements/check': checkAgreement(agreement, {
    asOf: dietOn,
    evaluation: found,
    agreed: { level: 'medium', on: dietOn },
    childTimescale,
  }),
  '/return-home/readiness': readinessOf({ ...readinessCase, evaluation }, { asOf: homeOn, bankHolidays }),
  '/return-home/approvals': approvalsNeeded({
    ...readinessCase.legal,
    homeOn: plan.timescale?.homeOn,
    bankHolidays,
  }),
  '/return-home/plan': checkPlan(plan, { asOf: homeOn, examPeriods: readinessCase.examPeriods, level: 'medium' }),
  '/return-home/first-year': firstYearAtHome(
    { history: valueFrom(parseHistory(home.case.history)), plan },
    { asOf: homeOn },
  ),
  '/return-home/warning-signs': checkWarningSigns(
    valueFrom(parseWarningSigns(bodyOf('/return-home/warning-signs').signs)),
    { asOf: september, reviewedOn: [day('2026-08-01')] },
  ),
  '/return-home/unplanned-return': checkUnplannedReturn(valueFrom(parseUnplannedReturn({ happenedOn: '2026-08-28' })), {
    asOf: september,
  }),
  '/return-home/permanence': checkPermanence(valueFrom(parseDecisionAgainstReturn({ decidedOn: '2026-08-28' })), {
    asOf: september,
  }),
};

/** A page answers with a text, every other question with JSON. */
const mediaOf = (path: string): string => (path === '/cases/page' ? 'text/html' : 'application/json');

const readAnswer = (path: string, text: string): unknown => (path === '/cases/page' ? text : JSON.parse(text));

const { ask, send, logged } = runningService();

describe('The service', () => {
  it('is tried with every question that it can be asked', () => {
    expect(Object.keys(OWN_ANSWERS)).toEqual(Object.keys(SAMPLES));
  });

  it.each(Object.keys(OWN_ANSWERS))('answers %s as the library does', async (path) => {
    const { status, headers, text } = await ask(path, SAMPLES[path]);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(`${mediaOf(path)}; charset=utf-8`);
    expect(readAnswer(path, text)).toEqual(asJson(OWN_ANSWERS[path]));
  });

  it('says in a browser what it is, and what each problem means: every link of its pages leads somewhere', async () => {
    const { status, headers, text } = await send('/');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers.get('content-security-policy')).toContain(`style-src ${PAGE_STYLE_HASH}`);
    for (const { path } of OPERATIONS) expect(text).toContain(path);
    const problems = Object.keys(PROBLEMS).map((id) => `/problems/${id}`);
    const links = [...text.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link);
    for (const link of [...links, ...problems]) expect([link, (await send(link)).status]).toEqual([link, 200]);
    const refused = JSON.parse((await send('/nothing')).text);
    expect((await send(refused.type)).text).toContain(`<h1>${refused.title}</h1>`);
  });

  it('answers every question, asked twice at once, as it answers each by itself', async () => {
    const paths = Object.keys(OWN_ANSWERS);
    const asked = [...paths, ...paths].map(async (path) => ({ path, ...(await ask(path, SAMPLES[path])) }));
    const answered = await Promise.all(asked);
    expect(answered).toHaveLength(2 * OPERATIONS.length);
    for (const { path, text } of answered) expect(readAnswer(path, text)).toEqual(asJson(OWN_ANSWERS[path]));
  });

  it('judges a classification record on the day asked about, and finds everything in it at once', async () => {
    const { status, text } = await ask('/classification/agreed', {
      asOf: '2015-06-09',
      record: { ...siblings.record, level: 'very high', views: [] },
    });
    expect(status).toBe(422);
    expect(
      JSON.parse(text).findings.map((finding: { code: string; path: unknown }) => [finding.code, finding.path]),
    ).toEqual(
      expect.arrayContaining([
        ['shape.not-one-of', ['record', 'level']],
        ['panel.social-worker-missing', ['record', 'views']],
        ['conference.after-as-of', ['record', 'conferredOn']],
      ]),
    );
  });

  it.each([
    ['a way home that the case does not have', '/cases/overview', { wayHome: 'Canary' }, ['wayHome']],
    ['a later day that is the earlier', '/cases/changes', { to: '2020-01-01' }, ['to']],
  ])('says of %s where it was asked, and does not repeat it', async (_, path, change, where) => {
    const { status, text } = await ask(path, { ...bodyOf(path), ...change });
    expect(status).toBe(422);
    expect(JSON.parse(text).findings).toMatchObject([{ code: 'input.not-one-of', path: where }]);
    expect(text).not.toContain('Canary');
  });

  it('finds everything that is wrong with a case and with its question at once', async () => {
    const { status, text } = await ask('/cases/overview', {
      ...overviewed,
      asOf: 'today',
      record: { ...overviewed.record, edition: 'another', child: {} },
    });
    expect(status).toBe(422);
    expect(JSON.parse(text).findings.map(({ path }: { path: readonly unknown[] }) => path.join('.'))).toEqual(
      expect.arrayContaining(['asOf', 'record.edition', 'record.child.id']),
    );
  });

  it('keeps a case that cannot be read in the table, with what is wrong with it and nothing of what it says', async () => {
    const cases = [{ record: { ...overviewed.record, child: { id: 7, name: 'Canary' } } }, ...caseload.cases];
    const { status, text } = await ask('/cases/caseload', { ...caseload, cases });
    expect(status).toBe(200);
    const { rows, totals } = JSON.parse(text);
    expect(rows.map(({ kind }: { kind: string }) => kind)).toEqual(['unreadable', 'read', 'read']);
    expect(totals.unreadable).toBe(1);
    expect(text).not.toContain('Canary');
  });

  it('says of a child whom the assessment does not know that it is unknown, and does not read another child', async () => {
    const { status, text } = await ask('/return-home/readiness', { ...home, assessment: siblings.assessment });
    expect(status).toBe(422);
    expect(JSON.parse(text).findings).toMatchObject([{ code: 'case.unknown-child', path: ['case', 'child'] }]);
  });

  it('takes an authority’s declared practice into account', async () => {
    const varied = { variations: [{ kind: 'support-months', from: '2020-01-01', reason: 'Agreed.', months: 18 }] };
    const { text } = await ask('/case/state', { ...years, practice: varied });
    expect(JSON.parse(text)).toEqual(
      asJson(stateOf(history, { ...question, practice: valueFrom(parsePractice(varied)) })),
    );
  });

  it('shows the rules as the library holds them', async () => {
    const read = async (path: string): Promise<unknown> => JSON.parse((await send(path)).text);
    expect(await read('/framework/factors')).toEqual(asJson(FACTORS));
    expect(await read('/framework/risk-classification-table')).toEqual(
      asJson({ indicators: RISK_CLASSIFICATION_TABLE, decision: DECISION_ROW }),
    );
    expect(await read('/framework/row-7')).toEqual(asJson(REVIEW_RULES));
    expect(await read('/framework/findings')).toMatchObject({ history: asJson(HISTORY_FINDINGS) });
    expect(await read('/health')).toEqual({ status: 'ok' });
  });

  it('answers the same question of a case the same way on every day that it is asked', async () => {
    const first = await ask('/case/state', years);
    expect((await ask('/case/state', years)).text).toBe(first.text);
    expect(JSON.parse(first.text).asOf).toBe(years.asOf);
  });

  it('writes down method, route, status and time of a request, and nothing of the case', () => {
    for (const entry of logged) expect(Object.keys(entry)).toEqual(['method', 'route', 'status', 'milliseconds']);
    const ids = JSON.stringify([caseFile('five-siblings').assessment.children, years.history.child]).match(
      /"id":"[^"]+"/g,
    );
    for (const id of ids ?? []) expect(JSON.stringify(logged)).not.toContain(id.slice(6, -1));
  });
});

/** The command, and where it listens. */
const listening = async (command: ChildProcess) => {
  onTestFinished(() => void command.kill('SIGKILL'));
  if (command.stdout === null) throw new Error('nobody reads what the command says');
  const lines = createInterface({ input: command.stdout })[Symbol.asyncIterator]();
  const { value: first } = await lines.next();
  const [, address = ''] = /^Listening on (http:\/\/127\.0\.0\.1:\d+);/.exec(first) ?? [];
  return { lines, health: () => fetch(`${address}/health`, { headers: { connection: 'close' } }) };
};

const START = ['--import', 'tsx', 'examples/service/start.ts'];

describe('The command', { timeout: 60_000 }, () => {
  it('listens on this machine only, says where, logs, and stops when it is told to', async () => {
    const command = spawn(process.execPath, START, { env: { ...process.env, PORT: '0' } });
    const { lines, health } = await listening(command);
    expect((await health()).status).toBe(200);
    const { value: entry } = await lines.next();
    expect(JSON.parse(entry)).toMatchObject({ method: 'GET', route: '/health', status: 200 });
    command.kill('SIGTERM');
    expect(await once(command, 'exit')).toEqual([0, null]);
  });

  it('ends when the npm that started it is ended, even by force', async () => {
    // Signals that npm does pass on have to reach the service, and no shell in between.
    expect(manifest.scripts.service).toMatch(/^exec node /);
    const env = { ...process.env, PORT: '0', npm_lifecycle_event: 'service' };
    const npm = spawn('bash', ['-c', '"$@" & wait', '', process.execPath, ...START], { env });
    const { health } = await listening(npm);
    expect((await health()).status).toBe(200);
    npm.kill('SIGKILL');
    await vi.waitFor(() => expect(health()).rejects.toThrow(), { timeout: 30_000, interval: 200 });
  });
});
