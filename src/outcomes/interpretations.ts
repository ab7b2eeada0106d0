/** The choices made in counting what became of returns, where the sources are silent or differ. */
import { frozen } from '../shared/frozen.js';
import type { Interpretation } from '../shared/interpretation.js';
import { codesOf, DEFINITION_OF_RETURN } from './sources.js';

/** The interpretations from I-270 on. */
export const OUTCOMES_INTERPRETATIONS: readonly Interpretation[] = /* @__PURE__ */ (() =>
  frozen([
    {
      id: 'I-270',
      title: 'What counts as home: the day being looked after ends',
      silence:
        'Children placed with parents live at home and are still looked after. One study leaves them out of its definition of a return and reports them all the same.',
      reading:
        'A return is counted from the day on which being looked after ends. Time under placement P1 directly before it stands beside the return and is never added to the time at home.',
      because:
        'Adding it would make returns look longer than the definition has them; leaving it out altogether would hide that the child had been home for months.',
      sources: [DEFINITION_OF_RETURN, codesOf('placement')],
    },
  ]))();
