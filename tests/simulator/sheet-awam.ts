/** What sheets of the half "awam" have around their tables: letterheads, identities, page ends, notes, scales, signatures. */
import type { CellValue } from '../../src/grid/types';
import type { Konteks, Layout } from './layouts/types';
import type { Random } from './random';
import { kepalaDari, type Kepala } from './kepala';

/** Texts at the right of the lowest rows. */
export const KANAN_AWAM = {
  unit: 'Subbag Perencanaan',
  ket: '',
  pendorong: 'Kerja sama antar bidang',
  penghambat: 'Mutasi pejabat pelaksana, gagal tender',
  solusi: 'Percepatan lelang dini',
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;
const AKHIR = ['31 MARET', '30 JUNI', '30 SEPTEMBER', '31 DESEMBER'] as const;
/** Recapitulations of all agencies bear no agency's name. */
const SEMUA: ReadonlySet<string> = new Set(['t-rekap', 't-rkpd', 't-desa', 't-pad', 't-ikk', 't-spm', 't-lurah']);
const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns; `ribuan`: its money is in thousands. */
export const kepalaAwam = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number, ribuan: boolean): Kepala => {
  const at = triwulan - 1;
  const periode = r.pick([
    `PER ${AKHIR[at] ?? ''} ${tahun}`,
    `TRIWULAN ${TW[at] ?? ''} T.A. ${tahun}`,
    `Sampai dengan Triwulan ${TW[at] ?? ''} Tahun Anggaran ${tahun}`,
    `TW ${TW[at] ?? ''} - ${tahun}`,
  ]);
  const isOffice = !SEMUA.has(layout.judul);
  const identitas: CellValue[][] = r.pick<CellValue[][]>([
    [['OPD', '', ': Dinas Contoh'], ['Alamat', '', ': Jl. Raya Contoh No. 1']],
    [['1.', 'Nama Perangkat Daerah', ': RSUD Contoh'], ['2.', 'Kepala', ': Direktur'], ['3.', 'Jumlah Pegawai', ': seratus dua orang']],
    [['Kecamatan : Ambarapura'], ['Kabupaten : Contoh']],
  ]);
  const lines: CellValue[][] = [
    ...(r.chance(0.2) ? [di(Math.max(1, lebar - 2), r.pick(['Form E.81', 'Lampiran : SE Bupati', 'FORMAT 2b']))] : []),
    [judul],
    ...(r.chance(0.45) ? [['KABUPATEN CONTOH']] : []),
    ...(layout.setahun !== true ? [[periode]] : r.chance(0.35) ? [[`TAHUN ANGGARAN ${tahun}`]] : []),
    ...(isOffice && r.chance(0.3) ? [[], ...identitas] : []),
    ...(ribuan ? [di(Math.max(0, lebar - 2), r.pick(['(ribuan rupiah)', 'dalam Rp 000,-']))] : []),
    ...(r.chance(0.8) ? [[]] : []),
  ];
  return kepalaDari(lines, lebar, r.chance(0.5));
}; // prettier-ignore

/** What one page ends and the next begins with. */
export const halamanAwam = (r: Random): CellValue[][] =>
  r.pick<CellValue[][]>([[], [], [[]], [['hal 2'], []], [['Evaluasi Renja - Lembar 2']], [[], ['Sambungan']]]);

const SKALA: readonly CellValue[][] = [
  ['Keterangan skala nilai :'],
  ['', '91% - 100%', 'Sangat Tinggi'],
  ['', '76% - 90%', 'Tinggi'],
  ['', '66% - 75%', 'Sedang'],
  ['', '51% - 65%', 'Rendah'],
  ['', '0% - 50%', 'Sangat Rendah'],
];
const FAKTOR = [
  'Faktor pendorong keberhasilan kinerja : kerja sama tim dan ketersediaan dana',
  'Faktor penghambat pencapaian kinerja : gagal tender dan cuaca',
  'Tindak lanjut yang diperlukan dalam triwulan berikutnya : tender ulang',
  'Tindak lanjut yang diperlukan dalam Renja berikutnya : usulan tambahan pagu',
];
const CATATAN = [
  'Catatan : data belum diaudit BPK',
  'Sumber : Subbag Keuangan (diolah)',
  '*) diisi oleh PPTK masing-masing',
];

/** The lines below a table. */
export const kakiAwam = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const right = Math.max(1, lebar - 3);
  const factors = layout.judul === 't-e81' || layout.judul === 't-rkpd';
  return [
    ...(factors && r.chance(0.45) ? FAKTOR.map((text): CellValue[] => [text]) : []),
    ...(r.chance(0.3) ? [[], [r.pick(CATATAN)]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.5)
      ? [[], [], di(right, 'Ambarapura, ...... Januari'), di(right, r.pick(['KEPALA DINAS', 'CAMAT', 'DIREKTUR RSUD'])), [], [], di(right, '........................'), di(right, 'Pembina Tk. I')]
      : []),
  ];
}; // prettier-ignore
