/** Columns that only the layouts of the half "pengelana" are made of. */
import type { Uang, Ukuran } from '../tree';
import type { Kunci } from '../wordings';
import { catatan, pagu, persen, selisih, sisa } from './buta-kolom';
import { kumulatif } from './kolom-evaluasi';
import { bagian, banyak, berTw, bila, dua, gabung, nisbah, uangBulan } from './penguji-kolom';
import { dariDua, langkah, rencanaTw } from './perantau-kolom';
import type { Kolom, Konteks } from './types';
import { habis, k, rasioK, rp, rpDari, targetTw, teks, terisi, TW, uangTw } from './uji-kolom';

/** Where the lowest rows are, what pays for them, who sees to them, how they are bought, what proves them. */
const TEMPAT = ['Nagari Talao', 'Kec. Koto Hilir', 'Kantor', 'Kelurahan'] as const;
const DANA = ['DAU', 'PAD', 'DBH', 'DAU SG Kelurahan'] as const;
const PELAKU = ['Kasi PMD', 'Kasubag Umum', 'Lurah', 'Kabag Persidangan'] as const;
const CARA = ['Swakelola', 'PL', 'E-Katalog', 'Tender'] as const;
export const letak = teks('lok', ['letak'], 'lokasi', ({ nama }) => TEMPAT[nama.length % 4] ?? '');
export const danaApa = teks('dana', ['dana-apa'], 'sumber-dana', ({ nama }) => DANA[(nama.length + 1) % 4] ?? '');
export const pelaksana = catatan('pptk', ['pelaksana'], ({ nama }) => PELAKU[nama.length % 4] ?? '');
export const metode = catatan('cara', ['metode'], ({ nama }) => CARA[(nama.length + 3) % 4] ?? '');
export const dokumen = catatan('dok', ['dokumen'], ({ nama }) => (nama.length % 3 === 0 ? 'Laporan' : 'SK, foto'));
/** How the lowest rows stand against their targets, as a word. */
export const nilaiKata = (dari: (u: Ukuran) => number | null): Kolom =>
  teks('kata', ['nilai-kata'], 'lain', (_, u) => {
    const done = u === null ? null : dari(u);
    if (u === null || done === null) return '';
    return done >= u.target ? 'Berhasil' : 'Belum Berhasil';
  });

/** Five years that are over. */
export const LIMA = ['th-1', 'th-2', 'th-3', 'th-4', 'th-5'] as const;

/** Running totals of K and Rp, and which share of the year's money they are. */
export const sdBerserap = (c: Konteks): Kolom[] => {
  const sd = kumulatif(c);
  return berTw((tw, at) => [
    ...sd.filter(({ period }) => period === at + 1),
    {
      ...bila(at < c.triwulan, nisbah(`x${at}`, ['realisasi-sd', tw, 'sd-serap'], `r${at}`, 'tr')),
      persamaan: `{q${at}}/{target}x100%`,
    },
  ]);
};
/** K and Rp of every quarter, and which shares of the year's targets they are. */
export const twBerpersen = (c: Konteks): Kolom[] =>
  berTw((tw, at) => {
    const ada = at < c.triwulan;
    const lagi = { nomor: `q${at}`, period: at + 1 };
    const rasio = { nomor: `x${at}`, persamaan: `{q${at}}/{target}x100%` };
    return [
      k(`k${at}`, ['realisasi-tw', tw, 'K'], 'realisasi-tw', (u) => (ada ? (u.tw[at] ?? null) : null), lagi),
      rp(`r${at}`, ['realisasi-tw', tw, 'Rp'], 'realisasi-tw', (u) => (ada ? uangTw(u, at) : null), lagi),
      { ...bila(ada, rasioK(`xk${at}`, ['realisasi-tw', tw, 'persen-k'], 'lain', `k${at}`, 'tk', rasio)), nyata: true },
      { ...bila(ada, nisbah(`xr${at}`, ['realisasi-tw', tw, 'persen-rp'], `r${at}`, 'tr')), ...rasio },
    ];
  });

/** A quarter's own target, result and percentages. */
export const twSendiri = ({ triwulan }: Konteks): Kolom[] => {
  const at = triwulan - 1;
  const lagi = { nomor: 'x', persamaan: '{i}/{n}x100%' };
  return [
    ...dua('n', ['tw-target'], 'lain', (u) => targetTw(u, at), (u) => rencanaTw(u, at)),
    ...dua('i', ['tw-hasil'], 'lain', (u) => u.tw[at] ?? null, (u) => uangTw(u, at)),
    { ...rasioK('xk', ['tw-capai', 'K'], 'lain', 'ik', 'nk', lagi), nyata: true },
    { ...nisbah('xr', ['tw-capai', 'Rp'], 'ir', 'nr'), ...lagi },
  ];
}; // prettier-ignore

/** Both halves of the year, each with the share of the money that it was, and the year. */
export const semesterBerserap: readonly Kolom[] = [
  ...(['smt-1', 'smt-2'] as const).flatMap((smt, at): Kolom[] => [
    ...dua(`s${at}`, [smt], 'lain', (u) => langkah(u, at * 2, at * 2 + 1), (u) => uangTw(u, at * 2) + uangTw(u, at * 2 + 1)),
    { ...nisbah(`y${at}`, [smt, 'smt-serap'], `s${at}r`, 'tr'), persamaan: `{s${at}}/{target}x100%` },
  ]),
  ...dariDua('realisasi-tahun', 's0', 's1'),
]; // prettier-ignore

export const uangTiapTw = (grup: Kunci, c: Konteks): Kolom[] =>
  TW.map((tw, at) =>
    rp(`q${at}`, [grup, tw], 'realisasi-tw', (u) => (at < c.triwulan ? uangTw(u, at) : null), { period: at + 1 }),
  );
