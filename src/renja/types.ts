/** The words of the field as types. Source: Permendagri 86/2017 (forms), Permendagri 90/2019 (levels and codes). */

/** Levels of a plan, from the widest to the narrowest. */
export const LEVELS = ['perangkat-daerah', 'urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan'] as const;
export type Level = (typeof LEVELS)[number];

/** What a body row is. */
export const ROW_KINDS = [
  ...LEVELS,
  'lanjutan',
  'tujuan',
  'sasaran',
  'indikator',
  'golongan',
  'barang',
  'rata-rata',
  'predikat',
  'rata-rata-total',
  'predikat-total',
  'jumlah',
  'ulangan',
  'catatan',
] as const;
export type RowKind = (typeof ROW_KINDS)[number];

/** K: physical quantity (kinerja), Rp: money, %: a percentage that stands beside K and Rp. */
export type Measure = 'K' | 'Rp' | '%';

/** Which side of a two-sided form (T-C.31: rancangan awal and hasil analisis). */
export type Side = 'awal' | 'hasil';

export type Triwulan = 1 | 2 | 3 | 4;

/** Roles whose cells are figures. */
export const FIGURE_ROLES = [
  'target-renstra',
  'realisasi-lalu',
  'target',
  'realisasi-tw',
  'realisasi',
  'realisasi-renstra',
  'capaian',
  'capaian-renstra',
  'pagu',
  'pagu-maju',
  'target-maju',
  'bobot',
  'fisik',
  'tertimbang-fisik',
  'realisasi-keuangan',
  'persen-keuangan',
  'tertimbang-keuangan',
  'sisa-pagu',
  'anggaran',
  'rasio',
  'pertumbuhan',
  'awal',
  'berkurang',
  'bertambah',
  'akhir',
  'proyeksi',
] as const;

/** What a column means. */
export const ROLES = [
  'nomor',
  'kode',
  'sasaran',
  'nama',
  'indikator',
  'satuan',
  'lokasi',
  'sumber-dana',
  'prioritas',
  'kelompok-sasaran',
  'penanggung-jawab',
  'catatan',
  ...FIGURE_ROLES,
  'spm',
  'ikk',
  'formula',
  /** Whether more or less of an indicator is better. */
  'arah',
  'lain',
] as const;
export type Role = (typeof ROLES)[number];

/** How the quarters of K make the year's figure (rules: Quarters of K). */
export const ATURAN_TRIWULAN = ['jumlah', 'terakhir', 'rata-rata', 'tertinggi'] as const;
export type AturanTriwulan = (typeof ATURAN_TRIWULAN)[number];

export const PREDIKAT = ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'] as const;
export type Predikat = string;

/** Which bound of the printed scale decides inside its gaps: ≥91/76/66/51 or >90/75/65/50. */
export type Skala = 'batas-bawah' | 'batas-atas';

export type KeluargaRataRata = 'sederhana' | 'tertimbang';

/** The rule of the averages: the family, and over which rows. */
export type AturanRataRata = {
  readonly keluarga: KeluargaRataRata;
  readonly atas: 'terendah' | 'kegiatan';
  /** Weight of a percentage of another target (capaian renstra): the year's pagu; its own target's money when omitted. */
  readonly bobot?: 'tahun-ini';
  /** Set where further indicators on rows of their own enter too. */
  readonly lanjutan?: true;
};
