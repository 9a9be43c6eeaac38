import { readFileSync } from 'node:fs';
import {
  openGrid,
  type Opened,
  compareSheets,
  lostSettings,
  parseSettings,
  type Settings,
  type SheetAnalysis,
  type UnreadReason,
} from '../engine';
import type { Obstacle } from '../port/obstacles';
import { hasFormulas } from '../grid/cells';
import type { Grid } from '../grid/types';
import type { Kiriman } from '../laporan/siap';
import { openWorkbook, type Recalculate, type XlsxWorkbook } from '../xlsx';
import { readNomenclature } from './nomenclature';
import { Problem } from './problems';
import type { Choices } from './usage';

/** A sheet with at least one table. */
export type StudiedSheet = {
  readonly name: string;
  readonly grid: Grid;
  readonly analysis: SheetAnalysis;
  /** The same with the work behind it. */
  readonly opened: Opened;
  readonly obstacles: readonly Obstacle[];
};

/** A sheet that gave no table, and why; hidden sheets are read only when they are named. */
export type UnreadSheet = { readonly sheet: string; readonly reason: UnreadReason | 'tersembunyi' };

export type StudiedFile = {
  readonly path: string;
  readonly workbook: XlsxWorkbook;
  readonly settings: Settings;
  /** What of the settings kept in the workbook was not understood (paths): the defaults apply there. */
  readonly lost: readonly string[];
  readonly sheets: readonly StudiedSheet[];
  readonly unread: readonly UnreadSheet[];
};

const withChoices = (
  settings: Settings,
  { triwulan, rataRata, skala, toleransi, rumus, periksa, nomenklatur }: Choices,
): Settings => ({
  ...settings,
  triwulan: triwulan ?? settings.triwulan,
  rataRata: rataRata ?? settings.rataRata,
  skala: skala ?? settings.skala,
  toleransi: toleransi ?? settings.toleransi,
  tulisRumus: rumus || settings.tulisRumus,
  periksa: [...settings.periksa, ...periksa],
  nomenklatur: nomenklatur === null ? null : readNomenclature(nomenklatur),
});

/**
 * Reads a workbook and analyses its visible sheets, or the one named. The settings kept in the workbook apply; choices of
 * the command line win. Throws FileError, PortError or Problem when it cannot be read or has no such sheet.
 */
export const studyFile = async (
  path: string,
  sheet: string | null,
  choices: Choices,
  recalculate?: Recalculate,
): Promise<StudiedFile> => {
  const workbook = openWorkbook(readFileSync(path), recalculate === undefined ? {} : { recalculate });
  const data = await workbook.loadSettings();
  const kept = parseSettings(data);
  const settings = withChoices(kept, choices);
  const names = workbook.sheetNames();
  const wanted = sheet === null ? names : names.filter((name) => name.toLowerCase() === sheet.toLowerCase());
  if (wanted.length === 0) throw new Problem('tanpa-lembar', { detail: sheet === null ? '' : `"${sheet}"` });
  const sheets: StudiedSheet[] = [];
  const unread: UnreadSheet[] = [];
  for (const name of wanted) {
    if (sheet === null && workbook.isHidden(name)) {
      unread.push({ sheet: name, reason: 'tersembunyi' });
      continue;
    }
    const { grid, obstacles } = await workbook.read(name);
    const opened = openGrid(grid, settings);
    const { analysis } = opened;
    if (analysis.tables.length > 0) sheets.push({ name, grid, analysis, opened, obstacles });
    else unread.push({ sheet: name, reason: analysis.unread ?? 'tanpa-tabel' });
  }
  const compared = compareSheets(sheets.map(({ opened }) => opened));
  const complete = sheets.map((one, at) => {
    const opened = compared[at] ?? one.opened;
    return { ...one, opened, analysis: opened.analysis };
  });
  return { path, workbook, settings, lost: lostSettings(data, kept), sheets: complete, unread };
};

/** What the file tells of its being ready to be sent, as it is now. */
export const sentOf = ({ workbook, settings, sheets }: StudiedFile): Kiriman => ({
  bertanda: sheets.flatMap(({ name }) => (workbook.isMarked(name) ? [name] : [])),
  disalin: settings.kesimpulan ?? [],
});

/** Why results of formulas cannot be relied on: old where the workbook calculates by hand, or never stored. */
export const stalenessOf = ({ obstacles, grid }: StudiedSheet): Obstacle | null =>
  hasFormulas(grid)
    ? (obstacles.find((one) => one === 'perhitungan-manual' || one === 'rumus-tanpa-hasil') ?? null)
    : null;
