import { formatAt, valueAt } from '../../grid/cells';
import { formatFacts } from '../../grid/format';
import type { Grid } from '../../grid/types';
import {
  bacaJudul,
  ISTILAH,
  semesterDari,
  tahunDari,
  tahunKeDari,
  triwulanDari,
  urutanDari,
  type Konsep,
} from '../../renja/kosakata';
import { akhirSemester, isTriwulan, periodeTahunKe, type Tahun, type TahunKe } from '../../renja/periode';
import type { Measure, Triwulan } from '../../renja/types';
import type { HeadingPath } from '../locate/headings';
import { SAID } from './weights';

/** How strongly a heading says a concept: in the part that names the column (1), or in a group above it. */
export type Said = {
  readonly weight: number;
  /** How much it speaks against a meaning that does not explain it: groups describe their other columns too. */
  readonly rest: number;
};

/** What the body of a column holds, over the rows looked at. */
export type Profile = {
  readonly filled: number;
  readonly numbers: number;
  /** Texts without any digit, dashes aside. */
  readonly words: number;
  /** Texts that hold a word, whatever digits stand before it: "5.1.02 – Belanja Barang". */
  readonly named: number;
  /** Codes of two segments or more, one of them of two digits ("1.06", "5.01.01"): "1.1.2" only numbers rows. */
  readonly codes: number;
  /** Numbers of five digits or more. */
  readonly large: number;
  readonly percents: number;
};

/** All that speaks for what a column means, before any form is thought of. */
export type Feature = {
  readonly said: ReadonlyMap<Konsep, Said>;
  /** The same without a last heading that is but a measure ("Fisik" beside "Keuangan"): for meanings that have K, Rp and %. */
  readonly saidAbove: ReadonlyMap<Konsep, Said>;
  readonly words: ReadonlySet<string>;
  /** What the heading speaks of first: "Program Pendukung Sasaran" names programs, "Sasaran Program" what they aim at. */
  readonly lead: Konsep | null;
  readonly quarter: Triwulan | null;
  /** One month of several that head columns, 1 to 12. */
  readonly month: number | null;
  readonly year: Tahun | TahunKe | null;
  readonly measure: Measure | null;
  /** Whether a heading says % beside other words: "Capaian (%)". */
  readonly percent: boolean;
  /** Whose percentage it is, where the sheet tells those of money from others: "Realisasi Anggaran (%)" beside "Capaian Output (%)". */
  readonly rate: Measure | null;
  readonly profile: Profile;
  readonly headed: boolean;
};

/** Concepts that tell a measure or a time, and name no column by themselves. */
const isHead = (konsep: Konsep): boolean => ISTILAH[konsep].inti === true;

const MONEY: ReadonlySet<Konsep> = new Set<Konsep>(['pagu', 'keuangan']);
const QUANTITY: ReadonlySet<Konsep> = new Set<Konsep>(['fisik', 'volume']);

/** "(K dan Rp)" names both measures of a group, and neither of a column ("Realisasi Tahun 2026 (K dan Rp) Kinerja"). */
const BOTH = /\(?\b(?:k\s*(?:dan|&|\/)\s*rp|rp\s*(?:dan|&|\/)\s*k)\b\.?\)?/gi;

/** K, Rp or % of one heading; null where it says none. */
const measureOfPart = (text: string): Measure | null => {
  const { konsep, kata } = bacaJudul(text.replace(BOTH, ' '));
  const heads = konsep.filter(isHead);
  // "% Rp" beside "Rp" is its share.
  if (konsep.includes('rp')) return konsep.includes('persen') && heads.length === 0 ? '%' : 'Rp';
  if (heads.length === 0) return konsep.includes('persen') ? '%' : konsep.includes('k') ? 'K' : null;
  if (kata.includes('k')) return 'K';
  // "Belanja Kegiatan" is money; "Kegiatan dan Anggaran" heads both.
  const isMoney = heads.some((one) => MONEY.has(one)) && heads.every((one) => MONEY.has(one) || one === 'tingkatan');
  const both = heads.includes('tingkatan') && /\bdan\b|[/&,]/i.test(text);
  if (isMoney && !both && kata.length <= 5) return konsep.includes('persen') ? null : 'Rp';
  if (konsep.includes('persen')) return null;
  if (heads.every((one) => QUANTITY.has(one)) && kata.length <= 2) return 'K';
  return null;
};

/** Words of a heading that says a quantity and no more: "Target Kinerja", "Besaran Target". */
const QUANTITIES: ReadonlySet<string> = new Set(['target', 'kinerja', 'capaian', 'volume', 'besaran', 'output']);

