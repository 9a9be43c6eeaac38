/**
 * Tables of no form: two to four typed columns under any heading, one to three that the numbering row declares ("6 = 4 - 3"), a tree
 * of one or two levels told by codes, a closing row. Right throughout.
 */
import fc from 'fast-check';
import { toA1 } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import { duaDesimal } from './numbers';
import { baris } from './print';

type Bentuk = 'tambah' | 'kurang' | 'persen';
type Hitungan = { readonly bentuk: Bentuk; readonly a: number; readonly b: number };
export type Bebas = {
  readonly lines: readonly (readonly CellValue[])[];
  /** Cells that are typed in, and cells of sums and declared arithmetic of which a mistake is one beyond doubt. */
  readonly isian: ReadonlySet<string>;
  readonly hitungan: readonly { readonly row: number; readonly column: number }[];
  /** Columns that the numbering row declares. */
  readonly persamaan: number;
};

const KEPALA = ['Nilai Awal', 'Mutasi Masuk', 'Jumlah Diterima', 'Dana Cadangan', 'Setoran', 'Titipan', 'Biaya Pokok', 'Biaya Lain']; // prettier-ignore
const HASIL: Readonly<Record<Bentuk, readonly string[]>> = {
  tambah: ['Nilai Gabungan', 'Hasil Olahan', 'Nilai Setelah Penyesuaian'],
  kurang: ['Selisih Nilai', 'Nilai Bersih', 'Sisa Dana'],
  persen: ['Perbandingan (%)', 'Persen Serapan', 'Porsi (%)'],
};
const NAMA = ['Tata Usaha', 'Pelayanan', 'Pembinaan', 'Pengadaan', 'Pemeliharaan', 'Pengawasan', 'Sosialisasi', 'Penyusunan', 'Koordinasi', 'Evaluasi']; // prettier-ignore
const TANDA: Readonly<Record<Bentuk, (a: number, b: number) => string>> = {
  tambah: (a, b) => `${a}+${b}`,
  kurang: (a, b) => `${a}-${b}`,
  persen: (a, b) => `${a}/${b}x100`,
};

const worked = ({ bentuk, a, b }: Hitungan, inputs: readonly number[]): number => {
  const [left, right] = [inputs[a] ?? 0, inputs[b] ?? 0];
  if (bentuk === 'persen') return duaDesimal((left * 100) / right);
  return bentuk === 'tambah' ? left + right : left - right;
};

const bentuk = fc.constantFrom<Bentuk>('tambah', 'kurang', 'persen');
const susunan = fc.record({
  judul: fc.constantFrom('DAFTAR REKAPITULASI', 'Rincian Kegiatan Kantor', 'TABEL OLAHAN'),
  kepala: fc.shuffledSubarray(KEPALA, { minLength: 2, maxLength: 4 }),
  hitungan: fc.array(fc.record({ bentuk, a: fc.nat(3), b: fc.nat(2) }), { minLength: 1, maxLength: 3 }),
  kelompok: fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 3, maxLength: 5 }),
  bertingkat: fc.boolean(),
  jumlah: fc.constantFrom('JUMLAH', 'Jumlah', 'TOTAL', 'Jumlah Seluruhnya'),
  kurung: fc.boolean(),
  angka: fc.noShrink(
    fc.uniqueArray(fc.noBias(fc.integer({ min: 1_000_000, max: 900_000_000 })), { minLength: 100, maxLength: 100 }),
  ),
});

/** The columns that are declared, each of two different ones. */
const declared = (list: readonly Hitungan[], inputs: number): readonly Hitungan[] =>
  list.map(({ bentuk: one, a, b }) => {
    const left = a % inputs;
    return { bentuk: one, a: left, b: (left + 1 + (b % (inputs - 1))) % inputs };
  });

export const bebas: fc.Arbitrary<Bebas> = susunan.map((s): Bebas => {
  const inputs = s.kepala.length;
  const hitungan = declared(s.hitungan, inputs);
  let next = 0;
  const draw = (): readonly number[] => s.kepala.map(() => s.angka[(next += 1) % s.angka.length] ?? 1);
  const add = (rows: readonly (readonly number[])[]): readonly number[] =>
    s.kepala.map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0));
  const number = (at: number): string => (s.kurung ? `(${at})` : String(at));
  const heads = ['Kode', 'Uraian', ...s.kepala, ...hitungan.map((one, at) => HASIL[one.bentuk][at] ?? '')];
  const lines: CellValue[][] = [
    [s.judul],
    [],
    heads,
    heads.map((_, at) => {
      const one = hitungan[at - 2 - inputs];
      return one === undefined ? number(at + 1) : `${at + 1}=${TANDA[one.bentuk](one.a + 3, one.b + 3)}`;
    }),
  ];
  const isian = new Set<string>();
  const cells: { row: number; column: number }[] = [];
  const put = (kode: string, nama: string, figures: readonly number[], typed: boolean): void => {
    const row = lines.length;
    lines.push([kode, nama, ...figures, ...hitungan.map((one) => worked(one, figures))]);
    figures.forEach((_, at) => {
      if (typed) isian.add(toA1({ row, column: 2 + at }));
      else cells.push({ row, column: 2 + at });
    });
    if (typed) hitungan.forEach((_, at) => cells.push({ row, column: 2 + inputs + at }));
  };
  const groups = s.kelompok.map((count) => Array.from({ length: count }, draw));
  groups.forEach((leaves, group) => {
    if (s.bertingkat) put(`${group + 1}`, `${NAMA[group % NAMA.length]}`, add(leaves), false);
    leaves.forEach((leaf, at) => {
      const kode = s.bertingkat ? `${group + 1}.${at + 1}` : String(next);
      put(kode, `${NAMA[(group + at + 3) % NAMA.length]} ${group + 1}${'abcde'[at] ?? ''}`, leaf, true);
    });
  });
  put('', s.jumlah, add(groups.flat()), false);
  return { lines, isian, hitungan: cells, persamaan: hitungan.length };
});

/** The same with one figure wrong that is worked out; which, and by how much, chance says. */
export const salahBebas = (one: Bebas, where: number, by: number): { readonly changed: Bebas; readonly at: string } => {
  const cell = one.hitungan[where % one.hitungan.length] ?? { row: 0, column: 0 };
  const lines = one.lines.map((line, row) =>
    row === cell.row
      ? line.map((value, column) => (column === cell.column && typeof value === 'number' ? value + by : value))
      : line,
  );
  return { changed: { ...one, lines }, at: toA1(cell) };
};

export const cetakBebas = ({ lines }: Bebas): string => lines.map(baris).join('\n');
