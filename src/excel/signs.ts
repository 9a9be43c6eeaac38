import type { NoteText } from '../port/notes';
import type { Signed } from '../port/marks';
import { cellsOf } from './area';
import { runExcel, type ExcelEnvironment } from './context';
import type { Habits } from './habits';
import { customFormats, findOurs, queueFormats, queueMarks, queueRemoval, queueSigned, type Separator } from './marks';
import { noteReader, queueNotes } from './notes';
import { cellKey } from '../grid/address';

/** What of ours is seen on a sheet: marks and notes. */
export type Signs = { readonly marks: readonly Signed[]; readonly notes: readonly NoteText[] };

/** What to separate areas with where nobody has asked yet: nothing, which always works. */
const separatorOf = ({ separator }: Habits): Separator => separator ?? null;

/** Our marks of a sheet with their ids. Three syncs at most. */
export const readSigned = async (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<{ readonly ids: readonly string[]; readonly signed: readonly Signed[] }> => {
  const formats = queueFormats(sheet);
  await context.sync();
  const custom = customFormats(formats);
  if (custom.length === 0) return { ids: [], signed: [] };
  const ours = await findOurs(context, custom);
  if (ours.length === 0) return { ids: [], signed: [] };
  const signed = queueSigned(ours);
  await context.sync();
  return { ids: ours.map(({ id }) => id), signed: signed() };
};

const keysOf = (signed: readonly Signed[]): ReadonlySet<string> =>
  new Set(signed.flatMap(({ severity, areas }) => areas.flatMap(cellsOf).map((cell) => `${severity}${cellKey(cell)}`)));

/** Whether two lists of marks mark the same cells alike. */
export const sameSigned = (a: readonly Signed[], b: readonly Signed[]): boolean => {
  const [one, other] = [keysOf(a), keysOf(b)];
  return one.size === other.size && [...one].every((key) => other.has(key));
};

/** Gives a sheet exactly these marks and notes of ours. Some syncs: this is done once something has gone wrong. */
export const giveSigns = (
  environment: ExcelEnvironment,
  habits: Habits,
  name: string,
  { marks, notes }: Signs,
): Promise<void> =>
  runExcel(
    environment,
    async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const reader = noteReader(sheet, environment.supports);
      reader?.queueContents();
      const { ids } = await readSigned(context, sheet);
      if (reader?.hasAny() === true) {
        reader.queuePlaces();
        await context.sync();
      }
      queueRemoval(sheet, ids);
      if (reader !== null) queueNotes(sheet, reader.found(), notes);
      queueMarks(sheet, marks, separatorOf(habits));
      await context.sync();
    },
    { sheet: name },
  );
