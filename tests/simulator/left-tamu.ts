/** How sheets of the half "tamu" say what their rows are. */
import type { KolomKiri } from './left';
import { daftarSaksi, type AlatSaksi } from './left-saksi';
import type { Random } from './random';
import { berkelompok, type Pohon, type Simpul, type Tingkat } from './tree';

/**
 * Full codes of every level in columns of their own, repeated on each row as a database hands them out; A, A.1, A.1.a; the level
 * in brackets before the name, in a column behind it, or as a number before it; codes that have lost their zeros; bullets.
 */
export const GAYA_TAMU = [
  'kode-bertumpuk',
  'abjad-titik',
  'tanda-siku',
  'tingkat-belakang',
  'kolom-level',
  'kode-tanpa-nol',
  'bulir',
] as const;
export type GayaTamu = (typeof GAYA_TAMU)[number];

const NAMA: Readonly<Partial<Record<Tingkat, string>>> = {
  urusan: 'Urusan',
  bidang: 'Bidang Urusan',
  program: 'Program',
  kegiatan: 'Kegiatan',
  subkegiatan: 'Sub Kegiatan',
};
const LEVEL = ['urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan'] as const;
const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

/** The codes of a row and of what stands above it: bidang, program, kegiatan, sub kegiatan. */
const tumpukan = ({ kode }: Simpul): string[] => {
  const segments = kode.split('.');
  return [2, 3, 5, 6].map((n, at) => (at === 0 || segments.length >= n ? segments.slice(0, n).join('.') : ''));
};
const tanpaNol = (kode: string): string =>
  kode
    .split('.')
    .map((one) => String(Number(one)))
    .join('.');

/** The left columns of a plan in one of the ways above. */
export const pohonTamu = (gaya: GayaTamu, { nama, no, kode, plain, programs, jejak }: AlatSaksi): KolomKiri[] => {
  const jenis = (isi: (simpul: Simpul) => string): KolomKiri => ({
    ...nama(isi),
    judul: ['tingkat'],
    role: 'lain',
    label: false,
  });
  switch (gaya) {
    case 'kode-bertumpuk':
      return [
        ...(['kode-urusan', 'kode-program', 'kode-kegiatan', 'kode-sub'] as const).map((judul, at): KolomKiri => ({
          ...kode((simpul) => tumpukan(simpul)[at] ?? ''),
          judul: [judul],
        })),
        nama(plain),
      ];
    case 'abjad-titik':
      return [
        no((_, at) => {
          const [p = 0, k, s] = jejak(at);
          const parts = [String.fromCharCode(65 + p), ...(k === undefined ? [] : [String(k + 1)])];
          return [...parts, ...(s === undefined ? [] : [String.fromCharCode(97 + s)])].join('.');
        }),
        nama(plain),
      ];
    case 'tanda-siku':
      return [programs, nama((simpul) => `[${NAMA[simpul.tingkat] ?? ''}] ${simpul.nama}`)];
    case 'tingkat-belakang':
      return [kode((simpul) => simpul.kode), nama(plain), jenis(({ tingkat }) => NAMA[tingkat] ?? '')];
    case 'kolom-level':
      return [
        { ...jenis(({ tingkat }) => String(LEVEL.findIndex((one) => one === tingkat) + 1)), angka: true },
        kode((simpul) => simpul.kode),
        nama(plain),
      ];
    case 'kode-tanpa-nol':
      return [kode((simpul) => tanpaNol(simpul.kode)), nama(plain)];
    case 'bulir': {
      const tanda = ({ tingkat, nama: text }: Simpul): string =>
        tingkat === 'program' ? text.toUpperCase() : `${tingkat === 'kegiatan' ? '\u2022' : '\u2013'} ${text}`;
      return [programs, nama(tanda)];
    }
  }
};

const BERTINGKAT: readonly Pohon[] = ['bagian', 'opd', 'distrik'];

/** The left columns of lists: groups with their marks, accounts, agencies. */
export const daftarTamu = (r: Random, alat: AlatSaksi): KolomKiri[] => {
  const { nama, no, kode, jejak, layout } = alat;
  const own = nama((simpul) => simpul.nama, layout.nama);
  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan' || layout.pohon === 'aset') {
    const cara = r.pick(['gabung', 'gabung', 'bernomor', 'titik-dua'] as const);
    if (cara === 'titik-dua') return [nama((simpul) => `${simpul.kode} : ${simpul.nama}`, layout.nama)];
    const codes = [kode((simpul) => simpul.kode), own];
    return cara === 'gabung' ? codes : [no((_, at) => String(at + 1)), ...codes];
  }
  if (BERTINGKAT.includes(layout.pohon) || berkelompok(layout.pohon)) {
    const cara = r.pick(['romawi', 'huruf-kurung', 'bertitik'] as const);
    const mark = no((simpul, at) => {
      const place = jejak(at).at(-1) ?? 0;
      const isGroup = simpul.tingkat === 'kelompok' || simpul.tingkat === 'golongan';
      if (cara === 'bertitik') return jejak(at).map((one) => String(one + 1)).join('.'); // prettier-ignore
      if (cara === 'romawi') return isGroup ? (ROMAWI[place] ?? '') : `${place + 1}.`;
      return isGroup ? String(place + 1) : `${String.fromCharCode(97 + place)})`;
    });
    return [mark, own];
  }
  return daftarSaksi(r, alat);
};
