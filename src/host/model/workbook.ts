import type { Area } from '../../grid/types';
import type { CellRecord } from './cells';
import { changesOf, stateOfWorkbook, type LoadedState, type WorkbookChanges } from './changes';
import type { Author, Listener, ModelEvent } from './events';
import type { CalculationMode, CustomXmlPart, DefinedName, Setting } from './sheet-content';
import { Sheet } from './sheet';

/** Calculates formulas after edits. The workbook owns the truth; the calculator only answers. */
export type Recalculation = {
  /** The workbook it works for. */
  readonly attach: (workbook: Workbook) => void;
  /** A cell is about to get a new content. */
  readonly edited: (sheet: Sheet, row: number, column: number, cell: CellRecord) => void;
  /** Sheets, names, rows or columns changed: everything must be loaded again. */
  readonly restructured: () => void;
  /** Calculates what is due. `force` also in manual mode; `full` also what seems unchanged. Returns the sheets with new results. */
  readonly calculate: (workbook: Workbook, force: boolean, full: boolean) => readonly Sheet[];
};

/** Without an engine formulas keep the values they were loaded with. */
const NO_RECALCULATION: Recalculation = {
  attach: () => undefined,
  edited: () => undefined,
  restructured: () => undefined,
  calculate: () => [],
};

/** Ways in which some desktops differ from Excel on the web. Sources: public threads of Office.js and of its users; see docs/host.md. */
export type Quirks = {
  /** What separates areas in the address that `getRanges` takes: ';' where Windows says so (office-js issue 1167); '|' stands for a host that takes none. */
  readonly listSeparator?: ',' | ';' | '|';
  /** A rectangle written across hidden rows lands in the visible ones, in order (office-js issue 224). */
  readonly misplacesHiddenRows?: boolean;
  /** `numberFormat` speaks the user's notation: '#.##0,00' for '#,##0.00' (office-js issue 1553). */
  readonly localFormats?: boolean;
};

export type WorkbookOptions = {
  /** Language of shown and typed numbers; 'id-ID' by default, as in the offices that use the product. */
  readonly locale?: string;
  readonly name?: string;
  readonly recalculation?: Recalculation;
  /** Whether notes (ExcelApi 1.18) exist on this host. */
  readonly notes?: boolean;
  readonly quirks?: Quirks;
};

/** The workbook that owns the truth. Everything else (protocol, preview grid) reads and edits it. */
export class Workbook {
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  readonly customXmlParts: CustomXmlPart[] = [];
  readonly settings: Setting[] = [];
  calculationMode: CalculationMode = 'Automatic';
  /** Whether sheets can be neither added, removed, renamed nor moved. */
  isStructureProtected = false;
  readonly name: string;
  readonly locale: string;
  readonly notes: boolean;
  readonly quirks: Quirks;
  /** Who edits at the moment; the protocol sets it around a request. */
  author: Author = 'user';
  private readonly recalculation: Recalculation;
  private readonly listeners = new Set<Listener>();
  private loaded: LoadedState | null = null;
  private activeId = '';
  private counter = 0;

  constructor(options: WorkbookOptions = {}) {
    this.locale = options.locale ?? 'id-ID';
    this.name = options.name ?? 'Buku.xlsx';
    this.notes = options.notes ?? false;
    this.quirks = options.quirks ?? {};
    this.recalculation = options.recalculation ?? NO_RECALCULATION;
    this.recalculation.attach(this);
  }

  /** A fresh id; sheet ids look like Excel's, {GUID}. */
  nextId(): string {
    this.counter += 1;
    return `{00000000-0001-0000-0000-${this.counter.toString(16).toUpperCase().padStart(12, '0')}}`;
  }

  get activeSheet(): Sheet {
    const sheet = this.sheets.find(({ id }) => id === this.activeId) ?? this.sheets[0];
    if (sheet === undefined) throw new Error('a workbook has at least one sheet');
    return sheet;
  }

  sheetById(id: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  /** A sheet by name (any case) or id, as getItem takes it. */
  sheet(key: string): Sheet | null {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name) ?? this.sheetById(key);
  }

  addSheet(name: string, position = this.sheets.length): Sheet {
    const sheet = new Sheet(this.nextId(), name, this.locale, (at, row, column, cell) =>
      this.recalculation.edited(at, row, column, cell),
    );
    this.sheets.splice(position, 0, sheet);
    this.recalculation.restructured();
    this.emit({ kind: 'added', sheetId: sheet.id, author: this.author });
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) return;
    const wasActive = this.activeSheet === sheet;
    this.sheets.splice(index, 1);
    const own = this.names.filter(({ sheetId }) => sheetId === sheet.id);
    for (const name of own) this.names.splice(this.names.indexOf(name), 1);
    this.recalculation.restructured();
    this.emit({ kind: 'deleted', sheetId: sheet.id, author: this.author });
    if (wasActive) this.activate(this.sheets[Math.min(index, this.sheets.length - 1)] ?? this.activeSheet);
  }

  activate(sheet: Sheet): void {
    const previous = this.activeId;
    this.activeId = sheet.id;
    if (previous !== sheet.id) this.emit({ kind: 'activated', sheetId: sheet.id, previous });
  }

  select(sheet: Sheet, areas: readonly Area[]): void {
    this.activate(sheet);
    sheet.selection = areas;
    this.emit({ kind: 'selection', sheetId: sheet.id, areas });
  }

  /** From now on `changes` reports what differs from the present state. */
  markLoaded(): void {
    for (const sheet of this.sheets) {
      sheet.original.clear();
      sheet.isRestructured = false;
    }
    this.loaded = stateOfWorkbook(this);
  }

  /** All that differs from the file, so that a download can patch it. */
  changes(): WorkbookChanges {
    if (this.loaded === null) throw new Error('the workbook was not loaded from anything');
    return changesOf(this, this.loaded);
  }

  /** Gives conditional formats new ids on sheets whose list changed. */
  renewFormatIds(): void {
    for (const sheet of this.sheets.filter(({ formatIdsAreStale }) => formatIdsAreStale)) {
      for (const format of sheet.conditionalFormats) format.id = this.nextId();
      sheet.formatIdsAreStale = false;
    }
  }

  /** Rows, columns or names changed, so that every formula must be read again. */
  restructured(): void {
    this.recalculation.restructured();
  }

  /** Brings formula results up to date. In manual mode only when forced. */
  calculate(force = false, full = false): void {
    const sheets = this.recalculation.calculate(this, force, full);
    if (sheets.length > 0) this.emit({ kind: 'calculated', sheetIds: sheets.map(({ id }) => id) });
  }

  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: ModelEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  /** Runs edits on behalf of somebody and names them in the events. */
  as<T>(author: Author, edits: () => T): T {
    const before = this.author;
    this.author = author;
    try {
      return edits();
    } finally {
      this.author = before;
    }
  }
}
