import { valueAt } from '../../grid/cells';
import { FIGURE_ROLES, type Role } from '../../renja/types';
import type { Context, BodyRow } from './context';

const FIGURES: ReadonlySet<Role> = new Set<Role>(FIGURE_ROLES);

/**
 * Figures on the line below a code or name, beside its indicator, are that row's (rules: Reading a sheet, 8): the row above shows
 * none at all, the line has neither name nor code. The line itself is then no row of its own.
 */
export const takeFiguresBelow = ({ grid, columns }: Context, drafts: readonly BodyRow[]): void => {
  const figures = columns.filter(({ role }) => FIGURES.has(role)).map(({ column }) => column);
  const shows = (row: number): boolean =>
    figures.some((column) => {
      const value = valueAt(grid, row, column);
      return typeof value === 'number' || (typeof value === 'string' && /\d/.test(value));
    });
  drafts.forEach((draft, i) => {
    const line = drafts[i + 1];
    if (draft.kind !== null || (draft.nama === '' && draft.kode === null) || line?.kind !== 'lanjutan') return;
    if (line.row !== draft.row + 1 || line.nama !== '' || !shows(line.row) || shows(draft.row)) return;
    draft.figures = line.row;
    if (draft.indikator === '') draft.indikator = line.indikator;
    line.kind = 'catatan';
  });
};