/** K, Rp or % from the last heading of a path that names one. */
export const measureOf = (path: readonly string[]): Measure | null => {
  // "Target" or "Volume Target" beside "Rp" under one group is its quantity.
  const isTarget = (text: string): boolean =>
    bacaJudul(text).kata.every((word) => QUANTITIES.has(word)) && headsOf(text)[0] === 'target';
  if (path.length > 1 && isTarget(path.at(-1) ?? '')) return 'K';
  for (let at = path.length - 1; at >= 0; at--) {
    const measure = measureOfPart(path[at] ?? '');
    if (measure !== null) return measure;
  }
  // "Ukuran Kinerja" over figures: they are those of the indicator.
  const isIndicator = (text: string): boolean =>
    headsOf(text).length > 0 && headsOf(text).every((one) => one === 'indikator');
  return path.length > 1 && (path.some(isTarget) || path.slice(0, -1).some(isIndicator)) ? 'K' : null;
};

const lastOf = <T>(path: readonly string[], read: (text: string) => T | null): T | null => {
  for (const part of [...path].reverse()) {
    const found = read(part);
    if (found !== null) return found;
  }
  return null;
};

/** The year of a path: the one it names, or the n-th of its plan. */
export const yearOf = (path: readonly string[]): Tahun | TahunKe | null => {
  const year = lastOf(path, tahunDari);
  const ke = year === null ? lastOf(path, tahunKeDari) : null;
  return ke === null ? year : periodeTahunKe(ke);
};

/**
 * The quarter of a path. What only counts ('I', '2', 'Kedua') counts what the nearest heading above it speaks of: quarters, or
 * half-years; roman numbers alone count quarters.
 */
export const quarterOf = (path: readonly string[]): Triwulan | null => {
  for (let at = path.length - 1; at >= 0; at--) {
    const part = path[at] ?? '';
    const count = urutanDari(part);
    const above = path.slice(0, at).findLast((text) => bacaJudul(text).konsep.some(isSpan));
    const spoken = above === undefined ? [] : bacaJudul(above).konsep;
    if (count !== null && spoken.includes('triwulan') && isTriwulan(count)) return count;
    const half = count !== null && spoken.includes('semester') ? akhirSemester(count) : null;
    if (half !== null) return half;
    const named = count !== null && spoken.includes('bulan') ? null : (triwulanDari(part) ?? semesterDari(part));
    if (named !== null) return named;
  }
  return null;
};

const isSpan = (konsep: Konsep): boolean => konsep === 'triwulan' || konsep === 'semester' || konsep === 'bulan';

/** Words between what was done and what it is held against: "Realisasi thd Pagu (%)", "Setoran dari Target (%)". */
const AGAINST: ReadonlySet<string> = new Set(['terhadap', 'thd', 'dari', 'dibanding', 'dibandingkan']);
const DONE: readonly Konsep[] = ['realisasi', 'keuangan', 'serapan'];
const PLANNED: ReadonlySet<Konsep> = new Set<Konsep>(['target', 'pagu']);

/** What one heading says. Under % a capaian, or what was done against what was planned, is a rate, whatever stands between the words. */
const konsepOf = (text: string): readonly Konsep[] => {
  const { konsep, kata } = bacaJudul(text);
  if (!konsep.includes('persen') || konsep.includes('tingkat') || konsep.includes('rasio')) return konsep;
  if (konsep[0] === 'persen' && konsep[1] === 'realisasi') return konsep.map((one, at) => (at === 1 ? 'tingkat' : one));
  if (konsep.includes('capaian')) return konsep.map((one) => (one === 'capaian' ? 'tingkat' : one));
  const isAgainst =
    kata.some((word) => AGAINST.has(word)) &&
    konsep.some((one) => DONE.includes(one)) &&
    konsep.some((one) => PLANNED.has(one));
  return isAgainst ? konsep.map((one) => (PLANNED.has(one) ? 'tingkat' : one)) : konsep;
};

const saidBy = (path: readonly string[], quarter: number | null, measure: Measure | null): Map<Konsep, Said> => {
  const said = new Map<Konsep, Said>();
  let named = false;
  for (const part of [...path].reverse()) {
    const konsep = konsepOf(part);
    for (const one of konsep) if (!said.has(one)) said.set(one, named ? SAID.group : SAID.own);
    named ||= konsep.some(isHead);
  }
  if (quarter !== null && !said.has('triwulan') && !said.has('semester')) said.set('triwulan', SAID.own);
  // A year's "Rp" is its money, its "K" the target, where nothing else is said.
  const bare = !named && quarter === null && path.every((part) => bacaJudul(part).dikenal === 1);
  if (bare && measure !== null && measure !== '%' && path.length > 0)
    said.set(measure === 'Rp' ? 'pagu' : 'target', SAID.bare);
  return said;
};

const NAMES_MEASURE: ReadonlySet<Konsep> = new Set<Konsep>(['fisik', 'keuangan', 'pagu', 'volume']);

const headsOf = (text: string): readonly Konsep[] => bacaJudul(text).konsep.filter(isHead);

/** Whether a heading is but a measure: "Fisik", "Keuangan (Rp)", "K", "Dalam %". */
export const isMeasureAlone = (text: string): boolean => {
  const { konsep, kata } = bacaJudul(text);
  const heads = headsOf(text);
  const named = heads.every((one) => NAMES_MEASURE.has(one) || (one === 'tingkat' && text.includes('%')));
  return konsep.length > 0 && kata.length <= 3 && named;
};

