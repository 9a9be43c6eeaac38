import { NOTE_PREFIX } from '../facts/note-prefix';
import { valueAt } from '../../grid/cells';
import { FORMULIR, type Formulir } from '../../forms';
import { cleanGrid } from '../../grid/clean';
import { cropped, usualMerges } from '../../grid/extent';
import { indexMerges } from '../../grid/merges';
import type { Cell, Grid } from '../../grid/types';
import { build, type Built } from '../model/build';
import { evaluateModel } from './judge';
import { computedCells, report } from './report';
import { reread } from '../model/readings';
import { RULES } from '../rules';
import type { Rule } from '../rules/types';
import { locate } from '../locate/locate';
import { seenOn } from '../locate/seen';
import type { Evaluated } from '../evaluate/evaluated';
import type { Computed, Settings, UnreadReason } from '../facts/types';
import type { SheetAnalysis } from '../rules/finding';

/** What sheets are read and judged by. */
export type Knowledge = { readonly forms: readonly Formulir[]; readonly rules: readonly Rule[] };
export const KNOWLEDGE: Knowledge = { forms: FORMULIR, rules: RULES };

/**
 * An opened sheet: what was read, by which settings, what is said of it, and the work behind that. Who holds it may ask for a plan
 * (`planSheet`), all computed cells (`computedOf`), or a comparison with other sheets and workbooks.
 */
export type Opened = {
  readonly grid: Grid;
  readonly settings: Settings;
  /** What it is judged by. */
  readonly rules: readonly Rule[];
  /** What is said of it, as plain data. */
  readonly analysis: SheetAnalysis;
  /** Its tables, in the order of `analysis.tables`. */
  readonly evaluated: readonly Evaluated[];
};

const unreadReason = (grid: Grid, built: readonly Built[]): UnreadReason => {
  if (grid.values.every((row) => row.every((value) => value === ''))) return 'kosong';
  const reasons = built.flatMap((one) => (one.ok ? [] : [one.reason]));
  return (
    reasons.find((reason) => reason === 'terlalu-besar') ??
    reasons.find((reason) => reason === 'hanya-judul') ??
    reasons.find((reason) => reason === 'tanpa-target') ??
    'tanpa-tabel'
  );
};

/** A report that we wrote: its tables look like evaluation tables, but they are copies (`laporan/sheet.ts` writes the title). */
const isOwnReport = (grid: Grid): boolean => String(valueAt(grid, 0, 0)).startsWith(NOTE_PREFIX);

/** Wider tables are none: the widest form, with five years of quarters, has not a third of this. */
const MAX_COLUMNS = 300;

/** Locates, reads and evaluates every table of a sheet. Pure; the same grid and settings give the same answer. */
export const openGrid = (read: Grid, settings: Settings, { forms, rules } = KNOWLEDGE): Opened => {
  const without = (unread: UnreadReason): Opened => ({
    grid: read,
    settings,
    rules,
    evaluated: [],
    analysis: { sheet: read.sheet, tables: [], skipped: [], unread, styles: null },
  });
  if (isOwnReport(read)) return without('laporan');
  const within = cropped(read);
  if (within === null) return without('terlalu-besar');
  const grid = cleanGrid(within);
  const mergeAt = indexMerges(usualMerges(grid));
  const built: Built[] = [];
  for (const located of locate(grid, mergeAt, settings)) {
    const before = built.flatMap((one) => (one.ok ? [one.model.table.fingerprint] : []));
    const { left, right } = located.headings;
    if (right - left >= MAX_COLUMNS) built.push({ ok: false, reason: 'terlalu-besar' });
    else built.push(build(grid, located, settings, mergeAt, before, forms));
  }
  const readable = built.flatMap((one) => (one.ok ? [one] : []));
  const found = readable.filter(({ model }) => model.tableSettings.excluded !== true);
  const skipped = readable
    .filter(({ model }) => model.tableSettings.excluded === true)
    .map(({ model: { table } }) => ({ form: table.form, range: table.range, fingerprint: table.fingerprint }));
  const evaluated = found.map(({ model }) => evaluateModel(model));
  const undecided = grid.style === null ? found.filter(({ needsStyles }) => needsStyles) : [];
  const [first] = undecided;
  const unread = found.length > 0 ? null : skipped.length > 0 ? 'dilewati' : unreadReason(grid, built);
  return {
    grid: read,
    settings,
    rules,
    evaluated,
    analysis: {
      sheet: grid.sheet,
      tables: evaluated.map((one) => ({ table: one.model.table, evaluation: report(one, rules) })),
      skipped,
      unread,
      ...(unread === null || unread === 'dilewati' || unread === 'kosong' ? {} : { seen: seenOn(grid) }),
      styles: first === undefined ? null : first.model.table.body,
    },
  };
};

/** Tables worked out anew after cells were written: they stay where and what they are, their figures are judged again. */
export const reevaluate = (
  before: readonly Evaluated[],
  grid: Grid,
  written: readonly Cell[],
): readonly Evaluated[] => {
  const columns = new Set(written.map(({ column }) => column));
  return before.map(({ model }) => evaluateModel(reread(model, grid, columns)));
};

/** An opened sheet whose tables were worked out anew (`reevaluate`), with what is said of them now. */
export const reopened = (before: Opened, evaluated: readonly Evaluated[]): Opened => {
  const tables = evaluated.map((one) => ({ table: one.model.table, evaluation: report(one, before.rules) }));
  return { ...before, evaluated, analysis: { ...before.analysis, tables } };
};

/** Every computed cell of each table with its exact value. */
export const computedOf = ({ evaluated }: Opened): readonly (readonly Computed[])[] => evaluated.map(computedCells);
