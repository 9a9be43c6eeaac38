/** How sheets of the half "penjelajah" say what their rows are. */
import type { KolomKiri } from './left';
import { daftarSaksi, type AlatSaksi } from './left-saksi';
import type { Random } from './random';
import { berkelompok, type Pohon, type Simpul, type Tingkat } from './tree';

/**
 * Codes with dashes between program, kegiatan and sub kegiatan; "Program I :", "Kegiatan I.1 :", "Sub Keg. I.1.a :"; the bidang apart
 * from the rest of the code; codes in square brackets before the names; P, K and SK before the names.
 */
export const GAYA_PENJELAJAH = [
  'kode-strip',
  'kata-romawi',
  'kode-bidang-sisa',
  'kode-siku-depan',
  'huruf-strip-nama',
] as const;
export type GayaPenjelajah = (typeof GAYA_PENJELAJAH)[number];
/** Those that tell rows of urusan and bidang apart. */
export const TINGGI_PENJELAJAH = ['kode-strip', 'kode-siku-depan'] as const;
/** How ordinary offices do it, and the ways above. */
export const GAYA_PENJELAJAH_SEMUA = [
  'kode-gabung',
  'kode-gabung',
  'kode-gabung',
  'kode-pecah',
  'kode-di-no',
  'kode-dan-kata',
  'kode-tanpa-urusan',
  'kata',
  'penomoran',
  'indentasi',
  'nama-bertingkat',
  ...GAYA_PENJELAJAH,
] as const;

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
const KATA: Readonly<Partial<Record<Tingkat, string>>> = {
  program: 'Program',
  kegiatan: 'Kegiatan',
  subkegiatan: 'Sub Keg.',
};
const HURUF: Readonly<Partial<Record<Tingkat, string>>> = { program: 'P', kegiatan: 'K', subkegiatan: 'SK' };
const huruf = (place: number): string => String.fromCharCode(97 + place);

/** `1.01.02-2.01-0003`. */
const berstrip = ({ kode }: Simpul): string => {
  const segments = kode.split('.');
  const parts = [segments.slice(0, 3), segments.slice(3, 5), segments.slice(5)];
  return parts.flatMap((part) => (part.length > 0 ? [part.join('.')] : [])).join('-');
};

/** The left columns of a plan in one of the ways above. */
export const pohonPenjelajah = (
  gaya: GayaPenjelajah,
  { nama, kode, plain, programs, jejak }: AlatSaksi,
): KolomKiri[] => {
  switch (gaya) {
    case 'kode-strip':
      return [kode(berstrip), nama(plain)];
    case 'kata-romawi': {
      const nomor = (at: number): string =>
        jejak(at)
          .map((place, depth) => (depth === 0 ? (ROMAWI[place] ?? '') : depth === 1 ? String(place + 1) : huruf(place)))
          .join('.');
      const one = nama(plain);
      return [
        {
          ...one,
          isi: (row, at) =>
            row.jenis === 'simpul' && !row.lanjutan
              ? `${KATA[row.simpul.tingkat] ?? ''} ${nomor(at)} : ${row.simpul.nama}`
              : '',
        },
      ];
    }
    case 'kode-bidang-sisa':
      return [
        kode((simpul) => simpul.kode.split('.').slice(0, 2).join('.')),
        kode((simpul) => simpul.kode.split('.').slice(2).join('.')),
        nama(plain),
      ];
    case 'kode-siku-depan':
      return [nama((simpul) => `[${simpul.kode}] ${plain(simpul)}`)];
    case 'huruf-strip-nama':
      return [programs, nama((simpul) => `${HURUF[simpul.tingkat] ?? ''} - ${simpul.nama}`)];
  }
};

const BERTINGKAT: readonly Pohon[] = ['bagian', 'opd', 'distrik'];

/** The left columns of lists: accounts, groups with their marks, agencies. */
export const daftarPenjelajah = (r: Random, alat: AlatSaksi): KolomKiri[] => {
  const { nama, no, kode, jejak, layout } = alat;
  const own = nama((simpul) => simpul.nama, layout.nama);
  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan') {
    const codes = { ...kode((simpul) => simpul.kode), judul: ['kode-akun'] as const };
    return r.chance(0.25) ? [no((_, at) => String(at + 1)), codes, own] : [codes, own];
  }
  if (!BERTINGKAT.includes(layout.pohon) && !berkelompok(layout.pohon)) return daftarSaksi(r, alat);
  const cara = r.pick(['romawi-angka', 'abjad-angka', 'romawi-desimal', 'angka-abjad'] as const);
  const mark = no((simpul, at) => {
    const trail = jejak(at);
    const place = trail.at(-1) ?? 0;
    const isGroup = simpul.tingkat === 'kelompok' || simpul.tingkat === 'golongan';
    if (cara === 'abjad-angka') return isGroup ? huruf(place).toUpperCase() : String(place + 1);
    if (cara === 'angka-abjad') return isGroup ? String(place + 1) : huruf(place);
    if (isGroup) return ROMAWI[place] ?? '';
    return cara === 'romawi-angka' ? String(place + 1) : `${ROMAWI[trail[0] ?? 0] ?? ''}.${place + 1}`;
  });
  return [mark, own];
};
