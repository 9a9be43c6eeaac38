/**
 * The host page's side of Excel on the web: lets the unmodified pane page with the real office.js run in an iframe against a
 * workbook model. For the preview and browser tests only.
 *
 *   const frame = document.createElement('iframe');
 *   const pane = attachPane(frame, model, { onVisibility: (state) => … });   // sets frame.name: before it is inserted
 *   frame.src = '/pane.html';
 *   document.body.append(frame);
 *   await pane.ready;                        // the library has started and ribbon commands can run
 *   await pane.runCommand('hitungUlang');    // what Office.actions.associate('hitungUlang', …) registered; ends with event.completed()
 *
 * Over http the pane's page loads web/opener-bridge.js before office.js. Nothing else of the page is changed. A pane of
 * another origin than the host page's names it before it is attached (`frame.src` first).
 * `pane.host` counts syncs, fails them and knows edit mode, exactly as in Node.
 */
import type { Workbook } from '../model/workbook';
import { Host, type HostOptions } from '../protocol/host';
import { isArray, isObject, parseJson, type Json } from '../protocol/json';
import { DEFAULT_SETS } from '../requirement-sets';
import { appContext, settingsOf } from './app-context';
import { ACTIONS, DISPATCH, paneResponse, readPaneRequest, RESPONSE, RESULT, type PaneRequest } from './messages';
import { hostOrigin, windowName } from './window-name';

type PaneOptions = HostOptions & {
  /** Highest version of each requirement set; a set not named is not supported. */
  readonly sets?: Readonly<Record<string, string>>;
  /** Language of the interface, 'id-ID' by default. */
  readonly locale?: string;
};

type CommandResult = { readonly status: 'selesai' } | { readonly status: 'gagal'; readonly code: number };

export type Pane = {
  readonly host: Host;
  /** Resolves when the library listens for ribbon commands. */
  readonly ready: Promise<void>;
  /** Runs a ribbon command. Rejects when the add-in has not started yet. */
  readonly runCommand: (functionId: string, controlId?: string) => Promise<CommandResult>;
  readonly detach: () => void;
};

/** Codes of the client's transport for failures outside the answer's body. */
const TRANSPORT_CODES: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};
const INTERNAL_ERROR = 5001;
const VERSION = 1;

const EVENTS = { richApi: 'richApiMessage', command: 'appCommandInvoked' } as const;

let count = 0;

