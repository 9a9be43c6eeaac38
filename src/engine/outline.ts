import { valueAt, words, type MergeIndex } from '../grid/cells';
import { KIND, type FigureColumn } from '../grid/column';
import type { Cell, CellStyle, Grid } from '../grid/types';
import type { Formulir } from '../forms';
import { dibawah, readKode, type Kode, levelOfKode } from '../renja/kode';
import { berhurufKapital, isCatatan, labelBaris, levelFromHeading, levelFromWord } from '../renja/tingkat';
import { LEVELS, type Level, type RowKind } from '../renja/types';
import { normalise, type HeadingPath } from './headings';
import { scoreLabels, splitBySums, type Run } from './levels';
import type { Located } from './locate';
import { isNumberingRow } from './numbering';
import type { Column, TableSettings } from './types';

/** A body row with its place in the tree. `parent` and `children` are indices into the outline. */
export type OutlineRow = {
  readonly row: number;
  readonly kind: RowKind;
  readonly kode: Kode | null;
  readonly nomor: string;
  readonly nama: string;
  readonly indikator: string;
  readonly parent: number;
  readonly children: readonly number[];
  readonly confidence: number;
  /** True when word or sums contradict the length of the code. */
  readonly kodeRagu: boolean;
};

export type Outline = {
  readonly rows: readonly OutlineRow[];
  /** Whether levels rest on styles that were not read. */
  readonly needsStyles: boolean;
};

type Draft = {
  row: number;
  kind: RowKind | null;
  kode: Kode | null;
  nomor: string;
  nama: string;
  namaColumn: number;
  nomorColumn: number;
  indikator: string;
  level: Level | null;
  confidence: number;
  kodeRagu: boolean;
};

type Context = {
  readonly grid: Grid;
  readonly located: Located;
  readonly form: Formulir | null;
  readonly columns: readonly Column[];
  readonly paths: readonly HeadingPath[];
  readonly mergeAt: MergeIndex;
  /** Money columns that add up, indexed from bodyTop. */
  readonly money: readonly FigureColumn[];
  readonly settings: TableSettings;
};

const rank = (level: Level): number => LEVELS.indexOf(level);

/** A text as row key for the user's corrections: code, else name, else indicator. */
export const rowKey = (row: { kode: string | null; nama: string; indikator?: string }): string =>
  (row.kode ?? (row.nama !== '' ? row.nama : (row.indikator ?? ''))).toLowerCase().replace(/\s+/g, ' ').trim();

/** Tells whether a row repeats the headings of its columns, or some of them. */
const headingRepeats = ({ grid, columns, paths }: Context): ((row: number) => boolean) => {
  const headings = paths.map(({ texts }) => new Set(texts.map(normalise)));
  const longest = paths.map(({ texts }) => Math.max(0, ...texts.map(({ length }) => length)) * 2);
  return (row) => {
    let texts = 0;
    let same = 0;
    for (const { column } of columns) {
      const value = valueAt(grid, row, column);
      if (typeof value === 'number' && (value < 1990 || value > 2100)) return false;
    }
    for (let i = 0; i < columns.length; i++) {
      const value = valueAt(grid, row, columns[i]?.column ?? 0);
      if (typeof value !== 'string' || value === '') continue;
      texts++;
      if (value.length <= (longest[i] ?? 0) && headings[i]?.has(normalise(value)) === true) same++;
    }
    return texts >= 2 && same >= texts * 0.7;
  };
};

const firstText = (grid: Grid, row: number, columns: readonly number[]): { text: string; column: number } => {
  for (const column of columns) {
    const value = valueAt(grid, row, column);
    if (value !== '' && typeof value !== 'boolean') {
      const text = words(value);
      if (text !== '') return { text, column };
    }
  }
  return { text: '', column: -1 };
};

/** Whether the row shows any figure or text in its columns. */
const isBlankRow = (grid: Grid, row: number, columns: readonly Column[]): boolean => {
  const cells = grid.values[row - grid.top];
  if (cells === undefined) return true;
  for (const { column } of columns) {
    const value = cells[column - grid.left];
    if (value !== undefined && value !== '' && !(typeof value === 'string' && value.trim() === '')) return false;
  }
  return true;
};

const hasFigures = (context: Context, index: number): boolean =>
  context.money.some(({ kind }) => kind[index] === KIND.number && index < kind.length);

