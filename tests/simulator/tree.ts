/** Offices made up by chance: what they plan, with figures. Figures of what has children follow from them (figures.ts). */
import * as latih from './names';
import * as uji from './names-uji';
import type { Random } from './random';
import type { Paruh } from './wordings';

type Kelompok = { readonly kode: string; readonly nama: string; readonly anak: readonly string[] };
type Rekening = { readonly kode: string; readonly nama: string; readonly anak: readonly Kelompok[] };
type Satuan = { readonly satuan: string; readonly indikator: string };
/** What an office's rows are called. */
type Nama = {
  readonly BIDANG: readonly { readonly kode: string; readonly nama: string; readonly wajib: string }[];
  readonly PROGRAM: readonly string[];
  readonly KEGIATAN: readonly string[];
  readonly SUB: readonly string[];
  readonly HITUNGAN: readonly Satuan[];
  readonly PERSENTASE: readonly Satuan[];
  readonly REKENING: readonly Rekening[];
  readonly ASET: readonly Kelompok[];
  readonly KANTOR: readonly string[];
  readonly KELOMPOK: readonly string[];
};
const NAMA: Readonly<Record<Paruh, Nama>> = { latih, uji };

export type Tingkat =
  'urusan' | 'bidang' | 'program' | 'kegiatan' | 'subkegiatan' | 'rekening' | 'golongan' | 'butir' | 'kelompok';
export type Pohon = 'renja' | 'datar' | 'kelompok' | 'rekening' | 'aset' | 'indikator' | 'kantor';

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
};

