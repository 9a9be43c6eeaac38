import type { Table } from '../../engine/facts/types';
import type { SheetAnalysis } from '../../engine/rules/finding';
import { areaToA1 } from '../../grid/address';
import type { Texts } from '../store/context';

/** A table as people name it: its form and where it lies. */
export const tableName = (table: Pick<Table, 'form' | 'range'>, t: Texts['t']): string =>
  t('umum.tabel-ini', { form: table.form ?? t('umum.tanpa-formulir'), rentang: areaToA1(table.range) });

/** The name of the table that a refusal speaks of. */
export const nameByFingerprint =
  (analysis: SheetAnalysis, t: Texts['t']) =>
  (fingerprint: string): string => {
    const found = analysis.tables.find(({ table }) => table.fingerprint === fingerprint);
    return found === undefined ? fingerprint : tableName(found.table, t);
  };
