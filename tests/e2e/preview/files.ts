import { join } from 'node:path';
import type { CellValue } from '../../../src/grid/types';
import { changed } from '../../engine/lembar-rumus';
import { readFixture } from '../../engine/sheets';
import { workbookOf } from '../../xlsx/from-grid';

/** A file to open: its path, or its content. */
export type File = string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

export const xlsx = (name: string, bytes: Uint8Array): File => ({
  name,
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(bytes),
});

export const fixture = (path: string): string => join(__dirname, '../../fixtures', path);

/** A sheet of the fixtures with other contents in some cells, as a workbook of its own. */
export const fixtureWith = async (folder: string, contents: Readonly<Record<string, CellValue>>): Promise<File> =>
  xlsx(`${folder}.xlsx`, workbookOf(changed(await readFixture(`${folder}/table.xlsx`), contents)));
