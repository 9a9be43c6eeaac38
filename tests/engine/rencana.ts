/**
 * A made-up work plan with exact figures, and sheets of E.81 printed from it in the layouts in use. Expected figures are
 * worked out here in whole numbers, apart from the engine.
 */
import { columnName } from '../../src/grid/address';
import type { CellValue, Grid } from '../../src/grid/types';
import { makeGrid } from './sheets';

export type Figures = {
  /** Quarters I to IV. */
  readonly tw: readonly (bigint | null)[];
  readonly target: bigint;
  readonly renstra: bigint;
  readonly lalu: bigint;
};
export type Sub = {
  readonly kode: string;
  readonly nama: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly k: Figures;
  readonly rp: Figures;
};
export type Kegiatan = {
  readonly kode: string;
  readonly nama: string;
  readonly indikator: string;
  readonly sub: readonly Sub[];
};
export type Program = {
  readonly kode: string;
  readonly nama: string;
  readonly indikator: string;
  readonly kegiatan: readonly Kegiatan[];
};

const rp = (target: bigint, tw: readonly (bigint | null)[], renstra: bigint, lalu: bigint): Figures => ({
  tw,
  target,
  renstra,
  lalu,
});
const k = rp;

/** Dinas Pendidikan of a province: the fourth segment of its codes is 1. */
export const RENCANA: readonly Program[] = [
  {
    kode: '1.01.01',
    nama: 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH PROVINSI',
    indikator: 'Persentase pemenuhan layanan perkantoran',
    kegiatan: [
      {
        kode: '1.01.01.1.01',
        nama: 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
        indikator: 'Jumlah dokumen perencanaan yang tepat waktu',
        sub: [
          {
            kode: '1.01.01.1.01.0001',
            nama: 'Penyusunan Dokumen Perencanaan Perangkat Daerah',
            indikator: 'Jumlah dokumen perencanaan perangkat daerah',
            satuan: 'Dokumen',
            k: k(7n, [2n, 1n, 1n, 2n], 35n, 14n),
            rp: rp(186_450_000n, [41_230_500n, 27_115_250n, 60_004_125n, 44_800_000n], 950_000_000n, 402_118_700n),
          },
          {
            kode: '1.01.01.1.01.0006',
            nama: 'Koordinasi dan Penyusunan Laporan Capaian Kinerja',
            indikator: 'Jumlah laporan capaian kinerja',
            satuan: 'Laporan',
            k: k(12n, [3n, 3n, 3n, 2n], 60n, 24n),
            rp: rp(74_300_000n, [11_900_000n, 18_450_000n, 13_020_750n, 27_111_000n], 371_500_000n, 140_006_300n),
          },
        ],
      },
      {
        kode: '1.01.01.1.02',
        nama: 'Administrasi Keuangan Perangkat Daerah',
        indikator: 'Jumlah bulan pembayaran gaji',
        sub: [
          {
            kode: '1.01.01.1.02.0001',
            nama: 'Penyediaan Gaji dan Tunjangan ASN',
            indikator: 'Jumlah bulan layanan gaji ASN',
            satuan: 'Bulan',
            k: k(14n, [3n, 4n, 3n, 3n], 70n, 28n),
            rp: rp(
              48_913_775_000n,
              [10_882_450_117n, 14_507_336_902n, 11_204_118_455n, 10_998_220_306n],
              240_000_000_000n,
              95_116_204_880n,
            ),
          },
        ],
      },
    ],
  },
  {
    kode: '1.01.02',
    nama: 'PROGRAM PENGELOLAAN PENDIDIKAN',
    indikator: 'Angka partisipasi kasar jenjang menengah',
    kegiatan: [
      {
        kode: '1.01.02.1.01',
        nama: 'Pengelolaan Pendidikan Sekolah Menengah Atas',
        indikator: 'Jumlah SMA yang memenuhi standar sarana',
        sub: [
          {
            kode: '1.01.02.1.01.0002',
            nama: 'Pembangunan Ruang Kelas Baru',
            indikator: 'Jumlah ruang kelas baru yang terbangun',
            satuan: 'Ruang',
            k: k(46n, [0n, 9n, 20n, 13n], 230n, 81n),
            rp: rp(
              13_340_000_000n,
              [0n, 2_670_115_900n, 5_118_440_300n, 3_902_775_125n],
              66_700_000_000n,
              22_118_000_000n,
            ),
          },
          {
            kode: '1.01.02.1.01.0017',
            nama: 'Pengadaan Perlengkapan Siswa',
            indikator: 'Jumlah siswa penerima perlengkapan',
            satuan: 'Orang',
            k: k(2_750n, [null, null, 1_960n, 611n], 13_750n, 5_020n),
            rp: rp(1_787_500_000n, [null, null, 1_274_000_000n, 397_150_000n], 8_937_500_000n, 3_263_000_000n),
          },
          {
            kode: '1.01.02.1.01.0033',
            nama: 'Pembinaan Minat, Bakat dan Kreativitas Siswa',
            indikator: 'Jumlah siswa yang mengikuti pembinaan',
            satuan: 'Orang',
            k: k(900n, [150n, 260n, 300n, 205n], 4_500n, 1_700n),
            rp: rp(
              655_250_000n,
              [88_125_500n, 204_417_250n, 190_006_000n, 141_300_125n],
              3_276_250_000n,
              1_240_770_000n,
            ),
          },
        ],
      },
    ],
  },
];

