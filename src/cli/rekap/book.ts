import { katalog, teks, type Language } from '../../bahasa';
import type { BarisRekap } from '../../laporan/rekap/rekap-row';
import { belumMelapor, type Ringkasan } from '../../laporan/rekap/ringkas';
import { romawi } from '../../renja/triwulan';
import { SEBAB } from '../../renja/aturan';
import type { BookRow, BookSheet } from '../../xlsx/book';
import { summarySheet, type Stamp } from './book-summary';
import { cell, figure, head, percent } from './cells';

type Lines = { readonly tables: AsyncIterable<BarisRekap>; readonly unread: AsyncIterable<BarisRekap> };

async function* tableRows(rows: AsyncIterable<BarisRekap>, language: Language): AsyncGenerator<BookRow> {
  for await (const row of rows) {
    if (row.kind !== 'table') continue;
    yield [
      cell(row.perangkatDaerah),
      cell(row.form ?? teks(language, 'umum.tanpa-formulir')),
      cell(row.tahun, 'tengah'),
      cell(row.triwulan === null ? null : romawi(row.triwulan), 'tengah'),
      figure(row.pagu, 'jumlah'),
      figure(row.realisasi, 'jumlah'),
      percent(row.capaianK),
      cell(row.predikatK, 'tengah'),
      percent(row.capaianRp),
      cell(row.predikatRp, 'tengah'),
      ...SEBAB.map((sebab) => cell(row.galat[sebab], 'bilangan')),
      cell(row.peringatan, 'bilangan'),
      cell(row.questions, 'bilangan'),
      cell(row.file),
      cell(row.sheet),
      cell(row.range, 'tengah'),
      cell(teks(language, `rekap.dari-${row.nameFrom}`)),
    ];
  }
}

const tablesSheet = ({ tables }: Lines, language: Language): BookSheet => {
  const { teks: texts } = katalog[language];
  const labels = [
    ...(['perangkat-daerah', 'formulir', 'tahun', 'triwulan', 'pagu', 'realisasi'] as const),
    ...(['capaian-k', 'predikat-k', 'capaian-rp', 'predikat-rp'] as const),
  ].map((key) => texts[`rekap.${key}`]);
  const causes = SEBAB.map((sebab) => teks(language, 'rekap.galat-sebab', { sebab: texts[`temuan.sebab-${sebab}`] }));
  const rest = (['peringatan', 'pertanyaan', 'berkas', 'lembar', 'rentang', 'nama-dari'] as const).map(
    (key) => texts[`rekap.${key}`],
  );
  return {
    name: teks(language, 'rekap.lembar-tabel'),
    widths: [36, 12, 8, 10, 20, 20, 11, 15, 11, 15, ...SEBAB.map(() => 14), 12, 12, 48, 24, 12, 14],
    head: [head([...labels, ...causes, ...rest])],
    rows: tableRows(tables, language),
    hasFilter: true,
    charts: [],
  };
};

const missingSheet = (ringkasan: Ringkasan, language: Language): BookSheet => {
  const labels = [
    teks(language, 'rekap.perangkat-daerah'),
    teks(language, 'rekap.tahun'),
    teks(language, 'rekap.triwulan-kurang'),
  ];
  return {
    name: teks(language, 'rekap.lembar-belum'),
    widths: [48, 10, 48],
    head: [head(labels)],
    rows: belumMelapor(ringkasan).map(({ nama, tahun, triwulan }) => [
      cell(nama),
      cell(tahun, 'tengah'),
      cell(tahun === null ? teks(language, 'rekap.tak-diketahui') : triwulan.map(romawi).join(', '), 'tengah'),
    ]),
    hasFilter: true,
    charts: [],
  };
};

async function* unreadRows(rows: AsyncIterable<BarisRekap>): AsyncGenerator<BookRow> {
  for await (const row of rows) {
    if (row.kind === 'unread')
      yield [cell(row.perangkatDaerah), cell(row.file), cell(row.sheet), cell(row.reason, 'lipat')];
  }
}

const unreadSheet = ({ unread }: Lines, language: Language): BookSheet => ({
  name: teks(language, 'rekap.lembar-tak-terbaca'),
  widths: [36, 48, 24, 90],
  head: [
    head([
      teks(language, 'rekap.perangkat-daerah'),
      teks(language, 'rekap.berkas'),
      teks(language, 'rekap.lembar'),
      teks(language, 'rekap.alasan'),
    ]),
  ],
  rows: unreadRows(unread),
  hasFilter: true,
  charts: [],
});

/** The sheets of the roll-up; `lines`: its rows, read once for the tables and once for what could not be read. */
export const rollUpSheets = (ringkasan: Ringkasan, lines: Lines, stamp: Stamp, language: Language): BookSheet[] => [
  summarySheet(ringkasan, stamp, language),
  tablesSheet(lines, language),
  missingSheet(ringkasan, language),
  unreadSheet(lines, language),
];
