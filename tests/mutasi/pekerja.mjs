/**
 * One process that tries mutants: runs without any, which say what each test covers, then one mutant after another as it is
 * told. The parent ends it where a mutant never comes back.
 */
import { forget, processorTime, readTypescript, runTest, tameLaws, testsOf } from './uji.mjs';

tameLaws();

/** How often more than without a mutant a place may be reached before a loop counts as endless. */
const HITS = 100;

const nothing = () => undefined;
const stryker = (globalThis.__stryker__ = {});
let root;

/** Per test file what loading it covers, and per test its milliseconds, what it covers, and whether it fails without any mutant. */
const survey = async (files) => {
  const found = [];
  stryker.activeMutant = undefined;
  for (const file of files) {
    forget(root);
    stryker.mutantCoverage = { static: {}, perTest: {} };
    stryker.currentTestId = 'load';
    const tests = testsOf(file);
    const taken = [];
    for (const [index, one] of tests.entries()) {
      let start = processorTime();
      let failed = false;
      await runTest(
        one,
        () => (stryker.currentTestId = 'load'),
        () => {
          stryker.currentTestId = `${index}`;
          start = processorTime();
        },
      ).catch(() => (failed = true));
      taken.push({ name: one.name, milliseconds: processorTime() - start, failed });
    }
    const { load = {}, ...perTest } = stryker.mutantCoverage.perTest;
    found.push({ file, load, tests: taken.map((one, index) => ({ ...one, covers: perTest[index] ?? {} })) });
  }
  stryker.mutantCoverage = undefined;
  stryker.currentTestId = undefined;
  return found;
};

/** Runs what may notice a mutant, in the order of the plan; the test that did, or null. */
const attempt = async ({ id, hits, plan }) => {
  forget(root);
  Object.assign(stryker, { activeMutant: id, hitCount: 0, hitLimit: hits * HITS + HITS });
  const loaded = new Map();
  for (const { file, index } of plan) {
    try {
      if (!loaded.has(file)) loaded.set(file, testsOf(file));
    } catch {
      return { file, index: null, name: `${file} (load)` };
    }
    const one = loaded.get(file)[index];
    if (one === undefined) return { file, index: null, name: `${file} (tests are missing)` };
    try {
      await runTest(one, nothing, nothing);
    } catch {
      return { file, index, name: one.name };
    }
  }
  return null;
};

process.on('message', async ({ kind, ...rest }) => {
  if (kind === 'begin') {
    ({ root } = rest);
    readTypescript(rest.replaced);
  } else if (kind === 'survey') {
    try {
      process.send({ found: await survey(rest.files) });
    } catch (error) {
      process.send({ found: null, message: error.stack });
    }
  } else process.send({ by: await attempt(rest) });
});
