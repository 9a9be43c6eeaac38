import { depthOf, below, STEP } from './depth';
import { linksOf } from './formula-sums';
import { counted, isRunning, type Sign } from './signs';
import { depthsBySums, parentsOf, same, tallyOf, type Values } from './sums';
import { scoreOf, type Candidate, type Known, type Scored } from './weigh';

/** Where rows stand that nothing stands above. */
const TOP = depthOf('program');

/** Rows without a level of their own between rows that have one. */
type Run = { readonly start: number; readonly end: number; readonly lead: number };

const runsOf = (anchors: Known['anchors']): Run[] => {
  const runs: Run[] = [];
  for (let at = 0; at < anchors.length; at++) {
    if (anchors[at] !== null) continue;
    const start = at;
    while (at + 1 < anchors.length && anchors[at + 1] === null) at++;
    runs.push({ start, end: at + 1, lead: start - 1 });
  }
  return runs;
};

const SUB = depthOf('subkegiatan');

/** How deep the first rows of a run stand: below the row that leads it, beside a sub kegiatan, or at the top. */
const baseOf = ({ anchors }: Known, { lead, end }: Run): number => {
  const above = lead < 0 ? null : (anchors[lead] ?? null);
  if (above === null) {
    const highest = anchors.reduce<number>((least, depth) => Math.min(least, depth ?? Infinity), Infinity);
    return highest === Infinity ? TOP : highest;
  }
  if (above >= SUB) return above;
  // Names of urusan and units leave the levels between them and the plans below open.
  const next = anchors[end] ?? null;
  return above < TOP && (next === null || next <= above) ? TOP : below(above);
};

const filled = (known: Known, of: (run: Run, base: number) => readonly number[]): number[] => {
  const depths = known.anchors.map((depth) => depth ?? 0);
  for (const run of runsOf(known.anchors)) {
    of(run, baseOf(known, run)).forEach((depth, i) => {
      depths[run.start + i] = depth;
    });
  }
  return depths;
};

const deeper = (base: number, steps: number): number => {
  let depth = base;
  for (let step = 0; step < steps; step++) depth = below(depth);
  return depth;
};

/** All rows of a run stand beside each other. */
const flat = (known: Known): Candidate => ({
  name: 'datar',
  weight: 0,
  depths: filled(known, ({ start, end }, base) => Array<number>(end - start).fill(base)),
});

/** How many columns of the row above a run are the sum of its top rows, less those that are not. */
const reaches = (values: Values, lead: readonly number[] | null, start: number, depths: readonly number[]): number => {
  if (lead === null) return 0;
  let score = 0;
  lead.forEach((value, column) => {
    if (value === 0) return;
    let sum = 0;
    depths.forEach((depth, i) => {
      if (depth === 0) sum += values[start + i]?.[column] ?? 0;
    });
    if (sum !== 0) score += same(sum, value) ? 1 : -1;
  });
  return score;
};

/** Share of the rows at the top of a run that have parts: of a real tree most have, of chance sums in a flat list few. */
const partedShare = (depths: readonly number[]): number => {
  let tops = 0;
  let parted = 0;
  depths.forEach((depth, i) => {
    if (depth !== 0) return;
    tops++;
    if ((depths[i + 1] ?? 0) > 0) parted++;
  });
  return tops === 0 ? 0 : parted / tops;
};

/** The share that makes a tree of sums alone; fewer are enough where only so the row above adds up. */
const PARTED = 0.6;
const PARTED_REACHING = 0.3;

