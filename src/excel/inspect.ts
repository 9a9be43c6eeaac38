import { JOURNAL_NAMESPACE } from '../port/xml-part';
import { breathe } from '../port/breathe';
import { headsOf } from '../port/journal/heads';
import { sameContent } from '../port/journal/journal-cell';
import { PortError } from '../port/obstacles';
import type { Plan } from '../engine/rules/finding';
import { anchorOf } from '../port/marks';
import { indexMerges, type MergeIndex } from '../grid/cells';
import type { Area, Cell } from '../grid/types';
import { AREA_PROPERTIES, areaOf, cellCount } from './area';
import { officeCode } from './errors';
import { isSeparatorRefused, refuseSeparator, type Habits } from './habits';
import { journalOf, type KeptJournal } from './journal';
import { customFormats, findOurs, queueFormats, queueSeparator } from './marks';
import { mayBeTooManyMerges, queueMerges, queueMergesInBands } from './merges';
import { noteReader, type FoundNote, type NoteReader } from './notes';
import { queueParts, queuePartData, type StoredPart } from './stored-parts';
import { isOwnedBy, queueTables, refuseArrays, type ExcelTable } from './refuse';
import { groupsOf, queueStates, readGroups, spansOf, type CellState } from './cell-states';
import { areasUnread, movedCells, queueShown, watchShown, type Watch } from './watch';
import { cellKey } from '../grid/address';

/** The sheet as it is right before writing. Plain data: it outlives the Excel.run that read it. */
export type Inspection = {
  readonly states: ReadonlyMap<number, CellState>;
  readonly mergeAt: MergeIndex;
  /** Ids of our conditional formats; they hold until the list of formats changes. */
  readonly ourFormats: readonly string[];
  readonly journal: KeptJournal;
  /** Null where the host has no notes. */
  readonly notes: readonly FoundNote[] | null;
  /** What tells whether cells are still where they were. */
  readonly watch: Watch;
  /** Whether a row is hidden, or may be. */
  readonly isHidden: (row: number) => boolean;
};

/** What is about to be applied, what was read before (null: nothing), and what is known of this Excel. */
type Looking = {
  readonly plan: Plan;
  readonly seen: Watch | null;
  readonly hiddenRows: ReadonlySet<number>;
  readonly habits: Habits;
};

/** Cells beyond which what stands around the written ones is read only in the sync that writes. */
const MOST_WATCHED = 8_000;

const touchedBy = ({ writes, marks }: Plan): Cell[] => [...writes, ...marks].map(({ cell }) => cell);

/** The areas around what a plan touches, to be compared with what was read; where nobody read, to be kept as they are. */
const areasAround = (plan: Plan, seen: Watch | null): readonly Area[] => {
  const areas = seen === null ? areasUnread(touchedBy(plan), headsOf(plan)) : seen.areas(touchedBy(plan));
  return areas.reduce((sum, area) => sum + cellCount(area), 0) <= MOST_WATCHED ? areas : [];
};

/** Whether a plan may address several areas at once: to mark them, or to give earlier marks back where it fails. */
const mayMarkMany = ({ marks, writes }: Plan): boolean => marks.length > 1 || writes.length > 0;

/** The first look: one sync for all that can be asked without knowing more. */
const look = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { plan, seen, habits }: Looking,
  notes: NoteReader | null,
  withMerges: boolean,
) => {
  const [first = [], ...rest] = groupsOf(spansOf(plan.writes.map(({ cell }) => cell)));
  const asksSeparator = habits.separator === undefined && mayMarkMany(plan);
  if (asksSeparator) queueSeparator(sheet, habits.wanted);
  const around = areasAround(plan, seen);
  const shown = queueShown(sheet, around);
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
  if (asksSeparator) habits.separator = habits.wanted;
  await breathe();
  return {
    rest,
    around,
    shown: shown(),
    states: states(),
    merges: merges === null ? null : merges(),
    used: areaOf(used),
    formats,
    parts,
  };
};

/** Looks again without what this Excel does not answer: too many merged areas, a list of areas with its separator. */
const lookWhole = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  looking: Looking,
  notes: NoteReader | null,
  withMerges = true,
): Promise<FirstLook> => {
  try {
    return await look(context, sheet, looking, notes, withMerges);
  } catch (error) {
    if (isSeparatorRefused(error) && looking.habits.separator === undefined) {
      refuseSeparator(looking.habits);
      return lookWhole(context, sheet, looking, notes, withMerges);
    }
    if (withMerges && mayBeTooManyMerges(error)) return lookWhole(context, sheet, looking, notes, false);
    // A desktop that does not say what it refused: the list of areas is what is left.
    const mayBeSeparator = mayMarkMany(looking.plan) && looking.habits.separator === undefined;
    if (!mayBeSeparator || officeCode(error) !== 'InvalidArgument') throw error;
    const { separator, wanted } = looking.habits;
    refuseSeparator(looking.habits);
    try {
      return await lookWhole(context, sheet, looking, notes);
    } catch (again) {
      // It was something else: nothing was learnt of the separator.
      Object.assign(looking.habits, { separator, wanted });
      throw again;
    }
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
  looking: Looking,
  supports: (version: string) => boolean,
): Promise<Inspection> => {
  const { plan } = looking;
  const { sheet: name, writes } = plan;
  const sheet = context.workbook.worksheets.getItem(name);
  const notes = noteReader(sheet, supports);
  const seen = await lookWhole(context, sheet, looking, notes);
  if (sheet.protection.protected) throw new PortError('terproteksi', { sheet: name });

  const { byCell, flagged, hidden } = await readGroups(sheet, seen.rest, seen.states);
  await breathe();
  const mergeAt = indexMerges(seen.merges ?? (await readManyMerges(sheet, seen.used)));
  const moved = writes
    .filter(({ cell, before }) => {
      const state = byCell.get(cellKey(cell));
      return state === undefined || !sameContent(state.formula, before) || isCovered(mergeAt, cell);
    })
    .map(({ cell }) => cell);
  if (looking.seen !== null) {
    const own = new Set(writes.map(({ cell }) => cellKey(cell)));
    moved.push(...movedCells(looking.seen, seen.shown, own));
  }
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
    watch: looking.seen ?? watchShown(seen.around, seen.shown),
    isHidden: hiddenIn(hidden, looking.hiddenRows),
  };
};

/** Rows that are hidden: those known to be, and all of an area where some are that nobody knows of. */
const hiddenIn = (areas: readonly Area[], known: ReadonlySet<number>): ((row: number) => boolean) => {
  const unknown = areas.filter(({ top, bottom }) => {
    for (let row = top; row <= bottom; row += 1) if (known.has(row)) return false;
    return true;
  });
  const rows = new Set(
    unknown.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, at) => top + at)),
  );
  return (row) => known.has(row) || rows.has(row);
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
