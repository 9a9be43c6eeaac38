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

/** Realisasi up to a quarter over the target, in percent with two decimals; blank while the quarter is. */
const sampaiTriwulan = (figures: Figures, quarter: number): CellValue => {
  if ((figures.tw[quarter] ?? null) === null || figures.target === 0n) return '';
  const done = figures.tw.slice(0, quarter + 1).reduce<bigint>((sum, value) => sum + (value ?? 0n), 0n);
  return Number(bulat(persen(done, figures.target), 2));
};

/** A quarter's share of the target in percent, as offices fill it in before K. */
const bagian = (figures: Figures, quarter: number): CellValue => {
  const done = figures.tw[quarter] ?? null;
  return done === null || figures.target === 0n ? '' : Number(bulat(persen(done, figures.target), 2));
};

/** What an office of its own prints of K: quarters with their percentages, the year, renstra. */
type Kinerja = {
  readonly nilai: (baris: Baris, quarter: number) => CellValue;
  readonly persen: (baris: Baris, quarter: number) => CellValue;
  readonly tahun: (baris: Baris) => CellValue;
  readonly renstra: (baris: Baris) => CellValue;
  readonly capaian: (baris: Baris) => CellValue;
};

const dicetak: Kinerja = {
  nilai: ({ k }, quarter) => (k === null ? '' : angka(k.tw[quarter] ?? null)),
  persen: ({ k }, quarter) => (k === null ? '' : bagian(k, quarter)),
  tahun: ({ k }) => (k === null ? '' : angka(realisasi(k))),
  renstra: ({ k }) => (k === null ? '' : angka(sampai(k))),
  capaian: ({ k }) => (k === null ? '' : poin(persen(sampai(k), k.renstra))),
};

/** Deli Serdang style: text columns of its own, and K, % and Rp in every quarter; `tahun`: in the year too. */
const berpersen = (kinerja: Kinerja, tahun?: (baris: Baris) => CellValue): readonly Kolom[] => {
  const evaluated = 'Realisasi Capaian Kinerja dan Anggaran Renja PD yang dievaluasi';
  const so = 'Realisasi Kinerja dan Anggaran Renstra PD s/d Tahun 2024';
  const rates = tingkat(
    'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra PD s/d Tahun 2024 (%)',
    '15=14/6x100',
    sampai,
    ({ renstra }) => renstra,
    poin,
  );
  const sisi = (group: string, sub: string, judul: string, nomor: string, isi: Kolom['isi']): Kolom => ({
    judul: [group, sub, judul],
    nomor,
    isi,
  });
  return [
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
      const group = 'Realisasi Kinerja Pada Triwulan';
      return [
        sisi(group, sub, 'K', String(9 + at), (baris) => kinerja.nilai(baris, at)),
        sisi(group, sub, '%', '', (baris) => kinerja.persen(baris, at)),
        sisi(
          group,
          sub,
          'Rp',
          '',
          RP(({ tw }) => tw[at] ?? null),
        ),
      ];
    }),
    sisi(evaluated, '', 'K', '13=9+10+11+12', kinerja.tahun),
    ...(tahun === undefined ? [] : [sisi(evaluated, '', '%', '', tahun)]),
    sisi(evaluated, '', 'Rp', '', RP(realisasi)),
    sisi(so, '', 'K', '14=7+13', kinerja.renstra),
    sisi(so, '', 'Rp', '', RP(sampai)),
    ...rates.map((rate): Kolom => (rate.judul[2] === 'K' ? { ...rate, isi: kinerja.capaian } : rate)),
    teks('Unit PD Penanggung Jawab', '16', () => 'Sekretariat'),
  ];
};

/** Every quarter's % is that quarter's share of the target. */
export const BERPERSEN = berpersen(dicetak);

/** Every quarter's % is what was reached by then, and the year has its own. */
export const BERPERSEN_KUMULATIF = berpersen(
  { ...dicetak, persen: ({ k }, quarter) => (k === null ? '' : sampaiTriwulan(k, quarter)) },
  ({ k }) => (k === null ? '' : poin(persen(realisasi(k), k.target))),
);

/** Percentages reached by each quarter, as an office fills them in first. */
const DIISI: Readonly<Record<string, readonly number[]>> = {
  '1.01.01.1.01.0001': [20, 45, 70, 95],
  '1.01.01.1.01.0006': [27, 50, 77, 92],
  '1.01.01.1.02.0001': [25, 51, 75, 98],
  '1.01.02.1.01.0002': [12, 33, 61, 87],
  '1.01.02.1.01.0017': [9.55, 31.25, 70.45, 93.13],
  '1.01.02.1.01.0033': [17, 42, 79, 99.5],
};
const seratus = (value: number): number => Math.round(value * 100) / 100;

/** K of each quarter: % × target less what the quarters before brought, at `digits` decimals. */
const nilaiDiisi = ({ kode, k }: Baris, digits: number): number[] => {
  const target = Number(k?.target ?? 0n);
  const scale = 10 ** digits;
  return (DIISI[kode] ?? []).reduce<number[]>((done, reached) => {
    const before = done.reduce((sum, value) => sum + value, 0);
    return [...done, Math.round(seratus((reached * target) / 100 - before) * scale) / scale];
  }, []);
};

/** K follows from the % that the office fills in. */
export const berpersenDiisi = (digits: number): readonly Kolom[] => {
  const tahun = (baris: Baris): number => seratus(nilaiDiisi(baris, digits).reduce((sum, value) => sum + value, 0));
  const renstra = (baris: Baris): number => seratus(Number(baris.k?.lalu ?? 0n) + tahun(baris));
  const ofSub =
    (of: (baris: Baris) => CellValue) =>
    (baris: Baris): CellValue =>
      baris.k === null ? '' : of(baris);
  return berpersen({
    nilai: (baris, quarter) => nilaiDiisi(baris, digits)[quarter] ?? '',
    persen: ({ kode }, quarter) => DIISI[kode]?.[quarter] ?? '',
    tahun: ofSub(tahun),
    renstra: ofSub(renstra),
    capaian: ofSub((baris) => seratus((renstra(baris) * 100) / Number(baris.k?.renstra ?? 1n))),
  });
};
