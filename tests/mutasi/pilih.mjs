/** Which tests may notice a mutant, and in which order they are run on it. */
import { dirname, join, relative } from 'node:path';
import { unpacked } from './peta.mjs';

/** So many milliseconds of tests are tried on a mutant: what these do not notice counts as unnoticed. */
const ENOUGH = 10_000;
/** Tests of so many milliseconds are run although they cover a mutant only through what another test left remembered. */
const QUICK = 50;
/** Of one test file so many come first, then so many of the next: those of another file try another thing. … */
const FEW = 3;
/** … More of whole sheets, which show what a mistake does, and of the tests of the mutant's own folder. */
const MANY = 30;
const STRONG = ['tests/engine/tabel/', 'tests/field/', 'tests/simulator/'];

/**
 * For mutants of one folder what the map knows of each: the tests that run that very place. A mutant that is not in it (its line
 * was changed since) is taken for the one before it in its file.
 */
export const foundInMap = (map, root, mutants) => {
  const known = new Map(map.names.map((name, at) => [name, at]));
  const places = new Map();
  let last;
  for (const { id, name, fileName } of mutants) {
    const at = known.get(name) ?? (last?.fileName === fileName ? last.at : undefined);
    if (at === undefined) continue;
    places.set(id, { at, fileName });
    last = { fileName, at };
  }
  const ids = [...places.keys()];
  const mirror = mutants.length > 0 ? dirname(relative(root, mutants[0].fileName)).replace(/^src/, 'tests') : '';
  return Object.entries(map.files).map(([name, { load, tests }]) => {
    const isIn = (text) => {
      const has = unpacked(text);
      return Object.fromEntries(
        ids.filter((id) => has(places.get(id).at)).map((id) => [id, map.hits[places.get(id).at] ?? 1]),
      );
    };
    return {
      file: join(root, name),
      isOwn: false,
      isStrong: dirname(name) === mirror || STRONG.some((place) => name.startsWith(place)),
      load: isIn(load),
      tests: tests.map((one) => {
        const covers = isIn(one.covers);
        return { ...one, covers, runs: new Set(Object.keys(covers).map((id) => places.get(id).fileName)) };
      }),
    };
  });
};

/** Of a file the tests that run a mutant; one that is reached while the file is loaded may be noticed by any that runs the file. */
const coveringIn = ({ load, tests }, { id, fileName }) => {
  const sound = tests.map((_, index) => index).filter((index) => !tests[index].failed);
  if (!load[id]) return sound.filter((index) => tests[index].covers[id]);
  const running = sound.filter((index) => tests[index].runs?.has(fileName) ?? true);
  return running.length > 0 ? running : sound;
};

/** Lines before a mutant and behind it that tell which tests go another way there than most. */
const NEAR = { before: 3, behind: 12 };

/**
 * How rare what a test does around a mutant is: each mutant nearby counts the more, the fewer tests reach it. Nearly all tests pass a
 * condition; those that get into what it guards are those that see it turned round.
 */
export const rarityIn = (mutants, found) => {
  const counts = new Map();
  for (const { tests } of found)
    for (const { covers } of tests) for (const id of Object.keys(covers)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const byFile = new Map();
  for (const one of mutants) byFile.set(one.fileName, [...(byFile.get(one.fileName) ?? []), one]);
  return ({ fileName, location: { start } }) => {
    const near = (byFile.get(fileName) ?? []).flatMap(({ id, location }) => {
      const line = location.start.line - start.line;
      return line >= -NEAR.before && line <= NEAR.behind && counts.has(id) ? [[id, 1 / counts.get(id)]] : [];
    });
    return ({ covers }) => near.reduce((sum, [id, weight]) => (covers[id] ? sum + weight : sum), 0);
  };
};

/** The items of two orders of the same, in turns. */
const inTurns = (first, second) => [...new Set(first.flatMap((one, at) => [one, second[at]]))];

/** The tests to run on a mutant: first what noticed others; then in turns the rarest there, and of each file the quickest. */
export const planOf = (mutant, found, noticed, rarityAt, enough = ENOUGH) => {
  const { id } = mutant;
  const rarityOf = rarityAt(mutant);
  const all = found.flatMap((one) => {
    const { file, isOwn, isStrong, load, tests } = one;
    const covering = coveringIn(one, mutant);
    if (covering.length === 0) return [];
    const known = (index) => noticed.get(`${file} ${index}`) ?? 0;
    covering.sort((a, b) => known(b) - known(a) || tests[a].milliseconds - tests[b].milliseconds);
    const others = isOwn
      ? tests.map((_, index) => index).filter((index) => !tests[index].failed && !covering.includes(index))
      : [];
    return [...covering, ...others.filter((index) => tests[index].milliseconds < QUICK)].map((index, at) => ({
      file,
      index,
      turn: Math.floor(at / (isOwn || isStrong ? MANY : FEW)),
      known: known(index),
      rarity: rarityOf(tests[index]) / (tests[index].milliseconds + QUICK),
      milliseconds: tests[index].milliseconds,
      hits: (load[id] ?? 0) + (tests[index].covers[id] ?? 0),
    }));
  });
  all.sort((a, b) => b.known - a.known || a.turn - b.turn || a.milliseconds - b.milliseconds);
  const rarest = all.toSorted((a, b) => b.rarity - a.rarity);
  let milliseconds = 0;
  const plan = inTurns(rarest, all).filter((one) => {
    const isFirst = milliseconds === 0;
    milliseconds += one.milliseconds;
    return isFirst || milliseconds < enough;
  });
  return {
    plan: plan.map(({ file, index }) => ({ file, index })),
    hits: plan.reduce((sum, one) => sum + one.hits, 0),
    milliseconds: Math.min(milliseconds, enough),
  };
};
