/**
 * Mutation testing of the pure rooms: `npm run mutasi -- src/grid/number.ts` (files or folders; docs/arsitektur.md, "Mutants").
 * The mutants are Stryker's; what may notice one are the quickest tests that run the file (pilih.mjs), of grid and renja those in
 * the folder of tests/ that mirrors theirs, with --uji=FOLDER,… only those. --contoh=COUNT --seed=NUMBER tries that many at random, --batas=PERCENT fails below it, --rinci says who noticed each.
 */
import { fork } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { readMap, testsFor } from './pilih.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
/** A mutant may take this many times as long as its tests take, and this many milliseconds more, of its own processor time. */
const PATIENCE = { times: 5, more: 3_000 };
/** How much longer it may take on a machine with other work. */
const BUSY = 20;

/** Tests of so many milliseconds are run although they cover a mutant only through what another test left remembered. */
const QUICK = 50;
/** So many milliseconds of tests are tried on a mutant, the quickest first: what these do not notice counts as unnoticed. */
const ENOUGH = 10_000;

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

const silent = { debug: () => undefined, info: () => undefined, isDebugEnabled: () => false };
const instrument = (files) =>
  new Instrumenter(silent).instrument(
    files.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
    { excludedMutations: [], ignorers: [], plugins: null, noHeader: false },
  );

/** Milliseconds of processor time that a process has used; null where the system does not tell. */
const timeOf = (pid) => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
};

/** A process that tries mutants; asks it one thing at a time. `ask` gives undefined where it ended or the time was up. */
const startWorker = (replaced) => {
  const child = fork(join(ROOT, 'tests/mutasi/pekerja.mjs'), { execArgv: ['--max-old-space-size=1500'] });
  const ask = (message, milliseconds) =>
    new Promise((resolve) => {
      const end = (answer) => {
        clearInterval(timer);
        child.removeAllListeners();
        resolve(answer);
      };
      const [start, used] = [performance.now(), timeOf(child.pid)];
      const timer = setInterval(() => {
        const [wall, own] = [performance.now() - start, timeOf(child.pid)];
        const isOver = own === null || used === null ? wall > milliseconds : own - used > milliseconds;
        if (isOver || wall > milliseconds * BUSY) end(undefined);
      }, 200);
      child.once('message', end);
      child.once('exit', () => end(undefined));
      child.send(message);
    });
  const begin = (files) => ask({ kind: 'begin', root: ROOT, replaced, files }, 600_000);
  return { begin, ask, stop: () => child.kill('SIGKILL') };
};

/**
 * In which order the tests run that may notice a mutant: those that cover it, first those that noticed others, then the quickest;
 * of the file's own folder also quick ones that do not cover it, for what one test leaves remembered to the next.
 */
const planOf = (id, found, noticed) => {
  const plan = [];
  let hits = 0;
  for (const { file, isOwn, load, tests } of found) {
    const sound = tests.map((_, index) => index).filter((index) => !tests[index].left);
    const covering = sound.filter((index) => load[id] || tests[index].covers[id]);
    if (covering.length === 0) continue;
    hits += (load[id] ?? 0) + covering.reduce((sum, index) => sum + (tests[index].covers[id] ?? 0), 0);
    const known = (index) => noticed.get(`${file} ${index}`) ?? 0;
    covering.sort((a, b) => known(b) - known(a) || tests[a].milliseconds - tests[b].milliseconds);
    const isQuick = (index) => !covering.includes(index) && tests[index].milliseconds < QUICK;
    const order = [...covering, ...(isOwn ? sound.filter(isQuick) : [])];
    plan.push({ file, order, time: order.reduce((sum, index) => sum + tests[index].milliseconds, 0) });
  }
  plan.sort((a, b) => a.time - b.time);
  let milliseconds = 0;
  const cut = plan.map(({ file, order }) => ({
    file,
    order: order.filter((index) => {
      const isFirst = milliseconds === 0;
      milliseconds += found.find((one) => one.file === file).tests[index].milliseconds;
      return isFirst || milliseconds < ENOUGH;
    }),
  }));
  return { plan: cut.filter(({ order }) => order.length > 0), hits, milliseconds: Math.min(milliseconds, ENOUGH) };
};

