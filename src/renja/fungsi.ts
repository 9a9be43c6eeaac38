import { columnNotation, figureAt, KIND, readColumn } from '../grid/column';
import type { Decimal } from '../grid/decimal';
import { ExactSum } from '../grid/exact';
import type { CellValue, Grid } from '../grid/types';
import { capaian, type CaraCapaian } from './capaian';
import { predikatOf } from './predikat';
import type { Skala } from './types';

/**
 * The functions for cells: RENJA.CAPAIAN, RENJA.PREDIKAT, RENJA.RATARATA. The add-in registers them in Excel, and the
 * formula audit and the development host work them out by the same code. Percentages are in percent points (84.63), or as
 * `satuan` "pecahan" fractions (0.8463) for cells with a percent format: a function does not see how a cell is formatted.
 */

/** What an argument holds; null is a blank cell or an argument left out. */
export type Nilai = CellValue | null;

/** Why a function gives an error. */
export type SebabGalat =
  | 'bukan-angka'
  /** '1.234': one thousand or one and a bit. */
  | 'mendua'
  /** '84,63 %' beside a plain 100. */
  | 'satuan-campur'
  /** A rating asked for 0.85: 0.85 %, or 85 % in a cell with a percent format, which a function does not see. */
  | 'pecahan'
  | 'arah'
  | 'skala'
  | 'satuan'
  /** capaian and pagu are not of one shape. */
  | 'bentuk'
  | 'bobot-nol'
  /** Beyond what a cell of Excel can hold: 1E+308 of 1E-308. */
  | 'terlalu-besar';

/** An error value of Excel, with what it complains about (`isi`: the text, or the two shapes). */
export type GalatFungsi = {
  readonly error: '#VALUE!' | '#DIV/0!' | '#NUM!';
  readonly sebab: SebabGalat;
  readonly isi: string | number;
};
export type HasilFungsi = number | string | GalatFungsi;

/** Where Excel has an error of its own for the case. */
const SEPERTI_EXCEL: Partial<Record<SebabGalat, GalatFungsi['error']>> = {
  'bobot-nol': '#DIV/0!',
  'terlalu-besar': '#NUM!',
};

const galat = (sebab: SebabGalat, isi: CellValue = ''): GalatFungsi => ({
  error: SEPERTI_EXCEL[sebab] ?? '#VALUE!',
  sebab,
  isi: typeof isi === 'boolean' ? String(isi) : isi,
});
const isGalat = (value: object | string): value is GalatFungsi => typeof value === 'object' && 'sebab' in value;

/** What a cell holds, or #NUM! where it cannot hold it. */
const isiAngka = (angka: Decimal): HasilFungsi => {
  const isi = angka.toNumber();
  return Number.isFinite(isi) ? isi : galat('terlalu-besar');
};

/** A row that has a target and no realisasi yet: a stated 0, which enters a mean, unlike a blank. */
const BELUM = '-';

/** A figure as written, percentages typed with their sign in percent points; blank (also NA), or a dash. */
type Bacaan = { readonly angka: Decimal; readonly persen: boolean } | 'kosong' | 'strip';

/** Reads the values together, as a column of a sheet is read: their notation is settled by all of them. */
const baca = (values: readonly Nilai[], money: boolean): readonly Bacaan[] | GalatFungsi => {
  const grid: Grid = {
    sheet: '',
    top: 0,
    left: 0,
    values: values.map((value) => [value ?? '']),
    text: [],
    formulas: [],
    formats: [],
    merges: [],
    hiddenRows: [],
    arrays: [],
    style: null,
  };
  const last = values.length - 1;
  const column = readColumn(grid, 0, 0, last, columnNotation(grid, 0, 0, last), money);
  const read: Bacaan[] = [];
  for (let i = 0; i <= last; i++) {
    const kind = column.kind[i];
    const angka = figureAt(column, i);
    if (kind === KIND.blank || kind === KIND.na) read.push('kosong');
    else if (kind === KIND.dash) read.push('strip');
    else if (kind !== KIND.number || angka === null)
      return galat(kind === KIND.unreadable ? 'mendua' : 'bukan-angka', values[i] ?? '');
    else {
      const persen = column.percent[i] === 1;
      read.push({ angka: persen ? angka.times(100) : angka, persen });
    }
  }
  const figures = read.flatMap((one) => (typeof one === 'string' || one.angka.isZero() ? [] : [one.persen]));
  const typed = values.find((value) => typeof value === 'string' && /%|persen/i.test(value));
  return new Set(figures).size > 1 ? galat('satuan-campur', typed ?? '') : read;
};

const kata = (value: Nilai): string =>
  String(value ?? '')
    .trim()
    .toLowerCase();

const ARAH: ReadonlyMap<string, Pick<CaraCapaian, 'negatif' | 'rumusNegatif'>> = new Map([
  ['', { negatif: false, rumusNegatif: 'dua-kali' }],
  ['positif', { negatif: false, rumusNegatif: 'dua-kali' }],
  ['1', { negatif: false, rumusNegatif: 'dua-kali' }],
  ['negatif', { negatif: true, rumusNegatif: 'dua-kali' }],
  ['-1', { negatif: true, rumusNegatif: 'dua-kali' }],
  ['negatif-terbalik', { negatif: true, rumusNegatif: 'terbalik' }],
]);

