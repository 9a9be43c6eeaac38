import { masalahSkala, type SkalaPredikat } from './predikat';
import type { Predikat, Skala } from './types';

/** A bound of a printed step; `tepat`: the value itself belongs to the step, null where the print does not say. */
type Batas = { readonly nilai: number; readonly tepat: boolean | null; readonly angka: number };

/** A step as a legend prints it: its label and the values that get it. */
export type JenjangTercetak = {
  readonly label: Predikat;
  readonly bawah: Batas | null;
  readonly atas: Batas | null;
};

/** A scale as the sheet prints it, and which of its bounds decides, where the print says so. */
export type SkalaTercetak = { readonly jenjang: SkalaPredikat; readonly batas: Skala | null };

/** Words of bounds as signs; the longest first. Data: a new wording is one line. */
const KATA: readonly (readonly [RegExp, string])[] = [
  [/lebih (?:besar|dari besar) (?:dari |daripada )?(?:atau )?sama dengan|lebih dari (?:atau )?sama dengan/g, '>='],
  [/(?:lebih kecil|kurang) (?:dari |daripada )?(?:atau )?sama dengan/g, '<='],
  [/lebih (?:besar )?(?:dari|daripada)|di ?atas|melebihi/g, '>'],
  [/(?:lebih kecil|kurang) (?:dari|daripada)|di ?bawah/g, '<'],
  [/paling (?:sedikit|rendah)|minimal|sekurang-kurangnya|mulai(?: dari)?/g, '>='],
  [/paling (?:banyak|tinggi)|maksimal|sampai dengan paling/g, '<='],
  [/sampai dengan|sampai|hingga|(?<!\p{L})s\.?\s?[/.]?\s?d\b\.?/gu, '~'],
  [/[≥]|=>|>\s*=/g, '>='],
  [/[≤]|=<|<\s*=/g, '<='],
  [/[–—−]|\s-\s|(?<=\d)\s*-\s*(?=[\d<>])/g, '~'],
];

const ANGKA = /\d{1,3}(?:[.,]\d+)?/g;
const TANDA = /(>=|<=|>|<|~)/g;

const bersih = (text: string): string =>
  KATA.reduce((sum, [kata, tanda]) => sum.replace(kata, ` ${tanda} `), text.toLowerCase().replace(/%|persen/g, ' '));

const batas = (angka: string, tepat: boolean | null): Batas => ({
  nilai: Number(angka.replace(',', '.')),
  tepat,
  angka: /[.,](\d+)/.exec(angka)?.[1]?.length ?? 0,
});

/** What a text says of values: `91 – 100`, `> 90.01`, `0 s/d <= 50`, `76 ≤ x < 91`, `kurang dari 50`; null when no range. */
export const bacaRentang = (text: string): Pick<JenjangTercetak, 'bawah' | 'atas'> | null => {
  const terang = bersih(text).replace(/[^\d<>=~.,\sx]/g, ' ');
  const angka = terang.match(ANGKA) ?? [];
  const tanda = terang.match(TANDA) ?? [];
  const [a, b, lebih] = angka;
  if (a === undefined || lebih !== undefined) return null;
  if (b === undefined) {
    const [satu] = tanda;
    const belakang = terang.indexOf(a) < terang.search(/[<>~]/);
    switch (satu) {
      case '>=':
        return belakang ? { bawah: null, atas: batas(a, true) } : { bawah: batas(a, true), atas: null };
      case '>':
        return belakang ? { bawah: null, atas: batas(a, false) } : { bawah: batas(a, false), atas: null };
      case '<=':
        return belakang ? { bawah: batas(a, true), atas: null } : { bawah: null, atas: batas(a, true) };
      case '<':
        return belakang ? { bawah: batas(a, false), atas: null } : { bawah: null, atas: batas(a, false) };
      default:
        return null;
    }
  }
  if (tanda.length === 0) return null;
  // "76 ≤ 90", as Permendagri 86/2017 prints it: from the one to the other, and no word on what lies between 75 and 76.
  const isSpan = !/x/.test(terang) && tanda.length === 1 && /\d\s*<=\s*\d/.test(terang);
  const [kecil, besar] = Number(a.replace(',', '.')) <= Number(b.replace(',', '.')) ? [a, b] : [b, a];
  /** Whether a sign with or without equality stands at a bound. */
  const di = (sign: '<' | '>'): boolean | null => {
    const found = tanda.find((one) => one.startsWith(sign));
    return found === undefined ? null : found.length === 2;
  };
  // `76 < x <= 90`: the first sign is the lower bound's.
  const ganda = /x/.test(terang) && tanda.length === 2 && tanda.every((one) => one.startsWith('<'));
  const [bawahTepat, atasTepat] = isSpan
    ? [null, null]
    : ganda
      ? [tanda[0] === '<=', tanda[1] === '<=']
      : [di('>'), di('<')];
  return { bawah: batas(kecil, bawahTepat), atas: batas(besar, atasTepat) };
};

/** Words that head a legend or stand in it, and are no label. */
const BUKAN_LABEL =
  /^(?:no|nomor|nilai|skor|skala|rentang|interval|kategori|predikat|kriteria|keterangan|kelas|batas|x)$/i;
const MAX_KATA = 5;
/** Fewest steps of a scale. */
const MIN_JENJANG = 3;

