import type { CellStyle } from '../../grid/types';
import { levelOfKode } from '../../renja/kode';
import { berhurufKapital, levelFromHeading, levelFromWord } from '../../renja/tingkat';
import type { Level } from '../../renja/types';
import { moneyOf, type Context, type Draft } from './body';
import { scoreLabels, splitBySums, type Run } from './levels';

/** Class of a number: which column it stands in, and its shape ('1', '1.1', 'a', '1)', 'I'). */
const numberClass = (draft: Draft): string | null => {
  if (draft.nomor === '') return null;
  const text = draft.nomor.replace(/[.\s]+$/, '');
  const shape = /^\d+([.,]\d+)*$/.test(text)
    ? `n${text.split(/[.,]/).length}`
    : /^[IVX]+$/.test(text)
      ? 'romawi'
      : text
          .replace(/\d+/g, '1')
          .replace(/[A-Z]+/g, 'A')
          .replace(/[a-z]+/g, 'a');
  return `${draft.nomorColumn}:${shape}`;
};

/** Levels learnt from rows that tell theirs, by a class that all rows have; only classes that agree with themselves count. */
const learn = (drafts: readonly Draft[], classOf: (draft: Draft) => string | null): Map<string, Level> => {
  const votes = new Map<string, Map<Level, number>>();
  for (const draft of drafts) {
    const key = draft.level === null ? null : classOf(draft);
    if (key === null || draft.level === null) continue;
    const tally = votes.get(key) ?? new Map<Level, number>();
    tally.set(draft.level, (tally.get(draft.level) ?? 0) + 1);
    votes.set(key, tally);
  }
  const learnt = new Map<string, Level>();
  for (const [key, tally] of votes) {
    const [first, second] = [...tally].sort((a, b) => b[1] - a[1]);
    if (first !== undefined && first[1] > 3 * (second?.[1] ?? 0)) learnt.set(key, first[0]);
  }
  return learnt;
};

const styleClass = (style: CellStyle | null, nama: string): string =>
  `${style?.bold === true ? 'b' : '-'}${style?.indent ?? 0}${style?.fill ?? ''}${berhurufKapital(nama) ? 'K' : ''}`;

/** Runs of rows without a level between rows that have one, each led by the kegiatan above it: what stands below is its own. */
const undecidedRuns = (drafts: readonly Draft[]): Draft[][] => {
  const runs: Draft[][] = [];
  let open: Draft[] = [];
  let above: Draft | null = null;
  for (const draft of drafts) {
    if (draft.kind !== null) continue;
    if (draft.level === null) {
      if (open.length === 0 && above?.level === 'kegiatan') open.push(above);
      open.push(draft);
    } else if (open.length > 0) {
      runs.push(open);
      open = [];
    }
    above = draft;
  }
  if (open.length > 0) runs.push(open);
  return runs;
};

/** Two levels, parent and child, for rows whose words and codes say nothing: by style if the sums bear it out, else by the sums. */
const decideBySumsAndStyle = (context: Context, drafts: readonly Draft[]): boolean => {
  const runs = undecidedRuns(drafts);
  if (runs.length === 0) return false;
  const figures: Run[] = runs.map((run) => run.map((draft) => moneyOf(context, draft)));
  const bySums = figures.map(splitBySums);
  const sumScore = bySums.reduce((sum, { score }) => sum + score, 0);
  const style = context.grid.style;
  const classes = runs.map((run) =>
    run.map((draft) =>
      styleClass(style?.at({ row: draft.row, column: Math.max(draft.namaColumn, 0) }) ?? null, draft.nama),
    ),
  );
  const distinct = [...new Set(classes.flat())];
  let chosen: boolean[][] | null = null;
  let chosenScore = -1;
  if (distinct.length >= 2 && distinct.length <= 6) {
    for (let mask = 1; mask < 2 ** distinct.length - 1; mask++) {
      const parents = classes.map((run) => run.map((key) => (mask & (1 << distinct.indexOf(key))) !== 0));
      const leading = parents.filter((run) => run[0] === true).length;
      const score =
        parents.reduce((sum, run, i) => sum + scoreLabels(figures[i] ?? [], run), 0) + leading / (runs.length + 1);
      if (leading >= runs.length * 0.8 && score > chosenScore) {
        chosen = parents;
        chosenScore = score;
      }
    }
  }
  const styled = chosen !== null && chosenScore >= sumScore * 0.6;
  const labels = styled && chosen !== null ? chosen : bySums.map(({ parents }) => parents);
  const flat = !styled && sumScore === 0;
  runs.forEach((run, i) => {
    const led = run[0]?.level === 'kegiatan';
    run.forEach((draft, j) => {
      if (draft.level !== null) return;
      draft.level = (flat && !led) || labels[i]?.[j] === true ? 'kegiatan' : 'subkegiatan';
      draft.confidence = styled ? 0.9 : flat ? 0.5 : 0.75;
    });
  });
  return style === null && !flat;
};