export const jumlahTw = (c: Konteks, judul: readonly Kunci[], role: Kolom['role'] = 'realisasi-keuangan'): Kolom =>
  rpDari('r', judul, role, terisi(c).map((at) => `q${at}`), [], { persamaan: '{q0}+{q1}+{q2}+{q3}' }); // prettier-ignore

/** How many programs, kegiatan and sub kegiatan an agency has. */
export const cacah: readonly Kolom[] = [
  banyak('a', ['g-cacah', 'cacah-program'], (u) => 2 + (u.renstra % 4)),
  banyak('b', ['g-cacah', 'cacah-kegiatan'], (u) => 7 + (u.lalu % 9)),
  banyak('d', ['g-cacah', 'cacah-sub'], (u) => 18 + (u.maju % 31)),
];
/** Assignments planned, reports made of them. */
const tugas = (u: Uang): number => 4 + (u.renstra % 13);
export const penugasan: readonly Kolom[] = [
  banyak('a', ['g-pkpt', 'pkpt-rencana'], tugas),
  banyak('b', ['g-pkpt', 'pkpt-lhp'], (u) => 1 + (u.lalu % tugas(u))),
  nisbah('x', ['g-pkpt', 'pkpt-persen'], 'b', 'a'),
];

/** So many ten thousandths. */
const perMyriad = (value: number, share: number): number => Math.floor((value * share) / 10_000);
/** Money from the APBD and from the hospital's own treasury, each with what is left, and both. */
export const duaKantong = (): Kolom[] => {
  const apbd = (u: Uang): number => bagian(u.pagu, 34 + (u.renstra % 29));
  const blud = (u: Uang): number => u.pagu - apbd(u);
  return [
    rp('a', ['g-apbd', 'kantong-pagu'], 'lain', apbd),
    rp('b', ['g-apbd', 'kantong-real'], 'lain', (u) => perMyriad(apbd(u), 5300 + (u.lalu % 4501))),
    selisih('y', ['g-apbd', 'kantong-sisa'], 'a', 'b'),
    rp('d', ['g-blud', 'kantong-pagu'], 'lain', blud),
    rp('e', ['g-blud', 'kantong-real'], 'lain', (u) => perMyriad(blud(u), 4100 + ((u.renstra + u.lalu) % 5603))),
    selisih('z', ['g-blud', 'kantong-sisa'], 'd', 'e'),
    gabung('p', ['g-kantong', 'kantong-pagu'], ['a', 'd'], 'pagu'),
    gabung('r', ['g-kantong', 'kantong-real'], ['b', 'e'], 'realisasi-keuangan'),
    { ...sisa, judul: ['g-kantong', 'kantong-sisa'] },
    persen,
  ];
};

/** BOK of a puskesmas: what was to come, what came in two parts, what was spent of it, and the cash that is left. */
export const bok = (): Kolom[] => {
  const salur = (u: Uang): number => perMyriad(u.pagu, 7200 + (u.renstra % 2701));
  return [
    { ...pagu, judul: ['bok-pagu'] },
    rp('a', ['g-bok', 'salur-1'], 'lain', (u) => bagian(salur(u), 46)),
    rp('b', ['g-bok', 'salur-2'], 'lain', (u) => salur(u) - bagian(salur(u), 46)),
    gabung('j', ['g-bok', 'salur-jumlah'], ['a', 'b']),
    rp('r', ['bok-belanja'], 'realisasi-keuangan', (u) => perMyriad(salur(u), 6400 + (u.lalu % 3407))),
    { ...persen, judul: ['bok-persen'] },
    selisih('z', ['bok-kas'], 'j', 'r'),
  ];
};
/** JKN of a puskesmas: what was left of last year and came in, what was spent on people and on the rest, what is left. */
export const kapitasi = (): Kolom[] => {
  const ada = (u: Uang): number => u.pagu + u.berkurang;
  const jasa = (u: Uang): number => perMyriad(ada(u), 4900 + (u.renstra % 901));
  return [
    rp('l', ['jkn-awal'], 'lain', (u) => u.berkurang),
    rp('a', ['jkn-terima'], 'lain', (u) => u.pagu),
    gabung('j', ['jkn-dana'], ['l', 'a']),
    rp('b', ['g-jkn', 'jkn-jasa'], 'lain', jasa),
    rp('d', ['g-jkn', 'jkn-operasi'], 'lain', (u) => perMyriad(ada(u) - jasa(u), 5100 + (u.lalu % 4301))),
    gabung('e', ['g-jkn', 'jkn-belanja'], ['b', 'd']),
    selisih('s', ['jkn-sisa'], 'j', 'e'),
  ];
};

/** Money of the twelve months, and the year. */
const BULAN = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'] as const; // prettier-ignore
export const duaBelasBulan: readonly Kolom[] = [
  ...BULAN.map((bulan, at) => rp(`m${at}`, ['g-bulan', `=${bulan}`], 'lain', (u) => uangBulan(u, at))),
  gabung('r', ['bulan-jumlah'], BULAN.map((_, at) => `m${at}`), 'realisasi-keuangan'),
]; // prettier-ignore

/** Up to the end of the month before last, and in the last month, by the treasurer's books. */
export const duaBulan = (grup: Kunci, role: Kolom['role']): Kolom[] => [
  rp('l', [grup, 'bln-lalu'], 'lain', (u) => habis(u) - uangBulan(u, 11)),
  rp('i', [grup, 'bln-ini'], 'lain', (u) => uangBulan(u, 11)),
  gabung('r', [grup, 'bln-sd'], ['l', 'i'], role),
];
