import type { Level } from './types';

/**
 * The closed list of urusan, bidang urusan and unsur (Permendagri 90/2019, lampiran; UU 23/2014 pasal 12): sheets name them
 * without any word of their level ("PENDIDIKAN" above the programs).
 */
const URUSAN = [
  'urusan pemerintahan wajib yang berkaitan dengan pelayanan dasar',
  'urusan pemerintahan wajib yang tidak berkaitan dengan pelayanan dasar',
  'urusan wajib yang berkaitan dengan pelayanan dasar',
  'urusan wajib yang tidak berkaitan dengan pelayanan dasar',
  'urusan wajib pelayanan dasar',
  'urusan wajib non pelayanan dasar',
  'urusan wajib bukan pelayanan dasar',
  'urusan wajib tidak terkait pelayanan dasar',
  'urusan wajib',
  'urusan pilihan',
  'urusan pemerintahan wajib',
  'urusan pemerintahan pilihan',
  'urusan pemerintahan umum',
  'unsur pendukung urusan pemerintahan',
  'unsur penunjang urusan pemerintahan',
  'unsur pengawasan urusan pemerintahan',
  'unsur kewilayahan',
  'unsur kekhususan',
  'unsur kekhususan dan keistimewaan',
  'non urusan',
] as const;

const BIDANG = [
  'pendidikan',
  'kesehatan',
  'pekerjaan umum dan penataan ruang',
  'perumahan dan kawasan permukiman',
  'perumahan rakyat dan kawasan permukiman',
  'ketenteraman dan ketertiban umum serta perlindungan masyarakat',
  'ketentraman dan ketertiban umum serta perlindungan masyarakat',
  'ketenteraman ketertiban umum dan perlindungan masyarakat',
  'ketentraman ketertiban umum dan perlindungan masyarakat',
  'sosial',
  'tenaga kerja',
  'pemberdayaan perempuan dan perlindungan anak',
  'pemberdayaan perempuan dan pelindungan anak',
  'pangan',
  'pertanahan',
  'lingkungan hidup',
  'administrasi kependudukan dan pencatatan sipil',
  'pemberdayaan masyarakat dan desa',
  'pengendalian penduduk dan keluarga berencana',
  'perhubungan',
  'komunikasi dan informatika',
  'koperasi usaha kecil dan menengah',
  'penanaman modal',
  'kepemudaan dan olahraga',
  'kepemudaan dan olah raga',
  'statistik',
  'persandian',
  'kebudayaan',
  'perpustakaan',
  'kearsipan',
  'kelautan dan perikanan',
  'pariwisata',
  'pertanian',
  'kehutanan',
  'energi dan sumber daya mineral',
  'perdagangan',
  'perindustrian',
  'transmigrasi',
  'sekretariat daerah',
  'sekretariat dprd',
  'perencanaan',
  'keuangan',
  'kepegawaian',
  'pendidikan dan pelatihan',
  'kepegawaian serta pendidikan dan pelatihan',
  'penelitian dan pengembangan',
  'pengelolaan perbatasan',
  'penghubung',
  'inspektorat daerah',
  'inspektorat',
  'kecamatan',
  'kesatuan bangsa dan politik',
] as const;

const ejaan = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

const TINGKAT: ReadonlyMap<string, Level> = new Map<string, Level>([
  ...URUSAN.map((nama) => [nama, 'urusan'] as const),
  ...BIDANG.map((nama) => [nama, 'bidang'] as const),
]);

/** The level of a name of the national list of urusan, bidang urusan and unsur; null for any other. */
export const tingkatNasional = (nama: string): Level | null =>
  nama.length > 90 ? null : (TINGKAT.get(ejaan(nama)) ?? null);