/** Tries mutants one after another, telling each result; an ended process is replaced. */
const tryAll = async (mutants, replaced, found, tell) => {
  const results = [];
  const put = (result) => {
    results.push(result);
    tell(result);
  };
  const noticed = new Map();
  let worker;
  for (const mutant of mutants) {
    const { plan, hits, milliseconds } = planOf(mutant.id, found, noticed);
    if (plan.length === 0) {
      put({ mutant, state: 'uncovered', by: null });
      continue;
    }
    if (worker === undefined) {
      worker = startWorker(replaced);
      await worker.begin([]);
    }
    const answer = await worker.ask(
      { kind: 'try', root: ROOT, id: mutant.id, hits, plan },
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

const lineOf = (text, { start, end }) => {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  return lines.join(' ').replace(/\s+/g, ' ');
};
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
    'npm run mutasi -- FILE-OR-FOLDER… [--uji=FOLDER,…] [--contoh=COUNT --seed=NUMBER] [--batas=PERCENT] [--rinci]',
  );
  process.exit(2);
}
const sources = places.flatMap((place) => below(join(ROOT, place), '.ts')).filter((name) => !name.endsWith('.d.ts'));
const wanted = (options.get('uji') ?? '').split(',').filter((one) => one !== '');
const groups = new Map();
for (const source of sources) groups.set(dirname(source), [...(groups.get(dirname(source)) ?? []), source]);

/** Rooms whose folder of tests/ holds all that is to be known of them, and runs in seconds. */
const ALONE = ['grid', 'renja'];
const isAlone = (folder) => ALONE.includes(relative(join(ROOT, 'src'), folder).split('/')[0]);
let map;
/** The test files for sources of one folder, each with the tests of it to run (null: all). */
const testsOf = async (folder, files) => {
  // A test that reads the sources as texts knows no mutant.
  const isOfSources = (name) => /from '\.[./]*\//.test(readFileSync(name, 'utf8'));
  const own = mirrorOf(files[0]);
  const whole = (place) => below(place, '.test.ts').filter(isOfSources);
  if (wanted.length > 0 || isAlone(folder)) {
    const places = wanted.length > 0 ? wanted.map((place) => join(ROOT, place)) : [own];
    const names = [...new Set(places.flatMap(whole))];
    return names.map((file) => ({ file, only: null, isOwn: file.startsWith(`${own}/`) }));
  }
  map ??= await readMap(ROOT, (name) =>
    console.log(`what ${name} runs is not known yet, or it changed: surveyed once`),
  );
  const chosen = new Map();
  for (const source of files) {
    for (const [file, indices] of testsFor(map, relative(ROOT, source)))
      chosen.set(file, [...new Set([...(chosen.get(file) ?? []), ...indices])]);
  }
  return [...chosen].map(([file, only]) => ({ file: join(ROOT, file), only, isOwn: false }));
};

const begun = performance.now();
const planted = [];
for (const [folder, files] of groups) {
  const { files: instrumented, mutants } = await instrument(files);
  const replaced = Object.fromEntries(instrumented.map(({ name, content }) => [name, content]));
  planted.push(...mutants.map((mutant) => ({ mutant, folder, replaced })));
}
const chosen = sampled(planted);
const all = [];
for (const [folder, files] of groups) {
  const own = chosen.filter((one) => one.folder === folder);
  const [first] = own;
  if (first === undefined) continue;
  const { replaced } = first;
  const mutants = own.map(({ mutant }) => mutant);
  const tests = await testsOf(
    folder,
    files.filter((file) => mutants.some(({ fileName }) => fileName === file)),
  );
  const worker = startWorker(replaced);
  const surveyed = await worker.begin(tests);
  worker.stop();
  if (surveyed?.kind !== 'surveyed') {
    console.error(surveyed?.message ?? 'the tests never ended');
    process.exit(1);
  }
  for (const { file, tests: own } of surveyed.found) {
    for (const { name, failed } of own)
      if (failed) console.log(`left out, fails without any mutant: ${relative(ROOT, file)}: ${name}`);
  }
  const found = surveyed.found.map((one, at) => ({ ...one, isOwn: tests[at].isOwn }));
  const results = await tryAll(mutants, replaced, found, ({ mutant, state, by }) => {
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
