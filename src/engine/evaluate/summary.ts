import type { Decimal } from '../../grid/decimal';
import type { Evaluated } from './evaluated';
import { once } from '../../grid/once';
import { averageOf, programsOf, tingkatOf } from './averages';
import { findKolom, knownOf, rowAt } from '../model/model';
import { summariseFisik } from './summary-fisik';
import { trenOf } from './tren';
import type { ProgramSummary, Summary } from '../facts/types';

const figures = ({ averages }: Evaluated, program: number) => {
  const k = averageOf(averages, program, 'K');
  const rp = averageOf(averages, program, 'Rp');
  return {
    capaianK: k?.exact ?? null,
    predikatK: k?.predikat.exact ?? null,
    capaianRp: rp?.exact ?? null,
    predikatRp: rp?.predikat.exact ?? null,
    tertulis: {
      capaianK: k?.shown?.points ?? null,
      predikatK: k?.predikat.shown ?? null,
      capaianRp: rp?.shown?.points ?? null,
      predikatRp: rp?.predikat.shown ?? null,
    },
  };
};

/**
 * What a table comes to per program and overall, from the figures as they stand: capaian and predikat, or progress of a
 * report on fisik and keuangan; null for forms with neither.
 */
export const summarise = (evaluated: Evaluated): Summary | null => {
  const { model, amounts, averages } = evaluated;
  if (averages.list.length === 0) return summariseFisik(evaluated);
  const pagu = findKolom(model, 'target', 'Rp');
  const realisasi = findKolom(model, 'realisasi', 'Rp');
  const programs = programsOf(model);
  const total = (kolom: typeof pagu): Decimal | null =>
    kolom === null
      ? null
      : knownOf(
          programs.reduce<Decimal | null>((sum, i) => {
            const value = amounts.stands(kolom, i);
            return value === null ? sum : (sum?.plus(value) ?? value);
          }, null),
        );
  const at = (kolom: typeof pagu, i: number): Decimal | null =>
    kolom === null ? null : knownOf(amounts.stands(kolom, i));
  const list = programs.map((i): ProgramSummary => {
    const rest = figures(evaluated, i);
    const row = rowAt(model, i);
    return {
      row: row.row,
      kode: row.kode?.text ?? (row.nomor === '' ? null : row.nomor),
      nama: row.nama,
      pagu: at(pagu, i),
      realisasi: at(realisasi, i),
      ...rest,
    };
  });
  const rest = figures(evaluated, -1);
  const whole = { pagu: total(pagu), realisasi: total(realisasi) };
  const tren = once(() => trenOf(evaluated, programs, whole, at.bind(null, pagu), at.bind(null, realisasi)));
  return {
    ukuran: 'kinerja',
    tingkat: tingkatOf(model, programs),
    ...whole,
    ...rest,
    programs: list,
    get tren() {
      return tren();
    },
  };
};
