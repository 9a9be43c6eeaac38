import { EMPTY_JOURNAL, type Journal } from '../port/journal/journal';
import { JOURNAL_NAMESPACE } from '../port/xml-part';
import { parseJournal, storedJournal } from '../port/journal/stored-journal';
import { readXmlPart, writeXmlPart, type Accepts } from './custom-xml';
import type { Package } from './package';

const isJournal: Accepts = (data) => parseJournal(data) !== null;

/** The journal of the workbook: the first part that holds one, empty when none does. A damaged one is left in its place. */
export const readJournal = (pkg: Package, workbook: string): Journal =>
  parseJournal(readXmlPart(pkg, workbook, JOURNAL_NAMESPACE, isJournal)) ?? EMPTY_JOURNAL;

export const writeJournal = (pkg: Package, workbook: string, journal: Journal): void =>
  writeXmlPart(pkg, workbook, JOURNAL_NAMESPACE, storedJournal(journal), isJournal);
