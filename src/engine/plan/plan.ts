import { contains, toA1 } from '../../grid/address';
import { hasFormulas, valueAt } from '../../grid/cells';
import { isPending } from '../../grid/error-values';
import { cropped } from '../../grid/extent';
import { readPredikat } from '../../renja/predikat';
import { reevaluate, reopened, type Opened } from '../analysis/analyse';
import type { Evaluated } from '../evaluate/evaluated';
import { KIND } from '../../grid/column';
import { quotientOf } from '../figures/ekspresi';
import { cellOf, figureKey, isFormulaAt, kindAt, type Model } from '../model/model';
import {
  showsOtherScale,
  writeAmount,
  writeBlank,
  writeFormula,
  writePercent,
  writePredikat,
} from '../evaluate/content';
import { rumusTetap, terjaga } from './kept-formulas';
import { liveFormulas, type Stand } from './live-formulas';
import { mergeWrites, overlay } from './overlay';
import { recalculate } from './recalculate';
import { FACTS, type RuleId } from '../rules';
import { dikosongkan, STATE, type Ratio } from '../evaluate/ratios';
import { restsOnWrong, showsAnother } from '../evaluate/shows-another';
import { judgeTotals } from '../evaluate/totals';
import { boleh, bolehDitulis, izinPersen } from '../model/permission';
import { MIN_CONFIDENCE } from '../facts/confidence';
import type { Action, Refusal, Tulisan, Write } from '../facts/types';
import type { Finding, Mark, Plan, SheetAnalysis } from '../rules/finding';

/** Whether the correction of a rule is an amount, which "Perbaiki" alone writes: sums that do not agree. */
const correctsAmount = (rule: RuleId): boolean => FACTS[rule].cause === 'jumlah';

/** Whether columns of the table claim one meaning, so that a percentage may rest on another of them, and no printed one bears it out. */
const isContested = ({ model }: Evaluated, { state, relation }: Evaluated['ratios'][number]): boolean => {
  const measures = new Set(relation.operands.map((index) => model.kolom[index]?.measure));
  const claimed = model.table.problems.flatMap((one) => (one.kind === 'ganda' ? one.columns : []));
  const rivals = model.table.columns.filter(({ column, measure }) => claimed.includes(column) && measures.has(measure));
  return rivals.length > 0 && !state.includes(STATE.right);
};

/**
 * What "Hitung ulang" writes on one table: blank sums, then percentages, averages and predikat that are wrong or blank,
 * as far as the user's settings let it.
 */
const recompute = (evaluated: Evaluated): Write[] => {
  const { model, amounts, ratios, averages } = evaluated;
  const writes: Write[] = [];
  const put = (izin: Tulisan, write: Write): void => {
    if (bolehDitulis(model, izin, write)) writes.push(write);
  };
  for (const kolom of boleh(model, 'isian-kosong') ? model.kolom : []) {
    model.outline.rows.forEach((_, i) => {
      const value = amounts.filled.get(figureKey(kolom.index, i));
      if (value !== undefined && !showsOtherScale(model, kolom, i))
        put('isian-kosong', writeAmount(model, kolom, i, value));
    });
  }
  for (const { kolom, i, shown, expected } of judgeTotals(evaluated)) {
    if (shown === null && model.outline.rows[i]?.kind === 'jumlah')
      put('isian-kosong', writeAmount(model, kolom, i, expected));
  }
  for (const ratio of ratios) {
    const { kolom, state, exact, fraction } = ratio;
    if (showsAnother(evaluated, ratio) || isContested(evaluated, ratio)) continue;
    state.forEach((at, i) => {
      if (at === STATE.none || at === STATE.right) return;
      if (at === STATE.blank && restsOnWrong(ratio, i)) return;
      const value = exact.at(i);
      if (
        value !== null &&
        (at === STATE.wrong || at === STATE.blank || at === STATE.scale || at === STATE.unreadable)
      ) {
        put(izinPersen(kolom), writePercent(model, kolom, i, value, fraction));
      } else if (at === STATE.noTarget && dikosongkan(model, ratio, i)) {
        const blank = isFormulaAt(model, kolom, i) ? writeGuarded(evaluated, ratio, i) : writeBlank(model, kolom, i);
        if (blank !== null && blank.before !== '') put(izinPersen(kolom), blank);
      }
    });
  }
  for (const average of averages.list) {
    const { ratio, at, shown, right, predikat } = average;
    const exact = at >= 0 && !right ? average.exact : null;
    // What an average rests on may not fail: rows that are not filled yet show nothing instead.
    if (exact !== null && isFormulaAt(model, ratio.kolom, at) && kindAt(model, ratio.kolom, at) === KIND.error) {
      for (const i of average.members) {
        const guarded = ratio.exact.at(i) === null ? writeGuarded(evaluated, ratio, i) : null;
        if (guarded !== null) put(izinPersen(ratio.kolom), guarded);
      }
    }
    if (exact !== null) put('rata-rata', writePercent(model, ratio.kolom, at, exact, ratio.fraction));
    if (predikat.at < 0 || predikat.exact === null) continue;
    const read = predikat.shown === null ? null : readPredikat(predikat.shown, model.skala.jenjang);
    const settled = right && shown !== null && read === predikat.corrected;
    if (read !== predikat.exact && !settled)
      put('predikat', writePredikat(model, ratio.kolom, predikat.at, predikat.exact, predikat.shown));
  }
  return writes;
};

