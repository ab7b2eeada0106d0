/**
 * One child’s case through the five stages: on a day in each, the stage that the case is in and what it still asks for. Writes a page a
 * stage to `reports/journey-stage-1.html` and so on. Run it with `npm run example:journey`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { civilDate, formatCivilDate } from 'reunification-framework';
import { parseCase } from 'reunification-framework/case/schema';
import { JOURNEY_STAGE_IDS, journeyOf } from 'reunification-framework/journey';
import { journeyHtml } from 'reunification-framework/pictures';
import { print, valueFrom } from './printing.js';

const record = valueFrom(parseCase(JSON.parse(readFileSync('examples/cases/journey-of-child-7.json', 'utf8'))));

/** A day in each stage, and what had happened by then. */
const DAYS = [
  ['2021-12-01', 'two weeks after the child came into care'],
  ['2022-02-01', 'three weeks after the risk was classified as severe'],
  ['2022-10-03', 'the risk is high, and the work on the goals has begun'],
  ['2023-08-25', 'the risk is medium, and the return is being planned'],
  ['2023-12-01', 'the child has been home since September'],
] as const;

mkdirSync('reports', { recursive: true });
for (const [day, what] of DAYS) {
  const asOf = civilDate(day);
  for (const { stage, because, stages } of journeyOf(record, { asOf }).waysHome) {
    const number = JOURNEY_STAGE_IDS.indexOf(stage) + 1;
    print(`${formatCivilDate(asOf)}: ${what}`, `  Stage ${number}. ${because.says}`);
    for (const { title, open } of stages.flatMap(({ id, tasks }) => (id === stage ? tasks : [])))
      print(`  ${String(open.length).padStart(3)} open  ${title}`);
    const page = `reports/journey-stage-${number}.html`;
    writeFileSync(page, journeyHtml(record, { asOf }, { stages: [stage] }));
    print(`  ${page} is written.`, '');
  }
}
