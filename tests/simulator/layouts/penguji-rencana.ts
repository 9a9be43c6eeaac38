/** Plans of the half "penguji": T-C.33 and Tabel 4.1 in longer forms, T-C.27, changes in three steps, RKA, pokir, T-C.31, T-C.24. */
import type { Uang } from '../tree';
import { bagian, dua, gabung, lepas, selisih, uangTahun } from './penguji-kolom';
import { hitung, jumlahkan, uangDaun, type Kolom, type Layout } from './types';
import { beda, k, rasioRp, rp, rpDari, satuan, sumber, TAHUN, teks } from './uji-kolom';

const lokasi = (kunci: string, judul: Kolom['judul']): Kolom =>
  teks(
    kunci,
    judul,
    'lokasi',
    ({ nama }) => ['Kec. Tambak Sari', 'Semua Kelurahan', 'Kab. Contoh'][nama.length % 3] ?? '',
  );

/** The export of a plan as SIPD hands it out. */
const sipd: readonly Kolom[] = [
  k('n', ['ren-akhir'], 'target-renstra', (u) => u.renstra),
  k('l', ['real-n2'], 'lain', (u) => u.lalu),
  k('z', ['prak-n1'], 'lain', (u) => u.lalu + 1),
  ...dua('t', ['rencana-n'], 'target', (u) => u.target, (u) => u.pagu).map((one): Kolom =>
    one.measure === 'Rp' ? { ...one, role: 'pagu', judul: ['rencana-n', 'pagu-indikatif'] } : { ...one, judul: ['rencana-n', 'target'] },
  ),
  lokasi('lok', ['rencana-n', 'lokasi']),
  sumber(['rencana-n', 'sumber']),
  teks('pn', ['prio', 'prio-n'], 'lain', ({ nama }) => (nama.length % 2 === 0 ? 'PN-4' : '')),
  teks('pd', ['prio', 'prio-d'], 'lain', ({ nama }) => `Prio ${1 + (nama.length % 4)}`),
  teks('kel', ['kelompok'], 'kelompok-sasaran', () => 'Aparatur dan warga'),
  k('mk', ['rencana-maju', 'target'], 'target-maju', (u) => u.maju, { nomor: 'm' }),
  rp('m', ['rencana-maju', 'pagu-indikatif'], 'pagu-maju', (u) => u.maju, { nomor: 'm' }),
]; // prettier-ignore

const sumberMaju: readonly Kolom[] = [
  k('tk', ['rencana-n', 'target'], 'target', (u) => u.target),
  satuan(['rencana-n', 'satuan']),
  rp('a', ['rencana-n', 'dana-daerah'], 'lain', (u) => bagian(u.pagu, 64)),
  rp('b', ['rencana-n', 'dana-pusat'], 'lain', (u) => u.pagu - bagian(u.pagu, 64)),
  gabung('p', ['rencana-n', 'pagu-indikatif'], ['a', 'b'], 'pagu'),
  rp('m', ['pagu-depan'], 'pagu-maju', (u) => u.maju),
  selisih('s', ['naik-depan'], 'm', 'p'),
];

/** A renstra of five years; at its end the last target and all the money. */
const lima: readonly Kolom[] = [
  k('ak', ['dasar'], 'realisasi-lalu', (u) => u.lalu),
  ...TAHUN.flatMap((tahun, at) =>
    dua(`y${at}`, [tahun], 'target', (u) => u.target + at, (u) => u.tahun[at] ?? 0).map((one): Kolom =>
      one.measure === 'Rp' ? { ...one, role: 'pagu', judul: [tahun, 'pagu-thn'] } : { ...one, judul: [tahun, 'target'] },
    ),
  ),
  k('xk', ['ujung-renstra', 'target'], 'target-renstra', (u) => u.target + 4, { nomor: 'x' }),
  rpDari('x', ['ujung-renstra', 'pagu-thn'], 'target-renstra', TAHUN.map((_, at) => `y${at}r`), [], { nomor: 'x' }),
]; // prettier-ignore

/** What a year's pagu was at first, after shifting, after the change. */
const tigaPagu: readonly Kolom[] = [
  ...(['tahap-murni', 'tahap-geser', 'tahap-ubah'] as const).map((judul, at) =>
    rp(`p${at}`, ['g-pagu', judul], 'pagu', (u) => u.pagu + (at > 0 ? u.bertambah : 0) - (at > 1 ? u.berkurang : 0)),
  ),
  selisih('s', ['g-pagu', 'tambah-kurang'], 'p2', 'p0'),
];
const sebelumSesudah: readonly Kolom[] = [
  lokasi('la', ['g-semula', 'lokasi']),
  k('ka', ['g-semula', 'target'], 'target', (u) => u.target),
  rp('a', ['g-semula', 'pagu-thn'], 'pagu', (u) => u.pagu),
  lokasi('lb', ['g-menjadi', 'lokasi']),
  k('kb', ['g-menjadi', 'target'], 'target', (u) => u.maju),
  rp('b', ['g-menjadi', 'pagu-thn'], 'pagu', (u) => u.pagu + u.bertambah - u.berkurang),
  beda('s', ['tambah-kurang'], 'bertambah', 'b', 'a'),
];

