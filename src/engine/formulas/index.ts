import { valueAt } from '../../grid/cells';
import { aturanDariKata } from '../../renja/triwulan';
import type { AturanTriwulan } from '../../renja/types';
import type { Evaluated } from '../evaluate/evaluated';
import type { Makna } from './makna';
import { cellOf, rowAt } from '../model/model';
import { baris } from './amount-text';
import { persen } from './percent-text';
import { predikat, rataRata } from './average-text';
import { over } from './references';

/** Excel's limit on the length of a formula. */
const MAX_LENGTH = 8000;

/** An amount of a row by a rule of its quarters, or by the row's own. */
const amount = (evaluated: Evaluated, { relation, i }: Makna & { kind: 'baris' }, chosen: AturanTriwulan | null) => {
  const own = (): AturanTriwulan =>
    relation.ekspresi.kind === 'deret' ? evaluated.quarterRules(relation, i).aturan : 'jumlah';
  return baris(evaluated, relation.ekspresi, i, chosen ?? own());
};

/**
 * Formulas (with '=') that a computed cell should hold, the plainest first; none where the sheet has no cells to compute
 * it from. Built-in functions only, the same in every Excel since 2007 and in LibreOffice.
 */
export const rumusOf = (evaluated: Evaluated, makna: Makna): string[] => {
  const texts = ((): (string | null)[] => {
    switch (makna.kind) {
      case 'anak':
      case 'total':
        return [
          over(
            'SUM',
            makna.parts.map((i) => cellOf(evaluated.model, makna.kolom, i)),
          ),
        ];
      case 'baris':
        return [amount(evaluated, makna, null)];
      case 'persen':
        return persen(evaluated, makna.ratio, makna.i);
      case 'rata-rata':
        return rataRata(evaluated, makna.average);
      case 'predikat':
        return predikat(evaluated, makna.average);
    }
  })();
  return finished(texts);
};

/**
 * The series of a K row by the rule its unit and wording tell, where the printed figure only suggested another: with one
 * quarter filled all rules give the same, but a percentage must not be added in the next.
 */
export const rumusByWording = (evaluated: Evaluated, makna: Makna): string[] => {
  if (makna.kind !== 'baris' || makna.kolom.measure === 'Rp' || makna.relation.ekspresi.kind !== 'deret') return [];
  const { model, quarterRules } = evaluated;
  const { indikator, row } = rowAt(model, makna.i);
  const { aturan, dari } = quarterRules(makna.relation, makna.i);
  const satuan = model.table.columns.find(({ role }) => role === 'satuan')?.column;
  const wording = aturanDariKata(indikator, satuan === undefined ? '' : String(valueAt(model.grid, row, satuan)));
  return dari !== 'cetak' || wording === aturan ? [] : finished([amount(evaluated, makna, wording)]);
};

const finished = (texts: readonly (string | null)[]): string[] =>
  texts.flatMap((text) => (text === null || text.length > MAX_LENGTH ? [] : [`=${text}`]));
