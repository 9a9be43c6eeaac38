/** Offices made up by chance: what they plan, with figures. Figures of what has children follow from them (figures.ts). */
import * as buta from './names-buta';
import * as penguji from './names-penguji';
import { pohonAwam } from './pohon-awam';
import { DAFTAR } from './names-daftar';
import { NAMA, PENDAPATAN } from './names-paruh';
import type { Random } from './random';
import { pohonMusafir } from './tree-musafir';
import { pohonPejalan } from './tree-pejalan';
import { pohonPelancong } from './tree-pelancong';
import { pohonPengelana } from './tree-pengelana';
import { pohonPengembara } from './tree-pengembara';
import { pohonPenjelajah } from './tree-penjelajah';
import { pohonPetualang } from './tree-petualang';
import { pohonPendatang } from './tree-pendatang';
import { pohonPerantau } from './tree-perantau';
import { pohonTamu } from './tree-tamu';
import { berkode, ekspor, leaf, two, ukuran, type Indikator, type Pohon, type Simpul } from './simpul';
import type { Paruh } from './wordings';

export { berjenjang, berkelompok, type Pohon, type Simpul, type Tingkat, type Uang, type Ukuran } from './simpul';

type Kelompok = { readonly kode: string; readonly nama: string; readonly anak: readonly string[] };
export type Rekening = { readonly kode: string; readonly nama: string; readonly anak: readonly Kelompok[] };
/** What an office's rows are called. */
export type Nama = Indikator & {
  readonly BIDANG: readonly { readonly kode: string; readonly nama: string; readonly wajib: string; readonly unsur?: boolean }[]; // prettier-ignore
  readonly PROGRAM: readonly string[];
  readonly KEGIATAN: readonly string[];
  readonly SUB: readonly string[];
  readonly REKENING: readonly Rekening[];
  readonly ASET: readonly Kelompok[];
  readonly KANTOR: readonly string[];
  readonly KELOMPOK: readonly string[];
  readonly SASARAN?: readonly string[];
};
const SASARAN = ['Meningkatnya mutu layanan', 'Terwujudnya tata kelola yang baik', 'Meningkatnya peran serta masyarakat']; // prettier-ignore

