import { cellKey } from '../grid/address';
import type { JournalEntry } from '../port/journal/journal';
import { journalValue, sameContent } from '../port/journal/journal-cell';
import { groupsOf, readGroups, spansOf } from './cell-states';

/** Fewer written cells than this may look alike on two sheets of one template. */
const ENOUGH = 3;

const holdsAll = async (sheet: Excel.Worksheet, entries: readonly JournalEntry[]): Promise<boolean> => {
  const { byCell } = await readGroups(sheet, groupsOf(spansOf(entries.map(({ cell }) => cell))));
  return entries.every(({ cell, after }) => {
    const state = byCell.get(cellKey(cell));
    return state !== undefined && sameContent(journalValue(state.formula, state.value), after);
  });
};

/**
 * The sheet that a run wrote to under a name that is gone: the only one among `names` that holds everything the run wrote,
 * cell for cell. Null where none does, where several do (copies), or where too little was written to tell. One sync a sheet.
 */
export const renamedSheet = async (
  context: Excel.RequestContext,
  entries: readonly JournalEntry[],
  names: readonly string[],
): Promise<string | null> => {
  if (entries.filter(({ after }) => after !== '').length < ENOUGH) return null;
  const look = async ([name, ...rest]: readonly string[]): Promise<readonly string[]> => {
    if (name === undefined) return [];
    const holds = await holdsAll(context.workbook.worksheets.getItem(name), entries);
    return [...(holds ? [name] : []), ...(await look(rest))];
  };
  const found = await look(names);
  return found.length === 1 ? (found[0] ?? null) : null;
};
