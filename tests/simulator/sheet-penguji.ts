/** What sheets of the half "penguji" have around and within their tables: letterheads, page ends, notes, scales, signatures. */
import { kepalaDari, type Kepala } from './kepala';
import type { CellValue } from '../../src/grid/types';
import type { Konteks, Layout } from './layouts/types';
import type { Random } from './random';
import type { Simpul } from './tree';

/** Texts at the right of the lowest rows. */
export const KANAN_PENGUJI = {
  unit: 'Bidang Pengendalian dan Evaluasi',
  ket: 'Foto, BAST',
  pendorong: 'Komitmen pimpinan',
  penghambat: 'Juknis terlambat terbit',
  solusi: 'Revisi jadwal pelaksanaan',
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;
const BULAN = ['Maret', 'Juni', 'September', 'Desember'] as const;
/** Recapitulations of all agencies bear no agency's name. */
const SEMUA: ReadonlySet<string> = new Set([
  't-rekap',
  't-desa',
  't-pad',
  't-lurah',
  't-rkpd',
  't-ikk',
  't-spm',
  't-sirup',
  't-pokir',
]);

const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns; `ribuan`: its money is in thousands. */
export const kepalaPenguji = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number, ribuan: boolean): Kepala => {
  const tw = triwulan - 1;
  const periode = r.pick([
    `TRIWULAN ${TW[tw] ?? ''} TAHUN ${tahun}`,
    `s.d. Triwulan ${TW[tw] ?? ''} TA. ${tahun}`,
    `Kondisi s.d. Bulan ${BULAN[tw] ?? ''} ${tahun}`,
    `Triwulan : ${TW[tw] ?? ''} (${['Pertama', 'Kedua', 'Ketiga', 'Keempat'][tw] ?? ''})`,
  ]);
  const withPeriod = layout.setahun !== true && (triwulan < 4 || r.chance(0.4));
  const top = [
    ...(r.chance(0.4) ? ['PEMERINTAH KABUPATEN CONTOH'] : []),
    judul,
    ...(r.chance(0.4) && !SEMUA.has(layout.judul) ? ['BADAN PERENCANAAN PEMBANGUNAN DAERAH'] : []),
    ...(withPeriod ? [periode] : r.chance(0.3) ? [`TAHUN ANGGARAN ${tahun}`] : []),
  ];
  const data: CellValue[][] =
    r.chance(0.3) && !SEMUA.has(layout.judul)
      ? [[], ['Nama PD', '', ': Badan Perencanaan Pembangunan Daerah'], ['Kode PD', '', ': 5.01.0.00.0.00.01.0000'], ['Pengguna Anggaran', '', ': Kepala Badan']]
      : [];
  const kanan = Math.max(1, lebar - 1);
  const lines = [
    ...(r.chance(0.2) ? [di(kanan, r.pick(['Form. 7', 'Lampiran IV', 'Model B-2']))] : []),
    ...top.map((text): CellValue[] => [text]),
    ...data,
    ...(ribuan ? [di(kanan, r.pick(['(dalam ribuan rupiah)', '(Rp 000)']))] : []),
    ...(r.chance(0.7) ? [[]] : []),
  ];
  return kepalaDari(lines, lebar, r.chance(0.5));
}; // prettier-ignore

/** What a page ends and the next one begins with. */
export const halaman = (r: Random, ke: number): CellValue[][] =>
  r.pick<CellValue[][]>([
    [],
    [[`Halaman ${ke}`]],
    [[`Dicetak dari aplikasi e-Monev tanggal 14 Januari, halaman ${ke} dari 3`], []],
    [[], [`Lembar ke-${ke + 1}`]],
  ]);

const SKALA: readonly CellValue[][] = [
  ['Interval Nilai Realisasi Kinerja :'],
  ['No', 'Interval', 'Kriteria'],
  [1, '91 % ≤ 100 %', 'Sangat Tinggi'],
  [2, '76 % ≤ 90 %', 'Tinggi'],
  [3, '66 % ≤ 75 %', 'Sedang'],
  [4, '51 % ≤ 65 %', 'Rendah'],
  [5, '≤ 50 %', 'Sangat Rendah'],
];
const CATATAN = [
  'Faktor pendorong keberhasilan : sinergi antarbidang',
  'Faktor penghambat : refocusing anggaran pada triwulan II',
  'Usulan tindak lanjut pada triwulan berikutnya : percepatan pengadaan',
  'Usulan tindak lanjut pada Renja berikutnya : penajaman indikator',
];
const SUMBER = [
  'Sumber data : aplikasi SIPD-RI',
  'Ket. : K = kinerja, Rp = anggaran',
  '**) masih menunggu rekonsiliasi',
];

/** The lines below a table. */
export const kakiPenguji = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const kanan = Math.max(1, lebar - 4);
  const factors = layout.judul === 't-e81' || layout.judul === 't-rkpd' || layout.judul === 't-smt';
  return [
    ...(factors && r.chance(0.4) ? CATATAN.map((text): CellValue[] => [text]) : []),
    ...(r.chance(0.3) ? [[], [r.pick(SUMBER)]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.5)
      ? [[], di(kanan, 'Contoh, ..... Januari ......'), di(kanan, 'Kepala Badan,'), [], [], di(kanan, '.................................'), di(kanan, 'NIP. ..........................')]
      : []),
  ];
}; // prettier-ignore

/** The same offices with their money in thousands. */
export const dalamRibuan = (list: readonly Simpul[]): Simpul[] =>
  list.map((one) => {
    const { rp } = one;
    const ribu = (value: number): number => Math.floor(value / 1000);
    return {
      ...one,
      anak: dalamRibuan(one.anak),
      rp:
        rp === null
          ? null
          : {
              pagu: ribu(rp.pagu),
              tw: rp.tw.map(ribu),
              renstra: ribu(rp.renstra),
              lalu: ribu(rp.lalu),
              maju: ribu(rp.maju),
              tahun: rp.tahun.map(ribu),
              bertambah: ribu(rp.bertambah),
              berkurang: ribu(rp.berkurang),
            },
    };
  });
