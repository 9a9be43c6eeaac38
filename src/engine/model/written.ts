import { columnName } from '../../grid/address';
import type { Ekspresi } from '../figures/ekspresi';
import type { Model } from './model';

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
