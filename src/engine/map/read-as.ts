import type { Formulir } from '../../forms';
import { kataDari, memuat } from '../../renja/kosakata';
import { FIGURE_ROLES, type Role } from '../../renja/types';
import type { HeadingPath } from '../locate/headings';
import type { SheetColumn } from '../facts/types';
import type { Body } from './features-of';
import { withParts, type Bagian } from './bagian';
import { withNames, withOneMeasure, withQuantities } from './complete';
import type { Feature } from './features';
import type { Meaning } from './meaning';
import { missingPlaces } from './needed';
import { ownFormulas } from './own-formulas';
import { place, type Placed } from './place';
import { settleRivals } from './rivals';
import { alikeUnderQuarters } from './seragam';
import { FORM, SURE_COLUMN, SURE_TABLE } from './weights';
import { SAMPLE, witness, type Witness } from './witness';

/** How much of a title speaks for a form: the words of its longest phrase that the title says. */
const titled = ({ judul }: Formulir, title: readonly string[]): number =>
  judul
    .split('|')
    .map(kataDari)
    .filter((phrase) => memuat(title, phrase))
    .reduce((most, phrase) => Math.max(most, phrase.length), 0);

const FIGURES: ReadonlySet<Role> = new Set<Role>(FIGURE_ROLES);

const toColumns = (meanings: readonly Meaning[], paths: readonly HeadingPath[], left: number): SheetColumn[] =>
  meanings.map((meaning, at) => ({
    ...meaning,
    column: left + at,
    number: null,
    headings: paths[at]?.texts ?? [],
  }));

export type Reading = Placed & {
  readonly possible: boolean;
  readonly score: number;
  readonly confidence: number;
  readonly witnesses: readonly Witness[];
};

/** Whether a form tells its columns apart by K, Rp and %, and the sheet has none of them (Uraian, Target, Realisasi, Capaian). */
const lacksMeasures = ({ form, meanings }: Placed): boolean =>
  form.kolom.some(({ ukuran, wajib }) => ukuran === 'judul' && wajib === true) &&
  meanings.every(({ measure }) => measure === null);

/** The year a column is of: by its headings, or by the bare digit of a year counted from 1. */
const yearSaid = ({ year, words }: Feature): number | string | undefined =>
  year ?? [...words].find((word) => /^\d$/.test(word));

/** Whether a form that lists years stands over headings that do not name two. */
const lacksYears = ({ form }: Placed, features: readonly Feature[]): boolean =>
  form.kolom.some(({ periode, wajib }) => periode === 'tahun' && wajib === true) &&
  new Set(features.map(yearSaid).filter((year) => year !== undefined)).size < 2;

/** A sum of what speaks for a table as a share of such tables that are read right (`tests/simulator/kalibrasi.ts`). */
const calibrated = (sum: number): number => {
  const { half, slope, most } = SURE_TABLE;
  const sure = Math.min(most, sum);
  return sure <= half ? sure : half + (sure - half) * slope;
};

/** Whether a form of K and Rp stands over money alone, and nothing names it: any table of targets and receipts has that. */
const isMoneyAlone = ({ form, meanings }: Placed): boolean =>
  form.kolom.some(({ ukuran, wajib }) => ukuran === 'judul' && wajib === true) &&
  meanings.some(({ measure }) => measure === 'Rp') &&
  meanings.every(({ measure, role }) => measure !== 'K' && role !== 'realisasi-tw');

/** How the rows of a table bear out the arithmetic of a form, its columns being what a reading says. */
export const bornOut = (placed: Placed, paths: readonly HeadingPath[], body: Body): Witness[] =>
  witness(placed, toColumns(placed.meanings, paths, body.left), paths, body);

