import { isUnknownKind, KIND } from '../../grid/column';
import type { Decimal } from '../../grid/decimal';
import type { Eksak } from '../../renja/hitung';
import {
  amountAt,
  doubleAt,
  figureKey,
  inputAt,
  integerAt,
  isPercentAt,
  kindAt,
  rowOfKey,
  UNKNOWN,
  type Model,
} from '../model/model';
import type { Kolom } from '../figures/kolom';
import { shownPercent } from '../model/reading';
import type { Amounts } from './amounts';
import type { Reading } from './means';
import { STATE, type Ratio } from './ratios';

/** One reading of the figures of a mean: exact, and in doubles that are NaN where they do not tell. */
type BothReadings = { readonly exact: Reading<Eksak>; readonly near: Reading<number> };

type MeanReadings = {
  readonly stands: BothReadings;
  readonly right: BothReadings;
  readonly shown: BothReadings;
  /** Each row's capaian as it is printed, rounded (rules: Tolerance). */
  readonly printed: BothReadings;
  /** 1 for rows with figures that are filled, corrected, assumed or wrong: what is shown, stands and is right may differ there. */
  readonly unsettled: Uint8Array;
};

const unsettledRows = (model: Model, amounts: Amounts, ratios: readonly Ratio[]): Uint8Array => {
  const rows = new Uint8Array(model.outline.rows.length);
  for (const figures of [amounts.filled, amounts.corrected, model.assumed]) {
    for (const key of figures.keys()) rows[rowOfKey(key)] = 1;
  }
  for (const { corrected, state } of ratios) {
    for (const i of corrected.keys()) rows[i] = 1;
    state.forEach((at, i) => {
      if (at === STATE.wrong || at === STATE.mended) rows[i] = 1;
    });
  }
  return rows;
};

/** What a row shows as a double: null where nothing stands, NaN where a double does not tell. */
const nearAt = (model: Model, kolom: Kolom, i: number): number | null => {
  const value = doubleAt(model, kolom, i);
  if (!Number.isNaN(value)) return value;
  const kind = kindAt(model, kolom, i);
  return kind === KIND.number || isUnknownKind(kind) ? NaN : null;
};

/** A printed percentage in percent points as a double. */
const nearPrinted = (model: Model, { kolom, fraction }: Ratio, i: number): number | null => {
  const value = doubleAt(model, kolom, i);
  if (!Number.isNaN(value)) return fraction || isPercentAt(model, kolom, i) ? value * 100 : value;
  return amountAt(model, kolom, i) === null ? null : NaN;
};

const toNear = (value: Decimal | null): number | null => value?.toNumber() ?? null;
const isOff = ({ state }: Ratio, i: number): boolean => state[i] === STATE.wrong || state[i] === STATE.mended;

/** How the figures of averages may be read. */
export const meanReadings = (model: Model, amounts: Amounts, ratios: readonly Ratio[]): MeanReadings => {
  /** Whole doubles first: most money is. */
  const wholeOr =
    (of: (kolom: Kolom, i: number) => Decimal | null) =>
    (kolom: Kolom, i: number): Eksak | null => {
      const whole = integerAt(model, kolom, i);
      return Number.isNaN(whole) ? of(kolom, i) : whole;
    };
  const exactOf = (ratio: Ratio, i: number): Decimal | null =>
    ratio.state[i] === STATE.unknown ? UNKNOWN : ratio.exact.at(i);
  const nearOf = (ratio: Ratio, i: number): number | null => {
    if (ratio.state[i] === STATE.unknown) return NaN;
    const value = ratio.approx[i] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  const printedOf = (ratio: Ratio, i: number): Decimal | null =>
    shownPercent(model, ratio.kolom, i, ratio.fraction)?.points ?? null;
  const rightOf = (ratio: Ratio, i: number): Decimal | null => ratio.corrected.get(i) ?? exactOf(ratio, i);
  const right = wholeOr(amounts.right);
  const shown = wholeOr((kolom, i) => inputAt(model, kolom, i));
  const isCorrected = (kolom: Kolom, i: number): boolean => amounts.corrected.has(figureKey(kolom.index, i));
  const shownNear = (kolom: Kolom, i: number): number | null => nearAt(model, kolom, i);
  return {
    stands: {
      exact: {
        of: wholeOr(amounts.stands),
        ratio: exactOf,
        weighted: ({ state, exact }, i, weight) => (state[i] === STATE.unknown ? UNKNOWN : exact.times(i, weight)),
      },
      near: { of: (kolom, i) => nearAt(model, kolom, i) ?? toNear(amounts.stands(kolom, i)), ratio: nearOf },
    },
    right: {
      exact: { of: (kolom, i) => (isCorrected(kolom, i) ? amounts.right(kolom, i) : right(kolom, i)), ratio: rightOf },
      near: {
        of: (kolom, i) =>
          isCorrected(kolom, i)
            ? toNear(amounts.right(kolom, i))
            : (nearAt(model, kolom, i) ?? toNear(amounts.right(kolom, i))),
        ratio: (ratio, i) => ratio.corrected.get(i)?.toNumber() ?? nearOf(ratio, i),
      },
    },
    shown: {
      exact: { of: shown, ratio: (ratio, i) => (isOff(ratio, i) ? printedOf(ratio, i) : exactOf(ratio, i)) },
      near: {
        of: shownNear,
        ratio: (ratio, i) => (isOff(ratio, i) ? nearPrinted(model, ratio, i) : nearOf(ratio, i)),
      },
    },
    printed: {
      exact: { of: shown, perRow: true, ratio: printedOf },
      near: { of: shownNear, perRow: true, ratio: (ratio, i) => nearPrinted(model, ratio, i) },
    },
    unsettled: unsettledRows(model, amounts, ratios),
  };
};