/** Each run by its own sums: strictly, or with single children too where only so the row above it adds up. */
const bySums = (known: Known): Candidate => {
  const { values, total } = known;
  return {
    name: 'jumlah',
    weight: 0.02,
    depths: filled(known, ({ start, end, lead }, base) => {
      const run = values.slice(start, end);
      const figures = lead < 0 ? total : (values[lead] ?? null);
      const level = run.map(() => 0);
      const tried = [level, depthsBySums(run, false, figures), depthsBySums(run, true, figures)];
      const reach = tried.map((depths) => reaches(values, figures, start, depths));
      const scored = tried.flatMap((depths, i) => {
        const parts = partedShare(depths);
        const reached = (reach[i] ?? 0) > Math.max(0, reach[0] ?? 0);
        if (i > 0 && parts < (reached ? PARTED_REACHING : PARTED)) return [];
        const { telling, untelling, misses } = tallyOf(run, parentsOf(depths), null);
        return [{ depths, score: telling + 0.05 * untelling - 2 * misses + 2 * (reach[i] ?? 0) }];
      });
      const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
      // What follows a sub kegiatan is part of it only where it adds up to it.
      const inside =
        lead >= 0 &&
        (known.anchors[lead] ?? 0) >= SUB &&
        run.length > 1 &&
        reaches(values, figures, start, best.depths) > 0;
      const from = inside ? below(base) : base;
      return best.depths.map((depth) => deeper(from, depth));
    }),
  };
};

/** Rows that the sheet's formulas add stand one below the row that adds them; the others as the best hypothesis without formulas. */
const byFormulas = (known: Known, other: Candidate): Candidate | null => {
  const links = linksOf(known.anchors.length, known.sums);
  if (!links.some((parent) => parent >= 0)) return null;
  const isParent = new Set(links);
  const depths: number[] = [];
  known.anchors.forEach((anchor, i) => {
    const parent = links[i] ?? -1;
    const beside = depths[i - 1];
    const linked = parent >= 0 ? below(depths[parent] ?? TOP) : null;
    // A range cut short leaves out the last of several alike.
    const cut = (links[i - 1] ?? -1) >= 0 && !isParent.has(i) && !isParent.has(i - 1);
    depths.push(anchor ?? linked ?? (cut && beside !== undefined ? beside : (other.depths[i] ?? TOP)));
  });
  return { name: 'rumus', weight: 0, depths };
};

/** Depth of each class that rows with a level of their own have, where these agree. */
const learn = ({ anchors }: Known, { classes }: Sign): Map<string, number> => {
  const votes = new Map<string, Map<number, number>>();
  anchors.forEach((depth, i) => {
    if (depth === null) return;
    const key = classes[i] ?? '';
    const tally = votes.get(key) ?? new Map<number, number>();
    tally.set(depth, (tally.get(depth) ?? 0) + 1);
    votes.set(key, tally);
  });
  const learnt = new Map<string, number>();
  for (const [key, tally] of votes) {
    const [first, second] = [...tally].sort((a, b) => b[1] - a[1]);
    if (first !== undefined && first[1] > 3 * (second?.[1] ?? 0)) learnt.set(key, first[0]);
  }
  return learnt;
};

/** How deep a class stands that none stands above: as many steps above the next one that tells its level as it is before it. */
const above = (order: readonly string[], learnt: ReadonlyMap<string, number>, at: number): number => {
  const next = order.findIndex((key, i) => i > at && learnt.has(key));
  return next < 0 ? TOP : Math.max(0, (learnt.get(order[next] ?? '') ?? TOP) - (next - at) * STEP);
};

/** Rows that look alike are of one level: as those are that tell theirs, else one below the class before. */
const bySign = (known: Known, sign: Sign): Candidate | null => {
  const learnt = learn(known, sign);
  const distinct = [...new Set(sign.classes)];
  const order = sign.order === null ? distinct : distinct.sort(sign.order);
  const open = new Set(sign.classes.filter((_, i) => known.anchors[i] === null));
  if (open.size === 0) return null;
  const depthBy = new Map<string, number>();
  order.forEach((key, at) => {
    const before = at === 0 ? undefined : depthBy.get(order[at - 1] ?? '');
    depthBy.set(key, learnt.get(key) ?? (before === undefined ? above(order, learnt, at) : below(before)));
  });
  // What stands above a class that tells its level stands there wherever it is found.
  const last = order.findLastIndex((key) => learnt.has(key));
  const placed = new Set(order.slice(0, last + 1));
  const depths = filled(known, ({ start, end }, base) =>
    sign.classes
      .slice(start, end)
      .map((key) =>
        learnt.size === 0 ? (depthBy.get(key) ?? base) : Math.max(placed.has(key) ? 0 : base, depthBy.get(key) ?? base),
      ),
  );
  return { name: sign.name, weight: sign.weight, depths };
};

