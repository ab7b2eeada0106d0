import { readFileSync } from 'node:fs';
import { checkHistory, formatCitation, isLeft, stateOf } from 'reunification-framework';
import { caseloadOn } from 'reunification-framework/case';
import { parseCase } from 'reunification-framework/case/schema';
import { parseHistory } from 'reunification-framework/reclassification/schema';
import { describe, expect, it } from 'vitest';
import type { LineQuestion } from '../../../examples/caseload/answer-case.js';
import {
  answerLine,
  isAnswered,
  isRefused,
  type LineAnswer,
  repeating,
  subjectOf,
} from '../../../examples/caseload/answer-line.js';
import { CASE_RECORD } from '../../support/case-record.js';
import { day } from '../../support/dates.js';

const question: LineQuestion = { asOf: day('2026-03-02') };
const shipped = readFileSync('examples/cases/histories.ndjson', 'utf8').trimEnd().split('\n');
const cases = readFileSync('examples/cases/caseload.ndjson', 'utf8').trimEnd().split('\n');
const wholeCase = JSON.stringify(CASE_RECORD);
const whole = shipped[0] ?? '';

const answerTo = (line: string | Buffer, number = 2): LineAnswer =>
  answerLine({ kind: 'whole', number, bytes: Buffer.from(line) }, question);

const codesOf = (answer: LineAnswer): readonly string[] =>
  isRefused(answer) ? answer.findings.map(({ code, path }) => [code, ...path].join(' ')) : [];

