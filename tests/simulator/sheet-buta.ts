/** What sheets of the half "buta" have around their tables: letterheads, periods, page ends, notes, scales, signatures. */
import type { CellValue } from '../../src/grid/types';
import type { Konteks, Layout } from './layouts/types';
import type { Random } from './random';
import { kepalaDari, type Kepala } from './kepala';

/** Texts at the right of the lowest rows. */
export const KANAN_BUTA = {
  unit: 'Kasi Pelayanan',
  ket: '',
  pendorong: 'SDM memadai',
  penghambat: 'Petunjuk teknis berubah, musim hujan',
  solusi: 'Koordinasi ulang dengan penyedia',
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;
const BULAN = ['MARET', 'JUNI', 'SEPTEMBER', 'DESEMBER'] as const;
const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns; `ribuan`: its money is in thousands. */
export const kepalaButa = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number, ribuan: boolean): Kepala => {
  const at = triwulan - 1;
  const periode = r.pick([
    `S.D. TRIWULAN ${TW[at] ?? ''} TAHUN ${tahun}`,
    `KEADAAN S/D BULAN ${BULAN[at] ?? ''} ${tahun}`,
    `Periode : Triwulan ${TW[at] ?? ''} Tahun ${tahun}`,
    `Posisi Triwulan ${TW[at] ?? ''} TA ${tahun}`,
  ]);
  const isOffice = layout.pohon === 'renja' || layout.pohon === 'datar' || layout.pohon === 'rekening';
  const lines: CellValue[][] = [
    ...(r.chance(0.15) ? [di(Math.max(1, lebar - 2), r.pick(['Formulir 3', 'Lampiran II Keputusan Kepala Dinas', 'Tabel 4']))] : []),
    ...(r.chance(0.3) ? [['PEMERINTAH KABUPATEN CONTOH']] : []),
    ...(isOffice && r.chance(0.4) ? [['DINAS KESEHATAN']] : []),
    [judul],
    ...(layout.setahun !== true ? [[periode]] : r.chance(0.3) ? [[`TAHUN ${tahun}`]] : []),
    ...(isOffice && r.chance(0.25) ? [[], ['Unit Organisasi', ': Dinas Kesehatan'], ['Program Unggulan', ': Desa Sehat'], ['Tahun', `: ${tahun}`]] : []),
    ...(ribuan ? [[r.pick(['(dalam ribuan Rupiah)', 'Rp. x 1.000'])]] : []),
    ...(r.chance(0.75) ? [[]] : []),
    ...(r.chance(0.1) ? [[]] : []),
  ];
  return kepalaDari(lines, lebar, r.chance(0.6));
}; // prettier-ignore

/** What one page ends and the next begins with. */
export const halamanButa = (r: Random): CellValue[][] =>
  r.pick<CellValue[][]>([[], [], [[]], [['Hal. 2 dari 4']], [[], ['Lanjutan halaman sebelumnya']]]);

const SKALA: readonly CellValue[][] = [
  ['Skala Nilai Peringkat Kinerja'],
  ['91 ≤ 100', 'Sangat Tinggi'],
  ['76 ≤ 90', 'Tinggi'],
  ['66 ≤ 75', 'Sedang'],
  ['51 ≤ 65', 'Rendah'],
  ['≤ 50', 'Sangat Rendah'],
];
const FAKTOR = [
  'Faktor pendorong keberhasilan pencapaian: dukungan anggaran dan SDM',
  'Faktor penghambat pencapaian kinerja: kegiatan fisik terlambat dimulai',
  'Tindak lanjut yang diperlukan dalam triwulan berikutnya: percepatan kontrak',
  'Tindak lanjut yang diperlukan dalam Renja berikutnya: perbaikan target',
];
const CATATAN = [
  '*) angka sementara, menunggu rekonsiliasi dengan BKAD',
  'Sumber : SIPD RI dan laporan bidang',
  'Catatan : K = Kinerja; Rp = Anggaran',
];

/** The lines below a table. */
export const kakiButa = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const right = Math.max(1, lebar - 3);
  const factors = ['t-e81', 't-e80', 't-rkpd', 't-lkpj'].includes(layout.judul);
  return [
    ...(factors && r.chance(0.4) ? FAKTOR.map((text): CellValue[] => [text]) : []),
    ...(r.chance(0.3) ? [[], [r.pick(CATATAN)]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.45)
      ? [[], [], ['', 'Mengetahui,', ...Array<CellValue>(Math.max(0, right - 2)).fill(''), 'Contoh, Januari'], ['', 'Kepala Dinas', ...Array<CellValue>(Math.max(0, right - 2)).fill(''), 'PPTK,'], [], [], ['', '( ........................ )']]
      : []),
  ];
}; // prettier-ignore
