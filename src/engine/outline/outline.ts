import { KIND } from '../../grid/column';
import { valueAt } from '../../grid/cells';
import { dibawah, levelOfKode, readKode, type Kode } from '../../renja/kode';
import { bacaJudul } from '../../renja/kosakata';
import { jumlahSemua } from '../../renja/penutup';
import { berhurufKapital } from '../../renja/tingkat';
import type { Level, Role, RowKind } from '../../renja/types';
import { addsOf } from './adds';
import { readRows } from './body';
import { moneyOf, type Context, type BodyRow } from './context';
import { closeBody } from './closing';
import { decideLevels } from './decide-levels';
import { depthOf } from './depth';
import { takeFiguresBelow } from './figures-below';
import { obeyRows } from './said-rows';
import { sharesOf, type Share } from './shares';
import { closeAverages, closeGroups, closeUnlabelled, closeUnnumbered, rateOverall } from './total-rows';

/** A body row with its place in the tree. `parent` and `children` are indices into the outline. */
export type OutlineRow = {
  readonly row: number;
  /** The sheet row that carries its figures: its own, or its indicator's line below it. */
  readonly figures: number;
  readonly kind: RowKind;
  readonly kode: Kode | null;
  readonly nomor: string;
  readonly nama: string;
  readonly indikator: string;
  readonly parent: number;
  readonly children: readonly number[];
  readonly confidence: number;
  /** What the money of a continued row is, where the sums tell; a share of its own is a child of the row that counts it. */
  readonly share: Share;
  /** Rows that a total adds, where its figures tell. */
  readonly adds: readonly number[] | null;
  /** True when word or sums contradict the length of the code. */
  readonly kodeRagu: boolean;
};

export type Outline = {
  readonly rows: readonly OutlineRow[];
  /** Whether levels rest on styles that were not read. */
  readonly needsStyles: boolean;
};

