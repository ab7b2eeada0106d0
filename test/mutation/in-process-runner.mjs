/**
 * Runs the tests of vitest inside one process, so that a mutant costs milliseconds instead of a new worker.
 *
 * Sources and tests are bundled once; each module is evaluated when a test file first asks for it. A mutant that is
 * active while modules load gets a fresh evaluation of everything; any other is switched on in what is already loaded,
 * which is safe because the library keeps nothing between two calls. Schemas do keep what zod works out at the first
 * reading, so their mutants always get a fresh evaluation.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { constants, Script } from 'node:vm';
import { commonTokens, declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import * as vitestRunner from '@vitest/runner';
import { getFn, getHooks } from '@vitest/runner';
import * as chai from 'chai';
import { build } from 'esbuild';
import { isTried } from './sample.mjs';

const { afterAll, afterEach, beforeAll, beforeEach, collectTests, describe, it } = vitestRunner;

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

/** The file of the test that runs: pages to compare with are found beside it. */
let testFile = '';

chai.use(({ Assertion }) =>
  Assertion.addMethod('toMatchFileSnapshot', function (page) {
    chai.expect(this._obj).toBe(readFileSync(resolve(dirname(testFile), page), 'utf8'));
  }),
);

const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
  {
    soft: (value, message) => chai.expect(value, message),
    unreachable: (message = '') => chai.assert.fail(`expected ${message} not to be reached`),
  },
);
chai.expect.extend(expect, customMatchers);

/** What test files import from vitest. */
const VITEST = { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test: it, vi: { setConfig() {} } };

const COLLECTING = {
  root: process.cwd(),
  name: '',
  setupFiles: [],
  sequence: { shuffle: false, concurrent: false, hooks: 'stack', setupFiles: 'list' },
  tags: [],
  retry: 0,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  includeTaskLocation: false,
};

/** What the first run leaves for the runs of mutants, which may be in other processes. */
const NOTES = 'in-process-notes.json';

const SETUP = 'test/setup.ts';

/** A test that takes longer has to wait until all others have been tried. */
const QUICK_MS = 20;

/** So many tests are remembered that noticed mutants of a source. */
const NOTICED_KEPT = 12;

const testFilesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => name.endsWith('.test.ts'))
    .sort();

