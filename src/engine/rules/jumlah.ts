import { sebutanBaris } from '../model/sebutan';
import { Decimal } from '../../grid/decimal';
import { cellOf, figureKey, rowAt } from '../model/model';
import type { Verdict } from '../evaluate/amounts';
import type { Suspect } from '../evaluate/curiga';
import { hitungan } from './hitungan';
import { isianKosong } from './isian-kosong';
import { defineRule, type Check } from './types';
import { reasons } from '../facts/reasons';
import { compared, sel, teks } from '../facts/params';
import { columnLabel } from '../model/column-label';
import type { Evaluated } from '../evaluate/evaluated';

const BARIS = { kolom: 'teks', tingkat: 'teks', anak: 'teks?' } as const;

const because = reasons({
  'jumlah-anak': BARIS,
  /** Children named in `hilang` are missing from the sum. */
  'jumlah-anak:hilang': { ...BARIS, hilang: 'teks', baris: 'sel' },
  'input-curiga': BARIS,
  /** The percentages and the year of a row agree with another K or Rp of a quarter (`kolom`). */
  'input-curiga:nilai-triwulan': BARIS,
  /** Two or more computed cells of the row agree with another figure, and only with that. */
  'input-curiga:baris': BARIS,
  /** The sum above adds up once zeros are put back that were lost in typing, or taken away. */
  'input-curiga:nol': BARIS,
});

const MAX_SEARCH = 24;

/** Children that make up a difference exactly: one, two or three of them; the first such set, or none. */
const missing = ({ model, amounts }: Evaluated, verdict: Verdict): number[] => {
  const kolom = model.kolom[verdict.kolom];
  if (kolom === undefined || verdict.found === null || verdict.parts.length > MAX_SEARCH) return [];
  const gap = verdict.expected.minus(verdict.found);
  if (gap.lte(0)) return [];
  const parts = verdict.parts
    .map((i) => ({ i, value: amounts.right(kolom, i) ?? new Decimal(0) }))
    .filter(({ value }) => value.gt(0));
  const search = (from: number, rest: Decimal, depth: number): number[] | null => {
    if (rest.isZero()) return [];
    if (depth === 0) return null;
    for (let at = from; at < parts.length; at++) {
      const part = parts[at];
      if (part === undefined || part.value.gt(rest)) continue;
      const found = search(at + 1, rest.minus(part.value), depth - 1);
      if (found !== null) return [part.i, ...found];
    }
    return null;
  };
  return search(0, gap, 3) ?? [];
};

/** Sums across and down that do not add up, blanks that a sum needs, inputs that both contradict. */
const check: Check = (evaluated) => {
  const { model, amounts, triwulan, contradicted } = evaluated;
  const isOf =
    (suspects: readonly Suspect[]) =>
    ({ aturan, kolom, i }: Verdict): boolean =>
      aturan === 'input-curiga' && suspects.some((suspect) => suspect.kolom === kolom && suspect.i === i);
  const ofQuarter = isOf(triwulan.suspects);
  const ofRow = isOf(contradicted);
  const ofInput = (verdict: Verdict) => {
    if (ofQuarter(verdict)) return 'input-curiga:nilai-triwulan';
    if (ofRow(verdict)) return 'input-curiga:baris';
    return verdict.byZeros === true ? 'input-curiga:nol' : 'input-curiga';
  };
  /** A blank input that row and column both lack: it is the office's to fill in. */
  const isInput = ({ aturan, kolom, i }: Verdict): boolean =>
    aturan === 'input-curiga' || (aturan === 'isian-kosong' && !amounts.filled.has(figureKey(kolom, i)));
  const has = (of: string): boolean => model.kolom.some(({ ragam }) => ragam === of);
  const jumlahTriwulan = has('tahap')
    ? ('jumlah-triwulan:tahap' as const)
    : has('bulan')
      ? ('jumlah-triwulan:bulan' as const)
      : ('jumlah-triwulan' as const);
  return amounts.verdicts.flatMap((verdict) => {
    const kolom = model.kolom[verdict.kolom];
    if (kolom === undefined) return [];
    const absent = verdict.aturan === 'jumlah-anak' ? missing(evaluated, verdict) : [];
    const child = verdict.parts[0];
    const names = absent.map((i) => rowAt(model, i).nama || rowAt(model, i).indikator);
    const params = {
      kolom: teks(columnLabel(model, kolom)),
      tingkat: teks(sebutanBaris(model, verdict.i)),
      ...(child === undefined ? {} : { anak: teks(sebutanBaris(model, child)) }),
    };
    const reason = () => {
      const { aturan } = verdict;
      switch (aturan) {
        case 'jumlah-anak':
          return absent.length === 0
            ? because('jumlah-anak', params)
            : because('jumlah-anak:hilang', {
                ...params,
                hilang: teks(names.map((nama) => `“${nama}”`).join(', ')),
                baris: sel(absent.map((i) => cellOf(model, kolom, i))),
              });
        case 'input-curiga':
          return because(ofInput(verdict), params);
        case 'isian-kosong':
          return isianKosong.because(isInput(verdict) ? 'isian-kosong:dua-arah' : 'isian-kosong', params);
        case 'jumlah-triwulan':
          return hitungan.because(jumlahTriwulan, params);
        default:
          return hitungan.because(aturan, params);
      }
    };
    return [
      {
        cell: cellOf(model, kolom, verdict.i),
        ...compared(verdict.found, verdict.expected),
        reason: reason(),
        fixable: !isInput(verdict),
        at: { kolom, i: verdict.i },
      },
    ];
  });
};

export const jumlah = defineRule({
  rules: {
    'jumlah-anak': { severity: 'galat', cause: 'jumlah' },
    'input-curiga': { severity: 'peringatan', cause: 'isian', traced: true },
  },
  because,
  check,
  compares: true,
});
