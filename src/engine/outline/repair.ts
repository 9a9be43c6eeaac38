import { moneyOf, type Context, type BodyRow } from './context';

/** The rows between two programs: `run[i]` are the money figures of row i, 0 for blank. */
type Run = readonly (readonly number[])[];

/** Columns in which row `at` is the sum of the `count` rows after it, zero sums not counting. */
const agreements = (run: Run, at: number, count: number): number => {
  const parent = run[at] ?? [];
  let agreeing = 0;
  for (let column = 0; column < parent.length; column++) {
    const value = parent[column] ?? 0;
    if (value === 0) continue;
    let sum = 0;
    for (let child = at + 1; child <= at + count; child++) sum += run[child]?.[column] ?? 0;
    if (Math.abs(sum - value) < 0.005) agreeing++;
  }
  return agreeing;
};

/** How many sums agree when rows marked true are parents of the rows after them. */
const scoreLabels = (run: Run, parents: readonly boolean[]): number => {
  let score = 0;
  for (let at = 0; at < run.length; at++) {
    if (parents[at] !== true) continue;
    let count = 0;
    while (at + count + 1 < run.length && parents[at + count + 1] === false) count++;
    if (count > 0) score += agreements(run, at, count);
  }
  return score;
};

/** A child that stands right below a program and is the sum of its siblings is their parent, whatever its code says. */
export const promote = (context: Context, items: readonly BodyRow[]): void => {
  for (let at = 0; at < items.length; at++) {
    const draft = items[at];
    const before = items[at - 1];
    if (
      draft?.level !== 'subkegiatan' ||
      draft.said !== null ||
      (before?.level !== 'program' && before?.level !== 'bidang')
    )
      continue;
    let end = at + 1;
    while (items[end]?.level === 'subkegiatan') end++;
    if (end - at < 3) continue;
    const run = items.slice(at, end).map((item) => moneyOf(context, item));
    if (
      scoreLabels(
        run,
        run.map((_, i) => i === 0),
      ) === 0
    )
      continue;
    draft.level = 'kegiatan';
    draft.depth = null;
    draft.kodeRagu = draft.kode !== null;
    draft.confidence = 0.8;
  }
};

const MAX_REPAIR = 80;

/** How many sums hold in a program when its rows have these levels: kegiatan over their sub kegiatan, the program over its kegiatan. */
const levelScore = (program: readonly number[], run: Run, parents: readonly boolean[]): number => {
  const top = program.filter((value, column) => {
    const sum = run.reduce((total, row, i) => (parents[i] === true ? total + (row[column] ?? 0) : total), 0);
    return value !== 0 && Math.abs(sum - value) < 0.005;
  }).length;
  return top + scoreLabels(run, parents);
};

/** A row whose number or code puts it on the wrong level: changed where the sums of its program then hold (rules: Codes). */
export const repairBySums = (context: Context, items: readonly BodyRow[]): void => {
  for (let start = 0; start < items.length; start++) {
    const program = items[start];
    if (program?.level !== 'program') continue;
    let end = start + 1;
    while (items[end]?.level === 'kegiatan' || items[end]?.level === 'subkegiatan') end++;
    const rows = items.slice(start + 1, end);
    if (rows.length < 3 || rows.length > MAX_REPAIR || !rows.some(({ level }) => level === 'subkegiatan')) continue;
    const own = moneyOf(context, program);
    const run = rows.map((row) => moneyOf(context, row));
    const labels = rows.map(({ level }) => level === 'kegiatan');
    const possible = own.filter((value) => value !== 0).length + labels.filter(Boolean).length * own.length;
    let score = levelScore(own, run, labels);
    if (score >= possible) continue;
    rows.forEach((row, i) => {
      if (i === 0 || row.said !== null) return;
      const flipped = labels.map((label, j) => (j === i ? !label : label));
      const changed = levelScore(own, run, flipped);
      if (changed < score + 2) return;
      labels[i] = !labels[i];
      score = changed;
      row.level = row.level === 'kegiatan' ? 'subkegiatan' : 'kegiatan';
      row.depth = null;
      row.kodeRagu = row.kode !== null;
      row.confidence = 0.8;
    });
  }
};
