import type { Decimal } from '../../grid/decimal';
import type { AturanHitungan } from '../../renja/aturan';
import type { Kolom } from '../figures/kolom';

/** What an amount is reported under: arithmetic of the form, sums of rows, or the input that both contradict. */
type AturanVonis = AturanHitungan | 'jumlah-anak' | 'isian-kosong' | 'input-curiga';

/** An amount that is wrong, missing or doubtful. */
export type Verdict = {
  readonly kolom: number;
  readonly i: number;
  readonly aturan: AturanVonis;
  readonly found: Decimal | null;
  readonly expected: Decimal;
  /** Rows the expected value is made of, for reasons that name what is missing. */
  readonly parts: readonly number[];
  /** An input that only the zeros it lost, or has too many, and the sum above it speak against. */
  readonly byZeros?: boolean;
};

/**
 * The amounts of a table in three readings: as shown (`amountAt`), as they stand after blank computed cells are filled,
 * and as they would be corrected. The last two are kept only where they differ from what is shown.
 */
export type Amounts = {
  readonly filled: ReadonlyMap<number, Decimal>;
  readonly corrected: ReadonlyMap<number, Decimal>;
  readonly verdicts: readonly Verdict[];
  readonly stands: (kolom: Kolom, i: number) => Decimal | null;
  readonly right: (kolom: Kolom, i: number) => Decimal | null;
};
