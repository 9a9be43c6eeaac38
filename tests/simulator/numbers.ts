/** How offices write figures. */
import type { CellValue } from '../../src/grid/types';
import type { Random } from './random';

export type GayaAngka = {
  readonly uang:
    | 'angka'
    | 'titik'
    | 'koma'
    | 'rp'
    | 'rp-strip'
    | 'strip'
    | 'spasi'
    | 'rp-rapat'
    | 'us'
    | 'rp-koma'
    | 'nbsp'
    | 'arah'
    | 'rp-titik-strip'
    | 'us-bulat'
    | 'rp-titik-koma'
    | 'apostrof'
    | 'nol-lebar';
  readonly persen: 'angka' | 'format' | 'teks' | 'teks-persen' | 'teks-rapat' | 'teks-titik' | 'pecahan';
  /** Counts with their unit in one cell. */
  readonly bersatuan: boolean;
  /** Computed cells hold formulas. */
  readonly rumus: boolean;
  /** A zero of money is a dash, a negative one stands in brackets. */
  readonly buku?: boolean;
  /** What percentages are wrapped in where they are formulas; `pecahan`: fractions shown as percentages. */
  readonly bungkus?: 'polos' | 'iferror' | 'round' | 'pecahan' | 'if';
  /** Only these cells hold formulas where formulas are kept: sums, or what is worked out within a row. */
  readonly hanya?: 'jumlah' | 'baris';
  /** Digits of typed percentages. */
  readonly desimal?: 0 | 1 | 2;
  /** Some money is written in another way than the rest. */
  readonly campur?: boolean;
  /** Figures that have not come yet are dashes. */
  readonly strip?: boolean;
  /** Sums of rows apart from each other: SUM(a,b) in place of a+b. */
  readonly daftar?: boolean;
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

/** As systems of the half "saksi" print figures; `rasio`: all its percentages are simple ratios. */
export const gayaAngkaSaksi = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.35);
  const bungkus = r.pick(['polos', 'polos', 'iferror', 'round', 'pecahan'] as const);
  return {
    uang: rumus || r.chance(0.5) ? 'angka' : r.pick(['titik', 'koma', 'strip', 'spasi', 'rp-rapat', 'us'] as const),
    persen: rumus ? 'angka' : r.pick(['angka', 'angka', 'format', 'teks', 'teks-rapat', 'teks-titik'] as const),
    bersatuan: !rumus && !adaSatuan && r.chance(0.2),
    rumus,
    buku: !rumus && r.chance(0.35),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    daftar: r.chance(0.4),
  };
};

/** As offices of the half "penguji" write figures. */
export const gayaAngkaPenguji = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.4);
  const uang = r.pick(['titik', 'koma', 'strip', 'rp-koma', 'rp-koma', 'nbsp', 'arah', 'us', 'rp'] as const);
  const bungkus = r.pick(['polos', 'polos', 'iferror', 'if', 'round', 'pecahan'] as const);
  const hanya = r.pick(['semua', 'semua', 'jumlah', 'baris'] as const);
  const desimal = r.pick([2, 2, 2, 1, 1, 0] as const);
  return {
    uang: rumus || r.chance(0.5) ? 'angka' : uang,
    persen: rumus ? 'angka' : r.pick(['angka', 'angka', 'format', 'format', 'teks', 'teks-persen', 'teks-rapat', 'teks-titik'] as const),
    bersatuan: !rumus && !adaSatuan && r.chance(0.25),
    rumus,
    buku: !rumus && r.chance(0.3),
    strip: !rumus && r.chance(0.3),
    campur: !rumus && r.chance(0.15),
    ...(rumus ? {} : { desimal }),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    ...(rumus && hanya !== 'semua' ? { hanya } : {}),
    daftar: r.chance(0.4),
  };
}; // prettier-ignore

