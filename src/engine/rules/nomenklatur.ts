import { isItem } from '../model/model';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { teks } from '../facts/params';

const because = reasons({ 'kode:asing': { nama: 'teks' }, 'kode:nama': { nama: 'teks', namaKode: 'teks' } });

/** One spelling of a name for comparison: letters and digits only. */
const spelling = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/^(?:program|kegiatan|sub[- ]?kegiatan)\s+/, '')
    .replace(/[^a-z0-9]/g, '');

/**
 * Codes against the table of codes and names that the user supplied (Kepmendagri 050-5889/2021 and its successors): codes it
 * does not have, and names that are not their code's. Off without such a table. X.XX stands for the agency's own bidang and
 * is compared without it.
 */
const check: Check = ({ model }) => {
  const table = model.settings.nomenklatur;
  const column = model.table.columns.find(({ role }) => role === 'kode')?.column;
  if (table == null || column === undefined) return [];
  return model.outline.rows.flatMap((row): Draft[] => {
    if (!isItem(row) || row.kode === null || row.kodeRagu || row.kind === 'perangkat-daerah') return [];
    const code = row.kode.text;
    const general = ['X', 'XX', ...row.kode.segments.slice(2)].join('.');
    const name = table[code] ?? table[general];
    if (name !== undefined && spelling(name) === spelling(row.nama)) return [];
    return [
      {
        cell: { row: row.row, column },
        found: code,
        expected: null,
        difference: null,
        reason:
          name === undefined
            ? because('kode:asing', { nama: teks(row.nama) })
            : because('kode:nama', { nama: teks(row.nama), namaKode: teks(name) }),
        fixable: false,
        at: null,
      },
    ];
  });
};

export const nomenklatur = defineRule({
  because,
  check,
});