const SKALA: ReadonlyMap<string, Skala> = new Map([
  ['', 'batas-bawah'],
  ['batas-bawah', 'batas-bawah'],
  ['batas-atas', 'batas-atas'],
]);

/** The unit of percentages in cells: percent points, or fractions. Null where the user has not said. */
const SATUAN: ReadonlyMap<string, 'persen' | 'pecahan' | null> = new Map([
  ['', null],
  ['persen', 'persen'],
  ['pecahan', 'pecahan'],
]);

/**
 * Capaian in percent points: realisasi / target × 100; by `arah` "negatif" (or −1) (2 × target − realisasi) / target × 100,
 * by "negatif-terbalik" target / realisasi × 100 (rules: Averages). No cap.
 * Blank text without a target or with target 0; "-" where a target has no realisasi yet.
 */
export const capaianFungsi = (target: Nilai, realisasi: Nilai, arah: Nilai, satuan: Nilai): HasilFungsi => {
  const cara = ARAH.get(kata(arah));
  if (cara === undefined) return galat('arah', arah ?? '');
  const dipilih = SATUAN.get(kata(satuan));
  if (dipilih === undefined) return galat('satuan', satuan ?? '');
  const read = baca([target, realisasi], false);
  if (isGalat(read)) return read;
  const [bawah = 'kosong', atas = 'kosong'] = read;
  if (typeof bawah === 'string' || bawah.angka.isZero()) return '';
  const persen = typeof atas === 'string' ? null : capaian(atas.angka, bawah.angka, { ...cara, batas: null });
  if (persen === null) return BELUM;
  return isiAngka(dipilih === 'pecahan' ? persen.div(100) : persen);
};

/** Up to here a capaian may just as well be a fraction (1.045 for 104.5 %). */
const PECAHAN_SAMPAI = 1.5;

/**
 * Predikat of a capaian in percent points by a scale: "batas-bawah" (≥ 91/76/66/51) or "batas-atas" (> 90/75/65/50).
 * A number above 0 and up to 1.5 is an error as long as `satuan` does not say what it means ("0,85 %" says it itself).
 */
export const predikatFungsi = (nilai: Nilai, skala: Nilai, satuan: Nilai): HasilFungsi => {
  const dipilih = SKALA.get(kata(skala));
  if (dipilih === undefined) return galat('skala', skala ?? '');
  const unit = SATUAN.get(kata(satuan));
  if (unit === undefined) return galat('satuan', satuan ?? '');
  const read = baca([nilai], false);
  if (isGalat(read)) return read;
  const [bacaan = 'kosong'] = read;
  if (typeof bacaan === 'string') return '';
  const { angka, persen } = bacaan;
  if (!persen && unit === null && angka.gt(0) && angka.lte(PECAHAN_SAMPAI)) return galat('pecahan', nilai ?? '');
  return predikatOf(!persen && unit === 'pecahan' ? angka.times(100) : angka, dipilih);
};

const bentuk = (rows: readonly (readonly Nilai[])[]): string => `${rows.length} × ${rows[0]?.length ?? 0}`;

/**
 * Mean of capaian in percent points: plain, or weighted by pagu (Σ capaian × pagu / Σ pagu). Blank rows do not enter and
 * carry no weight; a dash is 0 (rules: Averages). Rows whose pagu is blank or 0 do not enter the weighted mean.
 * Blank text where no row enters; #DIV/0! where rows have capaian and none has pagu.
 */
export const rataRataFungsi = (
  capaianRows: readonly (readonly Nilai[])[],
  paguRows: readonly (readonly Nilai[])[] | null,
): HasilFungsi => {
  if (paguRows !== null && bentuk(capaianRows) !== bentuk(paguRows))
    return galat('bentuk', `${bentuk(capaianRows)}, ${bentuk(paguRows)}`);
  const nilai = baca(capaianRows.flat(), false);
  if (isGalat(nilai)) return nilai;
  const pagu = paguRows === null ? null : baca(paguRows.flat(), true);
  if (pagu !== null && isGalat(pagu)) return pagu;
  const sum = new ExactSum();
  const weights = new ExactSum();
  let entering = 0;
  nilai.forEach((one, at) => {
    if (one === 'kosong') return;
    entering++;
    const weight = pagu?.[at];
    if (weight === undefined) weights.addInteger(1);
    else if (typeof weight === 'string' || weight.angka.isZero()) return;
    else weights.add(weight.angka);
    if (one === 'strip') return;
    sum.add(weight === undefined || typeof weight === 'string' ? one.angka : one.angka.times(weight.angka));
  });
  if (entering === 0) return '';
  const below = weights.value();
  return below.isZero() ? galat('bobot-nol') : isiAngka(sum.value().div(below));
};
