import { akhirSemester, akhirTriwulan, isTriwulan, periodeTahun, type Tahun } from '../periode';
import type { Triwulan } from '../types';
import { ISTILAH } from './istilah';
import { bacaJudul, kataDari } from './kata';
import { BULAN_KE, URUTAN } from './urutan';

/** Words of one part in a concept's spellings. */
const tunggal = (ejaan: string): ReadonlySet<string> =>
  new Set(ejaan.split('|').flatMap((one) => (kataDari(one).length === 1 ? kataDari(one) : [])));

const PENANDA: ReadonlySet<string> = tunggal(ISTILAH.triwulan.ejaan);
const PENANDA_SEMESTER: ReadonlySet<string> = tunggal(ISTILAH.semester.ejaan);
const PENANDA_BULAN: ReadonlySet<string> = new Set(['bulan', 'b']);

/** What is counted behind a word that says what: 'TW II', 'Triwulan ke-2', 'tw2', 'TWII'. All that the heading names. */
const sesudah = (kata: readonly string[], penanda: ReadonlySet<string>, most: number): ReadonlySet<number> => {
  const found = new Set<number>();
  const add = (word: string | undefined): void => {
    const ke = word === undefined ? undefined : URUTAN[word];
    if (ke !== undefined && ke <= most) found.add(ke);
  };
  kata.forEach((word, at) => {
    if (penanda.has(word)) {
      // "Per triwulan tahun 2023 I": the year between is what it is of.
      const next = kata[at + 1] === 'tahun' && /^\d{4}$/.test(kata[at + 2] ?? '') ? at + 3 : at + 1;
      add(kata[next] === 'ke' ? kata[next + 1] : kata[next]);
      return;
    }
    const [, letters = '', rest] = /^([a-z]{1,30}?)(\d{1,2}|[ivx]{1,5})$/.exec(word) ?? [];
    if (penanda.has(letters)) add(rest);
  });
  return found;
};

const SAMBUNG: ReadonlySet<string> = new Set(['sd', 'sampai', 'dengan', 'hingga', 'dan', 'ke']);

/** The quarters that a heading spans: "TW I s/d IV", "Triwulan I, II dan III"; null where it names one or none. */
const rentangTriwulan = (kata: readonly string[]): { readonly dari: number; readonly sampai: number } | null => {
  const at = kata.findIndex((word) => PENANDA.has(word));
  if (at < 0) return null;
  const named: number[] = [];
  for (const word of kata.slice(at + 1)) {
    const ke = URUTAN[word];
    if (ke !== undefined && ke <= 4) named.push(ke);
    else if (!SAMBUNG.has(word) && !PENANDA.has(word)) break;
  }
  const [dari, sampai] = [named[0], named.at(-1)];
  return dari === undefined || sampai === undefined || dari >= sampai ? null : { dari, sampai };
};

const satu = <T extends number>(found: ReadonlySet<T>): T | null => {
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
};

/** Months of a span: 'Jan - Mar', 'Januari s.d. Juni'; null where a heading does not name two, the earlier first. */
export const rentangDari = (text: string): { readonly dari: number; readonly sampai: number } | null => {
  const months = bacaJudul(text).kata.flatMap((word) => BULAN_KE.get(word) ?? []);
  const [dari, sampai, ...others] = months;
  return dari === undefined || sampai === undefined || others.length > 0 || dari >= sampai ? null : { dari, sampai };
};

const triwulan = (ke: number | null): Triwulan | null => (isTriwulan(ke) ? ke : null);

/** The quarter at the end of a span of months, where it is one quarter or runs from January: not that of a whole year. */
const triwulanDariRentang = (text: string): Triwulan | null => {
  const rentang = rentangDari(text);
  if (rentang === null || rentang.sampai - rentang.dari === 11) return null;
  const { dari, sampai } = rentang;
  return dari === 1 || sampai - dari === 2 || (dari === 7 && sampai === 12) ? akhirTriwulan(sampai) : null;
};

/**
 * The quarter one heading names: 'I', 'Il', 'TW.3', 'Triwulan ke-4', 'Trwln. Kedua', 'tw1', 'Q1', 's/d Triwulan II',
 * 'Jan - Mar'; null when none or several.
 */
