import type { MergeIndex } from '../../grid/cells';
import { KIND, type FigureColumn } from '../../grid/column';
import type { Grid } from '../../grid/types';
import type { Formulir } from '../../forms';
import type { Kode } from '../../renja/kode';
import type { Nomenklatur } from '../../renja/nomenklatur';
import type { Level, RowKind } from '../../renja/types';
import type { SheetColumn, TableSettings } from '../facts/types';
import type { HeadingPath } from '../locate/headings';
import type { Located } from '../locate/locate';

/** A body row while it is read: `kind` is set for rows outside the tree, `level` for rows in it. */
export type BodyRow = {
  row: number;
  kind: RowKind | null;
  kode: Kode | null;
  nomor: string;
  nama: string;
  namaColumn: number;
  nomorColumn: number;
  indikator: string;
  level: Level | null;
  /** How deep it stands, finer than its level; null: as its level. */
  depth: number | null;
  /** What its code says. */
  codeLevel: Level | null;
  /** The sheet row that carries its figures: the indicator's line below it, else its own. */
  figures: number;
  /** For a total that names a row above it ("Jumlah Program …"): which one of all that are read. */
  milik: number | null;
  confidence: number;
  kodeRagu: boolean;
  /** What the user says it is; nothing else decides then. */
  said: RowKind | null;
};

/** What reading a body needs to know of its table. */
export type Context = {
  readonly grid: Grid;
  readonly located: Located;
  readonly form: Formulir | null;
  readonly columns: readonly SheetColumn[];
  readonly paths: readonly HeadingPath[];
  readonly mergeAt: MergeIndex;
  /** Money columns that add up, indexed from bodyTop. */
  readonly money: readonly FigureColumn[];
  readonly settings: TableSettings;
  /** Codes and names that the user supplied. */
  readonly nomenklatur?: Nomenklatur | null;
};

/** Money figures of a row, 0 for blank, in the order of the summed columns. */
export const moneyOf = (context: Context, draft: BodyRow): number[] =>
  context.money.map(({ kind, value }) =>
    kind[draft.figures - context.located.bodyTop] === KIND.number
      ? (value[draft.figures - context.located.bodyTop] ?? 0)
      : 0,
  );
