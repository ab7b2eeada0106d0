// What each folder of src may import besides itself. The arrow runs one way:
// shared <- factors <- classification <- reclassification <- return-home <- case <- pictures, with goals beside classification.
const LAYERS = {
  shared: [],
  factors: ['shared'],
  classification: ['shared', 'factors'],
  goals: ['shared', 'factors', 'classification'],
  reclassification: ['shared', 'factors', 'classification'],
  'return-home': ['shared', 'factors', 'classification', 'reclassification', 'goals'],
  outcomes: ['shared', 'factors', 'classification'],
  'practice-guide-2026': ['shared', 'return-home'],
  case: ['shared', 'factors', 'classification', 'reclassification', 'goals', 'return-home'],
  pictures: [
    'shared',
    'factors',
    'classification',
    'reclassification',
    'goals',
    'return-home',
    'outcomes',
    'practice-guide-2026',
    'case',
  ],
};

// The rooms of a pillar, and the rooms within a room, each resting on those before it only.
const ROOMS = {
  shared: ['findings', 'days', 'shapes', 'text', 'schemas'],
  factors: ['register', 'chronology', 'evidence', 'checks', 'evaluating'],
  classification: ['suggestions', 'agreement', 'letters', 'explanations'],
  goals: ['goal', 'agreement', 'review'],
  reclassification: ['review', 'history', 'clocks', 'replay', 'answers'],
  'reclassification/history': ['checks', 'practice'],
  'return-home': ['checklist', 'law', 'plan', 'support', 'readiness', 'unplanned-return', 'no-return', 'first-year'],
  outcomes: ['periods', 'completeness', 'counts', 'stability', 'costs', 'report'],
  'return-home/plan': ['checks'],
  'return-home/support': ['needs', 'over-time'],
  case: ['record', 'journey', 'overview', 'caseload', 'changes'],
  'case/record': ['genogram', 'parts', 'checks'],
  'case/journey': ['rules', 'facts', 'closing', 'report', 'supervision'],
  'case/overview': ['letters', 'law', 'tasks'],
  pictures: ['timeline', 'genogram', 'curve', 'page'],
  'pictures/timeline': ['drawing'],
  'pictures/page': ['case'],
  command: ['say'],
};

// These look at the pillars from outside.
const OBSERVERS = ['interop', 'conformance'];

// The one room with files, a terminal and a clock. It uses the pillars like anybody else, and none of them knows it.
const COMMAND = 'command';

const folders = (names) => `^src/(${names.join('|')})/`;
const ZOD = '^node_modules/zod/';
const FP_TS = '^node_modules/fp-ts/';
const SCHEMA_FILES = '(^|/)(schema|[^/]+\\.schema)\\.ts$';

const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    error(
      'no-cycles',
      'Modules that need each other cannot be read, tested or loaded one at a time.',
      {},
      { circular: true },
    ),
    error('unresolvable', 'A file or package that is not there.', {}, { couldNotResolve: true }),
    ...Object.entries(LAYERS).map(([layer, below]) =>
      error(
        `layer-${layer}`,
        `${layer} may rest on: ${below.join(', ') || 'nothing'}. The other way round, a rule would depend on its use.`,
        { path: folders([layer]) },
        { path: '^src/', pathNot: folders([layer, ...below]) },
      ),
    ),
    ...Object.entries(ROOMS).flatMap(([pillar, rooms]) =>
      rooms
        .slice(0, -1)
        .map((room, position) =>
          error(
            `room-${pillar}-${room}`,
            `${pillar}/${room} is known to the rooms after it, and knows none of them.`,
            { path: `^src/${pillar}/${room}/` },
            { path: `^src/${pillar}/(${rooms.slice(position + 1).join('|')})/` },
          ),
        ),
    ),
    ...Object.entries(ROOMS).map(([pillar, rooms]) =>
      error(
        `room-unknown-${pillar}`,
        'A new room needs its place in ROOMS.',
        { path: `^src/${pillar}/[^/]+/`, pathNot: `^src/${pillar}/(${rooms.join('|')})/` },
        {},
      ),
    ),
    error(
      'layer-unknown',
      'A new folder of src needs its place in LAYERS or OBSERVERS (or to be the command), or no rule would hold for it.',
      { path: '^src/[^/]+/', pathNot: folders([...Object.keys(LAYERS), ...OBSERVERS, COMMAND]) },
      {},
    ),
    ...OBSERVERS.map((observer) =>
      error(
        `nothing-imports-${observer}`,
        'Formats and reference answers look at the pillars; a pillar that looked back would depend on a file format.',
        { pathNot: folders([observer, COMMAND]) },
        { path: folders([observer]) },
      ),
    ),
    error(
      'nothing-imports-the-command',
      'What reads files and clocks stays apart: the library is pure.',
      { pathNot: folders([COMMAND]) },
      { path: folders([COMMAND]) },
    ),
    error(
      'zod-only-in-schemas',
      'Rules and readings stay plain data and plain functions; words at the border are checked in schema files.',
      { path: '^src/', pathNot: [SCHEMA_FILES, folders(['interop'])] },
      { path: ZOD },
    ),
    error(
      'fp-ts-through-one-door',
      'One file decides what a result is, and the build bundles fp-ts there only.',
      { path: '^src/', pathNot: '^src/shared/findings/result\\.ts$' },
      { path: FP_TS },
    ),
    error(
      'pure-entries-without-zod',
      'Who imports the domain pays nothing for parsing: no zod in the bundle, nor in the types.',
      {
        path: '^src/(index|shared/index|factors/index|classification/index|reclassification/index|goals/index|return-home/index|outcomes/index|practice-guide-2026/index|case/index|case/journey/index|pictures/index|interop/index|conformance/index)\\.ts$',
      },
      { path: ZOD, reachable: true },
    ),
    error(
      'no-node-built-ins',
      'The library runs in browsers and edge runtimes too, and touches no files and no network.',
      { path: '^src/', pathNot: folders([COMMAND]) },
      { dependencyTypes: ['core'] },
    ),
    error(
      'only-peer-dependencies',
      'Users have no other package; and the built package is no module of its own source. The command holds its reader of CSV in itself.',
      { path: '^src/' },
      { path: '^(node_modules|dist)/', pathNot: '^node_modules/csv-parse/', dependencyTypesNot: ['npm-peer'] },
    ),
    error(
      'csv-through-one-door',
      'One file reads CSV, and the build puts the library into it.',
      { path: '^src/', pathNot: '^src/command/read-csv\\.ts$' },
      { path: '^node_modules/csv-parse/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true, // type-only imports count: they end up in the .d.ts files
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