const parts = (r: Random, total: number, n: number): number[] => {
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

export const ukuran = (r: Random, n: Nama, macam: 'hitungan' | 'persentase'): Ukuran => {
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

const leaf = (
  r: Random,
  n: Nama,
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

const two = (n: number): string => String(n).padStart(2, '0');

/** Program, kegiatan and sub kegiatan; above them urusan and bidang where `tinggi`. */
const renja = (r: Random, n: Nama, tinggi: boolean, lanjutan: boolean): Simpul[] => {
  const bidang = r.pick(n.BIDANG);
  const subNames = r.shuffle(n.SUB);
  let used = 0;
  const nextSub = (): string => {
    used += 1;
    const name = subNames[(used - 1) % subNames.length] ?? '';
    return used > subNames.length ? `${name} Tahap ${Math.ceil(used / subNames.length)}` : name;
  };
  const kegiatanNames = r.shuffle(n.KEGIATAN);
  let kegiatanUsed = 0;
  const programs = r
    .shuffle(n.PROGRAM)
    .slice(0, r.int(2, 4))
    .map((nama, p): Simpul => {
      const kode = `${bidang.kode}.${two(p + 1)}`;
      const anak = Array.from({ length: r.int(p === 0 ? 2 : 1, 3) }, (_, g): Simpul => {
        const kodeKegiatan = `${kode}.2.${two(g + 1)}`;
        const sub = Array.from({ length: r.int(1, 4) }, (__, s): Simpul => {
          const one = leaf(
            r,
            n,
            'subkegiatan',
            `${kodeKegiatan}.${String(s + 1).padStart(4, '0')}`,
            nextSub(),
            'hitungan',
          );
          return lanjutan && r.chance(0.2) ? { ...one, lanjutan: [ukuran(r, n, 'hitungan')] } : one;
        });
        return {
          tingkat: 'kegiatan',
          kode: kodeKegiatan,
          nama: kegiatanNames[kegiatanUsed++ % kegiatanNames.length] ?? '',
          k: ukuran(r, n, 'persentase'),
          lanjutan: [],
          rp: null,
          fisik: r.int(20, 100),
          anak: sub,
        };
      });
      return {
        tingkat: 'program',
        kode,
        nama,
        k: ukuran(r, n, 'persentase'),
        lanjutan: [],
        rp: null,
        fisik: r.int(20, 100),
        anak,
      };
    });
  if (!tinggi) return programs;
  const above = { k: null, lanjutan: [], rp: null, fisik: 0 };
  return [
    {
      ...above,
      tingkat: 'urusan',
      kode: bidang.kode.slice(0, 1),
      nama: bidang.wajib,
      anak: [
        {
          ...above,
          tingkat: 'bidang',
          kode: bidang.kode,
          nama: `URUSAN PEMERINTAHAN BIDANG ${bidang.nama}`,
          anak: programs,
        },
      ],
    },
  ];
};

const named = (r: Random, n: Nama, names: readonly string[], low: number, high: number): Simpul[] =>
  r
    .shuffle(names)
    .slice(0, r.int(low, high))
    .map((nama) => leaf(r, n, 'butir', '', nama, 'hitungan'));

const rekening = (r: Random, n: Nama): Simpul[] => {
  const group = (kode: string, nama: string, anak: Simpul[]): Simpul => ({
    tingkat: 'rekening',
    kode,
    nama,
    k: null,
    lanjutan: [],
    rp: null,
    fisik: 0,
    anak,
  });
  return n.REKENING.map((top) =>
    group(
      top.kode,
      top.nama,
      top.anak.map((middle) =>
        group(
          middle.kode,
          middle.nama,
          middle.anak.map((nama, at) => leaf(r, n, 'rekening', `${middle.kode}.${two(at + 1)}`, nama, 'hitungan')),
        ),
      ),
    ),
  );
};

const aset = (r: Random, n: Nama): Simpul[] =>
  n.ASET.slice(0, r.int(3, 5)).map(({ kode, nama, anak }): Simpul => ({
    tingkat: 'golongan',
    kode,
    nama: r.chance(0.5) ? nama : `GOLONGAN ${nama}`,
    k: null,
    lanjutan: [],
    rp: null,
    fisik: 0,
    anak: anak.map((one, at) => leaf(r, n, 'butir', `${kode}.${two(at + 1)}`, one, 'hitungan')),
  }));

/** Groups without figures of their own: a heading, its rows, and a subtotal after them. */
const kelompok = (r: Random, n: Nama): Simpul[] => {
  const names = r.shuffle(n.SUB);
  return r
    .shuffle(n.KELOMPOK)
    .slice(0, r.int(2, 4))
    .map((nama, at): Simpul => ({
      tingkat: 'kelompok',
      kode: '',
      nama,
      k: null,
      lanjutan: [],
      rp: null,
      fisik: 0,
      anak: names.slice(at * 4, at * 4 + r.int(2, 4)).map((one) => leaf(r, n, 'butir', '', one, 'hitungan')),
    }));
};

const indikator = (r: Random, n: Nama): Simpul[] =>
  Array.from({ length: r.int(6, 11) }, (_, at) => {
    const one = leaf(
      r,
      n,
      'butir',
      '',
      r.pick(['Meningkatnya mutu layanan', 'Terwujudnya tata kelola yang baik', 'Meningkatnya peran serta masyarakat']),
      r.chance(0.5) ? 'hitungan' : 'persentase',
    );
    return one.k === null ? one : { ...one, k: { ...one.k, indikator: `${one.k.indikator} ke-${at + 1}` } };
  });

export const pohon = (
  r: Random,
  macam: Pohon,
  pilihan: { readonly paruh: Paruh; readonly tinggi: boolean; readonly lanjutan: boolean },
): Simpul[] => {
  const n = NAMA[pilihan.paruh];
  if (macam === 'renja') return renja(r, n, pilihan.tinggi, pilihan.lanjutan);
  if (macam === 'rekening') return rekening(r, n);
  if (macam === 'kelompok') return kelompok(r, n);
  if (macam === 'aset') return aset(r, n);
  if (macam === 'indikator') return indikator(r, n);
  return macam === 'kantor' ? named(r, n, n.KANTOR, 7, 14) : named(r, n, n.SUB, 6, 14);
};