const NONE: readonly number[] = [];
/** The group of goods above a row: the nearest row whose code its own begins with, else the last one in capitals. */
const goodsParent = (drafts: readonly BodyRow[], index: number): number => {
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

/** A tree as it grows from top to bottom. */
type Place = { readonly kind: RowKind; parent: number; readonly children: number[] };

const PROGRAM = depthOf('program');

/** Where every row stands: each below the nearest row above that stands less deep. */
const plant = (drafts: readonly BodyRow[]): Place[] => {
  const open: { index: number; depth: number }[] = [];
  const places: Place[] = [];
  let lastItem = -1;
  drafts.forEach((draft, index) => {
    const kind: RowKind = draft.kind ?? draft.level ?? 'catatan';
    let parent = -1;
    if (draft.kind === null && draft.level !== null) {
      const depth = draft.depth ?? depthOf(draft.level);
      while (open.length > 0 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
      parent = open.at(-1)?.index ?? -1;
      open.push({ index, depth });
      lastItem = index;
    } else if (kind === 'barang') {
      parent = draft.said === 'golongan' ? -1 : goodsParent(drafts, index);
      lastItem = index;
    } else if (kind === 'lanjutan') parent = lastItem;
    else if (kind === 'rata-rata' || kind === 'predikat') {
      const program = open.find(({ depth }) => depth === PROGRAM);
      parent = program?.index ?? open[0]?.index ?? -1;
    }
    if (parent >= 0 && (draft.kind === null || kind === 'barang')) places[parent]?.children.push(index);
    places.push({ kind: kind === 'barang' && parent < 0 ? 'golongan' : kind, parent, children: [] });
  });
  return places;
};

/** Continued rows that carry their own share of the money are counted by the row above the one that they continue. */
const share = (context: Context, drafts: readonly BodyRow[], places: readonly Place[]): ReadonlyMap<number, Share> => {
  const continued = new Map<number, number>();
  places.forEach(({ kind, parent }, i) => {
    const draft = drafts[i];
    if (kind !== 'lanjutan' || parent < 0 || draft === undefined) return;
    if (moneyOf(context, draft).some((value) => value !== 0)) continued.set(i, parent);
  });
  if (continued.size === 0) return new Map();
  const totals = drafts.filter(({ kind }) => kind === 'jumlah');
  const [total] = totals;
  const rows = drafts.map((draft, i) => ({
    values: draft.kind === null || draft.kind === 'lanjutan' ? moneyOf(context, draft) : [],
    parent: places[i]?.parent ?? -1,
    children: places[i]?.children ?? NONE,
  }));
  const shares = sharesOf(rows, continued, total === undefined || totals.length > 1 ? null : moneyOf(context, total));
  for (const [i, own] of shares) {
    const place = places[i];
    if (own !== 'sendiri' || place === undefined) continue;
    place.parent = places[place.parent]?.parent ?? -1;
    if (place.parent >= 0) places[place.parent]?.children.push(i);
  }
  for (const { children } of places) children.sort((a, b) => a - b);
  return shares;
};

const isCounted = ({ kind }: BodyRow, own: Share | undefined): boolean =>
  kind === null || kind === 'barang' || kind === 'indikator' || own === 'sendiri';

type Tree = {
  readonly places: readonly Place[];
  readonly shares: ReadonlyMap<number, Share>;
  readonly adds: ReadonlyMap<number, readonly number[]>;
};

/** The tree with what its continued rows and totals are of it. */
const grow = (context: Context, drafts: readonly BodyRow[]): Tree => {
  const places = plant(drafts);
  const shares = share(context, drafts, places);
  const adds = drafts.some(({ kind }) => kind === 'jumlah')
    ? addsOf(
        drafts.map((draft, i) => ({
          isItem: isCounted(draft, shares.get(i)),
          isTotal: draft.kind === 'jumlah',
          names: draft.milik,
          ofAll: jumlahSemua(draft.nama || draft.nomor || draft.indikator),
          parent: places[i]?.parent ?? -1,
          values: moneyOf(context, draft),
        })),
      )
    : new Map<number, readonly number[]>();
  return { places, shares, adds };
};

/**
 * Names of groups without figures whose sum stands below them ("SEKRETARIAT" … "Sub Jumlah"): without figures by design, so no
 * rows of the tree. Tells whether there are any.
 */
const closeSummed = (context: Context, drafts: readonly BodyRow[], { places, adds }: Tree): boolean => {
  let closed = false;
  // A code of one part heads a section of the budget ("4 PENDAPATAN … JUMLAH PENDAPATAN"); those of a plan are rows of the tree.
  const isCoded = ({ kode }: BodyRow): boolean => (kode?.segments.length ?? 0) > 1;
  const shows = ({ figures }: BodyRow): boolean =>
    context.money.some(({ kind }) => kind[figures - context.located.bodyTop] !== KIND.blank);
  // "SEKRETARIAT … Jumlah Sekretariat": the total names the group, whatever else was read as standing below it.
  for (const { kind, milik } of drafts) {
    const own = kind === 'jumlah' && milik !== null ? drafts[milik] : undefined;
    if (own?.kind !== null || own.said !== null || isCoded(own) || shows(own)) continue;
    own.kind = 'catatan';
    closed = true;
  }
  for (const parts of adds.values()) {
    const parent = places[parts[0] ?? -1]?.parent ?? -1;
    const group = drafts[parent];
    const whole = group?.kind === null && group.said === null && parts.length === places[parent]?.children.length;
    if (!whole || isCoded(group) || !parts.every((part) => places[part]?.parent === parent)) continue;
    if (shows(group)) continue;
    group.kind = 'catatan';
    closed = true;
  }
  // Where one is so, the others are too: their total may be the one that is wrong.
  drafts.forEach((group, i) => {
    const last = places[i]?.children.at(-1);
    const isOpen = group.kind === null && group.said === null && !isCoded(group) && !shows(group);
    if (closed && isOpen && last !== undefined && drafts[last + 1]?.kind === 'jumlah') group.kind = 'catatan';
  });
  return closed;
};

const MONEY: ReadonlySet<Role> = new Set<Role>(['pagu', 'realisasi-keuangan', 'anggaran']);

/**
 * Whether what names the rows is headed as programs and kegiatan, or as who carries them out, left of their indicators, and they have
 * money: a tree of a plan.
 */
const listsPlans = ({ columns, paths }: Context): boolean => {
  const at = columns.findIndex(({ role }) => role === 'nama');
  const indicator = columns.findIndex(({ role }) => role === 'indikator');
  const said = bacaJudul(paths[at]?.texts.at(-1) ?? '').konsep;
  const lists = said.some((one) => one === 'tingkatan' || one === 'penanggung-jawab');
  return lists && (indicator < 0 || at < indicator) && columns.some(({ role }) => MONEY.has(role));
};

/** Rows by which it is seen whether codes are those of a plan. */
const CODES_SAMPLE = 60;

/** Whether a column of codes holds those of a plan: of programs and what stands below them. */
const hasPlanCodes = ({ grid, columns, located: { bodyTop, bodyBottom } }: Context): boolean => {
  const own = columns.filter(({ role }) => role === 'kode').map(({ column }) => column);
  const levels = new Set<Level | null>();
  for (let row = bodyTop; own.length > 0 && row <= Math.min(bodyBottom, bodyTop + CODES_SAMPLE); row++) {
    const kode = readKode(own.map((column) => valueAt(grid, row, column)));
    if (kode !== null) levels.add(levelOfKode(kode));
  }
  return levels.has('kegiatan') && (levels.has('program') || levels.has('subkegiatan'));
};

/**
 * What the rows are, where the sheet says it otherwise than its form: a table whose form lists programs and that names none, only
 * indicators (case: a renstra evaluated by indicators); and one whose form lists indicators, headed by programs with their money or
 * with their codes.
 */
const rowsAsHeaded = (context: Context): Context['form'] => {
  const { form, columns } = context;
  const has = (...roles: readonly Role[]): boolean => columns.some(({ role }) => roles.includes(role));
  if (form?.baris === 'program' && has('indikator') && !has('nama', 'kode')) return { ...form, baris: 'indikator' };
  return form?.baris === 'indikator' && (listsPlans(context) || hasPlanCodes(context))
    ? { ...form, baris: 'program' }
    : form;
};

/** Reads the body: what each row is, its level, and the tree (rules: Reading a sheet, 4, 5, 8 and 9; Codes; Evidence). */
export const outline = (read: Context): Outline => {
  const context = { ...read, form: rowsAsHeaded(read) };
  const drafts = readRows(context);
  closeUnnumbered(context, drafts);
  closeBody(context, drafts);
  closeUnlabelled(context, drafts);
  closeGroups(context, drafts);
  takeFiguresBelow(context, drafts);
  obeyRows(context, drafts);
  const needsStyles =
    context.form?.baris === 'program' || context.form === null ? decideLevels(context, drafts) : false;
  closeAverages(drafts);
  rateOverall(drafts);
  let tree = grow(context, drafts);
  if (closeSummed(context, drafts, tree)) tree = grow(context, drafts);
  const { places, shares, adds } = tree;
  const rows = drafts.map((draft, i): OutlineRow => {
    const place = places[i];
    const children = place?.children ?? NONE;
    return {
      row: draft.row,
      figures: draft.figures,
      kind: place?.kind ?? 'catatan',
      kode: draft.kode,
      nomor: draft.nomor,
      nama: draft.nama,
      indikator: draft.indikator,
      parent: place?.parent ?? -1,
      children: children.length === 0 ? NONE : children,
      confidence: draft.confidence === 0 ? 1 : draft.confidence,
      share: shares.get(i) ?? null,
      adds: adds.get(i) ?? null,
      kodeRagu: draft.kodeRagu,
    };
  });
  return { rows, needsStyles };
};
