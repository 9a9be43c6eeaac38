import { toA1 } from '../../grid/address';
import type { AturanTriwulan } from '../../renja/types';
import { cellOf, kindAt, type Model } from '../model/model';
import { KIND } from '../../grid/column';
import type { Ekspresi } from '../figures/ekspresi';
import { operand, over } from './references';

/** The last filled one of a series, asked newest first: no array entry, the same in every Excel and in LibreOffice. */
const last = (addresses: readonly string[]): string =>
  addresses.reduce((rest, address) => `IF(ISNUMBER(${address}),${address},${rest})`, '""');

/** A series (quarters or years of a row) by the row's rule. */
export const series = (model: Model, columns: readonly number[], i: number, aturan: AturanTriwulan): string | null => {
  const cells = columns.flatMap((index) => {
    const kolom = model.kolom[index];
    return kolom === undefined ? [] : [cellOf(model, kolom, i)];
  });
  switch (aturan) {
    case 'jumlah':
      return over('SUM', cells);
    case 'rata-rata':
      return over('AVERAGE', cells);
    case 'tertinggi':
      return over('MAX', cells);
    case 'terakhir':
      return cells.length === 0 ? null : last(cells.map(toA1));
  }
};

/** Columns of a row added and subtracted: `C9-E9+G9`. */
export const linear = (model: Model, ekspresi: Ekspresi, i: number): string | null => {
  switch (ekspresi.op) {
    case 'kolom': {
      const kolom = model.kolom[ekspresi.kolom];
      return kolom === undefined ? null : operand(model, kolom, i);
    }
    case '+':
    case '-': {
      const left = linear(model, ekspresi.kiri, i);
      const right = linear(model, ekspresi.kanan, i);
      if (left === null || right === null) return null;
      const grouped = ekspresi.op === '-' && (ekspresi.kanan.op === '+' || ekspresi.kanan.op === '-');
      return `${left}${ekspresi.op}${grouped ? `(${right})` : right}`;
    }
    default:
      return null;
  }
};

/**
 * The quarters a sum should name: all of the year, as long as those after the evaluated one are blank and change
 * nothing; else only those that count (rules: the evaluated quarter cuts).
 */
export const quartersToName = (
  model: Model,
  all: readonly number[],
  counted: readonly number[],
  i: number,
): readonly number[] => {
  const later = all.filter((index) => !counted.includes(index));
  const blank = later.every((index) => {
    const kolom = model.kolom[index];
    return kolom === undefined || kindAt(model, kolom, i) === KIND.blank || kindAt(model, kolom, i) === KIND.dash;
  });
  return blank ? all : counted;
};
