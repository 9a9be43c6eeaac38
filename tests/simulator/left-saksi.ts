/** How sheets of the half "saksi" say what their rows are. */
import type { Role } from '../../src/renja/types';
import type { Baris } from './figures';
import type { Layout } from './layouts/types';
import type { KolomKiri } from './left';
import type { Alat } from './left-uji';
import type { Random } from './random';
import type { Simpul, Tingkat } from './tree';
import type { Kunci } from './wordings';

/**
 * Codes in four columns, of their own segment only, beside the agency's; the level in a column; I, A, 1; marks before the
 * names; "Program : …"; "Kegiatan 1.2 : …"; bold rows.
 */
export const GAYA_SAKSI = [
  'kode-empat',
  'kode-ekor',
  'kode-organisasi',
  'kolom-tingkat',
  'romawi-abjad',
  'strip-nama',
  'kata-titikdua',
  'kata-bernomor',
  'tebal',
] as const;
export type GayaSaksi = (typeof GAYA_SAKSI)[number];

const TINGKAT: Readonly<Partial<Record<Tingkat, string>>> = {
  urusan: 'Urusan',
  bidang: 'Bidang Urusan',
  program: 'Program',
  kegiatan: 'Kegiatan',
  subkegiatan: 'Sub Kegiatan',
};
const ROMAWI = ['I', 'II', 'III', 'IV', 'V'] as const;

/** bidang | program | kegiatan (two segments) | sub kegiatan. */
const empat = (kode: string): string[] => {
  const segments = kode.split('.');
  return [segments.slice(0, 2).join('.'), segments[2] ?? '', segments.slice(3, 5).join('.'), segments[5] ?? ''];
};

export type AlatSaksi = Omit<Alat, 'nama'> & {
  readonly nama: (isi: (simpul: Simpul) => string, judul?: Kunci, role?: Role) => KolomKiri;
  readonly rows: readonly Baris[];
  readonly layout: Layout;
};

/** The left columns of a plan in one of the ways above. */
export const pohonSaksi = (gaya: GayaSaksi, { nama, no, kode, plain, programs, jejak }: AlatSaksi): KolomKiri[] => {
  switch (gaya) {
    case 'kode-empat':
      return [...[0, 1, 2, 3].map((part) => kode((simpul) => empat(simpul.kode)[part] ?? '')), nama(plain)];
    case 'kode-ekor':
      return [
        kode((simpul) => {
          const [, , kegiatan = '', sub = ''] = empat(simpul.kode);
          return simpul.tingkat === 'program' ? simpul.kode : simpul.tingkat === 'kegiatan' ? kegiatan : sub;
        }),
        nama(plain),
      ];
    case 'kode-organisasi':
      return [
        {
          ...kode(({ kode: all }) => (all.length > 4 ? `${all.slice(0, 4)}.0.00.0.00.01.0000` : '')),
          judul: ['kode-skpd'],
        },
        kode((simpul) => simpul.kode),
        nama(plain),
      ];
    case 'kolom-tingkat':
      return [
        programs,
        { ...nama(({ tingkat }) => TINGKAT[tingkat] ?? ''), judul: ['tingkat'], role: 'lain', label: false },
        nama(plain),
      ];
    case 'romawi-abjad':
      return [
        no((simpul, at) => {
          const place = jejak(at).at(-1) ?? 0;
          if (simpul.tingkat === 'program') return ROMAWI[place] ?? '';
          return simpul.tingkat === 'kegiatan' ? String.fromCharCode(65 + place) : String(place + 1);
        }),
        nama(plain),
      ];
    case 'strip-nama': {
      const tanda = (simpul: Simpul, at: number): string => {
        const place = jejak(at).at(-1) ?? 0;
        if (simpul.tingkat === 'program') return `${ROMAWI[place] ?? ''}. ${plain(simpul)}`;
        return simpul.tingkat === 'kegiatan' ? `${place + 1}. ${simpul.nama}` : `- ${simpul.nama}`;
      };
      const one = nama(plain);
      return [{ ...one, isi: (row, at) => (row.jenis === 'simpul' && !row.lanjutan ? tanda(row.simpul, at) : '') }];
    }
    case 'kata-titikdua':
      return [programs, nama((simpul) => `${TINGKAT[simpul.tingkat] ?? ''} : ${simpul.nama}`)];
    case 'kata-bernomor': {
      const nomor = (at: number): string =>
        jejak(at)
          .map((place) => String(place + 1))
          .join('.');
      const one = nama(plain);
      return [
        {
          ...one,
          isi: ({ jenis, ...row }, at) =>
            jenis === 'simpul' && 'simpul' in row && !row.lanjutan
              ? `${TINGKAT[row.simpul.tingkat] ?? ''} ${nomor(at)} : ${row.simpul.nama}`
              : '',
        },
      ];
    }
    case 'tebal':
      return [programs, nama((simpul) => (simpul.tingkat === 'program' ? simpul.nama.toUpperCase() : simpul.nama))];
  }
};

