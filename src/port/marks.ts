import type { Mark } from '../engine';
import type { Severity } from '../engine/facts/types';
import { coalesce, toA1 } from '../grid/address';
import type { MergeIndex } from '../grid/cells';
import type { Area, Cell } from '../grid/types';
import { SEVERITIES } from '../renja/aturan';

/** What every one of our formulas says, and nobody else's. */
export const SIGNATURE = 'evaluasi-renja:';

/** The constant formula of our conditional formats, by which they are found again. */
export const markFormula = (severity: Severity): string => `=N("${SIGNATURE}${severity}")=0`;

/** How a marked cell looks, the same in Excel and in files: fill and font colour by severity. */
export const MARK_LOOK: Readonly<Record<Severity, { readonly fill: string; readonly font: string }>> = {
  galat: { fill: '#FFC7CE', font: '#9C0006' },
  // Not the yellow that program rows are often filled with.
  peringatan: { fill: '#F9B76B', font: '#5C2E00' },
  info: { fill: '#DDEBF7', font: '#1F4E78' },
};

/** The severity that a rule's formula marks, as written or as a host gives it back; null for a rule that is not ours. */
export const severityOf = (formula: string): Severity | null => {
  const bare = formula.replace(/\s+/g, '').toUpperCase();
  const own = bare.startsWith('=') ? bare : `=${bare}`;
  return SEVERITIES.find((severity) => markFormula(severity).toUpperCase() === own) ?? null;
};

/** The cell that shows and keeps what `cell` does: the top-left one of its merged area. */
export const anchorOf = (mergeAt: MergeIndex, cell: Cell): Cell => {
  const merge = mergeAt(cell.row, cell.column);
  return merge === null ? cell : { row: merge.top, column: merge.left };
};

/** Marks at the cells that show them: the top-left of a merged area, the worst one where several meet. */
export const anchoredMarks = (marks: readonly Mark[], mergeAt: MergeIndex): readonly Mark[] => {
  const byCell = new Map<string, Mark>();
  for (const mark of marks) {
    const cell = anchorOf(mergeAt, mark.cell);
    const known = byCell.get(toA1(cell));
    const severity =
      known !== undefined && SEVERITIES.indexOf(known.severity) < SEVERITIES.indexOf(mark.severity)
        ? known.severity
        : mark.severity;
    byCell.set(toA1(cell), { cell, severity, findings: [...(known?.findings ?? []), ...mark.findings] });
  }
  return [...byCell.values()];
};

/** Cells that carry, or shall carry, the mark of a severity. */
export type Signed = { readonly severity: Severity; readonly areas: readonly Area[] };

/** The cells of marks by severity, as few areas. */
export const signedAreas = (marks: readonly Pick<Mark, 'severity' | 'cell'>[]): readonly Signed[] =>
  SEVERITIES.map((severity) => ({
    severity,
    areas: coalesce(marks.filter((mark) => mark.severity === severity).map(({ cell }) => cell)),
  })).filter(({ areas }) => areas.length > 0);
