import { columnName } from '../../grid/address';
import type { Model } from '../model/model';
import type { Ekspresi } from '../model/ekspresi';
import type { Relation } from '../model/relations';
import type { Score } from '../model/disputes';
import { Decimal } from '../../grid/decimal';
import type { Param } from '../types';
import { angka, teks, type Audit, type Draft } from './types';

const SIGN = { '+': '+', '-': '-', '*': '×', '/': '/' } as const;
/** Parts of a series that are named one by one; longer ones by their ends. */
const NAMED = 4;
const deret = (names: readonly string[]): string =>
  names.length <= NAMED ? names.join('+') : `${names[0] ?? ''}+…+${names.at(-1) ?? ''}`;

const isSum = (ekspresi: Ekspresi): boolean =>
  ekspresi.op === '+' || ekspresi.op === '-' || (ekspresi.op === 'deret' && ekspresi.kolom.length > 1);

/** One side of an operation, in brackets where reading it without them would say something else. */
const part = (model: Model, { op }: Ekspresi, side: Ekspresi, right: boolean): string => {
  const text = written(model, side);
  const times = op === '*' || op === '/';
  const nested = isSum(side)
    ? times || (op === '-' && right)
    : op === '/' && right && (side.op === '*' || side.op === '/');
  return nested ? `[${text}]` : text;
};

/** An expression with the sheet's own column numbers ('(7)/(6)×100', as the numbering row writes them), or letters. */
export const written = (model: Model, ekspresi: Ekspresi): string => {
  const name = (index: number): string => {
    const column = model.kolom[index]?.physical[0]?.column;
    const found = model.table.columns.find((one) => one.column === column);
    return `(${found?.number ?? (column === undefined ? '?' : columnName(column))})`;
  };
  switch (ekspresi.op) {
    case 'angka':
      return String(ekspresi.nilai);
    case 'kolom':
      return name(ekspresi.kolom);
    case 'total':
      return `Σ${name(ekspresi.kolom)}`;
    case 'deret':
      return deret(ekspresi.kolom.map(name));
    default:
      return `${part(model, ekspresi, ekspresi.kiri, false)}${SIGN[ekspresi.op]}${part(model, ekspresi, ekspresi.kanan, true)}`;
  }
};

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