/** A line across most of the table that is no row of it: page header, note, signature. */
const isLine = (context: Context, row: number, texts: number, figures: boolean): boolean => {
  if (figures || texts !== 1) return false;
  const { mergeAt, columns } = context;
  const first = columns[0]?.column ?? 0;
  const last = columns.at(-1)?.column ?? 0;
  for (let column = first; column <= last; column++) {
    const area = mergeAt(row, column);
    if (area !== null && area.right - area.left + 1 >= (last - first + 1) * 0.6) return true;
  }
  return false;
};

const readRows = (context: Context): Draft[] => {
  const { grid, located, columns, form } = context;
  const of = (role: string): number[] =>
    columns.filter((column) => column.role === role).map((column) => column.column);
  const nameColumns = of('nama');
  const left = nameColumns.length > 0 ? Math.min(...nameColumns) : Infinity;
  const sides = columns.some((column) => column.side !== null);
  const names = sides ? nameColumns.slice(0, 1) : nameColumns;
  const numbers = of('nomor');
  const codes = of('kode');
  const indicators = of('indikator').slice(0, 1);
  const goals = of('sasaran');
  const drafts: Draft[] = [];
  const repeatsHeading = headingRepeats(context);
  for (let row = located.bodyTop; row <= located.bodyBottom; row++) {
    if (isBlankRow(grid, row, columns)) continue;
    const index = row - located.bodyTop;
    const draft: Draft = {
      row,
      kind: null,
      kode: null,
      nomor: '',
      nama: '',
      namaColumn: -1,
      nomorColumn: -1,
      indikator: '',
      level: null,
      confidence: 0,
      kodeRagu: false,
    };
    drafts.push(draft);
    if (located.repeats.has(row) || repeatsHeading(row) || isNumberingRow(grid, row)) {
      draft.kind = 'ulangan';
      continue;
    }
    const name = firstText(grid, row, names);
    const number = firstText(grid, row, numbers);
    draft.nama = name.text;
    draft.namaColumn = name.column;
    draft.nomor = number.text;
    draft.nomorColumn = number.column;
    draft.indikator = firstText(grid, row, indicators).text;
    draft.kode = codes.length > 0 ? readKode(codes.map((column) => valueAt(grid, row, column))) : null;

    const cells = grid.values[row - grid.top] ?? [];
    const textCells: string[] = [];
    for (const { column } of columns) {
      const value = cells[column - grid.left];
      if (typeof value === 'string' && value.trim() !== '') textCells.push(value);
    }
    const numbered = /\d/.test(draft.nomor) || draft.kode !== null;
    if (!numbered) {
      const label = [draft.nama, draft.nomor, ...(draft.nama === '' ? textCells : [])]
        .map(labelBaris)
        .find((found) => found !== null);
      const own = draft.nama === '' || labelBaris(draft.nama) !== null;
      if (
        label !== undefined &&
        label !== null &&
        own &&
        (label !== 'jumlah' || draft.indikator === '' || labelBaris(draft.indikator) !== null)
      ) {
        draft.kind = label;
        continue;
      }
    }
    const figures = hasFigures(context, index);
    const only = textCells[0] ?? '';
    if (textCells.length === 1 && !figures && /^tujuan\b/i.test(only) && only.length < 40) draft.kind = 'tujuan';
    else if (textCells.length === 1 && !figures && /^sasaran\b/i.test(only) && only.length < 40) draft.kind = 'sasaran';
    else if (isLine(context, row, textCells.length, figures) || (!figures && textCells.length <= 2 && isCatatan(only)))
      draft.kind = 'catatan';
    else if (form?.baris === 'indikator') {
      draft.kind =
        draft.indikator !== '' || draft.nama !== ''
          ? 'indikator'
          : firstText(grid, row, goals).text !== ''
            ? 'indikator'
            : 'lanjutan';
      if (draft.nama === '') draft.nama = draft.indikator;
    } else if (form?.baris === 'barang') {
      draft.kind = draft.kode === null && draft.nama === '' ? 'catatan' : 'barang';
    } else if (draft.nama === '' && draft.kode === null && draft.nomor === '') {
      draft.kind = draft.indikator !== '' || left < Infinity ? 'lanjutan' : null;
    } else if (draft.nama === '' && draft.kode === null && !figures) draft.kind = 'lanjutan';
  }
  return drafts;
};

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

const moneyOf = (context: Context, draft: Draft): number[] =>
  context.money.map(({ kind, value }) =>
    kind[draft.row - context.located.bodyTop] === KIND.number ? (value[draft.row - context.located.bodyTop] ?? 0) : 0,
  );

