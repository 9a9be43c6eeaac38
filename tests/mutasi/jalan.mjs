/**
 * Mutation testing of the pure rooms: `npm run mutasi -- src/grid/number.ts` (files or folders; docs/mutasi.md).
 * The mutants are Stryker's; what may notice one are the quickest tests that run the file (pilih.mjs), of grid and renja those in
 * the folder of tests/ that mirrors theirs, with --uji=FOLDER,… only those. --contoh=COUNT --seed=NUMBER tries that many at random, --detik=SECONDS spends more tests on each, --batas=PERCENT fails below it, --rinci says who noticed each.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMap } from './peta.mjs';
import { foundInMap, planOf, rarityIn } from './pilih.mjs';
import { startWorker } from './proses.mjs';
import { plant, textOf } from './tanam.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** A mutant may take this many times as long as its tests take, and this many milliseconds more, of its own processor time. */
const PATIENCE = { times: 5, more: 3_000 };

const options = new Map();
const places = [];
for (const word of process.argv.slice(2)) {
  const [, name, value = ''] = /^--([a-z]+)(?:=(.*))?$/.exec(word) ?? [];
  if (name === undefined) places.push(word);
  else options.set(name, value);
}

const below = (place, ending) =>
  statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true })
        .filter((name) => name.endsWith(ending))
        .map((name) => join(place, name))
        .sort()
    : [place];

/** The deepest folder of tests/ that mirrors a source's. */
const mirrorOf = (source) => {
  const parts = relative(join(ROOT, 'src'), dirname(source)).split('/');
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const folder = join(ROOT, 'tests', ...parts.slice(0, depth));
    if (existsSync(folder)) return folder;
  }
  return join(ROOT, 'tests', parts[0]);
};

