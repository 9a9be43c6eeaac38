import { JOURNAL_NAMESPACE } from '../engine/journal/journal';
import { breathe } from '../engine/breathe';
import { sameContent } from '../engine/journal/journal-cell';
import { PortError } from '../engine/port';
import type { Plan, Write } from '../engine/types';
import { coalesce, contains } from '../grid/address';
import { indexMerges, isFormula, type MergeIndex } from '../grid/cells';
import type { Area, Cell } from '../grid/types';
import { AREA_PROPERTIES, areaOf, cellKey, cellsOf, rangeOf } from './area';
import { queueArrayFlags, readArrays } from './arrays';
import { journalOf, type KeptJournal } from './journal';
import { customFormats, findOurs, queueFormats } from './marks';
import { anchorOf, mayBeTooManyMerges, queueMerges, queueMergesInBands } from './merges';
import { noteReader, type FoundNote, type NoteReader } from './notes';
import { queueParts, queuePartData, type StoredPart } from './parts';
import { groupsOf, queueStates, readGroups, spansOf, type CellState } from './states';

/** The sheet as it is right before writing. Plain data: it outlives the Excel.run that read it. */
export type Inspection = {
  readonly states: ReadonlyMap<number, CellState>;
  readonly mergeAt: MergeIndex;
  /** Ids of our conditional formats; they hold until the list of formats changes. */
  readonly ourFormats: readonly string[];
  readonly journal: KeptJournal;
  /** Null where the host has no notes. */
  readonly notes: readonly FoundNote[] | null;
};

type ExcelTable = { readonly area: Area; readonly hasHeader: boolean; readonly hasTotals: boolean };

/** Cells of an Excel table that are its own: header, totals, and formulas, which it copies down the column. */
const isOwnedBy = (table: ExcelTable, { cell, after }: Write, state: CellState | undefined): boolean => {
  if (!contains(table.area, cell)) return false;
  const isEdge =
    (table.hasHeader && cell.row === table.area.top) || (table.hasTotals && cell.row === table.area.bottom);
  return isEdge || after.type === 'formula' || isFormula(state?.formula ?? null);
};

const neighbours = (area: Area): Area => ({
  top: Math.max(0, area.top - 1),
  left: Math.max(0, area.left - 1),
  bottom: area.bottom + 1,
  right: area.right + 1,
});

/**
 * Refuses cells that are parts of array formulas or spills. Nothing is asked where the areas read hold none; else two syncs:
 * which of the rectangles to be written do, and where exactly.
 */
const refuseArrays = async (sheet: Excel.Worksheet, plan: Plan, flagged: readonly Area[]): Promise<void> => {
  const near = plan.writes.map(({ cell }) => cell).filter((cell) => flagged.some((area) => contains(area, cell)));
  if (near.length === 0) return;
  const asked = coalesce(near).map((area) => ({ area, hasArrays: queueArrayFlags(rangeOf(sheet, area)) }));
  await sheet.context.sync();
  const hit = asked.filter(({ hasArrays }) => hasArrays()).map(({ area }) => area);
  const around = new Map(
    hit
      .map(neighbours)
      .flatMap(cellsOf)
      .map((cell) => [cellKey(cell), cell]),
  );
  const arrays = await readArrays(sheet, [...around.values()]);
  const cells = hit.flatMap(cellsOf).filter((cell) => arrays.some((area) => contains(area, cell)));
  if (cells.length > 0) throw new PortError('sebagian-larik', { sheet: plan.sheet, cells });
};

const queueTables = (sheet: Excel.Worksheet): (() => readonly ExcelTable[]) => {
  const found = sheet.tables.items.map((table) => {
    const range = table.getRange();
    range.load(AREA_PROPERTIES.join(','));
    return { table, range };
  });
  return () =>
    found.map(({ table, range }) => ({
      area: areaOf(range),
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    }));
};