/** How well a form explains a table: its columns, its title, its own needed columns, and its arithmetic on the rows. */
export const readAs = (
  form: Formulir,
  paths: readonly HeadingPath[],
  features: readonly Feature[],
  title: readonly string[],
  body: Body,
  parts: ReadonlyMap<number, Bagian>,
): Reading => {
  const bear = (one: Placed): Witness[] => bornOut(one, paths, body);
  const settled = settleRivals(alikeUnderQuarters(place(form, paths, features), paths), (one) =>
    bear(one).reduce((sum, { matches, misses }) => sum + matches - misses, 0),
  );
  const placed = withParts(withQuantities(withOneMeasure(withNames(settled, features), features), features), parts);
  const { meanings, fits } = placed;
  const headed = Math.max(1, features.filter((one) => one.headed).length);
  const distinct = new Set(meanings.filter(({ role }) => role !== 'lain').map(({ role, ragam }) => `${role}${ragam}`))
    .size;
  const yearless = lacksYears(placed, features);
  const missing = missingPlaces(form, meanings).length + (yearless ? 1 : 0);
  const share = fits.reduce((sum, one) => sum + Math.min(1, Math.max(0, one)), 0) / headed;
  const words = titled(form, title);
  const named = words === 0 ? 0 : FORM.title + FORM.titleWord * Math.min(words, FORM.titleWords);
  const witnesses = missing > 1 ? [] : bear(placed);
  const proof = witnesses.reduce((sum, { matches, misses }) => {
    const all = matches + misses;
    if (all < 2) return sum;
    return sum + (matches >= misses * 2 ? 1 : misses > matches * 2 ? -1 : 0);
  }, 0);
  const borne = FORM.proved * Math.max(FORM.leastProof, Math.min(FORM.mostProof, proof));
  const certainty = meanings.reduce((sum, { confidence }) => sum + confidence, 0) / headed;
  const sure = calibrated(
    certainty * SURE_TABLE.columns +
      (words > 0 ? SURE_TABLE.title : 0) +
      borne * SURE_TABLE.proof -
      missing * SURE_TABLE.missing,
  );
  const bare = words === 0 && proof <= 0 && lacksMeasures(placed);
  const figures = new Set(
    meanings.filter(({ role }) => FIGURES.has(role)).map(({ role, measure, period }) => `${role}${measure}${period}`),
  ).size;
  const needed = form.kolom.some(({ role, wajib }) => wajib === true && FIGURES.has(role));
  return {
    ...placed,
    // Without columns that it must have, only its title, its arithmetic or most of its figures speak for it.
    possible:
      (words > 0 || !(isMoneyAlone(placed) || yearless)) &&
      (missing === 0 || words > 0 || proof > 0 || figures >= FORM.minFigures) &&
      missing <= 2 &&
      (figures > 0 || !needed),
    meanings: withProof(meanings, witnesses, body.left),
    witnesses,
    score: share + named + distinct * FORM.distinct + borne - missing * FORM.missing,
    confidence: Math.max(0, bare ? Math.min(sure, SURE_TABLE.bare) : sure),
  };
};

/** A column whose figures follow from others says so: "hitungan 49/49". */
const withProof = (meanings: readonly Meaning[], witnesses: readonly Witness[], left: number): Meaning[] =>
  meanings.map((meaning, at) => {
    const own = witnesses.find(({ column }) => column === left + at);
    if (own === undefined || own.matches === 0) return meaning;
    const proved = own.matches > own.misses * 2;
    return {
      ...meaning,
      confidence: proved
        ? Math.min(SURE_COLUMN.mostProved, meaning.confidence + SURE_COLUMN.proved)
        : meaning.confidence,
      reasons: [...meaning.reasons, `hitungan ${own.matches}/${own.matches + own.misses}`],
    };
  });

/** A column whose formulas say themselves what its figures follow from: "rumus 28". */
export const withFormulas = ({ meanings, witnesses }: Reading, { grid, left, top, bottom }: Body): Meaning[] =>
  meanings.map((meaning, at) => {
    const own = witnesses.find(({ column }) => column === left + at);
    const count = own === undefined ? 0 : ownFormulas(grid, own, top, Math.min(bottom, top + SAMPLE));
    return count === 0 ? meaning : { ...meaning, reasons: [...meaning.reasons, `rumus ${count}`] };
  });
