import { written } from '../model/written';
import type { Relation } from '../figures/relations';
import type { Score } from '../model/model';
import { Decimal } from '../../grid/decimal';
import { type Param, angka, teks } from '../facts/params';
import { type Audit, type Draft } from './types';

/** How many rows agree, out of how many: `cocok` and `dari`, with what they speak of behind. */
const scored = ({ cocok, dari }: Score, of: '' | 'Persamaan' | 'Lain' = ''): Record<string, Param> => ({
  [`cocok${of}`]: angka(new Decimal(cocok), null),
  [`dari${of}`]: angka(new Decimal(dari), null),
});

/** Columns whose arithmetic is in question, each reported once at its numbering or heading cell. */
export const sengketa: Audit = ({ model }) =>
  model.disputes.map(({ kolom, form, formScore, declared, declaredScore, other, otherScore, open }): Draft => {
    const column = kolom.physical[0]?.column ?? 0;
    const own = model.table.columns.find((one) => one.column === column);
    const cell = model.table.declared.find(({ number }) => number === own?.number)?.cell ?? {
      row: model.table.body.top - 1,
      column,
    };
    const say = (relation: Relation) => teks(written(model, relation.ekspresi));
    return {
      cell,
      rule: declared === null ? 'persamaan' : 'persamaan-terbalik',
      severity: 'peringatan',
      key: declared === null ? 'persamaan:sengketa' : open ? 'persamaan-terbalik:sengketa' : 'persamaan-terbalik',
      found: null,
      expected: null,
      difference: null,
      params: {
        formulir: say(form),
        ...scored(formScore),
        ...(declared === null || declaredScore === null
          ? {}
          : { persamaan: say(declared), ...scored(declaredScore, 'Persamaan') }),
        ...(other === null || otherScore === null ? {} : { lain: say(other), ...scored(otherScore, 'Lain') }),
      },
      fixable: false,
      at: null,
    };
  });
