import { dibawah, levelOfKode } from '../../renja/kode';
import { isItem, rowAt } from '../model/model';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { teks } from '../facts/params';

const because = reasons({ 'kode:tingkat': { tingkat: 'teks', menurutKode: 'teks?' }, 'kode:induk': { induk: 'teks' } });

/** Codes that contradict their row's level, or do not begin with their parent's code. */
const check: Check = ({ model }) => {
  const column = model.table.columns.find(({ role }) => role === 'kode')?.column;
  if (column === undefined) return [];
  return model.outline.rows.flatMap((row): Draft[] => {
    if (!isItem(row) || row.kode === null) return [];
    const parent = row.parent < 0 ? null : rowAt(model, row.parent);
    const astray = parent?.kode != null && !parent.kodeRagu && !dibawah(row.kode, parent.kode);
    const own = levelOfKode(row.kode);
    const reason = row.kodeRagu
      ? because('kode:tingkat', {
          tingkat: teks(row.kind),
          ...(own === null || own === row.kind ? {} : { menurutKode: teks(own) }),
        })
      : astray
        ? because('kode:induk', { induk: teks(parent.kode.text) })
        : null;
    if (reason === null) return [];
    return [
      {
        cell: { row: row.row, column },
        found: row.kode.text,
        expected: null,
        difference: null,
        reason,
        fixable: false,
        at: null,
      },
    ];
  });
};

export const kode = defineRule({
  rules: { kode: { severity: 'peringatan', cause: 'isian', shows: 'apa-adanya' } },
  because,
  check,
});
