/** `rules`: one rule, interpretation or finding by its id, with its source. */

import { CannotRun } from './documents.js';
import { allRules, type Rule } from './rules-by-id.js';
import { printedIn, wrapped } from './say/text.js';
import type { Surroundings } from './surroundings.js';

const rulePrinted = ([id, { kind, paragraphs, sources }]: readonly [string, Rule]): readonly string[] => [
  `${id} (${kind})`,
  ...paragraphs.flatMap((paragraph) => wrapped(paragraph, '  ')),
  ...(sources.length === 0 ? [] : wrapped(printedIn(sources), '  ')),
  '',
];

/**
 * Prints rules by their ids, in whatever case they are written.
 *
 * @param ids - the ids; without any, all there are are listed
 * @param surroundings - where to print
 * @throws CannotRun if nothing has one of the ids; those that something has are printed first
 */
export const rules = (ids: readonly string[], { print }: Pick<Surroundings, 'print'>): void => {
  const all = allRules();
  if (ids.length === 0) {
    const listed = [...all.values()]
      .flat()
      .map(([id, { kind, paragraphs }]) => [id, kind, ...paragraphs.slice(0, 1)].join('\t'));
    print(`${listed.join('\n')}\n`);
    return;
  }
  const asked = ids.map((id) => all.get(id.toLowerCase()));
  print(
    asked
      .flatMap((named) => named ?? [])
      .flatMap(rulePrinted)
      .join('\n'),
  );
  const unknown = asked.flatMap((named, position) => (named === undefined ? [position + 1] : []));
  if (unknown.length > 0)
    throw new CannotRun(
      `Nothing has the id in place ${unknown.join(', ')}. \`reunification-framework rules\` without an id lists them all.`,
    );
};
