import { basename } from 'node:path';
import { formatAngka, formatPersen, namaMakna, teks, type Language } from '../bahasa';
import { teksBanding } from '../bahasa/bandingkan';
import { compareWithBook, type BandingTabel, type Isian, type Plan } from '../engine';
import { PortError } from '../port/obstacles';
import { areaToA1, toA1 } from '../grid/address';
import { words } from '../grid/cells';
import { Decimal } from '../grid/decimal';
import { isianJson, namaIsian } from '../laporan/isian';
import { drawTable } from './columns';
import { isSameFile, writeWhole } from './files';
import { explain, Problem } from './problems';
import { stalenessOf, studyFile, type StudiedFile, type StudiedSheet } from './study';
import type { Terminal } from './terminal';
import { UsageError, type Usage } from './usage';

type Job = Extract<Usage, { readonly command: 'isi' }>;

/** A table that is filled, with what is chosen to be written. */
type Filling = { readonly sheet: StudiedSheet; readonly banding: BandingTabel; readonly chosen: readonly Isian[] };

const study = async (path: string, sheet: string | null, work: Job, terminal: Terminal): Promise<StudiedFile> => {
  try {
    const studied = await studyFile(path, sheet, work.choices, terminal.recalculate);
    for (const one of studied.sheets) {
      const stale = stalenessOf(one);
      if (stale !== null) throw new PortError(stale, { sheet: one.name });
    }
    return studied;
  } catch (error) {
    throw new UsageError(`${path}: ${explain(error, work.language)}`);
  }
};

/** Rows and columns that are not certain are never written here: who asks is the add-in. */
const isChosen = ({ bawaan, jenis, ragu, yakin }: Isian, beda: boolean): boolean =>
  bawaan || (beda && jenis === 'beda' && !ragu && yakin);

const fillingsOf = (kini: StudiedFile, dulu: StudiedFile, beda: boolean): Filling[] =>
  kini.sheets.flatMap((sheet) =>
    sheet.analysis.tables.flatMap((_, table): Filling[] => {
      const file = dulu.sheets.map(({ opened }) => opened);
      const { banding } = compareWithBook(sheet.opened, table, file, null, {});
      if (banding === null) return [];
      return [{ sheet, banding, chosen: banding.isian.filter((one) => isChosen(one, beda)) }];
    }),
  );

/** One plan a sheet, whatever tables it has. */
const plansOf = (fillings: readonly Filling[], dari: string): Plan[] =>
  [...new Set(fillings.map(({ sheet }) => sheet))].flatMap((sheet): Plan[] => {
    const writes = fillings.flatMap((one) => (one.sheet === sheet ? one.chosen.map(({ write }) => write) : []));
    if (writes.length === 0) return [];
    return [{ sheet: sheet.name, action: 'isi', writes, marks: [], refusals: [], after: sheet.analysis, dari }];
  });

const afterText = ({ write, dulu }: Isian, language: Language): string => {
  if (typeof write.result !== 'number') return words(write.result);
  const exact = new Decimal(write.result);
  return dulu.persen
    ? formatPersen(exact.times(100).toFixed(), language)
    : formatAngka(exact.toFixed(), language, { min: 0, max: 6 });
};

const beforeText = ({ kini, write }: Isian, language: Language): string => {
  if (kini.value === null) return words(write.before) === '' ? '–' : words(write.before);
  return kini.persen
    ? formatPersen(kini.value.times(100).toFixed(), language)
    : formatAngka(kini.value.toFixed(), language, { min: 0, max: 6 });
};

const place = ({ sheet, form, range }: BandingTabel['kini'], language: Language): string =>
  [teks(language, 'cli.lembar', { lembar: sheet }), form ?? '', areaToA1(range)]
    .filter((part) => part !== '')
    .join(' · ');

