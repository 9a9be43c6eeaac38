/** Columns of an evaluation: targets, quarters (adding up or running on), the year, and what follows from them. */
import type { Ukuran } from '../tree';
import type { Kunci } from '../wordings';
import { bagi, hitung, jumlahkan, uangDaun, ukuranIsi, type Kolom, type Konteks, type Rumus } from './types';

const TW = [0, 1, 2, 3] as const;
const twKunci = (at: number): Kunci => (['tw1', 'tw2', 'tw3', 'tw4'] as const)[at] ?? 'tw1';

export const filled = ({ triwulan }: Konteks): readonly number[] => TW.filter((at) => at < triwulan);

/** The year's K by the indicator's own rule. */
export const tahunK = (konteks: Konteks): Rumus => {
  const keys = filled(konteks).map((at) => `k${at}`);
  const last = keys.at(-1) ?? 'k0';
  const sum = jumlahkan(keys);
  return {
    nilai: (ambil, ukuran) => (ukuran?.cara === 'terakhir' ? ambil(last) : sum.nilai(ambil, ukuran)),
    excel: (ukuran) => (ukuran?.cara === 'terakhir' ? `{${last}}` : sum.excel(ukuran)),
  };
};
const sampaiK: Rumus = {
  nilai: (ambil, ukuran) => (ukuran?.cara === 'terakhir' ? ambil('rk') : jumlahkan(['lk', 'rk']).nilai(ambil, ukuran)),
  excel: (ukuran) => (ukuran?.cara === 'terakhir' ? '{rk}' : '{lk}+{rk}'),
};

export const target: readonly Kolom[] = [
  {
    kunci: 'tk',
    judul: ['target-tahun', 'K'],
    nomor: 'target',
    role: 'target',
    measure: 'K',
    isi: ukuranIsi((u) => u.target),
  },
  {
    kunci: 'tr',
    judul: ['target-tahun', 'Rp'],
    nomor: 'target',
    role: 'target',
    measure: 'Rp',
    isi: uangDaun((u) => u.pagu),
  },
];
export const renstra: readonly Kolom[] = [
  {
    kunci: 'nk',
    judul: ['target-renstra', 'K'],
    nomor: 'renstra',
    role: 'target-renstra',
    measure: 'K',
    isi: ukuranIsi((u) => u.renstra),
  },
  {
    kunci: 'nr',
    judul: ['target-renstra', 'Rp'],
    nomor: 'renstra',
    role: 'target-renstra',
    measure: 'Rp',
    isi: uangDaun((u) => u.renstra),
  },
  {
    kunci: 'lk',
    judul: ['realisasi-lalu', 'K'],
    nomor: 'lalu',
    role: 'realisasi-lalu',
    measure: 'K',
    isi: ukuranIsi((u) => u.lalu),
  },
  {
    kunci: 'lr',
    judul: ['realisasi-lalu', 'Rp'],
    nomor: 'lalu',
    role: 'realisasi-lalu',
    measure: 'Rp',
    isi: uangDaun((u) => u.lalu),
  },
];
/** Up to and with a quarter. */
const running = (values: readonly number[], at: number): number =>
  values.slice(0, at + 1).reduce((sum, one) => sum + one, 0);

/** Quarters that run on: each holds what was reached by then, and the year is the last. */
export const kumulatif = (konteks: Konteks): Kolom[] =>
  TW.flatMap((at): Kolom[] => {
    const there = at < konteks.triwulan;
    const common = { nomor: `q${at}`, role: 'realisasi-tw', period: at + 1 } as const;
    const k = (u: Ukuran): number | null => (u.cara === 'jumlah' ? running(u.tw, at) : (u.tw[at] ?? null));
    return [
      {
        kunci: `k${at}`,
        judul: ['realisasi-sd', twKunci(at), 'K'],
        ...common,
        measure: 'K',
        isi: ukuranIsi((u) => (there ? k(u) : null)),
      },
      {
        kunci: `r${at}`,
        judul: ['realisasi-sd', twKunci(at), 'Rp'],
        ...common,
        measure: 'Rp',
        isi: uangDaun((u) => (there ? running(u.tw, at) : null)),
      },
    ];
  });
