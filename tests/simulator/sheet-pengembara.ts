/** What sheets of the half "pengembara" have around their tables: letterheads, identities, page ends, notes, scales, signatures. */
import type { CellValue } from '../../src/grid/types';
import type { Konteks, Layout } from './layouts/types';
import type { Random } from './random';
import { kepalaDari, type Kepala } from './kepala';

/** Texts at the right of the lowest rows. */
export const KANAN_PENGEMBARA = {
  unit: 'Seksi Pemberdayaan Masyarakat',
  ket: '',
  pendorong: 'Koordinasi dengan RT/RW dan LPMK',
  penghambat: 'Gagal tender dan DPA perubahan terlambat',
  solusi: 'Pengadaan dini dan e-purchasing',
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;
const AKHIR = ['31 Maret', '30 Juni', '30 September', '31 Desember'] as const;
/** Tables of the whole daerah bear no agency's name. */
const SEMUA: ReadonlySet<string> = new Set([
  't-rkpd',
  't-rkpd-opd',
  't-prioritas',
  't-rekap',
  't-kelurahan',
  't-dapat',
  't-bankeu',
  't-tlhp',
  't-spm',
  't-dana',
]);
const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns; `ribuan`: its money is in thousands. */
export const kepalaPengembara = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number, ribuan: boolean): Kepala => {
  const at = triwulan - 1;
  const periode = r.pick([
    `TRIWULAN ${TW[at] ?? ''} TAHUN ${tahun}`,
    `Posisi s.d. ${AKHIR[at] ?? ''} ${tahun}`,
    `Periode : Triwulan ${TW[at] ?? ''} Tahun Anggaran ${tahun}`,
    `KEADAAN PER ${(AKHIR[at] ?? '').toUpperCase()} ${tahun}`,
  ]);
  const isOffice = !SEMUA.has(layout.judul);
  const isRsud = layout.judul === 't-rsud' || layout.judul === 't-blud';
  const beruang = layout.kolom({ tahun, triwulan }).some(({ measure }) => measure === 'Rp');
  // Only a province grants money to kabupaten/kota; titles name their daerah, as do most of the letterheads.
  const isProvinsi = layout.judul === 't-bankeu' || r.chance(/provinsi/i.test(judul) ? 0.9 : /kota/i.test(judul) ? 0.1 : 0.4);
  const daerah = isProvinsi ? 'PEMERINTAH PROVINSI CONTOH' : 'PEMERINTAH KOTA CONTOH';
  const kantor = isRsud ? 'RUMAH SAKIT UMUM DAERAH CONTOH' : r.pick(['DINAS CONTOH', 'KECAMATAN CONTOH', 'INSPEKTORAT DAERAH', 'BADAN CONTOH']);
  const kop = r.pick<CellValue[][]>([[], [[daerah], [kantor]], [[daerah], [kantor], ['Jl. Contoh No. 17 Telp. (000) 000000']], [[`${kantor} ${isProvinsi ? 'PROVINSI' : 'KOTA'} CONTOH`]]]);
  const identitas = r.pick<CellValue[][]>([
    [['Perangkat Daerah', '', `: ${kantor}`], ['Unit Kerja', '', ': Sub Bagian Program'], ['Tahun', '', `: ${tahun}`]],
    [['Nama PD', ':', kantor], ['Kepala PD', ':', '....................']],
    [[`PERANGKAT DAERAH : ${kantor}`], [`TAHUN ANGGARAN : ${tahun}`]],
    // Left from last year's workbook.
    [['DPA Nomor', ':', `DPA/A.1/${tahun - 1}`], ['Perubahan ke', ':', '-']],
  ]);
  const lines: CellValue[][] = [
    ...(r.chance(0.15) ? [di(Math.max(1, lebar - 2), r.pick(['Lampiran Surat Edaran Sekda', 'Form B-2', 'FORM E.81', 'Lamp. 4']))] : []),
    ...(isOffice ? kop : [[daerah]]),
    [judul],
    ...(layout.setahun !== true ? [[periode]] : r.chance(0.35) ? [[`TAHUN ANGGARAN ${tahun}`]] : []),
    ...(isOffice && r.chance(0.4) ? [[], ...identitas] : []),
    ...(ribuan && beruang ? [di(Math.max(0, lebar - 2), r.pick(['(dalam ribuan Rp)', '(Rp.000)', 'Satuan : Ribu Rupiah']))] : []),
    ...(r.chance(0.55) ? [[]] : []),
  ];
  return kepalaDari(lines, lebar, r.chance(0.5));
}; // prettier-ignore

/** What one page ends and the next begins with. */
export const halamanPengembara = (r: Random): CellValue[][] =>
  r.pick<CellValue[][]>([[], [[]], [['Halaman 1 dari 3']], [[], ['- 2 -']], [['Sub Bagian Program'], []]]);

const SKALA: readonly CellValue[][] = [
  ['Keterangan skala nilai peringkat kinerja :'],
  ['91 s.d. 100', 'Sangat Tinggi'],
  ['76 s.d. 90', 'Tinggi'],
  ['66 s.d. 75', 'Sedang'],
  ['51 s.d. 65', 'Rendah'],
  ['0 s.d. 50', 'Sangat Rendah'],
];
const FAKTOR = [
  'Faktor pendorong keberhasilan kinerja : peran RT/RW dan kader kelurahan',
  'Faktor penghambat pencapaian kinerja : banjir rob dan kabut asap pada triwulan III',
  'Tindak lanjut yang diperlukan dalam triwulan berikutnya : reviu jadwal pengadaan',
  'Tindak lanjut yang diperlukan dalam Renja berikutnya : penajaman indikator kelurahan',
];
const CATATAN = [
  'Catatan : sesuai hasil rekonsiliasi dengan BKAD',
  'Sumber : aplikasi e-Sakip dan SIPD RI',
  '*) unaudited',
  'Ket. : PD = Perangkat Daerah; TL = tindak lanjut',
];

/** The lines below a table. */
export const kakiPengembara = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const kanan = Math.max(1, lebar - 3);
  const factors = ['t-e81', 't-lanjut', 't-rkpd'].includes(layout.judul);
  const jabatan = r.pick(['CAMAT', 'DIREKTUR RSUD', 'INSPEKTUR', 'Plt. KEPALA DINAS', 'Kepala Badan']);
  return [
    ...(factors && r.chance(0.45) ? FAKTOR.map((text): CellValue[] => [text]) : []),
    ...(r.chance(0.3) ? [[], [r.pick(CATATAN)]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.6)
      ? [[], ['Mengetahui,', ...di(kanan - 1, 'Kota Contoh, ........................')], [jabatan, ...di(kanan - 1, 'Kasubbag Program')], [], [], ['....................', ...di(kanan - 1, '....................')], ['NIP.', ...di(kanan - 1, 'NIP.')]]
      : []),
  ];
}; // prettier-ignore
