/** What sheets of the half "musafir" have around their tables: letterheads, identities, page ends, notes, scales, signatures. */
import type { CellValue } from '../../src/grid/types';
import type { Konteks, Layout } from './layouts/types';
import type { Random } from './random';
import { kepalaDari, type Kepala } from './kepala';

/** Texts at the right of the lowest rows. */
export const KANAN_MUSAFIR = {
  unit: 'Bidang Perencanaan dan Pelaporan',
  ket: '',
  pendorong: 'Dukungan anggaran dan SDM yang memadai',
  penghambat: 'Juknis terlambat terbit',
  solusi: 'Koordinasi lebih awal dengan pemerintah pusat',
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;
const BULAN = ['Maret', 'Juni', 'September', 'Desember'] as const;
/** Tables of the whole daerah bear no agency's name. */
const SEMUA: ReadonlySet<string> = new Set(['t-rkpd', 't-rpjmd', 't-rekap', 't-dapat', 't-spm', 't-desa']);
const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns; `ribuan`: its money is in thousands. */
export const kepalaMusafir = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number, ribuan: boolean): Kepala => {
  const at = triwulan - 1;
  const periode = r.pick([
    `Triwulan ${TW[at] ?? ''} Tahun ${tahun}`,
    `PERIODE PELAKSANAAN TRIWULAN ${TW[at] ?? ''} TAHUN ${tahun}`,
    `KEADAAN SAMPAI DENGAN BULAN ${(BULAN[at] ?? '').toUpperCase()} ${tahun}`,
    `s.d. Triwulan ${TW[at] ?? ''} TA. ${tahun}`,
  ]);
  const isOffice = !SEMUA.has(layout.judul);
  const beruang = layout.kolom({ tahun, triwulan }).some(({ measure }) => measure === 'Rp');
  const drawn = r.pick(['PEMERINTAH KABUPATEN CONTOH', 'PEMERINTAH KOTA CONTOH', 'PEMERINTAH PROVINSI CONTOH']);
  const isProvinsi = /provinsi/i.test(judul);
  const isKabupaten = /kabupaten/i.test(judul) || layout.judul === 't-desa';
  const daerah = isProvinsi ? 'PEMERINTAH PROVINSI CONTOH' : isKabupaten ? 'PEMERINTAH KABUPATEN CONTOH' : drawn;
  const mengacu: CellValue[][] = [['Indikator dan target kinerja Perangkat Daerah yang mengacu pada sasaran RPJMD :'], ['............................']];
  const identitas = r.pick<CellValue[][]>([
    [['Perangkat Daerah', ':', 'Dinas Contoh'], ['Tahun Anggaran', ':', tahun]],
    [['Perangkat Daerah : Badan Contoh']],
    layout.judul === 't-e81' ? mengacu : [['SKPD', ': Dinas Contoh']],
  ]);
  const kop = r.pick<CellValue[][]>([[], [], [[daerah], ['DINAS CONTOH']], [[daerah]]]);
  const lines: CellValue[][] = [
    ...(r.chance(0.1) ? [di(Math.max(1, lebar - 2), r.pick(['Lampiran I', 'Form. E.81', 'Tabel 2.1']))] : []),
    ...(isOffice ? kop : [[daerah]]),
    [judul],
    ...(layout.setahun !== true ? [[periode]] : r.chance(0.5) ? [[`TAHUN ANGGARAN ${tahun}`]] : []),
    ...(isOffice && r.chance(0.4) ? [[], ...identitas] : []),
    ...(ribuan && beruang ? [di(Math.max(0, lebar - 2), r.pick(['(dalam ribuan Rp)', 'dalam Ribuan Rupiah']))] : []),
    ...(r.chance(0.7) ? [[]] : []),
  ];
  return kepalaDari(lines, lebar, r.chance(0.55));
}; // prettier-ignore

/** What one page ends and the next begins with. */
export const halamanMusafir = (r: Random): CellValue[][] =>
  r.pick<CellValue[][]>([[], [], [[]], [['Halaman 2']], [[], ['Hal 2 / 3'], []]]);

const SKALA: readonly CellValue[][] = [
  ['Skala Nilai Peringkat Kinerja'],
  ['No', 'Interval Nilai Realisasi Kinerja', 'Kriteria Penilaian'],
  [1, '91% ≤ 100%', 'Sangat Tinggi'],
  [2, '76% ≤ 90%', 'Tinggi'],
  [3, '66% ≤ 75%', 'Sedang'],
  [4, '51% ≤ 65%', 'Rendah'],
  [5, '≤ 50%', 'Sangat Rendah'],
];
const FAKTOR = [
  'Faktor pendorong keberhasilan pencapaian : komitmen pimpinan dan kerja sama tim',
  'Faktor penghambat pencapaian kinerja : keterlambatan petunjuk teknis dan mutasi pejabat',
  'Tindak lanjut yang diperlukan dalam triwulan berikutnya : percepatan proses pengadaan',
  'Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah berikutnya : penyesuaian target kinerja',
];
const CATATAN = [
  'Catatan : data diolah dari laporan PPTK',
  'Sumber : SIPD RI, diolah',
  '* diisi oleh masing-masing PPTK',
  'Keterangan : realisasi berdasarkan SPJ fungsional',
];

/** The lines below a table. */
export const kakiMusafir = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const kanan = Math.max(1, lebar - 3);
  const factors = layout.judul === 't-e81' || layout.judul === 't-rkpd';
  const jabatan = r.pick(['Kepala Dinas Contoh', 'Kepala Perangkat Daerah', 'Kepala Bappeda', 'Pengguna Anggaran']);
  return [
    ...(factors && r.chance(0.5) ? FAKTOR.map((text): CellValue[] => [text]) : []),
    ...(r.chance(0.3) ? [[], [r.pick(CATATAN)]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.55)
      ? [[], di(kanan, 'Contoh, .................... 20..'), di(kanan, jabatan), [], [], di(kanan, '(........................)'), di(kanan, 'NIP. ..................')]
      : []),
  ];
}; // prettier-ignore
