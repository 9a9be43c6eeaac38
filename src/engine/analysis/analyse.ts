import { valueAt } from '../../grid/cells';
import { FORMULIR, type Formulir } from '../../forms';
import { cleanGrid } from '../../grid/clean';
import { cropped, usualMerges } from '../../grid/extent';
import { indexMerges } from '../../grid/merges';
import type { Cell, Grid } from '../../grid/types';
import { build, type Built } from '../model/build';
import { evaluateModel, report } from './report';
import { reread } from '../model/readings';
import { RULES } from '../rules';
import type { Rule } from '../rules/types';
import { NOTE_PREFIX } from '../journal/journal';
import { locate } from '../locate/locate';
import { seenOn } from '../locate/seen';
import type { Evaluated } from '../evaluate/evaluated';
import type { Settings, UnreadReason } from '../facts/types';
import type { Analyse, SheetAnalysis } from '../rules/finding';

/** What sheets are read and judged by. */
export type Knowledge = { readonly forms: readonly Formulir[]; readonly rules: readonly Rule[] };
export const KNOWLEDGE: Knowledge = { forms: FORMULIR, rules: RULES };

/** A sheet with the work behind its analysis, for planning. */
export type Studied = {
  readonly analysis: SheetAnalysis;
  readonly evaluated: readonly Evaluated[];
  readonly rules: readonly Rule[];
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

/** Work already done for an analysis, so that planning need not do it again. Says nothing that `study` would not. */
const memory = new WeakMap<SheetAnalysis, Studied>();

/** The work behind an analysis made in this session, or null. */
export const studied = (analysis: SheetAnalysis): Studied | null => memory.get(analysis) ?? null;

/** Notes the work behind an analysis that was completed by others (engine/across.ts). */
export const remember = (analysis: SheetAnalysis, work: Studied): void => {
  memory.set(analysis, { ...work, analysis });
};

/** A report that we wrote: its tables look like evaluation tables, but they are copies (`laporan/sheet.ts` writes the title). */
const isOwnReport = (grid: Grid): boolean => String(valueAt(grid, 0, 0)).startsWith(NOTE_PREFIX);

/** Wider tables are none: the widest form, with five years of quarters, has not a third of this. */
const MAX_COLUMNS = 300;

/** Locates, reads and evaluates every table of a sheet. */
export const study = (read: Grid, settings: Settings, { forms, rules } = KNOWLEDGE): Studied => {
  const without = (unread: UnreadReason): Studied => ({
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
  const result: Studied = {
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
  memory.set(result.analysis, result);
  return result;
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

/** The study of tables that were worked out anew: what `reevaluate` gave, with its findings. */
export const restudy = (before: Studied, evaluated: readonly Evaluated[]): Studied => {
  const tables = evaluated.map((one) => ({ table: one.model.table, evaluation: report(one, before.rules) }));
  const result: Studied = { ...before, evaluated, analysis: { ...before.analysis, tables } };
  memory.set(result.analysis, result);
  return result;
};

/** Reads a sheet and works out everything there is to say about it. Pure; the same grid and settings give the same answer. */
export const analyseSheet: Analyse = (grid, settings) => study(grid, settings).analysis;
