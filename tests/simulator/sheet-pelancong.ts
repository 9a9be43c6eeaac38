/** What sheets of the half "pelancong" have around their tables: letterheads, identities, page ends, notes, scales, signatures. */
import type { CellValue } from '../../src/grid/types';
import type { Konteks, Layout } from './layouts/types';
import type { Random } from './random';
import { kepalaDari, type Kepala } from './kepala';

/** Texts at the right of the lowest rows. */
export const KANAN_PELANCONG = {
  unit: 'Sekretariat',
  ket: '',
  pendorong: 'Koordinasi lintas bidang berjalan baik',
  penghambat: 'Proses lelang terlambat; cuaca',
  solusi: 'Percepatan lelang dini tahun depan',
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;
const AKHIR = ['31 Maret', '30 Juni', '30 September', '31 Desember'] as const;
/** Tables of the whole daerah bear no agency's name. */
const SEMUA: ReadonlySet<string> = new Set([
  't-rkpd',
  't-rkpd-dana',
  't-rekap',
  't-sumber',
  't-dapat',
  't-pbb',
  't-dak',
]);
const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns; `ribuan`: its money is in thousands. */
export const kepalaPelancong = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number, ribuan: boolean): Kepala => {
  const at = triwulan - 1;
  const periode = r.pick([
    `TRIWULAN ${TW[at] ?? ''} TAHUN ${tahun}`,
    `Posisi : ${AKHIR[at] ?? ''} ${tahun}`,
    `Periode Evaluasi : Triwulan ${TW[at] ?? ''} Tahun ${tahun}`,
    `Sampai dengan Triwulan ${TW[at] ?? ''} T.A. ${tahun}`,
  ]);
  const isOffice = !SEMUA.has(layout.judul);
  const beruang = layout.kolom({ tahun, triwulan }).some(({ measure }) => measure === 'Rp');
  const daerah = 'PEMERINTAH KABUPATEN CONTOH';
  const kop = r.pick<CellValue[][]>([[], [], [[daerah], ['DINAS CONTOH DAN SEJENISNYA']], [['DINAS CONTOH KABUPATEN CONTOH']]]);
  const identitas = r.pick<CellValue[][]>([
    [['Nama Perangkat Daerah', '', ': Dinas Contoh'], ['Periode Renstra', '', `: ${tahun - 2} - ${tahun + 2}`]],
    [['OPD : DINAS CONTOH']],
    [['Unit Organisasi :', 'Dinas Contoh'], ['Sub Unit :', 'Sekretariat']],
    [['Urusan Pemerintahan', ': Contoh'], ['Organisasi', ': Dinas Contoh'], ['Tahun', `: ${tahun}`]],
  ]);
  const lines: CellValue[][] = [
    ...(r.chance(0.12) ? [di(Math.max(1, lebar - 2), r.pick(['Lampiran II', 'Form E.81', 'FORM : MONEV-03']))] : []),
    ...(isOffice ? kop : [[daerah]]),
    [judul],
    ...(layout.setahun !== true ? [[periode]] : r.chance(0.4) ? [[`T.A. ${tahun}`]] : []),
    ...(isOffice && r.chance(0.45) ? [[], ...identitas] : []),
    ...(ribuan && beruang ? [di(Math.max(0, lebar - 2), r.pick(['(Rp. 000)', '(dalam ribuan rupiah)']))] : []),
    ...(r.chance(0.65) ? [[]] : []),
  ];
  return kepalaDari(lines, lebar, r.chance(0.6));
}; // prettier-ignore

/** What one page ends and the next begins with. */
export const halamanPelancong = (r: Random): CellValue[][] =>
  r.pick<CellValue[][]>([[], [], [[]], [['Hal. 2']], [[], ['EVALUASI RENJA - Halaman 2 dari 3'], []]]);

const SKALA: readonly CellValue[][] = [
  ['Kriteria Penilaian Realisasi Kinerja :'],
  ['', '91% ≤ 100%', 'Sangat Tinggi'],
  ['', '76% ≤ 90%', 'Tinggi'],
  ['', '66% ≤ 75%', 'Sedang'],
  ['', '51% ≤ 65%', 'Rendah'],
  ['', '≤ 50%', 'Sangat Rendah'],
];
const FAKTOR = [
  'Faktor pendorong keberhasilan kinerja: dukungan pimpinan dan tersedianya anggaran',
  'Faktor penghambat pencapaian kinerja: pergeseran anggaran dan mutasi pegawai',
  'Tindak lanjut yang diperlukan dalam triwulan berikutnya: mempercepat pelaksanaan fisik',
  'Tindak lanjut yang diperlukan dalam Renja berikutnya: menyesuaikan target dengan kemampuan',
];
const CATATAN = [
  'Catatan: angka sementara, menunggu rekonsiliasi dengan BKAD',
  'Sumber data: SIPD-RI dan laporan bidang',
  '*) K = kinerja, Rp = anggaran',
  'Ket: realisasi keuangan berdasarkan SP2D',
];

/** The lines below a table. */
export const kakiPelancong = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const kanan = Math.max(1, lebar - 4);
  const factors = layout.judul === 't-e81' || layout.judul === 't-tw-tiga' || layout.judul === 't-rkpd';
  const jabatan = r.pick(['KEPALA DINAS CONTOH', 'Kepala Dinas', 'Plt. Kepala Badan', 'Kuasa Pengguna Anggaran']);
  return [
    ...(factors && r.chance(0.5) ? FAKTOR.map((text): CellValue[] => [text]) : []),
    ...(r.chance(0.35) ? [[], [r.pick(CATATAN)]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.6)
      ? [[], ['Disusun', ...di(kanan - 1, 'Contoh, .................. 20..')], ['Kasubbag Program', ...di(kanan - 1, jabatan)], [], [], ['(....................)', ...di(kanan - 1, '(....................)')]]
      : []),
  ];
}; // prettier-ignore