/** A child that stands right below a program and is the sum of its siblings is their parent, whatever its code says. */
const promote = (context: Context, items: readonly Draft[]): void => {
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
    if (end - at < 2) continue;
    const run = items.slice(at, end).map((item) => moneyOf(context, item));
    if (
      scoreLabels(
        run,
        run.map((_, i) => i === 0),
      ) === 0
    )
      continue;
    draft.level = 'kegiatan';
    draft.kodeRagu = true;
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
const repairBySums = (context: Context, items: readonly Draft[]): void => {
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
      row.kodeRagu = true;
      row.confidence = 0.8;
    });
  }
};

/**
 * Decides the level of every row of the tree (rules: Reading a sheet, 8): the user's choice, its column, its word, its
 * code, its number, style, and the sums. Returns whether styles that were not read would decide better.
 */
export const decideLevels = (context: Context, drafts: Draft[]): boolean => {
  const headed = new Map(
    context.columns.flatMap((column, i) => {
      const level =
        column.role === 'nama' && column.side === null ? levelFromHeading(context.paths[i]?.texts.at(-1) ?? '') : null;
      return level === null ? [] : [[column.column, level] as const];
    }),
  );
  const several = headed.size >= 2;
  const items = drafts.filter((draft) => draft.kind === null);
  for (const draft of items) {
    if (draft.said !== null) continue;
    const word = levelFromWord(draft.nama);
    const code = draft.kode === null ? null : levelOfKode(draft.kode);
    const byColumn = several ? headed.get(draft.namaColumn) : undefined;
    draft.level = byColumn ?? word ?? code;
    draft.confidence = word !== null && word === code ? 1 : 0.9;
    draft.kodeRagu = word !== null && code !== null && word !== code && word !== 'perangkat-daerah';
  }
  const byNumber = learn(items, numberClass);
  const numberedColumns = new Set(items.map(({ nomorColumn }) => nomorColumn).filter((column) => column >= 0)).size;
  const base = [...byNumber].find(([, level]) => level === 'program');
  for (const draft of items) {
    if (draft.level !== null) continue;
    const key = numberClass(draft);
    if (key === null) continue;
    const learnt = byNumber.get(key);
    if (learnt !== undefined) draft.level = learnt;
    else if (base !== undefined && numberedColumns > 1) {
      const step = draft.nomorColumn - Number(base[0].split(':')[0]);
      draft.level = step === 1 ? 'kegiatan' : step === 2 ? 'subkegiatan' : null;
    } else if (base !== undefined) {
      const depth = /:n(\d)$/.exec(key)?.[1];
      const baseDepth = /:n(\d)$/.exec(base[0])?.[1];
      const step = depth === undefined || baseDepth === undefined ? 0 : Number(depth) - Number(baseDepth);
      draft.level = step === 1 ? 'kegiatan' : step === 2 ? 'subkegiatan' : null;
    } else if (berhurufKapital(draft.nama)) draft.level = 'program';
    draft.confidence = 0.85;
  }
  if (!items.some(({ level }) => level === 'program')) {
    for (const draft of items) {
      if (draft.level === null && berhurufKapital(draft.nama)) {
        draft.level = 'program';
        draft.confidence = 0.7;
      }
    }
  }
  const needsStyles = decideBySumsAndStyle(context, drafts);
  promote(context, items);
  repairBySums(context, items);
  return needsStyles;
};
