/**
 * What each test runs of src/engine and src/forms, mutant by mutant and so branch by branch, and in how much processor time. Surveyed
 * once and kept in coverage/mutasi-peta.json; a changed test is surveyed again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { startWorker } from './proses.mjs';
import { plant } from './tanam.mjs';

const SOURCES = ['src/engine', 'src/forms'];
/** Tests of the pure rooms, those of whole sheets included; the others start programs, browsers or thousands of sheets. */
const TESTS = ['field', 'forms', 'engine', 'laporan', 'simulator/pilihan.test.ts'];

const placeOf = (root) => join(root, 'coverage/mutasi-peta.json');

const below = (root, place, ending) =>
  place.endsWith(ending)
    ? [join(root, place)]
    : readdirSync(join(root, place), { recursive: true })
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(root, place, name));

/** A test file's own text and that of the tables beside it, each of which is a test of its own (tests/field, tests/engine/tabel). */
const stampOf = (file) => {
  const hash = createHash('sha1').update(readFileSync(file));
  for (const folder of [dirname(file), join(dirname(file), 'cases')]) {
    const tables = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
    tables.sort().forEach((name) => hash.update(name).update(readFileSync(join(folder, name))));
  }
  return hash.digest('hex');
};

/** A set of small numbers as text. */
const packed = (numbers) => {
  const bits = Buffer.alloc(numbers.reduce((most, one) => Math.max(most, (one >> 3) + 1), 0));
  numbers.forEach((one) => (bits[one >> 3] |= 1 << (one & 7)));
  return bits.toString('base64');
};
/** Whether a number is in such a set. */
export const unpacked = (text) => {
  const bits = Buffer.from(text, 'base64');
  return (one) => ((bits[one >> 3] ?? 0) & (1 << (one & 7))) !== 0;
};

/** The map of all tests: names of mutants, how often each was reached at most, and by test file what it covers of them. */
export const readMap = async (root, tell) => {
  const place = placeOf(root);
  const kept = existsSync(place) ? JSON.parse(readFileSync(place, 'utf8')) : { names: [], hits: [], files: {} };
  const tests = TESTS.flatMap((folder) => below(root, join('tests', folder), '.test.ts'));
  const there = new Set(tests.map((file) => relative(root, file)));
  Object.keys(kept.files).forEach((name) => there.has(name) || delete kept.files[name]);
  const changed = tests.filter((file) => kept.files[relative(root, file)]?.stamp !== stampOf(file));
  if (changed.length === 0) return kept;

  const { counting, mutants } = await plant(
    root,
    SOURCES.flatMap((folder) => below(root, folder, '.ts')).filter((name) => !name.endsWith('.d.ts')),
  );
  const known = new Map(kept.names.map((name, at) => [name, at]));
  const placeOfId = new Map();
  for (const { id, name } of mutants) {
    if (!known.has(name)) known.set(name, kept.names.push(name) - 1);
    placeOfId.set(id, known.get(name));
  }
  const taken = (covers) => {
    const found = Object.entries(covers).map(([id, hits]) => [placeOfId.get(id), hits]);
    found.forEach(([at, hits]) => (kept.hits[at] = Math.max(kept.hits[at] ?? 0, hits)));
    return packed(found.map(([at]) => at));
  };
  let worker = startWorker(root, counting);
  for (const file of changed) {
    const name = relative(root, file);
    tell(name);
    const answer = await worker.survey([file]);
    if (answer?.found === undefined || answer.found === null) {
      console.log(`no map of ${name}: ${answer?.message ?? 'it never ended'}`);
      worker.stop();
      worker = startWorker(root, counting);
      continue;
    }
    const [one] = answer.found;
    kept.files[name] = {
      stamp: stampOf(file),
      load: taken(one.load),
      tests: one.tests.map((test) => ({ ...test, covers: taken(test.covers) })),
    };
    mkdirSync(join(root, 'coverage'), { recursive: true });
    writeFileSync(place, JSON.stringify(kept));
  }
  worker.stop();
  return kept;
};
