import { kesimpulanTabel, teks, type Language } from '../bahasa';
import { fnv } from '../engine/locate/fingerprint';
import type { TableAnalysis } from '../engine/rules/finding';
import type { Cell } from '../grid/types';
import type { JenisCatatan } from '../renja/catatan';

/** What a sheet is held against before it is sent, in the order in which it is worked off. */
export const SYARAT = [
  'galat',
  'pertanyaan',
  'kolom',
  'terisi',
  'faktor-pendorong',
  'faktor-penghambat',
  'tindak-lanjut',
] as const;
export type Syarat = (typeof SYARAT)[number];

/** What one of them still lacks on a sheet: how much, in which of its tables (index), and the first cell where it is mended. */
export type Kekurangan = {
  readonly syarat: Syarat;
  readonly n: number;
  readonly table: number;
  readonly cell: Cell | null;
  /** The place for it is not there at all: no label below the table. */
  readonly tiada: boolean;
};

/** Forms below whose tables Permendagri 86/2017 has factors and follow-up written. */
const BERFAKTOR: ReadonlySet<string | null> = new Set(['E.79', 'E.81']);

const FAKTOR = {
  'faktor-pendorong': ['faktor-pendorong'],
  'faktor-penghambat': ['faktor-penghambat'],
  'tindak-lanjut': ['tindak-lanjut', 'tindak-lanjut-triwulan', 'tindak-lanjut-renja'],
} as const satisfies Partial<Record<Syarat, readonly JenisCatatan[]>>;

type Faktor = keyof typeof FAKTOR;
const isFaktor = (syarat: Syarat): syarat is Faktor => syarat in FAKTOR;

const galat = ({ evaluation }: TableAnalysis): readonly Cell[] =>
  evaluation.findings.flatMap(({ severity, dismissed, cell }) =>
    severity === 'galat' && dismissed === null ? [cell] : [],
  );

/** What each table of a sheet lacks of what is asked of tables. */
const perTabel = (syarat: Syarat, one: TableAnalysis): readonly (Cell | null)[] => {
  switch (syarat) {
    case 'galat':
      return galat(one);
    case 'pertanyaan':
      return one.evaluation.questions.map(({ cells }) => cells[0] ?? null);
    case 'kolom':
      return one.evaluation.waiting.map((column) => ({ row: one.table.range.top, column }));
    case 'terisi':
      return one.evaluation.blank;
    default:
      return [];
  }
};

/** Which of the conditions concern the tables of a sheet: factors and follow-up only those of an evaluation of Renja or RKPD. */
export const berlaku = (tables: readonly TableAnalysis[]): readonly Syarat[] =>
  SYARAT.filter((syarat) => {
    if (!isFaktor(syarat)) return true;
    return tables.some(
      ({ table }) =>
        BERFAKTOR.has(table.form) || table.catatan.some(({ jenis }) => FAKTOR[syarat].some((one) => one === jenis)),
    );
  });

/** Factors and follow-up stand once a sheet, below whichever of its tables. */
const faktor = (syarat: Faktor, tables: readonly TableAnalysis[]): Kekurangan[] => {
  const notes = tables.flatMap(({ table }, at) =>
    table.catatan.flatMap((one) => (FAKTOR[syarat].some((jenis) => jenis === one.jenis) ? [{ ...one, at }] : [])),
  );
  const last = tables.at(-1);
  if (notes.length === 0 && last !== undefined) {
    const { bottom, left } = last.table.range;
    return [{ syarat, n: 1, table: tables.length - 1, cell: { row: bottom + 1, column: left }, tiada: true }];
  }
  const empty = notes.filter(({ terisi }) => !terisi);
  const [first] = empty;
  return first === undefined ? [] : [{ syarat, n: empty.length, table: first.at, cell: first.cell, tiada: false }];
};

/** What the tables of one sheet still lack before it can be sent. Empty where it is ready, and where it has no table. */
export const kekurangan = (tables: readonly TableAnalysis[]): Kekurangan[] =>
  berlaku(tables).flatMap((syarat): Kekurangan[] => {
    if (tables.length === 0) return [];
    if (isFaktor(syarat)) return faktor(syarat, tables);
    return tables.flatMap((one, table): Kekurangan[] => {
      const cells = perTabel(syarat, one);
      return cells.length === 0 ? [] : [{ syarat, n: cells.length, table, cell: cells[0] ?? null, tiada: false }];
    });
  });

/** What is missing, in a few words: "7 galat", "Faktor penghambat belum diisi". */
export const sebutKekurangan = ({ syarat, n, tiada }: Kekurangan, language: Language): string =>
  isFaktor(syarat)
    ? teks(language, 'kurang.sebut', {
        apa: teks(language, `laporan.catatan.${syarat}`),
        kurang: teks(language, tiada ? 'kurang.tiada' : 'kurang.kosong'),
      })
    : teks(language, `kurang.${syarat}`, { n });

const digests = new WeakMap<TableAnalysis, string | null>();

/** Digest of the closing paragraph on a table, worked out once; null where it has none. */
export const sidikKesimpulan = (analysis: TableAnalysis): string | null => {
  let digest = digests.get(analysis);
  if (digest === undefined) {
    const text = kesimpulanTabel(analysis);
    digest = text === '' ? null : fnv(text);
    digests.set(analysis, digest);
  }
  return digest;
};

/** What a file tells beside its tables: sheets that carry marks, closing paragraphs that were copied (digests). */
export type Kiriman = { readonly bertanda: readonly string[]; readonly disalin: readonly string[] };

/** What keeps one table from being sent; `what` also 'kesimpulan' and 'tanda'. */
export type Ganjalan = {
  readonly what: Syarat | 'kesimpulan' | 'tanda';
  readonly n: number;
  readonly cell: Cell | null;
  readonly message: string;
};

/** What keeps each of a file's tables from being sent, in their order: the same list as the pane's "Siap kirim". */
export const ganjalan = (
  tables: readonly TableAnalysis[],
  { bertanda, disalin }: Kiriman,
  language: Language,
): Ganjalan[][] => {
  return tables.map((one): Ganjalan[] => {
    const sheet = one.table.sheet;
    const beside = tables.filter(({ table }) => table.sheet === sheet);
    const digest = sidikKesimpulan(one);
    const whole = (what: 'kesimpulan' | 'tanda', holds: boolean): Ganjalan[] =>
      holds ? [{ what, n: 1, cell: null, message: teks(language, `kurang.sebut-${what}`) }] : [];
    return [
      ...kekurangan(beside)
        .filter(({ table }) => table === beside.indexOf(one))
        .map((lack) => ({ what: lack.syarat, n: lack.n, cell: lack.cell, message: sebutKekurangan(lack, language) })),
      ...whole('kesimpulan', digest !== null && !disalin.includes(digest)),
      ...whole('tanda', bertanda.includes(sheet)),
    ];
  });
};
