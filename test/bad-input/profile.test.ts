import { INDICATOR_IDS, parseCivilDate } from 'reunification-framework';
import {
  IndicatorSettingSchema,
  PartialProfileSchema,
  ProfileSchema,
  parseIndicatorSettings,
  parseProfile,
} from 'reunification-framework/classification/schema';
import { DATE_FINDINGS } from 'reunification-framework/shared';
import { describe, expect, it } from 'vitest';
import { ABSENT, type Edit, edited, pathOf, recordsIn } from './edits.js';
import {
  casesAt,
  date,
  fieldsOf,
  id,
  type Kind,
  list,
  NO_DAYS,
  oneOf,
  optional,
  placesIn,
  record,
  required,
  text,
} from './fields.js';
import { found, line } from './findings.js';
import { RECORD, SETTINGS } from './samples.js';

const { profile: PROFILE } = RECORD;

const parsePartial = (input: unknown): readonly string[] => found(parseProfile(input));
const parseSettings = (input: unknown): readonly string[] => found(parseIndicatorSettings(input));

const each = (kindOf: (id: string) => readonly (readonly [string, Kind])[]): Readonly<Record<string, Kind>> =>
  Object.fromEntries(INDICATOR_IDS.flatMap(kindOf));

/** Every field of a profile of which some indicators may not be known. */
const PROFILE_FIELDS: Readonly<Record<string, Kind>> = {
  '': required(record),
  ...each((indicator) => [[`.${indicator}`, optional(oneOf)]]),
};

/** Every field of a list of settings. */
const SETTING_FIELDS: Readonly<Record<string, Kind>> = {
  '': required(list(100)),
  '.*': required(record),
  ...each((indicator) => [
    [`.*<${indicator}>.indicator`, required(oneOf)],
    [`.*<${indicator}>.value`, required(oneOf)],
    [`.*<${indicator}>.by`, required(id)],
    [`.*<${indicator}>.setOn`, required(date)],
    [`.*<${indicator}>.reason`, optional(text)],
  ]),
};

describe('a profile', () => {
  it('is read as it stands', () => {
    expect(parseProfile(PROFILE)).toStrictEqual({ _tag: 'Right', right: PROFILE });
    expect(ProfileSchema.parse(PROFILE)).toStrictEqual(PROFILE);
  });

  it('may have nothing in it', () => {
    expect(parseProfile({})).toStrictEqual({ _tag: 'Right', right: {} });
  });

  it('has its cases for every field, and a value in the sample', () => {
    expect(Object.keys(PROFILE_FIELDS).sort()).toEqual([...fieldsOf(PartialProfileSchema)].sort());
    expect([...placesIn(PROFILE).keys()].sort()).toEqual([...fieldsOf(PartialProfileSchema)].sort());
    expect([...fieldsOf(ProfileSchema)].sort()).toEqual([...fieldsOf(PartialProfileSchema)].sort());
  });

  it.each(Object.entries(PROFILE_FIELDS))('“%s” gives one finding for each thing that can be wrong', (field, kind) => {
    const { expected, actual } = casesAt(
      PROFILE,
      placesIn(PROFILE).get(field) ?? ['not in the sample'],
      kind,
      parsePartial,
    );
    expect(actual).toEqual(expected);
  });

  it('tells of every indicator at once, and of what does not belong', () => {
    const wrong = Object.fromEntries(INDICATOR_IDS.map((indicator) => [indicator, 'nonsense']));
    expect(parsePartial({ ...wrong, extra: 1 })).toEqual(
      [
        ...INDICATOR_IDS.map((indicator) => line('shape.not-one-of', [indicator])),
        line('shape.unknown-field', []),
      ].sort(),
    );
  });

  it.each(INDICATOR_IDS)('does not take the values of another indicator for “%s”', (indicator) => {
    const own = Object.entries(PROFILE).find(([other]) => other === indicator)?.[1];
    const foreign = SETTINGS.filter((setting) => setting.indicator !== indicator).map(({ value }) => value);
    expect(foreign.map((value) => parsePartial({ [indicator]: value }))).toEqual(
      foreign.map(() => [line('shape.not-one-of', [indicator])]),
    );
    expect(parsePartial({ [indicator]: own })).toEqual([]);
  });

  it.each(INDICATOR_IDS)('is not whole without “%s”', (indicator) => {
    expect(ProfileSchema.safeParse(edited(PROFILE, [[indicator], ABSENT])).success).toBe(false);
    expect(parsePartial(edited(PROFILE, [[indicator], ABSENT]))).toEqual([]);
  });
});

