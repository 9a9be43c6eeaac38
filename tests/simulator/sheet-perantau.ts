/** What sheets of the half "perantau" have around their tables: letterheads, identities, page ends, notes, scales, signatures. */
import type { CellValue } from '../../src/grid/types';
import type { Konteks, Layout } from './layouts/types';
import type { Random } from './random';
import { kepalaDari, type Kepala } from './kepala';

/** Texts at the right of the lowest rows. */
export const KANAN_PERANTAU = {
  unit: 'Kasi/Kasubbag terkait',
  ket: 'Selesai sesuai jadwal',
  pendorong: 'Komitmen pimpinan, koordinasi lintas bidang',
  penghambat: 'Pergeseran jadwal dan cuaca',
  solusi: 'Percepatan pelaksanaan pada triwulan berikutnya',
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;
const AKHIR = ['31 Maret', '30 Juni', '30 September', '31 Desember'] as const;
/** Tables of the whole kabupaten bear no agency's name. */
const SEMUA: ReadonlySet<string> = new Set(['t-rkpd', 't-rekap', 't-sumber', 't-dapat', 't-spm']);
const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns; `ribuan`: its money is in thousands. */
export const kepalaPerantau = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number, ribuan: boolean): Kepala => {
  const at = triwulan - 1;
  const periode = r.pick([
    `TRIWULAN ${TW[at] ?? ''} TAHUN ANGGARAN ${tahun}`,
    `Keadaan s/d ${AKHIR[at] ?? ''} ${tahun}`,
    `Periode Pelaksanaan : Triwulan ${TW[at] ?? ''}`,
    `s.d. TRIWULAN ${TW[at] ?? ''} TAHUN ${tahun}`,
  ]);
  const isOffice = !SEMUA.has(layout.judul);
  const beruang = layout.kolom({ tahun, triwulan }).some(({ measure }) => measure === 'Rp');
  const identitas: CellValue[][] = r.pick<CellValue[][]>([
    [['OPD', ':', 'Dinas Contoh'], ['Tahun', ':', String(tahun)]],
    [['Nama Perangkat Daerah : Kecamatan Contoh']],
    [['Organisasi', ': 1.03.0.00.0.00.01.0000 Dinas Contoh'], ['Kepala OPD', ': -']],
    [['Indikator dan target kinerja Perangkat Daerah yang mengacu pada sasaran RKPD :'], ['...']],
  ]);
  const kop: CellValue[][] = r.pick<CellValue[][]>([
    [],
    [],
    [['PEMERINTAH KABUPATEN CONTOH'], ['DINAS CONTOH']],
    [['PEMERINTAH DAERAH CONTOH']],
  ]);
  const lines: CellValue[][] = [
    ...(r.chance(0.12) ? [di(Math.max(1, lebar - 2), r.pick(['Formulir E.81', 'Lampiran II', 'Form Monev 1']))] : []),
    ...(isOffice ? kop : [['PEMERINTAH KABUPATEN CONTOH']]),
    [judul],
    ...(layout.setahun !== true ? [[periode]] : r.chance(0.4) ? [[`TAHUN ${tahun}`]] : []),
    ...(isOffice && r.chance(0.35) ? [[], ...identitas] : []),
    ...(ribuan && beruang ? [di(Math.max(0, lebar - 2), r.pick(['(dalam ribuan rupiah)', 'Rp. 000,-']))] : []),
    ...(r.chance(0.75) ? [[]] : []),
  ];
  return kepalaDari(lines, lebar, r.chance(0.5));
}; // prettier-ignore

/** What one page ends and the next begins with. */
export const halamanPerantau = (r: Random): CellValue[][] =>
  r.pick<CellValue[][]>([
    [],
    [],
    [[]],
    [['Hal. 2 dari 4']],
    [[], ['Laporan Monitoring dan Evaluasi - Halaman 2']],
    [['Dicetak oleh SIPD Kementerian Dalam Negeri']],
  ]);

const SKALA: readonly CellValue[][] = [
  ['Keterangan Predikat Kinerja :'],
  ['91% - 100%', 'Sangat Tinggi'],
  ['76% - 90%', 'Tinggi'],
  ['66% - 75%', 'Sedang'],
  ['51% - 65%', 'Rendah'],
  ['<= 50%', 'Sangat Rendah'],
];
const FAKTOR = [
  'Faktor pendorong keberhasilan kinerja : dukungan seluruh bidang dan kecukupan anggaran',
  'Faktor penghambat pencapaian kinerja : proses pengadaan terlambat',
  'Tindak lanjut yang diperlukan dalam triwulan berikutnya : monitoring bulanan oleh Subbag Perencanaan',
  'Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah berikutnya : penajaman indikator',
];
const CATATAN = [
  'Sumber : Laporan Bidang, diolah Subbag Perencanaan dan Keuangan',
  'Catatan : realisasi keuangan berdasarkan SP2D',
  '*) Data sementara, menunggu rekonsiliasi',
  'Ket. : K = Kinerja, Rp = Anggaran',
];

/** The lines below a table. */
export const kakiPerantau = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const kanan = Math.max(1, lebar - 3);
  const factors = layout.judul === 't-e81' || layout.judul === 't-rkpd';
  return [
    ...(factors && r.chance(0.4) ? FAKTOR.map((text): CellValue[] => [text]) : []),
    ...(r.chance(0.35) ? [[], [r.pick(CATATAN)]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.5)
      ? [[], ['Disusun', ...di(kanan - 1, 'Contoh, ..............')], ['Kasubbag Perencanaan', ...di(kanan - 1, r.pick(['Kepala Dinas', 'Camat Contoh', 'Kepala Bappeda', 'Sekretaris']))], [], [], ['..........................', ...di(kanan - 1, '..........................')], ['NIP.', ...di(kanan - 1, 'NIP.')]]
      : []),
  ];
}; // prettier-ignore
