/**
 * What each test runs of the sources, function by function, and in how much processor time: a process that is told test files
 * answers for one after another. Names of functions, not places in the text, so that a map outlives most changes of a file.
 */
import { Session } from 'node:inspector';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { forget, processorTime, readTypescript, runTest, tameLaws, testsOf } from './uji.mjs';

const session = new Session();
session.connect();
/** The session answers before it returns. */
const post = (method, params) => {
  let answer;
  session.post(method, params, (error, result) => {
    if (error !== null) throw new Error(error.message);
    answer = result;
  });
  return answer;
};

const room = (root, url) => {
  if (!url.startsWith(`${root}${sep}src${sep}`) && !url.startsWith(`file://${root}/src/`)) return null;
  return relative(root, url.startsWith('file:') ? fileURLToPath(url) : url).replaceAll(sep, '/');
};

/** `file:function` for all that ran since it was asked last. */
const ran = (root) => {
  const names = new Set();
  for (const { url, functions } of post('Profiler.takePreciseCoverage').result) {
    const file = room(root, url);
    if (file === null) continue;
    for (const { functionName, ranges } of functions) {
      if (ranges[0].count > 0) names.add(`${file}:${functionName}`);
    }
  }
  return [...names];
};

const mapOf = async (root, file) => {
  forget(root);
  ran(root);
  const begin = processorTime();
  const tests = testsOf(file);
  const load = { milliseconds: processorTime() - begin, runs: ran(root) };
  const found = [];
  const before = [];
  for (const one of tests) {
    let start = processorTime();
    let failed = false;
    await runTest(
      one,
      () => undefined,
      () => {
        before.push(...ran(root));
        start = processorTime();
      },
    ).catch(() => (failed = true));
    found.push({ name: one.name, milliseconds: processorTime() - start, failed, runs: ran(root) });
  }
  return { load: { ...load, runs: [...new Set([...load.runs, ...before])] }, tests: found };
};

tameLaws();
readTypescript({});
post('Profiler.enable');
post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
process.on('message', async ({ root, file }) => {
  try {
    process.send({ map: await mapOf(root, file) });
  } catch (error) {
    process.send({ map: null, message: error.message });
  }
});
