import type { Workbook } from '../model/workbook';
import { RichApiError } from './errors';
import { activationEntries, toEntries, visibilityEntry, type EventEntry } from './events';
import { interpret } from './interpreter';
import { isArray, isObject, parseJson, type Json } from './json';
import { ACTION, PATH, readRequest, type Request, type Response } from './messages';
import { Runtime, type RuntimeState } from './runtime';
import { Session } from './session';

/** Largest request and answer of Excel on the web. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** Request flags of the client. */
const DELAY_FOR_CELL_EDIT = 64;
const EDITING =
  'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and try again.';

/** Counts since the last reset. A sync that only releases references after a run counts as a cleanup. */
export type Stats = {
  readonly syncs: number;
  readonly cleanups: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly largestResponse: number;
  readonly actions: number;
  /** One line a sync, for messages of failing tests. */
  readonly log: readonly string[];
};

/** A sync that fails on purpose. `at` counts syncs from 1 since the fault was set. */
export type Fault = {
  readonly at: number;
  /** Before or after the request took effect. */
  readonly when: 'before' | 'after';
  /** Every sync from there on fails, until `heal`. */
  readonly lasting?: boolean;
  readonly code?: string;
  readonly message?: string;
};

/** An answer at the level of HTTP, as the client's transport expects it. */
type HostAnswer = { readonly statusCode: number; readonly body: string };

export type HostOptions = {
  readonly payloadLimit?: number;
  /** Whether a member of a type of Office.js is there: for hosts of older requirement sets. All that is imitated unless given. */
  readonly offers?: (type: string, member: string) => boolean;
  /** Called when the add-in shows or hides its pane. */
  readonly onVisibility?: (state: RuntimeState) => void;
};

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const isCleanup = (request: Request): boolean => {
  const acts = request.actions.filter(({ kind }) => kind !== ACTION.instantiate);
  return acts.length > 0 && acts.every(({ name }) => name === '_RemoveReference');
};

/** Requests to services of the library itself, which do not touch the workbook. */
const isBoot = (request: Request): boolean => [...request.paths.values()].some(({ kind }) => kind === PATH.newObject);

const NO_STATS: Stats = {
  syncs: 0,
  cleanups: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestResponse: 0,
  actions: 0,
  log: [],
};

const failure = (error: RichApiError): HostAnswer => ({
  statusCode: error.httpStatusCode,
  body: JSON.stringify({ error: { code: error.code, message: error.message } }),
});

const inBody = (error: { readonly code: string; readonly message: string }): Response => ({
  Error: { Code: error.code, Message: error.message, Location: '', ActionIndex: 0, HttpStatusCode: 500 },
  Results: [],
  TraceIds: [],
});

/** One client's connection to a workbook: takes its requests, tells it of events, counts, and fails when told to. */
export class Host {
  readonly session: Session;
  readonly runtime: Runtime;
  private counted = NO_STATS;
  private syncNumber = 0;
  private faults: (Fault & { readonly sync: number })[] = [];
  private edits: { readonly sync: number; readonly edit: (workbook: Workbook) => void }[] = [];
  private isEditing = false;
  private readonly afterEditing: (() => void)[] = [];
  private readonly payloadLimit: number;
  private pending: EventEntry[] = [];
  private readonly stopListening: () => void;

  constructor(
    readonly workbook: Workbook,
    private readonly deliver: (entries: readonly EventEntry[]) => void,
    options: HostOptions = {},
  ) {
    this.payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
    this.runtime = new Runtime('Visible', (state) => {
      this.queue([visibilityEntry(state)]);
      options.onVisibility?.(state);
    });
    this.session = new Session(workbook, this.runtime, options.offers);
    this.stopListening = workbook.listen((event) => {
      if (event.kind === 'rows-or-columns') this.session.shift(event.sheetId, event.shift);
      this.queue(toEntries(this.session, workbook, event));
    });
  }

  get stats(): Stats {
    return this.counted;
  }

  resetStats(): void {
    this.counted = NO_STATS;
  }

  /** Counts only what happens inside. */
  async measure(run: () => Promise<unknown>): Promise<Stats> {
    this.resetStats();
    await run();
    return this.counted;
  }

  /** Makes a coming sync fail (1: the next). Cleanups do not count. */
  failSync(fault: Fault): void {
    this.faults.push({ ...fault, sync: this.syncNumber + fault.at });
  }

