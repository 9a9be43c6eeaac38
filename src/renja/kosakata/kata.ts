import { akarDari } from './akar';
import { ISTILAH, KATA_SANDANG, type Konsep } from './istilah';
import { dariSingkatan, SINGKATAN } from './singkatan';
import { kataWaktu, KATA_WAKTU } from './urutan';

/** Invisible characters, "s/d" in its spellings, "n - 2": what is one word to a reader is one token. */
const SATU_KATA: readonly (readonly [RegExp, string])[] = [
  [/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, ''],
  [/\bs\s?[./]\s?d\b\.?/g, ' sd '],
  [/\bt\.\s?w\b\.?/g, ' tw '],
  // "Tri wulan" in two words, also where a letter is lost or two changed places.
  [/\btri[\s-]+(?:wulan|ulan|wlan|wuan|wuln|wula|uwlan|wluan|wualn|wulna)\b/g, 'triwulan'],
  [/\b[nt]\s?([+-])\s?(\d)\b/g, ' n$1$2 '],
  [/\be-?\s?(\d\d)\b/g, ' e$1 '],
  [/\bt-?\s?c\.?-?\s?(\d\d)\b/g, ' tc$1 '],
];

const TOKEN = /n[+-]\d|[a-z]+\d*|\d+|%/g;
/** Longer texts are no headings. */
const TERPANJANG = 400;

/** The words of a heading or title in lower case, abbreviations in full, signs left out; '%' counts as a word. */
export const kataDari = (text: string): string[] => {
  const plain = SATU_KATA.reduce(
    (rest, [from, to]) => rest.replace(from, to),
    text.slice(0, TERPANJANG).normalize('NFKC').toLowerCase(),
  );
  return (plain.match(TOKEN) ?? []).map((kata) => SINGKATAN.get(kata) ?? kata);
};

type Frasa = { readonly kata: readonly string[]; readonly konsep: Konsep };

/** "Triwulan ini" is written "TW ini" too. */
const ditulis = (kata: readonly string[]): readonly (readonly string[])[] =>
  kata.includes('triwulan') && kata.includes('ini')
    ? [kata, kata.map((one) => (one === 'triwulan' ? 'tw' : one))]
    : [kata];

const FRASA: readonly Frasa[] = (Object.keys(ISTILAH) as Konsep[]).flatMap((konsep) =>
  ISTILAH[konsep].ejaan
    .split('|')
    .flatMap((ejaan) => ditulis(kataDari(ejaan)))
    .map((kata): Frasa => ({ kata, konsep })),
);

/** Spellings by their first word, the longest first. */
const MULAI: ReadonlyMap<string, readonly Frasa[]> = (() => {
  const index = new Map<string, Frasa[]>();
  for (const frasa of FRASA) {
    const [first] = frasa.kata;
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), frasa]);
  }
  for (const list of index.values()) list.sort((a, b) => b.kata.length - a.kata.length);
  return index;
})();

const SANDANG: ReadonlySet<string> = new Set(KATA_SANDANG.split(' '));
const KAMUS: readonly string[] = [...new Set([...FRASA.flatMap(({ kata }) => kata), ...SANDANG, ...KATA_WAKTU])];
const DIKENAL: ReadonlySet<string> = new Set(KAMUS);
/** Words in full that stand for another one: "tribulan" is misspelt like any other. */
const SEPADAN: readonly string[] = [...SINGKATAN.keys()].filter((kata) => kata.length >= 7);

/** Whether two words differ by at most `most` letters put in, left out, changed or swapped. */
export const mirip = (a: string, b: string, most: number): boolean => {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return (row[b.length] ?? Infinity) <= most;
};

const dibetulkan = new Map<string, string>();
const PALING_BANYAK = 20_000;

