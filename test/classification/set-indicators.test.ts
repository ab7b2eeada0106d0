import { isLeft, isRight, MADE_BY } from 'reunification-framework';
import {
  classify,
  type IndicatorSetting,
  type PartialProfile,
  type SuggestedProfile,
  setIndicators,
  suggestIndicators,
} from 'reunification-framework/classification';
import { describe, expect, it } from 'vitest';
import { complete, risk, TO_MOTHER } from '../support/complete-assessments.js';
import { day } from '../support/dates.js';
import { CHILD, evaluateOne } from '../support/observations.js';

/** Neglect being addressed, nothing that protects, and nothing known of capacity to change. */
const SUGGESTED: SuggestedProfile = suggestIndicators(
  evaluateOne(complete({ homes: [TO_MOTHER], found: [risk('neglect', 'being-addressed')], capacityToChange: [] })),
  { parents: TO_MOTHER },
);

const by = { by: 'person-1', setOn: day('2024-06-03') };
const REASON = 'We spoke with both parents.';
const wishes = { ...by, indicator: 'wishes', value: 'all-want-return', reason: REASON } as const;
const likelihood = {
  ...by,
  indicator: 'likelihoodOfRecurrence',
  value: 'some-possibility',
  reason: REASON,
} as const;
const asSuggested = { ...by, indicator: 'riskFactors', value: 'partly-addressed' } as const;
const otherwise = { ...by, indicator: 'protectiveFactors', value: 'apparent', reason: REASON } as const;

const linesOf = (settings: readonly IndicatorSetting[]): readonly string[] => {
  const result = setIndicators(SUGGESTED, settings);
  return isLeft(result) ? result.left.map(({ code, path }) => `${code} at ${path.join('/')}`) : [];
};

const profileFrom = (settings: readonly IndicatorSetting[]): PartialProfile => {
  const result = setIndicators(SUGGESTED, settings);
  return isRight(result) ? result.right.profile : expect.unreachable('The settings are in order.');
};

describe('Indicators that people set', () => {
  it('start, in these tests, from two that are suggested and three that are not', () => {
    expect({ ...SUGGESTED.profile }).toEqual({
      riskFactors: 'partly-addressed',
      protectiveFactors: 'none-apparent',
      capacityToChange: 'unable',
    });
  });

  it('say that likelihood of recurrence was set, which is never suggested', () => {
    const likelihood = {
      ...by,
      indicator: 'likelihoodOfRecurrence',
      value: 'strong-possibility',
      reason: REASON,
    } as const;
    const result = setIndicators(SUGGESTED, [likelihood]);
    expect(isRight(result) && result.right.origins.likelihoodOfRecurrence).toBe('set-where-none-suggested');
  });

  it('say on which days the first and the last were set, in whatever order they are given', () => {
    const on = (setting: IndicatorSetting, setOn: string): IndicatorSetting => ({ ...setting, setOn: day(setOn) });
    const daysOf = (...settings: readonly IndicatorSetting[]): unknown => {
      const result = setIndicators(SUGGESTED, settings);
      return isRight(result) && [result.right.firstSetOn, result.right.lastSetOn];
    };
    const [first, last] = [on(wishes, '2024-06-02'), on(likelihood, '2024-06-05')];
    expect(daysOf(last, on(asSuggested, '2024-06-04'), first)).toEqual(['2024-06-02', '2024-06-05']);
    expect(daysOf(last)).toEqual(['2024-06-05', '2024-06-05']);
  });

  it('are found to be no list where they are none', () => {
    expect(linesOf(null as never)).toEqual(['input.not-a-list at ']);
  });

  it('stay as suggested where nobody sets any', () => {
    const result = setIndicators(SUGGESTED, []);
    expect(isRight(result) && result.right).toEqual({
      madeBy: MADE_BY,
      child: CHILD,
      parents: TO_MOTHER,
      profile: SUGGESTED.profile,
      origins: {
        riskFactors: 'suggested',
        protectiveFactors: 'suggested',
        capacityToChange: 'suggested',
        wishes: 'not-known',
        likelihoodOfRecurrence: 'not-known',
      },
    });
  });

  it('say of each where it comes from', () => {
    const result = setIndicators(SUGGESTED, [asSuggested, otherwise, wishes]);
    expect(isRight(result) && result.right.origins).toEqual({
      riskFactors: 'set-as-suggested',
      protectiveFactors: 'set-otherwise',
      capacityToChange: 'suggested',
      wishes: 'set-where-none-suggested',
      likelihoodOfRecurrence: 'not-known',
    });
  });

  it('stand in the profile that the table is then read for', () => {
    const capacity = { ...by, indicator: 'capacityToChange', value: 'able', reason: REASON } as const;
    const profile = profileFrom([wishes, likelihood, otherwise, capacity]);
    expect(profile).toEqual({
      riskFactors: 'partly-addressed',
      protectiveFactors: 'apparent',
      capacityToChange: 'able',
      wishes: 'all-want-return',
      likelihoodOfRecurrence: 'some-possibility',
    });
    expect(classify(profile)).toMatchObject({ kind: 'matched', level: 'medium' });
  });

  it('can be set in any order', () => {
    expect(profileFrom([otherwise, likelihood, wishes])).toEqual(profileFrom([wishes, likelihood, otherwise]));
  });

  it('need no reason when set as suggested', () => {
    expect(linesOf([asSuggested])).toEqual([]);
  });

  it.each([
    ['no reason', undefined],
    ['an empty reason', ''],
    ['a blank reason', ' \n\t '],
  ])('need a reason when set otherwise or where none is suggested: not %s', (_, reason) => {
    expect(linesOf([{ ...otherwise, reason }])).toEqual(['setting.reason-missing at 0/reason']);
    expect(linesOf([{ ...wishes, reason }])).toEqual(['setting.reason-missing at 0/reason']);
  });

  it('name who set them, which nothing that cannot be seen does', () => {
    for (const by of ['', ' \n\t ', '\u200B'])
      expect(linesOf([{ ...asSuggested, by }])).toEqual(['setting.nobody-named at 0/by']);
  });

  it('can each be set once only', () => {
    expect(linesOf([asSuggested, wishes, asSuggested])).toEqual(['setting.repeated at 2/indicator']);
    expect(linesOf([wishes, { ...wishes, value: 'ambivalent-or-opposed' }])).toEqual([
      'setting.repeated at 1/indicator',
    ]);
    expect(linesOf([wishes, wishes, wishes])).toEqual([
      'setting.repeated at 1/indicator',
      'setting.repeated at 2/indicator',
    ]);
  });

  it('are answered with everything that is wrong at once', () => {
    expect(linesOf([{ ...otherwise, reason: '' }, wishes, { ...wishes, reason: undefined }])).toEqual([
      'setting.reason-missing at 0/reason',
      'setting.repeated at 2/indicator',
      'setting.reason-missing at 2/reason',
    ]);
  });

  it('never have their reason repeated in a finding', () => {
    const secret = 'Something nobody else may read.';
    const result = setIndicators(SUGGESTED, [
      { ...wishes, reason: secret },
      { ...wishes, reason: secret },
    ]);
    expect(isLeft(result)).toBe(true);
    expect(JSON.stringify(result)).not.toContain(secret);
  });

  it('leave the suggestion and the settings as they were', () => {
    const [suggestion, settings] = structuredClone([SUGGESTED, [wishes, otherwise]] as const);
    setIndicators(suggestion, settings);
    expect([suggestion, settings]).toEqual([SUGGESTED, [wishes, otherwise]]);
  });
});
