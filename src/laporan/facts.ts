import { formatWaktu, katalog, namaSkala, teks, yangTerbuka, type Language } from '../bahasa';
import type { Severity } from '../engine/facts/types';
import type { TableAnalysis } from '../engine/rules/finding';
import { areaToA1 } from '../grid/address';
import { romawi } from '../renja/triwulan';
import type { ReportStamp } from './types';

/** A name of a sheet has at most so many UTF-16 units. */
const LONGEST = 31;

/** A valid name for the report on a sheet: "Laporan TW II". */
export const sheetName = (sheet: string, language: Language): string =>
  teks(language, 'laporan.nama-lembar', { lembar: sheet })
    .replace(/[\\/?*:[\]]/g, ' ')
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/^'+|(?<!['\s])['\s]+$/g, '');

/** What was judged, by which rules, when, and what came of it: pairs of label and value. */
export const facts = (
  { table, evaluation }: TableAnalysis,
  { when, version }: ReportStamp,
  language: Language,
): (readonly [label: string, value: string])[] => {
  const { rules, findings, summary } = evaluation;
  const { rataRata } = katalog[language];
  const terbuka = yangTerbuka(evaluation, language);
  const open = findings.filter(({ dismissed }) => dismissed === null);
  const n = (severity: Severity): number => open.filter((one) => one.severity === severity).length;
  const dismissed = findings.length - open.length;
  const counts = teks(language, 'cli.jumlah-temuan', {
    galat: n('galat'),
    peringatan: n('peringatan'),
    info: n('info'),
  });
  const aturan = rataRata[rules.rataRata.keluarga];
  const cocok = rules.rataRataCocok;
  // Rules that had no part in judging the table are not told.
  const hasQuarters = rules.triwulan !== null || table.columns.some(({ role }) => role === 'realisasi-tw');
  return [
    ...table.title.slice(0, 3).map((line, at) => [at === 0 ? teks(language, 'laporan.tabel') : '', line] as const),
    [teks(language, 'laporan.lembar'), `${table.sheet}, ${areaToA1(table.range)}`],
    [teks(language, 'tabel.formulir'), table.form ?? teks(language, 'umum.tanpa-formulir')],
    ...(hasQuarters
      ? [
          [
            teks(language, 'tabel.triwulan'),
            rules.triwulan === null ? teks(language, 'laporan.triwulan-belum') : romawi(rules.triwulan),
          ] as const,
        ]
      : []),
    ...(summary?.ukuran !== 'kinerja'
      ? []
      : [
          [
            teks(language, 'tabel.rata-rata'),
            cocok === null ? aturan : teks(language, 'tabel.cocok', { aturan, cocok }),
          ] as const,
          [teks(language, 'laporan.predikat'), namaSkala(rules, language)] as const,
        ]),
    [
      teks(language, 'cli.temuan'),
      dismissed === 0 ? counts : `${counts}; ${teks(language, 'laporan.diabaikan', { n: dismissed })}`,
    ],
    ...(terbuka === null ? [] : [[teks(language, 'terbuka.judul'), terbuka] as const]),
    ...table.catatan.map(
      ({ jenis, teks: isi, terisi }) =>
        [teks(language, `laporan.catatan.${jenis}`), terisi ? isi : teks(language, 'laporan.catatan.kosong')] as const,
    ),
    [
      teks(language, 'laporan.dibuat'),
      teks(language, 'laporan.dibuat-oleh', { waktu: formatWaktu(when, language), versi: version }),
    ],
  ];
};
