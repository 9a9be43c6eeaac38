/**
 * One command on one workbook, again and again: with somebody else at work, or with Excel failing, at each sync. What must
 * hold afterwards is told by workbooks on which the same happened undisturbed.
 */
import { pesanHambatan, teksCatatan } from '../../src/bahasa';
import { createCommands, openSheet, outcomeOf, type Commands, type Outcome } from '../../src/commands';
import { DEFAULT_SETTINGS } from '../../src/engine';
import type { Plan, SheetAnalysis } from '../../src/engine/rules/finding';
import { toA1 } from '../../src/grid/address';
import { valueAt } from '../../src/grid/cells';
import type { Cell, Grid } from '../../src/grid/types';
import type { Quirks, Workbook } from '../../src/host/model/workbook';
import type { NodeHostOptions, SheetSource, WorkbookSource } from '../../src/host/node';
import { buildReport, type Report } from '../../src/laporan';
import type { Engine } from '../../src/worker/engine';
import { PortError } from '../../src/port/obstacles';
import type { BandingAsked } from '../../src/worker/banding';
import { engineHere } from '../../src/worker/here';
import { changed } from '../engine/lembar-rumus';
import { workbookOf } from '../xlsx/from-grid';
import { meaning, setUp, type Setup } from '../excel/setup';
import { fixture } from './setup';
import { analyseSheet } from '../analisis';

/** All combinations, or a sample of them that LAKON_GESER (0, 1, 2, …) moves on. */
export const LENGKAP = process.env['LAKON'] === 'lengkap';
export const GESER = Number(process.env['LAKON_GESER'] ?? 0);

export type Perintah = 'hitung-ulang' | 'perbaiki' | 'isi' | 'periksa' | 'hapus-tanda' | 'kembalikan' | 'laporan';

/** The engine, which is asked for the same sheets hundreds of times. */
const remembering = (): Pick<Engine, 'analyse' | 'plan' | 'compareFile'> => {
  const analyses = new Map<string, Promise<SheetAnalysis>>();
  const plans = new Map<string, Promise<Plan>>();
  const keyOf = (grid: Grid): string =>
    JSON.stringify([grid.top, grid.left, grid.formulas, grid.values, grid.formats, grid.merges, grid.style !== null]);
  const once = <T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  };
  return {
    analyse: (grid, settings) => once(analyses, keyOf(grid), () => engineHere.analyse(grid, settings)),
    compareFile: (of, asked) => engineHere.compareFile(of, asked),
    plan: (of, action) => once(plans, keyOf(of.grid) + JSON.stringify(action), () => engineHere.plan(of, action)),
  };
};
const engine = remembering();

/** Ids of runs are never used again, as in Excel. */
let runs = 0;

export type Adegan = Setup & { readonly commands: Commands };

export const adegan = (
  source: WorkbookSource,
  notes: boolean,
  quirks: Quirks = {},
  host: NodeHostOptions = {},
): Adegan => {
  const newId = (): string => `jalan-${(runs += 1)}`;
  const setup = setUp(source, { ...host, workbook: { notes, quirks }, environment: { newId, noteText: teksCatatan } });
  const commands = createCommands({ port: setup.port, engine, language: () => 'id' });
  return { ...setup, commands };
};

/** A workbook as it is, to be opened again. */
export const sourceOf = (model: Workbook): WorkbookSource => ({
  sheets: model.sheets.map((sheet): SheetSource => ({
    grid: sheet.toGrid(),
    conditionalFormats: sheet.conditionalFormats.map(({ type, areas, formula, format, stopIfTrue }) => ({
      type,
      areas,
      formula,
      format,
      stopIfTrue,
    })),
    notes: sheet.notes.map(({ cell, content }) => ({ cell, content })),
    ...(sheet.autoFilter === null ? {} : { autoFilter: sheet.autoFilter }),
  })),
  customXmlParts: model.customXmlParts.map(({ xml }) => xml),
  names: model.names.map(({ name, formula, visible, sheetId }) => {
    const sheet = sheetId === null ? null : model.sheetById(sheetId);
    return { name, formula, visible, ...(sheet === null ? {} : { sheet: sheet.name }) };
  }),
});

