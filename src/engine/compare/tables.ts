import type { Decimal } from '../../grid/decimal';
import type { Cell } from '../../grid/types';
import type { Triwulan } from '../../renja/types';
import type { Evaluated } from '../evaluate/evaluated';
import { amountAt, cellOf, isPercentAt, rowAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import type { SheetColumn } from '../facts/types';
import { causes, type Differing } from './causes';
import { halOf } from './keys';
import { matchRows, type JawabanPasangan, type PasanganBaris } from './rows';

/** What changed between two tables. */
export const JENIS_PERBEDAAN = [
  'pagu',
  'target',
  /** A quarter that was reported before holds another figure now, or none. */
  'triwulan-lalu',
  'realisasi',
  /** A realisasi that only grows during the year is smaller at a later quarter. */
  'realisasi-turun',
  'baris-baru',
  'baris-hilang',
] as const;
export type JenisPerbedaan = (typeof JENIS_PERBEDAAN)[number];

/** One side of a difference; `value` null where the cell is blank. Percentages as fractions. */
export type Sisi = {
  readonly sheet: string;
  readonly cell: Cell;
  readonly value: Decimal | null;
  /** Whether the cell shows a percentage. */
  readonly persen: boolean;
};

export type Perbedaan = {
  readonly jenis: JenisPerbedaan;
  readonly kode: string | null;
  readonly nama: string;
  /** The column, as the newer table (or the only one that has it) means it; null for whole rows. */
  readonly kolom: Pick<SheetColumn, 'role' | 'measure' | 'period' | 'ragam'> | null;
  readonly dulu: Sisi | null;
  readonly kini: Sisi | null;
  /** Whether the two rows may not be the same. */
  readonly ragu: boolean;
};

type PerbandinganTabel = {
  readonly dulu: Evaluated;
  readonly kini: Evaluated;
  readonly pasangan: readonly PasanganBaris[];
  readonly perbedaan: readonly Perbedaan[];
};

/** A column and the one of the other table that says the same. */
export type PasanganKolom = { readonly a: Kolom; readonly b: Kolom };

const sameMeaning = (a: Kolom, b: Kolom): boolean =>
  a.role === b.role && a.measure === b.measure && a.period === b.period && a.side === b.side && a.ragam === b.ragam;

/** Columns of b with the one of a that means the same: exactly, or in another form's words where only one does. */
export const matchColumns = (a: Model, b: Model): PasanganKolom[] =>
  b.kolom.flatMap((own): PasanganKolom[] => {
    const same = a.kolom.filter((other) => sameMeaning(other, own));
    const hal = halOf(own);
    const [only, ...more] = same.length > 0 || hal === null ? same : a.kolom.filter((other) => halOf(other) === hal);
    return only === undefined || more.length > 0 ? [] : [{ a: only, b: own }];
  });

type Saat = { readonly dulu: Triwulan | null; readonly kini: Triwulan | null };

/** Whether the newer table tells of a later quarter of the same year. */
const isLater = ({ dulu, kini }: Saat): boolean => dulu !== null && kini !== null && kini > dulu;

/** What it means that a column differs; null where it may: a quarter newly filled, a realisasi that grew. */
const jenisOf = (
  { b }: PasanganKolom,
  dulu: Decimal | null,
  kini: Decimal | null,
  saat: Saat,
): JenisPerbedaan | null => {
  switch (b.role) {
    case 'pagu':
    case 'anggaran':
      return 'pagu';
    case 'target':
    case 'target-renstra':
    case 'realisasi-lalu':
      return b.measure === 'Rp' && b.role === 'target' ? 'pagu' : 'target';
    case 'realisasi-tw':
      if (dulu === null || dulu.isZero()) return null;
      if (saat.dulu !== null && b.period !== null && b.period > saat.dulu) return null;
      return 'triwulan-lalu';
    case 'realisasi':
    case 'realisasi-keuangan':
    case 'fisik':
      if (dulu === null) return null;
      if (!isLater(saat)) return 'realisasi';
      return kini === null || kini.lt(dulu) ? 'realisasi-turun' : null;
    default:
      return null;
  }
};

export const sisi = (model: Model, kolom: Kolom, i: number): Sisi => ({
  sheet: model.grid.sheet,
  cell: cellOf(model, kolom, i),
  value: amountAt(model, kolom, i),
  persen: isPercentAt(model, kolom, i),
});

const equal = (a: Decimal | null, b: Decimal | null): boolean => (a === null || b === null ? a === b : a.eq(b));

/** Differences of one pair of columns; sums that only follow their rows are not told. */
const ofColumns = (
  a: Model,
  b: Model,
  kolom: PasanganKolom,
  rows: readonly PasanganBaris[],
  saat: Saat,
): Perbedaan[] => {
  const differing = rows.flatMap((pair) => {
    const [dulu, kini] = [sisi(a, kolom.a, pair.a), sisi(b, kolom.b, pair.b)];
    if (equal(dulu.value, kini.value)) return [];
    return [{ pair, dulu, kini }];
  });
  const figures = differing.flatMap((one): (Differing & { readonly from: typeof one })[] =>
    one.dulu.value === null || one.kini.value === null
      ? []
      : [{ i: one.pair.b, own: one.kini.value, other: one.dulu.value, from: one }],
  );
  const roots = new Set(causes(b, figures).map(({ from }) => from));
  return differing.flatMap((one): Perbedaan[] => {
    const { pair, dulu, kini } = one;
    if (dulu.value !== null && kini.value !== null && !roots.has(one)) return [];
    const jenis = jenisOf(kolom, dulu.value, kini.value, saat);
    if (jenis === null) return [];
    const { role, measure, period, ragam } = kolom.b;
    const { kode, nama } = rowAt(b, pair.b);
    return [
      { jenis, kode: kode?.text ?? null, nama, kolom: { role, measure, period, ragam }, dulu, kini, ragu: pair.ragu },
    ];
  });
};

const ofRow = (model: Model, i: number, jenis: 'baris-baru' | 'baris-hilang'): Perbedaan => {
  const { row, kode, nama } = rowAt(model, i);
  const column = model.table.columns.find(({ role }) => role === 'nama')?.column ?? model.table.range.left;
  const side: Sisi = { sheet: model.grid.sheet, cell: { row, column }, value: null, persen: false };
  const [dulu, kini] = jenis === 'baris-baru' ? [null, side] : [side, null];
  return { jenis, kode: kode?.text ?? null, nama, kolom: null, dulu, kini, ragu: false };
};

/**
 * What differs between two tables of the same programs, `kini` being the newer one (the next quarter's table, the changed
 * Renja, this sheet beside the export of pagu): inputs and realisasi of the rows that both have, and rows that only one
 * has. What must be other is not told: a quarter newly filled, a realisasi that grew in a later quarter.
 */
export const compareTables = (dulu: Evaluated, kini: Evaluated, jawaban: JawabanPasangan = {}): PerbandinganTabel => {
  const [a, b] = [dulu.model, kini.model];
  const { pasangan, hanyaA, hanyaB } = matchRows(a, b, jawaban);
  const saat: Saat = { dulu: a.triwulan, kini: b.triwulan };
  const changed = matchColumns(a, b).flatMap((kolom) => ofColumns(a, b, kolom, pasangan, saat));
  const rowOf = ({ kini: now, dulu: before }: Perbedaan): number => now?.cell.row ?? before?.cell.row ?? 0;
  return {
    dulu,
    kini,
    pasangan,
    perbedaan: [
      ...changed.sort((x, y) => rowOf(x) - rowOf(y)),
      ...hanyaB.map((i) => ofRow(b, i, 'baris-baru')),
      ...hanyaA.map((i) => ofRow(a, i, 'baris-hilang')),
    ],
  };
};