  /** No sync fails any more. */
  heal(): void {
    this.faults = [];
  }

  /** Somebody else edits the workbook just before the n-th coming sync (1: the next). */
  editBeforeSync(at: number, edit: (workbook: Workbook) => void): void {
    this.edits.push({ sync: this.syncNumber + at, edit });
  }

  /** While a cell is being edited Excel refuses requests, or lets those wait that ask for it. */
  set editMode(on: boolean) {
    this.isEditing = on;
    if (!on) for (const resume of this.afterEditing.splice(0)) resume();
  }

  get editMode(): boolean {
    return this.isEditing;
  }

  /** The window of the workbook comes to the front. */
  activateWindow(): void {
    this.queue(activationEntries(this.session));
  }

  /** Takes one request body and answers it. Rejects only for bugs of the host. */
  async handle(body: string, flags = 0): Promise<HostAnswer> {
    const size = bytesOf(body);
    if (size > this.payloadLimit) {
      return failure(
        new RichApiError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.', 413),
      );
    }
    const request = readRequest(parseJson(body));
    if (this.isEditing && !isBoot(request)) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
        return {
          statusCode: 200,
          body: JSON.stringify(inBody({ code: 'InvalidOperationInCellEditMode', message: EDITING })),
        };
      }
      await new Promise<void>((resolve) => this.afterEditing.push(resolve));
    }
    if (isBoot(request)) return { statusCode: 200, body: JSON.stringify(this.run(request)) };
    if (isCleanup(request)) {
      this.counted = { ...this.counted, cleanups: this.counted.cleanups + 1 };
      return { statusCode: 200, body: JSON.stringify(this.run(request)) };
    }
    return this.sync(request, size);
  }

  private sync(request: Request, size: number): HostAnswer {
    this.syncNumber += 1;
    const now = this.syncNumber;
    for (const { edit } of this.edits.filter(({ sync }) => sync === now))
      this.workbook.as('remote', () => edit(this.workbook));
    this.edits = this.edits.filter(({ sync }) => sync !== now);
    const fault = this.faults.find(({ sync, lasting }) => sync === now || (lasting === true && sync < now));
    this.faults = this.faults.filter((one) => one !== fault || one.lasting === true);
    const fail =
      fault === undefined
        ? null
        : inBody({
            code: fault.code ?? 'GeneralException',
            message: fault.message ?? 'There was an internal error while processing the request.',
          });
    const response = fail !== null && fault?.when === 'before' ? fail : this.run(request);
    const answer = JSON.stringify(fail ?? response);
    const sent = bytesOf(answer);
    this.count(request, size, sent);
    if (sent > this.payloadLimit) {
      return failure(
        new RichApiError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.', 400),
      );
    }
    return { statusCode: 200, body: answer };
  }

  private run(request: Request): Response {
    return this.workbook.as('addin', () => {
      try {
        return interpret(this.session, request);
      } finally {
        this.session.calculationSuspended = false;
        this.workbook.renewFormatIds();
        this.workbook.calculate();
      }
    });
  }

  private count(request: Request, sent: number, received: number): void {
    const { counted } = this;
    const names = request.actions
      .filter(({ kind }) => kind !== ACTION.instantiate)
      .map(({ name, query }) => name || query.select.join(' '));
    this.counted = {
      ...counted,
      syncs: counted.syncs + 1,
      requestBytes: counted.requestBytes + sent,
      responseBytes: counted.responseBytes + received,
      largestResponse: Math.max(counted.largestResponse, received),
      actions: counted.actions + request.actions.length,
      log: [
        ...counted.log,
        `${sent} B → ${received} B: ${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}`,
      ],
    };
  }

  /** Events reach the client after the answer of the request that caused them, as in Excel. */
  private queue(entries: readonly EventEntry[]): void {
    if (entries.length === 0) return;
    this.pending.push(...entries);
    if (this.pending.length > entries.length) return;
    setTimeout(() => {
      const due = this.pending;
      this.pending = [];
      this.deliver(due);
    }, 0);
  }

  /** Lets go of the workbook, which may live on. */
  close(): void {
    this.stopListening();
  }
}

/** A request as the client's HTTP-like envelope carries it: the body may be text or an object. */
export const bodyText = (message: Json): string => {
  if (isObject(message)) return typeof message.body === 'string' ? message.body : JSON.stringify(message.body ?? null);
  return isArray(message) || message === null ? 'null' : String(message);
};
