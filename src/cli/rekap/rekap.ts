import { closeSync, existsSync, createReadStream, openSync, readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { teks } from '../../bahasa';
import type { BarisRekap } from '../../laporan/rekap/rekap-row';
import { buatPeringkas, type Peringkas } from '../../laporan/rekap/ringkas';
import { writeBook } from '../../xlsx/book';
import { draftOf, isFolder, isSameFile, workbooksBelow, type Input } from '../files';
import { Problem } from '../problems';
import type { Terminal } from '../terminal';
import { UsageError, type Usage } from '../usage';
import { rollUpSheets } from './book';
import { inOrder } from './in-order';
import { inPlace, type Readers } from './threads';

type RollUp = Extract<Usage, { readonly command: 'rekap' }>;

/** Files under way or waiting for each reader. */
const AHEAD = 4;

/** The names in a list of offices, one a line. Throws Problem when there is no such file. */
const offices = (path: string | null): string[] => {
  if (path === null) return [];
  if (!existsSync(path)) throw new Problem('tak-ada', { detail: path });
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^"|"$/g, ''))
    .filter((line) => line !== '');
};

/** Our own lines, written a moment ago: their kind is all that has to be asked. */
const isRow = (value: unknown): value is BarisRekap =>
  typeof value === 'object' && value !== null && 'kind' in value && 'perangkatDaerah' in value;

async function* linesOf(path: string): AsyncGenerator<BarisRekap> {
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    const row: unknown = JSON.parse(line);
    if (isRow(row)) yield row;
  }
}

/** The workbooks below the folder without the result itself, which an earlier run may have left there. */
function* sources(folder: string, output: string): Generator<Input> {
  for (const input of workbooksBelow(folder)) if (!isSameFile(input.path, output)) yield input;
}

const readersOf = (work: RollUp, { threads, recalculate }: Terminal): Readers =>
  threads?.(work) ?? inPlace({ ...work, ...(recalculate === undefined ? {} : { recalculate }) });

type Counts = { readonly code: 0 | 1 | 2; readonly collected: Peringkas };

/** Reads all files, giving each one's rows as lines as they come. */
const readAll = async (
  work: RollUp,
  terdaftar: readonly string[],
  files: Iterable<Input> | AsyncIterable<Input>,
  terminal: Terminal,
  write: (line: string) => void,
): Promise<Counts> => {
  const collected = buatPeringkas(terdaftar);
  const readers = readersOf(work, terminal);
  try {
    for await (const { result: rows } of inOrder(files, readers.count * AHEAD, readers.read)) {
      for (const row of rows) write(`${JSON.stringify(row)}\n`);
      collected.berkas(rows);
      terminal.progress?.(teks(work.language, 'rekap.kemajuan', collected.jumlah()));
    }
  } finally {
    await readers.close();
  }
  const { galat, gagal } = collected.jumlah();
  return { collected, code: gagal > 0 ? 2 : galat > 0 ? 1 : 0 };
};

/** Opens a file to write, and closes it whatever happens. */
const filled = async <T>(
  path: string,
  fill: (write: (data: string | Uint8Array) => void) => Promise<T>,
): Promise<T> => {
  const file = openSync(path, 'w');
  try {
    return await fill((data) => void (typeof data === 'string' ? writeSync(file, data) : writeSync(file, data)));
  } finally {
    closeSync(file);
  }
};

/** Paths from standard input, their rows to standard output: for those who run it over millions of files. */
const pipe = async (work: RollUp, terminal: Terminal): Promise<0 | 1 | 2> => {
  async function* named(): AsyncGenerator<Input> {
    for await (const line of terminal.lines?.() ?? []) if (line.trim() !== '') yield { path: line, below: line };
  }
  return (await readAll(work, offices(work.daftar), named(), terminal, terminal.out)).code;
};

/**
 * Rolls up every workbook below a folder into one workbook and, beside it, one line of JSON for each table or unread sheet.
 * Both come into being whole or not at all. A file that cannot be read is a row and never stops the rest; memory grows with
 * the offices, not with the files. Returns the exit code: 2 where a file gave no table, 1 where galat were found.
 */
export const rollUp = async (work: RollUp, terminal: Terminal): Promise<0 | 1 | 2> => {
  const { language, place } = work;
  if (place === null) return pipe(work, terminal);
  const { folder, output } = place;
  if (!isFolder(folder)) throw new UsageError(teks(language, 'rekap.bukan-folder', { folder }));
  const terdaftar = offices(work.daftar);
  const ndjson = output.replace(/\.xlsx$/i, '.ndjson');
  const [lines, book] = [draftOf(ndjson), draftOf(output)];
  try {
    const { collected, code } = await filled(lines.path, (write) =>
      readAll(work, terdaftar, sources(folder, output), terminal, write),
    );
    const ringkasan = collected.ringkasan();
    if (ringkasan.berkas === 0) throw new UsageError(teks(language, 'cli.folder-kosong', { folder }));
    const rows = { tables: linesOf(lines.path), unread: linesOf(lines.path) };
    const stamp = { when: terminal.now(), version: terminal.version, folder };
    await filled(book.path, (write) => writeBook(rollUpSheets(ringkasan, rows, stamp, language), write));
    lines.keep();
    book.keep();
    terminal.out(`${teks(language, 'rekap.selesai', { ...collected.jumlah(), kantor: ringkasan.pelapor.length })}\n`);
    terminal.out(`${teks(language, 'rekap.hasil', { hasil: output, ndjson })}\n`);
    return code;
  } catch (error) {
    // Only what the system refused: a full disk, a file open elsewhere.
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new Problem('tak-tertulis', {
      detail: `${output} (${error.message})`,
    });
  } finally {
    lines.drop();
    book.drop();
  }
};
