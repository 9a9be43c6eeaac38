import type { Package } from './package';
import { escapeXml, scanXml, spliceText, type Attributes, type Splice } from './xml';

export type Relation = {
  readonly id: string;
  /** Last segment of the type's URI ('worksheet'), the same in transitional and strict files. */
  readonly type: string;
  /** Name of the part it points to, or the URI of an external target. */
  readonly target: string;
  readonly external: boolean;
};

/** Base of the relation types that we add. */
export const OFFICE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMPTY_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Name of the part that holds the relations of a part; '' is the package itself. */
export const relationsPart = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** The part that a target means, seen from the part that holds the relation. */
const resolveTarget = (source: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const path = source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
};

/** A part's target as seen from the folder of another. */
const relativeTarget = (source: string, part: string): string => {
  const from = source.split('/').slice(0, -1);
  const to = part.split('/');
  while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
    from.shift();
    to.shift();
  }
  return [...from.map(() => '..'), ...to].join('/');
};

/** The relations of a part, in order; none when it has no relations part. */
export const relationsOf = (pkg: Package, part: string): Relation[] => {
  const name = relationsPart(part);
  const xml = pkg.text(name);
  const relations: Relation[] = [];
  if (xml === null) return relations;
  scanXml(name, xml, {
    open: (element, { Id = '', Type = '', Target = '', TargetMode }) => {
      if (element !== 'Relationship') return;
      const external = TargetMode === 'External';
      const target = external ? Target : resolveTarget(part, decodeTarget(Target));
      relations.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, external });
    },
  });
  return relations;
};

const decodeTarget = (target: string): string => {
  try {
    return decodeURI(target);
  } catch {
    // A stray percent sign: the target is meant literally.
    return target;
  }
};

/** Adds a relation and returns its id, which no other relation of the part has. `type` is a full URI. */
export const addRelation = (pkg: Package, part: string, type: string, target: string): string => {
  const taken = new Set(relationsOf(pkg, part).map((relation) => relation.id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const entry = `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(relativeTarget(part, target))}"/>`;
  editChildren(pkg, relationsPart(part), 'Relationships', EMPTY_RELATIONS, entry, () => false);
  return id;
};

/** Removes the relations to a part; a relations part left empty that we may have made is removed as well. */
export const removeRelation = (pkg: Package, part: string, target: string): void => {
  const name = relationsPart(part);
  if (!pkg.has(name)) return;
  const remove = ({ Target = '', TargetMode }: Attributes): boolean =>
    TargetMode !== 'External' && resolveTarget(part, decodeTarget(Target)).toLowerCase() === target.toLowerCase();
  editChildren(pkg, name, 'Relationships', EMPTY_RELATIONS, '', remove);
  if (relationsOf(pkg, part).length === 0) pkg.remove(name);
};

const CONTENT_TYPES = '[Content_Types].xml';

/** Declares the content type of one part, unless it is declared already. */
export const addContentType = (pkg: Package, part: string, contentType: string): void => {
  let known = false;
  scanXml(CONTENT_TYPES, pkg.need(CONTENT_TYPES), {
    open: (name, { PartName = '' }) => {
      known ||= name === 'Override' && PartName.toLowerCase() === `/${part}`.toLowerCase();
    },
  });
  if (known) return;
  const entry = `<Override PartName="/${escapeXml(part)}" ContentType="${contentType}"/>`;
  editChildren(pkg, CONTENT_TYPES, 'Types', '', entry, () => false);
};

/** The content type that parts of a file extension have, null where none is declared. */
export const defaultType = (pkg: Package, extension: string): string | null => {
  let found: string | null = null;
  scanXml(CONTENT_TYPES, pkg.need(CONTENT_TYPES), {
    open: (name, { Extension = '', ContentType = '' }) => {
      if (name === 'Default' && Extension.toLowerCase() === extension) found = ContentType;
    },
  });
  return found;
};

/** Declares the content type of a file extension, unless it is declared already. */
export const addDefaultType = (pkg: Package, extension: string, contentType: string): void => {
  let known = false;
  let first = -1;
  const xml = pkg.need(CONTENT_TYPES);
  scanXml(CONTENT_TYPES, xml, {
    open: (name, { Extension = '' }, _start, end) => {
      if (name === 'Types') first = end;
      known ||= name === 'Default' && Extension.toLowerCase() === extension;
    },
  });
  if (known || first < 0) return;
  const entry = `<Default Extension="${extension}" ContentType="${contentType}"/>`;
  pkg.set(CONTENT_TYPES, xml.slice(0, first) + entry + xml.slice(first));
};

/** Takes back the content type of one part. */
export const removeContentType = (pkg: Package, part: string): void =>
  editChildren(
    pkg,
    CONTENT_TYPES,
    'Types',
    '',
    '',
    ({ PartName = '' }) => PartName.toLowerCase() === `/${part}`.toLowerCase(),
  );

/** Takes back the content type of a file extension where `addDefaultType` puts it; one that was there before stays. */
export const removeDefaultType = (pkg: Package, extension: string): void => {
  const xml = pkg.need(CONTENT_TYPES);
  const first: Splice[] = [];
  let depth = 0;
  let children = 0;
  scanXml(CONTENT_TYPES, xml, {
    open: (name, { Extension = '' }, start, end) => {
      depth += 1;
      if (depth !== 2) return;
      children += 1;
      const isOurs = children === 1 && name === 'Default' && Extension.toLowerCase() === extension;
      if (isOurs && xml[end - 2] === '/') first.push({ start, end, text: '' });
    },
    close: () => {
      depth -= 1;
    },
  });
  if (first.length > 0) pkg.set(CONTENT_TYPES, spliceText(xml, first));
};

/** Removes children of a flat list part and appends one; the rest of the part stays textually the same. */
const editChildren = (
  pkg: Package,
  part: string,
  root: string,
  empty: string,
  entry: string,
  remove: (attributes: Attributes) => boolean,
): void => {
  const xml = pkg.text(part) ?? empty;
  const splices: Splice[] = [];
  let cut: number | null = null;
  let openTag = { start: 0, end: 0 };
  scanXml(part, xml, {
    open: (name, attributes, start, end) => {
      if (name === root) openTag = { start, end };
      else if (remove(attributes)) cut = start;
    },
    close: (name, start, end) => {
      if (name !== root && cut !== null) {
        splices.push({ start: cut, end, text: '' });
        cut = null;
      } else if (name === root && entry !== '' && end > openTag.end) splices.push({ start, end: start, text: entry });
      else if (name === root && entry !== '') {
        const tag = xml.slice(openTag.start, openTag.end).replace(/(?<!\s)\s*\/>$/, '>');
        splices.push({ ...openTag, text: `${tag}${entry}</${/^<([^\s>]+)/.exec(tag)?.[1] ?? root}>` });
      }
    },
  });
  if (splices.length > 0) pkg.set(part, spliceText(xml, splices));
};