const sum = (values: readonly (bigint | null)[]): bigint =>
  values.reduce<bigint>((total, value) => total + (value ?? 0n), 0n);
const add = (figures: readonly Figures[]): Figures => ({
  tw: [0, 1, 2, 3].map((quarter) => sum(figures.map(({ tw }) => tw[quarter] ?? null))),
  target: sum(figures.map(({ target }) => target)),
  renstra: sum(figures.map(({ renstra }) => renstra)),
  lalu: sum(figures.map(({ lalu }) => lalu)),
});
export const rupiah = {
  kegiatan: (kegiatan: Kegiatan): Figures => add(kegiatan.sub.map((sub) => sub.rp)),
  program: (program: Program): Figures => add(program.kegiatan.map(rupiah.kegiatan)),
};
export const realisasi = ({ tw }: Figures): bigint => sum(tw);

/** A fraction of whole numbers, for figures that nobody may round. */
export type Pecahan = { readonly atas: bigint; readonly bawah: bigint };
export const persen = (atas: bigint, bawah: bigint): Pecahan => ({ atas: atas * 100n, bawah });
export const tambah = (a: Pecahan, b: Pecahan): Pecahan => ({
  atas: a.atas * b.bawah + b.atas * a.bawah,
  bawah: a.bawah * b.bawah,
});
export const kali = (a: Pecahan, n: bigint): Pecahan => ({ atas: a.atas * n, bawah: a.bawah });
export const bagi = (a: Pecahan, n: bigint): Pecahan => ({ atas: a.atas, bawah: a.bawah * n });
/** Rounded half-up at `digits` decimals, as text with a point. */
export const bulat = ({ atas, bawah }: Pecahan, digits: number): string => {
  const scale = 10n ** BigInt(digits);
  const rounded = (2n * atas * scale + bawah) / (2n * bawah);
  const text = rounded.toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
};

export type Rata = 'sederhana' | 'tertimbang';

/** Mean capaian of rows: plain, or weighted by pagu. */
export const rataRata = (
  rows: readonly { readonly capaian: Pecahan; readonly pagu: bigint }[],
  rata: Rata,
): Pecahan => {
  const zero: Pecahan = { atas: 0n, bawah: 1n };
  return rata === 'sederhana'
    ? bagi(rows.map(({ capaian }) => capaian).reduce(tambah, zero), BigInt(rows.length))
    : bagi(
        rows.map(({ capaian, pagu }) => kali(capaian, pagu)).reduce(tambah, zero),
        sum(rows.map(({ pagu }) => pagu)),
      );
};

export const predikat = (capaian: Pecahan): string => {
  const value = Number(bulat(capaian, 6));
  return value >= 91
    ? 'Sangat Tinggi'
    : value >= 76
      ? 'Tinggi'
      : value >= 66
        ? 'Sedang'
        : value >= 51
          ? 'Rendah'
          : 'Sangat Rendah';
};

/** A line of the printed body before its columns are laid out. */
export type Baris = {
  readonly tingkat: 'program' | 'kegiatan' | 'subkegiatan';
  readonly kode: string;
  readonly nama: string;
  readonly indikator: string;
  readonly satuan: string;
  readonly nomor: string;
  readonly k: Figures | null;
  readonly rp: Figures;
};

export const barisDari = (program: Program, nomor: number): Baris[] => [
  { ...program, tingkat: 'program', satuan: '', nomor: String(nomor), k: null, rp: rupiah.program(program) },
  ...program.kegiatan.flatMap((kegiatan): Baris[] => [
    { ...kegiatan, tingkat: 'kegiatan', satuan: '', nomor: '', k: null, rp: rupiah.kegiatan(kegiatan) },
    ...kegiatan.sub.map((sub): Baris => ({ ...sub, tingkat: 'subkegiatan', nomor: '' })),
  ]),
];

