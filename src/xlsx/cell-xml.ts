import type { Content } from '../engine/facts/types';
import { toA1 } from '../grid/address';
import type { Cell, CellValue } from '../grid/types';
import { escapeString, escapeXml, type Attributes } from './xml';

/** What can stand in a cell: what plans write, and the booleans and errors that a restored cell may have held. */
export type CellContent =
  Content | { readonly kind: 'boolean'; readonly value: boolean } | { readonly kind: 'error'; readonly value: string };

/** What a cell is to hold: its content, the value shown for a formula (null: not known), its style index. */
export type CellPatch = {
  readonly cell: Cell;
  readonly content: CellContent;
  readonly result: CellValue | null;
  readonly style: number;
  /** Index of the shared string that reads the same as a text content, so that rich text survives; null for none. */
  readonly sharedString: number | null;
};

export const ERRORS: readonly string[] = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
];

const keepsSpaces = (text: string): boolean => /^\s|\s$|[\r\n\t]/.test(text);

/** The type attribute and `<v>` of a value that a formula gave. */
export const cachedXml = (p: string, value: CellValue): readonly [type: string, xml: string] => {
  const v = (text: string): string => `<${p}v>${escapeXml(text)}</${p}v>`;
  if (typeof value === 'number') return Number.isFinite(value) ? ['', v(String(value))] : ['e', v('#NUM!')];
  if (typeof value === 'boolean') return ['b', v(value ? '1' : '0')];
  return ERRORS.includes(value) ? ['e', v(value)] : ['str', `<${p}v>${escapeString(value)}</${p}v>`];
};

/** The type attribute and children of a cell. `p` is the prefix of the main namespace ('' or 'x:'). */
const contentXml = (
  p: string,
  { content, result, sharedString }: CellPatch,
): readonly [type: string, children: string] => {
  const v = (text: string): string => `<${p}v>${text}</${p}v>`;
  switch (content.kind) {
    case 'blank':
      return ['', ''];
    case 'number':
      return ['', v(String(content.value))];
    case 'boolean':
      return ['b', v(content.value ? '1' : '0')];
    case 'error':
      return ['e', v(escapeXml(content.value))];
    case 'text': {
      if (sharedString !== null) return ['s', v(String(sharedString))];
      const space = keepsSpaces(content.value) ? ' xml:space="preserve"' : '';
      return ['inlineStr', `<${p}is><${p}t${space}>${escapeString(content.value)}</${p}t></${p}is>`];
    }
    case 'formula': {
      const f = `<${p}f>${escapeXml(content.value.replace(/^=/, ''))}</${p}f>`;
      const [type, value] = result === null ? ['', ''] : cachedXml(p, result);
      return [type, f + value];
    }
  }
};

/** Attributes that belong to the old content: its type, and the metadata of arrays and rich values. */
const OF_CONTENT: ReadonlySet<string> = new Set(['r', 's', 't', 'cm', 'vm']);

/** A `<c>` element; other attributes of the cell as it was are kept. */
export const cellXml = (p: string, patch: CellPatch, before: Attributes = {}): string => {
  const [type, children] = contentXml(p, patch);
  const kept = Object.entries(before).filter(([name]) => !OF_CONTENT.has(name));
  const attributes = [
    `r="${toA1(patch.cell)}"`,
    ...(patch.style === 0 ? [] : [`s="${patch.style}"`]),
    ...(type === '' ? [] : [`t="${type}"`]),
    ...kept.map(([name, value]) => `${name}="${escapeXml(value)}"`),
  ].join(' ');
  return children === '' ? `<${p}c ${attributes}/>` : `<${p}c ${attributes}>${children}</${p}c>`;
};
