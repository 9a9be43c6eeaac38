import type { HostObject } from './host-object';
import { toApiName, toWireName } from './definition';
import type { Json } from './json';
import type { Query } from './messages';

/** What is asked of one object: its own properties, and what of each object below it. */
type Wanted = {
  readonly all: boolean;
  readonly scalars: ReadonlySet<string>;
  readonly links: ReadonlyMap<string, readonly string[]>;
};

const sort = (object: HostObject, paths: readonly string[]): Wanted => {
  const scalars = new Set<string>();
  const links = new Map<string, string[]>();
  let all = paths.length === 0;
  for (const path of paths) {
    const [first = '', ...rest] = path.split('/');
    const name = toApiName(first);
    if (name === '*' || name === '$all' || name === 'items') {
      all = true;
      continue;
    }
    if (rest.length === 0 && !object.hasLink(name)) scalars.add(name);
    else links.set(name, [...(links.get(name) ?? []), ...(rest.length > 0 ? [rest.join('/')] : ['*'])]);
  }
  return { all, scalars, links };
};

const answerOne = (object: HostObject, paths: readonly string[], withIdentity: boolean): Json => {
  const wanted = sort(object, paths);
  const answer: Record<string, Json> = withIdentity ? { ...object.identity() } : {};
  for (const name of wanted.all ? new Set([...object.scalarNames, ...wanted.scalars]) : wanted.scalars) {
    answer[toWireName(name)] = object.scalar(name);
  }
  for (const [name, below] of wanted.links) {
    const linked = object.link(name);
    answer[toWireName(name)] = linked === null ? null : answerObject(linked, below, 0, null);
  }
  return answer;
};

const answerObject = (object: HostObject, paths: readonly string[], skip: number, top: number | null): Json => {
  const items = object.items();
  if (items === null) return answerOne(object, paths, true);
  const own = paths.filter((path) => object.scalarNames.includes(toApiName(path)));
  const below = paths.filter((path) => !own.includes(path));
  const answer: Record<string, Json> = {};
  for (const name of own.length > 0 ? own : paths.length === 0 ? object.scalarNames : []) {
    answer[toWireName(toApiName(name))] = object.scalar(toApiName(name));
  }
  if (below.length > 0 || own.length === 0) {
    answer._Items = items
      .slice(skip, top === null ? undefined : skip + top)
      .map((item) => answerOne(item, below, true));
  }
  return answer;
};

/** Answers a query in the names of the wire: scalars, objects below, members of a collection under _Items; null for a null object. */
export const answerQuery = (object: HostObject | null, query: Query): Json =>
  object === null ? null : answerObject(object, [...query.select, ...query.expand], query.skip, query.top);
