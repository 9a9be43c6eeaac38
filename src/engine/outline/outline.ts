import { UMUM } from '../../forms';
import { KIND } from '../../grid/column';
import { dibawah, type Kode } from '../../renja/kode';
import { berhurufKapital } from '../../renja/tingkat';
import { LEVELS, type Level, type RowKind } from '../../renja/types';
import { moneyOf, readRows, type Context, type Draft } from './body';
import { closeBody } from './closing';
import { decideLevels } from './decide-levels';
import { obeyRows } from './said-rows';

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

const NONE: readonly number[] = [];
const rank = (level: Level): number => LEVELS.indexOf(level);
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

/**
 * Names of groups whose sum stands below them ("I PAJAK DAERAH" … "JUMLAH I"), in a table of no known form: without figures
 * of their own by design, so no rows of it. Several totals say that the table is made so.
 */
const closeGroups = (context: Context, drafts: readonly Draft[]): void => {
  if (context.form !== UMUM || drafts.filter(({ kind }) => kind === 'jumlah').length < 2) return;
  for (const draft of drafts) {
    const shown = context.money.some(({ kind }) => kind[draft.row - context.located.bodyTop] !== KIND.blank);
    if (draft.kind === null && !shown) draft.kind = 'catatan';
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
  closeBody(context, drafts);
  closeUnlabelled(context, drafts);
  closeGroups(context, drafts);
  obeyRows(context, drafts);
  const needsStyles =
    context.form?.baris === 'program' || context.form === null ? decideLevels(context, drafts) : false;
  const children = new Map<number, number[]>();
  const adopt = (parent: number, child: number): void => {
    const own = children.get(parent);
    if (own === undefined) children.set(parent, [child]);
    else own.push(child);
  };
  const open: { index: number; rank: number }[] = [];
  let lastItem = -1;
  const rows = drafts.map((draft, index): OutlineRow => {
    const kind: RowKind = draft.kind ?? draft.level ?? 'catatan';
    let parent = -1;
    if (draft.kind === null && draft.level !== null) {
      const own = rank(draft.level);
      while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= own) open.pop();
      parent = open.at(-1)?.index ?? -1;
      if (parent >= 0) adopt(parent, index);
      open.push({ index, rank: own });
      lastItem = index;
    } else if (kind === 'barang') {
      parent = draft.said === 'golongan' ? -1 : goodsParent(drafts, index);
      if (parent >= 0) adopt(parent, index);
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
      children: NONE,
      confidence: draft.confidence === 0 ? 1 : draft.confidence,
      kodeRagu: draft.kodeRagu,
    };
  });
  const withChildren = rows.map((row, index): OutlineRow => {
    const own = children.get(index);
    return own === undefined ? row : { ...row, children: own };
  });
  return { rows: withChildren, needsStyles };
};
