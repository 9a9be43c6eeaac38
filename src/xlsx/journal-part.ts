import { EMPTY_JOURNAL, JOURNAL_NAMESPACE, parseJournal, type Journal } from '../engine/journal';
import { PortError } from '../engine/port';
import { readXmlPart, writeXmlPart } from './custom-xml';
import type { Package } from './package';

/** The journal of the workbook, empty when it has none. Throws PortError 'jurnal-gagal' when it has one that is damaged. */
export const readJournal = (pkg: Package, workbook: string): Journal => {
  const data = readXmlPart(pkg, workbook, JOURNAL_NAMESPACE);
  if (data === undefined) return EMPTY_JOURNAL;
  const journal = parseJournal(data);
  if (journal === null) throw new PortError('jurnal-gagal', { cause: 'the custom XML part of the journal is damaged' });
  return journal;
};

export const writeJournal = (pkg: Package, workbook: string, journal: Journal): void =>
  writeXmlPart(pkg, workbook, JOURNAL_NAMESPACE, journal);