/** Program, kegiatan and sub kegiatan; above them urusan and bidang where `tinggi`; `daerah`: 2 of a kabupaten, 1 of a province. */
const renja = (r: Random, n: Nama, tinggi: boolean, lanjutan: boolean, daerah: 1 | 2 = 2): Simpul[] => {
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
        const kodeKegiatan = `${kode}.${daerah}.${two(g + 1)}`;
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
          nama: bidang.unsur === true ? bidang.nama : `URUSAN PEMERINTAHAN BIDANG ${bidang.nama}`,
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

const rekening = (r: Random, n: Nama, list: readonly Rekening[]): Simpul[] => {
  const group = (kode: string, nama: string, anak: Simpul[]): Simpul => ({
    ...{ tingkat: 'rekening', k: null, lanjutan: [], rp: null, fisik: 0 },
    kode,
    nama,
    anak,
  });
  return list.map((top) =>
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
const kelompok = (
  r: Random,
  n: Nama,
  groups: readonly string[] = n.KELOMPOK,
  list: readonly string[] = n.SUB,
): Simpul[] => {
  const names = r.shuffle(list);
  return r
    .shuffle(groups)
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
    const one = leaf(r, n, 'butir', '', r.pick(n.SASARAN ?? SASARAN), r.chance(0.5) ? 'hitungan' : 'persentase');
    return one.k === null ? one : { ...one, k: { ...one.k, indikator: `${one.k.indikator} ke-${at + 1}` } };
  });

/** Units whose own rows hold the sums of what stands below them. */
const unit = (r: Random, n: Nama): Simpul[] => kelompok(r, n).map((one) => ({ ...one, tingkat: 'golongan' }));

/** Groups of the half "buta". */
const kelompokButa = (r: Random, macam: Pohon): Simpul[] | null => {
  if (macam === 'unit') return unit(r, buta);
  if (macam === 'uptd') return kelompok(r, buta, buta.UPTD, buta.PAJAK.slice(7).concat(buta.RETRIBUSI));
  if (macam === 'misi')
    return kelompok(r, buta, buta.MISI, buta.PROGRAM.concat(buta.PROGRAM_LAIN)).sort((a, b) =>
      a.nama < b.nama ? -1 : 1,
    );
  if (macam === 'layanan') return kelompok(r, buta, buta.LAYANAN, buta.SPM.concat(buta.SPM_LAIN));
  return macam === 'puskesmas' ? named(r, buta, buta.PUSKESMAS, 6, 10) : null;
};

/** Sasaran with their indicators one below the other. */
const sasaranBerindikator = (r: Random, n: Nama): Simpul[] =>
  r
    .shuffle(n.SASARAN ?? SASARAN)
    .slice(0, r.int(2, 4))
    .flatMap((nama, s) =>
      Array.from({ length: r.int(2, 3) }, (_, at) => {
        const one = leaf(r, n, 'butir', '', nama, r.chance(0.5) ? 'hitungan' : 'persentase');
        const indikator = `${one.k?.indikator ?? ''} (${s + 1}.${at + 1})`;
        return one.k === null ? one : { ...one, k: { ...one.k, indikator } };
      }),
    );

/** The same with some indicators that are better the lower they are. */
const berarah = (r: Random, list: readonly Simpul[]): Simpul[] =>
  list.map((one) => {
    if (one.k === null || !r.chance(0.4)) return one;
    const target = r.int(6, 30);
    const last = Math.round(target * r.int(70, 135)) / 100;
    const { indikator, satuan } = r.pick(penguji.TURUN);
    const own = { indikator: `${indikator} ${one.k.indikator.slice(-5)}`, satuan, cara: 'terakhir' as const, turun: true as const };
    return { ...one, k: { ...one.k, ...own, target, tw: [1.3, 1.2, 1.1, 1].map((share) => Math.round(last * share * 100) / 100) } };
  }); // prettier-ignore

/** Several bidang urusan under their urusan, with programs, and below them kegiatan or nothing. */
const rkpd = (r: Random, n: Nama): Simpul[] => {
  const bidang = r
    .shuffle(n.BIDANG)
    .slice(0, r.int(2, 3))
    .sort((a, b) => (a.kode < b.kode ? -1 : 1));
  const programs = r.shuffle(n.PROGRAM);
  const kegiatan = r.shuffle(n.KEGIATAN);
  const withKegiatan = r.chance(0.6);
  const above = { k: null, lanjutan: [], rp: null, fisik: 0 };
  let [p, g] = [0, 0];
  const isi = bidang.map(({ kode, nama, wajib, unsur }) => ({
    wajib,
    simpul: {
      ...above,
      tingkat: 'bidang' as const,
      kode,
      nama: unsur === true ? nama : `BIDANG ${nama}`,
      anak: Array.from({ length: r.int(2, 3) }, (_, at): Simpul => {
        const own = `${kode}.${two(at + 2)}`;
        const name = programs[p++ % programs.length] ?? '';
        if (!withKegiatan) return leaf(r, n, 'program', own, name, 'persentase');
        const anak = Array.from({ length: r.int(1, 3) }, (__, one) =>
          leaf(r, n, 'kegiatan', `${own}.2.${two(one + 1)}`, kegiatan[g++ % kegiatan.length] ?? '', 'hitungan'),
        );
        return { ...leaf(r, n, 'program', own, name, 'persentase'), rp: null, anak };
      }),
    },
  }));
  return [...new Set(isi.map(({ wajib }) => wajib))].map((wajib): Simpul => {
    const own = isi.filter((one) => one.wajib === wajib).map(({ simpul }) => simpul);
    return { ...above, tingkat: 'urusan', kode: own[0]?.kode.slice(0, 1) ?? '', nama: wajib, anak: own };
  });
};

const BUATAN: Readonly<Partial<Record<Paruh, (r: Random, macam: Pohon) => Simpul[] | null>>> = { buta: kelompokButa, awam: pohonAwam, tamu: pohonTamu, pendatang: pohonPendatang, perantau: pohonPerantau, musafir: pohonMusafir, pelancong: pohonPelancong, penjelajah: pohonPenjelajah, pengembara: pohonPengembara, pengelana: pohonPengelana, petualang: pohonPetualang, pejalan: pohonPejalan }; // prettier-ignore

export const pohon = (
  r: Random,
  macam: Pohon,
  pilihan: { readonly paruh: Paruh; readonly tinggi: boolean; readonly lanjutan: boolean; readonly berarah?: boolean },
): Simpul[] => {
  const { paruh } = pilihan;
  const n = NAMA[paruh];
  const own = paruh === 'latih' || paruh === 'banding' || paruh === 'uji' ? null : paruh;
  const isSaksi = own !== null;
  const daerah = isSaksi && r.chance(own === 'tamu' ? 0.5 : own === 'pengembara' ? 0.3 : 0.15) ? 1 : 2;
  if (macam === 'renja') return renja(r, n, pilihan.tinggi, pilihan.lanjutan, daerah);
  if (macam === 'ekspor') return ekspor(renja(r, n, false, false));
  if (macam === 'rekening') return rekening(r, n, n.REKENING);
  if (macam === 'pendapatan') return rekening(r, n, PENDAPATAN[own ?? 'uji']);
  if (macam === 'rkpd') return rkpd(r, n);
  const buatan = BUATAN[paruh]?.(r, macam) ?? null;
  if (buatan !== null) return buatan;
  const daftar = DAFTAR[own ?? 'uji'][macam];
  if (daftar !== undefined) return named(r, n, daftar, 7, 10);
  if (isSaksi && macam === 'indikator')
    return pilihan.berarah === true ? berarah(r, sasaranBerindikator(r, n)) : sasaranBerindikator(r, n);
  if (isSaksi && macam === 'kantor') return berkode(named(r, n, n.KANTOR, 7, 14));
  if (macam === 'kelompok') return kelompok(r, n);
  if (macam === 'aset') return aset(r, n);
  if (macam === 'indikator') return indikator(r, n);
  return macam === 'kantor' ? named(r, n, n.KANTOR, 7, 14) : named(r, n, n.SUB, 6, 14);
};
