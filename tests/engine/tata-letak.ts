/** Columns of E.81 in the layouts in use, with the headings of Permendagri 86/2017 or an office's own wording. */
import { bulat, persen, realisasi, type Baris, type Figures, type Kolom, type Pecahan } from './rencana';
import type { CellValue } from '../../src/grid/types';

const angka = (value: bigint | null): CellValue => (value === null ? '' : Number(value));
const K =
  (of: (figures: Figures) => bigint | null) =>
  ({ k }: Baris): CellValue =>
    k === null ? '' : angka(of(k));
const RP =
  (of: (figures: Figures) => bigint | null) =>
  ({ rp }: Baris): CellValue =>
    angka(of(rp));
const teks = (judul: string, nomor: string, isi: (baris: Baris) => CellValue): Kolom => ({
  judul: [judul, '', ''],
  nomor,
  isi,
});

type Tulis = (capaian: Pecahan) => CellValue;
const poin: Tulis = (capaian) => Number(bulat(capaian, 2));
const bertanda: Tulis = (capaian) => `${bulat(capaian, 2).replace('.', ',')} %`;

/** K and Rp under one heading. */
const pasangan = (group: string, sub: string, nomor: string, of: (figures: Figures) => bigint | null): Kolom[] => [
  { judul: [group, sub, 'K'], nomor, isi: K(of) },
  { judul: [group, sub, 'Rp'], nomor: '', isi: RP(of) },
];

/** K and Rp of a percentage, averaged in rata-rata rows. */
const tingkat = (
  group: string,
  nomor: string,
  atas: (figures: Figures) => bigint,
  bawah: (figures: Figures) => bigint,
  tulis: Tulis,
): Kolom[] => {
  const of = (figures: Figures | null): Pecahan | null =>
    figures === null || bawah(figures) === 0n ? null : persen(atas(figures), bawah(figures));
  const column = (judul: string, figures: (baris: Baris) => Figures | null): Kolom => ({
    judul: [group, '', judul],
    nomor: judul === 'K' ? nomor : '',
    isi: (baris) => {
      const value = of(figures(baris));
      return value === null ? '' : tulis(value);
    },
    rata: (baris) => of(figures(baris)),
  });
  return [column('K', ({ k }) => k), column('Rp', ({ rp }) => rp)];
};

const sampai = (figures: Figures): bigint => figures.lalu + realisasi(figures);
const ROMAWI = ['I', 'II', 'III', 'IV'];
const triwulan = (group: string, first: number): Kolom[] =>
  ROMAWI.flatMap((sub, at) => pasangan(group, sub, String(first + at), ({ tw }) => tw[at] ?? null));
const nama = (judul: string, nomor: string): Kolom => teks(judul, nomor, ({ nama: text }) => text);
const indikator = (judul: string, nomor: string): Kolom => teks(judul, nomor, ({ indikator: text }) => text);

/** The 15 columns of Permendagri 86/2017 as printed there; Sasaran and Unit without content, a single average is the annual. */
export const LIMA_BELAS: readonly Kolom[] = [
  teks('No', '1', ({ nomor }) => nomor),
  teks('Sasaran', '2', () => ''),
  nama('Program/Kegiatan', '3'),
  indikator('Indikator Kinerja Program (outcome)/ Kegiatan (output)', '4'),
  ...pasangan(
    'Target Renstra Perangkat Daerah pada Tahun 2026 (akhir periode Renstra Perangkat Daerah)',
    '',
    '5',
    ({ renstra }) => renstra,
  ),
  ...pasangan(
    'Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Perangkat Daerah Tahun Lalu (n-2)',
    '',
    '6',
    ({ lalu }) => lalu,
  ),
  ...pasangan(
    'Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun berjalan (Tahun n-1) yang dievaluasi',
    '',
    '7',
    ({ target }) => target,
  ),
  ...triwulan('Realisasi Kinerja Pada Triwulan', 8),
  ...pasangan(
    'Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang dievaluasi',
    '',
    '12=8+9+10+11',
    realisasi,
  ),
  ...pasangan(
    'Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun 2024 (Akhir Tahun Pelaksanaan Renja)',
    '',
    '13=6+12',
    sampai,
  ),
  ...tingkat(
    'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d tahun 2024 (%)',
    '14=13/5x100%',
    sampai,
    ({ renstra }) => renstra,
    poin,
  ),
  teks('Unit Perangkat Daerah Penanggung Jawab', '15', () => 'Sekretariat'),
];

