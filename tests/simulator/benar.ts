/** What is right of a sheet, by its rows and columns. */
import { isPercent } from './body';
import { penggantian, type Salah } from './faults';
import { angkaDari, isDaun, mungkin, predikat, type Angka, type Baris, type Pilihan } from './figures';
import { bagi, hitung, type Kolom, type Layout } from './layouts/types';
import type { KolomKiri } from './left';
import { berjenjang, berkelompok } from './tree';
import type { Kebenaran, Sel } from './truth';
import type { CellValue } from '../../src/grid/types';

type Bahan = {
  readonly rows: readonly Baris[];
  readonly kolom: readonly Kolom[];
  readonly kiri: readonly KolomKiri[];
  readonly layout: Layout;
  /** Sheet row of a body row. */
  readonly letak: readonly number[];
  readonly lines: readonly (readonly CellValue[])[];
  readonly salah: readonly Salah[];
  readonly pilihan: Pilihan;
  readonly benar: Angka;
  /** Figures with the mistakes left in and the rest following, and those that the sheet shows. */
  readonly mengalir: Angka;
  readonly tampak: Angka;
  /** Computed columns that the sheet leaves blank. */
  readonly kosong: ReadonlySet<string>;
  readonly ulangan: readonly number[];
};

export const kebenaranDari = (bahan: Bahan): Kebenaran => {
  const { rows, kolom, kiri, layout, letak, lines, salah, pilihan, benar, mengalir, tampak, kosong, ulangan } = bahan;
  const nameAt = kiri.findIndex(({ role }) => role === 'nama');
  /** What stands at a cell once the other mistakes are left in: at a mistake, what its own row and children give. */
  const diLuar = (at: number, kunci: string): Angka => {
    const others = salah.filter(({ baris, kunci: key }) => baris !== at || key !== kunci);
    return others.length === salah.length ? mengalir : angkaDari(rows, kolom, pilihan, penggantian(others));
  };
  /** Where no average is printed, either family may be meant, and its rating follows it. */
  const adaRata = rows.some(
    ({ jenis }, at) => jenis === 'rata' && kolom.some(({ kunci }) => !kosong.has(kunci) && tampak(at, kunci) !== null),
  );
  const sel: Sel[] = rows.flatMap((row, at) =>
    kolom.map((one, index): Sel => {
      const isLabel = row.jenis === 'predikat';
      const from = (figures: Angka): number | string | null =>
        isLabel ? labelOf(figures(at - 1, one.kunci)) : figures(at, one.kunci);
      return {
        baris: letak[at] ?? 0,
        kolom: kiri.length + index,
        benar: from(benar),
        mengalir: from(diLuar(at, one.kunci)),
        persen: !isLabel && isPercent(one),
        // By what is shown, by what stands once mistakes are corrected; a single mean of renstra may be the year's.
        mungkin: isLabel
          ? [...(adaRata ? [] : [one]), ...setahun(kolom, one, 'rata')].flatMap((by) =>
              mungkin(rows, at - 1, by, benar).map(predikat),
            )
          : [one, ...setahun(kolom, one, row.jenis)].flatMap((by) => [
              ...mungkin(rows, at, by, tampak),
              ...mungkin(rows, at, by, benar),
            ]),
        salah: salah.some(({ baris, kunci }) => baris === at && kunci === one.kunci),
        masukan:
          isDaun(row) &&
          one.isi.jenis !== 'hitung' &&
          !(one.isi.jenis === 'uang' && typeof one.isi.daun !== 'function'),
      };
    }),
  );
  return {
    sel,
    kolom: [
      ...kiri.flatMap(({ role }, at) =>
        role === 'nama' && at === nameAt ? [{ kolom: at, role, measure: null, period: null }] : [],
      ),
      ...kolom.flatMap(({ role, measure, period }, at) =>
        role === 'lain' ? [] : [{ kolom: kiri.length + at, role, measure, period: period ?? null }],
      ),
    ],
    baris: rows.map((row, at) => {
      const baris = letak[at] ?? 0;
      if (row.jenis !== 'simpul') {
        const own = layout.jumlahProgram === true && row.jenis === 'jumlah' && row.lingkup >= 0;
        return { baris, jenis: row.jenis, induk: undefined, ...(own ? { dari: letak[row.lingkup] ?? 0 } : {}) };
      }
      // Whether a group without figures is a row of the tree or a heading within it may be seen either way.
      // Whether an indicator below a name is a row or continues one may be seen either way.
      const nama = kiri.findIndex(({ turun, role }) => turun === true && role === 'sasaran');
      if (nama >= 0) return { baris, jenis: lines[baris]?.[nama] === '' ? 'apa-saja' : 'isi', induk: undefined };
      if (berkelompok(layout.pohon))
        return { baris, jenis: row.simpul.anak.length > 0 ? 'apa-saja' : 'isi', induk: undefined };
      const induk = row.induk < 0 ? null : (letak[row.induk] ?? null);
      const { tingkat } = row.simpul;
      const isLevel =
        berjenjang(layout.pohon) &&
        tingkat !== 'rekening' &&
        tingkat !== 'golongan' &&
        tingkat !== 'butir' &&
        tingkat !== 'kelompok';
      return {
        baris,
        jenis: row.lanjutan ? (layout.barisIndikator === true ? 'apa-saja' : 'lanjutan') : isLevel ? tingkat : 'isi',
        induk: row.lanjutan ? undefined : induk,
      };
    }),
    ulangan,
    ...(layout.berarah === true ? { terbalik: terbalik(rows, letak) } : {}),
    ...(layout.bolehLewat === true ? { bolehLewat: true } : {}),
  };
};

/** Rows whose indicator is better the lower it is. */
const terbalik = (rows: readonly Baris[], letak: readonly number[]): number[] =>
  rows.flatMap((row, at) => (row.jenis === 'simpul' && row.ukuran?.turun === true ? [letak[at] ?? 0] : []));

/** The year's capaian in a column of a form that prints that of renstra alone: its mean is the annual one (rules: Averages). */
const setahun = (kolom: readonly Kolom[], { role, measure, kunci }: Kolom, jenis: Baris['jenis']): Kolom[] => {
  if (role !== 'capaian-renstra' || jenis !== 'rata' || kolom.some((one) => one.role === 'capaian')) return [];
  const of = (wanted: Kolom['role']): Kolom | undefined =>
    kolom.find((one) => one.role === wanted && one.measure === measure && one.period === undefined);
  const [atas, bawah] = [of('realisasi'), of('target')];
  if (atas === undefined || bawah === undefined) return [];
  return [{ kunci, judul: [], role, measure, isi: hitung('persen', bagi(atas.kunci, bawah.kunci)) }];
};

const labelOf = (mean: number | null): string | null => (mean === null ? null : predikat(mean));
