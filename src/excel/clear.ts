import { PortError, reach, type ClearReport, type Work } from '../engine/port';
import { customFormats, findOurs, queueFormats, queueRemoval } from './marks';
import { noteReader, queueNoteRemoval, type NoteReader } from './notes';

type Found = {
  readonly sheet: Excel.Worksheet;
  readonly ours: readonly Excel.ConditionalFormat[];
  readonly notes: NoteReader | null;
};

const hasSigns = ({ ours, notes }: Found): boolean =>
  ours.length > 0 || (notes?.found().some(({ isOurs }) => isOurs) ?? false);

/**
 * Removes exactly our marks and notes, on every sheet, found by their signature. Counts marked cells.
 * Protected sheets keep theirs: the others are cleared first, then 'terproteksi' names one. Four syncs for any number of
 * sheets; all marks go in the last one, and until then it can be cancelled.
 */
export const clearMarks = async (
  context: Excel.RequestContext,
  supports: (version: string) => boolean,
  work?: Work,
): Promise<ClearReport> => {
  reach(work, { stage: 'membaca', done: 0, total: 0 });
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const looked = worksheets.items.map((sheet) => {
    const notes = noteReader(sheet, supports);
    notes?.queueContents();
    return { sheet, formats: queueFormats(sheet), notes };
  });
  await context.sync();
  const custom = looked.flatMap(({ formats }) => customFormats(formats));
  const hasNotes = looked.some(({ notes }) => notes?.hasAny() ?? false);
  const queuePlaces = (): void => looked.forEach(({ notes }) => notes?.queuePlaces());
  const ours = new Set(await findOurs(context, custom, hasNotes ? queuePlaces : null));
  const found = looked
    .map(({ sheet, formats, notes }): Found => ({ sheet, notes, ours: formats.items.filter((one) => ours.has(one)) }))
    .filter(hasSigns);
  reach(work, { stage: 'menghapus', done: 0, total: 0 });
  const free = found.filter(({ sheet }) => !sheet.protection.protected);
  const counted = free.flatMap(({ ours: formats }) =>
    formats.map((format) => {
      const areas = format.getRanges();
      areas.load('cellCount');
      return areas;
    }),
  );
  let notes = 0;
  for (const one of free) {
    queueRemoval(
      one.sheet,
      one.ours.map(({ id }) => id),
    );
    notes += one.notes === null ? 0 : queueNoteRemoval(one.sheet, one.notes.found());
  }
  if (free.length > 0) await context.sync();
  const locked = found.find(({ sheet }) => sheet.protection.protected);
  if (locked !== undefined) throw new PortError('terproteksi', { sheet: locked.sheet.name });
  return { marks: counted.reduce((sum, { cellCount }) => sum + cellCount, 0), notes };
};
