/** What sheets of the half "tamu" have around their tables: what web systems print above and below, letterheads, notes, signatures. */
import type { CellValue } from '../../src/grid/types';
import type { Konteks, Layout } from './layouts/types';
import type { Random } from './random';
import { kepalaDari, type Kepala } from './kepala';

/** Texts at the right of the lowest rows. */
export const KANAN_TAMU = {
  unit: 'UPTD Wilayah II',
  ket: 'Dokumen terunggah',
  pendorong: 'Dukungan masyarakat adat',
  penghambat: 'Kondisi geografis, distribusi bahan lewat laut',
  solusi: 'Pengiriman bahan lebih awal',
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;
const TANGGAL = ['31 Maret', '30 Juni', '30 September', '31 Desember'] as const;
/** Recapitulations of all agencies bear no agency's name. */
const SEMUA: ReadonlySet<string> = new Set([
  't-rkpd', 't-rpjmd', 't-rekap', 't-kampung', 't-lurah', 't-bankeu', 't-tlhp', 't-dapat', 't-samsat', 't-blud', 't-spm', 't-ikk', 't-transfer', 't-setda',
]); // prettier-ignore
const KABUPATEN: ReadonlySet<string> = new Set(['t-kampung', 't-lurah', 't-setda']);
const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns; `ribuan`: its money is in thousands. */
export const kepalaTamu = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number, ribuan: boolean): Kepala => {
  const at = triwulan - 1;
  const periode = r.pick([
    `Triwulan ${TW[at] ?? ''} (posisi ${TANGGAL[at] ?? ''} ${tahun})`,
    `PERIODE S/D TRIWULAN ${TW[at] ?? ''} TA ${tahun}`,
    `Keadaan per ${TANGGAL[at] ?? ''} ${tahun}`,
    `TW ${TW[at] ?? ''} - ${tahun}`,
  ]);
  const isOffice = !SEMUA.has(layout.judul);
  const sistem: CellValue[][] = r.pick([
    [],
    [],
    [['Aplikasi e-Monev Daerah'], [`Dicetak : 14/01/${tahun + 1} 09:12 WITA`]],
    [['Tahun', tahun], ['Perangkat Daerah', isOffice ? 'Dinas PUPR Provinsi Contoh' : layout.judul === 't-setda' ? 'Sekretariat Daerah' : 'Semua Perangkat Daerah'], ['Status Data', 'Final']],
  ]);
  const lines: CellValue[][] = [
    ...(r.chance(0.12) ? [di(Math.max(1, lebar - 2), r.pick(['Lampiran III.B', 'Format 5', 'Model RPD-2']))] : []),
    ...(r.chance(0.35) ? [[`PEMERINTAH ${KABUPATEN.has(layout.judul) ? 'KABUPATEN' : 'PROVINSI'} CONTOH`]] : []),
    [judul],
    ...(isOffice && r.chance(0.35) ? [['DINAS PEKERJAAN UMUM DAN PENATAAN RUANG']] : []),
    ...(layout.setahun !== true ? [[periode]] : r.chance(0.3) ? [[`TAHUN ANGGARAN ${tahun}`]] : []),
    ...sistem,
    ...(ribuan ? [[r.pick(['(dalam ribuan rupiah)', 'Nilai dalam Rp 1.000'])]] : []),
    ...(r.chance(0.7) ? [[]] : []),
  ];
  return kepalaDari(lines, lebar, r.chance(0.5));
}; // prettier-ignore

/** What one page ends and the next begins with. */
export const halamanTamu = (r: Random): CellValue[][] =>
  r.pick<CellValue[][]>([
    [],
    [],
    [['Hal 1 / 2'], ['PEMERINTAH DAERAH CONTOH']],
    [[], ['Aplikasi e-Monev Daerah - halaman 2']],
  ]);

const SKALA: readonly CellValue[][] = [
  ['Keterangan predikat :'],
  ['91 - 100', 'Sangat Tinggi'],
  ['76 - 90', 'Tinggi'],
  ['66 - 75', 'Sedang'],
  ['51 - 65', 'Rendah'],
  ['0 - 50', 'Sangat Rendah'],
];
const FAKTOR = [
  'Faktor penghambat pencapaian kinerja : akses transportasi ke distrik terpencil',
  'Faktor pendorong pencapaian kinerja : pendampingan Bappeda dan komitmen kepala dinas',
  'Tindak lanjut yang diperlukan dalam triwulan berikutnya : percepatan lelang dini',
  'Tindak lanjut yang diperlukan dalam Renja PD Provinsi berikutnya : penyesuaian target dan lokasi',
];
const CATATAN = [
  'Sumber : e-Monev dan SIPD RI (ditarik otomatis)',
  'Cat. : angka sebelum audit BPK',
  'K = kinerja fisik, Rp = anggaran, TW = triwulan',
  'Dokumen ini dihasilkan oleh sistem dan tidak memerlukan tanda tangan basah.',
];

/** The lines below a table. */
export const kakiTamu = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const kanan = Math.max(1, lebar - 3);
  const factors = ['t-e81', 't-rkpd', 't-lkpj'].includes(layout.judul);
  return [
    ...(factors && r.chance(0.4) ? FAKTOR.map((text): CellValue[] => [text]) : []),
    ...(r.chance(0.35) ? [[], [r.pick(CATATAN)]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.4)
      ? [[], di(kanan, `Contoh, ${r.int(3, 28)} Januari`), di(kanan, 'Kepala Perangkat Daerah,'), [], [], di(kanan, '(.................................)'), di(kanan, 'Pembina Utama Muda')]
      : []),
  ];
}; // prettier-ignore
