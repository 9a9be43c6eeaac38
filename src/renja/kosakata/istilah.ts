import { ISTILAH_ANGKA } from './istilah-angka';
import { ISTILAH_SIFAT } from './istilah-sifat';
import { ISTILAH_TEKS } from './istilah-teks';

/**
 * The vocabulary of headings: every concept of the field with its spellings, abbreviations and usual typos. Locating tables,
 * reading columns and measuring titles all read from it; a new wording is one more spelling in one of its three files.
 */
export const ISTILAH = { ...ISTILAH_TEKS, ...ISTILAH_ANGKA, ...ISTILAH_SIFAT } as const;

export type Konsep = keyof typeof ISTILAH;

/** Words that stand in headings without telling columns apart. */
export const KATA_SANDANG =
  'dan atau yang pada di ke dari untuk menurut per tiap setiap dengan oleh antara terhadap dalam adalah outcome output outcomes outputs keluaran hasil input dampak impact kab kabupaten kota provinsi prov prioritas kondisi kinerja perangkat daerah skpd opd pd pelayanan pemerintah pemerintahan daerahan rencana strategis periode tahun jangka menengah rincian utama kunci daftar laporan tabel kolom n kolom unit kerja ini awal akhir rpjmd nomor pelaksanaan pembangunan tujuan mengacu setiap kerangka capaian lokasi wajib pilihan penunjang urusan bidang program kegiatan sub dasar';
