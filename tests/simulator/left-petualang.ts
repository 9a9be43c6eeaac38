/** How sheets of the half "petualang" say what their rows are. */
import type { KolomKiri } from './left';
import { daftarSaksi, type AlatSaksi } from './left-saksi';
import type { Random } from './random';
import { berkelompok, type Simpul, type Tingkat } from './tree';

/** A system's kind of row beside its code; I, I.1, I.1.a; the code and the name in one cell with a colon; dots before the names. */
export const GAYA_PETUALANG = ['jenis-kode', 'romawi-urut', 'kode-titik-nama', 'butir-nama'] as const;
export type GayaPetualang = (typeof GAYA_PETUALANG)[number];
/** Those that tell rows of urusan and bidang apart. */
export const TINGGI_PETUALANG = ['jenis-kode', 'kode-titik-nama'] as const;
/** How ordinary offices do it, and the ways above. */
export const GAYA_PETUALANG_SEMUA = [
  'kode-gabung',
  'kode-gabung',
  'kode-gabung',
  'kode-gabung',
  'kode-pecah',
  'kode-dan-kata',
  'kode-penuh',
  'kode-di-nama',
  'kata',
  'penomoran',
  'nama-bertingkat',
  ...GAYA_PETUALANG,
] as const;

const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
const JENIS: Readonly<Partial<Record<Tingkat, string>>> = {
  urusan: 'URUSAN',
  bidang: 'BIDANG URUSAN',
  program: 'PROGRAM',
  kegiatan: 'KEGIATAN',
  subkegiatan: 'SUB KEGIATAN',
};
const BUTIR: Readonly<Partial<Record<Tingkat, string>>> = { kegiatan: '• ', subkegiatan: '•• ' };

/** I, I.1, I.1.a. */
const berurut = (places: readonly number[]): string =>
  places
    .map((place, depth) => {
      if (depth === 0) return ROMAWI[place] ?? '';
      return depth === 1 ? String(place + 1) : String.fromCharCode(97 + place);
    })
    .join('.');

/** The left columns of a plan in one of the ways above. */
export const pohonPetualang = (gaya: GayaPetualang, { nama, no, kode, plain, programs, jejak }: AlatSaksi): KolomKiri[] => {
  switch (gaya) {
    case 'jenis-kode':
      return [
        { ...nama(({ tingkat }) => JENIS[tingkat] ?? ''), judul: ['jenis-baris'], role: 'lain', label: false },
        kode((simpul) => simpul.kode),
        nama(plain),
      ];
    case 'romawi-urut':
      return [{ ...no((_, at) => berurut(jejak(at))), angka: false }, nama(plain)];
    case 'kode-titik-nama':
      return [nama((simpul) => `${simpul.kode} : ${plain(simpul)}`)];
    case 'butir-nama':
      return [programs, nama((simpul) => `${BUTIR[simpul.tingkat] ?? ''}${plain(simpul)}`)];
  }
}; // prettier-ignore

const isGroup = ({ tingkat }: Simpul): boolean => tingkat === 'kelompok' || tingkat === 'golongan';

/** The left columns of lists: accounts, groups with their marks, agencies. */
export const daftarPetualang = (r: Random, alat: AlatSaksi): KolomKiri[] => {
  const { nama, no, kode, jejak, layout } = alat;
  const own = nama((simpul) => simpul.nama, layout.nama);
  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan')
    return [{ ...kode((simpul) => simpul.kode), judul: ['kode-akun'] }, own];
  if (layout.pohon !== 'bagian' && layout.pohon !== 'opd' && !berkelompok(layout.pohon)) return daftarSaksi(r, alat);
  const cara = r.pick(['romawi-angka', 'abjad-angka', 'desimal'] as const);
  const mark = no((simpul, at) => {
    const trail = jejak(at);
    const place = trail.at(-1) ?? 0;
    if (cara === 'desimal') return trail.map((one) => String(one + 1)).join('.');
    if (!isGroup(simpul)) return String(place + 1);
    return cara === 'abjad-angka' ? String.fromCharCode(65 + place) : (ROMAWI[place] ?? '');
  });
  return [{ ...mark, angka: cara !== 'desimal' }, own];
};
