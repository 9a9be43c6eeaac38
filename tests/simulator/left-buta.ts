/** How sheets of the half "buta" say what their rows are. */
import type { Baris } from './figures';
import type { KolomKiri } from './left';
import { daftarSaksi, type AlatSaksi } from './left-saksi';
import type { Random } from './random';
import { berkelompok, type Simpul, type Tingkat } from './tree';

/**
 * Codes in three columns, the last with what the row adds; behind the name; with a comma in the kegiatan; numbers 1, 1.a, 1.a.1;
 * levels named behind the name or by letters in a column; three columns of names with a number each; bold and indent.
 */
export const GAYA_BUTA = [
  'kode-tiga',
  'kode-belakang',
  'kode-koma',
  'kode-baris-baru',
  'nomor-campur',
  'kata-kurung',
  'tanda-tingkat',
  'nama-bernomor',
  'tebal-masuk',
] as const;
export type GayaButa = (typeof GAYA_BUTA)[number];

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
const TANDA: Readonly<Partial<Record<Tingkat, string>>> = {
  urusan: 'U',
  bidang: 'BU',
  program: 'P',
  kegiatan: 'K',
  subkegiatan: 'SK',
};
const KATA: Readonly<Partial<Record<Tingkat, string>>> = {
  program: 'Program',
  kegiatan: 'Kegiatan',
  subkegiatan: 'Sub Kegiatan',
};
/** program | kegiatan (two segments) | sub kegiatan. */
const tiga = (kode: string): string[] => {
  const segments = kode.split('.');
  return [segments[2] ?? '', segments.slice(3, 5).join('.'), segments[5] ?? ''];
};
/** urusan | bidang | program | kegiatan with a comma | sub kegiatan. */
const lima = (kode: string): string[] => {
  const segments = kode.split('.');
  return [...[0, 1, 2].map((at) => segments[at] ?? ''), segments.slice(3, 5).join(','), segments[5] ?? ''];
};
const abjad = (place: number): string => String.fromCharCode(97 + place);

/** The left columns of a plan in one of the ways above. */
export const pohonButa = (gaya: GayaButa, { nama, no, kode, plain, programs, jejak }: AlatSaksi): KolomKiri[] => {
  switch (gaya) {
    case 'kode-tiga':
      return [...[0, 1, 2].map((part) => kode((simpul) => tiga(simpul.kode)[part] ?? '')), nama(plain)];
    case 'kode-belakang':
      return [programs, nama(plain), kode((simpul) => simpul.kode)];
    case 'kode-koma':
      return [...[0, 1, 2, 3, 4].map((part) => kode((simpul) => lima(simpul.kode)[part] ?? '')), nama(plain)];
    case 'kode-baris-baru':
      return [programs, nama((simpul) => `${plain(simpul)}\n${simpul.kode}`)];
    case 'nomor-campur':
      return [
        no((_, at) => {
          const [p = 0, k, s] = jejak(at);
          const parts = [String(p + 1), ...(k === undefined ? [] : [abjad(k)])];
          return [...parts, ...(s === undefined ? [] : [String(s + 1)])].join('.');
        }),
        nama(plain),
      ];
    case 'kata-kurung':
      return [programs, nama((simpul) => `${simpul.nama} (${KATA[simpul.tingkat] ?? simpul.tingkat})`)];
    case 'tanda-tingkat':
      return [
        { ...nama(({ tingkat }) => TANDA[tingkat] ?? ''), judul: ['tingkat'], role: 'lain', label: false },
        kode((simpul) => simpul.kode),
        nama(plain),
      ];
    case 'nama-bernomor': {
      const own = (tingkat: Tingkat, isi: (simpul: Simpul, at: number) => string) => (simpul: Simpul, at: number): string =>
        simpul.tingkat === tingkat ? isi(simpul, at) : '';
      const last = (_: Simpul, at: number): string => String((jejak(at).at(-1) ?? 0) + 1);
      const name = (tingkat: Tingkat, judul: 'nama-program' | 'nama-kegiatan' | 'nama-sub'): KolomKiri =>
        nama((simpul) => (simpul.tingkat === tingkat ? simpul.nama : ''), judul);
      return [
        no(own('program', last)),
        name('program', 'nama-program'),
        { ...no(own('kegiatan', last)), judul: ['no-kegiatan'] },
        { ...name('kegiatan', 'nama-kegiatan'), label: false },
        { ...name('subkegiatan', 'nama-sub'), label: false },
      ];
    }
    case 'tebal-masuk':
      return [programs, nama((simpul) => (simpul.tingkat === 'program' ? simpul.nama.toUpperCase() : simpul.nama))];
  }
}; // prettier-ignore

/** The left columns of lists: units and groups with their letters and numbers, accounts, agencies. */
export const daftarButa = (r: Random, alat: AlatSaksi): KolomKiri[] => {
  const { nama, no, kode, jejak, layout } = alat;
  const own = nama((simpul) => simpul.nama, layout.nama);
  const isGroup = ({ tingkat }: Simpul): boolean => tingkat === 'kelompok' || tingkat === 'golongan';
  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan' || layout.pohon === 'aset') {
    const cara = r.pick(['gabung', 'gabung', 'belakang', 'di-nama'] as const);
    if (cara === 'di-nama') return [nama((simpul) => `[${simpul.kode}] ${simpul.nama}`, layout.nama)];
    const code = kode((simpul) => simpul.kode);
    return cara === 'gabung' ? [code, own] : [own, code];
  }
  if (layout.pohon === 'unit' || berkelompok(layout.pohon)) {
    const cara = r.pick(['romawi', 'huruf', 'bertitik'] as const);
    const mark = no((simpul, at) => {
      const place = jejak(at).at(-1) ?? 0;
      if (cara === 'bertitik') return jejak(at).map((one) => String(one + 1)).join('.'); // prettier-ignore
      if (isGroup(simpul)) return cara === 'romawi' ? (ROMAWI[place] ?? '') : abjad(place).toUpperCase();
      return String(place + 1);
    });
    return [mark, own];
  }
  return daftarSaksi(r, alat);
};

/** Lines `style …` of a sheet whose levels are bold and indented. */
export const gayaBaris = (rows: readonly Baris[], letak: readonly number[], kolom: string): string[] =>
  rows.flatMap((row, at) => {
    if (row.jenis !== 'simpul' || row.lanjutan) return [];
    const cell = `${kolom}${(letak[at] ?? 0) + 1}`;
    if (row.simpul.tingkat === 'program') return [`style bold ${cell}`];
    if (row.simpul.tingkat === 'kegiatan') return [`style bold ${cell}`, `style indent1 ${cell}`];
    return [`style indent2 ${cell}`];
  });
