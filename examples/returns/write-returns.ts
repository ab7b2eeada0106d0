/**
 * Writes the two tables that an authority has, invented, the same for the same seed: `reports/Header.csv` and `reports/Episodes.csv`. They look
 * as tables do: a byte order mark, ends of lines of a spreadsheet, quoted cells, and an older file put below a newer one, headings and all.
 */
import { createWriteStream, mkdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { syntheticChildren } from './synthetic-children.js';

const { values } = parseArgs({
  options: {
    children: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '22' },
    folder: { type: 'string', default: 'reports' },
  },
});
const [children, seed] = [Number(values.children), Number(values.seed)];
if (!Number.isSafeInteger(children) || children < 1 || !Number.isSafeInteger(seed)) {
  process.stderr.write('write-returns: --children and --seed are whole numbers.\n');
  process.exit(2);
}

const HEADER = '\uFEFFCHILD,SEX,DOB,ETHNIC\r\n';
const EPISODES = '\uFEFF"CHILD","DECOM","RNE","LS","CIN","PLACE","DEC","REC"\r\n';

const line = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

const quotedLine = (cells: readonly string[]): string => line(cells.map((cell) => `"${cell}"`));

function* headerLines(): Generator<string> {
  yield HEADER;
  let place = 0;
  for (const { header } of syntheticChildren(children, seed)) {
    place += 1;
    yield line(header);
    // Some children stand there twice, and of some of these two days of birth are given.
    const [child = '', sex = '', bornOn = '', ethnicity = ''] = header;
    if (place % 500 === 0) yield line([child, sex, place % 1000 === 0 ? '01/01/2015' : bornOn, ethnicity]);
  }
}

function* episodeLines(): Generator<string> {
  yield EPISODES;
  let place = 0;
  for (const { episodes } of syntheticChildren(children, seed)) {
    place += 1;
    if (place === Math.ceil(children / 2)) yield EPISODES;
    yield episodes.map(place % 7 === 0 ? quotedLine : line).join('');
  }
}

mkdirSync(values.folder, { recursive: true });
await pipeline(Readable.from(headerLines()), createWriteStream(`${values.folder}/Header.csv`));
await pipeline(Readable.from(episodeLines()), createWriteStream(`${values.folder}/Episodes.csv`));
process.stdout.write(
  `${values.folder}/Header.csv and ${values.folder}/Episodes.csv are written: ${children} invented children.\n`,
);
