/** What an answer says when what was passed in could not be read at all. */
import { type Finding, type FindingRegister, findingFrom } from './finding.js';
import { frozen } from './frozen.js';

/** The code of the finding that what was passed in could not be read: no function throws instead. */
export type UnreadableCode = 'input.unreadable';

/** What that code means. */
export const UNREADABLE_FINDINGS: FindingRegister<UnreadableCode> = /* @__PURE__ */ frozen({
  'input.unreadable': { severity: 'must', message: 'Reading the input failed: it is not plain data.' },
});

// The code stands in no type of a computing function: nothing that is of the types of its arguments leads to it.
function unreadable(): Finding<never>;
function unreadable(): Finding<UnreadableCode> {
  return frozen(findingFrom(UNREADABLE_FINDINGS, 'input.unreadable', []));
}

/** The finding that what was passed in could not be read. It says nothing of where, and repeats nothing of what was thrown. */
export const UNREADABLE: Finding<never> = /* @__PURE__ */ unreadable();

/**
 * Whether a finding says that nothing could be read.
 *
 * @param finding - a finding
 * @returns true for the code `input.unreadable`
 */
export function isUnreadable({ code }: Finding): boolean {
  return Object.hasOwn(UNREADABLE_FINDINGS, code);
}

/** An answer of a kind that has no place for findings otherwise. */
export interface PerhapsUnreadable {
  /** Only there where what was passed in could not be read: then nothing else in the answer says anything of the case. */
  readonly unreadable?: Finding<UnreadableCode>;
}
