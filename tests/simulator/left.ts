/** The columns left of the figures: how a sheet says what its rows are. */
import type { Role } from '../../src/renja/types';
import type { Baris } from './figures';
import type { Layout } from './layouts/types';
import { GAYA_SENDIRI, isGayaSendiri, kiriSendiri, TINGGI_SENDIRI, type GayaSendiri } from './left-sendiri';
import { daftarSaksi, GAYA_SAKSI, pohonSaksi, rapikan, type GayaSaksi } from './left-saksi';
import { daftarButa, GAYA_BUTA, pohonButa, type GayaButa } from './left-buta';
import { daftarAwam, GAYA_AWAM, pohonAwam, type GayaAwam } from './left-awam';
import { daftarPendatang, GAYA_PENDATANG, pohonPendatang, type GayaPendatang } from './left-pendatang';
import { daftarTamu, GAYA_TAMU, pohonTamu, type GayaTamu } from './left-tamu';
import { daftarPenguji, GAYA_PENGUJI, pohonPenguji, type GayaPenguji } from './left-penguji';
import { teksKolom } from './left-teks';
import { GAYA_UJI, kiriUji } from './left-uji';
import type { Random } from './random';
import { berjenjang, type Simpul, type Tingkat } from './tree';
import type { Kunci, Paruh } from './wordings';

const GAYA_POHON = ['kode-gabung', 'kode-pecah', 'kode-tanpa-urusan', 'kode-di-no', 'kode-dan-kata', 'kata', 'nama-bertingkat', 'indentasi', 'penomoran'] as const; // prettier-ignore
/** Those of the half "banding": besides, other ways of codes. */
const GAYA_BANDING = [...GAYA_POHON, 'kode-x', 'kode-penuh', 'kode-lama', 'kode-di-nama'] as const;
/** Those of the halves that only score: most are their own. */
const GAYA_UJI_SEMUA = ['kode-gabung', 'kode-gabung', 'kode-pecah', 'kata', ...GAYA_UJI] as const;
const GAYA_SAKSI_SEMUA = ['kode-gabung', 'kode-gabung', 'kode-pecah', ...GAYA_SAKSI] as const;
const GAYA_PENGUJI_SEMUA = ['kode-gabung', 'kode-gabung', 'kode-pecah', ...GAYA_PENGUJI] as const;
const GAYA_BUTA_SEMUA = ['kode-gabung', 'kode-gabung', 'kode-pecah', ...GAYA_BUTA] as const;
const GAYA_AWAM_SEMUA = ['kode-gabung', 'kode-gabung', 'kode-pecah', ...GAYA_AWAM] as const;
const GAYA_TAMU_SEMUA = ['kode-gabung', 'kode-gabung', 'kode-pecah', ...GAYA_TAMU] as const;
const GAYA_PENDATANG_SEMUA = ['kode-gabung', 'kode-gabung', 'kode-pecah', ...GAYA_PENDATANG] as const;
export type GayaPohon = (typeof GAYA_BANDING)[number] | (typeof GAYA_UJI)[number] | GayaSaksi | GayaPenguji | GayaButa | GayaAwam | GayaTamu | GayaPendatang | GayaSendiri; // prettier-ignore
export const GAYA: Readonly<Record<Paruh, readonly GayaPohon[]>> = {
  ...GAYA_SENDIRI,
  latih: GAYA_POHON,
  banding: GAYA_BANDING,
  uji: GAYA_UJI_SEMUA,
  saksi: GAYA_SAKSI_SEMUA,
  penguji: GAYA_PENGUJI_SEMUA,
  buta: GAYA_BUTA_SEMUA,
  awam: GAYA_AWAM_SEMUA,
  tamu: GAYA_TAMU_SEMUA,
  pendatang: GAYA_PENDATANG_SEMUA,
};

export type KolomKiri = {
  readonly judul: readonly Kunci[];
  readonly role: Role;
  readonly isi: (row: Baris, at: number) => string;
  /** Numbers count as numbers, not as text. */
  readonly angka?: boolean;
  /** Takes the labels of the closing rows. */
  readonly label?: boolean;
  /** Blank cells below belong to the one above, and are merged with it. */
  readonly turun?: true;
};

/** Columns of one heading have one number. */
export const nomorKiri = (judul: readonly string[], role: Role): string | null => {
  if (role === 'kode') return judul[0] === 'kode-skpd' || judul[0]?.startsWith('kd-') === true ? null : 'kode';
  return role === 'nama' && judul[0] === 'nama' ? 'nama' : null;
};