/** Whether the row before belongs under the same words. */
const sama = (rows: readonly Baris[], at: number, of: (simpul: Simpul) => string): boolean => {
  const [before, row] = [rows[at - 1], rows[at]];
  return before?.jenis === 'simpul' && row?.jenis === 'simpul' && of(before.simpul) === of(row.simpul);
};

/** The left columns of lists, accounts and indicators. */
export const daftarSaksi = (r: Random, { nama, no, kode, jejak, rows, layout }: AlatSaksi): KolomKiri[] => {
  const urut = r.pick(['angka', 'angka', 'titik', 'tanpa'] as const);
  const nomor = (at: number): string => `${at + 1}${urut === 'titik' ? '.' : ''}`;
  const isItem = (at: number): boolean => rows[at]?.jenis === 'simpul';
  const sebelum = (at: number): number => rows.slice(0, at).filter((_, one) => isItem(one)).length;
  const running = urut === 'tanpa' ? [] : [no((_, at) => nomor(sebelum(at)))];
  const own = nama((simpul) => simpul.nama, layout.nama);

  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan' || layout.pohon === 'aset') {
    const cara = r.pick(['gabung', 'gabung', 'pecah', 'titik', 'di-nama'] as const);
    if (cara === 'di-nama') return [nama((simpul) => `${simpul.kode} ${simpul.nama}`, layout.nama)];
    if (cara === 'titik') return [kode((simpul) => `${simpul.kode}.`), own];
    if (cara === 'gabung') return [kode((simpul) => simpul.kode), own];
    return [...[0, 1, 2, 3].map((part) => kode((simpul) => simpul.kode.split('.')[part] ?? '')), own];
  }
  if (layout.pohon === 'kelompok') {
    const huruf = r.chance(0.5);
    const letters = no((simpul, at) => {
      const place = jejak(at).at(-1) ?? 0;
      if (simpul.tingkat === 'kelompok') return ROMAWI[place] ?? '';
      return huruf ? `${String.fromCharCode(97 + place)}.` : String(place + 1);
    });
    return [letters, own];
  }
  if (layout.pohon === 'indikator') {
    const of = (simpul: Simpul): string => simpul.nama;
    const sasaran = nama(of, layout.nama, 'sasaran');
    const names = rows.flatMap((row) => (row.jenis === 'simpul' ? [row.simpul.nama] : []));
    const place = (simpul: Simpul): number => [...new Set(names)].indexOf(simpul.nama);
    const cells = (one: KolomKiri): KolomKiri => ({
      ...one,
      turun: true,
      isi: (row, at) => (sama(rows, at, of) ? '' : one.isi(row, at)),
    });
    return [...(urut === 'tanpa' ? [] : [cells(no((simpul) => nomor(place(simpul))))]), cells(sasaran)];
  }
  if (layout.pohon === 'kantor' && r.chance(0.45))
    return [...running, { ...kode((simpul) => simpul.kode), judul: ['kode-skpd'] }, own];
  if (layout.pohon === 'ekspor') {
    const isRepeated = r.chance(0.5);
    const level = (part: number, judul: Kunci): KolomKiri => {
      const of = (simpul: Simpul): string => (simpul.atas ?? []).slice(0, part + 1).join('/');
      const one = nama((simpul) => simpul.atas?.[part] ?? '', judul, 'lain');
      if (isRepeated) return { ...one, label: part === 0 };
      const isi: KolomKiri['isi'] = (row, at) => (sama(rows, at, of) ? '' : one.isi(row, at));
      return { ...one, label: part === 0, turun: true, isi };
    };
    const codes = r.chance(0.5) ? [kode((simpul) => simpul.kode)] : [];
    return [...running, level(0, 'nama-program'), level(1, 'nama-kegiatan'), ...codes, { ...own, label: false }];
  }
  return [...running, own];
};

/** Sasaran stand before what serves them; the label of a closing row may stand at the very left. */
export const rapikan = (r: Random, left: readonly KolomKiri[], texts: readonly KolomKiri[]): KolomKiri[] => {
  const before = texts.filter(({ role }) => role === 'sasaran');
  const numbers = left.filter(({ role }) => role === 'nomor').length;
  const all = [...left.slice(0, numbers), ...before, ...left.slice(numbers), ...texts.filter((one) => !before.includes(one))];
  return r.chance(0.5) ? all.map((one, at) => ({ ...one, label: at === 0 })) : all;
}; // prettier-ignore
