import { formulaAt, isFormula, valueAt } from '../../grid/cells';
import { KIND } from '../../grid/column';
import { isPending } from '../../grid/error-values';
import { formulaReader, referencesOf, type FormulaReader } from '../../grid/formula';
import type { Cell, Grid } from '../../grid/types';
import { amountAt, cellOf, figureKey, isFormulaAt, isItem, kindAt, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { isPercentKolom } from '../model/reading';
import { inheritsError, rumusGalat } from './rumus-galat';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { digits } from '../facts/params';

const because = reasons({
  'tak-terbaca': { realisasi: 'angka?', target: 'angka?' },
  'tak-terbaca:rumus': {},
  'nilai-tertutup': {},
});

const RULE_OF: Readonly<Partial<Record<number, 'nilai-tertutup' | 'tak-terbaca' | 'rumus-galat'>>> = {
  [KIND.hidden]: 'nilai-tertutup',
  [KIND.unreadable]: 'tak-terbaca',
  [KIND.several]: 'tak-terbaca',
  [KIND.error]: 'rumus-galat',
};

/** K columns may hold units alone ('%', 'Dok') or words where nothing is planned; in money columns a word is no figure. */
const isWrongText = (model: Model, kolom: Kolom, i: number, text: string): boolean => {
  const kind = kindAt(model, kolom, i);
  return (
    (kind === KIND.words && kolom.measure !== null) ||
    (kind === KIND.text && kolom.measure === 'Rp' && /[a-z]/i.test(text))
  );
};

/** Whether a formula waits only because a cell that it reads does: that cell is named. */
const inheritsPending = (grid: Grid, cell: Cell, read: FormulaReader): boolean => {
  const formula = formulaAt(grid, cell.row, cell.column);
  const tree = isFormula(formula) ? read(formula, cell) : null;
  return (
    tree !== null &&
    referencesOf(tree, cell).areas.some((area) =>
      grid.values
        .slice(Math.max(0, area.top - grid.top), area.bottom - grid.top + 1)
        .some((row) => row.slice(Math.max(0, area.left - grid.left), area.right - grid.left + 1).some(isPending)),
    )
  );
};

/** Share of texts among the numbers of a column that no heading explains, up to which they are numbers that cannot be read. */
const FEW = 0.25;

/** Whether a column without a role holds something else than figures: codes, dates, numbers of documents. */
const holdsOther = (model: Model, kolom: Kolom): boolean => {
  if (kolom.role !== 'lain') return false;
  const kinds = model.outline.rows.map((_, i) => kindAt(model, kolom, i));
  const texts = kinds.filter((kind) => kind === KIND.unreadable || kind === KIND.several).length;
  return texts >= 2 && texts > kinds.filter((kind) => kind === KIND.number).length * FEW;
};

/** Inputs that cannot be read as the figure that belongs there. */
const check: Check = ({ model }) => {
  const drafts: Draft[] = [];
  const read = formulaReader(model.grid.sheet);
  for (const kolom of model.kolom) {
    if (holdsOther(model, kolom)) continue;
    if (isPercentKolom(kolom) && model.relations.some(({ hasil }) => hasil === kolom.index)) continue;
    model.outline.rows.forEach((row, i) => {
      if (!isItem(row) && row.kind !== 'jumlah' && row.kind !== 'lanjutan') return;
      const kind = kindAt(model, kolom, i);
      if (kind <= KIND.na) return;
      const cell = cellOf(model, kolom, i);
      const text = String(valueAt(model.grid, cell.row, cell.column));
      if (kind === KIND.pending) {
        if (inheritsPending(model.grid, cell, read)) return;
        drafts.push({
          cell,
          severity: 'peringatan',
          found: null,
          expected: null,
          difference: null,
          reason: because('tak-terbaca:rumus', {}),
          fixable: false,
          at: null,
        });
        return;
      }
      const rule = RULE_OF[kind] ?? (isWrongText(model, kolom, i, text) ? 'tak-terbaca' : undefined);
      // A percentage whose divisor is blank or 0: its row is not filled yet.
      const waits = text === '#DIV/0!' && isPercentKolom(kolom) && isFormulaAt(model, kolom, i);
      if (rule === undefined || waits || (kind === KIND.error && inheritsError(model.grid, cell))) return;
      const assumed = model.assumed.has(figureKey(kolom.index, i)) ? amountAt(model, kolom, i) : null;
      drafts.push({
        cell,
        severity: 'peringatan',
        found: text,
        expected: assumed === null ? null : digits(assumed),
        difference: null,
        reason: rule === 'rumus-galat' ? rumusGalat.because(rule, {}) : because(rule, {}),
        fixable: false,
        at: null,
      });
    });
  }
  return drafts;
};

export const isian = defineRule({
  rules: {
    'tak-terbaca': { severity: 'peringatan', cause: 'isian', shows: 'apa-adanya' },
    'nilai-tertutup': { severity: 'peringatan', cause: 'isian', shows: 'apa-adanya' },
  },
  because,
  check,
});
