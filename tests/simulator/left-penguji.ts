/** How sheets of the half "penguji" say what their rows are. */
import type { Baris } from './figures';
import type { KolomKiri } from './left';
import { daftarSaksi, type AlatSaksi } from './left-saksi';
import type { Random } from './random';
import type { Simpul, Tingkat } from './tree';

/**
 * Codes in six cells, with the kegiatan as 201, only the new segments of a row, behind the name in brackets, above the name in its
 * cell; two columns of names; I.1.a; 1.1.1.; P1.K2.S3; capitals and bold.
 */
export const GAYA_PENGUJI = [
  'kode-enam',
  'kode-201',
  'kode-segmen',
  'kode-kurung',
  'kode-atas-nama',
  'nama-dua',
  'romawi-titik',
  'desimal-titik',
  'nomor-huruf',
  'kapital',
] as const;
export type GayaPenguji = (typeof GAYA_PENGUJI)[number];

const ROMAWI = ['I', 'II', 'III', 'IV', 'V'] as const;
const HURUF: Readonly<Partial<Record<Tingkat, string>>> = { program: 'P', kegiatan: 'K', subkegiatan: 'S' };

const ruas = (kode: string): string[] => [0, 1, 2, 3, 4, 5].map((at) => kode.split('.')[at] ?? '');
/** urusan | bidang | program | kegiatan (two segments) | sub kegiatan. */
const lima = (kode: string): string[] => {
  const [a = '', b = '', c = '', d = '', e = '', f = ''] = ruas(kode);
  return [a, b, c, e === '' ? d : `${d}.${e}`, f];
};
/** The segments that a row does not share with the row it stands below. */
const segmen = ({ kode, tingkat }: Simpul): string[] =>
  lima(kode).map((one, at) =>
    tingkat === 'kegiatan' && at !== 3 ? '' : tingkat === 'subkegiatan' && at !== 4 ? '' : one,
  );

/** The left columns of a plan in one of the ways above. */
export const pohonPenguji = (gaya: GayaPenguji, { nama, no, kode, plain, programs, jejak }: AlatSaksi): KolomKiri[] => {
  const at = (index: number): number[] => jejak(index).map((place) => place + 1);
  const bertempat = (isi: (simpul: Simpul, index: number) => string): KolomKiri => {
    const one = nama(plain);
    return { ...one, isi: (row: Baris, index) => (row.jenis === 'simpul' && !row.lanjutan ? isi(row.simpul, index) : '') };
  };
  switch (gaya) {
    case 'kode-enam':
      return [...[0, 1, 2, 3, 4, 5].map((part) => kode((simpul) => ruas(simpul.kode)[part] ?? '')), nama(plain)];
    case 'kode-201':
      return [kode((simpul) => simpul.kode.replace(/^(\d\.\d\d\.\d\d)\.(\d)\.(\d\d)/, '$1.$2$3')), nama(plain)];
    case 'kode-segmen':
      return [...[0, 1, 2, 3, 4].map((part) => kode((simpul) => segmen(simpul)[part] ?? '')), nama(plain)];
    case 'kode-kurung':
      return [programs, nama((simpul) => `${plain(simpul)} (${simpul.kode})`)];
    case 'kode-atas-nama':
      return [programs, nama((simpul) => `${simpul.kode}\n${plain(simpul)}`)];
    case 'nama-dua':
      return [
        programs,
        nama((simpul) => (simpul.tingkat === 'subkegiatan' ? '' : simpul.tingkat === 'program' ? simpul.nama.toUpperCase() : simpul.nama), 'nama-atas'),
        { ...nama((simpul) => (simpul.tingkat === 'subkegiatan' ? simpul.nama : ''), 'nama-sub'), label: false },
      ];
    case 'romawi-titik':
      return [
        no((_, index) => {
          const [p = 1, k, s] = at(index);
          const parts = [ROMAWI[p - 1] ?? '', ...(k === undefined ? [] : [String(k)])];
          return [...parts, ...(s === undefined ? [] : [String.fromCharCode(96 + s)])].join('.');
        }),
        nama(plain),
      ];
    case 'desimal-titik':
      return [bertempat((simpul, index) => `${at(index).join('.')}. ${plain(simpul)}`)];
    case 'nomor-huruf':
      return [
        no((simpul, index) => {
          const list = at(index);
          const own: string = `${HURUF[simpul.tingkat] ?? ''}${list.at(-1) ?? ''}`;
          return [...list.slice(0, -1).map((place, level) => `${['P', 'K'][level] ?? ''}${place}`), own].join('.');
        }),
        nama(plain),
      ];
    case 'kapital':
      return [programs, nama((simpul) => (simpul.tingkat === 'program' ? `PROGRAM ${simpul.nama.toUpperCase()}` : simpul.nama))];
  }
}; // prettier-ignore

/** The left columns of lists: accounts in own ways, the rest as systems print them. */
export const daftarPenguji = (r: Random, alat: AlatSaksi): KolomKiri[] => {
  const { nama, no, kode, jejak, layout } = alat;
  const own = nama((simpul) => simpul.nama, layout.nama);
  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan' || layout.pohon === 'aset') {
    const cara = r.pick(['gabung', 'spasi', 'strip', 'bernomor'] as const);
    if (cara === 'strip') return [nama((simpul) => `${simpul.kode} - ${simpul.nama}`, layout.nama)];
    if (cara === 'spasi') return [kode((simpul) => simpul.kode.replaceAll('.', ' ')), own];
    const codes = [kode((simpul) => simpul.kode), own];
    return cara === 'gabung' ? codes : [no((_, at) => String(at + 1)), ...codes];
  }
  if (layout.pohon === 'kelompok') {
    const letters = no((simpul, at) => {
      const place = jejak(at).at(-1) ?? 0;
      return simpul.tingkat === 'kelompok' ? `${String.fromCharCode(65 + place)}.` : `${place + 1})`;
    });
    return [letters, own];
  }
  return daftarSaksi(r, alat);
};
