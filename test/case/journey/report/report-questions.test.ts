import { REPORT_QUESTION_IDS } from 'reunification-framework/case';
import {
  REPORT_LINE_RULES,
  REPORT_LINES,
  REPORT_PART_RULES,
  REPORT_PARTS,
  REPORT_QUESTIONS,
  REPORT_SECTIONS,
} from 'reunification-framework/journey';
import { describe, expect, it } from 'vitest';
import secondReading from '../../../second-reading/report-questions.json' with { type: 'json' };

type Prompt = readonly [id: string, heading: string, lines: string, words: readonly string[]];

const PROMPTS = secondReading.prompts as unknown as readonly Prompt[];
const LINES = secondReading.linesForSignatures as unknown as readonly (readonly [string, readonly string[], number])[];

describe('The questions of the Return Home Assessment Report', () => {
  it('are those of Annex 5, whole and in printed order', () => {
    expect(PROMPTS.map(([id]) => id)).toEqual(REPORT_QUESTION_IDS);
    expect(Object.keys(REPORT_QUESTIONS)).toEqual(REPORT_QUESTION_IDS);
  });

  it.each(REPORT_QUESTION_IDS.map((id) => [id, PROMPTS.find(([other]) => other === id)] as const))(
    'ask what is printed and cite its heading: %s',
    (id, prompt) => {
      const { asks, states = '', leaves = '', section, source } = REPORT_QUESTIONS[id];
      const [, heading = '', , words = []] = prompt ?? [];
      const said = [asks, states, leaves].join(' ').toLowerCase();
      expect(words.filter((word) => !said.includes(word.toLowerCase()))).toEqual([]);
      expect(source.locator.startsWith(`Annex 5, ${heading} `)).toBe(true);
      expect(REPORT_SECTIONS[section].source.locator).toContain(heading.startsWith('1') ? '1 Introduction' : heading);
    },
  );

  it('are asked only after the decision that the form names', () => {
    const asked = (appliesIf: string) =>
      REPORT_QUESTION_IDS.filter((id) => REPORT_QUESTIONS[id].appliesIf === appliesIf);
    expect(asked('return-decided')).toEqual(secondReading.onlyIfReturnIsPossible);
    expect(asked('no-return')).toEqual(secondReading.onlyIfReturnIsNotPossible);
  });

  it('may be answered by saying that they do not arise only where the print leaves that open', () => {
    expect(REPORT_QUESTION_IDS.filter((id) => REPORT_QUESTIONS[id].unless !== undefined)).toEqual(
      secondReading.leftOpenByThePrint,
    );
  });

  it('give a page only where its number stands below the line', () => {
    expect(REPORT_QUESTION_IDS.filter((id) => REPORT_QUESTIONS[id].source.page !== undefined)).toEqual(['file-read']);
  });

  it('leave everything that is a view, a wish or an analysis to people', () => {
    const toPeople = REPORT_QUESTION_IDS.filter((id) => REPORT_QUESTIONS[id].filledFrom === undefined);
    expect(toPeople).toEqual(
      expect.arrayContaining([
        ...['child-views', 'child-wishes', 'child-view-return', 'child-view-analysis', 'parents-views'],
        ...['parent-view-analysis', 'carer-view-analysis', 'adults-views', 'best-interests', 'factor-analysis'],
        ...['responsibility-view', 'child-attributes', 'child-strengths', 'child-vulnerabilities'],
      ]),
    );
  });

  it('name every part of the record at least once, and the form’s own words only where it prints an answer', () => {
    const parts = new Set(REPORT_QUESTION_IDS.flatMap((id) => REPORT_QUESTIONS[id].filledFrom ?? []));
    expect([...parts].sort()).toEqual([...REPORT_PARTS].sort());
    expect(Object.keys(REPORT_PART_RULES)).toEqual(REPORT_PARTS);
    for (const id of REPORT_QUESTION_IDS) {
      const { filledFrom = [], states, items } = REPORT_QUESTIONS[id];
      expect([id, filledFrom.some((part) => part === 'form')]).toEqual([id, states !== undefined]);
      expect([id, filledFrom.some((part) => part === 'journey')]).toEqual([id, items !== undefined]);
    }
  });
});

describe('The lines for signatures', () => {
  it('are those printed, as often as they are printed, without the line that has no name', () => {
    expect(LINES.map(([, words, people]) => [words, people])).toEqual(
      REPORT_LINES.map((id, position) => {
        const { title, people } = REPORT_LINE_RULES[id];
        const words = LINES[position]?.[1] ?? [];
        return [words.filter((word) => title.toLowerCase().includes(word.toLowerCase())), people];
      }),
    );
  });
});
