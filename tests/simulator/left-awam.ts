/** How sheets of the half "awam" say what their rows are. */
import type { Baris } from './figures';
import type { KolomKiri } from './left';
import { daftarSaksi, type AlatSaksi } from './left-saksi';
import type { Random } from './random';
import { berkelompok, type Simpul, type Tingkat } from './tree';

/**
 * Code and name in a pair of columns for each level; bullets before names; three columns of numbers; the level's word on a line above
 * the name; 1. / a. / 1); capitals and bold; "code : name".
 */
export const GAYA_AWAM = [
  'kode-berpasangan',
  'peluru',
  'no-bertiga',
  'kata-baris',
  'kurung-tingkat',
  'kapital-tebal',
  'kode-titikdua',
] as const;
export type GayaAwam = (typeof GAYA_AWAM)[number];

const JENJANG = ['program', 'kegiatan', 'subkegiatan'] as const;
const KATA: Readonly<Partial<Record<Tingkat, string>>> = {
  program: 'PROGRAM',
  kegiatan: 'KEGIATAN',
  subkegiatan: 'SUB KEGIATAN',
};
const PELURU: Readonly<Partial<Record<Tingkat, string>>> = { kegiatan: '• ', subkegiatan: '– ' };
const abjad = (place: number): string => String.fromCharCode(97 + place);

/** The left columns of a plan in one of the ways above. */
export const pohonAwam = (gaya: GayaAwam, { nama, no, kode, plain, programs, jejak }: AlatSaksi): KolomKiri[] => {
  const last = (at: number): number => jejak(at).at(-1) ?? 0;
  const own =
    (tingkat: Tingkat, isi: (simpul: Simpul, at: number) => string) =>
    (simpul: Simpul, at: number): string =>
      simpul.tingkat === tingkat ? isi(simpul, at) : '';
  switch (gaya) {
    case 'kode-berpasangan':
      return JENJANG.flatMap((tingkat, at): KolomKiri[] => {
        const judul = (['nama-program', 'nama-kegiatan', 'nama-sub'] as const)[at] ?? 'nama-sub';
        const name = nama((simpul) => (simpul.tingkat === tingkat ? simpul.nama : ''), judul);
        const code = kode((simpul) => (simpul.tingkat === tingkat ? simpul.kode : ''));
        const kata = (['kd-program', 'kd-kegiatan', 'kd-sub'] as const)[at] ?? 'kd-sub';
        return [
          { ...code, judul: [kata] },
          { ...name, label: at === 0 },
        ];
      });
    case 'peluru':
      return [programs, nama((simpul) => `${PELURU[simpul.tingkat] ?? ''}${plain(simpul)}`)];
    case 'no-bertiga':
      return [
        no(own('program', (_, at) => String(last(at) + 1))),
        { ...no(own('kegiatan', (_, at) => String(last(at) + 1))), judul: ['no-kegiatan'] },
        { ...no(own('subkegiatan', (_, at) => String(last(at) + 1))), judul: ['no-sub'] },
        nama(plain),
      ];
    case 'kata-baris':
      return [programs, nama((simpul) => `${KATA[simpul.tingkat] ?? ''}\n${simpul.nama}`)];
    case 'kurung-tingkat':
      return [
        no((simpul, at) => {
          const place = last(at);
          if (simpul.tingkat === 'program') return `${place + 1}.`;
          return simpul.tingkat === 'kegiatan' ? `${abjad(place)}.` : `${place + 1})`;
        }),
        nama(plain),
      ];
    case 'kapital-tebal':
      return [nama(({ tingkat, nama: text }) => (tingkat === 'subkegiatan' ? text : text.toUpperCase()))];
    case 'kode-titikdua':
      return [programs, nama((simpul) => `${simpul.kode} : ${plain(simpul)}`)];
  }
};

/** Lines `style …` of a sheet whose programs and kegiatan are bold, the kegiatan indented. */
export const tebalAwam = (rows: readonly Baris[], letak: readonly number[], kolom: string): string[] =>
  rows.flatMap((row, at) => {
    if (row.jenis !== 'simpul' || row.lanjutan || row.simpul.anak.length === 0) return [];
    const cell = `${kolom}${(letak[at] ?? 0) + 1}`;
    return row.simpul.tingkat === 'kegiatan' ? [`style bold ${cell}`, `style indent1 ${cell}`] : [`style bold ${cell}`];
  });

const sama = (rows: readonly Baris[], at: number): boolean => {
  const [before, row] = [rows[at - 1], rows[at]];
  return before?.jenis === 'simpul' && row?.jenis === 'simpul' && before.simpul.nama === row.simpul.nama;
};

/** Sasaran or services that are written once, or on every row, with a number of their own or of the row. */
const bersasaran = (r: Random, { nama, no, rows, layout }: AlatSaksi): KolomKiri[] => {
  const own = nama((simpul) => simpul.nama, layout.nama, 'sasaran');
  if (r.chance(0.35)) return [no((_, at) => String(at + 1)), own];
  const once = (one: KolomKiri): KolomKiri => ({
    ...one,
    turun: true,
    isi: (row, at) => (sama(rows, at) ? '' : one.isi(row, at)),
  });
  const names = [...new Set(rows.flatMap((row) => (row.jenis === 'simpul' ? [row.simpul.nama] : [])))];
  return [once(no((simpul) => `${names.indexOf(simpul.nama) + 1}.`)), once(own)];
};

/** The left columns of lists: groups with and without marks, accounts in one column and in several, agencies. */
export const daftarAwam = (r: Random, alat: AlatSaksi): KolomKiri[] => {
  const { nama, no, kode, jejak, layout, rows } = alat;
  const own = nama((simpul) => simpul.nama, layout.nama);
  const isGroup = ({ tingkat }: Simpul): boolean => tingkat === 'kelompok' || tingkat === 'golongan';
  const { pohon } = layout;
  if (pohon === 'rekening' || pohon === 'pendapatan' || pohon === 'aset') {
    const cara = r.pick(['gabung', 'gabung', 'bertingkat', 'di-nama'] as const);
    if (cara === 'di-nama') return [nama((simpul) => `${simpul.kode} – ${simpul.nama}`, layout.nama)];
    const codes =
      cara === 'gabung' || pohon === 'aset'
        ? [kode((simpul) => simpul.kode)]
        : [2, 3, 4].map((n) => kode((simpul) => (simpul.kode.split('.').length === n ? simpul.kode : '')));
    return [...codes, own];
  }
  if (pohon === 'indikator' || pohon === 'standar') return bersasaran(r, alat);
  if (berkelompok(pohon) || ['unit', 'wilayah-induk', 'ruang'].includes(pohon)) {
    const cara = r.pick(['huruf', 'menerus', 'bertitik'] as const);
    const running = (at: number): number =>
      rows.slice(0, at + 1).filter((row) => row.jenis === 'simpul' && !isGroup(row.simpul)).length;
    const mark = no((simpul, at) => {
      const place = jejak(at).at(-1) ?? 0;
      if (cara === 'bertitik') return jejak(at).map((one) => String(one + 1)).join('.'); // prettier-ignore
      if (isGroup(simpul)) return cara === 'huruf' ? `${abjad(place).toUpperCase()}.` : '';
      return cara === 'huruf' ? `${place + 1}.` : String(running(at));
    });
    return [mark, own];
  }
  return daftarSaksi(r, alat);
};
