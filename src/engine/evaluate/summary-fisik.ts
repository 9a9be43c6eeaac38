import type { Decimal } from '../../grid/decimal';
import { capaian } from '../../renja/capaian';
import type { Evaluated } from './evaluated';
import { membersOf, programsOf, tingkatOf } from './averages';
import { findKolom, knownOf, rowAt } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { shownPercent } from '../model/reading';
import type { ProgramSummary, Summary } from '../facts/types';

/**
 * Physical progress and realisasi per program of a report on both (rules: Realisasi fisik & keuangan), in percent points.
 * Fisik of a program is that of its lowest rows, weighted by pagu, as the form's Tertimbang fisik weighs it; unknown as
 * long as one of them is blank. Keuangan follows from the sums, not from a mean. These forms rate nothing.
 * Null for tables of another kind.
 */
export const summariseFisik = ({ model, amounts, ratios }: Evaluated): Summary | null => {
  const fisik = findKolom(model, 'fisik', '%');
  const pagu = findKolom(model, 'pagu', 'Rp');
  const realisasi = findKolom(model, 'realisasi-keuangan', 'Rp');
  if (fisik === null || pagu === null || realisasi === null) return null;
  const programs = programsOf(model);
  if (programs.length === 0) return null;

  const add = (sum: Decimal | null, value: Decimal | null): Decimal | null =>
    value === null ? sum : (sum?.plus(value) ?? value);
  const total = (kolom: Kolom): Decimal | null =>
    programs.reduce<Decimal | null>((sum, i) => add(sum, amounts.stands(kolom, i)), null);

  /** Progress of rows, weighted; rows without pagu have no weight. */
  const progress = (rows: readonly number[]): Decimal | null => {
    let [weights, weighted]: [Decimal | null, Decimal | null] = [null, null];
    for (const i of rows) {
      const weight = amounts.stands(pagu, i);
      if (weight === null || weight.isZero()) continue;
      const shown = shownPercent(model, fisik, i, false);
      if (shown === null) return null;
      weights = add(weights, weight);
      weighted = add(weighted, weight.times(shown.points));
    }
    return weights === null || weighted === null || weights.isZero() ? null : weighted.div(weights);
  };
  const members = (i: number): readonly number[] => membersOf(model, i, 'terendah');

  const printed = (role: 'persen-keuangan' | 'tertimbang-fisik', i: number): Decimal | null => {
    const ratio = ratios.find(({ kolom }) => kolom.role === role);
    return ratio === undefined || i < 0 ? null : (shownPercent(model, ratio.kolom, i, ratio.fraction)?.points ?? null);
  };
  const jumlah = model.outline.rows.findIndex(({ kind }) => kind === 'jumlah');

  const scores = (paguRp: Decimal | null, realisasiRp: Decimal | null, rows: readonly number[]) => ({
    pagu: knownOf(paguRp),
    realisasi: knownOf(realisasiRp),
    capaianK: knownOf(progress(rows)),
    predikatK: null,
    capaianRp: paguRp === null || realisasiRp === null ? null : knownOf(capaian(realisasiRp, paguRp)),
    predikatRp: null,
  });
  const noRating = { predikatK: null, predikatRp: null };
  return {
    ukuran: 'fisik',
    tingkat: tingkatOf(model, programs),
    ...scores(total(pagu), total(realisasi), programs.flatMap(members)),
    tertulis: { capaianK: printed('tertimbang-fisik', jumlah), capaianRp: printed('persen-keuangan', jumlah), ...noRating }, // prettier-ignore
    programs: programs.map((i): ProgramSummary => {
      const row = rowAt(model, i);
      return {
        row: row.row,
        kode: row.kode?.text ?? (row.nomor === '' ? null : row.nomor),
        nama: row.nama,
        ...scores(amounts.stands(pagu, i), amounts.stands(realisasi, i), members(i)),
        tertulis: { capaianK: null, capaianRp: printed('persen-keuangan', i), ...noRating },
      };
    }),
    tren: null,
  };
};