/** Runs of rows without a level between rows that have one. */
const undecidedRuns = (drafts: readonly Draft[]): Draft[][] => {
  const runs: Draft[][] = [];
  let open: Draft[] = [];
  for (const draft of drafts) {
    if (draft.kind !== null) continue;
    if (draft.level === null) open.push(draft);
    else if (open.length > 0) {
      runs.push(open);
      open = [];
    }
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
      styleClass(style?.({ row: draft.row, column: Math.max(draft.namaColumn, 0) }) ?? null, draft.nama),
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
    run.forEach((draft, j) => {
      draft.level = flat || labels[i]?.[j] === true ? 'kegiatan' : 'subkegiatan';
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
    if (draft?.level !== 'subkegiatan' || (before?.level !== 'program' && before?.level !== 'bidang')) continue;
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
      if (i === 0) return;
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

const decideLevels = (context: Context, drafts: Draft[]): boolean => {
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
    const corrected =
      context.settings.rows?.[rowKey({ kode: draft.kode?.text ?? null, nama: draft.nama, indikator: draft.indikator })]
        ?.kind;
    const chosen = LEVELS.find((level) => level === corrected);
    const word = levelFromWord(draft.nama);
    const code = draft.kode === null ? null : levelOfKode(draft.kode);
    const byColumn = several ? headed.get(draft.namaColumn) : undefined;
    draft.level = chosen ?? byColumn ?? word ?? code;
    draft.confidence = chosen !== undefined ? 1 : word !== null && word === code ? 1 : 0.9;
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

/** A closing row without any label: figures only, right below the last row (T-C.31). */
const closeUnlabelled = (context: Context, drafts: Draft[]): void => {
  const body = drafts.filter(({ kind }) => kind !== 'catatan' && kind !== 'ulangan');
  const last = body.at(-1);
  if (last === undefined || last.nama !== '' || last.indikator !== '' || last.nomor !== '' || last.kode !== null)
    return;
  if (last.kind === 'lanjutan' || last.kind === null) {
    if (moneyOf(context, last).some((value) => value !== 0)) last.kind = 'jumlah';
  }
};

/** The group of goods above a row: the nearest row whose code its own begins with, else the last one in capitals. */
const goodsParent = (drafts: readonly Draft[], index: number): number => {
  const own = drafts[index];
  if (own === undefined) return -1;
  for (let above = index - 1; above >= 0; above--) {
    const other = drafts[above];
    if (other?.kind !== 'barang') continue;
    if (own.kode !== null && other.kode !== null) {
      if (other.kode.segments.length < own.kode.segments.length && dibawah(own.kode, other.kode)) return above;
    } else if (berhurufKapital(other.nama) && !berhurufKapital(own.nama)) return above;
  }
  return -1;
};

/** Reads the body: what each row is, its level, and the tree (rules: Reading a sheet, 4, 5 and 8; Codes). */
export const outline = (context: Context): Outline => {
  const drafts = readRows(context);
  closeUnlabelled(context, drafts);
  const needsStyles =
    context.form?.baris === 'program' || context.form === null ? decideLevels(context, drafts) : false;
  const children: number[][] = drafts.map(() => []);
  const open: { index: number; rank: number }[] = [];
  let lastItem = -1;
  const rows = drafts.map((draft, index): OutlineRow => {
    const kind: RowKind = draft.kind ?? draft.level ?? 'catatan';
    let parent = -1;
    if (draft.kind === null && draft.level !== null) {
      const own = rank(draft.level);
      while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= own) open.pop();
      parent = open.at(-1)?.index ?? -1;
      if (parent >= 0) children[parent]?.push(index);
      open.push({ index, rank: own });
      lastItem = index;
    } else if (kind === 'barang') {
      parent = goodsParent(drafts, index);
      if (parent >= 0) children[parent]?.push(index);
      lastItem = index;
    } else if (kind === 'lanjutan') parent = lastItem;
    else if (kind === 'rata-rata' || kind === 'predikat') {
      const program = open.find(({ rank: level }) => level === rank('program'));
      parent = program?.index ?? open[0]?.index ?? -1;
    }
    return {
      row: draft.row,
      kind: kind === 'barang' && parent < 0 ? 'golongan' : kind,
      kode: draft.kode,
      nomor: draft.nomor,
      nama: draft.nama,
      indikator: draft.indikator,
      parent,
      children: children[index] ?? [],
      confidence: draft.confidence === 0 ? 1 : draft.confidence,
      kodeRagu: draft.kodeRagu,
    };
  });
  return { rows, needsStyles };
};

/** The cell that carries a row's name, for messages and jumps. */
export const nameCell = (columns: readonly Column[], row: number): Cell => ({
  row,
  column: columns.find(({ role }) => role === 'nama' || role === 'indikator')?.column ?? columns[0]?.column ?? 0,
});
