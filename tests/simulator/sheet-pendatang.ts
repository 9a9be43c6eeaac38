/** What sheets of the half "pendatang" have around their tables: letterheads, identities, page ends, notes, scales, signatures. */
import type { CellValue } from '../../src/grid/types';
import type { Konteks, Layout } from './layouts/types';
import type { Random } from './random';
import { kepalaDari, type Kepala } from './kepala';

/** Texts at the right of the lowest rows. */
export const KANAN_PENDATANG = {
  unit: 'Kasubbag Program',
  ket: 'Data terlampir (2 lembar)',
  pendorong: 'SDM memadai dan sarana tersedia',
  penghambat: 'Harga naik, penyedia mundur',
  solusi: 'Rapat evaluasi tiap bulan',
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;
const BULAN = ['MARET', 'JUNI', 'SEPTEMBER', 'DESEMBER'] as const;
/** Tables of whole districts bear no agency's name. */
const SEMUA: ReadonlySet<string> = new Set([
  't-rkpd', 't-rpjmd', 't-rekap', 't-wilayah', 't-dapat', 't-dana', 't-pengadaan', 't-tpb', 't-stunting',
]); // prettier-ignore
const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns; `ribuan`: its money is in thousands. */
export const kepalaPendatang = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number, ribuan: boolean): Kepala => {
  const at = triwulan - 1;
  const periode = r.pick([
    `BULAN : ${BULAN[at] ?? ''} ${tahun}`,
    `TRIWULAN KE ${TW[at] ?? ''} (${['SATU', 'DUA', 'TIGA', 'EMPAT'][at] ?? ''}) TAHUN ${tahun}`,
    `Periode Januari s.d. ${BULAN[at] ?? ''} ${tahun}`,
    `Posisi Triwulan ${TW[at] ?? ''} TA ${tahun}`,
  ]);
  const isOffice = !SEMUA.has(layout.judul);
  const beruang = layout.kolom({ tahun, triwulan }).some(({ measure }) => measure === 'Rp');
  const sebutan = layout.pohon === 'lama' ? 'SKPD' : 'Perangkat Daerah';
  const identitas: CellValue[][] = r.pick<CellValue[][]>([
    [[sebutan, ': Dinas Contoh Kota Contoh'], ['Tahun Anggaran', `: ${tahun}`]],
    [['Kabupaten/Kota', '', 'Contoh'], [sebutan, '', 'Badan Contoh'], ['Bendahara', '', '-']],
    [[`Urusan Pemerintahan : Wajib Pelayanan Dasar`], [`${sebutan} : Dinas Contoh`]],
  ]);
  const kop: CellValue[][] = r.pick<CellValue[][]>([
    [],
    [],
    [['PEMERINTAH KOTA CONTOH']],
    [['PEMERINTAH KABUPATEN CONTOH'], ['Jalan Merdeka Nomor 45 Telp. (0700) 21001']],
  ]);
  const lines: CellValue[][] = [
    ...(r.chance(0.15) ? [di(Math.max(1, lebar - 2), r.pick(['Lampiran Peraturan Bupati', 'Formulir 3.2', 'Tabel 5']))] : []),
    ...kop,
    [judul],
    ...(layout.setahun !== true ? [[periode]] : r.chance(0.35) ? [[`TAHUN ANGGARAN ${tahun}`]] : []),
    ...(isOffice && r.chance(0.35) ? [[], ...identitas] : []),
    ...(ribuan && beruang ? [di(Math.max(0, lebar - 2), r.pick(['(Rp 000)', 'Dalam Ribuan Rupiah']))] : []),
    ...(r.chance(0.75) ? [[]] : []),
  ];
  return kepalaDari(lines, lebar, r.chance(0.5));
}; // prettier-ignore

/** What one page ends and the next begins with. */
export const halamanPendatang = (r: Random): CellValue[][] =>
  r.pick<CellValue[][]>([
    [],
    [],
    [['Halaman 2 dari 3']],
    [[], ['Dipindahkan ke halaman berikutnya']],
    [['Paraf :'], []],
  ]);

const SKALA: readonly CellValue[][] = [
  ['Skala Nilai Peringkat Kinerja (Permendagri 86/2017)'],
  ['1', '91 ≤ 100', 'Sangat Tinggi'],
  ['2', '76 ≤ 90', 'Tinggi'],
  ['3', '66 ≤ 75', 'Sedang'],
  ['4', '51 ≤ 65', 'Rendah'],
  ['5', '≤ 50', 'Sangat Rendah'],
];
const FAKTOR = [
  'Faktor pendorong keberhasilan pencapaian : dukungan anggaran dan kerja sama lintas sektor',
  'Faktor penghambat pencapaian kinerja : keterlambatan juknis DAK',
  'Tindak lanjut yang diperlukan dalam triwulan berikutnya : percepatan kontrak',
  'Tindak lanjut yang diperlukan dalam Renja berikutnya : penyesuaian target',
];
const CATATAN = [
  'Sumber Data : Bidang/UPT terkait, diolah',
  '*) angka sementara',
  'Ket : data per tanggal cetak, belum direkonsiliasi dengan BKAD',
  'Catatan : diisi setiap akhir triwulan paling lambat tanggal 5',
];

/** The lines below a table. */
export const kakiPendatang = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const kanan = Math.max(1, lebar - 3);
  const factors = layout.judul === 't-e81' || layout.judul === 't-rkpd';
  return [
    ...(factors && r.chance(0.4) ? FAKTOR.map((text): CellValue[] => [text]) : []),
    ...(r.chance(0.35) ? [[], [r.pick(CATATAN)]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.45)
      ? [[], ['Mengetahui,', ...di(kanan - 1, 'Contoh,           20..')], [r.pick(['Kepala Dinas', 'Inspektur', 'Sekretaris DPRD', 'Camat']), ...di(kanan - 1, 'Pejabat Pelaksana Teknis,')], [], [], ['(.....................)', ...di(kanan - 1, '(.....................)')]]
      : []),
  ];
}; // prettier-ignore