const reports = new Map<string, Report>();

/** The report on the first table of a sheet as it was when it was first asked for. */
const reportOn = (grid: Grid): Report => {
  const known = reports.get(grid.sheet);
  if (known !== undefined) return known;
  const [table] = analyseSheet(grid, DEFAULT_SETTINGS).tables;
  if (table === undefined) throw new Error('no table');
  const report = buildReport(table, { when: new Date(2026, 10, 22), version: '0.1.0' }, 'id');
  reports.set(grid.sheet, report);
  return report;
};

const files = new Map<string, BandingAsked['berkas']>();

/** A file whose first quarter has a little more in every fourth lowest row: what is filled lies all over the table. */
const fileFor = (grid: Grid): BandingAsked['berkas'] => {
  const id = `${grid.sheet} ${JSON.stringify(grid.formulas).length}`;
  const known = files.get(id);
  if (known !== undefined) return known;
  const [first] = analyseSheet(grid, DEFAULT_SETTINGS).tables;
  const columns = first?.table.columns.filter(({ role, measure }) => role === 'realisasi-tw' && measure === 'Rp') ?? [];
  const parents = new Set(first?.table.rows.map(({ parent }) => parent));
  const lowest = first?.table.rows.filter(({ row, nama }) => !parents.has(row) && nama !== '') ?? [];
  const cells = lowest
    .filter((_, at) => at % 4 === 0)
    .flatMap(({ row }) => columns.slice(0, 1).map(({ column }): Cell => ({ row, column })));
  const others = cells.map((cell, at) => {
    const now = valueAt(grid, cell.row, cell.column);
    return [toA1(cell), typeof now === 'number' ? now + 1_000 + at : 1_000 + at] as const;
  });
  const berkas = { id, nama: 'triwulan-lalu.xlsx', bytes: workbookOf(changed(grid, Object.fromEntries(others))) };
  files.set(id, berkas);
  return berkas;
};

/** Fills as the pane does: what can be filled is read and shown, all of it is chosen, and that is written. */
const isikan = async ({ commands, port }: Adegan, grid: Grid): Promise<Outcome> => {
  const { sheet } = grid;
  const asked = { berkas: fileFor(grid), table: 0, pilihan: null, jawaban: {} };
  try {
    const { analysis, grid: now } = await openSheet(port, engine, sheet, DEFAULT_SETTINGS);
    const fingerprint = analysis.tables[0]?.table.fingerprint ?? '';
    const answer = await engine.compareFile({ grid: now, analysis, settings: DEFAULT_SETTINGS }, asked);
    const previewed = answer.ok ? (answer.banding?.isian ?? []).map(({ write }) => write) : [];
    // Where nothing is offered, nothing can be chosen.
    if (previewed.length === 0) return outcomeOf(new PortError('berubah', { sheet }));
    return await commands.isi({ asked, fingerprint, previewed }, { sheet });
  } catch (error) {
    return outcomeOf(error);
  }
};

export const jalankan = (world: Adegan, perintah: Perintah, grid: Grid): Promise<Outcome> => {
  const { commands } = world;
  const sheet = grid.sheet;
  switch (perintah) {
    case 'hitung-ulang':
      return commands.hitungUlang({ sheet });
    case 'perbaiki':
      return commands.perbaiki('semua', { sheet });
    case 'isi':
      return isikan(world, grid);
    case 'periksa':
      return commands.periksa({ sheet });
    case 'hapus-tanda':
      return commands.hapusTanda();
    case 'kembalikan':
      return commands.kembalikan();
    case 'laporan':
      return commands.laporan(reportOn(grid));
  }
};

