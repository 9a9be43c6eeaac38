import type { Decimal } from '../../grid/decimal';
import { isTahun } from '../../renja/periode';
import { KIND } from '../../grid/column';
import type { Kolom } from '../figures/kolom';
import type { Relation } from '../figures/relations';
import { isBlank } from '../model/kosong';
import { kindAt, type Model } from '../model/model';

type Stands = (kolom: Kolom, i: number) => Decimal | null;

/**
 * Tells whether a row lacks a part of an amount that is blank there: one that is worked out itself and stays blank, since nothing
 * says how (K of a program), or one of a column that nobody has filled in yet. What is missing there is no 0: nothing is figured
 * (cases: "realisasi s.d. tahun ini" that was the one of the years before, "sisa" that was the whole pagu). Quarters and years that
 * are still to come are none of it: a series goes as far as it is filled.
 * @param computed the columns that equations give
 */
export const partsMissing = (
  model: Model,
  computed: ReadonlySet<number>,
): ((relation: Relation, i: number, stands: Stands) => boolean) => {
  const empty = new Map<number, boolean>();
  const isEmpty = (kolom: Kolom): boolean => {
    const known = empty.get(kolom.index) ?? isBlank(model, kolom);
    empty.set(kolom.index, known);
    return known;
  };
  return ({ ekspresi, operands }, i, stands) => {
    const isSeries = ekspresi.kind === 'deret';
    if (isSeries && ekspresi.fungsi === 'triwulan') return false;
    return operands.some((index) => {
      const kolom = model.kolom[index];
      if (kolom === undefined || kindAt(model, kolom, i) !== KIND.blank || stands(kolom, i) !== null) return false;
      return computed.has(index) || (!(isSeries && isTahun(kolom.period)) && isEmpty(kolom));
    });
  };
};
