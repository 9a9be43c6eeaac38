import { dibawah, levelOfKode } from '../../renja/kode';
import { isItem, rowAt } from '../model/model';
import { type Audit, type Draft } from './types';
import { teks } from '../facts/params';

/** Codes that contradict their row's level, or do not begin with their parent's code. */
export const kode: Audit = ({ model }) => {
  const column = model.table.columns.find(({ role }) => role === 'kode')?.column;
  if (column === undefined) return [];
  return model.outline.rows.flatMap((row): Draft[] => {
    if (!isItem(row) || row.kode === null) return [];
    const parent = row.parent < 0 ? null : rowAt(model, row.parent);
    const astray = parent?.kode != null && !parent.kodeRagu && !dibawah(row.kode, parent.kode);
    if (!row.kodeRagu && !astray) return [];
    const own = levelOfKode(row.kode);
    return [
      {
        cell: { row: row.row, column },
        rule: 'kode',
        key: row.kodeRagu ? 'kode:tingkat' : 'kode:induk',
        found: row.kode.text,
        expected: null,
        difference: null,
        params: {
          tingkat: teks(row.kind),
          ...(own === null || own === row.kind ? {} : { menurutKode: teks(own) }),
          ...(parent?.kode == null ? {} : { induk: teks(parent.kode.text) }),
        },
        fixable: false,
        at: null,
      },
    ];
  });
};
