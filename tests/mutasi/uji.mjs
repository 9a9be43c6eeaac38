/**
 * Just enough of jest to run the tests of pure rooms many times in one process: every mutant loads src/ and tests/ anew (what they
 * remember is the mutant's own), and only what covers it is run. A whole jest run takes two seconds a mutant, this a tenth.
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname, sep } from 'node:path';
import { compileFunction } from 'node:vm';
import { transformSync } from '@swc/core';

const load = createRequire(import.meta.url);
/** As jest has it. */
const { expect } = createRequire(load.resolve('jest/package.json'))('expect');

const OPTIONS = {
  jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' },
  module: { type: 'commonjs' },
  sourceMaps: false,
};

/**
 * Makes `require` read TypeScript; a file in `replaced` (by path) is read from there. Each file is compiled once and its function
 * called anew for every mutant: what V8 learned of it stays, and most of the time of a mutant went into that.
 */
export const readTypescript = (replaced) => {
  const compiled = new Map();
  const functionOf = (filename) => {
    const { code } = transformSync(replaced[filename] ?? readFileSync(filename, 'utf8'), { ...OPTIONS, filename });
    const names = ['exports', 'require', 'module', '__filename', '__dirname'];
    return { run: compileFunction(code, names, { filename }), load: createRequire(filename) };
  };
  const compile = (module, filename) => {
    const known = compiled.get(filename) ?? functionOf(filename);
    compiled.set(filename, known);
    known.run.call(module.exports, module.exports, known.load, module, filename, dirname(filename));
  };
  Module._extensions['.ts'] = compile;
  Module._extensions['.tsx'] = compile;
};

/** Forgets what was loaded of the project, not of its packages. */
export const forget = (root) => {
  Object.keys(load.cache)
    .filter((name) => name.startsWith(root + sep) && !name.includes(`${sep}node_modules${sep}`))
    .forEach((name) => delete load.cache[name]);
};

let suite;
const newSuite = (parent) => ({ parent, before: [], beforeEach: [], afterEach: [], tests: parent?.tests ?? [] });

const each = (declare) => (rows) => (name, body) =>
  rows.forEach((row) => declare(name, () => (Array.isArray(row) ? body(...row) : body(row))));

const describe = (_, body) => {
  const outer = suite;
  suite = newSuite(outer);
  body();
  suite = outer;
};
describe.each = each(describe);
const test = (name, body) => suite.tests.push({ name, body, suite });
test.each = each(test);
test.skip = () => undefined;
test.todo = () => undefined;
test.failing = (name, body) =>
  test(name, async () => {
    const failed = await Promise.resolve()
      .then(body)
      .then(
        () => false,
        () => true,
      );
    if (!failed) throw new Error('was to fail');
  });

Object.assign(globalThis, {
  expect,
  describe,
  test,
  it: test,
  beforeAll: (body) => suite.before.push({ body, done: false }),
  beforeEach: (body) => suite.beforeEach.push(body),
  afterEach: (body) => suite.afterEach.push(body),
  afterAll: () => undefined,
  jest: { requireActual: (name) => load(name), setTimeout: () => undefined },
});

/** The suites around a test, outermost first. */
const around = (inner) => (inner === undefined ? [] : [...around(inner.parent), inner]);

/** The tests of a file, in their order; throws what the file throws while it is loaded. */
export const testsOf = (file) => {
  suite = newSuite(undefined);
  const { tests } = suite;
  load(file);
  return tests;
};

/** Runs one test; `onHook` is told before what belongs to all tests of the file, `onTest` before the test itself. */
export const runTest = async (one, onHook, onTest) => {
  const suites = around(one.suite);
  onHook();
  for (const hook of suites.flatMap(({ before }) => before)) {
    if (!hook.done) {
      hook.done = true;
      await hook.body();
    }
  }
  onTest();
  for (const body of suites.flatMap((outer) => outer.beforeEach)) await body();
  try {
    await one.body();
  } finally {
    for (const body of suites.flatMap((outer) => outer.afterEach)) await body();
  }
};

/** Milliseconds of processor time that this process has used: a busy machine changes no order of tests. */
export const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Random cases of a law that are tried for each mutant. */
const CASES = 100;

/** fast-check as the tests load it: the same cases every time, no more than some, and the first failure ends it. */
export const tameLaws = () => {
  const fc = load('fast-check');
  fc.configureGlobal({ seed: 1, endOnFailure: true });
  const assert = (property, own) => fc.assert(property, { ...own, numRuns: Math.min(own?.numRuns ?? CASES, CASES) });
  const exports = { ...fc, assert };
  load.cache[load.resolve('fast-check')].exports = { ...exports, default: exports, __esModule: true };
};