/** The first look: one sync for all that can be asked without knowing more. */
const look = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: Plan,
  notes: NoteReader | null,
  withMerges: boolean,
) => {
  const [first = [], ...rest] = groupsOf(spansOf(plan.writes.map(({ cell }) => cell)));
  const states = queueStates(sheet, first);
  sheet.protection.load('protected');
  sheet.tables.load('items/showHeaders,items/showTotals');
  const used = sheet.getUsedRange(true);
  used.load(AREA_PROPERTIES.join(','));
  const merges = withMerges ? queueMerges(sheet) : null;
  const formats = queueFormats(sheet);
  const parts = plan.writes.length === 0 ? null : queueParts(context, JOURNAL_NAMESPACE);
  notes?.queueContents();
  await context.sync();
  await breathe();
  return {
    rest,
    states: states(),
    merges: merges === null ? null : merges(),
    used: areaOf(used),
    formats,
    parts,
  };
};

const lookWhole = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  plan: Plan,
  notes: NoteReader | null,
) => {
  try {
    return await look(context, sheet, plan, notes, true);
  } catch (error) {
    if (!mayBeTooManyMerges(error)) throw error;
    return look(context, sheet, plan, notes, false);
  }
};

const readManyMerges = async (sheet: Excel.Worksheet, area: Area): Promise<readonly Area[]> => {
  const merges = queueMergesInBands(sheet, area);
  await sheet.context.sync();
  return merges();
};

/**
 * Looks at the sheet before a plan is applied and refuses what cannot be applied: 'terproteksi', 'berubah' (cells changed
 * or merged since they were read), 'sebagian-larik', 'tabel-excel'. Writes nothing. One sync for the cells, a second for
 * what the first found (our marks, the journal, tables, notes); more only beyond the payload limit.
 */
export const inspect = async (
  context: Excel.RequestContext,
  plan: Plan,
  supports: (version: string) => boolean,
): Promise<Inspection> => {
  const { sheet: name, writes } = plan;
  const sheet = context.workbook.worksheets.getItem(name);
  const notes = noteReader(sheet, supports);
  const seen = await lookWhole(context, sheet, plan, notes);
  if (sheet.protection.protected) throw new PortError('terproteksi', { sheet: name });

  const { byCell, flagged } = await readGroups(sheet, seen.rest, seen.states);
  await breathe();
  const mergeAt = indexMerges(seen.merges ?? (await readManyMerges(sheet, seen.used)));
  const moved = writes
    .filter(({ cell, before }) => {
      const state = byCell.get(cellKey(cell));
      return state === undefined || !sameContent(state.formula, before) || isCovered(mergeAt, cell);
    })
    .map(({ cell }) => cell);
  if (moved.length > 0) throw new PortError('berubah', { sheet: name, cells: moved });
  await breathe();
  await refuseArrays(sheet, plan, flagged);

  const second = await lookCloser(context, sheet, seen, notes);
  const owned = second.tables.flatMap((table) =>
    writes.filter((write) => isOwnedBy(table, write, byCell.get(cellKey(write.cell)))),
  );
  if (owned.length > 0) throw new PortError('tabel-excel', { sheet: name, cells: owned.map(({ cell }) => cell) });
  return {
    states: byCell,
    mergeAt,
    ourFormats: second.ourFormats,
    journal: second.journal,
    notes: notes?.found() ?? null,
  };
};

/** The second look: what could only be asked once the first had found it. No sync when there is nothing. */
const lookCloser = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { formats, parts }: FirstLook,
  notes: NoteReader | null,
) => {
  let tables: () => readonly ExcelTable[] = () => [];
  let journal: () => readonly StoredPart[] = () => [];
  const hasMore =
    sheet.tables.items.length > 0 || (parts !== null && parts.items.length > 0) || (notes?.hasAny() ?? false);
  const queueMore = (): void => {
    tables = queueTables(sheet);
    if (parts !== null) journal = queuePartData(parts, JOURNAL_NAMESPACE);
    notes?.queuePlaces();
  };
  const ourFormats = await findOurs(context, customFormats(formats), hasMore ? queueMore : null);
  return { ourFormats: ourFormats.map(({ id }) => id), tables: tables(), journal: journalOf(journal()) };
};

type FirstLook = Awaited<ReturnType<typeof look>>;

const isCovered = (mergeAt: MergeIndex, cell: Cell): boolean => {
  const anchor = anchorOf(mergeAt, cell);
  return anchor.row !== cell.row || anchor.column !== cell.column;
};
