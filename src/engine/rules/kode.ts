import { dibawah, levelOfKode, type Kode } from '../../renja/kode';
import { isItem, rowAt } from '../model/model';
import type { OutlineRow } from '../outline/outline';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { teks } from '../facts/params';

const because = reasons({ 'kode:tingkat': { tingkat: 'teks', menurutKode: 'teks?' }, 'kode:induk': { induk: 'teks' } });

/** Share of rows whose codes do not begin with their parents', above which the codes of the table are not made that way. */
const HABIT = 0.5;
const MIN_ROWS = 4;

/** Codes that contradict their row's level, or do not begin with their parent's code. */
const check: Check = ({ model }) => {
  const column = model.table.columns.find(({ role }) => role === 'kode')?.column;
  if (column === undefined) return [];
  const above = ({ kode, parent }: OutlineRow): Kode | null => {
    const induk = kode === null || parent < 0 ? null : rowAt(model, parent);
    return induk?.kodeRagu === true ? null : (induk?.kode ?? null);
  };
  const strays = ({ kode }: OutlineRow, induk: Kode | null): boolean =>
    kode !== null && induk !== null && !dibawah(kode, induk);
  const coded = model.outline.rows.filter((row) => isItem(row) && above(row) !== null);
  const astrays = coded.filter((row) => strays(row, above(row))).length;
  const isHabit = astrays >= MIN_ROWS && astrays > coded.length * HABIT;
  return model.outline.rows.flatMap((row): Draft[] => {
    if (!isItem(row) || row.kode === null) return [];
    const parent = above(row);
    const astray = !isHabit && parent !== null && strays(row, parent);
    const own = levelOfKode(row.kode);
    const reason = row.kodeRagu
      ? because('kode:tingkat', {
          tingkat: teks(row.kind),
          ...(own === null || own === row.kind ? {} : { menurutKode: teks(own) }),
        })
      : astray
        ? because('kode:induk', { induk: teks(parent.text) })
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
