import { formatPersen, teks, type Language } from '../bahasa';
import type { ProgramSummary, Summary } from '../engine/types';
import type { Decimal } from '../grid/decimal';
import { amount, percent, text } from './cell';
import type { ReportCell } from './types';

/** Columns of the summary, from the left. */
export const PROGRAM_COLUMNS = [
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
] as const;

export const programHeadings = (language: Language): string[] =>
  PROGRAM_COLUMNS.map((column) => teks(language, `laporan.program.${column}`));

type Scores = Omit<ProgramSummary, 'row' | 'kode' | 'nama'>;

/** The share of the ceiling that was spent, in percent points; null without a ceiling. */
const shareOf = ({ pagu, realisasi }: Scores): Decimal | null =>
  pagu === null || realisasi === null || pagu.isZero() ? null : realisasi.div(pagu).times(100);

/** What the sheet prints where it prints something else: '41,43% Sangat Rendah'. */
const printed = ({ tertulis, ...now }: Scores, language: Language): string => {
  const figure = (value: Decimal | null): string =>
    value === null ? teks(language, 'temuan.kosong-sel') : formatPersen(value.toFixed(), language);
  const part = (
    measure: 'k' | 'rp',
    [value, rating]: readonly [Decimal | null, string | null],
    [before, ratingBefore]: readonly [Decimal | null, string | null],
  ): string[] =>
    figure(value) === figure(before) && rating === ratingBefore
      ? []
      : [
          teks(language, `laporan.tertulis-${measure}`, {
            nilai: [figure(before), ratingBefore ?? ''].join(' ').trim(),
          }),
        ];
  return [
    ...part('k', [now.capaianK, now.predikatK], [tertulis.capaianK, tertulis.predikatK]),
    ...part('rp', [now.capaianRp, now.predikatRp], [tertulis.capaianRp, tertulis.predikatRp]),
  ].join('; ');
};

const scoreCells = (scores: Scores, language: Language): (ReportCell | null)[] => [
  percent(scores.capaianK),
  text(scores.predikatK),
  percent(scores.capaianRp),
  text(scores.predikatRp),
  amount(scores.pagu),
  amount(scores.realisasi),
  percent(shareOf(scores)),
  text(printed(scores, language) || teks(language, 'laporan.sama')),
];

/** One row a program, and the overall row last. */
export const programRows = (summary: Summary, language: Language): (ReportCell | null)[][] => [
  ...summary.programs.map((program) => [text(program.kode), text(program.nama), ...scoreCells(program, language)]),
  [null, text(teks(language, 'cli.keseluruhan')), ...scoreCells(summary, language)],
];
