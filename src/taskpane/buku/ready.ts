import type { TableAnalysis } from '../../engine/rules/finding';
import { berlaku, kekurangan, sidikKesimpulan, SYARAT, type Kekurangan, type Syarat } from '../../laporan/siap';
import type { PaneState, Tab } from '../store/state';
import type { SheetGlance } from './sheets';

/** What a workbook or a sheet is held against before it is sent. */
export type Line = 'dibaca' | Syarat | 'tanda' | 'kesimpulan';

/** What one sheet lacks in one line, and where in the pane it is mended; null: by a command. */
export type Lack = {
  readonly sheet: string;
  readonly n: number;
  readonly tiada: boolean;
  readonly to: Pick<Kekurangan, 'table' | 'cell'> & { readonly tab: Tab; readonly aim: PaneState['aim'] };
};
export type Ready = { readonly line: Line; readonly lacks: readonly Lack[] };

/** Where a question is asked: beside the form, the columns or the findings. */
const askedAt = ({ evaluation }: TableAnalysis): Tab => {
  const perihal = evaluation.questions[0]?.perihal;
  if (perihal === 'tabel') return 'tabel';
  return perihal === 'persamaan' || perihal === 'kolom' ? 'kolom' : 'temuan';
};

const tabFor = (syarat: Syarat, analysis: TableAnalysis | undefined): Tab => {
  switch (syarat) {
    case 'galat':
      return 'temuan';
    case 'pertanyaan':
      return analysis === undefined ? 'tabel' : askedAt(analysis);
    case 'kolom':
      return 'kolom';
    default:
      return 'ringkasan';
  }
};

type Known = Pick<PaneState, 'marked' | 'taken'>;
type Read = SheetGlance & { readonly kind: 'tabel' };

const isRead = (one: SheetGlance): one is Read => one.kind === 'tabel';

const lacksOf = ({ sheet, tables }: Read): (Lack & { readonly syarat: Syarat })[] => {
  const analyses = tables.map(({ analysis }) => analysis);
  return kekurangan(analyses).map(({ syarat, n, tiada, table, cell }) => ({
    sheet,
    syarat,
    n,
    tiada,
    to: { tab: tabFor(syarat, analyses[table]), table, cell, aim: null },
  }));
};

const place = (sheet: string, tab: Tab, table = 0, aim: PaneState['aim'] = null): Lack => ({
  sheet,
  n: 1,
  tiada: false,
  to: { tab, table, cell: null, aim },
});

/** Tables whose closing paragraph was not taken along as it reads now; null where no table has one. */
const untaken = (read: readonly Read[], taken: readonly string[]): Lack[] | null => {
  const texts = read.flatMap(({ sheet, tables }) =>
    tables.flatMap(({ analysis }, table) => {
      const digest = sidikKesimpulan(analysis);
      return digest === null ? [] : [{ sheet, table, known: taken.includes(digest) }];
    }),
  );
  if (texts.length === 0) return null;
  return texts.flatMap(({ sheet, table, known }) => (known ? [] : [place(sheet, 'ringkasan', table, 'kesimpulan')]));
};

/**
 * Whether some sheets are ready to be sent, line by line; only lines that concern one of them. Hidden sheets and sheets
 * without a table lack nothing; what was not read is told as that, and nothing else is said of it.
 */
export const readiness = (sheets: readonly SheetGlance[], { marked, taken }: Known): Ready[] => {
  const read = sheets.filter(isRead);
  const open = sheets.filter(({ kind }) => kind === 'belum' || kind === 'usang' || kind === 'gagal');
  const lacks = read.flatMap(lacksOf);
  const concerned = new Set(read.flatMap(({ tables }) => berlaku(tables.map(({ analysis }) => analysis))));
  const names = new Set(sheets.map(({ sheet }) => sheet));
  const texts = untaken(read, taken);
  return [
    { line: 'dibaca', lacks: open.map(({ sheet }) => place(sheet, 'tabel')) },
    ...SYARAT.filter((syarat) => concerned.has(syarat)).map((syarat): Ready => ({
      line: syarat,
      lacks: lacks.filter((one) => one.syarat === syarat),
    })),
    ...(texts === null ? [] : [{ line: 'kesimpulan', lacks: texts } as const]),
    { line: 'tanda', lacks: marked.filter((sheet) => names.has(sheet)).map((sheet) => place(sheet, 'temuan')) },
  ];
};