/** Whether rows of urusan and bidang can be told apart in this style. */
export const bolehTinggi = (gaya: GayaPohon): boolean => TINGGI.has(gaya);
const TINGGI: ReadonlySet<GayaPohon> = new Set<GayaPohon>([
  ...TINGGI_SENDIRI,
  'kode-gabung',
  'kode-pecah',
  'kode-di-no',
  'kode-dan-kata',
  'kode-titik',
  'kode-spasi',
  'kode-strip-nama',
  'kode-empat',
  'kode-organisasi',
  'kolom-tingkat',
  'kode-enam',
  'kode-201',
  'kode-segmen',
  'kode-kurung',
  'kode-atas-nama',
  'kode-belakang',
  'kode-koma',
  'kode-baris-baru',
  'tanda-tingkat',
  'kode-titikdua',
  'kode-bertumpuk',
  'tingkat-belakang',
  'kolom-level',
  'kode-tanpa-nol',
  'tingkat-kurung',
  'kode-belah-dua',
]);
const isGayaAwam = (gaya: GayaPohon): gaya is GayaAwam => GAYA_AWAM.some((one) => one === gaya);
const isGayaTamu = (gaya: GayaPohon): gaya is GayaTamu => GAYA_TAMU.some((one) => one === gaya);
const isGayaPendatang = (gaya: GayaPohon): gaya is GayaPendatang => GAYA_PENDATANG.some((one) => one === gaya);
const isGayaButa = (gaya: GayaPohon): gaya is GayaButa => GAYA_BUTA.some((one) => one === gaya);
const isGayaPenguji = (gaya: GayaPohon): gaya is GayaPenguji => GAYA_PENGUJI.some((one) => one === gaya);
const isGayaSaksi = (gaya: GayaPohon): gaya is GayaSaksi => GAYA_SAKSI.some((one) => one === gaya);

const KATA: Readonly<Partial<Record<Tingkat, string>>> = { program: 'Program', kegiatan: 'Kegiatan', subkegiatan: 'Sub Kegiatan' }; // prettier-ignore

const berkata = ({ tingkat, nama }: Simpul): string => {
  const word = KATA[tingkat];
  return word === undefined ? nama : `${tingkat === 'program' ? word.toUpperCase() : word} ${nama}`;
};

const PECAHAN = [1, 2, 3] as const;
/** Segments of a code by its columns: urusan, bidang, program, kegiatan (two segments), sub kegiatan. */
const pecahan = (kode: string): string[] => {
  const segments = kode.split('.');
  const first = PECAHAN.map((n) => segments[n - 1] ?? '');
  return [...first, segments.slice(3, 5).join('.'), segments[5] ?? ''];
};

const onItem =
  (isi: (simpul: Simpul, at: number) => string) =>
  (row: Baris, at: number): string =>
    row.jenis !== 'simpul' || row.lanjutan ? '' : isi(row.simpul, at);

const ROMAWI = ['I', 'II', 'III', 'IV', 'V'] as const;

/** Place among its brothers, from 0. */
const urutan = (rows: readonly Baris[], at: number): number => {
  const row = rows[at];
  if (row?.jenis !== 'simpul') return 0;
  return rows.slice(0, at).filter((other) => other.jenis === 'simpul' && !other.lanjutan && other.induk === row.induk)
    .length;
};

/** Places from the top down to a row. */
const jejak = (rows: readonly Baris[], at: number): number[] => {
  const row = rows[at];
  const above = row?.jenis === 'simpul' && row.induk >= 0 ? jejak(rows, row.induk) : [];
  return [...above, urutan(rows, at)];
};