/** Sources and tests as one script: a function of the name of a file that evaluates it. */
async function bundled(testFiles) {
  const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8'));
  const sources = new Map(
    Object.entries(exports)
      .filter(([, target]) => typeof target !== 'string')
      .map(([subpath, target]) => [
        name + subpath.slice(1),
        resolve(target.import.default.replace('./dist/', 'src/').replace(/\.js$/, '.ts')),
      ]),
  );
  const { outputFiles } = await build({
    stdin: {
      contents: `module.exports = { ${testFiles.map((file) => `'${file}': () => require('./${file}')`).join(', ')} };
        module.exports[''] = () => { ${[...sources.values()].map((file) => `require('${file}');`).join(' ')} };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    treeShaking: false,
    plugins: [
      {
        name: 'sources-and-places',
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^[^./]/ }, ({ path }) =>
            sources.has(path) ? { path: sources.get(path) } : { path, external: true },
          );
          onLoad({ filter: /[/\\](test|scripts)[/\\].*\.ts$/ }, ({ path }) => ({
            contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path))),
            loader: 'ts',
          }));
        },
      },
    ],
  });
  return new Script(`(function (require, module) {${outputFiles[0].text}\n})`, {
    filename: 'bundle.cjs',
    // What a test imports while it runs is the built package, which no change reaches.
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

const ancestorsOf = (task) => {
  const parent = task.suite ?? (task.file === task ? undefined : task.file);
  return parent === undefined ? [] : [...ancestorsOf(parent), parent];
};
const testsOf = (suite) => suite.tasks.flatMap((task) => (task.type === 'test' ? [task] : testsOf(task)));
const nameOf = (task) => [...ancestorsOf(task).slice(1), task].map(({ name }) => name).join(' > ');

class InProcessRunner {
  static inject = [commonTokens.options, 'namespace'];

  constructor({ inProcess }, namespace) {
    this.folders = inProcess.folders;
    this.more = inProcess.files;
    this.without = inProcess.without;
    this.instrumentation = globalThis[namespace] ??= {};
    /** Of each source, the tests that noticed its last mutants. */
    this.noticedBy = new Map();
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.files = [...this.folders.flatMap(testFilesIn), ...this.more].filter(
      (file) => !this.without.some((end) => file.endsWith(end)),
    );
    this.script = await bundled([SETUP, ...this.files]);
    const requireInstalled = createRequire(join(process.cwd(), 'package.json'));
    this.require = (name) => (name === 'vitest' ? VITEST : requireInstalled(name));
    this.evaluateAnew().modules[SETUP]();
  }

  evaluateAnew() {
    const module = { exports: {} };
    this.script.runInThisContext()(this.require, module);
    return { modules: module.exports, loaded: new Map() };
  }

  async load(environment, file) {
    const known = environment.loaded.get(file);
    if (known !== undefined) return known;
    const importFile = () => environment.modules[file]();
    const [collected] = await collectTests([file], { config: COLLECTING, pool: 'threads', importFile });
    const failure =
      collected.result?.state === 'fail' ? (collected.result.errors[0]?.message ?? 'not evaluated') : undefined;
    const seen = new Map();
    const tests = testsOf(collected).map((task) => {
      const name = nameOf(task);
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      return [`${file}#${name}${before === 0 ? '' : ` (${before + 1})`}`, { name, task, file }];
    });
    const entry = { failure, tests: new Map(tests) };
    environment.loaded.set(file, entry);
    return entry;
  }

  async runTest(id, { name, task, file }, entered) {
    const started = performance.now();
    testFile = file;
    const result = (failureMessage) => ({
      id,
      name,
      fileName: resolve(file),
      timeSpentMs: performance.now() - started,
      ...(failureMessage === undefined
        ? { status: TestStatus.Success }
        : { status: TestStatus.Failed, failureMessage }),
    });
    try {
      const suites = ancestorsOf(task);
      for (const suite of suites) {
        if (entered.has(suite)) continue;
        entered.add(suite);
        for (const hook of getHooks(suite).beforeAll) await hook(suite);
      }
      for (const suite of suites) for (const hook of getHooks(suite).beforeEach) await hook({ task }, suite);
      const ended = getFn(task)();
      if (ended instanceof Promise) await ended;
      for (const suite of suites.toReversed())
        for (const hook of getHooks(suite).afterEach) await hook({ task }, suite);
      return result();
    } catch (failure) {
      return result(failure instanceof Error ? failure.message.slice(0, 500) : 'a failure that is no error');
    }
  }

  async leave(entered) {
    for (const suite of entered) for (const hook of getHooks(suite).afterAll) await hook(suite);
  }

  /**
   * Every file by itself, after the sources: what a file covers while it is evaluated, before any of its tests, counts
   * as covered by each of its tests, and is noted, because it has to be evaluated again with such a mutant active.
   */
  async dryRun() {
    const results = [];
    const perTest = {};
    const whileEvaluated = {};
    const evaluation = {};
    this.instrumentation.activeMutant = undefined;
    // Instrumented modules hold on to the object, not to what is in it.
    this.instrumentation.mutantCoverage = { static: {}, perTest: {} };
    const coverageOf = async (work) => {
      Object.assign(this.instrumentation.mutantCoverage, { static: {}, perTest: {} });
      await work();
      return { ...this.instrumentation.mutantCoverage };
    };
    const { static: whileSourcesAre } = await coverageOf(() => this.evaluateAnew().modules['']());
    for (const file of this.files) {
      const environment = this.evaluateAnew();
      environment.modules['']();
      let entry;
      const started = performance.now();
      const { static: covered } = await coverageOf(async () => {
        entry = await this.load(environment, file);
      });
      evaluation[file] = performance.now() - started;
      if (entry.failure !== undefined) return { status: DryRunStatus.Error, errorMessage: `${file}: ${entry.failure}` };
      whileEvaluated[file] = Object.keys(covered);
      const entered = new Set();
      const { perTest: byTest } = await coverageOf(async () => {
        for (const [id, test] of entry.tests) {
          this.instrumentation.currentTestId = id;
          results.push(await this.runTest(id, test, entered));
          this.instrumentation.currentTestId = undefined;
        }
        await this.leave(entered);
      });
      for (const id of entry.tests.keys()) perTest[id] = { ...covered, ...byTest[id] };
    }
    const tests = results
      .toSorted((one, other) => one.timeSpentMs - other.timeSpentMs)
      .map(({ id, timeSpentMs }) => ({ id, file: id.slice(0, id.indexOf('#')), isQuick: timeSpentMs < QUICK_MS }));
    writeFileSync(NOTES, JSON.stringify({ whileEvaluated, evaluation, tests }));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: { static: whileSourcesAre, perTest } };
  }

  /**
   * The tests of a mutant until one fails: quick ones before long ones, and first those of files that are evaluated soonest.
   * Before all others come those that noticed the last mutants of the same source, and their files.
   */
  async mutantRun({ activeMutant, hitLimit, mutantActivation, testFilter }) {
    if (!isTried(activeMutant)) return { status: MutantRunStatus.Error, errorMessage: 'not tried' };
    this.notes ??= JSON.parse(readFileSync(NOTES, 'utf8'));
    const { whileEvaluated, evaluation, tests } = this.notes;
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    const evaluatesIt =
      mutantActivation === 'static' || /schema\.ts$/.test(activeMutant.fileName)
        ? () => true
        : (file) => whileEvaluated[file].includes(activeMutant.id);
    this.lasting ??= this.evaluateAnew();
    const mutated = this.evaluateAnew();
    const switchOn = (on) => {
      this.instrumentation.activeMutant = on ? activeMutant.id : undefined;
    };
    Object.assign(this.instrumentation, { hitCount: 0, hitLimit });
    const entered = new Set();
    const results = [];
    const noticed = this.noticedBy.get(activeMutant.fileName) ?? [];
    const filesOfThose = new Set(noticed.map(({ file }) => file));
    const cost = ({ id, isQuick, file }) => {
      const place = noticed.findIndex((test) => test.id === id);
      if (place !== -1) return place - 2 * NOTICED_KEPT;
      if (!evaluatesIt(file)) return isQuick ? 0 : Number.POSITIVE_INFINITY;
      if (filesOfThose.has(file)) return -1;
      return isQuick ? evaluation[file] : Number.POSITIVE_INFINITY;
    };
    const inOrder = tests
      .filter(({ id }) => wanted === undefined || wanted.has(id))
      .map((test) => ({ ...test, cost: cost(test) }))
      .sort((one, other) => (one.cost === other.cost ? 0 : one.cost - other.cost));
    for (const { id, file } of inOrder) {
      const anew = evaluatesIt(file);
      switchOn(anew);
      const { failure, tests: loaded } = await this.load(anew ? mutated : this.lasting, file);
      switchOn(true);
      const test = loaded.get(id);
      results.push(
        failure === undefined && test !== undefined
          ? await this.runTest(id, test, entered)
          : { id, name: id, timeSpentMs: 0, status: TestStatus.Failed, failureMessage: failure ?? 'no such test' },
      );
      if (results.at(-1).status === TestStatus.Failed) {
        const others = noticed.filter((test) => test.id !== id);
        this.noticedBy.set(activeMutant.fileName, [{ id, file }, ...others].slice(0, NOTICED_KEPT));
        break;
      }
    }
    await this.leave(entered);
    switchOn(false);
    return toMutantRunResult(
      determineHitLimitReached(this.instrumentation.hitCount, hitLimit) ?? {
        status: DryRunStatus.Complete,
        tests: results,
      },
    );
  }
}

const inProcessRunner = (injector) => injector.provideValue('namespace', '__stryker__').injectClass(InProcessRunner);
inProcessRunner.inject = [commonTokens.injector];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', inProcessRunner)];
