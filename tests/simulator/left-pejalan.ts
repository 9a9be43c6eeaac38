/** How sheets of the half "pejalan" say what their rows are. */
import type { KolomKiri } from './left';
import { daftarSaksi, type AlatSaksi } from './left-saksi';
import type { Random } from './random';
import { berkelompok, type Simpul, type Tingkat } from './tree';

/** The level as a word behind the code; A, A.1, A.1.a; a code in No and the name with its level; program in one column, the rest in another. */
export const GAYA_PEJALAN = ['kode-lalu-tingkat', 'huruf-berurut', 'no-kode-kata', 'program-lain'] as const;
export type GayaPejalan = (typeof GAYA_PEJALAN)[number];
/** Those that tell rows of urusan and bidang apart. */
export const TINGGI_PEJALAN = ['kode-lalu-tingkat'] as const;
/** How ordinary offices do it, and the ways above. */
export const GAYA_PEJALAN_SEMUA = [
  'kode-gabung',
  'kode-gabung',
  'kode-gabung',
  'kode-pecah',
  'kode-pecah',
  'kode-dan-kata',
  'kode-di-no',
  'kode-penuh',
  'kata',
  'indentasi',
  'penomoran',
  'nama-bertingkat',
  ...GAYA_PEJALAN,
] as const;

const KATA: Readonly<Partial<Record<Tingkat, string>>> = {
  urusan: 'Urusan',
  bidang: 'Bid. Urusan',
  program: 'Program',
  kegiatan: 'Kegiatan',
  subkegiatan: 'Sub Kegiatan',
};

/** A, A.1, A.1.a. */
const berurut = (places: readonly number[]): string =>
  places
    .map((place, depth) => (depth === 1 ? String(place + 1) : String.fromCharCode((depth === 0 ? 65 : 97) + place)))
    .join('.');

/** The left columns of a plan in one of the ways above. */
export const pohonPejalan = (gaya: GayaPejalan, { nama, no, kode, plain, programs, jejak }: AlatSaksi): KolomKiri[] => {
  const sebutan = ({ tingkat }: Simpul): string => KATA[tingkat] ?? '';
  switch (gaya) {
    case 'kode-lalu-tingkat':
      return [
        kode((simpul) => simpul.kode),
        { ...nama(sebutan), judul: ['tingkat'], role: 'lain', label: false },
        nama(plain),
      ];
    case 'huruf-berurut':
      return [{ ...no((_, at) => berurut(jejak(at))), angka: false }, nama(plain)];
    case 'no-kode-kata':
      return [
        { ...no((simpul) => simpul.kode), role: 'kode', angka: false },
        nama((simpul) => `${sebutan(simpul)} : ${simpul.nama}`),
      ];
    case 'program-lain':
      return [
        programs,
        nama((simpul) => (simpul.tingkat === 'program' ? simpul.nama.toUpperCase() : ''), 'nama-program'),
        {
          ...nama(
            (simpul) => (simpul.tingkat === 'program' ? '' : `${sebutan(simpul)} ${simpul.nama}`),
            'nama-keg-sub',
          ),
          label: false,
        },
      ];
  }
};

const isGroup = ({ tingkat }: Simpul): boolean => tingkat === 'kelompok' || tingkat === 'golongan';

/** The left columns of lists: accounts, groups with their marks, plain lists. */
export const daftarPejalan = (r: Random, alat: AlatSaksi): KolomKiri[] => {
  const { nama, no, kode, jejak, layout } = alat;
  const own = nama((simpul) => simpul.nama, layout.nama);
  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan')
    return [{ ...kode((simpul) => simpul.kode), judul: ['kode-akun'] }, own];
  if (layout.pohon !== 'bagian' && layout.pohon !== 'opd' && !berkelompok(layout.pohon)) return daftarSaksi(r, alat);
  const cara = r.pick(['huruf', 'romawi', 'titik'] as const);
  const mark = no((simpul, at) => {
    const place = jejak(at).at(-1) ?? 0;
    if (!isGroup(simpul)) return cara === 'titik' ? `${place + 1}.` : String(place + 1);
    return cara === 'romawi' ? (['I', 'II', 'III', 'IV', 'V'][place] ?? '') : String.fromCharCode(65 + place);
  });
  return [{ ...mark, angka: cara !== 'titik' }, own];
};
