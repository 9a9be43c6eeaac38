import { contains, toA1 } from '../grid/address';
import type { Decimal } from '../grid/decimal';
import { tahunDari } from '../renja/kosakata';
import { type Opened } from './analysis/analyse';
import { angka, digits, teks } from './facts/params';
import { FACTS } from './rules';
import { antarLembar as aturan } from './rules/antar-lembar';
import type { Evaluated } from './evaluate/evaluated';
import { causes } from './compare/causes';
import { halOf, type Hal } from './compare/keys';
import { matchBySign, type PasanganBaris } from './compare/rows';
import { dismissal, withFindings } from './analysis/report';
import { amountAt, cellOf, rowAt } from './model/model';
import type { Kolom } from './figures/kolom';
import { marksOf, type Planned } from './plan/plan';
import type { Finding, TableAnalysis } from './rules/finding';

/** The year a table is about: the only one its title names; null when it names none or several. */
const yearOf = ({ model }: Evaluated): number | null => tahunDari(model.table.title.join(' '));

type Column = { readonly evaluated: Evaluated; readonly sheet: string; readonly kolom: Kolom; readonly hal: Hal };
type Pair = {
  readonly a: Column;
  readonly i: number;
  readonly b: Column;
  readonly j: number;
  readonly own: Decimal;
  readonly other: Decimal;
};

const columnsOf = (sheet: string, evaluated: Evaluated): Column[] =>
  evaluated.model.kolom.flatMap((kolom) => {
    const hal = halOf(kolom);
    return hal === null ? [] : [{ evaluated, sheet, kolom, hal }];
  });

/** Rows that two columns have in common, with both figures. */
const pairs = (a: Column, b: Column, rows: readonly PasanganBaris[]): Pair[] =>
  rows.flatMap(({ a: i, b: j }) => {
    const own = amountAt(a.evaluated.model, a.kolom, i);
    const other = amountAt(b.evaluated.model, b.kolom, j);
    return own === null || other === null ? [] : [{ a, i, b, j, own, other }];
  });

const MIN_COMMON = 3;

/** Whether a pair's rows have no rows below them: sums follow these. */
const isLowest = ({ a, i, b, j }: Pair): boolean =>
  rowAt(a.evaluated.model, i).children.length === 0 && rowAt(b.evaluated.model, j).children.length === 0;

/**
 * Figures that differ between tables of one workbook that should agree: the same program, kegiatan or sub kegiatan, by
 * code or by name, in the same year. Which columns should agree is told by the figures: two columns belong together when
 * most of their common lowest rows do agree (a sum differs with any of its parts); a pagu of another stage (murni against perubahan) does not, and is left out.
 * Findings by sheet name, each at the cell of the later table.
 */
export const antarLembar = (sheets: readonly Opened[]): ReadonlyMap<string, readonly Finding[]> => {
  const tables = sheets.flatMap((one) => one.evaluated.map((evaluated) => ({ sheet: one.analysis.sheet, evaluated })));
  const found = new Map<string, Finding[]>();
  tables.forEach((later, at) => {
    tables.slice(0, at).forEach((earlier) => {
      const years = [yearOf(later.evaluated), yearOf(earlier.evaluated)];
      if (years[0] !== years[1] && years[0] !== null && years[1] !== null) return;
      const rows = matchBySign(later.evaluated.model, earlier.evaluated.model).pasangan;
      for (const a of columnsOf(later.sheet, later.evaluated)) {
        const options = columnsOf(earlier.sheet, earlier.evaluated)
          .filter(
            (b) =>
              b.hal === a.hal &&
              (b.kolom.period === a.kolom.period || b.kolom.period === null || a.kolom.period === null),
          )
          .map((b) => pairs(a, b, rows))
          .filter((common) => common.length >= MIN_COMMON)
          .map((common) => {
            const wrong = common.filter(({ own, other }) => !own.eq(other));
            const lowest = common.filter(isLowest);
            const told = lowest.length >= MIN_COMMON ? lowest : common;
            return { wrong, share: told.filter((pair) => wrong.includes(pair)).length / told.length };
          })
          .sort((x, y) => x.share - y.share);
        const [best] = options;
        if (best === undefined || best.share >= 0.5) continue;
        for (const pair of causes(a.evaluated.model, best.wrong)) put(found, pair);
      }
    });
  });
  return found;
};

const put = (found: Map<string, Finding[]>, { a, i, b, j, own, other }: Pair): void => {
  const cell = cellOf(a.evaluated.model, a.kolom, i);
  const there = cellOf(b.evaluated.model, b.kolom, j);
  const list = found.get(a.sheet) ?? [];
  found.set(a.sheet, list);
  list.push({
    id: `antar-lembar@${toA1(cell)}`,
    cell,
    rule: 'antar-lembar',
    severity: FACTS['antar-lembar'].severity,
    cause: FACTS['antar-lembar'].cause,
    found: digits(own),
    expected: digits(other),
    difference: digits(own.minus(other)),
    affects: [],
    reason: aturan.because('antar-lembar', {
      hal: teks(a.hal),
      nama: teks(rowAt(a.evaluated.model, i).nama),
      lembar: teks(b.sheet),
      selLain: teks(toA1(there)),
      nilaiLain: angka(other, b.kolom.measure),
    }),
    fixable: false,
    ...dismissal(a.evaluated.model, { rule: 'antar-lembar', cell, found: digits(own) }, `=${digits(other)}`),
  });
};

const withoutAcross = (one: TableAnalysis): TableAnalysis => ({
  ...one,
  evaluation: withFindings(
    one.evaluation,
    one.evaluation.findings.filter(({ rule }) => rule !== 'antar-lembar'),
  ),
});

/** The sheets of a workbook, completed by what differs between them; what an earlier comparison found is dropped. */
export const compareSheets = (sheets: readonly Opened[]): Opened[] => {
  const found = antarLembar(sheets);
  return sheets.map((opened) => {
    const { analysis } = opened;
    const own = found.get(analysis.sheet) ?? [];
    const tables = analysis.tables.map(withoutAcross).map((one) => {
      const here = own.filter(({ cell }) => contains(one.table.body, cell));
      return { ...one, evaluation: withFindings(one.evaluation, [...one.evaluation.findings, ...here]) };
    });
    return { ...opened, analysis: { ...analysis, tables } };
  });
};

const withAfter = ({ plan }: Planned, after: Opened): Planned => ({
  plan: { ...plan, after: after.analysis, marks: marksOf(after.analysis) },
  after,
});

/** The plans of a workbook's sheets, completed by what will differ between the sheets once all of them are carried out. */
export const comparePlans = (plans: readonly Planned[]): Planned[] => {
  const compared = compareSheets(plans.map(({ after }) => after));
  return plans.map((planned, at) => withAfter(planned, compared[at] ?? planned.after));
};

/** One sheet's plan, completed by what will differ from the sheets before and behind it, which stay as they are. */
export const compareBeside = (
  planned: Planned,
  { before, behind }: { readonly before: readonly Opened[]; readonly behind: readonly Opened[] },
): Planned =>
  before.length + behind.length === 0
    ? planned
    : withAfter(planned, compareSheets([...before, planned.after, ...behind])[before.length] ?? planned.after);