/** The formula of a percentage that fails for want of a target, made to show nothing; null where it does not fail. */
const writeGuarded = ({ model }: Evaluated, { kolom, relation }: Ratio, i: number): Write | null => {
  if (!isFormulaAt(model, kolom, i) || kindAt(model, kolom, i) !== KIND.error) return null;
  const bawah = model.kolom[quotientOf(relation.ekspresi)?.bawah ?? -1];
  const guarded = terjaga(model.grid, cellOf(model, kolom, i), bawah === undefined ? null : cellOf(model, bawah, i));
  return guarded === null ? null : writeFormula(model, kolom, i, guarded, '');
};

/** Writes of amounts that "Perbaiki" makes for the chosen findings of a table. */
const corrections = (evaluated: Evaluated, wanted: (rule: string, cell: string) => boolean): Write[] => {
  const { model, amounts } = evaluated;
  const writes: Write[] = [];
  const put = (rule: RuleId, write: Write): void => {
    if (correctsAmount(rule) && wanted(rule, toA1(write.cell))) writes.push(write);
  };
  for (const verdict of amounts.verdicts) {
    const kolom = model.kolom[verdict.kolom];
    if (kolom !== undefined) put(verdict.aturan, writeAmount(model, kolom, verdict.i, verdict.expected));
  }
  for (const { kolom, i, shown, right, expected } of judgeTotals(evaluated)) {
    if (!right && shown !== null) put('jumlah-total', writeAmount(model, kolom, i, expected));
  }
  return writes;
};

const key = (model: Model, rule: string, cell: string): string => `${model.table.fingerprint}/${rule}@${cell}`;
const sure = ({ model }: Evaluated): boolean => model.table.confidence >= MIN_CONFIDENCE;

/** Marks for what remains to be seen: errors and warnings that were not dismissed, one mark a cell at its worst severity. */
export const marksOf = (analysis: SheetAnalysis): Mark[] => {
  const byCell = new Map<string, Finding[]>();
  for (const { evaluation } of analysis.tables) {
    for (const finding of evaluation.findings) {
      if (finding.severity === 'info' || finding.dismissed !== null) continue;
      const at = toA1(finding.cell);
      byCell.set(at, [...(byCell.get(at) ?? []), finding]);
    }
  }
  return [...byCell.values()].flatMap((findings) => {
    const [first] = findings;
    if (first === undefined) return [];
    const worst = findings.some(({ severity }) => severity === 'galat') ? ('galat' as const) : ('peringatan' as const);
    return [{ cell: first.cell, severity: worst, findings }];
  });
};

/** Whether putting a finding away means that its cells stay as they are: the correction or the formula is what it is about. */
const keepsCells = ({ fixable, rule, severity }: Finding): boolean =>
  fixable || (rule.startsWith('rumus-') && severity !== 'info');

/** Cells that the user wants as they are, giving a reason: no command writes them. Of formulas put away together, all. */
const dismissedCells = (analysis: SheetAnalysis): ReadonlySet<string> =>
  new Set(
    analysis.tables.flatMap(({ evaluation }) =>
      evaluation.findings
        .filter((finding) => finding.dismissed !== null && keepsCells(finding))
        .flatMap(({ cell, alike = [] }) => [cell, ...alike].map(toA1)),
    ),
  );

/** Cells of the formula findings that "Perbaiki" is to mend: all, or those chosen. */
const chosenFormulas = (analysis: SheetAnalysis, action: Action): readonly string[] => {
  if (action.kind !== 'perbaiki' || action.findings === 'jumlah') return [];
  const chosen = action.findings === 'semua' ? null : new Set(action.findings);
  return analysis.tables.flatMap(({ table, evaluation }) =>
    evaluation.findings
      .filter(({ id, rule, fixable }) => {
        const wanted = chosen === null || chosen.has(`${table.fingerprint}/${id}`);
        return fixable && rule.startsWith('rumus-') && wanted;
      })
      .flatMap(({ cell, alike = [] }) => [cell, ...alike].map(toA1)),
  );
};

