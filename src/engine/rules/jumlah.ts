import { Decimal } from '../../grid/decimal';
import { cellOf, figureKey, rowAt } from '../model/model';
import type { Verdict } from '../evaluate/amounts';
import type { Suspect } from '../evaluate/curiga';
import { type Audit } from './types';
import { compared, sel, teks } from '../facts/params';
import { columnLabel } from '../model/column-label';
import type { Evaluated } from '../evaluate/evaluated';

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
export const jumlah: Audit = (evaluated) => {
  const { model, amounts, triwulan, contradicted } = evaluated;
  const isOf =
    (suspects: readonly Suspect[]) =>
    ({ aturan, kolom, i }: Verdict): boolean =>
      aturan === 'input-curiga' && suspects.some((suspect) => suspect.kolom === kolom && suspect.i === i);
  const ofQuarter = isOf(triwulan.suspects);
  const ofRow = isOf(contradicted);
  /** A blank input that row and column both lack: it is the office's to fill in. */
  const isInput = ({ aturan, kolom, i }: Verdict): boolean =>
    aturan === 'input-curiga' || (aturan === 'isian-kosong' && !amounts.filled.has(figureKey(kolom, i)));
  return amounts.verdicts.flatMap((verdict) => {
    const kolom = model.kolom[verdict.kolom];
    if (kolom === undefined) return [];
    const row = rowAt(model, verdict.i);
    const absent = verdict.aturan === 'jumlah-anak' ? missing(evaluated, verdict) : [];
    const child = verdict.parts[0];
    const names = absent.map((i) => rowAt(model, i).nama || rowAt(model, i).indikator);
    return [
      {
        cell: cellOf(model, kolom, verdict.i),
        rule: verdict.aturan,
        ...compared(verdict.found, verdict.expected),
        ...(absent.length > 0
          ? { key: 'jumlah-anak:hilang' }
          : verdict.aturan === 'jumlah-triwulan' && model.kolom.some(({ ragam }) => ragam === 'bulan')
            ? { key: 'jumlah-triwulan:bulan' }
            : ofQuarter(verdict)
              ? { key: 'input-curiga:nilai-triwulan' }
              : ofRow(verdict)
                ? { key: 'input-curiga:baris' }
                : verdict.aturan === 'isian-kosong' && isInput(verdict)
                  ? { key: 'isian-kosong:dua-arah' }
                  : {}),
        params: {
          kolom: teks(columnLabel(model, kolom)),
          tingkat: teks(row.kind),
          ...(child === undefined ? {} : { anak: teks(rowAt(model, child).kind) }),
          ...(absent.length > 0
            ? {
                hilang: teks(names.map((nama) => `“${nama}”`).join(', ')),
                baris: sel(absent.map((i) => cellOf(model, kolom, i))),
              }
            : {}),
        },
        fixable: !isInput(verdict),
        at: { kolom, i: verdict.i },
      },
    ];
  });
};
