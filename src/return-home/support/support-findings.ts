/** The codes of findings about what was recorded of support, with what each means. Printed in `docs/findings.md`. */
import type { FindingRegister } from '../../shared/findings/finding.js';
import { frozen } from '../../shared/frozen.js';

/** Codes of findings about what was recorded of support, and of who leads. Such records are not read. */
export type SupportFindingCode =
  | 'support.repeated'
  | 'support.recorded-before-it-happened'
  | 'support.ends-before-it-starts'
  | 'lead.repeated'
  | 'lead.ends-before-it-starts';

/** The message, severity and source for each code. */
export const SUPPORT_FINDINGS: FindingRegister<SupportFindingCode> = /* @__PURE__ */ frozen({
  'support.repeated': {
    severity: 'must',
    message: 'Another entry about support has this id. Give each entry its own.',
  },
  'support.recorded-before-it-happened': {
    severity: 'must',
    message: 'This was recorded before it happened. Check both dates, and record it once it has happened.',
  },
  'support.ends-before-it-starts': {
    severity: 'must',
    message: 'The last day on which this support was given is before its first. Check both dates.',
  },
  'lead.repeated': {
    severity: 'must',
    message: 'Another entry about who leads has this id. Give each entry its own.',
  },
  'lead.ends-before-it-starts': {
    severity: 'must',
    message: 'The last day of this lead professional is before the first. Check both dates.',
  },
});
