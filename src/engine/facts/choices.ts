import type { RumusNegatif } from '../../renja/capaian';
import type { Nomenklatur } from '../../renja/nomenklatur';
import { PERMENDAGRI_86, type SkalaPredikat } from '../../renja/predikat';
import type { Period } from '../../renja/periode';
import type {
  AturanTriwulan,
  KeluargaRataRata,
  Measure,
  Role,
  RowKind,
  Side,
  Skala,
  Triwulan,
} from '../../renja/types';

/** What the user corrected on one table, kept under the table's fingerprint. */
export type TableSettings = {
  /** Column corrections by heading key (`columnKey`). */
  readonly columns?: Readonly<
    Record<string, { role: Role; measure: Measure | null; period: Period | null; side: Side | null }>
  >;
  /** Row corrections by row key (`rowKey`: code or name). */
  readonly rows?: Readonly<
    Record<string, { kind?: RowKind; triwulan?: AturanTriwulan; negatif?: boolean; rumusNegatif?: RumusNegatif }>
  >;
  /** Cap on capaian in percent for this table, null for none; absent: the workbook's. */
  readonly batasCapaian?: number | null;
  /** Formula for the table's negative indicators; absent: the workbook's. A row's own choice comes first. */
  readonly rumusNegatif?: RumusNegatif;
  readonly form?: string;
  /** Heading rows that the user pointed at, by what each says (engine/locate/pointed.ts); the table is read from them. */
  readonly headings?: readonly string[];
  /** How K of the quarters makes the year where a row's own figures do not show it. */
  readonly triwulan?: AturanTriwulan;
  /** Whether Rp of the quarters adds up or runs on ('terakhir'), where it is not as recognised. */
  readonly triwulanRp?: AturanTriwulanRp;
  readonly excluded?: boolean;
  /** Disputed columns that the user confirmed, by column key: 'formulir' writes by the form, 'lembar' keeps the sheet's own way. */
  readonly disputes?: Readonly<Record<string, 'formulir' | 'lembar'>>;
  /** Answers to the other questions, by question key: the relation holds ('ya') or does not ('tidak'). */
  readonly jawaban?: Readonly<Record<string, 'ya' | 'tidak'>>;
  /** Dismissed findings: rule and row key, what was found then, and why. One of a rule that is not known stays and does nothing. */
  readonly dismissed?: readonly { rule: string; key: string; found: string | null; reason: string }[];
};

/** How questions are answered: an equation of columns by the form or the sheet's own way, other relations by yes or no. */
export const JAWABAN = ['formulir', 'lembar', 'ya', 'tidak'] as const;
export type Jawaban = (typeof JAWABAN)[number];

export const ATURAN_TRIWULAN_RP = ['jumlah', 'terakhir'] as const;
type AturanTriwulanRp = (typeof ATURAN_TRIWULAN_RP)[number];

/**
 * What may differ and still count as right: nothing beyond the digits shown ('tepat'), one unit of the last digit shown,
 * or so many rupiah in money. What it excuses is told as `pembulatan`.
 */
export type Toleransi = 'tepat' | 'satuan-terakhir' | number;

/** What commands may write by themselves; what is switched off is left as it stands, and reported. */
export const TULISAN = ['capaian', 'persen-lain', 'rata-rata', 'predikat', 'isian-kosong', 'format-persen'] as const;
export type Tulisan = (typeof TULISAN)[number];

/** Everything the user may choose. Null means: as recognised from the sheet. */
export type Settings = {
  readonly triwulan: Triwulan | null;
  readonly rataRata: KeluargaRataRata | null;
  readonly skala: Skala | null;
  /** Steps and labels of the ratings. */
  readonly jenjang: SkalaPredikat;
  readonly toleransi: Toleransi;
  readonly tulis: Readonly<Record<Tulisan, boolean>>;
  /** Cap on capaian in percent, or null for none. */
  readonly batasCapaian: number | null;
  /** Formula for negative indicators (lower is better). */
  readonly rumusNegatif: RumusNegatif;
  /** Write live formulas instead of values. */
  readonly tulisRumus: boolean;
  /** Rules that the user wants checked besides the usual ones (`RuleFacts.bawaan`), by id. */
  readonly periksa: readonly string[];
  /** Codes and their names to check against; given for a run, never kept in a workbook. Absent: no such check. */
  readonly nomenklatur?: Nomenklatur | null;
  readonly tables: Readonly<Record<string, TableSettings>>;
  /** Digests of the closing paragraphs that the user took along, newest last: whether one is still of now. No choice. */
  readonly kesimpulan?: readonly string[];
};

export const DEFAULT_SETTINGS: Settings = {
  triwulan: null,
  rataRata: null,
  skala: null,
  jenjang: PERMENDAGRI_86,
  toleransi: 'tepat',
  tulis: {
    capaian: true,
    'persen-lain': true,
    'rata-rata': true,
    predikat: true,
    'isian-kosong': true,
    'format-persen': true,
  },
  batasCapaian: null,
  rumusNegatif: 'dua-kali',
  tulisRumus: false,
  periksa: [],
  tables: {},
};