/**
 * The headings above one that names a measure alone, where they name the column: "Realisasi" above "Keuangan (Rp)", and a
 * quarter of measures (`measured`), "Triwulan I" above "Volume" and "Jumlah Dana". "Penyerapan" above "Pagu" is but its block.
 */
const aboveMeasure = (path: readonly string[], measured: boolean): readonly string[] => {
  const above = path.slice(0, -1);
  const heads = headsOf(path.at(-1) ?? '');
  const strips = heads.length > 0 && heads.every((one) => NAMES_MEASURE.has(one)) && isMeasureAlone(path.at(-1) ?? '');
  const named = above.some((part) => headsOf(part).some((one) => !NAMES_MEASURE.has(one)));
  return strips && (named || measured) ? above : path;
};

const CODE = /^\s*(?:\d{1,4}|[xX]{1,2})(?:\s?[.,]\s?(?:\d{1,4}|[xX]{1,2}))+\.?\s*$/;
/** Five digits or more written as text: in groups of three, or run together. */
const AMOUNT = /^\D*(?:\d{2,3}[.,\s]\d{3}|\d{1,3}(?:[.,\s]\d{3}){2,}|\d{5,})(?!\d)/;
/** The apostrophe before a figure kept as text. */
const MARK = /^\s{0,3}['\u2019](?=[\d(-])/;
const SAMPLE = 400;

/** What stands in rows top..bottom of a column. */
export const profileOf = (grid: Grid, column: number, top: number, bottom: number): Profile => {
  const found = { filled: 0, numbers: 0, words: 0, named: 0, codes: 0, large: 0, percents: 0 };
  for (let row = top; row <= Math.min(bottom, top + SAMPLE); row++) {
    const held = valueAt(grid, row, column);
    // What only marks a text as such is no part of it (rules: Reading a sheet, 6).
    const value = typeof held === 'string' ? held.replace(MARK, '') : held;
    if (value === '' || typeof value === 'boolean') continue;
    if (typeof value === 'number') {
      found.filled++;
      found.numbers++;
      if (Math.abs(value) >= 10_000) found.large++;
      if (formatFacts(formatAt(grid, row, column)).percent) found.percents++;
      continue;
    }
    // Errors and hidden figures say nothing of what stands there.
    if (value.trim() === '' || value.startsWith('#')) continue;
    found.filled++;
    if (CODE.test(value) && /[.,]\s?(?:0\d|\d\d|x)/i.test(value)) found.codes++;
    if (/\p{L}{4}/u.test(value)) found.named++;
    if (!/\d/.test(value) && !/^\s*(?:[-–—−#]+|n\.?\/?a\.?)\s*$/i.test(value)) found.words++;
    else if (
      /^\s*(?:rp\.?\s*)?\(?(?:-\s*)?\d[\d.,\s]*(?:%\s*)?(?:\)\s*)?(?:(?<=,)-\s*|,-\s*)?$/i.test(value.slice(0, 60))
    ) {
      found.numbers++;
      if (AMOUNT.test(value)) found.large++;
    }
  }
  return found;
};

/** What a heading speaks of first; "Misi dan Program" lists what the rows are, and names programs as well. */
const leadOf = (text: string): Konsep | null => {
  const heads = headsOf(text);
  const lists = heads[0] === 'sasaran' && heads.includes('tingkatan') && /\bdan\b|[/&,]/i.test(text);
  return lists ? 'tingkatan' : (heads[0] ?? null);
};

/** What rows are called by, which figures are not. */
const NAMING: readonly Konsep[] = ['indikator', 'uraian'];

/** The features of a column from its path of headings and its body. `measured`: its quarter holds nothing but measures. */
export const featureOf = ({ texts }: HeadingPath, profile: Profile, measured = false): Feature => {
  const quarter = quarterOf(texts);
  const measure = measureOf(texts);
  const saidIn = (path: readonly string[]): Map<Konsep, Said> => {
    const said = saidBy(path, quarter, measure);
    // Figures are no names, but something of what is named: "Ukuran Kinerja" over "Target" and over quarters.
    const isFigures = quarter !== null || profile.numbers > profile.words;
    if (isFigures && [...said.keys()].some((one) => !NAMING.includes(one) && (isHead(one) || one === 'triwulan')))
      for (const one of NAMING) said.delete(one);
    return said;
  };
  return {
    said: saidIn(texts),
    saidAbove: saidIn(aboveMeasure(texts, measured)),
    words: new Set(texts.flatMap((text) => bacaJudul(text).kata)),
    lead: isMeasureAlone(texts.at(-1) ?? '') ? null : leadOf(texts.at(-1) ?? ''),
    quarter,
    month: null,
    year: yearOf(texts),
    measure,
    percent: texts.some((text) => bacaJudul(text).konsep.includes('persen') || text.includes('%')),
    rate: null,
    profile,
    headed: texts.length > 0,
  };
};
