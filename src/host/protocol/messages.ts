import { asNumber, asObject, isArray, isObject, type Json, type JsonObject } from './json';

/** Kinds of object paths and actions of the RichApi protocol, by their numbers. */
export const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export type Arguments = {
  readonly values: readonly Json[];
  /** For each argument the id of the object path it stands for, 0 for a plain value, or a list of the same. */
  readonly paths: readonly Json[];
};

type ObjectPath = {
  readonly id: number;
  readonly kind: number;
  readonly name: string;
  readonly parent: number | null;
  readonly args: Arguments;
};

export type Query = {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
};

export type Action = {
  readonly id: number;
  readonly kind: number;
  readonly name: string;
  readonly path: number;
  readonly args: Arguments;
  readonly query: Query;
  /** Properties of an Update action. */
  readonly state: JsonObject;
};

export type Request = { readonly actions: readonly Action[]; readonly paths: ReadonlyMap<number, ObjectPath> };

export type ActionResult = { readonly ActionId: number; readonly Value: Json };

type ResponseError = {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
};

export type Response = {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
};

const texts = (value: Json | undefined): readonly string[] =>
  isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

const readArguments = (value: Json | undefined): Arguments => {
  const info = isObject(value) ? value : {};
  return {
    values: isArray(info.Arguments) ? info.Arguments : [],
    paths: isArray(info.ReferencedObjectPathIds) ? info.ReferencedObjectPathIds : [],
  };
};

const readQuery = (value: Json | undefined): Query => {
  const info = isObject(value) ? value : {};
  return {
    select: texts(info.Select),
    expand: texts(info.Expand),
    top: typeof info.Top === 'number' ? info.Top : null,
    skip: typeof info.Skip === 'number' ? info.Skip : 0,
  };
};

/** A request body as the client sends it. Throws RichApiError InvalidArgument when it is none. */
export const readRequest = (body: Json): Request => {
  const { Actions: actions, ObjectPaths: paths } = asObject(body);
  const read = (value: Json): Action => {
    const action = asObject(value);
    return {
      id: asNumber(action.Id),
      kind: asNumber(action.ActionType),
      name: typeof action.Name === 'string' ? action.Name : '',
      path: typeof action.ObjectPathId === 'number' ? action.ObjectPathId : 0,
      args: readArguments(action.ArgumentInfo),
      query: readQuery(action.QueryInfo),
      state: isObject(action.ObjectState) ? action.ObjectState : {},
    };
  };
  return {
    actions: isArray(actions) ? actions.map(read) : [],
    paths: new Map(
      Object.values(isObject(paths) ? paths : {}).map((value) => {
        const path = asObject(value);
        const id = asNumber(path.Id);
        return [
          id,
          {
            id,
            kind: asNumber(path.ObjectPathType),
            name: typeof path.Name === 'string' ? path.Name : '',
            parent: typeof path.ParentObjectPathId === 'number' ? path.ParentObjectPathId : null,
            args: readArguments(path.ArgumentInfo),
          },
        ];
      }),
    ),
  };
};
