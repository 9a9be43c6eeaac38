/** How sheets of the half "pelancong" say what their rows are. */
import type { KolomKiri } from './left';
import { daftarSaksi, type AlatSaksi } from './left-saksi';
import type { Random } from './random';
import { berkelompok, type Simpul, type Tingkat } from './tree';

/**
 * The last segments of the code in a column of their own for each level; names of programs and kegiatan in one column, of sub
 * kegiatan in the next; I., 1., a.; Prog., Keg., Subkeg. before the names; codes that end with a dot.
 */
export const GAYA_PELANCONG = [
  'kode-sisip',
  'nama-dua-kolom',
  'romawi-angka-titik',
  'kata-prog-keg',
  'kode-berujung-titik',
] as const;
export type GayaPelancong = (typeof GAYA_PELANCONG)[number];
/** Those that tell rows of urusan and bidang apart. */
export const TINGGI_PELANCONG = ['kode-berujung-titik'] as const;
/** How ordinary offices do it, and the ways above. */
export const GAYA_PELANCONG_SEMUA = [
  'kode-gabung',
  'kode-gabung',
  'kode-gabung',
  'kode-pecah',
  'kode-dan-kata',
  'kode-di-no',
  'kode-tanpa-urusan',
  'kata',
  'indentasi',
  'nama-bertingkat',
  ...GAYA_PELANCONG,
] as const;

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
const SINGKAT: Readonly<Partial<Record<Tingkat, string>>> = {
  program: 'Prog.',
  kegiatan: 'Keg.',
  subkegiatan: 'Subkeg.',
};
const LEVEL = ['program', 'kegiatan', 'subkegiatan'] as const;
const huruf = (place: number): string => String.fromCharCode(97 + place);
/** program | kegiatan (two segments) | sub kegiatan. */
const ekor = ({ kode }: Simpul, level: number): string => {
  const [, , program = '', a = '', b = '', sub = ''] = kode.split('.');
  return [program, a === '' ? '' : `${a}.${b}`, sub][level] ?? '';
};

/** The left columns of a plan in one of the ways above. */
export const pohonPelancong = (
  gaya: GayaPelancong,
  { nama, no, kode, plain, programs, jejak }: AlatSaksi,
): KolomKiri[] => {
  switch (gaya) {
    case 'kode-sisip':
      return [
        ...LEVEL.map((_, level): KolomKiri => ({
          ...kode((simpul) => ekor(simpul, level)),
          judul: [(['kd-program', 'kd-kegiatan', 'kd-sub'] as const)[level] ?? 'kd-sub'],
        })),
        nama(plain),
      ];
    case 'nama-dua-kolom':
      return [
        programs,
        nama((simpul) => {
          if (simpul.tingkat === 'subkegiatan') return '';
          return simpul.tingkat === 'program' ? `PROGRAM ${simpul.nama.toUpperCase()}` : simpul.nama;
        }, 'nama-prog-keg'),
        { ...nama((simpul) => (simpul.tingkat === 'subkegiatan' ? simpul.nama : ''), 'nama-sub'), label: false },
      ];
    case 'romawi-angka-titik':
      return [
        no((simpul, at) => {
          const place = jejak(at).at(-1) ?? 0;
          if (simpul.tingkat === 'program') return `${ROMAWI[place] ?? ''}.`;
          return simpul.tingkat === 'kegiatan' ? `${place + 1}.` : `${huruf(place)}.`;
        }),
        nama(plain),
      ];
    case 'kata-prog-keg':
      return [programs, nama((simpul) => `${SINGKAT[simpul.tingkat] ?? ''} ${simpul.nama}`)];
    case 'kode-berujung-titik':
      return [kode((simpul) => `${simpul.kode}.`), nama(plain)];
  }
};

/** The left columns of lists: accounts, groups with their marks, agencies. */
export const daftarPelancong = (r: Random, alat: AlatSaksi): KolomKiri[] => {
  const { nama, no, kode, jejak, layout } = alat;
  const own = nama((simpul) => simpul.nama, layout.nama);
  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan') {
    const nomor = r.chance(0.3) ? [no((_, at) => String(at + 1))] : [];
    return [...nomor, { ...kode((simpul) => simpul.kode), judul: ['kode-akun'] }, own];
  }
  if (layout.pohon !== 'bagian' && !berkelompok(layout.pohon)) return daftarSaksi(r, alat);
  const cara = r.pick(['romawi-angka', 'abjad-angka', 'angka-titik', 'angka-abjad'] as const);
  const tanda = (isGroup: boolean, place: number): string => {
    if (cara === 'romawi-angka') return isGroup ? (ROMAWI[place] ?? '') : String(place + 1);
    if (cara === 'abjad-angka') return isGroup ? huruf(place).toUpperCase() : String(place + 1);
    if (cara === 'angka-abjad') return isGroup ? String(place + 1) : `${huruf(place)}.`;
    return isGroup ? `${place + 1}.` : '-';
  };
  const mark = no((simpul, at) => {
    const isGroup = simpul.tingkat === 'kelompok' || simpul.tingkat === 'golongan';
    return tanda(isGroup, jejak(at).at(-1) ?? 0);
  });
  return [mark, own];
};