/** Seventeen columns: the year's capaian inserted as 13, Ket. at the end; codes in a column of their own. */
export const TUJUH_BELAS: readonly Kolom[] = [
  teks('No', '1', ({ nomor }) => nomor),
  teks('Kode', '', ({ kode }) => kode),
  teks('Sasaran', '2', () => ''),
  nama('Program / Kegiatan / Sub Kegiatan', '3'),
  indikator('Indikator Kinerja', '4'),
  ...pasangan('Target Renstra PD pada Tahun 2026', '', '5', ({ renstra }) => renstra),
  ...pasangan('Realisasi Capaian Kinerja Renstra PD s/d Renja PD Tahun Lalu (2023)', '', '6', ({ lalu }) => lalu),
  ...pasangan('Target Kinerja dan Anggaran Renja PD Tahun 2024 yang dievaluasi', '', '7', ({ target }) => target),
  ...triwulan('Realisasi Kinerja Pada Triwulan', 8),
  ...pasangan('Realisasi Capaian Kinerja dan Anggaran Renja PD yang dievaluasi (2024)', '', '12=8+9+10+11', realisasi),
  ...tingkat(
    'Tingkat Capaian Kinerja dan Realisasi Anggaran Renja PD Tahun 2024 (%)',
    '13=12/7x100',
    realisasi,
    ({ target }) => target,
    bertanda,
  ),
  ...pasangan('Realisasi Kinerja dan Anggaran Renstra PD s/d Tahun 2024', '', '14=6+12', sampai),
  ...tingkat(
    'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra PD s/d Tahun 2024 (%)',
    '15=14/5x100',
    sampai,
    ({ renstra }) => renstra,
    bertanda,
  ),
  teks('Unit PD Penanggung Jawab', '16', () => 'Bidang SMA'),
  teks('Ket.', '17', () => ''),
];

/** Ten columns as in Luwu Timur, with wording of one's own and sub kegiatan named. */
export const SEPULUH: readonly Kolom[] = [
  teks('No', '1', ({ nomor }) => nomor),
  nama('Program/Kegiatan/Sub Kegiatan', '3'),
  indikator('Indikator Kinerja', '4'),
  ...pasangan('Target dan Pagu Tahun 2024', '', '7', ({ target }) => target),
  ...triwulan('Realisasi Kinerja dan Anggaran Sampai Dengan Triwulan', 8),
  ...pasangan('Realisasi Kinerja dan Anggaran Tahun 2024', '', '12', realisasi),
  ...tingkat('Tingkat Capaian Tahun 2024 (%)', '13=12/7x100%', realisasi, ({ target }) => target, poin),
];

/** A quarter's share of the target in percent, as offices fill it in before K. */
const bagian = (figures: Figures, quarter: number): CellValue => {
  const done = figures.tw[quarter] ?? null;
  return done === null || figures.target === 0n ? '' : Number(bulat(persen(done, figures.target), 2));
};

/** Deli Serdang style: text columns of its own, and K, % and Rp in every quarter. */
export const BERPERSEN: readonly Kolom[] = [
  teks('No', '1', ({ nomor }) => nomor),
  teks('Sasaran', '2', () => ''),
  teks('Kode', '3', ({ kode }) => kode),
  nama('Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan/Sub Kegiatan', '4'),
  indikator('Indikator Kinerja Program (outcome)/ Kegiatan (output)', '5'),
  teks('Satuan', '', ({ satuan }) => satuan),
  ...pasangan('Target Renstra PD pada Tahun 2026 (akhir periode Renstra PD)', '', '6', ({ renstra }) => renstra),
  ...pasangan('Realisasi Capaian Kinerja Renstra PD sampai dengan Renja PD Tahun Lalu', '', '7', ({ lalu }) => lalu),
  ...pasangan('Target Kinerja dan Anggaran Renja PD Tahun Berjalan yang dievaluasi', '', '8', ({ target }) => target),
  ...ROMAWI.flatMap((sub, at): Kolom[] => {
    const [kinerja, uang] = pasangan(
      'Realisasi Kinerja Pada Triwulan',
      sub,
      String(9 + at),
      ({ tw }) => tw[at] ?? null,
    );
    const persentase: Kolom = {
      judul: ['Realisasi Kinerja Pada Triwulan', sub, '%'],
      nomor: '',
      isi: ({ k }) => (k === null ? '' : bagian(k, at)),
    };
    return kinerja === undefined || uang === undefined ? [] : [kinerja, persentase, uang];
  }),
  ...pasangan('Realisasi Capaian Kinerja dan Anggaran Renja PD yang dievaluasi', '', '13=9+10+11+12', realisasi),
  ...pasangan('Realisasi Kinerja dan Anggaran Renstra PD s/d Tahun 2024', '', '14=7+13', sampai),
  ...tingkat(
    'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra PD s/d Tahun 2024 (%)',
    '15=14/6x100',
    sampai,
    ({ renstra }) => renstra,
    poin,
  ),
  teks('Unit PD Penanggung Jawab', '16', () => 'Sekretariat'),
];
