import type { Formulir } from '../forms';
import type { RuleId } from '../renja/aturan';
import { operands, parsePersamaan, type Persamaan } from '../renja/persamaan';
import type { Kolom } from './model';

/** An equation resolved to columns. */
export type Ekspresi =
  | { readonly op: 'angka'; readonly nilai: number }
  | { readonly op: 'kolom'; readonly kolom: number }
  /** Quarters or years in order, combined by the row's rule. */
  | {
      readonly op: 'deret';
      readonly fungsi: 'triwulan' | 'tahun' | 'pertumbuhan' | 'terakhir';
      readonly kolom: readonly number[];
    }
  /** The vertical total of a column. */
  | { readonly op: 'total'; readonly kolom: number }
  | { readonly op: '+' | '-' | '*' | '/'; readonly kiri: Ekspresi; readonly kanan: Ekspresi };

/**
 * A computed column: `hasil` = `ekspresi`. `jumlah`: amounts added and subtracted, figured in the column's own unit;
 * `persen`: a ratio × 100, in percent points.
 */
export type Relation = {
  readonly hasil: number;
  readonly aturan: RuleId;
  readonly jenis: 'jumlah' | 'persen';
  readonly ekspresi: Ekspresi;
  readonly operands: readonly number[];
  /** As printed in the form, for messages. */
  readonly rumus: string;
};

/** Whether a column is what an equation names: `role` or `role@ragam`. */
const isNamed = (kolom: Kolom, name: string): boolean => {
  const [role, ragam] = name.split('@');
  return kolom.role === role && (ragam === undefined || kolom.ragam === ragam);
};

/** The column that a role names beside a computed column: same measure, period and side, or the only one there is. */
const beside = (kolom: readonly Kolom[], name: string, hasil: Kolom): Kolom | null => {
  const candidates = kolom.filter((other) => isNamed(other, name) && other.side === hasil.side);
  const fitting = candidates.filter(
    (other) =>
      (other.measure === hasil.measure || other.measure === null || hasil.measure === null) &&
      (other.period === hasil.period || other.period === null || hasil.period === null),
  );
  return (
    fitting.find((other) => other.measure === hasil.measure && other.period === hasil.period) ?? fitting[0] ?? null
  );
};

const series = (kolom: readonly Kolom[], name: string, hasil: Kolom): Kolom[] =>
  kolom
    .filter(
      (other) =>
        isNamed(other, name) && other.side === hasil.side && other.measure === hasil.measure && other.period !== null,
    )
    .sort((a, b) => (a.period ?? 0) - (b.period ?? 0));

/** Resolves role names to the columns beside `hasil`; null when a needed column is not on the sheet. */
export const resolve = (persamaan: Persamaan, kolom: readonly Kolom[], hasil: Kolom): Ekspresi | null => {
  switch (persamaan.op) {
    case 'angka':
      return { op: 'angka', nilai: Number(persamaan.nilai) };
    case 'kolom': {
      const found = beside(kolom, persamaan.nama, hasil);
      return found === null ? null : { op: 'kolom', kolom: found.index };
    }
    case 'fungsi': {
      if (persamaan.fungsi === 'total') {
        const found = beside(kolom, persamaan.nama, hasil);
        return found === null ? null : { op: 'total', kolom: found.index };
      }
      const columns = series(kolom, persamaan.nama, hasil).map(({ index }) => index);
      return columns.length === 0 ? null : { op: 'deret', fungsi: persamaan.fungsi, kolom: columns };
    }
    default: {
      const kiri = resolve(persamaan.kiri, kolom, hasil);
      const kanan = resolve(persamaan.kanan, kolom, hasil);
      return kiri === null || kanan === null ? null : { op: persamaan.op, kiri, kanan };
    }
  }
};

export const columnsOf = (ekspresi: Ekspresi): number[] => {
  switch (ekspresi.op) {
    case 'angka':
      return [];
    case 'kolom':
    case 'total':
      return [ekspresi.kolom];
    case 'deret':
      return [...ekspresi.kolom];
    default:
      return [...columnsOf(ekspresi.kiri), ...columnsOf(ekspresi.kanan)];
  }
};

/** Whether an equation divides: its result is a ratio, else an amount. */
export const divides = (persamaan: Persamaan): boolean =>
  persamaan.op === '/' ||
  ('kiri' in persamaan && (divides(persamaan.kiri) || divides(persamaan.kanan))) ||
  (persamaan.op === 'fungsi' && persamaan.fungsi === 'pertumbuhan');

/** The arithmetic of a form on the columns that are there. */
export const formRelations = (form: Formulir, kolom: readonly Kolom[]): Relation[] =>
  form.hitungan.flatMap(({ hasil, rumus, aturan, ukuran }) => {
    const persamaan = parsePersamaan(rumus);
    if (persamaan === null || operands(persamaan).length === 0)
      throw new Error(`form ${form.id}: cannot read "${rumus}"`);
    return kolom
      .filter(
        (column) =>
          isNamed(column, hasil) &&
          (ukuran === undefined || (column.measure !== null && ukuran.includes(column.measure))),
      )
      .flatMap((column): Relation[] => {
        const ekspresi = resolve(persamaan, kolom, column);
        return ekspresi === null
          ? []
          : [
              {
                hasil: column.index,
                aturan,
                jenis: divides(persamaan) ? 'persen' : 'jumlah',
                ekspresi,
                operands: columnsOf(ekspresi),
                rumus,
              },
            ];
      });
  });