/** A word of the vocabulary in place of its misspelling (one letter wrong in five or more, two in nine), of its affixes or abbreviation. */
const betulkan = (kata: string): string => {
  if (DIKENAL.has(kata) || kata.length < 3) return kata;
  const known = dibetulkan.get(kata);
  if (known !== undefined) return known;
  const most = kata.length >= 9 ? 2 : 1;
  const begins = (other: string): boolean =>
    other[0] === kata[0] || (other[0] === kata[1] && other[1] === kata[0] && other.slice(2) === kata.slice(2));
  const typo = (): string | undefined =>
    kata.length < 5
      ? undefined
      : (KAMUS.find((other) => other.length >= 5 && begins(other) && mirip(kata, other, most)) ??
        akarDari(kata, DIKENAL) ??
        SINGKATAN.get(SEPADAN.find((other) => begins(other) && mirip(kata, other, most)) ?? ''));
  const found = typo() ?? dariSingkatan(kata) ?? kata;
  if (dibetulkan.size > PALING_BANYAK) dibetulkan.clear();
  dibetulkan.set(kata, found);
  return found;
};

/** A letter on the wrong side of a blank is put back: "Triwula nIV", "Realisas iAnggaran". */
const digeser = (kata: readonly string[]): readonly string[] => {
  const found = [...kata];
  for (let at = 0; at + 1 < found.length; at++) {
    const [left = '', right = ''] = [found[at], found[at + 1]];
    const [letter = '', ...rest] = right;
    if (left.length < 4 || rest.length === 0 || !/^[a-z]$/.test(letter) || DIKENAL.has(left)) continue;
    const own = left + letter;
    const next = rest.join('');
    const isNext = DIKENAL.has(next) || SINGKATAN.has(next) || /^(?:[ivx]{1,4}|\d{1,2})$/.test(next);
    if (isNext && (DIKENAL.has(own) || SINGKATAN.has(own))) found.splice(at, 2, SINGKATAN.get(own) ?? own, next);
  }
  return found;
};

/** What one heading says. */
export type Terbaca = {
  readonly kata: readonly string[];
  /** In the order in which they stand. */
  readonly konsep: readonly Konsep[];
  /** Words of the vocabulary, figures and articles included, among all: 1 where every word is known. */
  readonly dikenal: number;
};

const terbaca = new Map<string, Terbaca>();

/** What a heading says of how its figures come about: "Sisa SPD (SPD - SP2D)", "Pagu (Sisa + Alokasi)". It names other columns. */
const HITUNGAN = /\([^()]{1,60}\s[-+–]\s[^()]{1,60}\)/g;
const tanpaHitungan = (text: string): string => {
  const rest = text.replace(HITUNGAN, ' ');
  return /\p{L}{2}/u.test(rest) ? rest : text;
};

/** Reads a heading: which concepts it says, longest spelling first, and how much of it is known at all. */
export const bacaJudul = (text: string): Terbaca => {
  const known = terbaca.get(text);
  if (known !== undefined) return known;
  const kata = digeser(kataDari(tanpaHitungan(text))).map(betulkan);
  const konsep: Konsep[] = [];
  let dikenal = 0;
  for (let at = 0; at < kata.length;) {
    const word = kata[at] ?? '';
    const frasa = MULAI.get(word)?.find(({ kata: own }) => own.every((one, step) => kata[at + step] === one));
    if (frasa !== undefined) {
      konsep.push(frasa.konsep);
      dikenal += frasa.kata.length;
      at += frasa.kata.length;
      continue;
    }
    if (
      SANDANG.has(word) ||
      kataWaktu(word) ||
      /^\d+$/.test(word) ||
      /^[ivxl]{1,4}$/.test(word) ||
      /^[a-z]$/.test(word)
    )
      dikenal++;
    at++;
  }
  const read: Terbaca = { kata, konsep, dikenal: kata.length === 0 ? 0 : dikenal / kata.length };
  if (terbaca.size > PALING_BANYAK) terbaca.clear();
  terbaca.set(text, read);
  return read;
};

/** Whether a phrase of words stands in a title, in order and together. */
export const memuat = (kata: readonly string[], frasa: readonly string[]): boolean =>
  frasa.length > 0 && kata.some((_, at) => frasa.every((one, step) => kata[at + step] === one));
