/** What sheets of the half "petualang" have around their tables: letterheads, what a system prints, page ends, notes, scales, signatures. */
import type { CellValue } from '../../src/grid/types';
import type { Konteks, Layout } from './layouts/types';
import type { Random } from './random';
import { kepalaDari, type Kepala } from './kepala';

/** Texts at the right of the lowest rows. */
export const KANAN_PETUALANG = {
  unit: 'Bidang Perencanaan dan Pengendalian',
  ket: '',
  pendorong: 'Dukungan pimpinan dan koordinasi lintas bidang',
  penghambat: 'Proses pemilihan penyedia mundur',
  solusi: 'Percepatan kontrak dan pembayaran termin',
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;
const BULAN = ['Maret', 'Juni', 'September', 'Desember'] as const;
/** Tables of the whole daerah bear no agency's name. */
const SEMUA: ReadonlySet<string> = new Set(['t-rkpd', 't-rkpd-opd', 't-rekap', 't-dak', 't-dapat', 't-spm', 't-dana']);
const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns; `ribuan`: its money is in thousands. */
export const kepalaPetualang = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number, ribuan: boolean): Kepala => {
  const at = triwulan - 1;
  const periode = r.pick([
    `TRIWULAN ${TW[at] ?? ''} TAHUN ANGGARAN ${tahun}`,
    `s.d. Bulan ${BULAN[at] ?? ''} ${tahun}`,
    `Periode Penilaian : Triwulan ${TW[at] ?? ''} ${tahun}`,
    `POSISI AKHIR ${(BULAN[at] ?? '').toUpperCase()} ${tahun}`,
  ]);
  const isOffice = !SEMUA.has(layout.judul);
  const beruang = layout.kolom({ tahun, triwulan }).some(({ measure }) => measure === 'Rp');
  const isKota = /kota/i.test(judul) ? r.chance(0.9) : /provinsi|gubernur/i.test(judul) ? false : r.chance(0.3);
  const daerah = isKota ? 'PEMERINTAH KOTA CONTOH' : 'PEMERINTAH PROVINSI CONTOH';
  const kantor = r.pick(['BIRO CONTOH SEKRETARIAT DAERAH', 'BAPPEDA', 'BPKAD', 'DINAS KESEHATAN', 'DINAS PEKERJAAN UMUM', 'DINAS PENDIDIKAN']);
  const kop = r.pick<CellValue[][]>([[], [[daerah], [kantor]], [[`${kantor} ${isKota ? 'KOTA' : 'PROVINSI'} CONTOH`]]]);
  const identitas = r.pick<CellValue[][]>([
    [['OPD', ':', kantor], ['Tahun', ':', String(tahun)]],
    [[`Nama OPD : ${kantor}`], ['Diunduh dari aplikasi e-monev']],
    [['Unit Organisasi', '', `: ${kantor}`], ['Sub Unit', '', ': -']],
    [['Filter : Semua Bidang'], ['Status : Belum Final']],
  ]);
  const lines: CellValue[][] = [
    ...(r.chance(0.12) ? [di(Math.max(1, lebar - 2), r.pick(['Lampiran 3 SE Gubernur', 'Form Monev 02', 'Lampiran II.b']))] : []),
    ...(isOffice ? kop : [[daerah]]),
    [judul],
    ...(layout.setahun !== true ? [[periode]] : r.chance(0.35) ? [[`TAHUN ANGGARAN ${tahun}`]] : []),
    ...(isOffice && r.chance(0.4) ? [[], ...identitas] : []),
    ...(ribuan && beruang ? [di(Math.max(0, lebar - 2), r.pick(['(dalam ribuan rupiah)', '(Rp 000)', 'dlm ribuan Rp']))] : []),
    ...(r.chance(0.6) ? [[]] : []),
  ];
  return kepalaDari(lines, lebar, r.chance(0.5));
}; // prettier-ignore

/** What one page ends and the next begins with. */
export const halamanPetualang = (r: Random): CellValue[][] =>
  r.pick<CellValue[][]>([[], [[]], [['Hal. 2']], [['dicetak oleh sistem'], []], [[], ['Halaman 2 dari 4']]]);

const SKALA: readonly CellValue[][] = [
  ['Skala Nilai Peringkat Kinerja (Permendagri 86/2017)'],
  ['91 - 100', 'Sangat Tinggi'],
  ['76 - 90', 'Tinggi'],
  ['66 - 75', 'Sedang'],
  ['51 - 65', 'Rendah'],
  ['<= 50', 'Sangat Rendah'],
];
const FAKTOR = [
  'Faktor pendorong keberhasilan kinerja : komitmen pimpinan dan tim monev',
  'Faktor penghambat pencapaian kinerja : efisiensi anggaran dan pergeseran DPA',
  'Tindak lanjut yang diperlukan dalam triwulan berikutnya : percepatan pelaksanaan paket',
  'Tindak lanjut yang diperlukan dalam Renja berikutnya : penyelarasan target sub kegiatan',
];
const CATATAN = [
  'Sumber : SIPD RI (diolah)',
  'Catatan : data sementara, TW berikutnya menyusul',
  '*) sebelum audit BPK',
];

/** The lines below a table. */
export const kakiPetualang = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const kanan = Math.max(1, lebar - 3);
  const factors = layout.judul === 't-e81' || layout.judul === 't-rkpd';
  const jabatan = r.pick(['KEPALA BIRO', 'KEPALA BAPPEDA', 'Kepala Dinas,', 'Plh. Kepala Badan']);
  return [
    ...(factors && r.chance(0.45) ? FAKTOR.map((text): CellValue[] => [text]) : []),
    ...(r.chance(0.3) ? [[], [r.pick(CATATAN)]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.5)
      ? [[], di(kanan, 'Ibu Kota Contoh, .......... 20..'), di(kanan, jabatan), [], [], di(kanan, '(..............................)'), di(kanan, 'NIP.')]
      : []),
  ];
}; // prettier-ignore