/** The label in a text: what is left without figures, signs and brackets; null when it is no name. */
export const bacaLabel = (text: string): Predikat | null => {
  const label = text
    .replace(/[([{].{0,200}?[)\]}]/g, ' ')
    .replace(/(?<![\d.,])[\d.,]*\d|[<>=≥≤%:;–—−]|\bs\.?[/.]?d\b\.?|\bpersen\b/gi, ' ')
    .replace(/^[\s\-–.,)(]+|(?<![\s\-–.,)(=])[\s\-–.,)(=]+$/g, '')
    .replace(/\s+/g, ' ');
  if (label === '' || BUKAN_LABEL.test(label) || !/\p{L}/u.test(label)) return null;
  return label.split(' ').length > MAX_KATA ? null : label;
};

/** Where one step of a sentence ends and the next begins: a line, a semicolon, a comma before words, a letter or number of a list. */
const ANTAR = /(?<!\s)\s*(?:\n|;|,(?!\d)|\bdan\b)\s*|(?<!\s)\s+(?=[a-e1-9]\s?[.)]\s)/i;
const NOMOR = /^\s*\(?[a-z0-9]{1,2}\s?[.)]\s+/i;

/** A step in words of a sentence: "Sangat Baik (90% - 100%)", "90 s.d. 100 = Sangat Baik", "a. 90-100 (Sangat Baik)". */
const jenjangKata = (text: string): JenjangTercetak | null => {
  const rentang = bacaRentang(text);
  if (rentang === null) return null;
  const bagian = text.split(/[=:()]/).filter((one) => /\p{L}{3}/u.test(one) && !/\d/.test(one));
  const label = bagian.flatMap((one) => bacaLabel(one) ?? []).at(-1) ?? bacaLabel(text);
  return label === null ? null : { label, ...rentang };
};

/** The steps that a sentence or the lines of one cell tell; none where they are fewer than make a scale. */
export const jenjangDalam = (text: string): JenjangTercetak[] => {
  const head = /^[^\d:]*:(?=[\s\S]*\d)/.exec(text)?.[0] ?? '';
  // "Sangat Baik: 90 - 100; Baik: …" begins with a step, "Keterangan: …" with a word about them.
  const pieces = (from: string): JenjangTercetak[] =>
    from.split(ANTAR).flatMap((piece) => jenjangKata(piece.replace(NOMOR, '')) ?? []);
  const [whole, behind] = [pieces(text), pieces(text.slice(head.length))];
  const steps = bacaLabel(head) !== null && whole.length >= behind.length ? whole : behind;
  return steps.length < MIN_JENJANG ? [] : steps;
};

const bulat = (a: Batas, b: Batas): Batas => (b.angka < a.angka ? b : a);

/** How a bound between two steps is printed: the value that parts them, and to which side it belongs. */
const antara = (
  atas: Batas | null,
  bawah: Batas | null,
): { atas: number; bawah: number; batas: Skala | null } | null => {
  const satu = atas ?? bawah;
  if (satu === null) return null;
  const lain = atas === null || bawah === null ? null : { atas, bawah };
  const kata = (): Skala | null => {
    if (bawah?.tepat === true || atas?.tepat === false) return 'batas-bawah';
    return atas?.tepat === true || bawah?.tepat === false ? 'batas-atas' : null;
  };
  if (lain === null) return { atas: satu.nilai, bawah: satu.nilai, batas: kata() };
  const celah = lain.bawah.nilai - lain.atas.nilai;
  if (celah < 0 || celah > 5) return null;
  if (celah === 0) return { atas: satu.nilai, bawah: satu.nilai, batas: kata() };
  // 50 and 50,01, or 69,99 and 70: the rounder one is meant.
  if (lain.atas.angka === lain.bawah.angka) return { atas: lain.atas.nilai, bawah: lain.bawah.nilai, batas: kata() };
  const dipakai = bulat(lain.atas, lain.bawah);
  return { atas: dipakai.nilai, bawah: dipakai.nilai, batas: dipakai === lain.bawah ? 'batas-bawah' : 'batas-atas' };
};

/** A scale from its printed steps in any order; null when they do not make one. */
export const skalaDari = (tercetak: readonly JenjangTercetak[]): SkalaTercetak | null => {
  if (tercetak.length < MIN_JENJANG) return null;
  const nilai = ({ bawah, atas }: JenjangTercetak): number =>
    bawah === null ? (atas === null ? 0 : atas.nilai - 1000) : atas === null ? bawah.nilai + 1000 : bawah.nilai;
  const turun = [...tercetak].sort((a, b) => nilai(b) - nilai(a));
  const langkah = turun.slice(0, -1).map((atas, at) => {
    const bawah = turun[at + 1];
    const batas = bawah === undefined ? null : antara(bawah.atas, atas.bawah);
    return batas === null ? null : { predikat: atas.label, ...batas };
  });
  const lengkap = langkah.filter((one) => one !== null);
  const terendah = turun.at(-1)?.label;
  if (lengkap.length < langkah.length || terendah === undefined) return null;
  // A scale of fractions: 0,91 for 91 %.
  const kali = lengkap.every(({ bawah }) => bawah <= 1.5) ? 100 : 1;
  const jenjang: SkalaPredikat = {
    jenjang: lengkap.map(({ predikat, bawah, atas }) => ({ predikat, bawah: bawah * kali, atas: atas * kali })),
    terendah,
  };
  if (masalahSkala(jenjang) !== null) return null;
  const count = (skala: Skala): number => lengkap.filter(({ batas }) => batas === skala).length;
  const [rendah, tinggi] = [count('batas-bawah'), count('batas-atas')];
  // "≤ 50" alone says it of the lowest step, not of the others.
  const open = lengkap.slice(0, -1).every(({ batas }) => batas === null) && turun.at(-1)?.bawah === null;
  if (open && lengkap.length > 1) return { jenjang, batas: null };
  return { jenjang, batas: rendah === tinggi ? null : rendah > tinggi ? 'batas-bawah' : 'batas-atas' };
};
