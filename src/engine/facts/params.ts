import type { Decimal } from '../../grid/decimal';
import type { Cell } from '../../grid/types';
import type { Measure } from '../../renja/types';

/** A number, text or list of cells inside a message; formatted by the catalogue. */
export type Angka = { readonly jenis: 'angka'; readonly nilai: string; readonly satuan: 'Rp' | 'K' | '%' | null };
export type Teks = { readonly jenis: 'teks'; readonly nilai: string };
export type Sel = { readonly jenis: 'sel'; readonly nilai: readonly Cell[] };
export type Param = Angka | Teks | Sel;
export type Params = Readonly<Record<string, Param>>;

const DIGITS = 20;

/** A figure as decimal string, exact to 20 digits. */
export const digits = (value: Decimal): string => value.toSignificantDigits(DIGITS).toFixed();

export const angka = (value: Decimal, satuan: Measure | null): Angka => ({
  jenis: 'angka',
  nilai: digits(value),
  satuan,
});
export const teks = (nilai: string): Teks => ({ jenis: 'teks', nilai });
export const sel = (nilai: readonly Cell[]): Sel => ({ jenis: 'sel', nilai });

/** Found, expected and their difference as strings. */
export const compared = (found: Decimal | null, expected: Decimal | null) => ({
  found: found === null ? null : digits(found),
  expected: expected === null ? null : digits(expected),
  difference: found === null || expected === null ? null : digits(found.minus(expected)),
});
