import type { Role } from '../renja/types';
import type { HitunganFormulir, KolomFormulir } from './types';

/** Columns that most forms begin with. */
export const NOMOR: KolomFormulir = { role: 'nomor', kata: 'nomor' };
export const KODE: KolomFormulir = {
  role: 'kode',
  kata: 'kode | tingkatan *0.5',
  boleh: 'tingkatan nomor barang uraian',
};
export const INDIKATOR: KolomFormulir = {
  role: 'indikator',
  kata: 'indikator',
  boleh: 'tingkatan sasaran capaian target satuan renstra',
};
/** What the sheet says of an indicator: the more the better, or the less. */
export const ARAH: KolomFormulir = { role: 'arah', kata: 'arah', boleh: 'indikator capaian' };
export const SATUAN: KolomFormulir = { role: 'satuan', kata: 'satuan', boleh: 'indikator target volume' };
export const LOKASI: KolomFormulir = { role: 'lokasi', kata: 'lokasi', boleh: 'tingkatan' };
export const SUMBER_DANA: KolomFormulir = { role: 'sumber-dana', kata: 'sumber-dana', boleh: 'pagu' };
export const CATATAN: KolomFormulir = { role: 'catatan', kata: 'catatan | status', boleh: 'capaian tingkatan sasaran' };
export const PENANGGUNG_JAWAB: KolomFormulir = {
  role: 'penanggung-jawab',
  kata: 'penanggung-jawab | skpd',
  boleh: 'skpd tingkatan',
};
/** Names of urusan, program, kegiatan or sub kegiatan. */
export const NAMA: KolomFormulir = {
  role: 'nama',
  kata: 'tingkatan | uraian | uraian tingkatan *0.8 | skpd *0.6 | barang *0.5',
  boleh: 'sasaran skpd renja prioritas nilai rencana pagu',
  bukan: 'indikator target realisasi kode tingkat catatan lokasi',
  wajib: true,
};
export const SASARAN: KolomFormulir = {
  role: 'sasaran',
  kata: 'sasaran',
  boleh: 'renstra tingkatan skpd',
  bukan: 'target realisasi indikator',
};
/** Kinds of belanja by the concept that names each; the total stands beside them. */
const BAGIAN_BELANJA = {
  operasi: 'operasi',
  pegawai: 'pegawai',
  barang: 'barang-jasa',
  hibah: 'hibah',
  bansos: 'bansos',
  modal: 'modal',
  terduga: 'tak-terduga',
  transfer: 'transfer',
} as const;
type Bagian = keyof typeof BAGIAN_BELANJA;

/** The columns of each kind of belanja, of budget or of what was spent. */
export const bagianBelanja = (
  role: Role,
  kata: readonly string[],
  bukan: string,
  ukuran: 'Rp' | '%' = 'Rp',
): KolomFormulir[] =>
  Object.entries(BAGIAN_BELANJA).map(([ragam, konsep]) => ({
    role,
    ragam,
    kata: kata.map((one) => `${one.replace('~', konsep)}`).join(' | '),
    boleh: `pagu jumlah nilai tahun keuangan realisasi sd perubahan pokok maju${ukuran === '%' ? ' serapan capaian' : ''}`,
    harus: konsep,
    bukan: ukuran === '%' ? bukan : `${bukan} persen`,
    ukuran,
  }));

/** What belanja operasi is made of, where a sheet shows it. */
const OPERASI: readonly Bagian[] = ['pegawai', 'barang', 'hibah', 'bansos'];
const LAINNYA: readonly Bagian[] = ['modal', 'terduga', 'transfer'];

/** Which kinds make the total: operasi and the others, or what operasi is made of and the others; those that are there. */
export const jumlahBagian = (role: Role): { readonly persamaan: string; readonly lain: readonly string[] } => {
  const plus = (...kinds: readonly Bagian[]): string => kinds.map((one) => `${role}@${one}?`).join(' + ');
  return {
    persamaan: plus('operasi', ...LAINNYA),
    lain: [
      plus(...OPERASI, ...LAINNYA),
      plus('operasi', ...OPERASI, ...LAINNYA),
      plus('operasi', 'modal'),
      plus('operasi', 'terduga'),
    ],
  };
};

/** Belanja operasi beside what it is made of. */
export const jumlahOperasi = (role: Role): string => OPERASI.map((one) => `${role}@${one}?`).join(' + ');

/** The share that was spent of each kind. */
export const rasioBagian = (hasil: Role, atas: Role, bawah: Role): HitunganFormulir[] =>
  Object.keys(BAGIAN_BELANJA).map((ragam) => ({
    hasil: `${hasil}@${ragam}`,
    persamaan: `${atas}@${ragam} / ${bawah}@${ragam} * 100`,
    aturan: 'rasio',
    bilaAda: true,
  }));

export const PRIORITAS: KolomFormulir = { role: 'prioritas', kata: 'prioritas', boleh: 'pagu' };
export const KELOMPOK_SASARAN: KolomFormulir = { role: 'kelompok-sasaran', kata: 'kelompok-sasaran' };
/** What is to be spent month by month. */
export const rencanaBulan = (ragam: string): KolomFormulir => ({
  role: 'lain',
  ragam,
  kata: 'satu-bulan | pagu satu-bulan | rencana satu-bulan | keuangan satu-bulan *0.8',
  boleh: 'keuangan pagu rencana tahun bulan nilai jumlah',
  bukan: 'realisasi fisik deviasi sisa tingkat',
  ukuran: 'Rp',
  periode: 'bulan',
});
/** What the months of a quarter make, between them. */
export const JUMLAH_TRIWULAN: KolomFormulir = {
  role: 'lain',
  ragam: 'triwulan',
  kata: 'jumlah triwulan | realisasi jumlah triwulan | pagu jumlah triwulan',
  boleh: 'realisasi keuangan pagu rencana nilai',
  harus: 'jumlah',
  bukan: 'fisik deviasi sisa tingkat sd',
  ukuran: 'Rp',
  periode: 'triwulan',
};
/** Money paid out stage by stage. */
export const REALISASI_TAHAP: KolomFormulir = {
  role: 'lain',
  ragam: 'tahap',
  kata: 'satu-tahap | realisasi satu-tahap | keuangan satu-tahap | pagu satu-tahap *0.9',
  boleh: 'realisasi keuangan pagu jumlah capaian tahun nilai',
  bukan: 'fisik rencana target deviasi sisa tingkat',
  ukuran: 'Rp',
  periode: 'bulan',
};
/** Money spent month by month. */
export const REALISASI_BULAN: KolomFormulir = {
  role: 'lain',
  ragam: 'bulan',
  kata: 'satu-bulan | realisasi satu-bulan | keuangan satu-bulan',
  boleh: 'realisasi keuangan pagu jumlah capaian tahun bulan nilai',
  bukan: 'fisik rencana target deviasi sisa tingkat',
  ukuran: 'Rp',
  periode: 'bulan',
};
