/** Columns that only the layouts of the half "tamu" are made of. */
import type { Ukuran } from '../tree';
import { kemajuan, pagu, persen, serap, sisa } from './buta-kolom';
import { quarters, year } from './kolom-evaluasi';
import { gabung, nisbah, selisih } from './penguji-kolom';
import type { Kolom, Konteks } from './types';
import { targetTw, terisi, uangSd } from './uji-kolom';

/** Money up to the middle of the year, what is expected of the rest, both, and how far the year's budget is above it. */
export const prognosis = (uang: Kolom): Kolom[] => [
  uang,
  { ...prognosisTengah, isi: { jenis: 'uang', daun: (u) => uangSd(u, 1) } },
  {
    ...prognosisTengah,
    kunci: 'b',
    judul: ['prognosis'],
    isi: { jenis: 'uang', daun: (u) => Math.floor((u.pagu - uangSd(u, 1)) * 0.93) },
  },
  gabung('j', ['prognosis-total'], ['a', 'b']),
  nisbah('y', ['prognosis-persen'], 'j', uang.kunci),
  selisih('z', ['prognosis-sisa'], uang.kunci, 'j'),
];
const prognosisTengah: Kolom = {
  kunci: 'a',
  judul: ['smt-1-uang'],
  role: 'lain',
  measure: 'Rp',
  isi: { jenis: 'uang', daun: () => null },
};

/** The quarters that have come, and the year that they make. */
export const berjalan = (c: Konteks): Kolom[] => {
  const sum = terisi(c).map((at) => `{q${at}}`);
  const tw = quarters(c, ['realisasi-tw']).filter(({ period }) => (period ?? 0) <= c.triwulan);
  const jumlah = year(c).map(({ kunci, judul, nomor = 'tahun', role, measure, isi }): Kolom => ({
    ...{ kunci, judul, nomor, role, measure, isi },
    // With one quarter nothing tells the year from it.
    ...(sum.length > 1 ? { persamaan: sum.join('+') } : { longgar: true as const }),
  }));
  return [...tw, ...jumlah];
};

/** Rp before K wherever both stand under one heading. */
export const rpDulu = (kolom: readonly Kolom[]): Kolom[] =>
  kolom.map((one, at) => {
    const [before, after] = [kolom[at - 1], kolom[at + 1]];
    if (one.measure === 'K' && after?.measure === 'Rp' && after.nomor === one.nomor) return after;
    return one.measure === 'Rp' && before?.measure === 'K' && before.nomor === one.nomor ? before : one;
  });

/** K of half a year: what was added in it, or the level at its end. */
export const kSmt = ({ cara, tw }: Ukuran, at: number): number =>
  cara === 'jumlah' ? (tw[at * 2] ?? 0) + (tw[at * 2 + 1] ?? 0) : (tw[at * 2 + 1] ?? 0);
export const targetSmt = (u: Ukuran, at: number): number | null =>
  u.cara === 'jumlah' ? (targetTw(u, at * 2) ?? 0) + (targetTw(u, at * 2 + 1) ?? 0) : targetTw(u, at * 2 + 1);

/** What came of a quarter's target, or the level reached by then. */
export const hasilTw = (u: Ukuran, at: number): number | null =>
  u.cara === 'terakhir'
    ? (u.tw[at] ?? null)
    : Math.round(((targetTw(u, at) ?? 0) * (58 + ((u.target * 11 + at * 13) % 47))) / 100);

export const uangSaja: readonly Kolom[] = [pagu, serap, persen, sisa];
export { kemajuan };
