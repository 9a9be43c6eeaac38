/** What the rows of a sheet are made of: a node with its quantity and its money, drawn by chance. */
import type { Random } from './random';

type Satuan = { readonly satuan: string; readonly indikator: string };
export type Indikator = { readonly HITUNGAN: readonly Satuan[]; readonly PERSENTASE: readonly Satuan[] };

export type Tingkat =
  'urusan' | 'bidang' | 'program' | 'kegiatan' | 'subkegiatan' | 'rekening' | 'golongan' | 'butir' | 'kelompok';
export type Pohon =
  | 'renja'
  | 'datar'
  | 'kelompok'
  | 'rekening'
  | 'aset'
  | 'indikator'
  | 'kantor'
  /** Urusan to program and kegiatan of several agencies, and lists of the half "uji". */
  | 'rkpd'
  | 'pendapatan'
  | 'kecamatan'
  | 'sumber'
  | 'pajak'
  /** Lists of the half "saksi"; `ekspor`: sub kegiatan that carry the names of their program and kegiatan in columns. */
  | 'desa'
  | 'spm'
  | 'ikk'
  | 'ekspor'
  /** Of the half "buta": units with sums of their own, groups of retribusi, programs and services, puskesmas. */
  | 'unit'
  | 'uptd'
  | 'misi'
  | 'layanan'
  | 'puskesmas'
  /** Of the half "awam": desa by kecamatan, rooms by instalasi, programs by priorities, standards of services. */
  | 'wilayah'
  | 'wilayah-induk'
  | 'ruang'
  | 'prioritas'
  | 'standar'
  /** Of the half "tamu": bagian, agencies and distrik with sums of their own, groups of samsat and sasaran, kabupaten. */
  | 'bagian'
  | 'opd'
  | 'distrik'
  | 'upt'
  | 'strategis'
  | 'kabupaten'
  /** Of the half "pendatang": programs and kegiatan of before 2021, goals with their indicators, lists. */
  | 'lama'
  | 'tpb'
  | 'sekolah'
  | 'perizinan'
  | 'obat'
  | 'irban'
  | 'upaya'
  | 'hibah'
  | 'paket';

/** Whether rows stand in groups whose sums come after them. */
export const berkelompok = (pohon: Pohon): boolean =>
  ['kelompok', 'uptd', 'misi', 'layanan', 'wilayah', 'prioritas', 'upt', 'strategis'].includes(pohon);

/** Whether rows are levels of a plan, told apart by codes, words or indent. */
export const berjenjang = (pohon: Pohon): boolean => ['renja', 'rkpd', 'lama'].includes(pohon);

/** A quantity with its indicator, by quarter and year. */
export type Ukuran = {
  readonly indikator: string;
  readonly satuan: string;
  /** How quarters make the year. */
  readonly cara: 'jumlah' | 'terakhir';
  readonly target: number;
  readonly tw: readonly number[];
  /** Targets by quarter, running. */
  readonly targetTw: readonly number[];
  readonly renstra: number;
  readonly lalu: number;
  readonly maju: number;
  /** Better the lower it is. */
  readonly turun?: true;
};

/** Money of a row without children. */
export type Uang = {
  readonly pagu: number;
  readonly tw: readonly number[];
  readonly renstra: number;
  readonly lalu: number;
  readonly maju: number;
  readonly tahun: readonly number[];
  readonly bertambah: number;
  readonly berkurang: number;
};

export type Simpul = {
  readonly tingkat: Tingkat;
  readonly kode: string;
  readonly nama: string;
  readonly k: Ukuran | null;
  /** Indicators on rows of their own below this one. */
  readonly lanjutan: readonly Ukuran[];
  readonly rp: Uang | null;
  /** Physical progress in percent. */
  readonly fisik: number;
  readonly anak: readonly Simpul[];
  /** Names above it where they stand in columns of its own row. */
  readonly atas?: readonly string[];
};

export const parts = (r: Random, total: number, n: number): number[] => {
  const weights = Array.from({ length: n }, () => r.int(1, 9));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.floor((total * weight) / all));
  const rest = total - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, at) => (at === n - 1 ? share + rest : share));
};

/** Money as budgets have it: mostly in hundreds of thousands, sometimes to the rupiah. */
const money = (r: Random): number =>
  r.chance(0.3)
    ? r.int(4_500_000, 900_000_000)
    : r.int(45, 9_500) * 100_000 + (r.chance(0.4) ? r.int(1, 99) * 1000 : 0);

export const uang = (r: Random): Uang => {
  const pagu = money(r);
  const spent = Math.floor((pagu * r.int(3100, 9850)) / 10_000);
  return {
    pagu,
    tw: parts(r, spent, 4),
    renstra: Math.floor(pagu * (4 + r.next() * 2)),
    lalu: Math.floor(pagu * (1 + r.next())),
    maju: pagu + r.int(1, 40) * 250_000,
    tahun: Array.from({ length: 5 }, (_, at) => pagu + r.int(0, 60) * 500_000 * (at + 1)),
    bertambah: r.int(0, 90) * 150_000,
    berkurang: Math.floor((pagu * r.int(0, 20)) / 100),
  };
};

export const ukuran = (r: Random, n: Indikator, macam: 'hitungan' | 'persentase'): Ukuran => {
  if (macam === 'hitungan') {
    const target = r.int(3, 240);
    const done = Math.max(1, Math.floor((target * r.int(45, 104)) / 100));
    const steps = parts(r, target, 4);
    const running = (values: readonly number[]): number[] =>
      values.map((_, at) => values.slice(0, at + 1).reduce((sum, value) => sum + value, 0));
    const { indikator, satuan } = r.pick(n.HITUNGAN);
    return {
      indikator,
      satuan,
      cara: 'jumlah',
      target,
      tw: parts(r, done, 4),
      targetTw: running(steps),
      renstra: target * 5,
      lalu: target + r.int(0, target),
      maju: target + r.int(0, 9),
    };
  }
  const target = r.int(60, 100);
  const last = Math.round(target * r.int(60, 103)) / 100;
  const { indikator, satuan } = r.pick(n.PERSENTASE);
  return {
    indikator,
    satuan,
    cara: 'terakhir',
    target,
    tw: [0.3, 0.5, 0.8, 1].map((share) => Math.round(last * share * 100) / 100),
    targetTw: [0.25, 0.5, 0.75, 1].map((share) => Math.round(target * share * 100) / 100),
    renstra: Math.min(100, target + 4),
    lalu: target - r.int(2, 12),
    maju: Math.min(100, target + 2),
  };
};

export const leaf = (
  r: Random,
  n: Indikator,
  tingkat: Tingkat,
  kode: string,
  nama: string,
  macam: 'hitungan' | 'persentase',
): Simpul => ({
  tingkat,
  kode,
  nama,
  k: ukuran(r, n, macam),
  lanjutan: [],
  rp: uang(r),
  fisik: r.int(20, 100),
  anak: [],
});

export const two = (n: number): string => String(n).padStart(2, '0');

/** The sub kegiatan of a plan without their program and kegiatan, as a database hands them out. */
export const ekspor = (list: readonly Simpul[], atas: readonly string[] = []): Simpul[] =>
  list.flatMap((one) => (one.anak.length > 0 ? ekspor(one.anak, [...atas, one.nama]) : [{ ...one, atas }]));

/** Codes of agencies, each its own. */
export const berkode = (list: readonly Simpul[]): Simpul[] =>
  list.map((one, at) => ({
    ...one,
    kode: `${1 + (at % 7)}.${two(1 + ((at * 5) % 19))}.0.00.0.00.${two(at + 1)}.0000`,
  }));