const terakhir = (kunci: string): Rumus => ({ nilai: (ambil) => ambil(kunci), excel: () => `{${kunci}}` });
export const tahunKumulatif = ({ triwulan }: Konteks): Kolom[] => [
  {
    kunci: 'rk',
    judul: ['realisasi-tahun', 'K'],
    nomor: 'tahun',
    role: 'realisasi',
    measure: 'K',
    isi: hitung('ukuran', terakhir(`k${triwulan - 1}`)),
  },
  {
    kunci: 'rr',
    judul: ['realisasi-tahun', 'Rp'],
    nomor: 'tahun',
    role: 'realisasi',
    measure: 'Rp',
    isi: { jenis: 'uang', daun: terakhir(`r${triwulan - 1}`) },
  },
];

export const quarters = (konteks: Konteks, group: readonly Kunci[], withPercent = false): Kolom[] =>
  TW.flatMap((at): Kolom[] => {
    const there = at < konteks.triwulan;
    const judul = [...group, twKunci(at)];
    const common = { nomor: `q${at}`, role: 'realisasi-tw', period: at + 1 } as const;
    const share: Kolom = {
      kunci: `p${at}`,
      judul: [...judul, 'persen'],
      ...common,
      measure: '%',
      isi: hitung('persen', there ? bagi(`k${at}`, 'tk') : { nilai: () => null, excel: () => '' }),
    };
    return [
      {
        kunci: `k${at}`,
        judul: [...judul, 'K'],
        ...common,
        measure: 'K',
        isi: ukuranIsi((u) => (there ? (u.tw[at] ?? null) : null)),
      },
      ...(withPercent ? [share] : []),
      {
        kunci: `r${at}`,
        judul: [...judul, 'Rp'],
        ...common,
        measure: 'Rp',
        isi: uangDaun((u) => (there ? (u.tw[at] ?? null) : null)),
      },
    ];
  });
export const year = (konteks: Konteks): Kolom[] => {
  const common = { nomor: 'tahun', persamaan: '{q0}+{q1}+{q2}+{q3}', role: 'realisasi' } as const;
  return [
    { kunci: 'rk', judul: ['realisasi-tahun', 'K'], ...common, measure: 'K', isi: hitung('ukuran', tahunK(konteks)) },
    {
      kunci: 'rr',
      judul: ['realisasi-tahun', 'Rp'],
      ...common,
      measure: 'Rp',
      isi: { jenis: 'uang', daun: jumlahkan(filled(konteks).map((at) => `r${at}`)) },
    },
  ];
};
const capaian = (role: 'capaian' | 'capaian-renstra', atas: string, bawah: string, persamaan: string): Kolom[] => {
  const kata = role === 'capaian' ? 'capaian-tahun' : 'capaian-renstra';
  return (['K', 'Rp'] as const).map((measure): Kolom => ({
    kunci: `${role}-${measure}`,
    judul: [kata, measure],
    nomor: role,
    persamaan,
    role,
    measure,
    isi: hitung('persen', bagi(`${atas}${measure === 'K' ? 'k' : 'r'}`, `${bawah}${measure === 'K' ? 'k' : 'r'}`)),
  }));
};
export const sampai: readonly Kolom[] = [
  {
    kunci: 'sk',
    judul: ['realisasi-renstra', 'K'],
    nomor: 'sampai',
    persamaan: '{lalu}+{tahun}',
    role: 'realisasi-renstra',
    measure: 'K',
    isi: hitung('ukuran', sampaiK),
  },
  {
    kunci: 'sr',
    judul: ['realisasi-renstra', 'Rp'],
    nomor: 'sampai',
    persamaan: '{lalu}+{tahun}',
    role: 'realisasi-renstra',
    measure: 'Rp',
    isi: hitung('uang', jumlahkan(['lr', 'rr'])),
  },
];
export const tahunan = capaian('capaian', 'r', 't', '{tahun}/{target}x100%');
export const akhir = capaian('capaian-renstra', 's', 'n', '{sampai}/{renstra}x100%');
