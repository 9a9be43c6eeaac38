import type { Obstacle } from '../../port/obstacles';
import type { TableAnalysis } from '../../engine/rules/finding';
import type { UnreadReason } from '../../engine/facts/types';
import { asksForm } from '../parts/WhichForm';
import { countFindings } from '../store/select';
import type { PaneState, Tab } from '../store/state';

/** What is told of a table: what it is, how many things are found and asked, and what it comes to. */
export type TableGlance = {
  readonly analysis: TableAnalysis;
  readonly galat: number;
  readonly peringatan: number;
  readonly pertanyaan: number;
  /** Figures that differ from those of another sheet. */
  readonly beda: number;
  /** Whether it waits for the user's word on what it is. */
  readonly asked: boolean;
};

/** How a sheet stands: nobody is accused of what was not looked at. */
export type SheetGlance = { readonly sheet: string } & (
  | { readonly kind: 'belum' | 'tersembunyi' | 'usang' }
  | { readonly kind: 'gagal'; readonly obstacle: Obstacle }
  | { readonly kind: 'tanpa-tabel'; readonly reason: UnreadReason }
  | { readonly kind: 'tabel'; readonly tables: readonly TableGlance[]; readonly manual: boolean }
);

const known = new WeakMap<TableAnalysis, TableGlance>();

/** What is told of a table, worked out once. */
const glance = (analysis: TableAnalysis): TableGlance => {
  const one = known.get(analysis) ?? glanceOf(analysis);
  known.set(analysis, one);
  return one;
};

const glanceOf = (analysis: TableAnalysis): TableGlance => {
  const { findings, questions } = analysis.evaluation;
  const { galat, peringatan } = countFindings(findings);
  const beda = findings.filter(({ rule, dismissed }) => rule === 'antar-lembar' && dismissed === null).length;
  return { analysis, galat, peringatan, pertanyaan: questions.length, beda, asked: asksForm(analysis.table) };
};

/** All sheets of the workbook in its order, each by what is known of it now. */
export const sheetsOf = ({
  sheets,
  hidden,
  views,
  failed,
  sheet: shown,
  stale,
}: Pick<PaneState, 'sheets' | 'hidden' | 'views' | 'failed' | 'sheet' | 'stale'>): SheetGlance[] =>
  sheets.map((sheet): SheetGlance => {
    const view = views[sheet];
    const obstacle = failed[sheet];
    // What nobody can see is told by its name alone, also where it was looked at before it was hidden.
    if (hidden.includes(sheet)) return { sheet, kind: 'tersembunyi' };
    if (view === undefined)
      return obstacle === undefined ? { sheet, kind: 'belum' } : { sheet, kind: 'gagal', obstacle };
    if (sheet === shown && stale) return { sheet, kind: 'usang' };
    const { tables, unread } = view.analysis;
    if (tables.length === 0) return { sheet, kind: 'tanpa-tabel', reason: unread ?? 'tanpa-tabel' };
    return { sheet, kind: 'tabel', tables: tables.map(glance), manual: view.obstacles.includes('perhitungan-manual') };
  });

/** The tab that shows most of what a sheet waits for. */
export const tabOf = (one: SheetGlance): Tab => {
  if (one.kind !== 'tabel' || one.tables.some(({ asked }) => asked)) return 'tabel';
  return one.tables.some(({ galat, peringatan }) => galat + peringatan > 0) ? 'temuan' : 'ringkasan';
};

/** The first table of a sheet that has something to be settled. */
export const firstOpen = (one: SheetGlance): number =>
  one.kind !== 'tabel'
    ? 0
    : Math.max(
        0,
        one.tables.findIndex(({ galat, pertanyaan }) => galat + pertanyaan > 0),
      );
