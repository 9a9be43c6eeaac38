import { isObject, parseJson, type Json, type JsonObject } from '../protocol/json';

/** Message kinds, actions and results of the web protocol between an add-in's page and its host page. */
const MESSAGE = { request: 0, response: 1 } as const;
export const ACTIONS = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE = { forCalling: 0, forEventing: 1 } as const;
export const RESULT = { noError: 0, errorHandlingRequest: -2 } as const;

/** Methods that the client calls by number. */
export const DISPATCH = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

export type PaneRequest = {
  readonly action: number;
  readonly name: string;
  readonly conversation: string;
  readonly correlation: Json;
  readonly data: Json;
};

/** A request of the client, or null for anything else that arrives at the window. */
export const readPaneRequest = (text: string): PaneRequest | null => {
  let message: Json;
  try {
    message = parseJson(text);
  } catch {
    return null;
  }
  if (!isObject(message) || message._messageType !== MESSAGE.request) return null;
  const { _actionType: action, _actionName: name, _conversationId: conversation } = message;
  if (typeof action !== 'number' || typeof name !== 'string' || typeof conversation !== 'string') return null;
  return { action, name, conversation, correlation: message._correlationId ?? null, data: message._data ?? null };
};

type Answer = {
  readonly to: Pick<PaneRequest, 'name' | 'conversation' | 'correlation'>;
  readonly type: (typeof RESPONSE)[keyof typeof RESPONSE];
  readonly code: number;
  readonly data: Json;
  readonly origin: string;
};

export const paneResponse = ({ to, type, code, data, origin }: Answer): string =>
  JSON.stringify({
    _messageType: MESSAGE.response,
    _actionName: to.name,
    _conversationId: to.conversation,
    _correlationId: to.correlation,
    _origin: origin,
    _data: data,
    _errorCode: code,
    _responseType: type,
    _serializerVersion: 1,
  } satisfies JsonObject);