/** Whether a cell can hold a figure: what comes of 1E308 shared out is too large for a number of Excel. */
const isHeld = (after: Write['after']): boolean => after.kind !== 'number' || Number.isFinite(after.value);

const MAX_ROUNDS = 8;

/** A plan, and the sheet as it leaves it: its tables are those of `plan.after`. */
export type Planned = { readonly plan: Plan; readonly after: Opened };

/**
 * Plans a command on a sheet. "Perbaiki" corrects the chosen sums, then every sum that was right before and is not any
 * more (its ancestors), then all percentages follow as in "Hitung ulang" (rules: What is written). A cell whose finding was
 * dismissed stays as it is.
 */
export const planSheet = (before: Opened, action: Action): Planned => {
  const { settings } = before;
  const grid = cropped(before.grid) ?? before.grid;
  const refusals: Refusal[] = before.evaluated
    .filter((evaluated) => !sure(evaluated))
    .map(({ model }) => ({ code: 'tidak-yakin', table: model.table.fingerprint }));
  /** The sheet and its tables once these cells are written and its formulas have followed. */
  const stand = (written: readonly Write[]): Stand => {
    if (written.length === 0) return { grid, evaluated: before.evaluated };
    const cells = written.map(({ cell }) => cell);
    const followed = recalculate(overlay(grid, written), cells);
    return {
      grid: followed.grid,
      evaluated: reevaluate(before.evaluated, followed.grid, [...cells, ...followed.changed]),
    };
  };
  let writes: readonly Write[] = [];
  let { evaluated: state } = before;
  const settled = dismissedCells(before.analysis);
  /** Writes what `due` finds in the tables as they stand, but for cells the user wants as they are; whether there was any. */
  const advance = (due: (evaluated: Evaluated) => readonly Write[]): boolean => {
    const more = state.flatMap((evaluated, at) => {
      const first = before.evaluated[at] ?? evaluated;
      const stays = ({ cell, after }: Write): boolean =>
        settled.has(toA1(cell)) ||
        isPending(valueAt(grid, cell.row, cell.column)) ||
        !isHeld(after) ||
        (after.kind !== 'formula' && rumusTetap(first, cell));
      return sure(evaluated) ? due(evaluated).filter((write) => !stays(write)) : [];
    });
    if (more.length === 0) return false;
    writes = mergeWrites(writes, more);
    state = stand(writes).evaluated;
    return true;
  };
  if (action.kind === 'perbaiki') {
    const chosen = typeof action.findings === 'string' ? null : new Set(action.findings);
    const found = new Set(
      before.analysis.tables.flatMap(({ table, evaluation }) =>
        evaluation.findings.map(({ id }) => `${table.fingerprint}/${id}`),
      ),
    );
    advance((evaluated) =>
      corrections(evaluated, (rule, cell) => chosen === null || chosen.has(key(evaluated.model, rule, cell))),
    );
    const follow = (evaluated: Evaluated): Write[] =>
      corrections(evaluated, (rule, cell) => chosen === null || !found.has(key(evaluated.model, rule, cell)));
    for (let round = 0; round < MAX_ROUNDS && advance(follow); round++);
  }
  if (action.kind !== 'periksa') {
    // Formulas that were right may follow what was written and be wrong then: once more, until nothing is left to write.
    for (let round = 0; round < MAX_ROUNDS && advance(recompute); round++);
  }
  const pilihan = new Set([...chosenFormulas(before.analysis, action)].filter((cell) => !settled.has(cell)));
  const { tulisRumus: semua } = settings;
  if (action.kind !== 'periksa' && (semua || pilihan.size > 0 || (writes.length > 0 && hasFormulas(grid)))) {
    const live = liveFormulas(grid, writes, stand, sure, { semua, pilihan });
    if (live.without.length > 0) refusals.push({ code: 'tanpa-rumus', cells: live.without });
    ({ writes, evaluated: state } = live);
  }
  // Of a formula whose result nobody knows nothing is wrong; what came back to what the sheet shows is no write.
  const isBack = ({ before: shown, after }: Write): boolean => after.kind !== 'blank' && after.value === shown;
  writes = writes.filter((write) => !isPending(valueAt(grid, write.cell.row, write.cell.column)) && !isBack(write));
  const locked = writes.filter(({ cell }) => grid.arrays.some((area) => contains(area, cell)));
  if (locked.length > 0) {
    refusals.push({ code: 'larik', cells: locked.map(({ cell }) => cell) });
    writes = writes.filter((write) => !locked.includes(write));
    state = stand(writes).evaluated;
  }
  // Findings are told once, of the sheet as it will be.
  const after = writes.length === 0 ? before : reopened(before, state);
  const marks = marksOf(after.analysis);
  return { plan: { sheet: grid.sheet, action: action.kind, writes, marks, refusals, after: after.analysis }, after };
};
