import type { Area, Cell } from '../../grid/types';
import type { CellRecord } from './cells';
import type {
  CalculationMode,
  ConditionalFormat,
  CustomXmlPart,
  DefinedName,
  Note,
  Setting,
  Visibility,
} from './sheet-content';
import type { Sheet } from './sheet';

/** One cell that differs from what was loaded: by content, result, number format or look. */
type CellChange = { readonly cell: Cell; readonly before: CellRecord; readonly after: CellRecord };

/** What changed on one sheet; null means as loaded. */
type SheetChanges = {
  readonly name: string;
  /** Name in the file, null for a sheet that was added. */
  readonly loadedName: string | null;
  /** Rows or columns were inserted or deleted: `cells` are in their new places, and what the file holds is elsewhere. */
  readonly isRestructured: boolean;
  /** In reading order. A formula whose result changed is among them. */
  readonly cells: readonly CellChange[];
  readonly conditionalFormats: readonly ConditionalFormat[] | null;
  readonly notes: readonly Note[] | null;
  readonly merges: readonly Area[] | null;
  /** Widths in characters, row heights in points, hidden rows and columns, visibility, protection. */
  readonly hasOtherChanges: boolean;
};

export type WorkbookChanges = {
  readonly sheets: readonly SheetChanges[];
  /** Names in the file of sheets that are gone. */
  readonly deletedSheets: readonly string[];
  /** All parts as they are now, when any differs. */
  readonly customXmlParts: readonly string[] | null;
  readonly names: readonly DefinedName[] | null;
  readonly settings: Readonly<Record<string, unknown>> | null;
  readonly calculationMode: CalculationMode | null;
};

/** What of a workbook is compared with its file. */
type Contents = {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly customXmlParts: readonly CustomXmlPart[];
  readonly settings: readonly Setting[];
  readonly calculationMode: CalculationMode;
};

type SheetState = {
  readonly id: string;
  readonly name: string;
  readonly formats: string;
  readonly notes: string;
  readonly merges: string;
  readonly other: string;
};

/** What a workbook held when it was loaded, beside its cells (whose originals each sheet keeps). */
export type LoadedState = {
  readonly sheets: ReadonlyMap<string, SheetState>;
  readonly parts: string;
  readonly names: string;
  readonly settings: string;
  readonly calculationMode: CalculationMode;
};

/** Ids and priorities are the host's own; what a rule says and where is the file's. */
const formatsText = (sheet: Sheet): string =>
  JSON.stringify(
    sheet.conditionalFormats.map(({ type, areas, formula, format, stopIfTrue }) => [
      type,
      areas,
      formula,
      format,
      stopIfTrue,
    ]),
  );

const otherText = (sheet: Sheet): string => {
  const visibility: Visibility = sheet.visibility;
  const sorted = (entries: Iterable<readonly [number, number]>): unknown => [...entries].sort(([a], [b]) => a - b);
  return JSON.stringify([
    visibility,
    sheet.tabColor,
    sheet.protection,
    sheet.autoFilter,
    sorted(sheet.columnWidths),
    sorted(sheet.rowHeights),
    [...sheet.hiddenRows].sort((a, b) => a - b),
    [...sheet.hiddenColumns].sort((a, b) => a - b),
    sheet.charts,
    sheet.freeze,
    sheet.page,
    [...sheet.hyperlinks.values()],
  ]);
};

const stateOf = (sheet: Sheet): SheetState => ({
  id: sheet.id,
  name: sheet.name,
  formats: formatsText(sheet),
  notes: JSON.stringify(sheet.notes),
  merges: JSON.stringify(sheet.merges),
  other: otherText(sheet),
});

const settingsOf = ({ settings }: Contents): Record<string, unknown> =>
  Object.fromEntries(settings.map(({ key, value }) => [key, value]));

/** Notes the state right after loading; `changesOf` compares with it. */
export const stateOfWorkbook = (workbook: Contents): LoadedState => ({
  sheets: new Map(workbook.sheets.map((sheet) => [sheet.id, stateOf(sheet)])),
  parts: JSON.stringify(workbook.customXmlParts.map(({ xml }) => xml)),
  names: JSON.stringify(workbook.names),
  settings: JSON.stringify(settingsOf(workbook)),
  calculationMode: workbook.calculationMode,
});

const isSame = (a: CellRecord, b: CellRecord): boolean =>
  a.value === b.value &&
  a.formula === b.formula &&
  a.format === b.format &&
  a.style === b.style &&
  a.quoted === b.quoted;

const cellChanges = (sheet: Sheet): CellChange[] =>
  [...sheet.original]
    .map(([key, before]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return { cell: { row, column }, before, after: sheet.get(row, column) };
    })
    .filter(({ before, after }) => !isSame(before, after))
    .sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);

const sheetChanges = (sheet: Sheet, loaded: SheetState | undefined): SheetChanges => {
  const now = stateOf(sheet);
  return {
    name: sheet.name,
    loadedName: loaded?.name ?? null,
    isRestructured: sheet.isRestructured,
    cells: cellChanges(sheet),
    conditionalFormats: loaded?.formats === now.formats ? null : sheet.conditionalFormats,
    notes: loaded?.notes === now.notes ? null : sheet.notes,
    merges: loaded?.merges === now.merges ? null : sheet.merges,
    hasOtherChanges: loaded?.other !== now.other,
  };
};

const isChanged = (changes: SheetChanges): boolean =>
  changes.isRestructured ||
  changes.loadedName !== changes.name ||
  changes.cells.length > 0 ||
  changes.conditionalFormats !== null ||
  changes.notes !== null ||
  changes.merges !== null ||
  changes.hasOtherChanges;

/** All that differs between the workbook and the file it was loaded from; only sheets that changed are listed. */
export const changesOf = (workbook: Contents, loaded: LoadedState): WorkbookChanges => {
  const now = stateOfWorkbook(workbook);
  return {
    sheets: workbook.sheets.map((sheet) => sheetChanges(sheet, loaded.sheets.get(sheet.id))).filter(isChanged),
    deletedSheets: [...loaded.sheets.values()].filter(({ id }) => !now.sheets.has(id)).map(({ name }) => name),
    customXmlParts: now.parts === loaded.parts ? null : workbook.customXmlParts.map(({ xml }) => xml),
    names: now.names === loaded.names ? null : workbook.names,
    settings: now.settings === loaded.settings ? null : settingsOf(workbook),
    calculationMode: now.calculationMode === loaded.calculationMode ? null : workbook.calculationMode,
  };
};
