import { parseArgs } from 'node:util';
import { LANGUAGES, teks, type Argumen, type KunciTeks, type Language } from '../bahasa';
import { teksBanding } from '../bahasa/bandingkan';
import { PILIHAN, type Toleransi } from '../engine';
import type { KeluargaRataRata, Skala, Triwulan } from '../renja/types';

/** What the user may set for a run; null: as the workbook or the sheet says. */
export type Choices = {
  readonly triwulan: Triwulan | null;
  readonly rataRata: KeluargaRataRata | null;
  readonly skala: Skala | null;
  readonly toleransi: Toleransi | null;
  readonly rumus: boolean;
  /** Rules that are checked besides the usual ones. */
  readonly periksa: readonly string[];
  /** File with codes and their names to check against. */
  readonly nomenklatur: string | null;
};

export type Format = 'tabel' | 'json' | 'ndjson';

type Common = {
  readonly language: Language;
  readonly inputs: readonly string[];
  readonly format: Format;
  readonly sheet: string | null;
  readonly choices: Choices;
};

export type Usage =
  | { readonly command: 'bantuan' | 'versi'; readonly language: Language }
  | (Common & { readonly command: 'periksa' })
  | (Common & {
      readonly command: 'hitung';
      readonly output: string;
      readonly perbaikiJumlah: boolean;
      readonly tanpaTanda: boolean;
    })
  | (Omit<Common, 'inputs'> & { readonly command: 'bandingkan'; readonly dulu: string; readonly kini: string })
  | (Omit<Common, 'inputs'> & {
      readonly command: 'isi';
      /** The table that is filled, and the file that it is filled from. */
      readonly kini: string;
      readonly dulu: string;
      /** Null: only shown. */
      readonly output: string | null;
      /** Whether cells that hold something else are written, too. */
      readonly beda: boolean;
    })
  | (Pick<Common, 'language' | 'choices'> & {
      readonly command: 'rekap';
      /** Null: paths come line by line from standard input, and rows go to standard output ('rekap -'). */
      readonly place: { readonly folder: string; readonly output: string } | null;
      /** File with the names of the offices that must report, one a line. */
      readonly daftar: string | null;
      /** How many files are read at the same time; null: one for each core. */
      readonly utas: number | null;
    });

/** Wrong usage; the message is complete and in the user's language. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const VALUES: Readonly<Record<string, readonly string[] | 'bebas'>> = {
  sheet: 'bebas',
  nomenklatur: 'bebas',
  triwulan: ['1', '2', '3', '4'],
  'rata-rata': ['sederhana', 'tertimbang'],
  skala: ['batas-bawah', 'batas-atas'],
  toleransi: 'bebas',
  periksa: PILIHAN,
  lang: LANGUAGES,
  output: 'bebas',
  daftar: 'bebas',
  utas: 'bebas',
};
const FLAGS = ['json', 'ndjson', 'perbaiki-jumlah', 'rumus', 'tanpa-tanda', 'beda', 'help', 'version'];

const COMMANDS = ['periksa', 'hitung', 'bandingkan', 'isi', 'rekap'] as const;
type Command = (typeof COMMANDS)[number];
/** Options that a command does not take. */
const NOT_FOR: Readonly<Record<Command, readonly string[]>> = {
  periksa: ['output', 'perbaiki-jumlah', 'rumus', 'tanpa-tanda', 'beda', 'daftar', 'utas'],
  hitung: ['beda', 'daftar', 'utas'],
  bandingkan: ['output', 'perbaiki-jumlah', 'rumus', 'tanpa-tanda', 'beda', 'daftar', 'utas'],
  isi: ['perbaiki-jumlah', 'rumus', 'tanpa-tanda', 'daftar', 'utas'],
  rekap: ['sheet', 'json', 'ndjson', 'perbaiki-jumlah', 'rumus', 'tanpa-tanda', 'beda'],
};
const MAX_UTAS = 256;

const options = {
  ...Object.fromEntries(Object.keys(VALUES).map((name) => [name, { type: 'string' as const }])),
  ...Object.fromEntries(FLAGS.map((name) => [name, { type: 'boolean' as const }])),
  output: { type: 'string' as const, short: 'o' },
  help: { type: 'boolean' as const, short: 'h' },
};

const pick = <T extends string>(choices: readonly T[], value: string | undefined): T | null =>
  choices.find((choice) => choice === value) ?? null;

/** 'tepat', 'satuan-terakhir', or rupiah above 0; null for anything else. */
const readToleransi = (text: string): Toleransi | null =>
  pick(['tepat', 'satuan-terakhir'] as const, text) ?? (/^\d+$/.test(text) && Number(text) > 0 ? Number(text) : null);

const TRIWULAN: Readonly<Record<string, Triwulan>> = { 1: 1, 2: 2, 3: 3, 4: 4 };

