import { formatPersen, teks, type Language } from '../bahasa';
import type { ProgramSummary, Summary } from '../engine/facts/types';
import type { Decimal } from '../grid/decimal';
import { amount, percent, text } from './cell';
import type { ReportCell } from './types';

/** Columns of the summary, from the left, by what stands under K; the widths of the sheet suit them (sheet.ts). */
const COLUMNS = {
  kinerja: [
    'kode',
    'program',
    'capaian-k',
    'predikat-k',
    'capaian-rp',
    'predikat-rp',
    'pagu',
    'realisasi',
    'serapan',
    'tertulis',
  ],
  fisik: ['kode', 'program', 'fisik', 'pagu', 'realisasi', 'keuangan', 'tertulis'],
} as const;

export type ProgramColumn = (typeof COLUMNS)[Summary['ukuran']][number];

export const programColumns = ({ ukuran }: Summary): readonly ProgramColumn[] => COLUMNS[ukuran];

/** The columns that the chart draws, performance or progress first. */
export const chartColumns = ({ ukuran }: Summary): readonly [ProgramColumn, ProgramColumn] =>
  ukuran === 'kinerja' ? ['capaian-k', 'serapan'] : ['fisik', 'keuangan'];

export const programHeadings = (summary: Summary, language: Language): string[] =>
  programColumns(summary).map((column) => teks(language, `laporan.program.${column}`));

type Scores = Omit<ProgramSummary, 'row' | 'kode' | 'nama'>;

/** The share of the ceiling that was spent, in percent points; null without a ceiling. */
const shareOf = ({ pagu, realisasi }: Scores): Decimal | null =>
  pagu === null || realisasi === null || pagu.isZero() ? null : realisasi.div(pagu).times(100);

/** What the sheet prints where it prints something else: '41,43% Sangat Rendah'. Fisik of a program is printed nowhere. */
const printed = ({ tertulis, ...now }: Scores, ukuran: Summary['ukuran'], language: Language): string => {
  const figure = (value: Decimal | null): string =>
    value === null ? teks(language, 'temuan.kosong-sel') : formatPersen(value.toFixed(), language);
  const part = (
    measure: 'k' | 'rp' | 'fisik',
    [value, rating]: readonly [Decimal | null, string | null],
    [before, ratingBefore]: readonly [Decimal | null, string | null],
  ): string[] =>
    (figure(value) === figure(before) && rating === ratingBefore) || (measure === 'fisik' && before === null)
      ? []
      : [
          teks(language, `laporan.tertulis-${measure}`, {
            nilai: [figure(before), ratingBefore ?? ''].join(' ').trim(),
          }),
        ];
  return [
    ...part(
      ukuran === 'kinerja' ? 'k' : 'fisik',
      [now.capaianK, now.predikatK],
      [tertulis.capaianK, tertulis.predikatK],
    ),
    ...part('rp', [now.capaianRp, now.predikatRp], [tertulis.capaianRp, tertulis.predikatRp]),
  ].join('; ');
};

const rowOf = (
  kode: string | null,
  nama: string,
  scores: Scores,
  summary: Summary,
  language: Language,
): (ReportCell | null)[] => {
  const cells: Readonly<Record<ProgramColumn, ReportCell | null>> = {
    kode: text(kode),
    program: text(nama),
    'capaian-k': percent(scores.capaianK),
    'predikat-k': text(scores.predikatK),
    'capaian-rp': percent(scores.capaianRp),
    'predikat-rp': text(scores.predikatRp),
    fisik: percent(scores.capaianK),
    keuangan: percent(scores.capaianRp),
    pagu: amount(scores.pagu),
    realisasi: amount(scores.realisasi),
    serapan: percent(shareOf(scores)),
    tertulis: text(printed(scores, summary.ukuran, language) || teks(language, 'laporan.sama')),
  };
  return programColumns(summary).map((column) => cells[column]);
};

/** One row a program, and the overall row last. */
export const programRows = (summary: Summary, language: Language): (ReportCell | null)[][] => [
  ...summary.programs.map((program) => rowOf(program.kode, program.nama, program, summary, language)),
  rowOf(null, teks(language, 'cli.keseluruhan'), summary, summary, language),
];
