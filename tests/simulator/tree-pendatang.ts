/** Groups and lists that only the half "pendatang" has: plans of before 2021, bidang, agencies, rooms, DBH CHT, goals, schools, permits … */
import * as pendatang from './names-pendatang';
import type { Random } from './random';
import { leaf, two, ukuran, type Pohon, type Simpul } from './simpul';

const KOSONG = { kode: '', k: null, lanjutan: [], rp: null, fisik: 0 } as const;

/** Groups with some of a list each, no name twice; `golongan`: sums on the group's own row, `kelompok`: after its rows. */
const dibagi = (
  r: Random,
  tingkat: 'golongan' | 'kelompok',
  grup: readonly string[],
  list: readonly string[],
): Simpul[] => {
  const names = r.shuffle(list);
  const chosen = r.shuffle(grup).slice(0, r.int(3, Math.min(4, grup.length)));
  return chosen.map((nama, at): Simpul => ({
    ...KOSONG,
    tingkat,
    nama,
    anak: names.slice(at * 4, at * 4 + r.int(2, 4)).map((one) => leaf(r, pendatang, 'butir', '', one, 'hitungan')),
  }));
};

/** Every unit collects the same. */
const pungutan = (r: Random): Simpul[] =>
  pendatang.PASAR.slice(0, r.int(3, 5)).map((nama): Simpul => ({
    ...KOSONG,
    tingkat: 'kelompok',
    nama,
    anak: pendatang.RETRIBUSI.slice(0, r.int(2, 4)).map((one) => leaf(r, pendatang, 'butir', '', one, 'hitungan')),
  }));

/** Goals, each with some indicators. */
const tujuan = (r: Random): Simpul[] =>
  pendatang.TUJUAN.slice(r.int(0, 2), r.int(4, 6)).flatMap((nama) =>
    Array.from({ length: r.int(2, 3) }, (_, at): Simpul => {
      const macam = r.chance(0.6) ? 'persentase' : 'hitungan';
      const one = leaf(r, pendatang, 'butir', '', nama, macam);
      const k = ukuran(r, pendatang, macam);
      return { ...one, k: { ...k, indikator: `${/\d+/.exec(nama)?.[0] ?? ''}.${at + 1}.1 ${k.indikator}` } };
    }),
  );

/** Programs and kegiatan of Permendagri 13/2006: bidang, agency, program, kegiatan in one code. */
const lama = (r: Random): Simpul[] => {
  const kegiatan = r.shuffle(pendatang.KEGIATAN_LAMA);
  const skpd = r.pick(['1.02.1.02.01', '1.02.1.02.02', '1.02.1.02.03']);
  let used = 0;
  return pendatang.PROGRAM_LAMA.filter((_, at) => at === 0 || r.chance(0.45))
    .slice(0, 5)
    .map((nama, p): Simpul => {
      const kode = `${skpd}.${two(pendatang.PROGRAM_LAMA.indexOf(nama) + 1)}`;
      const anak = Array.from({ length: r.int(p === 0 ? 3 : 1, 4) }, (_, g) =>
        leaf(r, pendatang, 'kegiatan', `${kode}.${two(g + 1)}`, kegiatan[used++ % kegiatan.length] ?? '', 'hitungan'),
      );
      return { ...leaf(r, pendatang, 'program', kode, nama, 'persentase'), rp: null, anak };
    });
};

const DAFTAR: Readonly<Partial<Record<Pohon, readonly string[]>>> = {
  puskesmas: pendatang.PUSKESMAS,
  sekolah: pendatang.SEKOLAH,
  perizinan: pendatang.IZIN,
  obat: pendatang.OBAT,
  irban: pendatang.IRBAN,
  upaya: pendatang.UPAYA,
  hibah: pendatang.HIBAH,
  paket: pendatang.PAKET,
};

export const pohonPendatang = (r: Random, macam: Pohon): Simpul[] | null => {
  const list = DAFTAR[macam];
  if (list !== undefined)
    return r
      .shuffle(list)
      .slice(0, r.int(6, 10))
      .map((one) => leaf(r, pendatang, 'butir', '', one, 'hitungan'));
  switch (macam) {
    case 'lama':
      return lama(r);
    case 'bagian':
      return dibagi(r, 'golongan', pendatang.BIDANG_KERJA, pendatang.SUB);
    case 'opd':
      return dibagi(r, 'golongan', pendatang.KANTOR, pendatang.PROGRAM.slice(1));
    case 'ruang':
      return dibagi(r, 'golongan', pendatang.INSTALASI, pendatang.RUANG);
    case 'kelompok':
      return dibagi(r, 'kelompok', pendatang.BIDANG_DBHCHT, pendatang.SUB);
    case 'upt':
      return pungutan(r);
    case 'tpb':
      return tujuan(r);
    default:
      return null;
  }
};
