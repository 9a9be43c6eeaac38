/** What sheets of the half "penjelajah" have around their tables: letterheads, identities, page ends, notes, scales, signatures. */
import type { CellValue } from '../../src/grid/types';
import type { Konteks, Layout } from './layouts/types';
import type { Random } from './random';
import { kepalaDari, type Kepala } from './kepala';

/** Texts at the right of the lowest rows. */
export const KANAN_PENJELAJAH = {
  unit: 'Bidang Teknis OPD',
  ket: '',
  pendorong: 'Dukungan tokoh adat dan gereja',
  penghambat: 'Transportasi udara/laut dan cuaca',
  solusi: 'Mobilisasi material lebih awal',
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;
const BULAN = ['MARET', 'JUNI', 'SEPTEMBER', 'DESEMBER'] as const;
/** Tables of the whole daerah bear no agency's name. */
const SEMUA: ReadonlySet<string> = new Set([
  't-rkpd',
  't-rkpd-opd',
  't-misi',
  't-otsus',
  't-kampung',
  't-dapat',
  't-dana',
  't-kas',
  't-spm',
  't-dak',
]);
const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns; `ribuan`: its money is in thousands. */
export const kepalaPenjelajah = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number, ribuan: boolean): Kepala => {
  const at = triwulan - 1;
  const periode = r.pick([
    `TRIWULAN ${TW[at] ?? ''} T.A. ${tahun}`,
    `Keadaan s/d Bulan : ${BULAN[at] ?? ''} ${tahun}`,
    `PERIODE : TRIWULAN ${TW[at] ?? ''} (s/d ${BULAN[at] ?? ''}) ${tahun}`,
    `Triwulan : ${TW[at] ?? ''}   Tahun : ${tahun}`,
  ]);
  const isOffice = !SEMUA.has(layout.judul);
  const isSetda = layout.judul === 't-bagian';
  const beruang = layout.kolom({ tahun, triwulan }).some(({ measure }) => measure === 'Rp');
  const daerah = 'PEMERINTAH KABUPATEN CONTOH';
  const kantor = isSetda ? 'SEKRETARIAT DAERAH' : 'DINAS CONTOH';
  const kop = r.pick<CellValue[][]>([[], [[daerah], [kantor]], [[daerah], [kantor], ['Jalan Contoh Nomor 1']], [[`${kantor} KABUPATEN CONTOH`]]]);
  const identitas = r.pick<CellValue[][]>([
    [['OPD', '', `: ${isSetda ? 'Sekretariat Daerah' : 'Dinas Contoh'}`], ['Kabupaten', '', ': Contoh'], ['Tahun Anggaran', '', `: ${tahun}`]],
    [[`NAMA OPD : ${kantor}`]],
    [['Provinsi : Contoh'], ['Kabupaten : Contoh']],
    [['Urusan', ':', 'Contoh'], ['Pengguna Anggaran', ':', 'Kepala OPD']],
  ]);
  const lines: CellValue[][] = [
    ...(r.chance(0.15) ? [di(Math.max(1, lebar - 3), r.pick(['LAMPIRAN III', 'Form. Monev 2', 'FORMULIR E.81', 'Model C']))] : []),
    ...(isOffice ? kop : [[daerah]]),
    [judul],
    ...(layout.setahun !== true ? [[periode]] : r.chance(0.4) ? [[`Tahun Anggaran : ${tahun}`]] : []),
    ...(isOffice && r.chance(0.4) ? [[], ...identitas] : []),
    ...(ribuan && beruang ? [di(Math.max(0, lebar - 2), r.pick(['(Rp 1.000,-)', 'dalam ribuan rupiah', '(x Rp. 1.000)']))] : []),
    ...(r.chance(0.6) ? [[]] : []),
  ];
  return kepalaDari(lines, lebar, r.chance(0.5));
}; // prettier-ignore

/** What one page ends and the next begins with. */
export const halamanPenjelajah = (r: Random): CellValue[][] =>
  r.pick<CellValue[][]>([[], [[]], [['Hal. 2 dari 4']], [[], ['Sambungan halaman 1']], [['Dinas Contoh - hal 2'], []]]);

const SKALA: readonly CellValue[][] = [
  ['Skala Nilai Peringkat Kinerja (Permendagri 86/2017) :'],
  ['1', '91% ≤ 100%', 'Sangat Tinggi'],
  ['2', '76% ≤ 90%', 'Tinggi'],
  ['3', '66% ≤ 75%', 'Sedang'],
  ['4', '51% ≤ 65%', 'Rendah'],
  ['5', '≤ 50%', 'Sangat Rendah'],
];
const FAKTOR = [
  'Faktor pendorong keberhasilan : dukungan masyarakat adat dan pemerintah kampung',
  'Faktor penghambat : jangkauan wilayah, cuaca, dan terlambatnya transfer dana',
  'Tindak lanjut triwulan berikutnya : percepatan pengadaan dan pengiriman barang',
  'Tindak lanjut Renja berikutnya : penyesuaian target dengan kondisi wilayah',
];
const CATATAN = [
  'Catatan : data belum direkon dengan BPKAD',
  'Sumber : Bappelitbangda, diolah',
  '*) termasuk dana Otsus dan DTI',
  'Ket. : OAP = Orang Asli Papua; DTI = Dana Tambahan Infrastruktur',
];

/** The lines below a table. */
export const kakiPenjelajah = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const kanan = Math.max(1, lebar - 3);
  const factors = layout.judul === 't-e81' || layout.judul === 't-tengah' || layout.judul === 't-rkpd';
  const jabatan = r.pick(['KEPALA DINAS', 'Kepala OPD', 'PENGGUNA ANGGARAN', 'Plh. Kepala Dinas']);
  return [
    ...(factors && r.chance(0.45) ? FAKTOR.map((text): CellValue[] => [text]) : []),
    ...(r.chance(0.3) ? [[], [r.pick(CATATAN)]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.6) ? [[], di(kanan, 'Ibu Kota Contoh, ................ 20...'), di(kanan, jabatan), [], [], di(kanan, '....................'), di(kanan, 'NIP. ....................')] : []),
  ];
}; // prettier-ignore
