import {
  compare,
  each,
  isError,
  isMatrix,
  scalarOf,
  show,
  toNumber,
  UNKNOWN,
  type Arg,
  type FormulaFunction,
  type Scalar,
} from './formula-scalar';

/** A function of the text of each cell, with whole numbers after it. */
const ofText =
  (of: (text: string, ...numbers: number[]) => Scalar): FormulaFunction =>
  ([first, ...rest]) => {
    const numbers = rest.map((arg) => toNumber(scalarOf(arg)));
    const error = numbers.find((one) => typeof one !== 'number');
    if (first === undefined) return UNKNOWN;
    if (error !== undefined) return error;
    const whole = numbers.flatMap((one) => (typeof one === 'number' ? [Math.trunc(one)] : []));
    return each(first.value(), (one) => (isError(one) ? one : of(show(one), ...whole)));
  };

/** A function of several single texts. */
const ofTexts =
  (of: (texts: readonly string[]) => Scalar): FormulaFunction =>
  (args) => {
    const values = args.flatMap((arg: Arg): readonly Scalar[] => {
      const value = arg.value();
      return isMatrix(value) ? value.flat() : [value];
    });
    const error = values.find(isError);
    return error ?? of(values.map(show));
  };

const find =
  (fold: (text: string) => string): FormulaFunction =>
  ([sought, within, start]) => {
    const wanted = scalarOf(sought);
    const from = start === undefined ? 1 : toNumber(scalarOf(start));
    if (within === undefined || typeof from !== 'number') return UNKNOWN;
    if (isError(wanted)) return wanted;
    // SEARCH takes wildcards; they are not followed.
    if (fold('A') === 'a' && /[*?~]/.test(show(wanted))) return UNKNOWN;
    return each(within.value(), (one) => {
      if (isError(one)) return one;
      const at = fold(show(one)).indexOf(fold(show(wanted)), from - 1);
      return at < 0 ? { error: '#VALUE!' } : at + 1;
    });
  };

const substitute: FormulaFunction = ([text, old, by, nth]) => {
  const [from, to] = [scalarOf(old), scalarOf(by)];
  if (text === undefined || nth !== undefined) return UNKNOWN;
  if (isError(from)) return from;
  if (isError(to)) return to;
  return each(text.value(), (one) =>
    isError(one) ? one : show(from) === '' ? show(one) : show(one).replaceAll(show(from), show(to)),
  );
};

/** Functions of texts: they choose rows by code, level or wording. */
export const TEXTS: readonly (readonly [string, FormulaFunction])[] = [
  ['LEN', ofText((text) => text.length)],
  ['LEFT', ofText((text, count = 1) => text.slice(0, count))],
  ['RIGHT', ofText((text, count = 1) => (count <= 0 ? '' : text.slice(-count)))],
  ['MID', ofText((text, start = 1, count = 0) => text.slice(start - 1, start - 1 + count))],
  ['TRIM', ofText((text) => text.trim().replace(/ +/g, ' '))],
  ['UPPER', ofText((text) => text.toUpperCase())],
  ['LOWER', ofText((text) => text.toLowerCase())],
  ['CONCATENATE', ofTexts((texts) => texts.join(''))],
  ['CONCAT', ofTexts((texts) => texts.join(''))],
  ['EXACT', ofTexts(([a, b]) => a === b)],
  ['FIND', find((text) => text)],
  ['SEARCH', find((text) => text.toLowerCase())],
  ['SUBSTITUTE', substitute],
  ['T', ([first]) => each(first?.value() ?? null, (one) => (isError(one) || typeof one === 'string' ? one : ''))],
  [
    'SWITCH',
    ([first, ...pairs]) => {
      const value = scalarOf(first);
      if (isError(value)) return value;
      for (let at = 0; at + 1 < pairs.length; at += 2) {
        if (compare(value, scalarOf(pairs[at])) === 0) return pairs[at + 1]?.value() ?? null;
      }
      return pairs.length % 2 === 1 ? (pairs.at(-1)?.value() ?? null) : { error: '#N/A' };
    },
  ],
];