/** As offices of the half "buta" write figures: never formulas in some cells of a kind only. */
export const gayaAngkaButa = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.4);
  const uang = r.pick(['titik', 'titik', 'koma', 'strip', 'rp-koma', 'rp', 'rp-rapat', 'spasi', 'us'] as const);
  const bungkus = r.pick(['polos', 'polos', 'iferror', 'if', 'round', 'pecahan', 'pecahan'] as const);
  return {
    uang: rumus || r.chance(0.55) ? 'angka' : uang,
    persen: rumus ? 'angka' : r.pick(['angka', 'angka', 'format', 'format', 'teks', 'teks-persen', 'teks-rapat'] as const),
    bersatuan: !rumus && !adaSatuan && r.chance(0.25),
    rumus,
    buku: !rumus && r.chance(0.3),
    strip: !rumus && r.chance(0.25),
    campur: !rumus && r.chance(0.1),
    ...(rumus ? {} : { desimal: r.pick([2, 2, 2, 1, 0] as const) }),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    daftar: r.chance(0.4),
  };
}; // prettier-ignore

/** As offices of the half "awam" write figures: some keep formulas for their sums alone. */
export const gayaAngkaAwam = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.45);
  const uang = r.pick(['titik', 'titik', 'koma', 'rp-titik-strip', 'rp-koma', 'rp', 'us-bulat', 'us', 'strip', 'nbsp'] as const);
  const bungkus = r.pick(['polos', 'polos', 'polos', 'iferror', 'if', 'round', 'pecahan'] as const);
  const persen = r.pick(['angka', 'angka', 'format', 'format', 'teks', 'teks-persen', 'teks-rapat', 'teks-titik'] as const);
  return {
    uang: rumus || r.chance(0.5) ? 'angka' : uang,
    persen: rumus ? 'angka' : persen,
    bersatuan: !rumus && !adaSatuan && r.chance(0.3),
    rumus,
    buku: !rumus && r.chance(0.25),
    strip: !rumus && r.chance(0.3),
    campur: !rumus && !uang.startsWith('us') && r.chance(0.08),
    ...(rumus ? {} : { desimal: persen === 'teks-titik' ? 2 : r.pick([2, 2, 2, 2, 1, 0] as const) }),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    ...(rumus && r.chance(0.2) ? { hanya: 'jumlah' as const } : {}),
    daftar: r.chance(0.3),
  };
}; // prettier-ignore

/** As offices of the half "tamu" and their web systems write figures. */
export const gayaAngkaTamu = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.35);
  const uang = r.pick(['titik', 'titik', 'koma', 'rp-titik-koma', 'rp-titik-koma', 'rp-rapat', 'us', 'apostrof', 'nol-lebar', 'nbsp'] as const);
  const bungkus = r.pick(['polos', 'polos', 'iferror', 'iferror', 'if', 'round', 'pecahan'] as const);
  const persen = r.pick(['angka', 'angka', 'angka', 'format', 'format', 'teks', 'teks-persen', 'teks-rapat', 'teks-titik', 'pecahan'] as const);
  return {
    uang: rumus || r.chance(0.5) ? 'angka' : uang,
    persen: rumus ? 'angka' : persen,
    bersatuan: !rumus && !adaSatuan && r.chance(0.2),
    rumus,
    buku: !rumus && r.chance(0.2),
    strip: !rumus && r.chance(0.25),
    // Small shares of a whole need both digits.
    ...(rumus || persen === 'pecahan' || persen === 'teks-titik' ? {} : { desimal: r.pick([2, 2, 2, 1] as const) }),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    daftar: r.chance(0.4),
  };
}; // prettier-ignore

