/** The rows of figures as the sheet writes them: typed, as text, or as formulas. */
import { columnName } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import type { Salah } from './faults';
import { bagianDari, dirata, isDaun, predikat, type Angka, type Baris } from './figures';
import type { Isi, Kolom } from './layouts/types';
import type { KolomKiri } from './left';
import { tulisPersen, tulisUang, tulisUkuran, type GayaAngka } from './numbers';

/** A sum of rows, as a range where they stand together; apart, with SUM where `daftar`. */
const sumFormula = (letter: string, rows: readonly number[], daftar: boolean): string => {
  const [first = 0, last = 0] = [rows[0], rows.at(-1)];
  const isRun = rows.length > 1 && last - first === rows.length - 1;
  const cells = rows.map((row) => `${letter}${row + 1}`);
  if (isRun) return `=SUM(${letter}${first + 1}:${letter}${last + 1})`;
  return daftar ? `=SUM(${cells.join(',')})` : `=${cells.join('+')}`;
};

/** A sheet before it is written down. */
export type Rencana = {
  readonly rows: readonly Baris[];
  readonly kolom: readonly Kolom[];
  readonly kiri: readonly KolomKiri[];
  readonly angka: GayaAngka;
  readonly salah: readonly Salah[];
  /** Computed columns not filled in yet. */
  readonly kosong: ReadonlySet<string>;
  /** Whether ratings are still to be put in. */
  readonly tanpaPredikat?: boolean;
  /** What the sheet shows. */
  readonly tampak: Angka;
  /** Sheet row of a body row. */
  readonly letak: readonly number[];
  readonly sederhana: boolean;
};

const letterOf = ({ kiri: left, kolom }: Rencana, kunci: string): string =>
  columnName(left.length + kolom.findIndex((one) => one.kunci === kunci));

/** The formula of a computed cell, or null where none is kept. */
const formulaOf = (plan: Rencana, at: number, { kunci, isi }: Kolom): string | null => {
  const { rows, letak, salah } = plan;
  const row = rows[at];
  const letter = letterOf(plan, kunci);
  const rowsOf = (list: readonly number[]): number[] => list.map((index) => letak[index] ?? 0);
  const filled = (list: readonly number[]): number[] => list.filter((index) => plan.tampak(index, kunci) !== null);
  if (row === undefined || row.jenis === 'predikat') return null;
  if (row.jenis === 'rata') {
    const leaves = rowsOf(filled(dirata(rows, row.lingkup)));
    return plan.sederhana ? `=AVERAGE(${leaves.map((leaf) => `${letter}${leaf + 1}`).join(',')})` : null;
  }
  const fill = (template: string): string => {
    const total = rows.findIndex((one) => one.jenis === 'jumlah' && one.lingkup < 0);
    return `=${template.replace(/\{([^}$]+)(\$?)\}/g, (_, key: string, isTotal: string) => {
      const line = (letak[isTotal === '' ? at : total] ?? 0) + 1;
      return isTotal === '' ? `${letterOf(plan, key)}${line}` : `$${letterOf(plan, key)}$${line}`;
    })}`;
  };
  const children = filled(bagianDari(rows, at));
  if (isi.jenis === 'uang') {
    const isSum = children.length > 0 && (row.jenis === 'jumlah' || row.simpul.anak.length > 0);
    if (plan.angka.hanya === (isSum ? 'baris' : 'jumlah')) return null;
    if (isSum) {
      const short = salah.some((one) => one.rentang && one.baris === at && one.kunci === kunci);
      return sumFormula(letter, rowsOf(short ? children.slice(0, -1) : children), plan.angka.daftar === true);
    }
    return row.jenis === 'simpul' && typeof isi.daun !== 'function' ? fill(isi.daun.excel(row.ukuran)) : null;
  }
  if (isi.jenis !== 'hitung' || plan.angka.hanya === 'jumlah') return null;
  const template = isi.rumus.excel(row.jenis === 'simpul' ? row.ukuran : null);
  if (template === '') return null;
  return isi.bentuk === 'persen' ? terbungkus(fill(template), plan.angka) : fill(template);
};

