import { freeNotes, isOurNote, type NoteText } from '../port/notes';
import { parseCell, toA1 } from '../grid/address';
import type { Cell } from '../grid/types';
import type { Package } from './package';
import {
  addContentType, addDefaultType, addRelation, OFFICE_RELATION, relationsOf, removeContentType, removeDefaultType,
  removeRelation,
} from './relations'; // prettier-ignore
import { insertChild, outlineSheet } from './sheet-outline';
import { mainPrefix } from './sheet-patch';
import { textCollector } from './strings';
import { addBoxes, hasShapes, removeBoxes } from './vml';
import { escapeXml, scanXml, spliceText, type Splice } from './xml';

const AUTHOR = 'Evaluasi Renja';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const EMPTY_COMMENTS =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}">` +
  '<authors></authors><commentList></commentList></comments>';

type Comment = NoteText & { readonly author: number; readonly start: number; readonly end: number };
type Comments = {
  readonly prefix: string;
  readonly comments: readonly Comment[];
  readonly authors: readonly { readonly name: string; readonly start: number; readonly end: number }[];
  readonly authorsEnd: number;
  readonly listEnd: number;
};

/** A comments part: the notes of a sheet, those of the user, ours, and the stand-ins of threaded comments. */
const parseComments = (part: string, xml: string): Comments => {
  const comments: Comment[] = [];
  const authors: { name: string; start: number; end: number }[] = [];
  const collector = textCollector();
  let open: { cell: Cell | null; author: number; start: number } | null = null;
  let author: { name: string; start: number } | null = null;
  let [prefix, authorsEnd, listEnd] = ['', xml.length, xml.length];
  scanXml(part, xml, {
    open: (name, attributes, start, end) => {
      if (name === 'comments') prefix = /^<(\w+:)/.exec(xml.slice(start, end))?.[1] ?? '';
      else if (name === 'comment')
        open = { cell: parseCell(attributes.ref ?? ''), author: Number(attributes.authorId), start };
      else if (name === 'author') author = { name: '', start };
      else collector.open(name);
    },
    text: (text) => {
      if (author !== null) author.name += text;
      else collector.text(text);
    },
    close: (name, start, end) => {
      if (name === 'comment') {
        const text = collector.take();
        if (open !== null && open.cell !== null) comments.push({ ...open, cell: open.cell, text, end });
        open = null;
      } else if (name === 'author') {
        if (author !== null) authors.push({ ...author, end });
        author = null;
      } else if (name === 'authors') authorsEnd = start;
      else if (name === 'commentList') listEnd = start;
      else collector.close(name);
    },
  });
  return { prefix, comments, authors, authorsEnd, listEnd };
};

const isOurs = ({ text }: NoteText): boolean => isOurNote(text);

const commentsPart = (pkg: Package, sheet: string): string | null => {
  const target = relationsOf(pkg, sheet).find(({ type }) => type === 'comments')?.target;
  return target !== undefined && pkg.has(target) ? target : null;
};

/** The drawing part of a sheet's notes: the one that `<legacyDrawing>` names, not that of headers and footers. */
const drawingPart = (pkg: Package, sheet: string): string | null => {
  const legacy = outlineSheet(sheet, pkg.need(sheet)).children.find(({ name }) => name === 'legacyDrawing');
  const id = Object.entries(legacy?.attributes ?? {}).find(([name]) => name.endsWith(':id'))?.[1];
  const target = relationsOf(pkg, sheet).find((relation) => relation.id === id)?.target;
  return target !== undefined && pkg.has(target) ? target : null;
};

const freeName = (pkg: Package, before: string, after: string): string => {
  let number = 1;
  while (pkg.has(`${before}${number}${after}`)) number += 1;
  return `${before}${number}${after}`;
};

/** The notes of a sheet. */
export const readNotes = (pkg: Package, sheet: string): readonly NoteText[] => {
  const part = commentsPart(pkg, sheet);
  return part === null ? [] : parseComments(part, pkg.need(part)).comments.map(({ cell, text }) => ({ cell, text }));
};

const writeComments = (pkg: Package, part: string, notes: readonly NoteText[]): void => {
  const xml = pkg.text(part) ?? EMPTY_COMMENTS;
  const { prefix: p, authors, authorsEnd, listEnd } = parseComments(part, xml);
  const known = authors.findIndex(({ name }) => name === AUTHOR);
  const id = known >= 0 ? known : authors.length;
  const elements = notes.map(
    ({ cell, text }) =>
      `<${p}comment ref="${toA1(cell)}" authorId="${id}" shapeId="0"><${p}text><${p}r><${p}t xml:space="preserve">` +
      `${escapeXml(text)}</${p}t></${p}r></${p}text></${p}comment>`,
  );
  const splices: Splice[] = [{ start: listEnd, end: listEnd, text: elements.join('') }];
  if (known < 0) splices.push({ start: authorsEnd, end: authorsEnd, text: `<${p}author>${AUTHOR}</${p}author>` });
  pkg.set(part, spliceText(xml, splices));
};