/** Rows that look like the first one stand at the top, the others below them as their sums say. */
const bySignAndSums = (known: Known, { name, classes, order, weight }: Sign): Candidate | null => {
  const [first] = classes;
  if (first === undefined || known.anchors.some((depth) => depth !== null)) return null;
  if (order !== null && classes.some((key) => order(key, first) < 0)) return null;
  const anchors = classes.map((key) => (key === first ? TOP : null));
  return { ...bySums({ ...known, anchors }), name, weight: weight / 2 };
};

/**
 * Numbers that begin again below each row: 1 goes one deeper, the number after one of those still open goes back to its level, the
 * nearest that fits.
 */
const byCounters = (known: Known): Candidate | null => {
  const { items, anchors } = known;
  if (anchors.some((depth) => depth !== null) || isRunning(items)) return null;
  const open: number[] = [];
  const depths: number[] = [];
  for (const { nomor } of items) {
    const number = counted(nomor);
    const at = open.findLastIndex((last) => last + 1 === number);
    if (number === 1) open.push(1);
    else if (at < 0) return null;
    else open.splice(at, open.length, number);
    depths.push(deeper(TOP, open.length - 1));
  }
  return open.length === 0 || new Set(depths).size < 2 ? null : { name: 'nomor', weight: 0.1, depths };
};

/** Whether rows of one class all stand deeper than those of the class before it: levels within a class do not speak against a sign. */
const respects = ({ classes, order }: Sign, depths: readonly number[]): boolean => {
  const spans = new Map<string, { least: number; most: number }>();
  classes.forEach((key, i) => {
    const depth = depths[i] ?? 0;
    const { least, most } = spans.get(key) ?? { least: depth, most: depth };
    spans.set(key, { least: Math.min(least, depth), most: Math.max(most, depth) });
  });
  const sorted = [...spans].sort((a, b) => order?.(a[0], b[0]) ?? 0).map(([, span]) => span);
  return (
    order !== null && sorted.length > 1 && sorted.every(({ least }, i) => i === 0 || least > (sorted[i - 1]?.most ?? 0))
  );
};

/** What speaks for a candidate besides its sums: its own sign, or the columns of names that it agrees with. */
const withSigns = (candidate: Candidate, signs: readonly Sign[]): Candidate => ({
  ...candidate,
  weight: signs.reduce(
    (most, sign) =>
      sign.name === 'kolom' && sign.weight > most && respects(sign, candidate.depths) ? sign.weight : most,
    candidate.weight,
  ),
});

/** All ways to place the rows that tell nothing of themselves, best first: by signs, by sums, all beside each other, and by formulas. */
export const candidatesOf = (known: Known, signs: readonly Sign[]): Scored[] => {
  const others = [
    ...signs.flatMap((sign) => [bySign(known, sign), bySignAndSums(known, sign)]),
    byCounters(known),
    bySums(known),
    flat(known),
  ]
    .flatMap((candidate) => (candidate === null ? [] : [scoreOf(known, withSigns(candidate, signs))]))
    .sort((a, b) => b.score - a.score);
  const [first] = others;
  const formulas = first === undefined ? null : byFormulas(known, first);
  return formulas === null
    ? others
    : [...others, scoreOf(known, withSigns(formulas, signs))].sort((a, b) => b.score - a.score);
};
