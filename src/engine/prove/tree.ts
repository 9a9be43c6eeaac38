import { formulaAt, isFormula } from '../../grid/cells';
import { formulaReader, referencesOf } from '../../grid/formula';
import { dibawah } from '../../renja/kode';
import { levelFromWord } from '../../renja/tingkat';
import { keyOfRow } from '../model/row-key';
import { cellOf, isFormulaAt, isItem, rowAt, rowsBySheetRow, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';

/** Whether the level of a row is said by its own word, or by the user. */
const isSaid = (model: Model, i: number): boolean => {
  const row = rowAt(model, i);
  if (levelFromWord(row.nama) === row.kind) return true;
  const { rows } = model.tableSettings;
  if (rows === undefined) return false;
  return rows[keyOfRow(model, i)]?.kind !== undefined;
};

/** Whether a child is said to be its parent's: by its code, which goes on from the parent's, or by words on both. */
const isBelow = (model: Model, parent: number, child: number): boolean => {
  const above = rowAt(model, parent);
  const below = rowAt(model, child);
  if (above.kode !== null && below.kode !== null && !above.kodeRagu && !below.kodeRagu) {
    return below.kode.segments.length > above.kode.segments.length && dibawah(below.kode, above.kode);
  }
  return isSaid(model, parent) && isSaid(model, child);
};

/** Whether codes or words of a row and all its children say that they belong together: the tree is stated, not guessed. */
export const isStatedTree = (model: Model, i: number): boolean =>
  rowAt(model, i).children.every((child) => isBelow(model, i, child));

/** The pair of levels of a row and its children: what is pooled, and asked about. */
export const levelOf = (model: Model, i: number): string => {
  const row = rowAt(model, i);
  const child = row.children[0];
  return `${row.kind}>${child === undefined ? '' : rowAt(model, child).kind}`;
};

/**
 * What the formula of a parent's cell says of its children: 'anak' it adds them and nothing else; rows: it adds these together
 * with what was read as their children, as if they stood beside one another; null: nothing that tells.
 */
export const treeOfFormula = (model: Model): ((kolom: Kolom, i: number) => 'anak' | readonly number[] | null) => {
  const read = formulaReader(model.grid.sheet);
  const rows = rowsBySheetRow(model);
  return (kolom, i) => {
    if (!isFormulaAt(model, kolom, i)) return null;
    const cell = cellOf(model, kolom, i);
    const text = formulaAt(model.grid, cell.row, cell.column);
    const tree = isFormula(text) ? read(text, cell) : null;
    if (tree === null) return null;
    const { areas, complete } = referencesOf(tree, cell);
    if (!complete || areas.some(({ left, right }) => left !== cell.column || right !== cell.column)) return null;
    const seen = new Set<number>();
    for (const { top, bottom } of areas) {
      for (let row = top; row <= bottom; row++) {
        const at = rows.get(row);
        if (at !== undefined) seen.add(at);
      }
    }
    const { children } = rowAt(model, i);
    const items = [...seen].filter((at) => isItem(rowAt(model, at)));
    if (items.length === children.length && children.every((child) => seen.has(child))) return 'anak';
    const nested = items.map((at) => rowAt(model, at).parent).filter((above) => above !== i && seen.has(above));
    return nested.length === 0 ? null : [...new Set(nested)];
  };
};
