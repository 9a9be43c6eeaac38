import type { Formulir, KolomFormulir } from '../../forms';
import type { Role } from '../../renja/types';
import { sameHeading, type HeadingPath } from '../locate/headings';
import { assign } from './assign';
import type { Feature } from './features';
import { keyOfMeaning, meaningIn, NONE, type Meaning } from './meaning';
import { fillYears, loneQuarter, moneyAlone, readPercents, runningAlone } from './periods';
import { fit } from './score';
import { PLACE, SURE_COLUMN } from './weights';

/** Roles that several columns may have. */
const SHARED: ReadonlySet<Role> = new Set<Role>([
  'kode',
  'nomor',
  'nama',
  'catatan',
  'indikator',
  'sasaran',
  'formula',
  'satuan',
  'prioritas',
]);

/** The columns of a table placed in a form. */
export type Placed = {
  readonly form: Formulir;
  readonly meanings: readonly Meaning[];
  /** How well each column fits its place; 0 where it has none. */
  readonly fits: readonly number[];
};

/** Columns of one heading are one place: a code over several columns, a figure and its unit. */
const unitsOf = (paths: readonly HeadingPath[], features: readonly Feature[]): number[][] => {
  const units: number[][] = [];
  paths.forEach((path, at) => {
    const before = units.at(-1);
    const one = sameHeading(path, paths[at - 1]) && features[at]?.measure === features[at - 1]?.measure;
    if (before !== undefined && one) before.push(at);
    else units.push([at]);
  });
  return units;
};

/** The feature that speaks for a unit: that of its column with the most figures. */
const speaker = (unit: readonly number[], features: readonly Feature[]): Feature | undefined =>
  unit
    .flatMap((at) => features[at] ?? [])
    .reduce<Feature | undefined>(
      (best, one) => (best === undefined || one.profile.numbers > best.profile.numbers ? one : best),
      undefined,
    );

type Choice = {
  readonly slot: KolomFormulir;
  readonly meaning: ReturnType<typeof meaningIn>;
  readonly fit: number;
  readonly percent: boolean;
};

const sureness = (choices: readonly Choice[], chosen: Choice): number => {
  const other = choices.find(({ meaning }) => meaning.role !== chosen.meaning.role);
  const margin = chosen.fit - Math.max(0, other?.fit ?? 0);
  const { base, fit, margin: wide, narrow, least, most } = SURE_COLUMN;
  const sure = base + fit * Math.min(1, chosen.fit) - (margin < wide ? narrow : 0);
  return Math.max(least, Math.min(most, sure));
};

/**
 * Places every column of a table in a form, all at once: each meaning goes to one column, and the whole fits best. Where two
 * fit alike, the order of the form decides.
 */
export const place = (form: Formulir, paths: readonly HeadingPath[], features: readonly Feature[]): Placed => {
  const units = unitsOf(paths, features);
  const choices = units.map((unit, at): Choice[] => {
    const feature = speaker(unit, features);
    if (feature === undefined) return [];
    const here = at / Math.max(1, units.length - 1);
    return form.kolom
      .flatMap((slot, order): Choice[] => {
        const there = order / Math.max(1, form.kolom.length - 1);
        const score = fit(slot, feature) - PLACE.order * Math.abs(here - there);
        return score < PLACE.minFit
          ? []
          : [{ slot, meaning: meaningIn(slot, feature), percent: feature.percent, fit: score }];
      })
      .sort((a, b) => b.fit - a.fit);
  });
  /** What only one column can be; a unit's own where several may. */
  const keyOf = ({ slot, meaning, percent }: Choice, unit: number): string =>
    SHARED.has(slot.role) ||
    (slot.periode === 'tahun' && meaning.period === null) ||
    // One % beside K and one beside Rp: which is which, their neighbours tell.
    (slot.persen !== undefined && (percent || meaning.measure === '%') && meaning.period !== null)
      ? `${unit}/${slot.role}`
      : keyOfMeaning(meaning);
  const keys = [...new Set(choices.flatMap((own, unit) => own.map((one) => keyOf(one, unit))))];
  const at = new Map(keys.map((key, index) => [key, index] as const));
  const gains = choices.map((own, unit) => {
    const row = new Array<number>(keys.length + units.length).fill(-1000);
    row[keys.length + unit] = PLACE.minFit;
    for (const one of own) {
      const index = at.get(keyOf(one, unit)) ?? 0;
      row[index] = Math.max(row[index] ?? -1000, one.fit);
    }
    return row;
  });
  const taken = assign(gains);
  const claimed = new Set(taken.flatMap((index) => keys[index] ?? []));
  const slots: (KolomFormulir | null)[] = paths.map(() => null);
  const meanings: Meaning[] = paths.map(() => NONE);
  const fits: number[] = paths.map(() => 0);
  units.forEach((unit, index) => {
    const own = choices[index] ?? [];
    const key = keys[taken[index] ?? -1];
    const [best] = own;
    const chosen = key === undefined ? undefined : own.find((one) => keyOf(one, index) === key);
    const double =
      chosen === undefined && best !== undefined && best.fit >= PLACE.doubleFit && claimed.has(keyOf(best, index));
    const one = chosen ?? (double ? best : undefined);
    if (one === undefined) return;
    for (const column of unit) {
      slots[column] = one.slot;
      fits[column] = double ? 0 : one.fit;
      meanings[column] = {
        ...one.meaning,
        confidence: double ? SURE_COLUMN.double : sureness(own, one),
        reasons: double ? ['judul', 'ganda'] : ['judul'],
      };
    }
  });
  const isRate = (column: number): boolean => features[column]?.said.has('tingkat') === true;
  /** Headed as a percentage of K or Rp, and no amount among its figures. */
  const isPercent = (column: number): boolean => {
    const { percent, measure, profile } = features[column] ?? { percent: false, measure: null, profile: { large: 0 } };
    return percent && (measure === 'K' || measure === 'Rp') && profile.large === 0;
  };
  return {
    form,
    meanings: fillYears(
      form,
      moneyAlone(loneQuarter(readPercents(slots, paths, runningAlone(meanings), isRate, isPercent))),
    ),
    fits,
  };
};
