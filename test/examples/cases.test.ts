import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
  type ChildEvaluation,
  classify,
  evaluateAssessment,
  isCivilDate,
  isRight,
  setIndicators,
  suggestIndicators,
} from 'reunification-framework';
import { parseAgreedClassification, parseIndicatorSettings } from 'reunification-framework/classification/schema';
import { parseAssessment } from 'reunification-framework/factors/schema';
import { describe, expect, it } from 'vitest';

const CASES = ['five-siblings', 'later-life-letter'] as const;

const read = (name: (typeof CASES)[number]) => {
  const text = readFileSync(`examples/cases/${name}.json`, 'utf8');
  const file = JSON.parse(text);
  const assessment = parseAssessment(file.assessment);
  if (!isRight(assessment)) throw new Error(JSON.stringify(assessment.left));
  if (!isCivilDate(file.asOf)) throw new Error('asOf is not a civil date');
  const { children } = evaluateAssessment(assessment.right, { asOf: file.asOf });
  return { text, file, assessment: assessment.right, asOf: file.asOf, children };
};

const counted = ({ riskFactors }: ChildEvaluation): readonly string[] => riskFactors.map(({ factor }) => factor);

describe.each(CASES)('%s, a case published in the Framework', (name) => {
  const { text, file, assessment, asOf, children } = read(name);

  it('holds no name and no date that the source does not give', () => {
    expect(text).not.toMatch(/Lucy|Katie|Shaun|Bryan|Ruth/);
    for (const { evidence } of [...assessment.observations, ...assessment.circumstances]) {
      for (const piece of evidence) {
        expect(piece.happenedOn).toBeUndefined();
        expect(piece.recordedOn).toBeUndefined();
      }
    }
  });

  it('leaves severe possible and return closed, and does not indicate a level from the text alone', () => {
    for (const evaluation of children) {
      for (const wayHome of evaluation.waysHome) {
        const indication = classify(suggestIndicators(evaluation, wayHome).profile);
        expect(indication).toMatchObject({
          kind: 'incomplete',
          missing: ['protectiveFactors', 'wishes', 'likelihoodOfRecurrence'],
          stillPossible: ['high', 'severe'],
          cautiousBoundAtLeast: 'high',
        });
      }
    }
    expect(file.reported.level).toBe('severe');
  });

  it('can be agreed at the level that the source reports, by an invented panel', () => {
    for (const evaluation of children) {
      for (const wayHome of evaluation.waysHome) {
        const settings = parseIndicatorSettings(file.illustration.settings);
        const set = isRight(settings)
          ? setIndicators(suggestIndicators(evaluation, wayHome), settings.right)
          : settings;
        if (!isRight(set)) throw new Error(JSON.stringify(set.left));
        const record = {
          edition: 'framework-2015',
          child: evaluation.child,
          wayHome: { parents: wayHome.parents },
          profile: set.right.profile,
          ...file.illustration.panel,
        };
        expect(parseAgreedClassification(record, { asOf, assessment })).toMatchObject({ right: { level: 'severe' } });
      }
    }
  });
});

describe('the five siblings', () => {
  const { children } = read('five-siblings');

  it('are five children, each with the neglect, denial and false compliance that the case history found', () => {
    expect(children).toHaveLength(5);
    for (const evaluation of children)
      expect(counted(evaluation)).toEqual(
        expect.arrayContaining(['neglect', 'denial-of-problems', 'lack-of-compliance']),
      );
  });

  it('show substance misuse together with domestic violence', () => {
    for (const { changeHighlyUnlikely } of children)
      expect(changeHighlyUnlikely.map(({ id }) => id)).toEqual(['substance-misuse-with-domestic-violence']);
  });
});

describe('the child of the later life letter', () => {
  const [child] = read('later-life-letter').children;
  if (child === undefined) throw new Error('the case has a child');

  it('has a mother whose depression does not count without a diagnosis', () => {
    expect(child.notCounted.map(({ factor, because }) => [factor, because])).toEqual([
      ['parental-mental-health-problems', ['annex1.diagnosis-missing']],
    ]);
  });

  it('has a father whose childhood counts, since nothing shows how he sees it', () => {
    expect(counted(child)).toContain('childhood-abuse-not-recognised');
  });

  it('is found healthy, which is a strength and protects from nothing', () => {
    expect(child.protectiveFactors).toEqual([]);
    expect(child.strengths.map(({ factor }) => factor)).toEqual(['healthy-child']);
  });
});

describe('the example', () => {
  it('prints every part for each child', () => {
    const printed = execFileSync('npx', ['tsx', 'examples/assess-and-classify.ts'], { encoding: 'utf8' });
    for (const part of [
      'Risk factors that count',
      'does not count',
      'Missing: answered by nobody',
      'What the Risk Classification Table indicates',
      'p. 40',
      'Who decides',
      'How people decide if you can live at home',
      'The source reports: severe',
    ])
      expect(printed).toContain(part);
    for (const { file, children } of CASES.map(read))
      for (const { child } of children) expect(printed).toContain(`${file.title}: ${child} to `);
  });
});
