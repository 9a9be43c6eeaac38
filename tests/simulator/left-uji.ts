/** How sheets of the half "uji" say what their rows are, besides the ways that all halves know. */
import type { KolomKiri } from './left';
import type { Simpul, Tingkat } from './tree';

/** Codes with a dot at the end, with blanks, before the name, in two columns; numbers 1.1.1; A, 1, a); short words; blanks before. */
export const GAYA_UJI = [
  'kode-titik',
  'kode-spasi',
  'kode-strip-nama',
  'kode-dua',
  'nomor-desimal',
  'huruf-angka',
  'kata-singkat',
  'spasi-depan',
  'nama-tangga',
] as const;
export type GayaUji = (typeof GAYA_UJI)[number];

const SINGKAT: Readonly<Partial<Record<Tingkat, string>>> = {
  program: 'Prog.',
  kegiatan: 'Keg.',
  subkegiatan: 'Sub Keg.',
};
const DEPAN: Readonly<Partial<Record<Tingkat, string>>> = { kegiatan: '    ', subkegiatan: '        ' };
const TANGGA = ['program', 'kegiatan', 'subkegiatan'] as const;

/** What the left columns are made with. */
export type Alat = {
  readonly nama: (isi: (simpul: Simpul) => string) => KolomKiri;
  readonly no: (isi: (simpul: Simpul, at: number) => string) => KolomKiri;
  readonly kode: (isi: (simpul: Simpul) => string) => KolomKiri;
  readonly plain: (simpul: Simpul) => string;
  /** Numbers of the programs only. */
  readonly programs: KolomKiri;
  /** Places among the brothers, from 0, from the top down to this row. */
  readonly jejak: (at: number) => readonly number[];
};

const huruf = (place: number): string => String.fromCharCode(65 + place);

export const kiriUji = (gaya: GayaUji, { nama, no, kode, plain, programs, jejak }: Alat): KolomKiri[] => {
  switch (gaya) {
    case 'kode-titik':
      return [kode((simpul) => `${simpul.kode}.`), nama(plain)];
    case 'kode-spasi':
      return [
        programs,
        kode((simpul) => simpul.kode.replaceAll('.', ' ').replace(/ 2 (\d\d)(?= |$)/, ' 2.$1')),
        nama(plain),
      ];
    case 'kode-strip-nama':
      return [programs, nama((simpul) => `${simpul.kode} - ${plain(simpul)}`)];
    case 'kode-dua': {
      const bidang = ({ kode: all }: Simpul): string => all.split('.').slice(0, 2).join('.');
      return [kode(bidang), kode(({ kode: all }) => all.split('.').slice(2).join('.')), nama(plain)];
    }
    case 'nomor-desimal':
      return [no((_, at) => jejak(at).map((place) => String(place + 1)).join('.')), nama(plain)]; // prettier-ignore
    case 'huruf-angka':
      return [
        no((simpul, at) => {
          const place = jejak(at).at(-1) ?? 0;
          if (simpul.tingkat === 'program') return huruf(place);
          return simpul.tingkat === 'kegiatan' ? String(place + 1) : `${huruf(place).toLowerCase()})`;
        }),
        nama(plain),
      ];
    case 'kata-singkat':
      return [programs, nama((simpul) => `${SINGKAT[simpul.tingkat] ?? ''} ${simpul.nama}`.trim())];
    case 'spasi-depan':
      return [programs, nama((simpul) => `${DEPAN[simpul.tingkat] ?? ''}${plain(simpul)}`)];
    case 'nama-tangga':
      return [
        programs,
        ...TANGGA.map((tingkat, at) => ({
          ...nama((simpul) => (simpul.tingkat === tingkat ? simpul.nama : '')),
          label: at === 0,
        })),
      ];
  }
};
