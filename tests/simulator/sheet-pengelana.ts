/** What sheets of the half "pengelana" have around their tables: letterheads, identities, page ends, notes, scales, signatures. */
import type { CellValue } from '../../src/grid/types';
import type { Konteks, Layout } from './layouts/types';
import type { Random } from './random';
import { kepalaDari, type Kepala } from './kepala';

/** Texts at the right of the lowest rows. */
export const KANAN_PENGELANA = {
  unit: 'Seksi Pemerintahan',
  ket: '',
  pendorong: 'Dukungan wali nagari dan ninik mamak',
  penghambat: 'SDM terbatas, juknis terlambat terbit',
  solusi: 'Penjadwalan ulang pada triwulan berikutnya',
} as const;

const TW = ['I', 'II', 'III', 'IV'] as const;
const BULAN = ['Maret', 'Juni', 'September', 'Desember'] as const;
/** Tables of the whole kabupaten bear no agency's name. */
const SEMUA: ReadonlySet<string> = new Set([
  't-rkpd',
  't-rkpd-opd',
  't-rkpd-rekap',
  't-kelurahan',
  't-lra',
  't-dapat',
  't-bok',
  't-jkn',
  't-spm',
]);
/** Offices that a title says by itself. */
const KANTOR: Readonly<Record<string, string>> = {
  't-bagian': 'SEKRETARIAT DPRD',
  't-sekwan': 'SEKRETARIAT DPRD',
  't-alat': 'SEKRETARIAT DPRD',
  't-pkpt': 'INSPEKTORAT',
  't-rsud': 'RSUD CONTOH',
  't-pkp': 'UPTD PUSKESMAS CONTOH',
};
const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns; `ribuan`: its money is in thousands. */
export const kepalaPengelana = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number, ribuan: boolean): Kepala => {
  const at = triwulan - 1;
  const periode = r.pick([
    `TRIWULAN ${TW[at] ?? ''} TAHUN ${tahun}`,
    `Triwulan ${TW[at] ?? ''} (s.d. ${BULAN[at] ?? ''} ${tahun})`,
    `Keadaan s/d Bulan ${BULAN[at] ?? ''} ${tahun}`,
    `TW ${TW[at] ?? ''} T.A. ${tahun}`,
  ]);
  const isOffice = !SEMUA.has(layout.judul);
  const beruang = layout.kolom({ tahun, triwulan }).some(({ measure }) => measure === 'Rp');
  const daerah = 'PEMERINTAH KABUPATEN CONTOH';
  const dalamJudul = /kecamatan/i.test(judul) ? 'KECAMATAN CONTOH' : /sekretariat dprd/i.test(judul) ? 'SEKRETARIAT DPRD' : undefined;
  const kantor = KANTOR[layout.judul] ?? dalamJudul ?? r.pick(['KECAMATAN CONTOH', 'KELURAHAN CONTOH', 'SEKRETARIAT DPRD', 'INSPEKTORAT', 'DINAS KESEHATAN', 'RSUD CONTOH']);
  const kop = r.pick<CellValue[][]>([[], [[daerah], [kantor]], [[daerah], [kantor], ['Jalan Lintas Contoh Km. 5 Kode Pos 00000']], [[`${kantor} KABUPATEN CONTOH`]]]);
  const identitas = r.pick<CellValue[][]>([
    [['Nama Perangkat Daerah', ':', kantor], ['Tahun Anggaran', ':', tahun]],
    [['OPD', '', `: ${kantor}`], ['Kabupaten', '', ': Contoh'], ['Provinsi', '', ': Contoh']],
    [[`Unit Organisasi : ${kantor}`], ['Sub Unit : -']],
    [['Dokumen Rencana', ':', `Renja ${kantor} Tahun ${tahun}`], ['Kepala OPD', ':', '....................']],
  ]);
  const lines: CellValue[][] = [
    ...(r.chance(0.15) ? [di(Math.max(1, lebar - 2), r.pick(['Lampiran I Surat Sekda', 'Formulir E.81', 'Form Monev 3', 'LAMPIRAN III']))] : []),
    ...(isOffice ? kop : [[daerah]]),
    [judul],
    ...(layout.setahun !== true ? [[periode]] : r.chance(0.3) ? [[`TAHUN ANGGARAN ${tahun}`]] : []),
    ...(isOffice && r.chance(0.4) ? [[], ...identitas] : []),
    ...(ribuan && beruang ? [di(Math.max(0, lebar - 2), r.pick(['(dalam ribuan rupiah)', 'Rp. 000,-', '(Rp ribu)']))] : []),
    ...(r.chance(0.5) ? [[]] : []),
  ];
  return kepalaDari(lines, lebar, r.chance(0.5));
}; // prettier-ignore

/** What one page ends and the next begins with. */
export const halamanPengelana = (r: Random): CellValue[][] =>
  r.pick<CellValue[][]>([[], [[]], [['Halaman 2']], [[], ['Dicetak dari aplikasi e-Monev'], []], [['hal. 1'], []]]);

const SKALA: readonly CellValue[][] = [
  ['Skala nilai peringkat kinerja'],
  ['91% - 100%', 'Sangat Tinggi'],
  ['76% - 90%', 'Tinggi'],
  ['66% - 75%', 'Sedang'],
  ['51% - 65%', 'Rendah'],
  ['≤ 50%', 'Sangat Rendah'],
];
const FAKTOR = [
  'Faktor pendorong keberhasilan pencapaian kinerja : kerja sama pemerintah nagari dan masyarakat',
  'Faktor penghambat pencapaian kinerja : jarak tempuh dan keterbatasan jaringan',
  'Tindak lanjut yang diperlukan dalam triwulan berikutnya : percepatan penatausahaan keuangan',
  'Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah berikutnya : penyesuaian target',
];
const CATATAN = [
  'Catatan : angka menurut SIPD RI pada tanggal cetak',
  'Sumber data : Subbagian Program dan Keuangan',
  '* sebelum audit BPK',
  'Ket : TW = Triwulan, K = Kinerja, Rp = Anggaran',
];

/** The lines below a table. */
export const kakiPengelana = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const kanan = Math.max(1, lebar - 3);
  const factors = ['t-e81', 't-tw', 't-smt', 't-rkpd'].includes(layout.judul);
  const jabatan = r.pick(['Camat Contoh', 'Sekretaris DPRD', 'Inspektur', 'Kepala UPTD Puskesmas', 'Direktur RSUD']);
  return [
    ...(factors && r.chance(0.45) ? FAKTOR.map((text): CellValue[] => [text]) : []),
    ...(r.chance(0.3) ? [[], [r.pick(CATATAN)]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.6)
      ? [[], di(kanan, 'Contoh, ................................'), di(kanan, jabatan), [], [], di(kanan, '................................'), di(kanan, 'NIP. ..........')]
      : []),
  ];
}; // prettier-ignore
