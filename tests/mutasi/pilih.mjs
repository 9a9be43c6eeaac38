/**
 * Which tests may notice a mutant of a file: of all the tests of the pure rooms those that run its functions, the quickest of each
 * function first. What each test runs is surveyed once and kept in coverage/mutasi-peta.json; a changed test is surveyed again.
 */
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Tests of the pure rooms, those of whole sheets included; the others start programs, browsers or thousands of sheets. */
const FOLDERS = ['field', 'forms', 'engine', 'laporan', 'renja'];
/** Of each function so many tests, the quickest first, of one file no more than some: those of another try other branches. … */
const EACH = 10;
const OF_ONE = 2;
/** … and of the file as long as they take together no more than so many milliseconds. */
const ALL = 10_000;

const placeOf = (root) => join(root, 'coverage/mutasi-peta.json');

const stampOf = (file) => createHash('sha1').update(readFileSync(file)).digest('hex');

const testsBelow = (root) =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(root, 'tests', folder), { recursive: true })
      .filter((name) => name.endsWith('.test.ts'))
      .sort()
      .map((name) => join(root, 'tests', folder, name)),
  );

/** Surveys one test file in a process of its own, so that none sees what another remembers. */
const survey = (root, file) =>
  new Promise((resolve) => {
    const child = fork(join(root, 'tests/mutasi/peta.mjs'), { execArgv: ['--max-old-space-size=2000'] });
    child.once('message', ({ map, message }) => {
      if (map === null) console.log(`no map of ${relative(root, file)}: ${message}`);
      child.kill();
      resolve(map);
    });
    child.once('exit', () => resolve(null));
    child.send({ root, file });
  });

/** The map of all tests; what is missing or changed is surveyed and kept. */
export const readMap = async (root, tell) => {
  const place = placeOf(root);
  const kept = existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : { names: [], files: {} };
  const ids = new Map(kept.names.map((name, id) => [name, id]));
  const idOf = (name) => {
    if (!ids.has(name)) {
      ids.set(name, kept.names.length);
      kept.names.push(name);
    }
    return ids.get(name);
  };
  const files = testsBelow(root);
  const there = new Set(files.map((file) => relative(root, file)));
  Object.keys(kept.files).forEach((name) => there.has(name) || delete kept.files[name]);
  for (const file of files) {
    const name = relative(root, file);
    const stamp = stampOf(file);
    if (kept.files[name]?.stamp === stamp) continue;
    tell(name);
    const map = await survey(root, file);
    const inIds = (one) => ({ ...one, runs: one.runs.map(idOf) });
    kept.files[name] = { stamp, load: map && inIds(map.load), tests: map?.tests.map(inIds) ?? [] };
    mkdirSync(join(root, 'coverage'), { recursive: true });
    writeFileSync(place, JSON.stringify(kept));
  }
  return kept;
};

/** Tests of whole sheets notice much in little time: all of them that run the file. */
const STRONG = 'tests/field/';

/** Whether all tests of a file are wanted: cases of the field, and those in the folder that mirrors the source's. */
const isWhole = (file, source) => file.startsWith(STRONG) || dirname(file) === dirname(source).replace(/^src/, 'tests');

/** For a source the tests to run: by test file, the indices of those that run one of its functions, as quick as there are. */
export const testsFor = ({ names, files }, source) => {
  const known = names.flatMap((name, id) =>
    name.startsWith(`${source}:`) ? [{ id, isNamed: !name.endsWith(':') }] : [],
  );
  // Data has no functions: what tells one form from another is in the figures of whole sheets.
  const isData = !known.some(({ isNamed }) => isNamed);
  const own = new Set(known.filter(({ isNamed }) => isNamed || isData).map(({ id }) => id));
  const each = isData ? Infinity : EACH;
  const candidates = [];
  for (const [file, { load, tests }] of Object.entries(files)) {
    const loaded = load?.runs.filter((id) => own.has(id)) ?? [];
    tests.forEach(({ failed, milliseconds, runs }, index) => {
      const ran = [...new Set([...loaded, ...runs.filter((id) => own.has(id))])];
      if (!failed && ran.length > 0) candidates.push({ file, index, milliseconds, ran });
    });
  }
  candidates.sort((a, b) => a.milliseconds - b.milliseconds);
  const [counts, ofFile, chosen] = [new Map(), new Map(), new Map()];
  const isFew = (id, file) => (counts.get(id) ?? 0) < each && (isData || (ofFile.get(`${id} ${file}`) ?? 0) < OF_ONE);
  let time = 0;
  for (const { file, index, milliseconds, ran } of candidates) {
    const isOwn = isWhole(file, source);
    if (
      !(isOwn || ran.some((id) => isFew(id, file))) ||
      (time + milliseconds > ALL && ran.every((id) => counts.has(id)))
    )
      continue;
    // These come on top of the others.
    const counting = isOwn ? [] : ran;
    counting.forEach((id) => {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      ofFile.set(`${id} ${file}`, (ofFile.get(`${id} ${file}`) ?? 0) + 1);
    });
    time += milliseconds;
    chosen.set(file, [...(chosen.get(file) ?? []), index]);
  }
  return chosen;
};