/** What each command starts from. */
const AWAL: Readonly<Record<Perintah, readonly Perintah[]>> = {
  'hitung-ulang': ['periksa'],
  perbaiki: ['hitung-ulang'],
  isi: ['periksa'],
  periksa: [],
  'hapus-tanda': ['hitung-ulang'],
  kembalikan: ['hitung-ulang', 'perbaiki'],
  laporan: ['hitung-ulang', 'laporan'],
};
const SEMUA: readonly Perintah[] = [
  'hitung-ulang',
  'perbaiki',
  'isi',
  'periksa',
  'hapus-tanda',
  'kembalikan',
  'laporan',
];
const HANYA = process.env['LAKON_PERINTAH'];
/** The commands, or the one that LAKON_PERINTAH names. */
export const PERINTAH = SEMUA.filter((one) => HANYA === undefined || HANYA === one);

export type Buku = { readonly nama: string; readonly grid: Grid };

/** Figures typed in by hand, and the same table with formulas. */
export const buku = async (): Promise<readonly Buku[]> => [
  { nama: 'E.81', grid: await fixture('e81-luwu-timur-2021') },
  { nama: 'E.81 dengan rumus', grid: await fixture('e81-luwu-timur-2021', 'table-formulas.xlsx') },
];

const starts = new Map<string, Promise<WorkbookSource>>();

/** The workbook that a command is given. */
export const awal = ({ nama, grid }: Buku, perintah: Perintah, notes: boolean): Promise<WorkbookSource> => {
  const key = [nama, perintah, notes].join();
  const made =
    starts.get(key) ??
    (async () => {
      const world = adegan({ sheets: [grid] }, notes);
      for (const one of AWAL[perintah]) await jalankan(world, one, grid);
      return sourceOf(world.model);
    })();
  starts.set(key, made);
  return made;
};

type Arti = {
  readonly rules: readonly unknown[];
  readonly notes: readonly { readonly cell: unknown; readonly content: string }[];
};

const artiOf = (world: Setup, name: string): Arti => meaning(world, name) as Arti;

const byName = ({ model }: Setup) => [...model.sheets].sort((a, b) => (a.name < b.name ? -1 : 1));

/** All that a workbook shows: contents, formats, marks and notes of every sheet; the order of marks has no meaning. */
export const keadaan = (world: Setup): string =>
  JSON.stringify(
    byName(world).map(({ name, visibility }) => {
      const { rules, notes, ...other } = artiOf(world, name);
      const sorted = (list: readonly unknown[]) => list.map((one) => JSON.stringify(one)).sort();
      const told = notes.map(({ cell, content }) => [cell, content]);
      return [name, visibility, other, sorted(rules), sorted(told)];
    }),
  );

/** Contents and formats of cells alone. */
export const isi = (world: Setup): string =>
  JSON.stringify(
    byName(world).map(({ name }) => {
      return [name, { ...artiOf(world, name), rules: [], notes: [] }];
    }),
  );

type Isi = { readonly top: number; readonly left: number; readonly cells: readonly (readonly unknown[])[] };

/** Cells that two workbooks hold differently, by sheet; short enough to read. */
export const beda = (one: Setup, other: Setup): readonly string[] => {
  const names = [...new Set([one, other].flatMap(({ model }) => model.sheets.map(({ name }) => name)))];
  return names
    .flatMap((name) => {
      const [a, b] = [meaning(one, name) as Isi | null, meaning(other, name) as Isi | null];
      if (a === null || b === null) return [`${name}: tidak ada`];
      const rows = Math.max(a.cells.length, b.cells.length);
      return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
        [...(a.cells[row] ?? [null])].flatMap((cell, column) => {
          const [left, right] = [JSON.stringify(cell), JSON.stringify(b.cells[row]?.[column])];
          return left === right
            ? []
            : [`${name} ${toA1({ row: row + a.top, column: column + a.left })}: ${left} ≠ ${right}`];
        }),
      );
    })
    .slice(0, 20);
};

export const berhasil = ({ kind }: Outcome): boolean => kind !== 'terhalang' && kind !== 'ditolak';

/** What the user reads of a failure. */
export const dikatakan = (outcome: Outcome): string =>
  outcome.kind === 'terhalang' ? pesanHambatan(outcome.obstacle, 'id', outcome.sheet).apa : '';
