import { INDICATOR_VALUES, RISK_LEVELS } from 'reunification-framework/classification';
import {
  EVIDENCE_IDS,
  indicateReview,
  PRINTED_RULE_IDS,
  PROSE_RULE_IDS,
  REMAIN_IDS,
  REVIEW_RULES,
  SILENCE_IDS,
} from 'reunification-framework/reclassification';
import { describe, expect, it } from 'vitest';
import { unfrozenPlaces } from '../../support/deeply-frozen.js';
import {
  cellsAt,
  ENTRIES,
  entriesBesides,
  entryFor,
  entryWhere,
  OTHER_TIMESCALES,
  outcomeOf,
} from '../../support/review-table.js';

const CELLS = RISK_LEVELS.flatMap(cellsAt);
const RULES = RISK_LEVELS.flatMap((level) => [...REVIEW_RULES[level].inTurn, REVIEW_RULES[level].otherwise]);
const RULE_IDS = [...PRINTED_RULE_IDS, ...PROSE_RULE_IDS, ...REMAIN_IDS, ...SILENCE_IDS, ...EVIDENCE_IDS];

describe('The second reading of row 7', () => {
  it('has each of the 384 situations of a review exactly once, and at high those in which nothing has protected the child', () => {
    const every = RISK_LEVELS.flatMap((level) =>
      [true, false].flatMap((newRisk) =>
        INDICATOR_VALUES.protectiveFactors.flatMap((protectiveFactors) =>
          INDICATOR_VALUES.capacityToChange.flatMap((capacityToChange) =>
            INDICATOR_VALUES.riskFactors.flatMap((riskFactors) =>
              [true, false].flatMap((sustained) =>
                [true, false].map((sixMonths) =>
                  [level, newRisk, protectiveFactors, capacityToChange, riskFactors, sustained, sixMonths].join(' '),
                ),
              ),
            ),
          ),
        ),
      ),
    );
    const read = CELLS.filter(({ situation }) => situation.protectedDuringStay).map(({ situation: s }) =>
      [
        s.level,
        s.newRisk,
        s.protectiveFactors,
        s.capacityToChange,
        s.riskFactors,
        s.sustained,
        s.sixMonthsAtLevel,
      ].join(' '),
    );
    expect(every).toHaveLength(384);
    expect([...read].sort()).toEqual([...every].sort());
    const unprotected = CELLS.filter(({ situation }) => !situation.protectedDuringStay);
    expect(new Set(unprotected.map(({ told }) => told)).size).toBe(48);
    for (const { situation } of unprotected)
      expect(situation).toMatchObject({ level: 'high', protectiveFactors: 'none-apparent' });
  });

  it('gives every entry to some situation at its own level, and no other entries', () => {
    const decidedByTimescale = CELLS.flatMap(({ situation, entry }) =>
      OTHER_TIMESCALES.map((timescale) => `${entryWhere(entry, timescale)} at ${situation.level}`),
    );
    const given = new Set([
      ...CELLS.map(({ situation, entry }) => `${entry} at ${situation.level}`),
      ...entriesBesides((entry) => ENTRIES.find(({ id }) => id === entry)?.level ?? 'no level'),
      ...decidedByTimescale,
    ]);
    expect([...given].sort()).toEqual(ENTRIES.map(({ id, level }) => `${id} at ${level}`).sort());
  });

  it('names the entries that the package has', () => {
    expect(ENTRIES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
    expect(RULES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
  });
});

describe.each(RISK_LEVELS)('Row 7 at %s', (level) => {
  it.each(cellsAt(level).map((cell) => [cell.told, cell.entry, cell.situation] as const))(
    'where %s: %s',
    (_, entry, situation) => {
      const { kind, rule, outcome, situation: readFor } = indicateReview(situation);
      expect({ kind, rule, outcome }).toEqual({
        kind: 'indicated',
        rule: entry,
        outcome: outcomeOf(entry, situation),
      });
      expect(readFor).toEqual(situation);
    },
  );
});

describe.each(RISK_LEVELS)('The entries of the column %s', (level) => {
  it('say which level they are read at, and when', () => {
    const { inTurn, otherwise } = REVIEW_RULES[level];
    for (const rule of [...inTurn, otherwise]) expect(rule.level).toBe(level);
    expect(otherwise.when).not.toEqual([]);
  });
});

describe.each(OTHER_TIMESCALES)(
  'Where the child’s timescale is $childTimescale, and the child at home: $childIsHome',
  (timescale) => {
    it.each(RISK_LEVELS)('more time at medium and leaving severe depend on it, and nothing else: %s', (level) => {
      for (const { situation, entry, told } of cellsAt(level)) {
        const decided = entryWhere(entry, timescale);
        const { rule, outcome } = indicateReview({ ...situation, ...timescale });
        expect({ told, rule, outcome }).toEqual({ told, rule: decided, outcome: outcomeOf(decided, timescale) });
      }
    });
  },
);

describe('Whether anything protected in this stay', () => {
  it('is asked only at high, where nothing protects now', () => {
    for (const { situation, entry } of CELLS)
      if (situation.level !== 'high' || situation.protectiveFactors === 'apparent')
        expect(indicateReview({ ...situation, protectedDuringStay: false }).rule).toBe(entry);
  });
});

describe('A return to care', () => {
  it('is said only of a child who is at home', () => {
    const said = CELLS.flatMap(({ situation }) =>
      [true, false].flatMap((childIsHome) => {
        const { rule, outcome } = indicateReview({ ...situation, childIsHome });
        return outcome.kind === 'move' && outcome.childReturnsToCare ? [`${rule} ${childIsHome}`] : [];
      }),
    );
    expect([...new Set(said)].sort()).toEqual(['L4 true', 'M4 true']);
  });
});

describe('Where the time is up', () => {
  it.each(RISK_LEVELS)(
    'nothing moves down or closes unless somebody has recorded since how things stand: %s',
    (level) => {
      for (const { situation, told } of cellsAt(level))
        for (const childTimescale of ['within', 'past', 'not-set'] as const)
          for (const confirmed of [true, false])
            for (const reclassifiedAfterReturn of [true, false]) {
              const asked = { ...situation, childTimescale, confirmed, reclassifiedAfterReturn };
              const decided = entryFor(asked);
              const { rule, outcome } = indicateReview(asked);
              expect({ told, rule, outcome }).toEqual({ told, rule: decided, outcome: outcomeOf(decided, asked) });
            }
    },
  );
});

describe('What is indicated', () => {
  it('comes with the words of its entry and the places where it is printed', () => {
    for (const { situation } of CELLS) {
      const { rule, says, sources } = indicateReview(situation);
      const entry = RULES.find(({ id }) => id === rule);
      expect({ says, sources }).toEqual({ says: entry?.says, sources: entry?.sources });
      expect(sources).not.toEqual([]);
    }
  });

  it('shares nothing that whoever reads it could change for others', () => {
    for (const { situation } of CELLS) {
      const { outcome, sources } = indicateReview(situation);
      expect([...unfrozenPlaces(outcome), ...unfrozenPlaces(sources)]).toEqual([]);
    }
    expect(unfrozenPlaces(REVIEW_RULES)).toEqual([]);
  });
});
