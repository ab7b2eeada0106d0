import { isLeft, right } from 'reunification-framework';
import { STORED_ANSWER_NAMES, storedAnswerParser } from 'reunification-framework/interop/schema';
import { describe, expect, it } from 'vitest';
import { answerSchemas, filesOf } from '../../scripts/json-schemas.js';
import { ABSENT, edited, recordsIn, valueAt, withField } from '../bad-input/edits.js';
import { ANSWERED } from './answered.js';

const SCHEMAS = answerSchemas();

const schemaOf = (name: string) => SCHEMAS.get(name) ?? expect.unreachable(name);

const FILE = JSON.parse(filesOf(new Map(), SCHEMAS).get('answers.schema.json') ?? '');

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe.each(STORED_ANSWER_NAMES)('An answer stored as %s', (name) => {
  const read = storedAnswerParser(name, FILE);
  const stored = ANSWERED[name].map(asJson);

  it('is read back as it was', () => {
    expect(stored.map(read)).toEqual(stored.map(right));
    expect(stored.map(storedAnswerParser(name, schemaOf(name)))).toEqual(stored.map(right));
  });

  it('is refused with a field that does not belong, and without what made it', () => {
    const answer = stored.find((one) => recordsIn(one).length > 0);
    const [place = []] = recordsIn(answer);
    const record = valueAt(answer, place) ?? expect.unreachable('no record');
    expect(isLeft(read(edited(answer, [place, withField(record, 'extra', 'more')])))).toBe(true);
    const made = recordsIn(answer).find((path) => path.at(-1) === 'madeBy');
    if (made !== undefined) expect(isLeft(read(edited(answer, [made, ABSENT])))).toBe(true);
  });

  it('says where, and repeats nothing', () => {
    const answer = read({ 'a name that somebody made up': 1 });
    expect(answer).toHaveProperty('left');
    expect(JSON.stringify(answer)).not.toContain('somebody');
  });
});

describe('A parser of stored answers', () => {
  it('is not made with the JSON Schema of another answer', () => {
    expect(() => storedAnswerParser('case-state', schemaOf('hindsight'))).toThrow(
      'The argument schema.$id is none of the values allowed here (input.not-one-of)',
    );
  });

  it('is not made with what only has the name of a JSON Schema', () => {
    const broken = { ...schemaOf('case-state'), $ref: 'urn:elsewhere' };
    const { $id } = broken;
    for (const schema of [broken, { $id }, { $id: FILE.$id }, { $id: FILE.$id, $defs: { hindsight: {} } }])
      expect(() => storedAnswerParser('case-state', schema)).toThrow('The argument schema is not of its type');
  });
});
