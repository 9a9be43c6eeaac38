/** How offices write figures. */
import type { CellValue } from '../../src/grid/types';
import type { Random } from './random';

export type GayaAngka = {
  readonly uang: 'angka' | 'titik' | 'koma' | 'rp' | 'rp-strip';
  readonly persen: 'angka' | 'format' | 'teks' | 'teks-persen';
  /** Counts with their unit in one cell. */
  readonly bersatuan: boolean;
  /** Computed cells hold formulas. */
  readonly rumus: boolean;
};

const ribuan = (value: number, digits: number): string => {
  const [whole = '', rest] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${rest === undefined ? '' : `,${rest}`}`;
};

export const gayaAngka = (r: Random, adaSatuan: boolean): GayaAngka => {
  const rumus = r.chance(0.35);
  return {
    uang: rumus || r.chance(0.55) ? 'angka' : r.pick(['titik', 'koma', 'rp', 'rp-strip'] as const),
    persen: rumus ? 'angka' : r.pick(['angka', 'angka', 'format', 'teks', 'teks-persen'] as const),
    bersatuan: !rumus && !adaSatuan && r.chance(0.3),
    rumus,
  };
};

export const tulisUang = (value: number, { uang }: GayaAngka): CellValue => {
  if (uang === 'angka') return value;
  if (uang === 'titik') return ribuan(value, 0);
  if (uang === 'koma') return ribuan(value, 2);
  return uang === 'rp' ? `Rp. ${ribuan(value, 0)}` : `Rp ${ribuan(value, 0)},-`;
};

/** Half up of what Excel shows, 15 digits: 39,355 is 39,36 though its double is less. */
export const duaDesimal = (value: number): number => Math.round(Number((value * 100).toPrecision(15))) / 100;

/** A percentage in percent points, to two decimals but for those that a number format shows. */
export const tulisPersen = (value: number, { persen }: GayaAngka): CellValue => {
  if (persen === 'format') return Number((value / 100).toPrecision(15));
  const shown = duaDesimal(value);
  if (persen === 'angka') return shown;
  const text = ribuan(shown, 2);
  return persen === 'teks' ? text : `${text} %`;
};

export const tulisUkuran = (value: number, satuan: string, { bersatuan }: GayaAngka): CellValue =>
  bersatuan ? `${String(duaDesimal(value)).replace('.', ',')} ${satuan}` : duaDesimal(value);

/** The figure that a cell or a write shows, or null: texts by Indonesian signs. */
export const bacaAngka = (value: CellValue): number | null => {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return null;
  const match = /-?\d[\d.]*(?:,\d+)?/.exec(value.replace(/^\s*Rp\.?\s*/i, ''));
  return match === null ? null : Number(match[0].replaceAll('.', '').replace(',', '.'));
};
