import type { CellStyle } from '../../grid/types';
import { berhurufKapital, levelsInHeading } from '../../renja/tingkat';
import type { Context, BodyRow } from './context';

/** A sign by which rows of one level look alike: its class on each row, and how the classes stand, from the top, where that is known. */
export type Sign = {
  readonly name: 'kolom' | 'urutan' | 'nomor' | 'indentasi' | 'bulir' | 'gaya' | 'kapital';
  readonly classes: readonly string[];
  /** Sorts classes from the top of the tree down; null: as they first appear. */
  readonly order: ((a: string, b: string) => number) | null;
  /** How much it says without any sum: part of a telling sum per sum that it claims. */
  readonly weight: number;
};

const bare = (nomor: string): string => nomor.replace(/^[(\s]+|(?<![.)\s])[.)\s]+$/g, '');

/** Class of a number: which column it stands in, and its shape ('1', '1.1', 'a', 'I'). */
const numberClass = (draft: BodyRow): string => {
  if (draft.nomor === '') return '';
  const text = bare(draft.nomor);
  const shape = /^\d+([.,]\d+)*$/.test(text)
    ? `n${text.split(/[.,]/).length}`
    : /^[IVX]+$/.test(text)
      ? 'romawi'
      : text
          .replace(/\d+/g, '1')
          .replace(/[A-Z]+/g, 'A')
          .replace(/[a-z]+/g, 'a');
  // "1.", "1)" and "(1)" number three levels.
  const brackets = `${draft.nomor.startsWith('(') ? '(' : ''}${/\)[.\s]*$/.test(draft.nomor) ? ')' : ''}`;
  return `${draft.nomorColumn}:${shape}${brackets}`;
};

const ROMAN = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

/** What a number counts to at its last place; NaN where it is no number. */
export const counted = (nomor: string): number => {
  const last = bare(nomor).split(/[.,]/).at(-1) ?? '';
  if (/^\d+$/.test(last)) return Number(last);
  const roman = ROMAN.indexOf(last.toUpperCase());
  if (roman > 0) return roman;
  return /^[a-z]$/i.test(last) ? last.toLowerCase().charCodeAt(0) - 96 : NaN;
};

/** Whether numbers run on over all rows, whatever their level: then they tell nothing of it. */
export const isRunning = (items: readonly BodyRow[]): boolean => {
  const numbers = items
    .filter(({ nomor }) => nomor !== '')
    .map(({ nomor }) => (/[.,]\d/.test(nomor) ? NaN : counted(nomor)));
  if (numbers.length < 3) return false;
  const steps = numbers.filter((number, i) => i > 0 && number === (numbers[i - 1] ?? NaN) + 1).length;
  return steps >= (numbers.length - 1) * 0.9;
};

const indentOf = (style: CellStyle | null, name: string): number =>
  (style?.indent ?? 0) + Math.floor((/^[\s\u00a0]*/.exec(name)?.[0].length ?? 0) / 2);

/** The shape of a number or the mark that leads a name ("I. …", "1. …", "• …", "- …"): what no word begins with. */
const markOf = (name: string): string => {
  const number = /^\s*\(?((?:\d{1,2}[.,])*\d{1,2}|[ivx]{1,5}|[a-z])[.)]+\s/i.exec(name)?.[1] ?? '';
  if (number === '') return /^\s*([^\p{L}\p{N}\s("'“‘]{1,3})\s*[\p{L}\p{N}]/u.exec(name)?.[1] ?? '';
  if (/^\d/.test(number)) return `n${number.split(/[.,]/).length}`;
  if (/^[IVX]+$/.test(number)) return 'romawi';
  return number === number.toUpperCase() ? 'A' : 'a';
};

/** Marks by which rows are told apart: those without one stand at the top, else they are something else. */
const marked = (marks: readonly string[]): readonly string[] => (marks.includes('') && marks[0] !== '' ? [] : marks);

const byNumber = (a: string, b: string): number => Number(a) - Number(b);

/**
 * Columns of names by row, whose order is that of the levels. Where a heading lists several levels and one of them alone says so on its
 * rows ("PROGRAM …" among kegiatan, "Program dan Kegiatannya"), its other rows stand between it and the next column.
 */
const nameColumns = ({ columns, paths }: Context, items: readonly BodyRow[]): readonly string[] => {
  const own = new Set(items.map(({ namaColumn }) => namaColumn));
  const shared = new Set(
    [...own].filter((at) => {
      const heading = paths[columns.findIndex(({ column }) => column === at)]?.texts.at(-1) ?? '';
      const said = new Set(items.flatMap(({ namaColumn, level }) => (namaColumn === at ? [level] : [])));
      return own.size > 1 && levelsInHeading(heading).length > 1 && said.size === 2 && said.has(null);
    }),
  );
  return items.map(({ namaColumn, level }) =>
    String(shared.has(namaColumn) && level === null ? namaColumn + 0.5 : namaColumn),
  );
};

/** Signs of the rows, from the one that tells most. Those that are the same on all rows tell nothing and are left out. */
export const signsOf = (context: Context, items: readonly BodyRow[]): Sign[] => {
  const { grid } = context;
  const styles = items.map(({ row, namaColumn }) => grid.style?.at({ row, column: Math.max(namaColumn, 0) }) ?? null);
  const raw = (draft: BodyRow): string => {
    const value = grid.values[draft.row - grid.top]?.[draft.namaColumn - grid.left];
    return typeof value === 'string' ? value : '';
  };
  const segments = items.map(({ nomor }) =>
    /^\d+([.,]\d+)*$/.test(bare(nomor)) ? bare(nomor).split(/[.,]/).length : 0,
  );
  const paths =
    segments.some((count) => count > 1) && segments.filter((count) => count > 0).length > items.length * 0.8;
  const all: Sign[] = [
    { name: 'kolom', classes: nameColumns(context, items), order: byNumber, weight: 1.5 },
    { name: 'urutan', classes: paths ? segments.map(String) : [], order: byNumber, weight: 2.5 },
    { name: 'nomor', classes: isRunning(items) ? [] : items.map(numberClass), order: null, weight: 0.8 },
    {
      name: 'indentasi',
      classes: items.map((draft, i) => String(indentOf(styles[i] ?? null, raw(draft)))),
      order: byNumber,
      weight: 0.8,
    },
    { name: 'bulir', classes: marked(items.map((draft) => markOf(raw(draft)))), order: null, weight: 1.5 },
    {
      name: 'gaya',
      classes: items.map(
        ({ nama }, i) =>
          `${styles[i]?.bold === true ? 'b' : '-'}${styles[i]?.indent ?? 0}${styles[i]?.fill ?? ''}${berhurufKapital(nama) ? 'K' : ''}`,
      ),
      order: null,
      weight: 0.6,
    },
    {
      name: 'kapital',
      classes: items.map(({ nama }) => (berhurufKapital(nama) ? '0' : '1')),
      order: byNumber,
      weight: 0.6,
    },
  ];
  return all.filter(({ classes }) => {
    const distinct = new Set(classes).size;
    return distinct >= 2 && distinct <= MAX_CLASSES;
  });
};

/** More looks than levels can have: no sign of levels. */
const MAX_CLASSES = 8;
