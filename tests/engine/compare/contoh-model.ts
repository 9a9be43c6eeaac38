import type { Evaluated } from '../../../src/engine/evaluate/evaluated';
import type { Model } from '../../../src/engine/model/model';
import type { Kolom } from '../../../src/engine/figures/kolom';
import { readColumn } from '../../../src/grid/column';
import type { CellValue } from '../../../src/grid/types';
import type { RowKind } from '../../../src/renja/types';
import { makeGrid } from '../sheets';

/** A row of an example: what it is, its code and name, the row above it in the tree (-1: none), its figures. */
export type Baris = readonly [kind: RowKind, kode: string, nama: string, parent: number, ...figures: CellValue[]];
export type KolomContoh = Partial<Pick<Kolom, 'role' | 'measure' | 'period' | 'side' | 'ragam'>>;
export type Contoh = {
  readonly sheet?: string;
  readonly triwulan?: Model['triwulan'];
  readonly ragu?: readonly number[];
};

/** Lines above the rows. */
const ATAS = 5;

/** A table as comparing sees it: rows with codes and names, columns with meanings and figures. */
export const model = (kolom: readonly KolomContoh[], baris: readonly Baris[], contoh: Contoh = {}): Model => {
  const grid = makeGrid(
    [
      ...Array.from({ length: ATAS }, () => ['']),
      ...baris.map(([, kode, nama, , ...figures]) => [kode, nama, ...figures]),
    ],
    { sheet: contoh.sheet ?? 'Evaluasi' },
  );
  const bottom = ATAS + baris.length - 1;
  const rows = baris.map(([kind, kode, nama, parent], i) => ({
    row: ATAS + i,
    figures: ATAS + i,
    kind,
    kode: kode === '' ? null : { text: kode, segments: kode.split('.') },
    kodeRagu: contoh.ragu?.includes(i) ?? false,
    nama,
    parent,
    children: baris.flatMap(([, , , own], child) => (own === i ? [child] : [])),
  }));
  const columns = kolom.map((one, index) => ({
    index,
    role: 'lain',
    measure: null,
    period: null,
    side: null,
    ragam: null,
    summed: false,
    kunci: String(index),
    ...one,
    physical: [{ column: index + 2, figures: readColumn(grid, index + 2, ATAS, bottom, null, false) }],
  }));
  const table = {
    sheet: grid.sheet,
    form: 'E.81',
    range: { top: 0, left: 0, bottom, right: kolom.length + 1 },
    columns: [{ column: 1, role: 'nama' }],
  };
  return {
    grid,
    table,
    outline: { rows },
    bodyTop: ATAS,
    kolom: columns,
    triwulan: contoh.triwulan ?? null,
    assumed: new Map(),
  } as unknown as Model;
};

export const evaluated = (one: Model): Evaluated => ({ model: one }) as unknown as Evaluated;
