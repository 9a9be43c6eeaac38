/** Text columns right of the names: indicators, units, sasaran, places, funds. */
import type { Baris } from './figures';
import type { Layout } from './layouts/types';
import type { KolomKiri } from './left';
import type { Simpul } from './tree';

export const teksKolom = (kata: Layout['teks'][number], lokasi: readonly string[]): KolomKiri => {
  const isi: Readonly<Record<typeof kata, (simpul: Simpul, row: Extract<Baris, { jenis: 'simpul' }>) => string>> = {
    indikator: (_, { ukuran }) => ukuran?.indikator ?? '',
    satuan: (_, { ukuran }) => ukuran?.satuan ?? '',
    sasaran: (simpul) => (simpul.tingkat === 'program' ? 'Meningkatnya mutu layanan' : ''),
    lokasi: (simpul) => (simpul.anak.length > 0 ? '' : (lokasi[simpul.nama.length % lokasi.length] ?? '')),
    sumber: (simpul) => (simpul.anak.length > 0 ? '' : simpul.nama.length % 2 === 0 ? 'DAU' : 'PAD'),
    kelompok: (simpul) => (simpul.anak.length > 0 ? '' : 'Masyarakat'),
  };
  const roles = {
    indikator: 'indikator',
    satuan: 'satuan',
    sasaran: 'sasaran',
    lokasi: 'lokasi',
    sumber: 'sumber-dana',
    kelompok: 'kelompok-sasaran',
  } as const;
  return {
    judul: [kata],
    role: roles[kata],
    isi: (row) =>
      row.jenis === 'simpul' && (!row.lanjutan || kata === 'indikator' || kata === 'satuan')
        ? isi[kata](row.simpul, row)
        : '',
  };
};
