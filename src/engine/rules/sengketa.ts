import { written } from '../model/written';
import type { Relation } from '../figures/relations';
import { Decimal } from '../../grid/decimal';
import { angka, teks } from '../facts/params';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';

const ANGKA = { formulir: 'teks', cocok: 'angka', dari: 'angka' } as const;
const DINYATAKAN = { persamaan: 'teks?', cocokPersamaan: 'angka?', dariPersamaan: 'angka?' } as const;

const because = reasons({
  /** The form's arithmetic (`formulir`, `cocok`) fails in most rows of a column; `lain` gives `cocokLain`. */
  'persamaan:sengketa': { ...ANGKA, lain: 'teks?', cocokLain: 'angka?', dariLain: 'angka?' },
  'persamaan-terbalik': { ...ANGKA, ...DINYATAKAN },
  /** The numbering row declares `persamaan` (`cocokPersamaan`), which gives more figures than the form's `formulir`. */
  'persamaan-terbalik:sengketa': { ...ANGKA, ...DINYATAKAN },
});

const count = (n: number) => angka(new Decimal(n), null);

/** Columns whose arithmetic is in question, each reported once at its numbering or heading cell. */
const check: Check = ({ model }) =>
  model.disputes.map(({ kolom, form, formScore, declared, declaredScore, other, otherScore, open }): Draft => {
    const column = kolom.physical[0]?.column ?? 0;
    const own = model.table.columns.find((one) => one.column === column);
    const cell = model.table.declared.find(({ number }) => number === own?.number)?.cell ?? {
      row: model.table.body.top - 1,
      column,
    };
    const say = (relation: Relation) => teks(written(model, relation.ekspresi));
    const figures = { formulir: say(form), cocok: count(formScore.cocok), dari: count(formScore.dari) };
    const reason =
      declared === null
        ? because('persamaan:sengketa', {
            ...figures,
            ...(other === null || otherScore === null
              ? {}
              : { lain: say(other), cocokLain: count(otherScore.cocok), dariLain: count(otherScore.dari) }),
          })
        : because(open ? 'persamaan-terbalik:sengketa' : 'persamaan-terbalik', {
            ...figures,
            ...(declaredScore === null
              ? {}
              : {
                  persamaan: say(declared),
                  cocokPersamaan: count(declaredScore.cocok),
                  dariPersamaan: count(declaredScore.dari),
                }),
          });
    return {
      cell,
      severity: 'peringatan',
      found: null,
      expected: null,
      difference: null,
      reason,
      fixable: false,
      at: null,
    };
  });

export const sengketa = defineRule({
  rules: { 'persamaan-terbalik': { severity: 'peringatan', cause: 'cara' } },
  because,
  check,
});
