/** The folders of src that are measured, each with the tests that answer for it. */
const FINDINGS = 'bad-input/findings-registers';
const UNREADABLE = 'bad-input/unreadable-arguments';
const CITATIONS = 'shared/citation';

/** Beside test/<folder> and the generated pages: the tests of bad input that read what the folder reads. */
const BAD_INPUT = {
  classification: ['bad-input/profile', 'bad-input/agreement', FINDINGS],
  reclassification: ['bad-input/history', 'bad-input/practice', FINDINGS],
  shared: ['bad-input/assessment', 'bad-input/history', 'bad-input/goals', 'return-home/law/working-days', UNREADABLE],
  'return-home': ['bad-input/return-home', FINDINGS],
  goals: ['bad-input/goals', UNREADABLE, FINDINGS],
  factors: ['bad-input/assessment', UNREADABLE, FINDINGS],
  interop: [UNREADABLE],
  conformance: [UNREADABLE],
  outcomes: [FINDINGS],
  'practice-guide-2026': [],
  case: [FINDINGS],
  pictures: [],
  command: [],
};

export const FOLDERS = Object.keys(BAD_INPUT);

export const moreTestsOf = (folder) =>
  [...BAD_INPUT[folder], ...(folder === 'shared' ? [] : [CITATIONS])].map((name) => `test/${name}.test.ts`);

export const reportOf = (folder) => `reports/mutation/${folder}.json`;
