import type { Model } from '../model/model';
import type { Amounts } from './verdict';
import type { Ratio } from './ratios';
import type { Averages } from './average';
import type { QuarterRules } from '../model/quarters';
import type { PeriksaTriwulan } from './curiga-triwulan';
import type { Suspect } from './curiga';

/** Everything evaluation worked out; what an audit looks at. */
export type Evaluated = {
  readonly model: Model;
  readonly amounts: Amounts;
  readonly ratios: readonly Ratio[];
  readonly averages: Averages;
  readonly quarterRules: QuarterRules;
  readonly triwulan: PeriksaTriwulan;
  /** Figures that several computed cells of their row contradict. */
  readonly contradicted: readonly Suspect[];
};
