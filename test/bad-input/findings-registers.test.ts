import type { Citation } from 'reunification-framework';
import * as classification from 'reunification-framework/classification/schema';
import * as factors from 'reunification-framework/factors/schema';
import * as goals from 'reunification-framework/goals/schema';
import * as reclassification from 'reunification-framework/reclassification/schema';
import * as returnHome from 'reunification-framework/return-home/schema';
import { DOCUMENTS } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { ENTRY_POINTS } from '../../scripts/entry-points.js';
import { REGISTERS } from './findings.js';

const ENTRIES = Object.entries(REGISTERS).flatMap(([register, meanings]) =>
  Object.entries(meanings).map(([code, meaning]) => ({ register, code, meaning })),
);

/** The letter of SMART that a finding is about and what it makes of it, or the part of an agreement or a plan. */
const BEARS_ON = ['letter', 'makes', 'part', 'isUnknown'];

describe('the published registers of findings', () => {
  it('are twenty-six, none of them empty', () => {
    expect(Object.keys(REGISTERS)).toHaveLength(26);
    expect(Object.values(REGISTERS).filter((register) => Object.keys(register).length === 0)).toEqual([]);
  });

  it('include all that the entry points publish', async () => {
    expect(classification.SHAPE_FINDINGS).toBe(factors.SHAPE_FINDINGS);
    expect(reclassification.SHAPE_FINDINGS).toBe(factors.SHAPE_FINDINGS);
    expect(goals.SHAPE_FINDINGS).toBe(factors.SHAPE_FINDINGS);
    expect(returnHome.SHAPE_FINDINGS).toBe(factors.SHAPE_FINDINGS);
    const entries: readonly object[] = await Promise.all(ENTRY_POINTS.map(({ specifier }) => import(specifier)));
    const published = entries.flatMap((entry) => Object.keys(entry).filter((name) => /_FINDINGS$/.test(name)));
    expect(Object.keys(REGISTERS)).toEqual(expect.arrayContaining(published));
  });

  it('mean the same by the same code', () => {
    const differing = ENTRIES.filter(({ code, meaning }) =>
      ENTRIES.some((other) => other.code === code && JSON.stringify(other.meaning) !== JSON.stringify(meaning)),
    );
    expect(differing).toEqual([]);
  });

  it('say the same in the same words only under one code', () => {
    const ambiguous = ENTRIES.filter(({ code, meaning }) =>
      ENTRIES.some((other) => other.code !== code && other.meaning.message === meaning.message),
    );
    expect(ambiguous).toEqual([]);
  });

  it('cannot be changed by anyone', () => {
    const changeable = Object.entries(REGISTERS).filter(([, register]) => !Object.isFrozen(register));
    expect(changeable.map(([name]) => name)).toEqual([]);
    expect(ENTRIES.filter(({ meaning }) => !Object.isFrozen(meaning)).map(({ code }) => code)).toEqual([]);
    expect(ENTRIES.filter(({ meaning }) => !Object.isFrozen(meaning.source)).map(({ code }) => code)).toEqual([]);
  });
});

describe.each(Object.entries(REGISTERS))('every entry of %s', (_, register) => {
  const entries = Object.entries(register);
  const codesOf = (these: typeof entries): readonly string[] => these.map(([code]) => code);

  it('has a code of two names in small letters, with a dot between', () => {
    expect(codesOf(entries.filter(([code]) => !/^[a-z][a-z0-9]*(-[a-z]+)*\.[a-z]+(-[a-z0-9]+)*$/.test(code)))).toEqual(
      [],
    );
  });

  it('is a must or a should', () => {
    expect(codesOf(entries.filter(([, { severity }]) => !['must', 'should'].includes(severity)))).toEqual([]);
  });

  it('is in whole sentences, without gaps to be filled', () => {
    const isWhole = (message: string): boolean => /^[A-Z].*\.$/u.test(message);
    const hasGaps = (message: string): boolean =>
      /[{}<>%$[\]\\`|]|undefined|null|NaN|\.\.|\s\s|\n/.test(message) || message.trim() !== message;
    expect(codesOf(entries.filter(([, { message }]) => !isWhole(message) || hasGaps(message)))).toEqual([]);
  });

  it('holds its severity, its words, a source or none, and what of a goal or a form it is about: nothing else', () => {
    const others = entries.flatMap(([, meaning]) => Object.keys(meaning));
    expect(others.filter((key) => !['severity', 'message', 'source', ...BEARS_ON].includes(key))).toEqual([]);
  });

  it('names a place in a document that this package cites, or none', () => {
    const isPlace = ({ document, locator, page = 1 }: Citation): boolean =>
      Object.hasOwn(DOCUMENTS, document) &&
      locator !== '' &&
      locator.trim() === locator &&
      Number.isInteger(page) &&
      page > 0;
    expect(codesOf(entries.filter(([, { source }]) => source !== undefined && !isPlace(source)))).toEqual([]);
  });
});
