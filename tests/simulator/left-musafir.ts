/** How sheets of the half "musafir" say what their rows are. */
import type { KolomKiri } from './left';
import { daftarSaksi, type AlatSaksi } from './left-saksi';
import type { Random } from './random';
import { berkelompok, type Pohon, type Simpul, type Tingkat } from './tree';

/**
 * The code and the name of each level in columns of their own; 1, a, 1);
 * the word of the level behind the name's number; I.1.a; the code of the kegiatan and the sub kegiatan without what stands above.
 */
export const GAYA_MUSAFIR = ['kode-nama-tiga', 'angka-huruf-kurung', 'kata-kode', 'romawi-sambung'] as const;
export type GayaMusafir = (typeof GAYA_MUSAFIR)[number];
/** How ordinary offices do it, and the ways above. */
export const GAYA_MUSAFIR_SEMUA = [
  'kode-gabung',
  'kode-gabung',
  'kode-gabung',
  'kode-pecah',
  'kode-dan-kata',
  'kode-tanpa-urusan',
  'kata',
  'indentasi',
  'nama-bertingkat',
  'nama-menjorok',
  ...GAYA_MUSAFIR,
] as const;

const LEVEL = ['program', 'kegiatan', 'subkegiatan'] as const;
const KATA: Readonly<Partial<Record<Tingkat, string>>> = {
  program: 'Program',
  kegiatan: 'Kegiatan',
  subkegiatan: 'Sub Kegiatan',
};
const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
const huruf = (place: number): string => String.fromCharCode(97 + place);

/** The left columns of a plan in one of the ways above. */
export const pohonMusafir = (
  gaya: GayaMusafir,
  { nama, no, kode, plain, programs, jejak }: AlatSaksi,
): KolomKiri[] => {
  const level = (tingkat: Tingkat, isi: (simpul: Simpul) => string) => (simpul: Simpul): string =>
    simpul.tingkat === tingkat ? isi(simpul) : '';
  switch (gaya) {
    case 'kode-nama-tiga':
      return LEVEL.flatMap((one, at): KolomKiri[] => [
        { ...kode(level(one, (simpul) => simpul.kode)), judul: [(['kd-program', 'kd-kegiatan', 'kd-sub'] as const)[at] ?? 'kd-sub'] },
        { ...nama(level(one, plain), (['nama-program', 'nama-kegiatan', 'nama-sub'] as const)[at]), label: at === 0 },
      ]);
    case 'angka-huruf-kurung':
      return [
        no((simpul, at) => {
          const place = jejak(at).at(-1) ?? 0;
          if (simpul.tingkat === 'program') return String(place + 1);
          return simpul.tingkat === 'kegiatan' ? huruf(place) : `${place + 1})`;
        }),
        nama(plain),
      ];
    case 'kata-kode':
      return [programs, nama((simpul) => `${KATA[simpul.tingkat] ?? ''} ${simpul.kode} ${simpul.nama}`)];
    case 'romawi-sambung':
      return [
        {
          ...no((_, at) =>
            jejak(at)
              .map((place, depth) => (depth === 0 ? (ROMAWI[place] ?? '') : depth === 1 ? String(place + 1) : huruf(place)))
              .join('.'),
          ),
          angka: false,
        },
        nama(plain),
      ];
  }
}; // prettier-ignore

const BERTINGKAT: readonly Pohon[] = ['bagian', 'opd'];

/** The left columns of lists: accounts, groups with their marks, agencies. */
export const daftarMusafir = (r: Random, alat: AlatSaksi): KolomKiri[] => {
  const { nama, no, kode, jejak, layout } = alat;
  const own = nama((simpul) => simpul.nama, layout.nama);
  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan') return [kode((simpul) => simpul.kode), own];
  if (!BERTINGKAT.includes(layout.pohon) && !berkelompok(layout.pohon)) return daftarSaksi(r, alat);
  const cara = r.pick(['romawi-angka', 'abjad-angka', 'angka-desimal', 'angka-abjad'] as const);
  return [
    {
      ...no((simpul, at) => {
        const trail = jejak(at);
        const place = trail.at(-1) ?? 0;
        const isGroup = simpul.tingkat === 'kelompok' || simpul.tingkat === 'golongan';
        if (cara === 'romawi-angka') return isGroup ? (ROMAWI[place] ?? '') : String(place + 1);
        if (cara === 'abjad-angka') return isGroup ? huruf(place).toUpperCase() : String(place + 1);
        if (cara === 'angka-abjad') return isGroup ? String(place + 1) : huruf(place);
        return trail.map((one) => String(one + 1)).join('.');
      }),
      ...(cara === 'angka-desimal' ? { angka: false } : {}),
    },
    own,
  ];
};