/** Reads the arguments of the command line. Throws UsageError with a message in the language asked for. */
export const readUsage = (args: readonly string[]): Usage => {
  const { tokens, positionals } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, { readonly raw: string; readonly value: string | undefined }>();
  for (const token of tokens)
    if (token.kind === 'option') given.set(token.name, { raw: token.rawName, value: token.value });
  const asked = tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'periksa' ? (token.value ?? []) : [],
  );
  const language = pick(LANGUAGES, given.get('lang')?.value) ?? 'id';
  const wrong = <Key extends KunciTeks>(key: Key, ...values: Argumen<Key>): never => {
    throw new UsageError(`${teks(language, key, ...values)} ${teks(language, 'cli.lihat-bantuan')}`);
  };

  const wrongFiles = (key: 'banding.dua-berkas' | 'cli.isi-perlu'): never => {
    throw new UsageError(`${teksBanding(language, key)} ${teks(language, 'cli.lihat-bantuan')}`);
  };

  for (const [name, { raw, value }] of given) {
    const values = VALUES[name];
    if (values === undefined && !FLAGS.includes(name)) wrong('cli.opsi-asing', { opsi: raw });
    if (values === undefined && value !== undefined) wrong('cli.opsi-polos', { opsi: raw });
    if (values === 'bebas' && (value === undefined || value === ''))
      wrong('cli.opsi-nilai', { opsi: raw, pilihan: '…' });
    if (Array.isArray(values) && !values.includes(value))
      wrong('cli.opsi-nilai', { opsi: raw, pilihan: values.join(' | ') });
  }
  const tolerance = given.get('toleransi');
  const toleransi = tolerance?.value === undefined ? null : readToleransi(tolerance.value);
  if (tolerance !== undefined && toleransi === null)
    wrong('cli.opsi-nilai', { opsi: tolerance.raw, pilihan: 'tepat | satuan-terakhir | RP (1, 100, …)' });
  if (given.has('help')) return { command: 'bantuan', language };
  if (given.has('version')) return { command: 'versi', language };
  const [command, ...inputs] = positionals;
  if (command === undefined) return wrong('cli.tanpa-perintah');
  const known = pick(COMMANDS, command);
  if (known === null) return wrong('cli.perintah-asing', { perintah: command });
  const foreign = NOT_FOR[known].find((name) => given.has(name));
  if (foreign !== undefined) wrong('cli.opsi-perintah', { opsi: given.get(foreign)?.raw ?? foreign, perintah: known });
  if (inputs.length === 0) wrong('cli.tanpa-berkas');
  if (given.has('json') && given.has('ndjson')) wrong('cli.json-ganda');
  const common: Common = {
    language,
    inputs,
    format: given.has('json') ? 'json' : given.has('ndjson') ? 'ndjson' : 'tabel',
    sheet: given.get('sheet')?.value ?? null,
    choices: {
      triwulan: TRIWULAN[given.get('triwulan')?.value ?? ''] ?? null,
      rataRata: pick(['sederhana', 'tertimbang'] as const, given.get('rata-rata')?.value),
      skala: pick(['batas-bawah', 'batas-atas'] as const, given.get('skala')?.value),
      toleransi,
      rumus: given.has('rumus'),
      periksa: [...new Set(asked)],
      nomenklatur: given.get('nomenklatur')?.value ?? null,
    },
  };
  if (known === 'periksa') return { command: known, ...common };
  if (known === 'bandingkan') {
    const [dulu, kini, ...more] = inputs;
    if (dulu === undefined || kini === undefined || more.length > 0) return wrongFiles('banding.dua-berkas');
    return { command: known, ...common, dulu, kini };
  }
  const output = given.get('output')?.value;
  if (known === 'isi') {
    const [kini, dulu, ...more] = inputs;
    if (dulu === undefined || kini === undefined || more.length > 0) return wrongFiles('cli.isi-perlu');
    return { command: known, ...common, kini, dulu, output: output ?? null, beda: given.has('beda') };
  }
  if (known === 'rekap') {
    const [folder, ...more] = inputs;
    if (folder === undefined || more.length > 0) return wrong('rekap.satu-folder');
    const isPiped = folder === '-';
    if (isPiped && output !== undefined) return wrong('rekap.tanpa-hasil');
    if (!isPiped && output === undefined) return wrong('cli.tanpa-hasil', { perintah: known });
    if (output !== undefined && !/\.xlsx$/i.test(output)) return wrong('rekap.hasil-xlsx');
    const utas = given.get('utas');
    const count = Number(utas?.value ?? Number.NaN);
    const isCount = Number.isInteger(count) && count >= 1 && count <= MAX_UTAS;
    if (utas !== undefined && !isCount) wrong('cli.opsi-nilai', { opsi: utas.raw, pilihan: `1–${MAX_UTAS}` });
    return {
      command: known,
      language,
      choices: common.choices,
      place: output === undefined ? null : { folder, output },
      daftar: given.get('daftar')?.value ?? null,
      utas: isCount ? count : null,
    };
  }
  if (output === undefined) return wrong('cli.tanpa-hasil', { perintah: known });
  return {
    command: known,
    ...common,
    output,
    perbaikiJumlah: given.has('perbaiki-jumlah'),
    tanpaTanda: given.has('tanpa-tanda'),
  };
};
