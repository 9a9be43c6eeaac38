/**
 * One process that tries mutants: first a run without any, which says what each test covers, then one mutant after another as it is
 * told. The parent ends it where a mutant never comes back.
 */
import { forget, processorTime, readTypescript, runTest, tameLaws, testsOf } from './uji.mjs';

tameLaws();

/** How often more than without a mutant a place may be reached before a loop counts as endless. */
const HITS = 100;

const nothing = () => undefined;
const stryker = (globalThis.__stryker__ = {});

/**
 * A run without mutants: per test file what loading it covers, and per test its milliseconds, what it covers, whether it is to be
 * left out: because it fails, or because the file comes with a choice of its tests and it is none of them.
 */
const survey = async (root, files) => {
  const found = [];
  for (const { file, only } of files) {
    forget(root);
    stryker.mutantCoverage = { static: {}, perTest: {} };
    stryker.currentTestId = 'load';
    const tests = testsOf(file);
    const taken = [];
    for (const [index, one] of tests.entries()) {
      if (only !== null && !only.includes(index)) {
        taken.push({ name: one.name, milliseconds: 0, failed: false, left: true });
        continue;
      }
      const start = processorTime();
      let failed = false;
      await runTest(
        one,
        () => (stryker.currentTestId = 'load'),
        () => (stryker.currentTestId = `${index}`),
      ).catch(() => (failed = true));
      taken.push({ name: one.name, milliseconds: processorTime() - start, failed, left: failed });
    }
    const { load = {}, ...perTest } = stryker.mutantCoverage.perTest;
    found.push({ file, load, tests: taken.map((one, index) => ({ ...one, covers: perTest[index] ?? {} })) });
  }
  stryker.mutantCoverage = undefined;
  stryker.currentTestId = undefined;
  return found;
};

/** Runs what may notice a mutant, in the order of the plan; the test that did, or null. */
const attempt = async (root, { id, hits, plan }) => {
  forget(root);
  Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: hits * HITS + HITS });
  for (const { file, order } of plan) {
    let tests;
    try {
      tests = testsOf(file);
    } catch {
      return { file, index: null, name: `${file} (load)` };
    }
    for (const index of order) {
      const one = tests[index];
      if (one === undefined) return { file, index: null, name: `${file} (tests are missing)` };
      try {
        await runTest(one, nothing, nothing);
      } catch {
        return { file, index, name: one.name };
      }
    }
  }
  return null;
};

process.on('message', async ({ kind, ...rest }) => {
  if (kind === 'begin') {
    readTypescript(rest.replaced);
    stryker.activeMutant = undefined;
    try {
      process.send({ kind: 'surveyed', found: rest.files.length > 0 ? await survey(rest.root, rest.files) : [] });
    } catch (error) {
      process.send({ kind: 'failed', message: error.stack });
    }
    return;
  }
  process.send({ kind: 'tried', by: await attempt(rest.root, rest) });
});
