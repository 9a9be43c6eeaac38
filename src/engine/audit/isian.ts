import { valueAt } from '../../grid/cells';
import { KIND } from '../../grid/column';
import type { RuleId } from '../../renja/aturan';
import { amountAt, cellOf, figureKey, isFormulaAt, isItem, kindAt, type Kolom, type Model } from '../model/model';
import { isPercentKolom } from '../model/reading';
import { inheritsError } from './rumus-galat';
import { digits, type Audit, type Draft } from './types';

const RULE_OF: Readonly<Partial<Record<number, RuleId>>> = {
  [KIND.hidden]: 'nilai-tertutup',
  [KIND.unreadable]: 'tak-terbaca',
  [KIND.several]: 'tak-terbaca',
  [KIND.error]: 'rumus-galat',
};

/** K columns may hold units alone ('%', 'Dok') or words where nothing is planned; in money columns a word is no figure. */
const isWrongText = (model: Model, kolom: Kolom, i: number, text: string): boolean =>
  kindAt(model, kolom, i) === KIND.text && kolom.measure === 'Rp' && /[a-z]/i.test(text);

/** Inputs that cannot be read as the figure that belongs there. */
export const isian: Audit = ({ model }) => {
  const drafts: Draft[] = [];
  for (const kolom of model.kolom) {
    if (isPercentKolom(kolom) && model.relations.some(({ hasil }) => hasil === kolom.index)) continue;
    model.outline.rows.forEach((row, i) => {
      if (!isItem(row) && row.kind !== 'jumlah' && row.kind !== 'lanjutan') return;
      const kind = kindAt(model, kolom, i);
      if (kind <= KIND.na) return;
      const cell = cellOf(model, kolom, i);
      const text = String(valueAt(model.grid, cell.row, cell.column));
      const rule = RULE_OF[kind] ?? (isWrongText(model, kolom, i, text) ? 'tak-terbaca' : undefined);
      // A percentage whose divisor is blank or 0: its row is not filled yet.
      const waits = text === '#DIV/0!' && isPercentKolom(kolom) && isFormulaAt(model, kolom, i);
      if (rule === undefined || waits || (kind === KIND.error && inheritsError(model.grid, cell))) return;
      const assumed = model.assumed.has(figureKey(kolom.index, i)) ? amountAt(model, kolom, i) : null;
      drafts.push({
        cell,
        rule,
        severity: 'peringatan',
        found: text,
        expected: assumed === null ? null : digits(assumed),
        difference: null,
        params: {},
        fixable: false,
        at: null,
      });
    });
  }
  return drafts;
};