/** Connects an iframe that is not yet in the page with a workbook. Detach before attaching another workbook to the same iframe. */
export const attachPane = (iframe: HTMLIFrameElement, model: Workbook, options: PaneOptions = {}): Pane => {
  count += 1;
  const conversation = `evaluasi-renja-${count}`;
  const locale = options.locale ?? 'id-ID';
  const paneUrl = (): URL => new URL(iframe.src, location.href);
  const origin = hostOrigin(paneUrl());
  iframe.name = windowName({ conversation, locale, origin });
  const listeners = new Map<string, PaneRequest>();
  const running = new Map<string, (result: CommandResult) => void>();
  let commands = 0;
  let markReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (markReady = resolve));

  const post = (text: string): void => iframe.contentWindow?.postMessage({ evaluasiRenjaHost: text }, paneUrl().origin);
  const answer = (to: PaneRequest, data: Json, code: number = RESULT.noError): void =>
    post(paneResponse({ to, type: RESPONSE.forCalling, code, data, origin }));
  const emit = (event: string, data: Json): void => {
    const to = listeners.get(event);
    if (to !== undefined) post(paneResponse({ to, type: RESPONSE.forEventing, code: RESULT.noError, data, origin }));
  };

  const host = new Host(
    model,
    (entries) => emit(EVENTS.richApi, { ArrayData: entries.map((entry) => [...entry]) }),
    options,
  );

  const richApi = async (message: Json): Promise<Json> => {
    const [, , , , body, , flags] = isArray(message) ? message : [];
    const { statusCode, body: text } = await host.handle(
      typeof body === 'string' ? body : 'null',
      typeof flags === 'number' ? flags : 0,
    );
    if (statusCode === 200) return { Version: VERSION, Error: 0, Data: [statusCode, [], text] };
    const failed = parseJson(text);
    const code = isObject(failed) && isObject(failed.error) ? String(failed.error.code) : '';
    return { Version: VERSION, Error: TRANSPORT_CODES[code] ?? INTERNAL_ERROR };
  };

  const saveSettings = (data: Json): Json => {
    const request = isObject(data) ? data.DdaSettingsMethod : null;
    const properties = isObject(request) && isArray(request.Properties) ? request.Properties : [];
    const pairs = properties
      .filter(isArray)
      .map(([key, value]) => ({ key: String(key), value: parseJson(String(value)) }));
    model.settings.splice(0, model.settings.length, ...pairs);
    return { Version: VERSION, Error: 0 };
  };

  const completeCommand = (data: Json): Json => {
    const [id, status] = isObject(data) ? [String(data[0]), Number(data[1])] : ['', INTERNAL_ERROR];
    running.get(id)?.(status === 0 ? { status: 'selesai' } : { status: 'gagal', code: status });
    running.delete(id);
    return { Version: VERSION, Error: 0 };
  };

  const execute = async (data: Json): Promise<Json> => {
    const method = isObject(data) ? data.DdaMethod : null;
    const dispatch = isObject(method) ? method.DispatchId : null;
    if (dispatch === DISPATCH.richApi) return richApi(isObject(data) ? (data.ArrayData ?? null) : null);
    if (dispatch === DISPATCH.saveSettings) return saveSettings(data);
    if (dispatch === DISPATCH.loadSettings) {
      const settings = settingsOf(model).map(([name, value]) => ({ Name: name, Value: value }));
      return { Version: VERSION, Error: 0, Properties: { Settings: settings } };
    }
    if (dispatch === DISPATCH.commandCompleted) return completeCommand(data);
    throw new Error(`the host does not implement executeMethod ${String(dispatch)}`);
  };

  const invoke = async (request: PaneRequest): Promise<Json> => {
    if (request.name === 'ContextActivationManager_getAppContextAsync') {
      return appContext(model, conversation, options.sets ?? DEFAULT_SETS, locale);
    }
    if (request.name === 'ContextActivationManager_notifyHost') return null;
    if (request.name === 'executeMethod') return execute(request.data);
    throw new Error(`the host does not implement ${request.name}`);
  };

  const take = async (request: PaneRequest): Promise<void> => {
    if (request.action === ACTIONS.registerEvent || request.action === ACTIONS.unregisterEvent) {
      if (request.action === ACTIONS.registerEvent) listeners.set(request.name, request);
      else listeners.delete(request.name);
      answer(request, { Version: VERSION, Error: 0 });
      if (request.name === EVENTS.command && request.action === ACTIONS.registerEvent) markReady();
      return;
    }
    try {
      answer(request, await invoke(request));
    } catch (error) {
      answer(request, null, RESULT.errorHandlingRequest);
      throw error;
    }
  };

  const onMessage = (event: MessageEvent<unknown>): void => {
    if (event.source !== iframe.contentWindow) return;
    const { data } = event;
    const wrapped =
      typeof data === 'object' && data !== null && 'evaluasiRenjaPane' in data ? data.evaluasiRenjaPane : null;
    const request = typeof wrapped === 'string' ? readPaneRequest(wrapped) : null;
    if (request !== null) void take(request);
  };
  window.addEventListener('message', onMessage);

  return {
    host,
    ready,
    runCommand: (functionId, controlId = functionId) => {
      if (!listeners.has(EVENTS.command)) return Promise.reject(new Error('the add-in has not started'));
      commands += 1;
      const id = `${conversation}-${commands}`;
      return new Promise<CommandResult>((resolve) => {
        running.set(id, resolve);
        emit(EVENTS.command, { 0: id, 1: functionId, 2: JSON.stringify({ source: { id: controlId } }) });
      });
    },
    detach: () => {
      window.removeEventListener('message', onMessage);
      host.close();
    },
  };
};