/** As offices of the half "pendatang" write figures: formulas often, in some files for sums alone. */
export const gayaAngkaPendatang = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.45);
  const uang = r.pick(['titik', 'titik', 'koma', 'strip', 'rp', 'rp-strip', 'rp-titik-strip', 'us-bulat', 'spasi', 'arah', 'nbsp'] as const);
  const bungkus = r.pick(['polos', 'polos', 'iferror', 'if', 'round', 'pecahan', 'pecahan'] as const);
  const persen = r.pick(['angka', 'angka', 'format', 'format', 'teks', 'teks-persen', 'teks-rapat'] as const);
  return {
    uang: rumus || r.chance(0.55) ? 'angka' : uang,
    persen: rumus ? 'angka' : persen,
    bersatuan: !rumus && !adaSatuan && r.chance(0.3),
    rumus,
    buku: !rumus && r.chance(0.25),
    strip: !rumus && r.chance(0.25),
    ...(rumus ? {} : { desimal: r.pick([2, 2, 2, 2, 1] as const) }),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    ...(rumus && r.chance(0.25) ? { hanya: 'jumlah' as const } : {}),
    daftar: r.chance(0.35),
  };
}; // prettier-ignore

/** As offices of the half "perantau" write figures: mostly plain; some type the sums of a sheet whose rows are worked out. */
export const gayaAngkaPerantau = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.42);
  const uang = r.pick(['titik', 'titik', 'titik', 'koma', 'rp', 'rp-koma', 'strip', 'rp-strip', 'us-bulat', 'rp-titik-koma'] as const);
  const bungkus = r.pick(['polos', 'polos', 'polos', 'iferror', 'if', 'round', 'pecahan'] as const);
  const persen = r.pick(['angka', 'angka', 'angka', 'format', 'format', 'teks', 'teks-persen', 'teks-rapat', 'pecahan'] as const);
  const hanya = r.pick(['semua', 'semua', 'semua', 'semua', 'jumlah', 'baris'] as const);
  return {
    uang: rumus || r.chance(0.5) ? 'angka' : uang,
    persen: rumus ? 'angka' : persen,
    bersatuan: !rumus && !adaSatuan && r.chance(0.25),
    rumus,
    buku: !rumus && r.chance(0.2),
    strip: !rumus && r.chance(0.25),
    ...(rumus || persen === 'pecahan' ? {} : { desimal: r.pick([2, 2, 2, 2, 1] as const) }),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    ...(rumus && hanya !== 'semua' ? { hanya } : {}),
    daftar: r.chance(0.3),
  };
}; // prettier-ignore

/** As offices of the half "musafir" write figures: as plainly, money often to the rupiah with its signs. */
export const gayaAngkaMusafir = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.4);
  const uang = r.pick(['titik', 'titik', 'titik', 'koma', 'koma', 'rp', 'rp-rapat', 'rp-strip', 'strip', 'us'] as const);
  const bungkus = r.pick(['polos', 'polos', 'polos', 'iferror', 'if', 'round', 'pecahan'] as const);
  const persen = r.pick(['angka', 'angka', 'angka', 'format', 'format', 'teks', 'teks-persen', 'teks-rapat'] as const);
  return {
    uang: rumus || r.chance(0.55) ? 'angka' : uang,
    persen: rumus ? 'angka' : persen,
    bersatuan: !rumus && !adaSatuan && r.chance(0.25),
    rumus,
    buku: !rumus && r.chance(0.2),
    strip: !rumus && r.chance(0.25),
    ...(rumus ? {} : { desimal: r.pick([2, 2, 2, 2, 1] as const) }),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    ...(rumus && r.chance(0.15) ? { hanya: 'jumlah' as const } : {}),
    daftar: r.chance(0.3),
  };
}; // prettier-ignore

