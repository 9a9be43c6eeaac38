import type { TableAnalysis } from '../../engine';
import { areaToA1 } from '../../grid/address';
import type { Decimal } from '../../grid/decimal';
import { SEBAB, type Sebab } from '../../renja/aturan';
import { tahunDari } from '../../renja/kosakata';
import { kunciPerangkatDaerah, perangkatDaerah } from '../../renja/perangkat-daerah';
import type { Triwulan } from '../../renja/types';

/** One table of one office, or one sheet or file without any: a line of the .ndjson and a row of the workbook. */
export type BarisRekap = {
  /** Path below the folder. */
  readonly file: string;
  readonly perangkatDaerah: string;
  /** The same for all spellings of one office, to group by. */
  readonly office: string;
  /** Where the office's name stands: the table's title, a folder on the way, or the file's name. */
  readonly nameFrom: 'title' | 'folder' | 'file';
  /** Null for a file that could not be read. */
  readonly sheet: string | null;
} & (Tabel | TakTerbaca);

type Tabel = {
  readonly kind: 'table';
  readonly form: string | null;
  /** A1 address. */
  readonly range: string;
  /** The only year that the title names. */
  readonly tahun: number | null;
  readonly triwulan: Triwulan | null;
  /** Of the whole table; decimals as digits with a point, percentages in percent points. */
  readonly pagu: string | null;
  readonly realisasi: string | null;
  readonly capaianK: string | null;
  readonly predikatK: string | null;
  readonly capaianRp: string | null;
  readonly predikatRp: string | null;
  /** Findings not dismissed: galat by cause, and the rest. */
  readonly galat: Readonly<Record<Sebab, number>>;
  readonly peringatan: number;
  readonly questions: number;
};
type TakTerbaca = {
  readonly kind: 'unread';
  /** What it is and what to do, in the user's words. */
  readonly reason: string;
};

export type BarisTabel = Extract<BarisRekap, { readonly kind: 'table' }>;

const figure = (value: Decimal | null | undefined): string | null => value?.toFixed() ?? null;

type Pemilik = Pick<BarisRekap, 'perangkatDaerah' | 'office' | 'nameFrom'>;

/** Whose table it is: as its title says, else the file's name, else the nearest folder that names an office, else any folder. */
const pemilik = (berkas: string, title: readonly string[]): Pemilik => {
  const path = berkas.split(/[\\/]/);
  const file = (path.at(-1) ?? berkas).replace(/\.[^.]+$/, '');
  const folders = path.slice(0, -1).reverse();
  const found = [
    { nama: perangkatDaerah(title), dari: 'title' },
    { nama: perangkatDaerah([file]), dari: 'file' },
    { nama: perangkatDaerah(folders) ?? folders[0] ?? null, dari: 'folder' },
    { nama: file, dari: 'file' },
  ] as const;
  const { nama, dari } = found.find((one) => one.nama !== null) ?? found[3];
  const name = nama ?? file;
  return { perangkatDaerah: name, office: kunciPerangkatDaerah(name), nameFrom: dari };
};

/** The row of one table. `file`: path below the folder, with the names of folders on the way. */
export const barisTabel = (file: string, { table, evaluation }: TableAnalysis): BarisTabel => {
  const { findings, questions, rules, summary } = evaluation;
  const open = findings.filter(({ dismissed }) => dismissed === null);
  const galat = open.filter(({ severity }) => severity === 'galat');
  return {
    kind: 'table',
    file,
    ...pemilik(file, table.title),
    sheet: table.sheet,
    form: table.form,
    range: areaToA1(table.range),
    tahun: tahunDari(table.title.join(' ')),
    triwulan: rules.triwulan,
    pagu: figure(summary?.pagu),
    realisasi: figure(summary?.realisasi),
    capaianK: summary?.ukuran === 'kinerja' ? figure(summary.capaianK) : null,
    predikatK: summary?.predikatK ?? null,
    capaianRp: figure(summary?.capaianRp),
    predikatRp: summary?.predikatRp ?? null,
    galat: Object.fromEntries(
      SEBAB.map((sebab) => [sebab, galat.filter(({ cause }) => cause === sebab).length]),
    ) as Record<Sebab, number>,
    peringatan: open.filter(({ severity }) => severity === 'peringatan').length,
    questions: questions.length,
  };
};

/** The row of a sheet, or of a whole file (`sheet` null), that gave no table. */
export const barisTakTerbaca = (file: string, sheet: string | null, reason: string): BarisRekap => ({
  kind: 'unread',
  file,
  ...pemilik(file, []),
  sheet,
  reason,
});
