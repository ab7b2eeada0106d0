/** The folders of src that are measured, each with the tests that answer for it. */
const FINDINGS = 'bad-input/findings-registers';
const UNREADABLE = 'bad-input/unreadable-arguments';
const CITATIONS = 'shared/citation';

/** The vectors, which ask the functions of every pillar. */
const VECTORS = 'conformance/passes';

/** Beside test/<folder> and the generated pages: the tests from elsewhere that read what the folder reads. */
const FROM_ELSEWHERE = {
  classification: ['bad-input/profile', 'bad-input/agreement', UNREADABLE, FINDINGS, VECTORS],
  reclassification: ['bad-input/history', 'bad-input/more-events', 'bad-input/practice', UNREADABLE, FINDINGS, VECTORS],
  shared: ['bad-input/assessment', 'bad-input/history', 'bad-input/goals', 'return-home/law/working-days', UNREADABLE],
  'return-home': ['bad-input/return-home', UNREADABLE, FINDINGS, VECTORS],
  goals: ['bad-input/goals', UNREADABLE, FINDINGS, VECTORS],
  factors: ['bad-input/assessment', UNREADABLE, FINDINGS, VECTORS],
  interop: [UNREADABLE],
  conformance: [UNREADABLE],
  outcomes: [FINDINGS],
  'practice-guide-2026': [],
  case: [FINDINGS, VECTORS],
  pictures: [],
  command: [],
};

export const FOLDERS = Object.keys(FROM_ELSEWHERE);

export const moreTestsOf = (folder) =>
  [...FROM_ELSEWHERE[folder], ...(folder === 'shared' ? [] : [CITATIONS])].map((name) => `test/${name}.test.ts`);

export const reportOf = (folder) => `reports/mutation/${folder}.json`;
