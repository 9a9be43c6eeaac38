import { toA1 } from '../grid/address';
import type { Cell } from '../grid/types';

/** The drawing part in which Excel keeps the boxes of notes; VML is often not well-formed, so it is edited as text. */
const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout></xml>';

const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const CHARACTERS_PER_LINE = 40;

/** Lines of a note's box, one more than its text is likely to take. */
const linesOf = (text: string): number =>
  1 + text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / CHARACTERS_PER_LINE)), 0);

const shapeXml = (id: number, { row, column }: Cell, text: string): string => {
  const lines = linesOf(text);
  const left = Math.min(column + 1, 16_380);
  const top = Math.min(row, 1_048_500);
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;margin-left:0;margin-top:0;width:240pt;` +
    `height:${lines * 13}pt;z-index:1;visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>` +
    `<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>` +
    `<v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>` +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>` +
    `<x:Anchor>${left}, 15, ${top}, 2, ${left + 3}, 31, ${top + lines}, 1</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
};

/** A drawing (null: a new one) with a hidden box for each note. */
export const addBoxes = (
  drawing: string | null,
  notes: readonly { readonly cell: Cell; readonly text: string }[],
): string => {
  const source = drawing ?? EMPTY_DRAWING;
  const ids = [...source.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const first = Math.max(1024, ...ids) + 1;
  const type = /id="_x0000_t202"/.test(source) ? '' : SHAPE_TYPE;
  const shapes = notes.map(({ cell, text }, index) => shapeXml(first + index, cell, text)).join('');
  const end = source.lastIndexOf('</xml>');
  return source.slice(0, end) + type + shapes + source.slice(end);
};

/** A drawing without the boxes of notes at these cells. */
export const removeBoxes = (drawing: string, cells: readonly Cell[]): string => {
  const gone = new Set(cells.map(toA1));
  return drawing.replace(/<v:shape\s[\s\S]*?<\/v:shape>/g, (shape) => {
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
    const isNote = /ObjectType="Note"/.test(shape) && row !== undefined && column !== undefined;
    return isNote && gone.has(toA1({ row: Number(row), column: Number(column) })) ? '' : shape;
  });
};

/** Whether a drawing shows anything. */
export const hasShapes = (drawing: string): boolean =>
  /<v:(shape|rect|oval|line|group|roundrect|polyline|image)\s/.test(drawing);