const terbungkus = (formula: string, { bungkus }: GayaAngka): string => {
  if (bungkus === 'pecahan') return formula.replace(/\*100$/, '');
  if (bungkus === 'iferror') return `=IFERROR(${formula.slice(1)},0)`;
  if (bungkus === 'if') return formula.replace(/^=(\$?[A-Z]+\$?\d+)\/(\$?[A-Z]+\$?\d+)\*100$/, '=IF($2=0,0,$1/$2*100)');
  return bungkus === 'round' ? `=ROUND(${formula.slice(1)},2)` : formula;
};

const written = (value: number, row: Baris, isi: Isi, gaya: GayaAngka): CellValue => {
  if (isi.jenis === 'uang' && isi.polos === true) return value;
  if (isi.jenis === 'uang' || (isi.jenis === 'hitung' && isi.bentuk === 'uang')) return tulisUang(value, gaya);
  if (isi.jenis === 'hitung' && isi.bentuk === 'persen') return tulisPersen(value, gaya);
  if (isi.jenis === 'persen') return value;
  return tulisUkuran(value, row.jenis === 'simpul' ? (row.ukuran?.satuan ?? '') : '', gaya);
};

/** A figure of a lowest row that has not come yet, where such are dashes; a dash in a level would be its last figure. */
const isBelum = ({ angka }: Rencana, row: Baris, { isi }: Kolom): boolean =>
  angka.strip === true &&
  isDaun(row) &&
  row.jenis === 'simpul' &&
  ((isi.jenis === 'ukuran' && row.ukuran?.cara === 'jumlah') ||
    (isi.jenis === 'uang' && typeof isi.daun === 'function' && row.simpul.rp !== null));

export const isPercent = ({ isi }: Kolom): boolean => isi.jenis === 'hitung' && isi.bentuk === 'persen';

export type Penutup = `${'jumlah' | 'rata' | 'predikat'}${'' | '-total'}`;
const labelOfRow = (
  rows: readonly Baris[],
  { jenis, lingkup }: Exclude<Baris, { jenis: 'simpul' }>,
  kata: Readonly<Record<Penutup, string>>,
): string => {
  const group = rows[lingkup];
  const name = group?.jenis === 'simpul' ? group.simpul.nama : '';
  const key: Penutup = lingkup < 0 ? `${jenis}-total` : jenis;
  return kata[key].replace('{x}', name);
};

/** The cells of one row of the body. */
export const bodyRow = (plan: Rencana, at: number, kata: Readonly<Record<Penutup, string>>): CellValue[] => {
  const row = plan.rows[at];
  if (row === undefined) return [];
  const label = plan.kiri.findIndex((one) => one.label === true);
  const left = plan.kiri.map((one, index): CellValue => {
    if (row.jenis !== 'simpul') return index === label ? labelOfRow(plan.rows, row, kata) : '';
    const text = one.isi(row, at);
    return one.angka === true && /^\d+$/.test(text) ? Number(text) : text;
  });
  const figures = plan.kolom.map((one): CellValue => {
    const wrong = plan.salah.find(({ baris, kunci }) => baris === at && kunci === one.kunci);
    if (plan.kosong.has(one.kunci) || (plan.tanpaPredikat === true && row.jenis === 'predikat')) return '';
    if (row.jenis === 'predikat') {
      const mean = plan.tampak(at - 1, one.kunci);
      if (wrong !== undefined && typeof wrong.nilai === 'string') return wrong.nilai;
      return mean === null ? '' : predikat(mean);
    }
    if (one.isi.jenis === 'teks')
      return row.jenis === 'simpul' && !row.lanjutan ? one.isi.teks(row.simpul, row.ukuran) : '';
    const value = plan.tampak(at, one.kunci);
    if (value === null) return isBelum(plan, row, one) ? '-' : '';
    const formula = plan.angka.rumus && (wrong === undefined || wrong.rentang) ? formulaOf(plan, at, one) : null;
    return formula ?? written(value, row, one.isi, plan.angka);
  });
  return [...left, ...figures];
};
