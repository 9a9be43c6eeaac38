/**
 * One process that tries mutants: runs without any, which say what each test covers, then one mutant after another as it is
 * told. The parent ends it where a mutant never comes back.
 */
import { forget, processorTime, readTypescript, runTest, tameLaws, testsOf } from './uji.mjs';

tameLaws();

/** How often more than without a mutant a place may be reached before a loop counts as endless. */
const HITS = 100;
/** More mutants than the sources have. */
const MOST = 100_000;

const nothing = () => undefined;
let [hits, limit] = [0, 0];
/** What the planted places ask: tanam.mjs. */
const mutasi = (globalThis.__mutasi__ = {
  active: -1,
  counts: new Uint32Array(MOST),
  reached: () => {
    hits += 1;
    if (hits > limit) throw new Error('endless');
    return true;
  },
});
let root;

/** How often each mutant was reached since it was asked last, by id. */
const counted = () => {
  const covers = {};
  mutasi.counts.forEach((count, id) => count > 0 && (covers[id] = count));
  mutasi.counts.fill(0);
  return covers;
};
const together = (a, b) => {
  Object.entries(b).forEach(([id, count]) => (a[id] = (a[id] ?? 0) + count));
};

/** Per test file what loading it covers, and per test its milliseconds, what it covers, and whether it fails without any mutant. */
const survey = async (files) => {
  const found = [];
  for (const file of files) {
    forget(root);
    counted();
    const tests = testsOf(file);
    const load = counted();
    const taken = [];
    for (const one of tests) {
      let start = processorTime();
      let failed = false;
      await runTest(one, nothing, () => {
        together(load, counted());
        start = processorTime();
      }).catch(() => (failed = true));
      taken.push({ name: one.name, milliseconds: processorTime() - start, failed, covers: counted() });
    }
    found.push({ file, load, tests: taken });
  }
  return found;
};

/** Tests that fail by themselves, though not after others of their file: they notice nothing. Known once one was tried. */
const [alone, unsound] = [new Set(), new Set()];
const failsAlone = async (file, index) => {
  const key = `${file} ${index}`;
  if (alone.has(key)) return false;
  forget(root);
  mutasi.active = -1;
  const failed = await Promise.resolve()
    .then(() => runTest(testsOf(file)[index], nothing, nothing))
    .then(
      () => false,
      () => true,
    );
  (failed ? unsound : alone).add(key);
  return failed;
};

/** Runs what may notice a mutant, in the order of the plan; the test that did, or null. */
const attempt = async ({ id, most, plan }) => {
  forget(root);
  mutasi.active = Number(id);
  [hits, limit] = [0, most * HITS + HITS];
  const loaded = new Map();
  for (const { file, index } of plan) {
    if (unsound.has(`${file} ${index}`)) continue;
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
      if (await failsAlone(file, index)) return attempt({ id, most, plan });
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