describe('The answer to a line with a history', () => {
  it('is what the library says of the case', () => {
    let answered = 0;
    for (const [position, line] of shipped.entries()) {
      const answer = answerTo(line, position + 1);
      if (!isAnswered(answer)) continue;
      answered += 1;
      const { id, history } = JSON.parse(line);
      const read = parseHistory(history);
      if (isLeft(read)) throw new Error('a case that was answered can be read');
      const state = stateOf(read.right, question);
      const { indication } = state;
      const open = state.due.filter(({ status }) => status !== 'settled');
      expect(answer).toMatchObject({
        line: position + 1,
        id,
        child: state.child,
        whereabouts: state.whereabouts.kind,
        overdue: open.filter(({ nature, overdueByDays }) => nature === 'deadline' && overdueByDays > 0).length,
        departures: state.departures,
      });
      expect(answer.level).toBe(state.held?.level);
      expect(answer.since).toBe(state.held?.since.on);
      expect(answer.closedOn).toBe(state.closed?.on);
      expect(answer.review).toEqual(
        indication.kind === 'indicated'
          ? {
              kind: 'indicated',
              rule: indication.rule,
              outcome: indication.outcome,
              sources: indication.sources.map(formatCitation),
            }
          : indication,
      );
      expect(answer.clocks.map(({ id: clock, status, source }) => [clock, status, source])).toEqual(
        state.clocks.map(({ id: clock, status, source }) => [clock, status, formatCitation(source)]),
      );
      expect(answer.due.map(({ kind, dueOn, overdueByDays }) => [kind, dueOn, overdueByDays])).toEqual(
        open.map(({ kind, dueOn, overdueByDays }) => [kind, dueOn, overdueByDays]),
      );
      expect(answer.notices.map(({ code }) => code)).toEqual(state.notices.map(({ code }) => code));
      expect(answer.findings.map(({ code }) => code)).toEqual(
        checkHistory(read.right).findings.map(({ code }) => code),
      );
    }
    expect(answered).toBe(40);
  });

  it('follows the practice of the authority', () => {
    const practice = {
      variations: [{ kind: 'clock-months', clock: 'S1', months: 12, reason: 'Local.', from: day('2000-01-01') }],
    } as const;
    const departures = shipped.flatMap((line, position) => {
      const bytes = Buffer.from(line);
      const answer = answerLine({ kind: 'whole', number: position + 1, bytes }, { ...question, practice });
      return isAnswered(answer) ? answer.departures.filter(({ kind }) => kind === 'months') : [];
    });
    expect(departures).toContainEqual(expect.objectContaining({ clock: 'S1', months: 12, printedMonths: 6 }));
  });

  it.each([
    ['that is blank', '', ['line.blank']],
    ['of spaces', ' \t\r', ['line.blank']],
    ['that is cut off', whole.slice(0, 300), ['line.not-json']],
    ['with two records', `${whole}${whole}`, ['line.not-json']],
    ['with a byte order mark in the middle of the file', `\ufeff${whole}`, ['line.not-json']],
    ['that is a list', `[${whole}]`, ['line.not-a-case']],
    ['that is null', 'null', ['line.not-a-case']],
    ['that is a number', '17', ['line.not-a-case']],
    ['with an id alone', '{"id":"a"}', ['shape.missing history']],
    ['with a key twice', whole.replace('"events":[', '"events":[],"events":['), ['line.key-repeated']],
    ['with an empty id', whole.replace('"id":"case-1"', '"id":""'), ['line.id-unreadable id']],
    ['with a number for an id', whole.replace('"id":"case-1"', '"id":1'), ['line.id-unreadable id']],
    ['with an id that is too long', whole.replace('case-1', 'x'.repeat(201)), ['line.id-unreadable id']],
    ['with another field', whole.replace('{', '{"name":"x",'), ['line.unknown-field']],
    ['with a prototype', whole.replace('{', '{"__proto__":{},'), ['line.unknown-field']],
    ['with a history that is a list', '{"id":"a","history":[]}', ['shape.wrong-type history']],
    [
      'nested deeper than any case',
      `{"id":"a","history":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      ['shape.wrong-type history'],
    ],
  ])('says what is wrong with a line %s', (_, line, expected) => {
    expect(codesOf(answerTo(line))).toEqual(expected);
  });

  it.each([
    ['a byte that is none', [0xff]],
    ['a character cut off', [0xe2, 0x82]],
    ['a lone surrogate', [0xed, 0xa0, 0x80]],
    ['a character written too long', [0xc0, 0xaf]],
  ])('refuses what is not UTF-8 instead of replacing it: %s', (_, bytes) => {
    const [before = '', after = ''] = whole.split('case-1');
    expect(codesOf(answerTo(Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)])))).toEqual([
      'line.not-utf-8',
    ]);
  });

  it('keeps a lone surrogate that is written as an escape', () => {
    const answer = answerTo(whole.replace('case-1', '\\ud800'));
    expect(isAnswered(answer) && answer.id).toBe('\ud800');
    expect(JSON.stringify(answer)).toContain('"\\ud800"');
  });

  it('is the same for a line that ends as Windows ends it, and after a byte order mark at the start of the file', () => {
    const plain = answerTo(whole, 1);
    expect(isAnswered(plain)).toBe(true);
    expect(answerTo(`${whole}\r`, 1)).toEqual(plain);
    expect(answerTo(`\ufeff${whole}`, 1)).toEqual(plain);
  });

  it('names the line that was too long', () => {
    expect(answerLine({ kind: 'too-long', number: 7, length: 99 }, question)).toMatchObject({
      line: 7,
      findings: [{ code: 'line.too-long', severity: 'must', path: [] }],
    });
  });

  it.each([
    ['with a history that cannot be read', '{"id":"a","history":7}', 'a'],
    ['with another field', whole.replace('{', '{"name":"x",'), 'case-1'],
    ['with an id that is none', '{"id":7,"history":7}', undefined],
    ['with an id that is too long', `{"id":"${'x'.repeat(201)}","history":7}`, undefined],
    ['that is a list', '["a"]', undefined],
    ['that is cut off', '{"id":"a","history":{', undefined],
  ])('names the case of a line %s by its id, where that can be read', (_, line, id) => {
    const answer = answerTo(line);
    expect([isRefused(answer), isRefused(answer) ? answer.id : '']).toEqual([true, id]);
  });

  it('says of a line with the id of an earlier one which that is, and stands', () => {
    const answer = answerTo(whole);
    const repeated = repeating(answer, 1);
    expect(isAnswered(repeated)).toBe(true);
    expect(repeated).toEqual({
      ...answer,
      repeats: 1,
      findings: [expect.objectContaining({ code: 'line.id-repeated', path: ['id'] }), ...answer.findings],
    });
    expect(repeating(answerTo('{"id":"case-1","history":7}'), 1)).toMatchObject({
      id: 'case-1',
      repeats: 1,
      findings: [{ code: 'line.id-repeated' }, { code: 'shape.wrong-type' }],
    });
  });

  it('repeats nothing of a line that is refused but its id, whatever is broken in it', () => {
    const canary = 'CANARY';
    const { id, history } = JSON.parse(whole);
    const marked = JSON.stringify({ id, history }, (key, value) =>
      typeof value === 'string' && (key !== 'id' || value !== id) ? `${canary}${value}` : value,
    );
    const named = whole.replaceAll(/"(\w+)":/g, `"${canary}$1":`);
    const broken = [
      marked,
      named,
      ...[1, 2, 7].map((part) => marked.slice(0, -part * 100)),
      `${canary}`,
      `"${canary}"`,
    ];
    for (const line of broken) {
      const answer = answerTo(line);
      expect(isAnswered(answer)).toBe(false);
      expect(JSON.stringify(answer)).not.toContain(canary);
    }
  });
});

describe('The answer to a line that is a case', () => {
  it('is its row of the caseload, by its line', () => {
    for (const [position, line] of cases.entries()) {
      const answer = answerTo(line, position + 1);
      if (isRefused(answer)) continue;
      const { rows } = caseloadOn([{ record: parseCase(JSON.parse(line)) }], question);
      expect({ ...answer, position: 0 }).toEqual({ ...rows[0], line: position + 1 });
    }
    expect(cases.filter((line) => isRefused(answerTo(line)))).toHaveLength(2);
  });

  it('follows the practice of the authority, the bank holidays and the days ahead', () => {
    const practice = {
      variations: [{ kind: 'clock-months', clock: 'S1', months: 12, reason: 'Local.', from: day('2000-01-01') }],
    } as const;
    const bankHolidays = {
      'england-and-wales': {
        division: 'england-and-wales',
        events: [{ title: 'A day', date: day('2024-03-28'), notes: '', bunting: false }],
      },
    } as const;
    const asked = { asOf: day('2024-03-25'), practice, bankHolidays, dueWithin: 400 };
    const answer = answerLine({ kind: 'whole', number: 1, bytes: Buffer.from(wholeCase) }, asked);
    expect({ ...answer, position: 0 }).toEqual({ ...caseloadOn([{ record: CASE_RECORD }], asked).rows[0], line: 1 });
  });

  it('has the labels that came with it, and is otherwise the same', () => {
    const alone = answerTo(wholeCase);
    expect(answerTo(`{"labels":{"team":"north"},"record":${wholeCase}}`)).toEqual({
      ...alone,
      labels: { team: 'north' },
    });
    expect(answerTo(`{"record":${wholeCase}}`)).toEqual(alone);
  });

  it.each([
    ['in another format', wholeCase.replace('"format":1', '"format":3'), ['record.another-format format']],
    ['with another field', wholeCase.replace('{', '{"name":"x",'), ['shape.unknown-field']],
    ['with a field beside its record', `{"record":${wholeCase},"team":"x"}`, ['line.unknown-field']],
    ['with labels that are no texts', `{"record":${wholeCase},"labels":{"team":7}}`, ['line.labels-unreadable labels']],
    ['with a record that is none', '{"record":7}', ['shape.wrong-type']],
    ['with a key twice', wholeCase.replace('"visits":[]', '"visits":[],"visits":[]'), ['line.key-repeated']],
    [
      'with a key twice, written in two ways',
      wholeCase.replace('"visits":[]', '"visits":[],"\\u0076isits":[]'),
      ['line.key-repeated'],
    ],
  ])('says what is wrong with a case %s', (_, line, expected) => {
    expect(codesOf(answerTo(line))).toEqual(expected);
  });

  it('takes no text for a key', () => {
    const quoting = wholeCase.replace('Breakfast club', String.raw`\"visits\":[],\"visits\":\\`);
    expect(quoting.length).toBeGreaterThan(wholeCase.length);
    expect(codesOf(answerTo(quoting))).toEqual([]);
  });

  it('names the child and the labels of a case that cannot be read, and nothing else of it', () => {
    const marked = wholeCase.replace('"format":1', '"format":"CANARY","CANARY":"CANARY"');
    const answer = answerTo(`{"record":${marked},"labels":{"team":"north"}}`);
    expect(answer).toMatchObject({ kind: 'unreadable', child: CASE_RECORD.child.id, labels: { team: 'north' } });
    expect(JSON.stringify(answer)).not.toContain('CANARY');
    expect(answerTo('{"record":{"child":{"id":7}}}')).not.toHaveProperty('child', 7);
  });

  it('is about its child: a later line about the same one says so, and stands', () => {
    const answer = answerTo(wholeCase);
    expect(subjectOf(answer)).toBe(subjectOf(answerTo(wholeCase.replace('"format":1', '"format":3'))));
    expect(subjectOf(answer)).not.toBe(subjectOf(answerTo(`{"id":"${CASE_RECORD.child.id}","history":7}`)));
    expect(subjectOf(answerTo('{}'))).toBeUndefined();
    expect(repeating(answer, 1)).toMatchObject({
      kind: 'read',
      repeats: 1,
      findings: [{ code: 'line.child-repeated', path: ['child', 'id'] }],
    });
  });
});