export type Kolom = {
  /** Headings from group to measure; the same text beside itself is merged. */
  readonly judul: readonly [string, string, string];
  readonly nomor: string;
  readonly isi: (baris: Baris) => CellValue;
  /** Which average it carries, in its rata-rata and predikat rows. */
  readonly rata?: (baris: Baris) => Pecahan | null;
};

export type Lembar = {
  readonly grid: Grid;
  /** A1 of a row (by code, or 'rata-rata 1.01.01', 'predikat …') and a column (by position). */
  readonly sel: (baris: string, kolom: number) => string;
};

const merged = (rows: readonly (readonly string[])[], top: number): string[] => {
  const areas: string[] = [];
  const depth = rows.length;
  const width = rows[0]?.length ?? 0;
  for (let column = 0; column < width; column++) {
    for (let row = 0; row < depth; row++) {
      const text = rows[row]?.[column] ?? '';
      const path = (at: number): string =>
        rows
          .slice(0, row + 1)
          .map((line) => line[at] ?? '')
          .join('|');
      if (text === '' || (column > 0 && path(column - 1) === path(column))) continue;
      let right = column;
      while (right + 1 < width && path(right + 1) === path(column)) right++;
      let bottom = row;
      while (
        bottom + 1 < depth &&
        rows.slice(bottom + 1, bottom + 2).every((line) => line.slice(column, right + 1).every((below) => below === ''))
      )
        bottom++;
      if (right > column || bottom > row)
        areas.push(`${columnName(column)}${top + row + 1}:${columnName(right)}${top + bottom + 1}`);
    }
  }
  return areas;
};

/** Prints the plan with these columns. `rata`: rows of averages and predikat are printed after each program. */
export const cetak = (
  kolom: readonly Kolom[],
  options: {
    readonly judul: readonly string[];
    readonly rata?: Rata;
    readonly nama?: number;
    /** Level whose rows enter the printed averages. */
    readonly atas?: 'subkegiatan' | 'kegiatan';
  },
): Lembar => {
  const top = options.judul.length + 1;
  const heads = [0, 1, 2].map((level) => kolom.map(({ judul }) => judul[level] ?? ''));
  const shown = heads.map((line, level) =>
    line.map((text, column) => {
      const path = (at: number): string =>
        heads
          .slice(0, level + 1)
          .map((other) => other[at] ?? '')
          .join('|');
      return column > 0 && text !== '' && path(column - 1) === path(column) ? '' : text;
    }),
  );
  const rows: CellValue[][] = [...options.judul.map((text) => [text]), [], ...shown, kolom.map(({ nomor }) => nomor)];
  const at = new Map<string, number>();
  const place = (name: string, row: CellValue[]): void => {
    at.set(name, rows.length);
    rows.push(row);
  };
  RENCANA.forEach((program, index) => {
    const lines = barisDari(program, index + 1);
    for (const line of lines)
      place(
        line.kode,
        kolom.map(({ isi }) => isi(line)),
      );
    const { rata } = options;
    if (rata === undefined) return;
    const leaves = lines.filter(({ tingkat }) => tingkat === (options.atas ?? 'subkegiatan'));
    const means = kolom.map(({ rata: capaian }) => {
      const entering = leaves.flatMap((line) => {
        const value = capaian?.(line) ?? null;
        return value === null ? [] : [{ capaian: value, pagu: line.rp.target }];
      });
      return entering.length === 0 ? null : rataRata(entering, rata);
    });
    const label = options.nama ?? 0;
    const closing = (name: string, text: string, cell: (mean: Pecahan) => CellValue): void => {
      const row = means.map((mean): CellValue => (mean === null ? '' : cell(mean)));
      row[label] = text;
      place(`${name} ${program.kode}`, row);
    };
    closing('rata-rata', 'Rata-rata capaian kinerja (%)', (mean) => Number(bulat(mean, 2)));
    closing('predikat', 'Predikat kinerja', predikat);
  });
  return {
    grid: makeGrid(rows, { merges: merged(heads, top) }),
    sel: (baris, column) => {
      const row = at.get(baris);
      if (row === undefined) throw new Error(`no row ${baris}`);
      return `${columnName(column)}${row + 1}`;
    },
  };
};
