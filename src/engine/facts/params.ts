import type { Decimal } from '../../grid/decimal';
import type { Cell } from '../../grid/types';
import type { Measure } from '../../renja/types';

/** A number, text or list of cells inside a message; formatted by the catalogue. */
export type Angka = { readonly kind: 'angka'; readonly nilai: string; readonly satuan: 'Rp' | 'K' | '%' | null };
export type Teks = { readonly kind: 'teks'; readonly nilai: string };
export type Sel = { readonly kind: 'sel'; readonly nilai: readonly Cell[] };
export type Param = Angka | Teks | Sel;
export type Params = Readonly<Record<string, Param>>;

const DIGITS = 20;

/** A figure as decimal string, exact to 20 digits. */
export const digits = (value: Decimal): string => value.toSignificantDigits(DIGITS).toFixed();

export const angka = (value: Decimal, satuan: Measure | null): Angka => ({
  kind: 'angka',
  nilai: digits(value),
  satuan,
});
export const teks = (nilai: string): Teks => ({ kind: 'teks', nilai });
export const sel = (nilai: readonly Cell[]): Sel => ({ kind: 'sel', nilai });

/** Found, expected and their difference as strings. */
export const compared = (found: Decimal | null, expected: Decimal | null) => ({
  found: found === null ? null : digits(found),
  expected: expected === null ? null : digits(expected),
  difference: found === null || expected === null ? null : digits(found.minus(expected)),
});
