/** What sheets of the half "pejalan" have around their tables: letterheads, page ends, notes, scales, signatures. */
import type { CellValue } from '../../src/grid/types';
import type { Konteks, Layout } from './layouts/types';
import type { Random } from './random';
import { kepalaDari, type Kepala } from './kepala';

/** Texts at the right of the lowest rows. */
export const KANAN_PEJALAN = {
  unit: 'Seksi Pemberdayaan Masyarakat',
  ket: '',
  pendorong: 'Dukungan kepala desa dan kader',
  penghambat: 'Pelaksanaan menunggu perubahan anggaran',
  solusi: 'Dijadwalkan kembali pada triwulan berikutnya',
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;
const AKHIR = ['31 Maret', '30 Juni', '30 September', '31 Desember'] as const;
/** Tables of the whole kabupaten bear no agency's name. */
const SEMUA: ReadonlySet<string> = new Set([
  't-rkpd',
  't-rekap',
  't-rekap-camat',
  't-dana',
  't-dak',
  't-dapat',
  't-add',
]);
const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns; `ribuan`: its money is in thousands. */
export const kepalaPejalan = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number, ribuan: boolean): Kepala => {
  const at = triwulan - 1;
  const periode = r.pick([
    `TRIWULAN ${TW[at] ?? ''} TAHUN ${tahun}`,
    `Sampai dengan Triwulan ${TW[at] ?? ''} T.A. ${tahun}`,
    `Keadaan s.d. ${AKHIR[at] ?? ''} ${tahun}`,
    `PERIODE PELAPORAN : TW ${TW[at] ?? ''}`,
  ]);
  const isOffice = !SEMUA.has(layout.judul);
  const beruang = layout.kolom({ tahun, triwulan }).some(({ measure }) => measure === 'Rp');
  const camat = /camat|kecamatan/i.test(judul);
  const kantor = camat ? 'KECAMATAN SUNGAI CONTOH' : r.pick(['DINAS SOSIAL', 'DINAS PERTANIAN', 'DINAS LINGKUNGAN HIDUP', 'BPBD', 'DISDUKCAPIL', 'BKPSDM']);
  const kop = r.pick<CellValue[][]>([[], [['PEMERINTAH KABUPATEN CONTOH'], [kantor]], [[`${kantor} KABUPATEN CONTOH`]]]);
  const identitas = r.pick<CellValue[][]>([
    [[`SKPD : ${kantor}`]],
    [['Nama OPD', ':', kantor], ['Bulan/TW', ':', TW[at] ?? '']],
    [[`Perangkat Daerah : ${kantor}`], ['Indikator dan target yang mengacu pada sasaran RPJMD : terlampir']],
  ]);
  const lines: CellValue[][] = [
    ...(r.chance(0.15) ? [di(Math.max(1, lebar - 2), r.pick([layout.judul === 't-e81' ? 'Formulir E.81' : 'Form Isian', 'Lampiran SE Sekda', 'Form Isian Bappeda']))] : []),
    ...(isOffice ? kop : [['PEMERINTAH KABUPATEN CONTOH']]),
    [judul],
    ...(layout.setahun !== true ? [[periode]] : []),
    ...(isOffice && r.chance(0.4) ? [[], ...identitas] : []),
    ...(ribuan && beruang ? [di(Math.max(0, lebar - 2), r.pick(['(dalam ribuan rupiah)', '(ribuan Rp)', 'Rp. 000,-']))] : []),
    ...(r.chance(0.6) ? [[]] : []),
  ];
  return kepalaDari(lines, lebar, r.chance(0.45));
}; // prettier-ignore

/** What one page ends and the next begins with. */
export const halamanPejalan = (r: Random): CellValue[][] =>
  r.pick<CellValue[][]>([[], [[]], [['-2-']], [[], ['Lembar ke-2']], [['Bersambung ke halaman berikutnya'], []]]);

const SKALA: readonly CellValue[][] = [
  ['Keterangan predikat :'],
  ['91 - 100', 'Sangat Tinggi'],
  ['76 - 90', 'Tinggi'],
  ['66 - 75', 'Sedang'],
  ['51 - 65', 'Rendah'],
  ['<= 50', 'Sangat Rendah'],
];
const FAKTOR = [
  'Faktor pendorong keberhasilan kinerja :',
  'Faktor penghambat pencapaian kinerja : belum terbit juknis, refocusing anggaran',
  'Tindak lanjut yang diperlukan dalam triwulan berikutnya :',
  'Tindak lanjut yang diperlukan dalam Renja perangkat daerah kabupaten/kota berikutnya :',
];
const CATATAN = [
  'Catatan : TW yang belum berjalan dikosongkan',
  'Sumber data : bidang/seksi masing-masing',
  'Ket : angka sementara',
];

/** The lines below a table. */
export const kakiPejalan = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const kanan = Math.max(1, lebar - 3);
  const factors = layout.judul === 't-e81' || layout.judul === 't-rkpd' || layout.judul === 't-camat';
  const jabatan = r.pick(['KEPALA DINAS', 'CAMAT', 'Plt. Kepala Dinas,', 'Kepala Pelaksana']);
  return [
    ...(factors && r.chance(0.5) ? FAKTOR.map((text): CellValue[] => [text]) : []),
    ...(r.chance(0.3) ? [[], [r.pick(CATATAN)]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.55)
      ? [[], di(kanan, 'Contoh, ....................'), di(kanan, jabatan), [], [], di(kanan, '..............................'), di(kanan, 'NIP.')]
      : []),
  ];
}; // prettier-ignore
