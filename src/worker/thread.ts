import { breathe } from '../port/breathe';
import { PortError } from '../port/obstacles';
import type { Settings } from '../engine/facts/types';
import type { SheetAnalysis } from '../engine/rules/finding';
import type { Area, CellStyle, Grid, Styles } from '../grid/types';
import type { FromEngine, Question, SentGrid, ToEngine } from './messages';
import { opened, unpack, type Piece } from './parcel';

/** A thread that runs the engine: `hear` gets its messages, `fail` hears that it ended by itself. */
export type StartThread = (
  hear: (message: FromEngine) => void,
  fail: (cause: string) => void,
) => { readonly post: (message: ToEngine) => void; readonly end: () => void };

/** The thread was ended for somebody else's sake, or never came up: ask again elsewhere. */
export class ThreadLost extends Error {}

/** What an analysis was made of. */
export type Source = { readonly grid: Grid; readonly settings: Settings };

export type Answer = { readonly value: unknown; readonly made: readonly number[] };
type Waiting = {
  readonly pieces: Piece[];
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
};

/** Cells a message: copying them takes the page some ten milliseconds. */
const CELLS_PER_MESSAGE = 40_000;

const rowsOf = ({ area, at }: Styles): readonly (readonly (CellStyle | null)[])[] =>
  Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
    Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      at({ row: area.top + row, column: area.left + column }),
    ),
  );
const plainStyle = (style: Styles): { readonly area: Area; readonly rows: ReturnType<typeof rowsOf> } => ({
  area: style.area,
  rows: rowsOf(style),
});

/** One life of the engine's thread, with what it was told so far. */
export class EngineThread {
  private readonly thread: ReturnType<StartThread>;
  private readonly waiting = new Map<number, Waiting>();
  private readonly matrices = new WeakMap<object, Promise<number>>();
  private readonly analyses = new WeakMap<SheetAnalysis, number>();
  private readonly gone: FinalizationRegistry<ToEngine>;
  private last = 0;
  private over = false;
  private ready = false;

  /** `onEnd` hears when it is over, and whether it failed to come up at all. */
  constructor(
    start: StartThread,
    private readonly onEnd: (failedToStart: boolean) => void,
  ) {
    this.thread = start(
      (message) => this.hear(message),
      (cause) => {
        if (this.ready) this.end(new PortError('mesin-berhenti', { cause }));
        else this.end(new ThreadLost(cause), true);
      },
    );
    // What the page has dropped, the engine drops too.
    this.gone = new FinalizationRegistry((message) => this.post(message));
  }

  /** Asks and waits for the answer; an abort ends the thread, because the engine does not stop in the middle. */
  async ask(question: Question, signal?: AbortSignal): Promise<Answer> {
    if (this.over) throw new ThreadLost();
    const id = this.number();
    const cancel = (): void => {
      const mine = this.waiting.get(id);
      this.waiting.delete(id);
      this.end(new ThreadLost());
      mine?.reject(new PortError('dibatalkan'));
    };
    try {
      return await new Promise<Answer>((resolve, reject) => {
        if (signal?.aborted === true) throw new PortError('dibatalkan');
        signal?.addEventListener('abort', cancel);
        this.waiting.set(id, { pieces: [], resolve, reject });
        this.post({ kind: 'tanya', id, question });
      });
    } finally {
      signal?.removeEventListener('abort', cancel);
    }
  }

  /** The grid as the thread knows it; matrices that it has not seen are sent first, in slices. */
  async grid({ values, text, formulas, formats, style, ...rest }: Grid): Promise<SentGrid> {
    return {
      ...rest,
      values: await this.matrix(values),
      text: await this.matrix(text),
      formulas: await this.matrix(formulas),
      formats: await this.matrix(formats),
      style: style === null ? null : plainStyle(style),
    };
  }

  /** The number of an analysis; one that this thread did not make is made again from its grid and settings. */
  async analysis(analysis: SheetAnalysis, from: Source, signal?: AbortSignal): Promise<number> {
    const known = this.analyses.get(analysis);
    if (known !== undefined) return known;
    const { settings } = from;
    const { made } = await this.ask({ kind: 'analisis', grid: await this.grid(from.grid), settings }, signal);
    const [id] = made;
    if (id === undefined) throw new Error('an analysis without a number');
    this.note(analysis, id);
    return id;
  }

  /** Remembers under which number the thread knows an analysis. */
  note(analysis: SheetAnalysis, id: number): void {
    this.analyses.set(analysis, id);
    this.gone.register(analysis, { kind: 'lepas', what: 'analisis', id });
  }

  private matrix(rows: readonly (readonly unknown[])[]): Promise<number> {
    const known = this.matrices.get(rows) ?? this.send(rows);
    this.matrices.set(rows, known);
    return known;
  }

  private async send(rows: readonly (readonly unknown[])[]): Promise<number> {
    const id = this.number();
    this.gone.register(rows, { kind: 'lepas', what: 'matriks', id });
    const height = Math.max(1, Math.floor(CELLS_PER_MESSAGE / Math.max(1, rows[0]?.length ?? 1)));
    for (let top = 0; top === 0 || top < rows.length; top += height) {
      if (top > 0) await breathe();
      this.post({ kind: 'baris', matrix: id, rows: rows.slice(top, top + height) });
    }
    return id;
  }

  private hear(message: FromEngine): void {
    if (message.kind === 'siap') {
      this.ready = true;
      return;
    }
    const waiting = this.waiting.get(message.id);
    if (waiting === undefined) return;
    if (message.kind === 'potong') {
      waiting.pieces.push(opened(message.piece));
      return;
    }
    this.waiting.delete(message.id);
    if (message.kind === 'gagal') waiting.reject(new PortError('gagal', { cause: message.cause }));
    else {
      const { body, figures, made } = message;
      waiting.resolve({ value: unpack({ body, pieces: waiting.pieces, figures }), made });
    }
  }

  private end(reason: Error, failedToStart = false): void {
    if (this.over) return;
    this.over = true;
    this.thread.end();
    this.onEnd(failedToStart);
    for (const { reject } of this.waiting.values()) reject(reason);
    this.waiting.clear();
  }

  private post(message: ToEngine): void {
    if (!this.over) this.thread.post(message);
  }

  private number(): number {
    this.last += 1;
    return this.last;
  }
}
