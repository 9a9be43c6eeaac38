/** How sheets of the half "pengembara" say what their rows are. */
import type { KolomKiri } from './left';
import { daftarSaksi, type AlatSaksi } from './left-saksi';
import type { Random } from './random';
import { berkelompok, type Pohon, type Simpul, type Tingkat } from './tree';

/**
 * Codes with slashes; last year's code, of two digits, beside this year's; "PROGRAM 1. …", "KEGIATAN 1.1. …", "SUB KEG. 1.1.1. …";
 * A, 1, 1.1, 1.1.1 from the program down, in a column each; arrows before the names; the code without the agency's bidang before the name.
 */
export const GAYA_PENGEMBARA = [
  'kode-miring',
  'kode-lama-baru',
  'kata-kapital-nomor',
  'nomor-tiga-kolom',
  'panah',
  'kode-pendek-nama',
] as const;
export type GayaPengembara = (typeof GAYA_PENGEMBARA)[number];
/** Those that tell rows of urusan and bidang apart. */
export const TINGGI_PENGEMBARA = ['kode-miring', 'kode-lama-baru'] as const;
/** How ordinary offices do it, and the ways above. */
export const GAYA_PENGEMBARA_SEMUA = [
  'kode-gabung',
  'kode-gabung',
  'kode-gabung',
  'kode-gabung',
  'kode-pecah',
  'kode-dan-kata',
  'kode-di-nama',
  'kata',
  'penomoran',
  'indentasi',
  'nama-bertingkat',
  ...GAYA_PENGEMBARA,
] as const;

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
const KATA: Readonly<Partial<Record<Tingkat, string>>> = {
  program: 'PROGRAM',
  kegiatan: 'KEGIATAN',
  subkegiatan: 'SUB KEG.',
};
const PANAH: Readonly<Partial<Record<Tingkat, string>>> = { kegiatan: '> ', subkegiatan: '>> ' };
const LEVEL = ['program', 'kegiatan', 'subkegiatan'] as const;
const huruf = (place: number): string => String.fromCharCode(97 + place);

/** `1.02/01/2.01/0001`. */
const bermiring = ({ kode }: Simpul): string => {
  const segments = kode.split('.');
  const parts = [segments.slice(0, 2), segments.slice(2, 3), segments.slice(3, 5), segments.slice(5)];
  return parts.flatMap((part) => (part.length > 0 ? [part.join('.')] : [])).join('/');
};
const bertitik = (places: readonly number[]): string => places.map((place) => String(place + 1)).join('.');

/** The left columns of a plan in one of the ways above. */
export const pohonPengembara = (gaya: GayaPengembara, { nama, no, kode, plain, jejak }: AlatSaksi): KolomKiri[] => {
  switch (gaya) {
    case 'kode-miring':
      return [kode(bermiring), nama(plain)];
    case 'kode-lama-baru':
      return [
        { ...kode((simpul) => simpul.kode.replace(/\.00(\d\d)$/, '.$1')), judul: ['kd-lama'] },
        kode((simpul) => simpul.kode),
        nama(plain),
      ];
    case 'kata-kapital-nomor': {
      const one = nama(plain);
      const isi: KolomKiri['isi'] = (row, at) =>
        row.jenis === 'simpul' && !row.lanjutan
          ? `${KATA[row.simpul.tingkat] ?? ''} ${bertitik(jejak(at))}. ${row.simpul.nama}`
          : '';
      return [{ ...one, isi }];
    }
    case 'nomor-tiga-kolom':
      return [
        ...LEVEL.map((tingkat) => no((simpul, at) => (simpul.tingkat === tingkat ? bertitik(jejak(at)) : ''))).map(
          (one): KolomKiri => ({ ...one, angka: false }),
        ),
        nama(plain),
      ];
    case 'panah':
      return [
        no((simpul, at) => (simpul.tingkat === 'program' ? (ROMAWI[jejak(at)[0] ?? 0] ?? '') : '')),
        nama((simpul) => `${PANAH[simpul.tingkat] ?? ''}${plain(simpul)}`),
      ];
    case 'kode-pendek-nama':
      return [nama((simpul) => `${simpul.kode.split('.').slice(2).join('.')} - ${plain(simpul)}`)];
  }
};

const BERINDUK: readonly Pohon[] = ['bagian', 'opd', 'wilayah-induk'];

/** The left columns of lists: accounts, groups with their marks, agencies. */
export const daftarPengembara = (r: Random, alat: AlatSaksi): KolomKiri[] => {
  const { nama, no, kode, jejak, layout } = alat;
  const own = nama((simpul) => simpul.nama, layout.nama);
  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan') {
    const codes = { ...kode((simpul) => simpul.kode), judul: ['kode-akun'] as const };
    return r.chance(0.2) ? [no((_, at) => String(at + 1)), codes, own] : [codes, own];
  }
  if (!BERINDUK.includes(layout.pohon) && !berkelompok(layout.pohon)) return daftarSaksi(r, alat);
  const cara = r.pick(['romawi-angka', 'abjad-kecil', 'desimal', 'angka-strip'] as const);
  const mark = no((simpul, at) => {
    const trail = jejak(at);
    const place = trail.at(-1) ?? 0;
    const isGroup = simpul.tingkat === 'kelompok' || simpul.tingkat === 'golongan';
    if (cara === 'desimal') return bertitik(trail);
    if (cara === 'abjad-kecil') return isGroup ? huruf(place).toUpperCase() : `${huruf(place)}.`;
    if (cara === 'angka-strip') return isGroup ? String(place + 1) : '-';
    return isGroup ? (ROMAWI[place] ?? '') : String(place + 1);
  });
  return [{ ...mark, angka: cara !== 'desimal' }, own];
};
