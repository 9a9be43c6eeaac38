import { formulaAt, isFormula } from '../../grid/cells';
import { formulaReader, referencesOf } from '../../grid/formula';
import { dibawah } from '../../renja/kode';
import { levelFromWord } from '../../renja/tingkat';
import { rowKey } from '../outline/body';
import { cellOf, isFormulaAt, rowAt, type Kolom, type Model } from '../model/model';

/** Whether the level of a row is said by its own word, or by the user. */
const isSaid = (model: Model, i: number): boolean => {
  const row = rowAt(model, i);
  if (levelFromWord(row.nama) === row.kind) return true;
  const { rows } = model.tableSettings;
  if (rows === undefined) return false;
  return rows[rowKey({ kode: row.kode?.text ?? null, nama: row.nama, indikator: row.indikator })]?.kind !== undefined;
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

/** Whether the formula of a parent's cell reads its children, all of them and nothing but rows below it. */
export const addsByFormula = (model: Model): ((kolom: Kolom, i: number) => boolean) => {
  const read = formulaReader(model.grid.sheet);
  const rows = new Map(model.outline.rows.map(({ row }, i) => [row, i] as const));
  const isUnder = (i: number, above: number): boolean => {
    for (let at = rowAt(model, i).parent; at >= 0; at = rowAt(model, at).parent) if (at === above) return true;
    return false;
  };
  return (kolom, i) => {
    if (!isFormulaAt(model, kolom, i)) return false;
    const cell = cellOf(model, kolom, i);
    const text = formulaAt(model.grid, cell.row, cell.column);
    const tree = isFormula(text) ? read(text, cell) : null;
    if (tree === null) return false;
    const { areas, complete } = referencesOf(tree, cell);
    if (!complete || areas.some(({ left, right }) => left !== cell.column || right !== cell.column)) return false;
    const seen = new Set<number>();
    for (const { top, bottom } of areas) {
      for (let row = top; row <= bottom; row++) {
        const at = rows.get(row);
        if (at === undefined) continue;
        if (!isUnder(at, i)) return false;
        seen.add(at);
      }
    }
    return rowAt(model, i).children.every((child) => seen.has(child));
  };
};
