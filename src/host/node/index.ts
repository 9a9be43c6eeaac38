/**
 * The real, unmodified Office.js client on our own Excel host, in Node. For tests only; nothing of it is shipped.
 *
 *   import { createNodeHost, createWorkbook, gridOf } from '../../src/host/node';
 *
 *   const model = createWorkbook({ sheets: [gridOf('Lembar', [['Target', 'Realisasi'], [10, '=A2*2']])] });
 *   const { Excel, Office, host } = createNodeHost(model);
 *   await Excel.run(async (context) => {
 *     const used = context.workbook.worksheets.getItem('Lembar').getUsedRange();
 *     used.load('values, formulas');
 *     await context.sync();
 *   });
 *
 * - `model` is the truth: look at it (`model.sheet('Lembar')?.get(1, 1)`, `.toGrid()`, `.conditionalFormats`), or edit it as
 *   the user would (`writeContents(model, sheet, area, [[5]])` from src/host/model/edit).
 * - Code that uses the globals `Excel` and `Office` gets them by `installGlobals(node)`, which returns how to take them away.
 * - Formulas are calculated when the workbook was made with `recalculation` (see `createRecalculation` in ../recalc/node);
 *   without it they keep the values they were loaded with. In `gridOf` a formula has no value yet: give `values` beside it.
 * - `host.stats` { syncs, requestBytes, responseBytes, log, … }, `host.resetStats()`, `await host.measure(run)`.
 *   Releasing references after Excel.run counts as `cleanups`, not as a sync.
 * - `host.failSync({ at: 2, when: 'after' })` makes the second coming sync fail after its effect; `host.editBeforeSync(2, edit)`
 *   lets somebody else change the workbook; `host.editMode = true` puts Excel into cell editing.
 * - Requirement sets: `createNodeHost(model, { sets: { ExcelApi: '1.14' } })`; the default is DEFAULT_SETS.
 * - Notes (ExcelApi 1.18), which the npm client lacks: `createWorkbook(source, { notes: true })` makes the host have them, adds
 *   stand-in proxies to the client (notes-client.js) and raises the default ExcelApi to 1.18.
 * - Everything that is not imitated fails with code `NotImplemented`, naming type and member: ask the owner of src/host.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runInContext, Script } from 'node:vm';
import type { Workbook } from '../model/workbook';
import { bodyText, Host, type HostOptions } from '../protocol/host';
import { isObject, parseJson } from '../protocol/json';
import { DEFAULT_SETS } from '../requirement-sets';
import { createBrowserLike } from './shims';

export { createWorkbook, gridOf, type SheetSource, type WorkbookSource } from '../model/load';
export { Workbook } from '../model/workbook';
export { DEFAULT_SETS } from '../requirement-sets';
export { Host, type Fault, type Stats } from '../protocol/host';

export type NodeHostOptions = HostOptions & {
  /** Highest version of each requirement set; a set not named is not supported. */
  readonly sets?: Readonly<Record<string, string>>;
};

export type NodeHost = {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  readonly model: Workbook;
};

const CLIENT = join(
  dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
  'dist',
);

const NOTES_CLIENT = join(process.cwd(), 'src/host/node/notes-client.js');

let script: Script | null = null;

/** The client, compiled once a process (a test file) and run anew for every host. */
const clientScript = (): Script => {
  script ??= new Script(readFileSync(join(CLIENT, 'excel-web-16.00.js'), 'utf8'), { filename: 'excel-web-16.00.js' });
  return script;
};

const isAtLeast = (have: string, wanted: string): boolean => {
  const [a = 0, b = 0] = have.split('.').map(Number);
  const [c = 0, d = 0] = wanted.split('.').map(Number);
  return a > c || (a === c && b >= d);
};

/** What Office.context must answer before Office.js is told by a real start. */
const contextOf = (sets: Readonly<Record<string, string>>): object => ({
  host: 'Excel',
  platform: 'OfficeOnline',
  displayLanguage: 'id-ID',
  contentLanguage: 'id-ID',
  requirements: {
    isSetSupported: (name: string, version: string | number = '1.1'): boolean => {
      const have = sets[name];
      return have !== undefined && isAtLeast(have, String(version));
    },
  },
});

type Bridge = { onMessageFromHost?: (text: string) => void; sendMessageToHost: (text: string) => void };

/**
 * Starts the client against a workbook. Cheap (some 50 ms): one per test keeps tests apart.
 * Bugs of the host itself reach the test as a rejected sync with code 'HostBug'.
 */
export const createNodeHost = (model: Workbook, options: NodeHostOptions = {}): NodeHost => {
  const sandbox = createBrowserLike();
  const bridge: Bridge = { sendMessageToHost: (text) => void receive(text) };
  const host = new Host(
    model,
    (entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })),
    options,
  );

  const receive = async (text: string): Promise<void> => {
    const message = parseJson(text);
    if (!isObject(message)) return;
    const { id } = message;
    const flags = typeof message.flags === 'number' ? message.flags : 0;
    const answer = await host.handle(bodyText(message.message ?? null), flags).catch((error: unknown) => ({
      statusCode: 500,
      body: JSON.stringify({
        error: { code: 'HostBug', message: error instanceof Error ? (error.stack ?? error.message) : String(error) },
      }),
    }));
    bridge.onMessageFromHost?.(
      JSON.stringify({ type: 2, id, message: { statusCode: answer.statusCode, headers: {}, body: answer.body } }),
    );
  };

  clientScript().runInContext(sandbox);
  if (model.notes) runInContext(readFileSync(NOTES_CLIENT, 'utf8'), sandbox);
  Object.assign(sandbox, {
    __bridge: bridge,
    __context: contextOf(options.sets ?? (model.notes ? { ...DEFAULT_SETS, ExcelApi: '1.18' } : DEFAULT_SETS)),
  });
  const globals: Pick<NodeHost, 'Excel' | 'Office' | 'OfficeExtension'> = runInContext(
    `Office = Object.create(Office, { context: { value: __context, configurable: true, writable: true } });
     OfficeExtension.HostBridge.init(__bridge);
     ({ Excel, Office, OfficeExtension });`,
    sandbox,
  );
  return { ...globals, host, model };
};

/** Puts Excel, Office and OfficeExtension where code under test looks for them. Returns how to take them away again. */
export const installGlobals = (node: NodeHost): (() => void) => {
  const names = ['Excel', 'Office', 'OfficeExtension'] as const;
  const before = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names)
    Object.defineProperty(globalThis, name, { value: node[name], configurable: true, writable: true });
  return () => {
    names.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    });
  };
};
