/** How sheets of the half "perantau" say what their rows are. */
import type { KolomKiri } from './left';
import { daftarSaksi, type AlatSaksi } from './left-saksi';
import type { Random } from './random';
import { berkelompok, type Pohon, type Simpul, type Tingkat } from './tree';

/**
 * X.XX in place of urusan and bidang, in five columns; the code beside PROGRAM …, Kegiatan …; 1, 1.1, 1.1.1; A, 1, a); a running
 * number of all rows beside the code; blanks before names without codes; the names of programs on the rows of all below them.
 */
export const GAYA_PERANTAU = [
  'kode-x-pecah',
  'kode-kata-kapital',
  'nomor-titik-desimal',
  'abjad-angka-kurung',
  'urut-semua',
  'spasi-nama',
  'kode-dua-digit',
] as const;
export type GayaPerantau = (typeof GAYA_PERANTAU)[number];
/** Those that tell rows of urusan and bidang apart. */
export const TINGGI_PERANTAU = ['kode-kata-kapital', 'urut-semua'] as const;
/** How ordinary offices do it, and the ways above. */
export const GAYA_PERANTAU_SEMUA = [
  'kode-gabung',
  'kode-gabung',
  'kode-pecah',
  'kode-dan-kata',
  'kata',
  'nama-bertingkat',
  'indentasi',
  ...GAYA_PERANTAU,
] as const;

const KATA: Readonly<Partial<Record<Tingkat, string>>> = {
  program: 'PROGRAM',
  kegiatan: 'KEGIATAN',
  subkegiatan: 'Sub Kegiatan',
};
const INDEN: Readonly<Partial<Record<Tingkat, string>>> = { kegiatan: '   ', subkegiatan: '      ' };

/** X | XX | program | kegiatan (two segments) | sub kegiatan. */
const limaX = ({ kode }: Simpul): string[] => {
  const [, , program = '', a = '', b = '', sub = ''] = kode.split('.');
  return ['X', 'XX', program, a === '' ? '' : `${a}.${b}`, sub];
};
const padaBaris = (one: KolomKiri, isi: (simpul: Simpul, at: number) => string): KolomKiri => ({
  ...one,
  isi: (row, at) => (row.jenis === 'simpul' && !row.lanjutan ? isi(row.simpul, at) : ''),
});
const huruf = (place: number): string => String.fromCharCode(97 + place);

/** The left columns of a plan in one of the ways above. */
export const pohonPerantau = (
  gaya: GayaPerantau,
  { nama, no, kode, plain, programs, jejak, rows }: AlatSaksi,
): KolomKiri[] => {
  switch (gaya) {
    case 'kode-x-pecah':
      return [...[0, 1, 2, 3, 4].map((part) => kode((simpul) => limaX(simpul)[part] ?? '')), nama(plain)];
    case 'kode-kata-kapital':
      return [
        kode((simpul) => simpul.kode),
        nama((simpul) => {
          const word = KATA[simpul.tingkat];
          if (word === undefined) return simpul.nama;
          return `${word} ${simpul.tingkat === 'subkegiatan' ? simpul.nama : simpul.nama.toUpperCase()}`;
        }),
      ];
    case 'nomor-titik-desimal':
      return [
        {
          ...no((_, at) =>
            jejak(at)
              .map((place) => String(place + 1))
              .join('.'),
          ),
          angka: false,
        },
        nama(plain),
      ];
    case 'abjad-angka-kurung':
      return [
        no((simpul, at) => {
          const place = jejak(at).at(-1) ?? 0;
          if (simpul.tingkat === 'program') return huruf(place).toUpperCase();
          return simpul.tingkat === 'kegiatan' ? String(place + 1) : `${huruf(place)})`;
        }),
        nama(plain),
      ];
    case 'urut-semua': {
      const before = (at: number): number =>
        rows.slice(0, at).filter((row) => row.jenis === 'simpul' && !row.lanjutan).length;
      return [no((_, at) => String(before(at) + 1)), kode((simpul) => simpul.kode), nama(plain)];
    }
    case 'spasi-nama':
      return [programs, padaBaris(nama(plain), (simpul) => `${INDEN[simpul.tingkat] ?? ''}${plain(simpul)}`)];
    case 'kode-dua-digit':
      return [programs, kode((simpul) => simpul.kode.replace(/\.00(\d\d)$/, '.$1')), nama(plain)];
  }
};

const BERTINGKAT: readonly Pohon[] = ['bagian', 'opd'];
const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;

/** The left columns of lists: accounts, groups with their marks, agencies. */
export const daftarPerantau = (r: Random, alat: AlatSaksi): KolomKiri[] => {
  const { nama, no, kode, jejak, layout } = alat;
  const own = nama((simpul) => simpul.nama, layout.nama);
  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan') {
    const cara = r.pick(['gabung', 'gabung', 'gabung', 'bernomor'] as const);
    if (cara === 'bernomor') return [no((_, at) => String(at + 1)), kode((simpul) => simpul.kode), own];
    return [kode((simpul) => simpul.kode), own];
  }
  if (BERTINGKAT.includes(layout.pohon) || berkelompok(layout.pohon)) {
    const cara = r.pick(['romawi-angka', 'abjad-angka', 'angka-abjad', 'hanya-grup'] as const);
    const mark = no((simpul, at) => {
      const place = jejak(at).at(-1) ?? 0;
      const isGroup = simpul.tingkat === 'kelompok' || simpul.tingkat === 'golongan';
      if (cara === 'romawi-angka') return isGroup ? (ROMAWI[place] ?? '') : String(place + 1);
      if (cara === 'abjad-angka') return isGroup ? huruf(place).toUpperCase() : String(place + 1);
      if (cara === 'angka-abjad') return isGroup ? String(place + 1) : huruf(place);
      return isGroup ? String(place + 1) : '';
    });
    return [mark, own];
  }
  return daftarSaksi(r, alat);
};
