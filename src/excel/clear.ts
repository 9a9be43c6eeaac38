import { isOurNote, type NoteText } from '../port/notes';
import { toA1 } from '../grid/address';
import { PortError } from '../port/obstacles';
import { reach, type Work } from '../port/work';
import type { ClearReport } from '../port/workbook-port';
import { runExcel, type ExcelEnvironment } from './context';
import { isFinal, toPortError } from './errors';
import { customFormats, findOurs, queueFormats, queueKnown, queueRemoval } from './marks';
import { noteReader, queueNoteRemoval, queueNoteTexts, type NoteReader } from './notes';

type Found = {
  readonly sheet: Excel.Worksheet;
  readonly ours: readonly Excel.ConditionalFormat[];
  readonly notes: NoteReader | null;
};

const hasSigns = ({ ours, notes }: Found): boolean =>
  ours.length > 0 || (notes?.found().some(({ isOurs }) => isOurs) ?? false);

/** What was found on the way, for telling it when the removing sync does not. */
type Progress = { marks: number | null; notes: number; isWriting: boolean };

type Looked = {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly notes: NoteReader | null;
};

/** Our marks and notes on every sheet. Three syncs for any number of sheets, with how many cells each mark covers. */
const findSigns = async (
  context: Excel.RequestContext,
  supports: (version: string) => boolean,
): Promise<readonly (Found & { readonly cells: number })[]> => {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const looked = worksheets.items.map((sheet): Looked => {
    const notes = noteReader(sheet, supports);
    notes?.queueContents();
    return { sheet, formats: queueFormats(sheet), notes };
  });
  await context.sync();
  const custom = looked.flatMap(({ formats }) => customFormats(formats));
  const hasNotes = looked.some(({ notes }) => notes?.hasAny() ?? false);
  const queuePlaces = (): void => {
    for (const { notes } of looked) notes?.queuePlaces();
  };
  const counts = new Map<Excel.ConditionalFormat, Excel.RangeAreas>();
  const ours = new Set(await findOurs(context, custom, hasNotes ? queuePlaces : null, counts));
  return looked
    .map(({ sheet, formats, notes }) => {
      const own = formats.items.filter((one) => ours.has(one));
      return { sheet, notes, ours: own, cells: own.reduce((sum, one) => sum + (counts.get(one)?.cellCount ?? 0), 0) };
    })
    .filter(hasSigns);
};

/** Names of the sheets that carry marks or notes of ours. Three syncs for any number of sheets. */
export const markedSheets = async (
  context: Excel.RequestContext,
  supports: (version: string) => boolean,
): Promise<readonly string[]> => (await findSigns(context, supports)).map(({ sheet }) => sheet.name);

/** Whether any sheet carries marks or notes of ours. */
export const hasMarks = async (context: Excel.RequestContext): Promise<boolean> =>
  (await findSigns(context, () => false)).length > 0;

type Taken = { readonly sheet: Excel.Worksheet; readonly texts: () => readonly NoteText[] };

/** Notes of users that stood by then where ours had been found go back. No sync where there were none. */
const giveBackNotes = async (context: Excel.RequestContext, taken: readonly Taken[]): Promise<void> => {
  const users = taken.flatMap(({ sheet, texts }) =>
    texts()
      .filter(({ text }) => !isOurNote(text))
      .map((note) => ({ sheet, note })),
  );
  for (const { sheet, note } of users) sheet.notes.add(toA1(note.cell), note.text);
  if (users.length > 0) await context.sync();
};

const clearOnce = async (
  context: Excel.RequestContext,
  supports: (version: string) => boolean,
  progress: Progress,
  work?: Work,
): Promise<ClearReport> => {
  reach(work, { stage: 'membaca', done: 0, total: 0 });
  const found = await findSigns(context, supports);
  reach(work, { stage: 'menghapus', done: 0, total: 0 });
  const free = found.filter(({ sheet }) => !sheet.protection.protected);
  // Asked before anything goes: an id or a place that has come to mean something else stops the request.
  const taken = free.map(({ sheet, ours, notes }) => {
    queueKnown(
      sheet,
      ours.map(({ id }) => id),
    );
    return { sheet, texts: notes === null ? () => [] : queueNoteTexts(sheet, notes.found()) };
  });
  for (const { sheet, ours, notes } of free) {
    queueRemoval(
      sheet,
      ours.map(({ id }) => id),
    );
    if (notes !== null) queueNoteRemoval(sheet, notes.found());
  }
  progress.marks ??= free.reduce((sum, { cells }) => sum + cells, 0);
  progress.notes = Math.max(
    progress.notes,
    free.reduce((sum, { notes }) => sum + (notes?.found().filter(({ isOurs }) => isOurs).length ?? 0), 0),
  );
  if (free.length > 0) {
    for (const { notes } of free) notes?.queueContents();
    progress.isWriting = true;
    await context.sync();
    await giveBackNotes(context, taken);
    if (free.some(({ notes }) => notes?.hasOurs() === true)) throw new PortError('berubah');
  }
  const locked = found.find(({ sheet }) => sheet.protection.protected);
  if (locked !== undefined) throw new PortError('terproteksi', { sheet: locked.sheet.name });
  return { marks: progress.marks, notes: progress.notes };
};

/**
 * Removes exactly our marks and notes, on every sheet, found by their signature. Counts marked cells.
 * Protected sheets keep theirs: the others are cleared first, then 'terproteksi' names one. Four syncs for any number of
 * sheets; all marks go in the last one, and until then it can be cancelled. What fails while it removes is tried once more,
 * which finds what is left. Throws PortError; 'tanda-sebagian' where some may be gone.
 */
export const clearMarks = async (environment: ExcelEnvironment, work?: Work): Promise<ClearReport> => {
  const progress: Progress = { marks: null, notes: 0, isWriting: false };
  const attempt = (): Promise<ClearReport> =>
    runExcel(environment, (context) => clearOnce(context, environment.supports, progress, work));
  try {
    return await attempt();
  } catch (error) {
    const failure = toPortError(error);
    // What others took away between two looks is not there in the next.
    if (isFinal(failure) || (!progress.isWriting && failure.code !== 'berubah')) throw failure;
  }
  try {
    return await attempt();
  } catch (error) {
    const failure = toPortError(error);
    if (!progress.isWriting || isFinal(failure)) throw failure;
    throw new PortError('tanda-sebagian', { ...failure.detail, cause: failure.detail.cause ?? failure.code });
  }
};
