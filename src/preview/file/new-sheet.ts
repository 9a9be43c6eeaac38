import { journalValue } from '../../port/journal/journal-cell';
import type { Cell } from '../../grid/types';
import type { CellRecord } from '../../host/model/cells';
import type { Sheet } from '../../host/model/sheet';
import { DEFAULT_STYLE } from '../../host/model/style';
import type { Workbook } from '../../host/model/workbook';
import type { NewSheet } from '../../xlsx/new-sheet';
import type { CellWrite } from '../../xlsx/changes';
import { contentOf } from '../../xlsx/write-cells';
import { chartOf } from './chart';

/** What a cell of the model is in a file. */
export const contentOfCell = ({ value, formula, quoted }: CellRecord): CellWrite['content'] =>
  quoted && typeof value === 'string' && value !== ''
    ? { kind: 'text', value }
    : contentOf(formula ?? journalValue(value, value));

/** A sheet of the model that the opened file does not have, as the file port adds it. */
export const newSheetOf = (workbook: Workbook, sheet: Sheet): NewSheet => {
  const cells = [...sheet.cells.entries()].map(({ row, column, cell }) => ({
    cell: { row, column } satisfies Cell,
    content: contentOfCell(cell),
    result: cell.formula === null ? null : cell.value,
    format: cell.format,
    quoted: cell.quoted,
    look: cell.style === DEFAULT_STYLE ? null : cell.style,
  }));
  const { page } = sheet;
  return {
    name: sheet.name,
    tabColor: sheet.tabColor === '' ? null : sheet.tabColor,
    cells,
    merges: sheet.merges,
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    fittedRows: sheet.fittedRows,
    freeze: sheet.freeze,
    filter: sheet.autoFilter?.area ?? null,
    links: [...sheet.hyperlinks.values()].flatMap(({ cell, documentReference }) =>
      documentReference === null ? [] : [{ cell, location: documentReference }],
    ),
    page: {
      landscape: page.orientation === 'Landscape',
      a4: page.paperSize === 'A4',
      fitToWidth: page.fitToWidth,
      fitToHeight: page.fitToHeight,
      titleRows: page.titleRows,
      footer: page.footer,
    },
    names: workbook.names
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ name, formula, visible }) => ({ name, formula: formula.replace(/^=/, ''), hidden: !visible })),
    charts: sheet.charts.flatMap((chart) => chartOf(workbook, sheet, chart) ?? []),
  };
};
