/** What row 7 indicates in every case of a walk, held beside each entry's own condition and the table laid out by hand. */
import { answered, foretold, inTheTable } from './answers.js';
import { Amiss, asked, everyCase, since } from './asking.js';
import { entriesThatHold, firstOf, pair } from './entries.js';
import type { Walk } from './walk.js';

/**
 * The package answers as foretold; of all entries that hold one comes first, and that one is indicated.
 *
 * @returns what is otherwise; every two entries that held together; every entry, clock with its status, and notice come to
 */
export function reviewedOtherwise(walk: Walk): {
  readonly found: readonly string[];
  readonly pairs: ReadonlySet<string>;
  readonly cameTo: ReadonlySet<string>;
} {
  const amiss = new Amiss();
  const pairs = new Set<string>();
  const cameTo = new Set<string>();
  for (const { at, reached, told } of everyCase(walk)) {
    const { now } = reached;
    const state = asked(walk, told);
    const [answer, expected] = [answered(state, since(told.place), now.timescale === 'past'), foretold(now)];
    if (answer !== expected) amiss.add(at, answer, expected);
    const { indication } = state;
    const indicated = indication.kind === 'indicated' ? indication.rule : indication.kind;
    cameTo.add(indicated);
    for (const { id, status } of state.clocks) cameTo.add(`${id} ${status}`);
    for (const { code } of state.notices) cameTo.add(code);
    if (now.level === undefined || now.isClosed) continue;
    const holding = entriesThatHold(now);
    for (const [place, one] of holding.entries())
      for (const other of holding.slice(place + 1)) pairs.add(pair(one, other));
    if (firstOf(holding) !== indicated || indicated !== inTheTable(now).entry)
      amiss.add(at, `indicated ${indicated}`, `hold: ${holding.join(', ')}`);
  }
  return { found: amiss.found, pairs, cameTo };
}
