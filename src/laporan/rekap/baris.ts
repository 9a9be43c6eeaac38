import type { TableAnalysis } from '../../engine';
import { areaToA1 } from '../../grid/address';
import type { Decimal } from '../../grid/decimal';
import { SEBAB, SEBAB_ATURAN, type Sebab } from '../../renja/aturan';
import { tahunDari } from '../../renja/kosakata';
import { kunciPerangkatDaerah, perangkatDaerah } from '../../renja/perangkat-daerah';
import type { Triwulan } from '../../renja/types';

/** One table of one office, or one sheet or file without any: a line of the .ndjson and a row of the workbook. */
export type BarisRekap = {
  /** Path below the folder. */
  readonly berkas: string;
  readonly perangkatDaerah: string;
  /** The same for all spellings of one office, to group by. */
  readonly kunci: string;
  /** Where the office's name stands: the table's title, a folder on the way, or the file's name. */
  readonly namaDari: 'judul' | 'folder' | 'berkas';
  /** Null for a file that could not be read. */
  readonly lembar: string | null;
} & (Tabel | TakTerbaca);

type Tabel = {
  readonly jenis: 'tabel';
  readonly formulir: string | null;
  /** A1 address. */
  readonly rentang: string;
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
  readonly pertanyaan: number;
};
type TakTerbaca = {
  readonly jenis: 'tak-terbaca';
  /** What it is and what to do, in the user's words. */
  readonly alasan: string;
};

export type BarisTabel = Extract<BarisRekap, { readonly jenis: 'tabel' }>;

const figure = (value: Decimal | null | undefined): string | null => value?.toFixed() ?? null;

type Pemilik = Pick<BarisRekap, 'perangkatDaerah' | 'kunci' | 'namaDari'>;

/** Whose table it is: as its title says, else the file's name, else the nearest folder that names an office, else any folder. */
const pemilik = (berkas: string, title: readonly string[]): Pemilik => {
  const path = berkas.split(/[\\/]/);
  const file = (path.at(-1) ?? berkas).replace(/\.[^.]+$/, '');
  const folders = path.slice(0, -1).reverse();
  const found = [
    { nama: perangkatDaerah(title), dari: 'judul' },
    { nama: perangkatDaerah([file]), dari: 'berkas' },
    { nama: perangkatDaerah(folders) ?? folders[0] ?? null, dari: 'folder' },
    { nama: file, dari: 'berkas' },
  ] as const;
  const { nama, dari } = found.find((one) => one.nama !== null) ?? found[3];
  const name = nama ?? file;
  return { perangkatDaerah: name, kunci: kunciPerangkatDaerah(name), namaDari: dari };
};

/** The row of one table. `berkas`: path below the folder, with the names of folders on the way. */
export const barisTabel = (berkas: string, { table, evaluation }: TableAnalysis): BarisTabel => {
  const { findings, questions, rules, summary } = evaluation;
  const open = findings.filter(({ dismissed }) => dismissed === null);
  const galat = open.filter(({ severity }) => severity === 'galat');
  return {
    jenis: 'tabel',
    berkas,
    ...pemilik(berkas, table.title),
    lembar: table.sheet,
    formulir: table.form,
    rentang: areaToA1(table.range),
    tahun: tahunDari(table.title.join(' ')),
    triwulan: rules.triwulan,
    pagu: figure(summary?.pagu),
    realisasi: figure(summary?.realisasi),
    capaianK: summary?.ukuran === 'kinerja' ? figure(summary.capaianK) : null,
    predikatK: summary?.predikatK ?? null,
    capaianRp: figure(summary?.capaianRp),
    predikatRp: summary?.predikatRp ?? null,
    galat: Object.fromEntries(
      SEBAB.map((sebab) => [sebab, galat.filter(({ rule }) => SEBAB_ATURAN[rule] === sebab).length]),
    ) as Record<Sebab, number>,
    peringatan: open.filter(({ severity }) => severity === 'peringatan').length,
    pertanyaan: questions.length,
  };
};

/** The row of a sheet, or of a whole file (`lembar` null), that gave no table. */
export const barisTakTerbaca = (berkas: string, lembar: string | null, alasan: string): BarisRekap => ({
  jenis: 'tak-terbaca',
  berkas,
  ...pemilik(berkas, []),
  lembar,
  alasan,
});