const SETTING_PLACES = placesIn(SETTINGS);

describe('indicators as people set them', () => {
  it('are read as they stand', () => {
    expect(parseIndicatorSettings(SETTINGS)).toStrictEqual({ _tag: 'Right', right: SETTINGS });
    expect(SETTINGS.map((setting) => IndicatorSettingSchema.parse(setting))).toStrictEqual(SETTINGS);
  });

  it('may be none', () => {
    expect(parseIndicatorSettings([])).toStrictEqual({ _tag: 'Right', right: [] });
  });

  it('have their cases for every field, and a value in the sample', () => {
    const known = fieldsOf(IndicatorSettingSchema).map((field) => `.*${field}`);
    expect(Object.keys(SETTING_FIELDS).sort()).toEqual(['', ...known].sort());
    expect([...SETTING_PLACES.keys()].sort()).toEqual(['', ...known].sort());
  });

  it.each(Object.entries(SETTING_FIELDS))('“%s” gives one finding for each thing that can be wrong', (field, kind) => {
    const { expected, actual } = casesAt(
      SETTINGS,
      SETTING_PLACES.get(field) ?? ['not in the sample'],
      kind,
      parseSettings,
    );
    expect(actual).toEqual(expected);
  });

  it('may have no field that does not belong', () => {
    const records = recordsIn(SETTINGS);
    expect(records.map((place) => parseSettings(edited(SETTINGS, [[...place, 'extra'], 1])))).toEqual(
      records.map((place) => [line('shape.unknown-field', place)]),
    );
  });

  it('keep every text to the letter', () => {
    const input = edited(SETTINGS, [pathOf('0.by'), ' a\t '], [pathOf('1.reason'), '\n e\u0301 ']);
    expect(parseIndicatorSettings(input)).toStrictEqual({ _tag: 'Right', right: input });
  });

  it('are told of everything at once, each in its place', () => {
    const edits: readonly Edit[] = [
      [pathOf('0.by'), ''],
      [pathOf('0.setOn'), '2025-02-30'],
      [pathOf('1.value'), 'able'],
      [pathOf('1.extra'), 1],
      [pathOf('2.indicator'), 'colour'],
      [pathOf('3'), null],
      [pathOf('4.reason'), 7],
      [pathOf('4.setOn'), ABSENT],
    ];
    expect(parseSettings(edited(SETTINGS, ...edits))).toEqual(
      [
        line('shape.empty', [0, 'by']),
        line('date.impossible', [0, 'setOn']),
        line('shape.not-one-of', [1, 'value']),
        line('shape.unknown-field', [1]),
        line('shape.not-one-of', [2, 'indicator']),
        line('shape.wrong-type', [3]),
        line('shape.wrong-type', [4, 'reason']),
        line('shape.missing', [4, 'setOn']),
      ].sort(),
    );
  });
});

describe('a day that comes from outside', () => {
  it.each(['0001-01-01', '1600-02-29', '2000-02-29', '2024-02-29', '2025-12-31', '9999-12-31'])('may be %s', (day) => {
    expect(parseCivilDate(day)).toStrictEqual({ _tag: 'Right', right: day });
  });

  it.each(NO_DAYS.map((day) => [JSON.stringify(day), day] as const))('may not be %s', (_, day) => {
    expect(parseCivilDate(day)).toStrictEqual({
      _tag: 'Left',
      left: [{ code: 'date.impossible', path: [], ...DATE_FINDINGS['date.impossible'] }],
    });
  });

  it('is one finding whatever else it is', () => {
    const cases = date('2025-01-15').map(({ value }) => value);
    expect([...cases, undefined, ABSENT].map((value) => found(parseCivilDate(value)))).toEqual(
      [...cases, undefined, ABSENT].map(() => [line('date.impossible', [])]),
    );
  });
});