const tableReport = ({ banding, chosen }: Filling, { language, beda }: Job, width: number): string => {
  const b = (
    key: 'banding.sel' | 'banding.kolom' | 'cli.isi-sebelum' | 'cli.isi-sesudah' | 'cli.isi-dari' | 'banding.baris',
  ) => teksBanding(language, key);
  const left = banding.isian.filter((one) => !chosen.includes(one));
  const others = left.filter((one) => !beda && one.jenis === 'beda' && isChosen(one, true)).length;
  const unsure = left.length - others;
  const { tahun } = banding;
  const notes = [
    ...(tahun === null
      ? []
      : [teksBanding(language, 'banding.lain-tahun', { dulu: String(tahun.dulu), kini: String(tahun.kini) })]),
    ...(others === 0 ? [] : [teksBanding(language, 'cli.isi-beda', { n: others })]),
    ...(unsure === 0 ? [] : [teksBanding(language, 'cli.isi-ragu', { n: unsure })]),
    ...banding.takDiisi.map(({ kolom, sebab }) =>
      teksBanding(language, 'banding.tak-diisi', {
        kolom: namaMakna(kolom, language).join(' '),
        sebab: teksBanding(language, `banding.sebab-${sebab}`),
      }),
    ),
  ];
  const rows = chosen.map((one) => [
    toA1(one.write.cell),
    namaIsian(one, language).join(' '),
    beforeText(one, language),
    afterText(one, language),
    toA1(one.dulu.cell),
    `${one.kode === null ? '' : `${one.kode} `}${one.nama}`,
  ]);
  const headings = [
    b('banding.sel'),
    b('banding.kolom'),
    b('cli.isi-sebelum'),
    b('cli.isi-sesudah'),
    b('cli.isi-dari'),
    b('banding.baris'),
  ];
  return [
    teksBanding(language, 'cli.isi-tabel', {
      kini: place(banding.kini, language),
      dulu: place(banding.dulu, language),
    }),
    rows.length === 0
      ? teksBanding(language, 'cli.isi-nol')
      : drawTable({ headings, rows, figures: [2, 3], limits: { 1: 32, 2: 32, 3: 32 } }, width, '  '),
    ...(notes.length === 0 ? [] : [notes.join('\n')]),
  ].join('\n\n');
};

const write = async (kini: StudiedFile, plans: readonly Plan[], work: Job, output: string): Promise<string[]> => {
  const { language } = work;
  const notes = [teks(language, 'cli.hasil', { hasil: output })];
  const reports = await kini.workbook.applyAll(plans, language);
  for (const [at, { written, marked }] of reports.entries())
    notes.push(teks(language, 'cli.tertulis', { lembar: plans[at]?.sheet ?? '', n: written, tanda: marked }));
  const cleared = kini.workbook.staleCells().length;
  if (cleared > 0) notes.push(teks(language, 'cli.usang', { n: cleared }));
  try {
    writeWhole(output, kini.workbook.save());
  } catch (error) {
    throw new Problem('tak-tertulis', {
      detail: `${output} (${error instanceof Error ? error.message : String(error)})`,
    });
  }
  return notes;
};

/**
 * Fills a table from another file into a copy: blank inputs of surely matched rows, with `beda` those that hold something
 * else, too. Without a place for the copy it only shows what would be written. Neither input is written to.
 */
export const fillFile = async (work: Job, terminal: Terminal): Promise<0 | 2> => {
  const { language, output } = work;
  const inputs = [work.kini, work.dulu, ...(work.choices.nomenklatur === null ? [] : [work.choices.nomenklatur])];
  if (output !== null && inputs.some((path) => isSameFile(path, output)))
    throw new Problem('keluaran-sama', { detail: output });
  const kini = await study(work.kini, work.sheet, work, terminal);
  const dulu = await study(work.dulu, null, work, terminal);
  const fillings = fillingsOf(kini, dulu, work.beda);
  if (fillings.length === 0) throw new UsageError(teksBanding(language, 'banding.tak-cocok'));
  const plans = plansOf(fillings, basename(work.dulu));
  const notes =
    output === null
      ? plans.length === 0
        ? []
        : [teksBanding(language, 'cli.isi-lihat')]
      : await write(kini, plans, work, output);
  if (work.format === 'tabel') {
    const tables = fillings.map((one) => tableReport(one, work, terminal.width));
    terminal.out(`${[...tables, ...(notes.length === 0 ? [] : [notes.join('\n')])].join('\n\n')}\n`);
  } else {
    const tables = fillings.map(({ banding, chosen }) => isianJson(banding, chosen));
    const object = { version: 1, file: work.kini, from: work.dulu, output, tables };
    terminal.out(`${JSON.stringify(object, null, work.format === 'json' ? 2 : 0)}\n`);
  }
  return 0;
};
