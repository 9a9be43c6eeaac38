import { hitungCapaian, type CaraCapaian } from '../../renja/capaian';
import { DESIMAL, KIRA, type Hitung } from '../../renja/hitung';
import { pertumbuhan } from '../../renja/pertumbuhan';
import { gabungTriwulan } from '../../renja/triwulan';
import type { AturanTriwulan } from '../../renja/types';
import type { Aljabar, Deret } from './ekspresi';

/** What a row brings to an expression: its figures, each null where blank, and the rules that hold on it. */
export type Baris<T> = {
  readonly read: (kolom: number) => T | null;
  /** The vertical total of a column. */
  readonly total: (kolom: number) => T | null;
  /** How the series of a row combine: the rule of its quarters or years. */
  readonly aturan: (deret: Deret) => AturanTriwulan;
  /** Direction and cap of a row's capaian (K only); null where nothing was chosen. */
  readonly cara: CaraCapaian | null;
};

/**
 * Figures an expression, exactly or in doubles. In sums a blank counts as nothing as long as something is there; a quotient
 * needs both sides and a divisor other than 0; nothing may be taken from a blank.
 */
const aljabarHitung = <T>(hitung: Hitung<T>): Aljabar<T | null, Baris<T>> => ({
  angka: hitung.of,
  kolom: (kolom, { read }) => read(kolom),
  total: (kolom, { total }) => total(kolom),
  deret: (fungsi, nilai, { aturan }) =>
    fungsi === 'pertumbuhan'
      ? pertumbuhan(hitung, nilai)
      : gabungTriwulan(hitung, fungsi === 'terakhir' ? 'terakhir' : aturan(fungsi), nilai),
  capaian: (realisasi, target, { cara }) =>
    realisasi === null || target === null ? null : hitungCapaian(hitung, realisasi, target, cara),
  hitung: (op, kiri, kanan) => {
    switch (op) {
      case '+':
        return kiri === null ? kanan : kanan === null ? kiri : hitung.plus(kiri, kanan);
      case '-':
        return kiri === null || kanan === null ? kiri : hitung.minus(kiri, kanan);
      case '*':
        return kiri === null || kanan === null ? null : hitung.times(kiri, kanan);
      case '/':
        return kiri === null || kanan === null || hitung.isZero(kanan) ? null : hitung.div(kiri, kanan);
    }
  },
});

/** Exactly. */
export const TEPAT = aljabarHitung(DESIMAL);
/** In doubles: for rows by the thousand, and for random worlds. */
export const CEPAT = aljabarHitung(KIRA);
