/** A sheet as a case of tests/field, with what is right of it. */
import { columnName } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import type { Lembar } from './truth';

const escaped = (text: string): string =>
  text.replace(/[\n\r\u00a0]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

const cell = (value: CellValue): string => {
  if (typeof value !== 'string') return String(value);
  return /^-?\d+(\.\d+)?$/.test(value) || value.startsWith('"') ? `"${value}"` : escaped(value);
};

/** A row of the case format. */
export const baris = (row: readonly CellValue[]): string => {
  const last = row.findLastIndex((value) => value !== '');
  if (last < 0) return '~';
  if (last === 0 && typeof row[0] === 'string') return `~ ${escaped(row[0])}`;
  return row
    .slice(0, last + 1)
    .map(cell)
    .join('|');
};

const KIND: ReadonlySet<string> = new Set([
  'urusan',
  'bidang',
  'program',
  'kegiatan',
  'subkegiatan',
  'lanjutan',
  'jumlah',
]);

export const cetak = ({ about, lines, merges, dress, kebenaran }: Lembar): string => {
  const wrong = kebenaran.sel
    .filter(({ salah }) => salah)
    .map(({ baris: row, kolom }) => `${columnName(kolom)}${row + 1}`);
  return [
    `# ${about}`,
    ...lines.map(baris),
    ...(merges.length > 0 ? [`merge ${merges.join(' ')}`] : []),
    ...dress,
    ['expect galat', ...wrong].join(' '),
    'expect tables 1',
    ...kebenaran.kolom.map(
      ({ kolom, role, measure }) => `expect role ${columnName(kolom)} ${role}${measure === null ? '' : ` ${measure}`}`,
    ),
    ...kebenaran.baris
      .filter(({ jenis }) => KIND.has(jenis))
      .map(({ baris: row, jenis }) => `expect kind ${row + 1} ${jenis}`),
    '',
  ].join('\n');
};
