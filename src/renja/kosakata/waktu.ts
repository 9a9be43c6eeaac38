import { bacaJudul } from './kata';

/** Quarters as headings write them, with small L for I. */
const TRIWULAN: Readonly<Record<string, number>> = {
  i: 1,
  l: 1,
  '1': 1,
  ii: 2,
  il: 2,
  li: 2,
  ll: 2,
  '2': 2,
  iii: 3,
  ill: 3,
  iil: 3,
  lll: 3,
  lii: 3,
  '3': 3,
  iv: 4,
  lv: 4,
  '4': 4,
};
const SEMESTER: Readonly<Record<string, number>> = { i: 2, l: 2, '1': 2, ii: 4, il: 4, ll: 4, '2': 4 };
const PENANDA: ReadonlySet<string> = new Set([
  'triwulan',
  'tw',
  'trw',
  'twl',
  'triw',
  'kuartal',
  'tribulan',
  'triwulanan',
  'wulan',
]);

/** The quarter one heading names: 'I', 'Il', 'TW.3', 'Triwulan ke-4', 'tw1', 's/d Triwulan II'; null when none or several. */
export const triwulanDari = (text: string): number | null => {
  const { kata } = bacaJudul(text);
  const found = new Set<number>();
  kata.forEach((word, at) => {
    const joined = /^(?:tw|trw|triwulan)(\d)$/.exec(word)?.[1];
    if (joined !== undefined) found.add(TRIWULAN[joined] ?? 0);
    if (!PENANDA.has(word)) return;
    const next = kata[at + 1] === 'ke' ? kata[at + 2] : kata[at + 1];
    const quarter = next === undefined ? undefined : TRIWULAN[next];
    if (quarter !== undefined) found.add(quarter);
  });
  if (found.size === 0 && kata.length === 1) {
    const alone = /^[il1v]+$/.test(kata[0] ?? '') && !/^\d+$/.test(kata[0] ?? '') ? TRIWULAN[kata[0] ?? ''] : undefined;
    if (alone !== undefined) found.add(alone);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined && only > 0 ? only : null;
};

/** The half-year one heading names, as the quarter at its end: Semester I is 2, Semester II is 4. */
export const semesterDari = (text: string): number | null => {
  const { kata } = bacaJudul(text);
  const at = kata.findIndex((word) => word === 'semester' || word === 'smt');
  return at < 0 ? null : (SEMESTER[kata[at + 1] ?? ''] ?? null);
};

/** The year one heading names, 1990 to 2100; null when it names none or several. */
export const tahunDari = (text: string): number | null => {
  const years = new Set((text.match(/(?<!\d)(?:19[9]\d|20\d\d)(?!\d)/g) ?? []).map(Number));
  const [only] = years;
  return years.size === 1 && only !== undefined ? only : null;
};

/** The year of a plan that has no calendar year: 'Tahun ke-2', 'Tahun 3', 'Th. I'; null otherwise. */
export const tahunKeDari = (text: string): number | null => {
  const { kata } = bacaJudul(text);
  const at = kata.findIndex((word) => word === 'tahun' || word === 'thn' || word === 'th');
  if (at < 0) return null;
  const next = kata[at + 1] === 'ke' ? kata[at + 2] : kata[at + 1];
  const number =
    next === undefined
      ? NaN
      : /^\d$/.test(next)
        ? Number(next)
        : ({ i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6 }[next] ?? NaN);
  return Number.isNaN(number) || number < 1 ? null : number;
};