export const triwulanDari = (text: string): Triwulan | null => {
  const { kata } = bacaJudul(text);
  // From the first up to another it is what was reached until then; all four are the year, and of several each is none.
  const rentang = rentangTriwulan(kata);
  const upTo = kata.some((word) => word === 'sd' || word === 'sampai' || word === 'hingga');
  if (rentang !== null) return upTo && rentang.dari === 1 && rentang.sampai < 4 ? triwulan(rentang.sampai) : null;
  const found = sesudah(kata, PENANDA, 4);
  if (found.size > 0) return triwulan(satu(found));
  const [only, ...others] = kata;
  const alone = only !== undefined && others.length === 0 && /^[ilv]+$/.test(only) ? URUTAN[only] : undefined;
  return triwulan(alone ?? null) ?? triwulanDariRentang(text);
};

/**
 * The quarter that lines of a title name: 'TRIWULAN II', 'TW.3', 'Keadaan s.d. Tribulan II', misspelt as headings are; null when they
 * name none or several.
 */
export const triwulanDariTeks = (text: string): Triwulan | null =>
  triwulan(satu(new Set(text.split('\n').flatMap((line) => [...sesudah(bacaJudul(line).kata, PENANDA, 4)]))));

/** The half-year one heading names, as the quarter at its end: Semester I is 2, Semester II is 4. */
export const semesterDari = (text: string): Triwulan | null => {
  const half = satu(sesudah(bacaJudul(text).kata, PENANDA_SEMESTER, 2));
  return half === null ? null : akhirSemester(half);
};

/** Words of a measure beside what a heading counts: "I (Rp)". */
const UKURAN: ReadonlySet<string> = new Set(['k', ...tunggal(ISTILAH.rp.ejaan), ...tunggal(ISTILAH.persen.ejaan)]);

const PENANDA_TAHAP: ReadonlySet<string> = tunggal(ISTILAH.tahap.ejaan);

/** The stage one heading names: 'Tahap II', 'Penyaluran Tahap 1'; null when none or several. */
export const tahapDari = (text: string): number | null => satu(sesudah(bacaJudul(text).kata, PENANDA_TAHAP, 12));

/** What a heading counts that says nothing else but a measure: 'I', '2', 'Ke-3', 'Pertama', '(4)', 'II (Rp)'; null for others. */
export const urutanDari = (text: string): number | null => {
  const kata = bacaJudul(text).kata.filter((word) => !UKURAN.has(word));
  const bare = kata[0] === 'ke' ? kata.slice(1) : kata;
  return bare.length === 1 ? (URUTAN[bare[0] ?? ''] ?? null) : null;
};

/**
 * The month one heading names: 'Jan', 'Realisasi Pebruari', 'Bulan ke-3', 'B04'; null when none or several, or where it is
 * but the end of a time ('s.d. Juni', '31 Desember').
 */
export const bulanDari = (text: string): number | null => {
  const { kata, konsep } = bacaJudul(text);
  if (konsep.includes('sd')) return null;
  const named = new Set<number>();
  for (const [at, word] of kata.entries()) {
    const month = BULAN_KE.get(word);
    if (month === undefined) continue;
    if (/^\d{1,2}$/.test(kata[at - 1] ?? '')) return null;
    named.add(month);
  }
  return named.size > 0 ? satu(named) : satu(sesudah(kata, PENANDA_BULAN, 12));
};

/** The one month whose name a heading says, wherever it stands: 's.d. Juni', '31 Desember'; null when none or several. */
export const bulanDisebut = (text: string): number | null =>
  satu(new Set(bacaJudul(text).kata.flatMap((word) => BULAN_KE.get(word) ?? [])));

/** The year one heading names, 1990 to 2100; null when it names none or several. */
export const tahunDari = (text: string): Tahun | null => {
  const year = satu(new Set((text.match(/(?<!\d)(?:19[9]\d|20\d\d)(?!\d)/g) ?? []).map(Number)));
  return year === null ? null : periodeTahun(year);
};

/** The year of a plan that has no calendar year: 'Tahun ke-2', 'Tahun 3', 'Th. I', 'Tahun Pertama'; null otherwise. */
export const tahunKeDari = (text: string): number | null => {
  const { kata } = bacaJudul(text);
  const at = kata.indexOf('tahun');
  const next = kata[at + 1] === 'ke' ? kata[at + 2] : kata[at + 1];
  const ke = at < 0 || next === undefined ? undefined : URUTAN[next];
  return ke !== undefined && ke <= 9 ? ke : null;
};
