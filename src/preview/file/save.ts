import { SEVERITIES } from '../../renja/aturan';
import { fromXmlPart, JOURNAL_NAMESPACE, SETTINGS_NAMESPACE } from '../../port/xml-part';
import { parseJournal } from '../../port/journal/stored-journal';
import { severityOf, type Signed } from '../../port/marks';
import type { Sheet } from '../../host/model/sheet';
import type { Workbook } from '../../host/model/workbook';
import { openPackage, type Package } from '../../xlsx';
import { writeXmlPart } from '../../xlsx/custom-xml';
import { writeJournal } from '../../xlsx/journal-part';
import { addMarks, forgetLooks, removeMarks } from '../../xlsx/marks';
import { createReader, type Reader } from '../../xlsx/reader';
import { ensureStyles } from '../../xlsx/styles-patch';
import { addSheet, replaceSheet } from '../../xlsx/new-sheet';
import type { CellWrite } from '../../xlsx/changes';
import { writeCells } from '../../xlsx/write-cells';
import { contentOfCell, newSheetOf } from './new-sheet';

/** What differs from the cells as they were opened; results of formulas that nobody edited are no change. */
const writesOf = (sheet: Sheet): CellWrite[] =>
  [...sheet.original].flatMap(([key, before]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const now = sheet.get(row, column);
    const isSame =
      now.formula === before.formula &&
      (now.formula !== null || now.value === before.value) &&
      now.quoted === before.quoted;
    if (isSame && now.format === before.format) return [];
    const format = now.format === before.format ? undefined : now.format;
    return [
      { cell: { row, column }, content: contentOfCell(now), result: now.formula === null ? null : now.value, format },
    ];
  });

const marksOf = ({ conditionalFormats }: Sheet): readonly Signed[] =>
  SEVERITIES.map((severity) => ({
    severity,
    areas: conditionalFormats
      .filter(({ formula }) => formula !== null && severityOf(formula) === severity)
      .flatMap(({ areas }) => areas),
  })).filter(({ areas }) => areas.length > 0);

const saveSheet = (pkg: Package, reader: Reader, sheet: Sheet): void => {
  writeCells(pkg, reader, [{ sheet: sheet.name, writes: writesOf(sheet) }]);
  const { part } = reader.sheetPart(sheet.name);
  removeMarks(pkg, part);
  const marks = marksOf(sheet);
  if (marks.length > 0) {
    const { workbook, styles } = reader.structure();
    addMarks(pkg, part, ensureStyles(pkg, workbook, styles), marks);
  }
  reader.forget();
};

/**
 * Patches the opened file with what the model holds now: changed cells, our marks, journal and settings, added sheets
 * with their charts.
 * Every part that is not concerned keeps its bytes. Throws FileError or PortError when a part cannot be written.
 */
export const saveFile = (bytes: Uint8Array, workbook: Workbook): Uint8Array => {
  const pkg = openPackage(bytes);
  const reader = createReader(pkg, 'id');
  const { sheets, workbook: main } = reader.structure();
  const known = new Set(sheets.map(({ name }) => name));
  // Sheets that were made anew under the name of one that is gone.
  const remade = new Set(workbook.changes().deletedSheets);
  for (const sheet of workbook.sheets)
    if (known.has(sheet.name) && !remade.has(sheet.name)) saveSheet(pkg, reader, sheet);
  const { styles } = reader.structure();
  if (styles !== null) forgetLooks(pkg, styles);
  for (const { xml } of workbook.customXmlParts) {
    const journal = parseJournal(fromXmlPart(JOURNAL_NAMESPACE, xml));
    if (journal !== null) writeJournal(pkg, main, journal);
    const settings = fromXmlPart(SETTINGS_NAMESPACE, xml);
    if (settings !== null) writeXmlPart(pkg, main, SETTINGS_NAMESPACE, settings);
  }
  for (const sheet of workbook.sheets) {
    if (!known.has(sheet.name)) addSheet(pkg, newSheetOf(workbook, sheet));
    else if (remade.has(sheet.name)) replaceSheet(pkg, newSheetOf(workbook, sheet));
  }
  return pkg.save();
};