const rka: readonly Kolom[] = [
  sumber(['sumber']),
  lokasi('lok', ['lokasi']),
  rp('l', ['thn-min'], 'lain', (u) => u.lalu),
  rp('a', ['g-thn-ini', 'bel-operasi'], 'lain', (u) => bagian(u.pagu, 57)),
  rp('b', ['g-thn-ini', 'bel-modal'], 'lain', (u) => bagian(u.pagu, 31)),
  rp('c', ['g-thn-ini', 'bel-btt'], 'lain', (u) => bagian(u.pagu, 5)),
  rp('d', ['g-thn-ini', 'bel-lain'], 'lain', (u) => u.pagu - bagian(u.pagu, 57) - bagian(u.pagu, 31) - bagian(u.pagu, 5)),
  gabung('p', ['g-thn-ini', 'bel-jumlah'], ['a', 'b', 'c', 'd'], 'pagu'),
  rp('m', ['thn-plus'], 'lain', (u) => u.maju),
]; // prettier-ignore

const pokir: readonly Kolom[] = [
  teks('asal', ['pengusul'], 'lain', ({ nama }) => ['Musrenbang', 'Reses', 'Forum PD'][nama.length % 3] ?? ''),
  lepas('v', ['besar-usul'], ({ nama }) => 1 + (nama.length % 12)),
  rp('a', ['biaya-usul'], 'lain', (u) => u.pagu),
  rp('b', ['biaya-setuju'], 'lain', (u) => u.pagu - u.berkurang),
  selisih('s', ['biaya-beda'], 'a', 'b'),
];

const tahunIni = (u: Uang, at: number): number => u.tahun[at] ?? 0;
/** T-C.24 of four years with both mean growths. */
const c24: readonly Kolom[] = [
  ...TAHUN.slice(0, 4).map((tahun, at) => rp(`a${at}`, ['angg-tahun', tahun], 'anggaran', (u) => tahunIni(u, at))),
  ...TAHUN.slice(0, 4).map((tahun, at) => rp(`r${at}`, ['real-tahun', tahun], 'realisasi', (u) => uangTahun(u, at))),
  ...TAHUN.slice(0, 4).map((tahun, at): Kolom => ({
    ...rasioRp(`x${at}`, ['rasio-tahun', tahun], 'rasio', `r${at}`, `a${at}`),
    measure: '%',
  })),
  ...(['a', 'r'] as const).map((x): Kolom => ({
    kunci: `g${x}`,
    judul: ['g-tumbuh', x === 'a' ? 'tumbuh-a' : 'tumbuh-r'],
    role: 'pertumbuhan',
    measure: '%',
    isi: hitung('persen', {
      nilai: (ambil) => {
        const list = [0, 1, 2, 3].map((at) => ambil(`${x}${at}`));
        const steps = list.slice(1).map((value, at) => {
          const before = list[at] ?? null;
          return value === null || before === null || before === 0 ? null : ((value - before) * 100) / before;
        });
        return steps.includes(null) ? null : steps.reduce<number>((sum, one) => sum + (one ?? 0), 0) / steps.length;
      },
      excel: () => `(({${x}1}-{${x}0})/{${x}0}+({${x}2}-{${x}1})/{${x}1}+({${x}3}-{${x}2})/{${x}2})/3*100`,
    }),
  })),
];

/** The pagu of a program by the quarters it is planned for, and its priority. */
const rencanaAksi: readonly Kolom[] = [
  k('t', ['target-kerja'], 'target', (u) => u.target),
  { kunci: 'p', judul: ['pagu-indikatif'], role: 'pagu', measure: 'Rp', isi: uangDaun((u) => u.pagu) },
  teks('jadwal', ['jadwal'], 'lain', ({ nama }) => ['Jan - Mar', 'Apr - Sep', 'Jan - Des'][nama.length % 3] ?? ''),
  teks('pptk', ['pptk'], 'penanggung-jawab', ({ nama }) => (nama.length % 2 === 0 ? 'Kabid Perencanaan' : 'Kasubbag Umum')),
  { ...rp('e', ['efisien'], 'lain', (u) => bagian(u.pagu, 7)) },
  {
    ...rpDari('x', ['pagu-bersih'], 'lain', ['p'], ['e'], { persamaan: '{p}-{e}', nyata: true }),
    isi: { jenis: 'uang', daun: jumlahkan(['p'], ['e']) },
  },
]; // prettier-ignore

const plan = { judul: 't-c33', pohon: 'renja', penutup: 'jumlah', kanan: [], setahun: true } as const;

export const RENCANA_PENGUJI: readonly Layout[] = [
  { ...plan, id: 'p-sipd', teks: ['indikator'], kanan: ['unit'], lanjutan: true, kolom: () => sipd },
  { ...plan, id: 'p-sumber-maju', teks: ['indikator'], kanan: ['ket'], kolom: () => sumberMaju },
  { ...plan, id: 'p-renstra-lima', judul: 't-c27', teks: ['sasaran', 'indikator', 'satuan'], kanan: ['unit'], kolom: () => lima },
  { ...plan, id: 'p-tiga-pagu', judul: 't-ubah', teks: ['indikator'], kanan: ['ket'], kolom: () => tigaPagu },
  { ...plan, id: 'p-semula-menjadi', judul: 't-ubah', teks: ['indikator'], kanan: ['ket'], kolom: () => sebelumSesudah },
  { ...plan, id: 'p-rka', judul: 't-rka', teks: [], kolom: () => rka },
  { ...plan, id: 'p-pokir', judul: 't-pokir', pohon: 'datar', nama: 'nama-usul', teks: ['lokasi'], kanan: ['ket'], kolom: () => pokir },
  { ...plan, id: 'p-tc24', judul: 't-c24', pohon: 'rekening', nama: 'nama-rek', teks: [], kolom: () => c24 },
  { ...plan, id: 'p-rencana-aksi', judul: 't-rencana', teks: ['indikator', 'satuan'], kanan: ['ket'], kolom: () => rencanaAksi },
]; // prettier-ignore