export const tulisUang = (value: number, gaya: GayaAngka): CellValue => {
  const { buku } = gaya;
  // One in nine is written by another hand.
  const uang = gaya.campur === true && value % 9 === 4 ? (gaya.uang === 'rp' ? 'titik' : 'rp') : gaya.uang;
  if (buku === true && value === 0) return '-';
  if (buku === true && value < 0 && uang !== 'angka') return `(${String(tulisUang(-value, gaya))})`;
  if (uang === 'angka') return value;
  if (uang === 'titik') return ribuan(value, 0);
  if (uang === 'koma') return ribuan(value, 2);
  if (uang === 'strip') return `${ribuan(value, 0)},-`;
  if (uang === 'spasi') return ribuan(value, 0).replaceAll('.', ' ');
  if (uang === 'rp-rapat') return `Rp${ribuan(value, 0)}`;
  if (uang === 'rp-titik-koma') return `Rp. ${ribuan(value, 2)}`;
  if (uang === 'apostrof') return `'${ribuan(value, 0)}`;
  // Invisible, as copying from a web page leaves it.
  if (uang === 'nol-lebar') return `${ribuan(value, 0)}\u200b`;
  if (uang === 'rp-koma') return `Rp${ribuan(value, 2)}`;
  if (uang === 'nbsp') return ribuan(value, 0).replaceAll('.', '\u00a0');
  // A direction mark, as copying from a browser leaves it.
  if (uang === 'arah') return `\u200e${ribuan(value, 0)}`;
  if (uang === 'us-bulat') return ribuan(value, 0).replaceAll('.', ',');
  if (uang === 'rp-titik-strip') return `Rp.${ribuan(value, 0)},-`;
  if (uang === 'us') return `${ribuan(value, 0).replaceAll('.', ',')}.00`;
  return uang === 'rp' ? `Rp. ${ribuan(value, 0)}` : `Rp ${ribuan(value, 0)},-`;
};

/** Half up of what Excel shows, 15 digits: 39,355 is 39,36 though its double is less. */
export const duaDesimal = (value: number): number => Math.round(Number((value * 100).toPrecision(15))) / 100;

/** The same to fewer digits. */
const bulat = (value: number, digits: number): number =>
  Math.round(Number((value * 10 ** digits).toPrecision(15))) / 10 ** digits;

/** A percentage in percent points, to two decimals but for those that a number format shows. */
export const tulisPersen = (value: number, { persen, bungkus, desimal = 2 }: GayaAngka): CellValue => {
  if (persen === 'format' || bungkus === 'pecahan') return Number((value / 100).toPrecision(15));
  if (persen === 'pecahan') return bulat(value / 100, 4);
  const shown = desimal === 2 ? duaDesimal(value) : bulat(value, desimal);
  if (persen === 'angka') return shown;
  if (persen === 'teks-titik') return `${shown.toFixed(2)}%`;
  const text = ribuan(shown, desimal);
  if (persen === 'teks-rapat') return `${text}%`;
  return persen === 'teks' ? text : `${text} %`;
};

export const tulisUkuran = (value: number, satuan: string, { bersatuan }: GayaAngka): CellValue =>
  bersatuan ? `${String(duaDesimal(value)).replace('.', ',')} ${satuan}` : duaDesimal(value);

/** The figure that a cell or a write shows, or null: texts by Indonesian signs. */
export const bacaAngka = (value: CellValue): number | null => {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return null;
  const plain = value
    .replace(/[\u200e\u200f]/g, '')
    .replaceAll('\u00a0', ' ')
    .trim()
    .replace(/^Rp\.?\s*/i, '');
  if (plain === '-') return 0;
  if (/^\(.*\d.*\)$/.test(plain)) return -(bacaAngka(plain.slice(1, -1)) ?? 0);
  if (/^-?\d+\.\d\d%$/.test(plain)) return Number(plain.slice(0, -1));
  if (/^-?\d{1,3}(?:,\d{3})*\.\d\d$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^-?\d{1,3}(?:,\d{3})+$/.test(plain)) return Number(plain.replaceAll(',', ''));
  const match = /-?\d[\d.]*(?:,\d+)?/.exec(plain.replace(/(\d) (?=\d{3}(?!\d))/g, '$1'));
  return match === null ? null : Number(match[0].replaceAll('.', '').replace(',', '.'));
};
