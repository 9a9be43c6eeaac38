import { EditRefused } from '../model/edit';
import { toApiName } from './definition';
import { Args, isHostObject, type HostObject } from './host-object';
import { invalidArgument, itemNotFound, notImplemented, RichApiError } from './errors';
import { isArray, type Json } from './json';
import { ACTION, PATH, type Action, type ActionResult, type Arguments, type Request, type Response } from './messages';
import { answerQuery } from './query';
import { newObject, rootObject } from './roots';
import type { Session } from './session';

const STATUS: Readonly<Record<string, number>> = { AccessDenied: 403, ItemNotFound: 404, ItemAlreadyExists: 409 };

/** Runs one request: its object paths on demand, its actions in order. */
class Run {
  private readonly objects = new Map<number, HostObject | null>();
  private readonly references = new Map<number, string>();
  /** Where an error happened, as Office.js reports it: Type.member. */
  location = '';

  constructor(
    private readonly session: Session,
    private readonly request: Request,
    private readonly kept: ReadonlySet<number>,
  ) {}

  private args(args: Arguments): Args {
    return new Args(
      args.values.flatMap((value, index): (Json | HostObject)[] => {
        const path = args.paths[index];
        if (typeof path === 'number' && path > 0) return [this.object(path)];
        // Variadic arguments come as one list of object paths and values.
        if (!isArray(path) || !isArray(value)) return [value];
        return value.map((one, at) => {
          const id = path[at];
          return typeof id === 'number' && id > 0 ? this.object(id) : one;
        });
      }),
    );
  }

  object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const made = this.resolve(id);
    this.objects.set(id, made);
    return made;
  }

  private resolve(id: number): HostObject | null {
    const path = this.request.paths.get(id);
    if (path === undefined) throw new RichApiError('InvalidObjectPath', `The object path ${id} does not exist.`, 400);
    if (path.kind === PATH.global) return rootObject(this.session);
    if (path.kind === PATH.newObject) return newObject(this.session, path.name);
    if (path.kind === PATH.nothing) return null;
    if (path.kind === PATH.reference) {
      const object = this.session.reference(path.name);
      if (object === null) throw itemNotFound('The object was released: its reference is not valid any more.');
      this.references.set(id, path.name);
      return object;
    }
    const parent = path.parent === null ? null : this.object(path.parent);
    if (parent === null) return null;
    const name = toApiName(path.name);
    this.location = `${parent.typeName}.${path.kind === PATH.indexer ? 'getItem' : name}`;
    if (path.kind === PATH.property) return parent.link(name);
    if (path.kind === PATH.indexer) return parent.item(path.args.values[0] ?? null);
    const made = parent.call(name, this.args(path.args));
    if (made === undefined || made === null) return null;
    if (!isHostObject(made)) throw notImplemented(parent.typeName, `${name}() as an object`);
    return made;
  }

  private instantiate(action: Action): Json {
    const object = this.object(action.path);
    if (object === null) return null;
    const existing = this.references.get(action.path);
    if (existing !== undefined) return { ...object.identity(), _ReferenceId: existing };
    if (object.keepable && this.kept.has(action.path)) {
      const reference = this.session.keep(object);
      this.references.set(action.path, reference);
      return { ...object.identity(), _ReferenceId: reference };
    }
    return object.identity();
  }

  /** The value of one action; undefined where it has no result. */
  act(action: Action): Json | undefined {
    this.location = '';
    if (action.kind === ACTION.trace) return undefined;
    if (action.kind === ACTION.instantiate) return this.instantiate(action);
    const object = this.object(action.path);
    if (action.kind === ACTION.query || action.kind === ACTION.queryAsJson) {
      this.location = object?.typeName ?? '';
      return answerQuery(object, action.query);
    }
    const name = toApiName(action.name);
    if (name === '_KeepReference') return undefined;
    if (object === null) throw itemNotFound();
    this.location = `${object.typeName}.${name}`;
    if (action.kind === ACTION.setProperty) {
      const value = this.args(action.args).values[0];
      if (isHostObject(value)) throw invalidArgument();
      object.setScalar(name, value ?? null);
      return undefined;
    }
    if (action.kind === ACTION.update) {
      for (const [property, value] of Object.entries(action.state)) object.setScalar(toApiName(property), value);
      return undefined;
    }
    if (action.kind !== ACTION.method) throw notImplemented('RichApi', `action type ${action.kind}`);
    const answer = object.call(name, this.args(action.args));
    if (isHostObject(answer)) return answer.identity();
    return answer;
  }
}

const keptPaths = (request: Request): Set<number> =>
  new Set(
    request.actions
      .filter(({ kind, name }) => kind === ACTION.method && name === '_KeepReference')
      .map(({ path }) => path),
  );

/**
 * Runs a request against the session. Like Excel it stops at the first action that fails: what came before stays done,
 * its results are answered together with the error. Errors of the host itself (bugs) are thrown, never answered.
 */
export const interpret = (session: Session, request: Request): Response => {
  const run = new Run(session, request, keptPaths(request));
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.actions.entries()) {
    try {
      const value = run.act(action);
      if (action.kind === ACTION.trace) traces.push(action.id);
      results.push({ ActionId: action.id, Value: value ?? null });
    } catch (error) {
      if (!(error instanceof RichApiError) && !(error instanceof EditRefused)) throw error;
      return {
        Error: {
          Code: error.code,
          Message: error.message,
          Location: run.location,
          ActionIndex: index,
          HttpStatusCode: error instanceof RichApiError ? error.httpStatusCode : (STATUS[error.code] ?? 400),
        },
        Results: results,
        TraceIds: traces,
      };
    }
  }
  return { Results: results, TraceIds: traces };
};
