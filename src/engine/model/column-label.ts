import { isTriwulan } from '../../renja/periode';
import { romawi } from '../../renja/triwulan';
import type { Kolom } from '../figures/kolom';
import { PERSEN } from '../figures/relations';
import type { Model } from './model';

/** A column's short name for messages: its quarter, year or last heading. */
export const columnLabel = (model: Model, kolom: Kolom): string => {
  const column = model.table.columns.find(({ column: index }) => index === kolom.physical[0]?.column);
  if (kolom.period !== null && (kolom.role === 'realisasi-tw' || kolom.ragam === PERSEN))
    return `${kolom.ragam === PERSEN ? '% ' : ''}TW ${isTriwulan(kolom.period) ? romawi(kolom.period) : kolom.period}`;
  const headings = column?.headings ?? [];
  const last = headings.at(-1) ?? kolom.role;
  return last.length <= 3 ? (headings.at(-2) ?? last) : last;
};
