/** How sheets of the half "pendatang" say what their rows are. */
import type { KolomKiri } from './left';
import { daftarSaksi, type AlatSaksi } from './left-saksi';
import type { Random } from './random';
import { berkelompok, type Pohon, type Simpul, type Tingkat } from './tree';

/**
 * The level in brackets behind the name; the code cut in two, program and the rest; names a step further to the right for each level
 * under one heading; "Prog. 1 : …"; I, I.1, I.1.a in the cell of the name; the code above nothing, on the row of its own kind alone.
 */
export const GAYA_PENDATANG = [
  'tingkat-kurung',
  'kode-belah-dua',
  'nama-menjorok',
  'kata-pendek-nomor',
  'romawi-dalam-nama',
  'kode-hanya-sub',
] as const;
export type GayaPendatang = (typeof GAYA_PENDATANG)[number];

const NAMA: Readonly<Partial<Record<Tingkat, string>>> = {
  urusan: 'Urusan',
  bidang: 'Bidang Urusan',
  program: 'Program',
  kegiatan: 'Kegiatan',
  subkegiatan: 'Sub Kegiatan',
};
const PENDEK: Readonly<Partial<Record<Tingkat, string>>> = {
  program: 'Prog.',
  kegiatan: 'Keg.',
  subkegiatan: 'Sub Keg.',
};
const ROMAWI = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const;
const JENJANG = ['program', 'kegiatan', 'subkegiatan'] as const;

/** Urusan, bidang and program; kegiatan and sub kegiatan. */
const belah = ({ kode }: Simpul): readonly [string, string] => {
  const segments = kode.split('.');
  return [segments.slice(0, 3).join('.'), segments.slice(3).join('.')];
};
/** The text of a row by its node and its place. */
const padaBaris = (one: KolomKiri, isi: (simpul: Simpul, at: number) => string): KolomKiri => ({
  ...one,
  isi: (row, at) => (row.jenis === 'simpul' && !row.lanjutan ? isi(row.simpul, at) : ''),
});

/** The left columns of a plan in one of the ways above. */
export const pohonPendatang = (gaya: GayaPendatang, { nama, kode, plain, programs, jejak }: AlatSaksi): KolomKiri[] => {
  switch (gaya) {
    case 'tingkat-kurung':
      return [programs, nama((simpul) => `${simpul.nama} (${NAMA[simpul.tingkat] ?? ''})`)];
    case 'kode-belah-dua':
      return [kode((simpul) => belah(simpul)[0]), kode((simpul) => belah(simpul)[1]), nama(plain)];
    case 'nama-menjorok':
      return [
        programs,
        ...JENJANG.map((tingkat, at): KolomKiri => ({
          ...nama((simpul) => (simpul.tingkat === tingkat ? simpul.nama : '')),
          label: at === 0,
        })),
      ];
    case 'kata-pendek-nomor':
      return [
        padaBaris(nama(plain), (simpul, at) => {
          const nomor = jejak(at).map((place) => String(place + 1)); // prettier-ignore
          return `${PENDEK[simpul.tingkat] ?? ''} ${nomor.join('.')} : ${simpul.nama}`;
        }),
      ];
    case 'romawi-dalam-nama':
      return [
        padaBaris(nama(plain), (simpul, at) => {
          const [p = 0, k, s] = jejak(at);
          const parts = [ROMAWI[p] ?? '', ...(k === undefined ? [] : [String(k + 1)])];
          return `${[...parts, ...(s === undefined ? [] : [String.fromCharCode(97 + s)])].join('.')}. ${plain(simpul)}`;
        }),
      ];
    case 'kode-hanya-sub':
      return [
        ...(['kode-program', 'kode-kegiatan', 'kode-sub'] as const).map((judul, at): KolomKiri => ({
          ...kode((simpul) => {
            const [depan, belakang] = belah(simpul);
            const [a = '', b = '', c = ''] = belakang.split('.');
            if (simpul.tingkat !== JENJANG[at]) return '';
            return [depan, `${a}.${b}`, c][at] ?? '';
          }),
          judul: [judul],
        })),
        nama(plain),
      ];
  }
};

/** The same of plans of before 2021: their code in one column, in three, before the name, or none. */
const kiriLama = (r: Random, { nama, no, kode, jejak, layout }: AlatSaksi): KolomKiri[] => {
  const own = nama((simpul) => simpul.nama, layout.nama);
  switch (r.pick(['gabung', 'gabung', 'tiga', 'di-nama', 'romawi'] as const)) {
    case 'gabung':
      return [kode((simpul) => simpul.kode), own];
    case 'tiga':
      return [
        kode((simpul) => simpul.kode.split('.').slice(0, 5).join('.')),
        ...[5, 6].map((part) => kode((simpul) => simpul.kode.split('.')[part] ?? '')),
        own,
      ];
    case 'di-nama':
      return [nama((simpul) => `${simpul.kode} ${simpul.nama}`, layout.nama)];
    case 'romawi':
      return [
        no((simpul, at) => {
          const place = jejak(at).at(-1) ?? 0;
          return simpul.tingkat === 'program' ? (ROMAWI[place] ?? '') : `${place + 1}`;
        }),
        own,
      ];
  }
};

const BERTINGKAT: readonly Pohon[] = ['bagian', 'opd', 'ruang'];

/** The left columns of lists: accounts, groups with their marks, goals, agencies, plans of before 2021. */
export const daftarPendatang = (r: Random, alat: AlatSaksi): KolomKiri[] => {
  const { nama, no, kode, jejak, layout, rows } = alat;
  const own = nama((simpul) => simpul.nama, layout.nama);
  if (layout.pohon === 'lama') return kiriLama(r, alat);
  if (layout.pohon === 'rekening' || layout.pohon === 'pendapatan' || layout.pohon === 'aset') {
    const cara = r.pick(['gabung', 'gabung', 'bernomor', 'pisah'] as const);
    if (cara === 'gabung') return [kode((simpul) => simpul.kode), own];
    if (cara === 'bernomor') return [no((_, at) => String(at + 1)), kode((simpul) => simpul.kode), own];
    return [nama((simpul) => `${simpul.kode}  ${simpul.nama}`, layout.nama)];
  }
  if (layout.pohon === 'tpb') {
    const sama = (at: number): boolean => {
      const [before, row] = [rows[at - 1], rows[at]];
      return before?.jenis === 'simpul' && row?.jenis === 'simpul' && before.simpul.nama === row.simpul.nama;
    };
    const tujuan = nama((simpul) => simpul.nama, layout.nama, 'sasaran');
    return [{ ...tujuan, turun: true, isi: (row, at) => (sama(at) ? '' : tujuan.isi(row, at)) }];
  }
  if (BERTINGKAT.includes(layout.pohon) || berkelompok(layout.pohon)) {
    const cara = r.pick(['huruf-besar', 'angka-huruf', 'kosong'] as const);
    const mark = no((simpul, at) => {
      const place = jejak(at).at(-1) ?? 0;
      const isGroup = simpul.tingkat === 'kelompok' || simpul.tingkat === 'golongan';
      if (cara === 'kosong') return isGroup ? (ROMAWI[place] ?? '') : '';
      if (cara === 'huruf-besar') return isGroup ? String.fromCharCode(65 + place) : String(place + 1);
      return isGroup ? `${place + 1}.` : `${String.fromCharCode(97 + place)}.`;
    });
    return [mark, own];
  }
  return daftarSaksi(r, alat);
};
