import type { AturanTriwulan } from '../../renja/types';
import type { Evaluated } from '../audit/types';
import type { Makna } from '../makna';
import { cellOf } from '../model';
import { evaluated as countedQuarters } from '../quarters';
import { linear, quartersToName, series } from './baris';
import { persen } from './persen';
import { predikat, rataRata } from './rata-rata';
import { over } from './references';

/** Excel's limit on the length of a formula. */
const MAX_LENGTH = 8000;

const baris = (evaluated: Evaluated, makna: Makna & { jenis: 'baris' }): string[] => {
  const { model, quarterRules } = evaluated;
  const { relation, i } = makna;
  const { ekspresi } = relation;
  if (ekspresi.op !== 'deret') {
    const text = linear(model, ekspresi, i);
    return text === null ? [] : [text];
  }
  if (ekspresi.fungsi === 'pertumbuhan') return [];
  const rule: AturanTriwulan = ekspresi.fungsi === 'terakhir' ? 'terakhir' : quarterRules(relation, i).aturan;
  const columns =
    ekspresi.fungsi === 'triwulan'
      ? quartersToName(model, ekspresi.kolom, countedQuarters(model, ekspresi.kolom), i)
      : ekspresi.kolom;
  const text = series(model, columns, i, rule);
  return text === null ? [] : [text];
};

/**
 * Formulas (with '=') that a computed cell should hold, the plainest first; none where the sheet has no cells to compute
 * it from. Built-in functions only, the same in every Excel since 2007 and in LibreOffice.
 */
export const rumusOf = (evaluated: Evaluated, makna: Makna): string[] => {
  const texts = ((): (string | null)[] => {
    switch (makna.jenis) {
      case 'anak':
      case 'total':
        return [
          over(
            'SUM',
            makna.parts.map((i) => cellOf(evaluated.model, makna.kolom, i)),
          ),
        ];
      case 'baris':
        return baris(evaluated, makna);
      case 'persen':
        return persen(evaluated, makna.ratio, makna.i);
      case 'rata-rata':
        return rataRata(evaluated, makna.average);
      case 'predikat':
        return predikat(evaluated, makna.average);
    }
  })();
  return texts.flatMap((text) => (text === null || text.length > MAX_LENGTH ? [] : [`=${text}`]));
};