/** The left columns of a layout in a style. */
export const kiri = (r: Random, layout: Layout, gaya: GayaPohon, rows: readonly Baris[], paruh: Paruh): KolomKiri[] => {
  const nama = (
    isi: (simpul: Simpul) => string,
    judul: Kunci = layout.nama ?? 'nama',
    role: Role = 'nama',
  ): KolomKiri => ({
    judul: [judul],
    role,
    isi: onItem(isi),
    label: true,
  });
  const no = (isi: (simpul: Simpul, at: number) => string): KolomKiri => ({
    judul: ['no'],
    role: 'nomor',
    isi: onItem(isi),
    angka: true,
  });
  const kode = (isi: (simpul: Simpul) => string): KolomKiri => ({ judul: ['kode'], role: 'kode', isi: onItem(isi) });
  const texts = layout.teks.map((kata) => teksKolom(kata, ['Kecamatan Utara', 'Kecamatan Selatan', 'Kabupaten']));
  const isUpper = r.chance(0.5);
  const plain = ({ tingkat, nama: text }: Simpul): string =>
    tingkat === 'program' && isUpper ? text.toUpperCase() : text;
  const programs = no((simpul, at) =>
    simpul.tingkat === 'program' || !berjenjang(layout.pohon) ? String(urutan(rows, at) + 1) : '',
  );

  const alat = { nama, no, kode, plain, programs, jejak: (at: number) => jejak(rows, at) };
  const ini = { ...alat, rows, layout };
  if (paruh === 'penguji' && !berjenjang(layout.pohon)) return rapikan(r, daftarPenguji(r, ini), texts);
  if (paruh === 'buta' && !berjenjang(layout.pohon)) return rapikan(r, daftarButa(r, ini), texts);
  if (paruh === 'awam' && !berjenjang(layout.pohon)) return rapikan(r, daftarAwam(r, ini), texts);
  if (isGayaAwam(gaya)) return rapikan(r, pohonAwam(gaya, ini), texts);
  if (paruh === 'tamu' && !berjenjang(layout.pohon)) return rapikan(r, daftarTamu(r, ini), texts);
  if (isGayaTamu(gaya)) return rapikan(r, pohonTamu(gaya, ini), texts);
  if (paruh === 'pendatang' && (!berjenjang(layout.pohon) || layout.pohon === 'lama'))
    return rapikan(r, daftarPendatang(r, ini), texts);
  const sendiri = kiriSendiri(paruh, r, gaya, !berjenjang(layout.pohon), ini);
  if (sendiri !== null) return rapikan(r, sendiri, texts);
  if (isGayaSendiri(gaya)) throw new Error(`${gaya} is no style of ${paruh}`);
  if (isGayaPendatang(gaya)) return rapikan(r, pohonPendatang(gaya, ini), texts);
  if (isGayaButa(gaya)) return rapikan(r, pohonButa(gaya, ini), texts);
  if (isGayaPenguji(gaya)) return rapikan(r, pohonPenguji(gaya, ini), texts);
  if (paruh === 'saksi' && !berjenjang(layout.pohon)) return rapikan(r, daftarSaksi(r, ini), texts);
  if (isGayaSaksi(gaya)) return rapikan(r, pohonSaksi(gaya, ini), texts);

  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan' || layout.pohon === 'aset') {
    const withNo = r.chance(0.3) ? [no((_, at) => String(at + 1))] : [];
    return [...withNo, kode((simpul) => simpul.kode), nama((simpul) => simpul.nama, layout.nama), ...texts];
  }
  if (layout.pohon === 'indikator') return [programs, nama((simpul) => simpul.nama, layout.nama, 'sasaran'), ...texts];
  if (layout.pohon === 'kelompok') {
    const letters = no((simpul, at) => {
      const place = urutan(rows, at);
      return simpul.tingkat === 'kelompok' ? String.fromCharCode(65 + place) : String(place + 1);
    });
    return [letters, nama((simpul) => simpul.nama, layout.nama), ...texts];
  }
  if (!berjenjang(layout.pohon)) return [programs, nama((simpul) => simpul.nama, layout.nama), ...texts];

  switch (gaya) {
    case 'kode-gabung':
      return [...(r.chance(0.5) ? [programs] : []), kode((simpul) => simpul.kode), nama(plain), ...texts];
    case 'kode-tanpa-urusan':
      return [kode((simpul) => simpul.kode.split('.').slice(2).join('.')), nama(plain), ...texts];
    case 'kode-dan-kata':
      return [kode((simpul) => simpul.kode), nama(berkata), ...texts];
    case 'kode-di-no':
      return [{ ...no((simpul) => simpul.kode), role: 'kode', angka: false }, nama(plain), ...texts];
    case 'kode-x':
      return [kode((simpul) => simpul.kode.replace(/^\d\.\d\d/, 'X.XX')), nama(plain), ...texts];
    case 'kode-lama':
      return [kode((simpul) => simpul.kode.replace(/\.00(\d\d)$/, '.$1')), nama(plain), ...texts];
    case 'kode-di-nama':
      return [programs, nama((simpul) => `${simpul.kode} ${plain(simpul)}`), ...texts];
    case 'kode-penuh': {
      const level = (tingkat: Tingkat, judul: Kunci): KolomKiri => ({
        ...kode((simpul) => (simpul.tingkat === tingkat ? simpul.kode : '')),
        judul: [judul],
      });
      const codes = [level('program', 'kode-program'), level('kegiatan', 'kode-kegiatan'), level('subkegiatan', 'kode-sub')]; // prettier-ignore
      return [...codes, nama(plain), ...texts];
    }
    case 'kode-pecah':
      return [
        ...[0, 1, 2, 3, 4].map((part): KolomKiri => kode((simpul) => pecahan(simpul.kode)[part] ?? '')),
        nama(plain),
        ...texts,
      ];
    case 'nama-bertingkat': {
      const level = (tingkat: Tingkat, judul: Kunci): KolomKiri =>
        nama((simpul) => (simpul.tingkat === tingkat ? simpul.nama : ''), judul);
      return [
        programs,
        level('program', 'nama-program'),
        { ...level('kegiatan', 'nama-kegiatan'), label: false },
        { ...level('subkegiatan', 'nama-sub'), label: false },
        ...texts,
      ];
    }
    case 'penomoran':
      return [
        no((simpul, at) => {
          const place = urutan(rows, at);
          if (simpul.tingkat === 'program') return ROMAWI[place] ?? '';
          return simpul.tingkat === 'kegiatan' ? String(place + 1) : String.fromCharCode(97 + place);
        }),
        nama(plain),
        ...texts,
      ];
    case 'kata':
      return [programs, nama(berkata), ...texts];
    case 'indentasi':
      return [programs, nama(plain), ...texts];
    default:
      return [...kiriUji(gaya, alat), ...texts];
  }
};
