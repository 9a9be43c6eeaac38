import { formatAngka, formatPersen, namaMakna, teks, type Language } from '../bahasa';
import { teksBanding } from '../bahasa/bandingkan';
import { compareBooks, type Perbandingan, type PerbandinganBuku, type Perbedaan } from '../engine';
import { areaToA1, toA1 } from '../grid/address';
import type { Decimal } from '../grid/decimal';
import { bandingJson } from '../laporan/banding';
import { drawTable } from './columns';
import { explain } from './problems';
import { studyFile } from './study';
import type { Terminal } from './terminal';
import { UsageError, type Usage } from './usage';

type Job = Extract<Usage, { readonly command: 'bandingkan' }>;

const figure = (value: Decimal | null, { dulu, kini }: Perbedaan, language: Language): string => {
  if (value === null) return '–';
  return dulu?.persen === true || kini?.persen === true
    ? formatPersen(value.times(100).toFixed(), language)
    : formatAngka(value.toFixed(), language, { min: 0, max: 6 });
};

const rowCells = (one: Perbedaan, language: Language): string[] => {
  const { dulu, kini } = one;
  const change = dulu?.value == null || kini?.value == null ? null : kini.value.minus(dulu.value);
  const side = kini ?? dulu;
  return [
    teksBanding(language, `banding.jenis-${one.jenis}`),
    side === null ? '' : toA1(side.cell),
    one.kolom === null ? '' : namaMakna(one.kolom, language).join(' '),
    one.kolom === null ? '' : figure(dulu?.value ?? null, one, language),
    one.kolom === null ? '' : figure(kini?.value ?? null, one, language),
    change === null ? '' : figure(change, one, language),
    `${one.ragu ? '? ' : ''}${one.kode === null ? '' : `${one.kode} `}${one.nama}`,
  ];
};

const place = ({ sheet, form, range }: Perbandingan['kini'], language: Language): string =>
  [teks(language, 'cli.lembar', { lembar: sheet }), form ?? '', areaToA1(range)]
    .filter((part) => part !== '')
    .join(' · ');

const tableReport = ({ dulu, kini, sama, perbedaan }: Perbandingan, language: Language, width: number): string => {
  const names = { kini: place(kini, language), dulu: place(dulu, language) };
  const ragu = new Set(perbedaan.filter((one) => one.ragu).map((one) => one.kini?.cell.row)).size;
  const headings = (['jenis', 'sel', 'kolom', 'dulu', 'kini', 'selisih', 'baris'] as const).map((key) =>
    teksBanding(language, `banding.${key}`),
  );
  const rows = perbedaan.map((one) => rowCells(one, language));
  return [
    `${teksBanding(language, 'banding.tabel', names)}\n${teksBanding(language, 'banding.sama', { sama, n: perbedaan.length })}`,
    perbedaan.length === 0
      ? teksBanding(language, 'banding.tanpa-beda')
      : drawTable({ headings, rows, figures: [3, 4, 5], limits: { 2: 32 } }, width, '  '),
    ...(ragu === 0 ? [] : [teksBanding(language, 'banding.ragu', { n: ragu })]),
  ].join('\n\n');
};

const report = ({ tabel, tanpaPasangan }: PerbandinganBuku, { language }: Job, width: number): string => {
  const alone = [...tanpaPasangan.dulu, ...tanpaPasangan.kini].map((table) => place(table, language));
  return [
    ...tabel.map((one) => tableReport(one, language, width)),
    ...(alone.length === 0 ? [] : [teksBanding(language, 'banding.tanpa-pasangan', { tabel: alone.join('; ') })]),
  ].join('\n\n');
};

/**
 * Compares two workbooks, the earlier one first, and prints what differs; nothing is written. Returns the exit code: 1 where
 * anything differs.
 */
export const compareFiles = async (work: Job, terminal: Terminal): Promise<0 | 1 | 2> => {
  const { language } = work;
  const sheetsOf = async (path: string) => {
    try {
      const { sheets } = await studyFile(path, work.sheet, work.choices, terminal.recalculate);
      return sheets.map(({ opened }) => opened);
    } catch (error) {
      throw new UsageError(`${path}: ${explain(error, language)}`);
    }
  };
  const books = compareBooks(await sheetsOf(work.dulu), await sheetsOf(work.kini));
  if (books.tabel.length === 0) throw new UsageError(teksBanding(language, 'banding.tak-cocok'));
  if (work.format === 'tabel') terminal.out(`${report(books, work, terminal.width)}\n`);
  else {
    const object = { version: 1, before: work.dulu, now: work.kini, tables: books.tabel.map(bandingJson) };
    terminal.out(`${JSON.stringify(object, null, work.format === 'json' ? 2 : 0)}\n`);
  }
  return books.tabel.some(({ perbedaan }) => perbedaan.length > 0) ? 1 : 0;
};