/** The same numbers for the same seed (mulberry32). */
const random = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
const sampled = (all) => {
  if (!options.has('contoh')) return all;
  const next = random(Number(options.get('seed') ?? 1));
  return all
    .map((one) => ({ one, place: next() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, Number(options.get('contoh')))
    .map(({ one }) => one);
};

/** Milliseconds of tests that are tried on a mutant, where another time is wanted than pilih.mjs has. */
const enough = options.has('detik') ? Number(options.get('detik')) * 1_000 : undefined;

/** Tries mutants one after another, telling each result; an ended process is replaced. */
const tryAll = async (mutants, switching, found, rarityAt, tell) => {
  const results = [];
  const put = (result) => {
    results.push(result);
    tell(result);
  };
  const noticed = new Map();
  let worker;
  for (const mutant of mutants) {
    const { plan, hits, milliseconds } = planOf(mutant, found, noticed, rarityAt, enough);
    if (plan.length === 0) {
      put({ mutant, state: 'uncovered', by: null });
      continue;
    }
    worker ??= startWorker(ROOT, switching);
    const answer = await worker.ask(
      { kind: 'try', id: mutant.id, most: hits, plan },
      milliseconds * PATIENCE.times + PATIENCE.more,
    );
    if (answer === undefined) {
      worker.stop();
      worker = undefined;
      put({ mutant, state: 'endless', by: null });
      continue;
    }
    const { by } = answer;
    if (by !== null) noticed.set(`${by.file} ${by.index}`, (noticed.get(`${by.file} ${by.index}`) ?? 0) + 1);
    put({ mutant, state: by === null ? 'survived' : 'killed', by: by?.name ?? null });
  }
  worker?.stop();
  return results;
};

const lineOf = (text, place) => textOf(text, place).replace(/\s+/g, ' ');
const short = (text) => (text.length > 110 ? `${text.slice(0, 110)}…` : text);
const describeMutant = ({ fileName, location, mutatorName, replacement }) => {
  const was = short(lineOf(readFileSync(fileName, 'utf8'), location));
  const is = short(replacement.replace(/\s+/g, ' '));
  return `${relative(ROOT, fileName)}:${location.start.line + 1}:${location.start.column + 1} ${mutatorName}: ${was} → ${is}`;
};

const score = (results) => {
  const count = (state) => results.filter((one) => one.state === state).length;
  const dead = count('killed') + count('endless');
  return { dead, all: results.length, survived: count('survived'), uncovered: count('uncovered') };
};
const percent = ({ dead, all }) => (all === 0 ? '–' : `${((100 * dead) / all).toFixed(1)} %`);
const print = (name, result) =>
  console.log(
    `${name.padEnd(40)} ${percent(result).padStart(8)}  ${result.dead}/${result.all} killed, ${result.survived} survived, ${result.uncovered} uncovered`,
  );

if (places.length === 0) {
  console.log(
    'npm run mutasi -- FILE-OR-FOLDER… [--uji=FOLDER,…] [--contoh=COUNT --seed=NUMBER] [--detik=SECONDS] [--batas=PERCENT] [--rinci]',
  );
  process.exit(2);
}
const sources = places.flatMap((place) => below(join(ROOT, place), '.ts')).filter((name) => !name.endsWith('.d.ts'));
const wanted = (options.get('uji') ?? '').split(',').filter((one) => one !== '');
const groups = new Map();
for (const source of sources) groups.set(dirname(source), [...(groups.get(dirname(source)) ?? []), source]);

/** Rooms that tests of other folders know too (peta.mjs); of the others the folder of tests/ holds all there is, and runs in seconds. */
const MAPPED = ['forms', 'engine'];
const isMapped = (folder) => MAPPED.includes(relative(join(ROOT, 'src'), folder).split('/')[0]);
let map;
/** What may notice mutants of one folder: the test files, with what each of their tests covers. */
const foundFor = async (folder, counting, mutants) => {
  if (wanted.length === 0 && isMapped(folder)) {
    map ??= await readMap(ROOT, (name) =>
      console.log(`what ${name} runs is not known yet, or it changed: surveyed once`),
    );
    return foundInMap(map, ROOT, mutants);
  }
  // A test that reads the sources as texts knows no mutant.
  const isOfSources = (name) => /from '\.[./]*\//.test(readFileSync(name, 'utf8'));
  const own = mirrorOf(mutants[0].fileName);
  const places = wanted.length > 0 ? wanted.map((place) => join(ROOT, place)) : [own];
  const names = [...new Set(places.flatMap((place) => below(place, '.test.ts').filter(isOfSources)))];
  const worker = startWorker(ROOT, counting);
  const answer = await worker.survey(names);
  worker.stop();
  if (!answer?.found) throw new Error(answer?.message ?? 'the tests never ended');
  return answer.found.map((one) => ({ ...one, isOwn: one.file.startsWith(`${own}/`) }));
};

const begun = performance.now();
const planted = [];
for (const [folder, files] of groups) {
  const { mutants, ...texts } = await plant(ROOT, files);
  planted.push(...mutants.map((mutant) => ({ mutant, folder, texts })));
}
const chosen = sampled(planted);
const all = [];
for (const [folder, files] of groups) {
  const own = chosen.filter((one) => one.folder === folder);
  const [first] = own;
  if (first === undefined) continue;
  const { counting, switching } = first.texts;
  const allThere = planted.filter((one) => one.folder === folder).map(({ mutant }) => mutant);
  const found = await foundFor(folder, counting, allThere);
  for (const { file, tests } of found) {
    for (const { name, failed } of tests)
      if (failed) console.log(`left out, fails without any mutant: ${relative(ROOT, file)}: ${name}`);
  }
  const mutants = own.map(({ mutant }) => mutant);
  const results = await tryAll(mutants, switching, found, rarityIn(allThere, found), ({ mutant, state, by }) => {
    if (state === 'survived' || state === 'uncovered' || options.has('rinci')) {
      console.log(`${state} ${describeMutant(mutant)}${by === null ? '' : ` (${by})`}`);
    }
  });
  files.forEach((file) => {
    const tried = results.filter(({ mutant }) => mutant.fileName === file);
    if (tried.length > 0) print(relative(ROOT, file), score(tried));
  });
  all.push(...results);
}
const total = score(all);
print('together', total);
console.log(`${((performance.now() - begun) / 1000).toFixed(0)} s`);
process.exitCode = options.has('batas') && (100 * total.dead) / total.all < Number(options.get('batas')) ? 1 : 0;
