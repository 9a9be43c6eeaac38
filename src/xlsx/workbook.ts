import { SETTINGS_NAMESPACE } from '../port/xml-part';
import { type ApplyReport, type SheetReading, type WorkbookPort, obstaclesOf } from '../port/workbook-port';
import type { Plan } from '../engine/rules/finding';
import type { RunStamp } from '../port/journal/record';
import type { Grid } from '../grid/types';
import { applyPlans, clearMarks } from './apply';
import { readJournal } from './journal-part';
import { readXmlPart, writeXmlPart } from './custom-xml';
import type { SheetCell } from './dependants';
import { hasMarks } from './marks';
import { hasNotes } from './notes';
import { openPackage, type Package } from './package';
import { createReader } from './reader';
import { restoreRun } from './restore';
import type { Recalculate } from './changes';

export type OpenOptions = {
  /** Language in which numbers and dates are shown ('text' of a grid): separators and month names. Default 'id'. */
  readonly locale?: string;
  /** Id and time of a run for the journal; by default random and now. */
  readonly stamp?: () => RunStamp;
  /** Who computes formulas that depend on a change; without it they lose their cached values. */
  readonly recalculate?: Recalculate;
};

/** An .xlsx file in memory: the port over a file, and what only a file can do. */
export type XlsxWorkbook = WorkbookPort & {
  /** Names of the worksheets, in order, hidden ones included. */
  readonly sheetNames: () => readonly string[];
  readonly isHidden: (sheet: string) => boolean;
  /** Whether a sheet carries marks or notes of ours. */
  readonly isMarked: (sheet: string) => boolean;
  /** One worksheet in full. Throws PortError 'gagal' when there is no such sheet, FileError when its part is damaged. */
  readonly readGrid: (sheet: string) => Grid;
  /** Carries out the plans of several sheets at once, or none of them; the reports in their order. */
  readonly applyAll: (plans: readonly Plan[], language: 'id' | 'en') => Promise<readonly ApplyReport[]>;
  /** Formula cells that hold no cached value because cells they depend on were changed since opening. */
  readonly staleCells: () => readonly SheetCell[];
  /** The bytes of the file as it is now; parts that were not touched are equal to those read. */
  readonly save: () => Uint8Array;
  readonly package: Package;
};

const randomStamp = (): RunStamp => ({ id: crypto.randomUUID(), when: new Date().toISOString() });

/** Opens the bytes of an .xlsx or .xlsm file. Throws FileError for anything else. */
export const openWorkbook = (bytes: Uint8Array, options: OpenOptions = {}): XlsxWorkbook => {
  const { locale = 'id', stamp = randomStamp, recalculate } = options;
  const pkg = openPackage(bytes);
  const reader = createReader(pkg, locale, recalculate);
  // Structure errors belong to opening, not to the first use.
  const { workbook } = reader.structure();
  const stale = new Map<string, SheetCell>();
  const noteStale = (cells: readonly SheetCell[]): void => {
    for (const place of cells) stale.set(`${place.sheet}!${place.cell.row},${place.cell.column}`, place);
  };
  const sheetNames = (): readonly string[] => reader.structure().sheets.map(({ name }) => name);

  const read = (sheet: string): SheetReading => {
    const { grid, isProtected, isFiltered } = reader.sheet(sheet);
    const obstacles = obstaclesOf({
      isProtected,
      isManual: reader.structure().manualCalculation,
      lacksResults: reader.lacksResults(),
      isFiltered,
      hasHiddenRows: grid.hiddenRows.length > 0,
    });
    return { grid, obstacles };
  };
  /** Runs a change whole or not at all. */
  const change = async <T>(action: () => T): Promise<T> => {
    try {
      return pkg.atomically(action);
    } finally {
      reader.forget();
    }
  };

  const applyAll: XlsxWorkbook['applyAll'] = async (plans, language) => {
    const { report, stale: lost } = await change(() => applyPlans(pkg, reader, plans, language, stamp, recalculate));
    noteStale(lost);
    return report;
  };

  return {
    package: pkg,
    sheetNames,
    isHidden: (sheet) => reader.sheetPart(sheet).hidden,
    isMarked: (sheet) => {
      const { part } = reader.sheetPart(sheet);
      return hasMarks(pkg, part) || hasNotes(pkg, part);
    },
    readGrid: (sheet) => reader.sheet(sheet).grid,
    staleCells: () => [...stale.values()],
    save: pkg.save,
    sheets: async () => sheetNames(),
    activeSheet: async () => reader.structure().active,
    read: async (sheet) => read(sheet),
    apply: async (plan, language) => {
      const [report] = await applyAll([plan], language);
      if (report === undefined) throw new RangeError('a plan without a report');
      return report;
    },
    applyAll,
    clearMarks: () => change(() => clearMarks(pkg, reader)),
    restore: async () => {
      const { report, stale: lost } = await change(() => restoreRun(pkg, reader, recalculate));
      noteStale(lost);
      return report;
    },
    loadSettings: async () => readXmlPart(pkg, workbook, SETTINGS_NAMESPACE),
    saveSettings: (settings) => change(() => writeXmlPart(pkg, workbook, SETTINGS_NAMESPACE, settings)),
    history: async () => readJournal(pkg, workbook),
  };
};
