/** How sheets of the half "pengelana" say what their rows are. */
import type { KolomKiri } from './left';
import { daftarSaksi, type AlatSaksi } from './left-saksi';
import type { Random } from './random';
import { berkelompok, type Pohon, type Simpul, type Tingkat } from './tree';

/**
 * The level's letters beside its code; "Program 1 - …", "Kegiatan 1.1 - …"; 1, 1.a, 1.a.1; "A. PROGRAM …", "1. KEGIATAN …", "a. …";
 * the program's and the kegiatan's number in columns of their own, sub kegiatan behind a dash.
 */
export const GAYA_PENGELANA = [
  'jenjang-kode',
  'kata-nomor-strip',
  'angka-huruf-titik',
  'huruf-kata-nama',
  'dua-nomor',
] as const;
export type GayaPengelana = (typeof GAYA_PENGELANA)[number];
/** Those that tell rows of urusan and bidang apart. */
export const TINGGI_PENGELANA = ['jenjang-kode'] as const;
/** How ordinary offices do it, and the ways above. */
export const GAYA_PENGELANA_SEMUA = [
  'kode-gabung',
  'kode-gabung',
  'kode-gabung',
  'kode-pecah',
  'kode-dan-kata',
  'kode-di-no',
  'kode-tanpa-urusan',
  'kata',
  'indentasi',
  'nama-bertingkat',
  ...GAYA_PENGELANA,
] as const;

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
const HURUF: Readonly<Partial<Record<Tingkat, string>>> = {
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
const huruf = (place: number): string => String.fromCharCode(97 + place);

/** The left columns of a plan in one of the ways above. */
export const pohonPengelana = (gaya: GayaPengelana, { nama, no, kode, plain, jejak }: AlatSaksi): KolomKiri[] => {
  /** Names with what their places make of them. */
  const bernama = (isi: (simpul: Simpul, trail: readonly number[]) => string): KolomKiri => ({
    ...nama(plain),
    isi: (row, at) => (row.jenis === 'simpul' && !row.lanjutan ? isi(row.simpul, jejak(at)) : ''),
  });
  switch (gaya) {
    case 'jenjang-kode':
      return [
        { ...nama(({ tingkat }) => HURUF[tingkat] ?? ''), judul: ['jenjang'], role: 'lain', label: false },
        kode((simpul) => simpul.kode),
        nama(plain),
      ];
    case 'kata-nomor-strip':
      return [
        bernama(
          (simpul, trail) =>
            `${KATA[simpul.tingkat] ?? ''} ${trail.map((place) => place + 1).join('.')} - ${simpul.nama}`,
        ),
      ];
    case 'angka-huruf-titik': {
      const mark = no((_, at) => jejak(at).map((place, level) => (level === 1 ? huruf(place) : place + 1)).join('.')); // prettier-ignore
      return [{ ...mark, angka: false }, nama(plain)];
    }
    case 'huruf-kata-nama':
      return [
        bernama((simpul, trail) => {
          const place = trail.at(-1) ?? 0;
          if (simpul.tingkat === 'program') return `${huruf(place).toUpperCase()}. PROGRAM ${simpul.nama.toUpperCase()}`;
          return simpul.tingkat === 'kegiatan' ? `${place + 1}. KEGIATAN ${simpul.nama}` : `${huruf(place)}. ${simpul.nama}`;
        }),
      ]; // prettier-ignore
    case 'dua-nomor':
      return [
        no((simpul, at) => (simpul.tingkat === 'program' ? (ROMAWI[jejak(at)[0] ?? 0] ?? '') : '')),
        no((simpul, at) => (simpul.tingkat === 'kegiatan' ? String((jejak(at).at(-1) ?? 0) + 1) : '')),
        nama((simpul) => (simpul.tingkat === 'subkegiatan' ? `- ${simpul.nama}` : plain(simpul))),
      ];
  }
};

const BERINDUK: readonly Pohon[] = ['bagian', 'opd', 'wilayah-induk', 'ruang', 'unit', 'upaya'];

/** The left columns of lists: accounts, groups with their marks, agencies. */
export const daftarPengelana = (r: Random, alat: AlatSaksi): KolomKiri[] => {
  const { nama, no, kode, jejak, layout } = alat;
  const own = nama((simpul) => simpul.nama, layout.nama);
  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan') {
    const codes = { ...kode((simpul) => simpul.kode), judul: ['kode-akun'] as const };
    return r.chance(0.25) ? [no((_, at) => String(at + 1)), codes, own] : [codes, own];
  }
  if (!BERINDUK.includes(layout.pohon) && !berkelompok(layout.pohon)) return daftarSaksi(r, alat);
  const cara = r.pick(['romawi-angka', 'abjad-angka', 'angka-huruf', 'desimal'] as const);
  const mark = no((simpul, at) => {
    const trail = jejak(at);
    const place = trail.at(-1) ?? 0;
    const isGroup = simpul.tingkat === 'golongan';
    if (cara === 'desimal') return trail.map((one) => one + 1).join('.');
    if (cara === 'angka-huruf') return isGroup ? String(place + 1) : `${huruf(place)}.`;
    if (cara === 'abjad-angka') return isGroup ? huruf(place).toUpperCase() : String(place + 1);
    return isGroup ? `${ROMAWI[place] ?? ''}.` : `${place + 1}.`;
  });
  return [{ ...mark, angka: cara !== 'desimal' }, own];
};