/** Makes the sheet show its notes' drawing. */
const linkDrawing = (pkg: Package, sheet: string, part: string): void => {
  const id = addRelation(pkg, sheet, `${OFFICE_RELATION}/vmlDrawing`, part);
  addDefaultType(pkg, 'vml', VML_TYPE);
  const xml = pkg.need(sheet);
  const r = /xmlns:(\w+)=["'][^"']*\/officeDocument\/(?:2006\/)?relationships["']/.exec(xml)?.[1];
  const name = r === undefined ? `xmlns:r="${OFFICE_RELATION}" r:id` : `${r}:id`;
  const element = `<${mainPrefix(xml)}legacyDrawing ${name}="${id}"/>`;
  pkg.set(sheet, spliceText(xml, [insertChild(outlineSheet(sheet, xml), 'legacyDrawing', element)]));
};

/** Adds notes at cells that have none; a cell with a note or comment of the user is left alone and counted as kept. */
export const addNotes = (
  pkg: Package,
  sheet: string,
  notes: readonly NoteText[],
): { readonly added: number; readonly kept: number } => {
  const { free, kept } = freeNotes(
    notes,
    readNotes(pkg, sheet).map(({ cell }) => cell),
  );
  const result = { added: free.length, kept };
  if (free.length === 0) return result;
  const known = commentsPart(pkg, sheet);
  const part = known ?? freeName(pkg, 'xl/comments', '.xml');
  writeComments(pkg, part, free);
  if (known === null) {
    addRelation(pkg, sheet, `${OFFICE_RELATION}/comments`, part);
    addContentType(pkg, part, COMMENTS_TYPE);
  }
  const drawing = drawingPart(pkg, sheet);
  const boxes = drawing ?? freeName(pkg, 'xl/drawings/vmlDrawing', '.vml');
  pkg.set(boxes, addBoxes(drawing === null ? null : pkg.need(drawing), free));
  if (drawing === null) linkDrawing(pkg, sheet, boxes);
  return result;
};

const removePart = (pkg: Package, sheet: string, part: string): void => {
  removeRelation(pkg, sheet, part);
  removeContentType(pkg, part);
  pkg.remove(part);
};

const unlinkDrawing = (pkg: Package, sheet: string, part: string): void => {
  const xml = pkg.need(sheet);
  const legacy = outlineSheet(sheet, xml).children.find(({ name }) => name === 'legacyDrawing');
  if (legacy !== undefined) pkg.set(sheet, spliceText(xml, [{ start: legacy.start, end: legacy.end, text: '' }]));
  removePart(pkg, sheet, part);
  if (!pkg.names().some((name) => name.toLowerCase().endsWith('.vml'))) removeDefaultType(pkg, 'vml');
};

export const hasNotes = (pkg: Package, sheet: string): boolean => {
  const part = commentsPart(pkg, sheet);
  return part !== null && parseComments(part, pkg.need(part)).comments.some(isOurs);
};

/** Removes our notes from a sheet, with the parts that hold nothing else; returns how many there were. */
export const removeNotes = (pkg: Package, sheet: string): number => {
  const part = commentsPart(pkg, sheet);
  if (part === null) return 0;
  const xml = pkg.need(part);
  const { comments, authors } = parseComments(part, xml);
  const ours = comments.filter(isOurs);
  if (ours.length === 0) return 0;
  const drawing = drawingPart(pkg, sheet);
  if (ours.length === comments.length) removePart(pkg, sheet, part);
  else {
    const author = authors.at(-1);
    const used = comments.some((comment) => !isOurs(comment) && comment.author === authors.length - 1);
    const spare = author !== undefined && author.name === AUTHOR && !used ? [author] : [];
    pkg.set(
      part,
      spliceText(
        xml,
        [...ours, ...spare].map(({ start, end }) => ({ start, end, text: '' })),
      ),
    );
  }
  if (drawing !== null) {
    const boxes = removeBoxes(pkg.need(drawing), ours.map(({ cell }) => cell)); // prettier-ignore
    if (hasShapes(boxes)) pkg.set(drawing, boxes);
    else unlinkDrawing(pkg, sheet, drawing);
  }
  return ours.length;
};
