import {
  isError,
  isMatrix,
  UNKNOWN,
  type Arg,
  type FormulaError,
  type FormulaFunction,
  type Scalar,
} from '../../grid/formula-scalar';
import { capaianFungsi, predikatFungsi, rataRataFungsi, type HasilFungsi, type Nilai } from '../../renja/fungsi';

/** An argument of one value; a rectangle of one cell is that cell, what an argument fails with fails the function. */
const nilaiOf = (arg: Arg | undefined): Nilai | FormulaError => {
  const value = arg?.value() ?? null;
  if (!isMatrix(value)) return value;
  return value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : UNKNOWN;
};

const rowsOf = (arg: Arg): readonly (readonly Nilai[])[] | FormulaError => {
  const value = arg.value();
  const rows: Nilai[][] = [];
  for (const row of isMatrix(value) ? value : [[value]]) {
    const line: Nilai[] = [];
    for (const one of row) {
      if (isError(one)) return one;
      line.push(one);
    }
    rows.push(line);
  }
  return rows;
};

const single =
  (of: (a: Nilai, b: Nilai, c: Nilai, d: Nilai) => HasilFungsi): FormulaFunction =>
  (args): Scalar => {
    const values: Nilai[] = [];
    for (const arg of args) {
      const value = nilaiOf(arg);
      if (isError(value)) return value;
      values.push(value);
    }
    const [a = null, b = null, c = null, d = null] = values;
    return of(a, b, c, d);
  };

const rataRata: FormulaFunction = ([capaian, pagu]): Scalar => {
  if (capaian === undefined) return UNKNOWN;
  const values = rowsOf(capaian);
  if ('error' in values) return values;
  const weights = pagu === undefined || pagu.missing ? null : rowsOf(pagu);
  if (weights !== null && 'error' in weights) return weights;
  return rataRataFungsi(values, weights);
};

/** The add-in's own functions as they stand in cells, for whoever works out the formulas of a sheet. */
export const FUNGSI_RENJA: ReadonlyMap<string, FormulaFunction> = new Map([
  ['RENJA.CAPAIAN', single(capaianFungsi)],
  ['RENJA.PREDIKAT', single(predikatFungsi)],
  ['RENJA.RATARATA', rataRata],
]);
