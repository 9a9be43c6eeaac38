import { closeSync, createReadStream, openSync, readFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { teks } from '../../bahasa';
import type { BarisRekap } from '../../laporan/rekap/baris';
import { buatPeringkas, type Peringkas } from '../../laporan/rekap/ringkas';
import { writeBook } from '../../xlsx/book';
import { draftOf, isFolder, isSameFile, systemCode, workbooksBelow, type Input } from '../files';
import { Problem } from '../problems';
import type { Terminal } from '../terminal';
import { UsageError, type Usage } from '../usage';
import { rollUpSheets } from './book';
import { inOrder } from './in-order';
import { inPlace, type Readers } from './threads';

type RollUp = Extract<Usage, { readonly command: 'rekap' }>;

/** Files under way or waiting for each reader. */
const AHEAD = 4;

const offices = (path: string | null): string[] =>
  path === null
    ? []
    : readFileSync(path, 'utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .map((line) => line.trim().replace(/^"|"$/g, ''))
        .filter((line) => line !== '');

/** Our own lines, written a moment ago: their kind is all that has to be asked. */
const isRow = (value: unknown): value is BarisRekap =>
  typeof value === 'object' && value !== null && 'jenis' in value && 'perangkatDaerah' in value;

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

/** Reads all files, writing each one's rows to the .ndjson as they come. */
const readAll = async (
  work: RollUp,
  collected: Peringkas,
  readers: Readers,
  file: number,
  terminal: Terminal,
): Promise<void> => {
  const files = inOrder(sources(work.folder, work.output), readers.count * AHEAD, readers.read);
  for await (const { result: rows } of files) {
    for (const row of rows) writeSync(file, `${JSON.stringify(row)}\n`);
    collected.berkas(rows);
    terminal.progress?.(teks(work.language, 'rekap.kemajuan', collected.jumlah()));
  }
};

/**
 * Rolls up every workbook below a folder into one workbook and, beside it, one line of JSON for each table or unread sheet.
 * Both come into being whole or not at all. A file that cannot be read is a row and never stops the rest; memory grows with
 * the offices, not with the files. Returns the exit code: 2 where a file gave no table, 1 where galat were found.
 */
export const rollUp = async (work: RollUp, terminal: Terminal): Promise<0 | 1 | 2> => {
  const { language, folder, output } = work;
  if (!isFolder(folder)) throw new UsageError(teks(language, 'rekap.bukan-folder', { folder }));
  const collected = buatPeringkas(offices(work.daftar));
  const ndjson = output.replace(/\.xlsx$/i, '.ndjson');
  const lines = draftOf(ndjson);
  const book = draftOf(output);
  const readers =
    terminal.threads?.(work) ??
    inPlace({
      choices: work.choices,
      language,
      ...(terminal.recalculate === undefined ? {} : { recalculate: terminal.recalculate }),
    });
  const written = async (path: string, fill: (file: number) => Promise<void>): Promise<void> => {
    const file = openSync(path, 'w');
    try {
      await fill(file);
    } finally {
      closeSync(file);
    }
  };
  try {
    await written(lines.path, (file) => readAll(work, collected, readers, file, terminal));
    const ringkasan = collected.ringkasan();
    if (ringkasan.berkas === 0) throw new UsageError(teks(language, 'cli.folder-kosong', { folder }));
    const stamp = { when: terminal.now(), version: terminal.version, folder };
    const rows = { tables: linesOf(lines.path), unread: linesOf(lines.path) };
    const sheets = rollUpSheets(ringkasan, rows, stamp, language);
    await written(book.path, (file) => writeBook(sheets, (bytes) => void writeSync(file, bytes)));
    lines.keep();
    book.keep();
    const counts = collected.jumlah();
    const said = { ...counts, kantor: ringkasan.pelapor.length, gagal: ringkasan.berkasTakTerbaca };
    terminal.out(`${teks(language, 'rekap.selesai', said)}\n`);
    terminal.out(`${teks(language, 'rekap.hasil', { hasil: output, ndjson })}\n`);
    if (ringkasan.berkasTakTerbaca > 0) return 2;
    return counts.galat > 0 ? 1 : 0;
  } catch (error) {
    if (systemCode(error) === '') throw error;
    throw new Problem('tak-tertulis', {
      detail: `${output} (${error instanceof Error ? error.message : String(error)})`,
    });
  } finally {
    lines.drop();
    book.drop();
    await readers.close();
  }
};
