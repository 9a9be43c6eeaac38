import type { Severity } from '../../engine/facts/types';
import type { AturanTriwulan, KeluargaRataRata, Measure, Role, RowKind, Side, Skala } from '../../renja/types';

/** The words of the field as shown on screen. */
export const peran: Record<Role, string> = {
  nomor: 'Nomor',
  kode: 'Kode',
  sasaran: 'Sasaran',
  nama: 'Program/kegiatan',
  indikator: 'Indikator',
  satuan: 'Satuan',
  lokasi: 'Lokasi',
  'sumber-dana': 'Sumber dana',
  prioritas: 'Prioritas',
  'kelompok-sasaran': 'Kelompok sasaran',
  'penanggung-jawab': 'Penanggung jawab',
  catatan: 'Catatan',
  'target-renstra': 'Target renstra',
  'realisasi-lalu': 'Realisasi s/d tahun lalu',
  target: 'Target tahun ini',
  'realisasi-tw': 'Realisasi triwulan',
  realisasi: 'Realisasi tahun ini',
  'realisasi-renstra': 'Realisasi renstra s/d tahun ini',
  capaian: 'Capaian',
  'capaian-renstra': 'Capaian renstra',
  pagu: 'Pagu',
  'pagu-maju': 'Pagu tahun depan',
  'target-maju': 'Target tahun depan',
  bobot: 'Bobot',
  fisik: 'Fisik',
  'tertimbang-fisik': 'Tertimbang fisik',
  'realisasi-keuangan': 'Realisasi keuangan',
  'persen-keuangan': 'Persen keuangan',
  'tertimbang-keuangan': 'Tertimbang keuangan',
  'sisa-pagu': 'Sisa pagu',
  anggaran: 'Anggaran',
  rasio: 'Rasio',
  pertumbuhan: 'Pertumbuhan',
  awal: 'Keadaan awal',
  berkurang: 'Berkurang',
  bertambah: 'Bertambah',
  akhir: 'Keadaan akhir',
  spm: 'SPM',
  ikk: 'IKK',
  proyeksi: 'Proyeksi',
  formula: 'Formula',
  arah: 'Polaritas',
  lain: 'Lainnya (tidak dihitung)',
};

/** Columns that forms know beside the roles, by their ragam: they are counted, though their role is 'lain'. */
export const ragamLain = {
  'tw-lalu': 'Realisasi triwulan lalu',
  'tw-ini': 'Realisasi triwulan ini',
  bulan: 'Bulan',
  triwulan: 'Jumlah bulan satu triwulan',
  tahap: 'Tahap',
  kas: 'Anggaran kas triwulan',
  kontrak: 'Kontrak',
  'persen-kontrak': 'Persen kontrak',
  'rencana-keuangan': 'Rencana keuangan',
  'persen-rencana-keuangan': 'Persen rencana keuangan',
  'deviasi-keuangan': 'Deviasi keuangan',
  'rencana-fisik': 'Rencana fisik',
  'deviasi-fisik': 'Deviasi fisik',
  pembilang: 'Pembilang',
  penyebut: 'Penyebut',
};

export const jenisBaris: Record<RowKind, string> = {
  'perangkat-daerah': 'perangkat daerah',
  urusan: 'urusan',
  bidang: 'bidang urusan',
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'subkegiatan',
  lanjutan: 'baris lanjutan',
  tujuan: 'tujuan',
  sasaran: 'sasaran',
  indikator: 'indikator',
  golongan: 'golongan',
  barang: 'barang',
  'rata-rata': 'rata-rata',
  predikat: 'predikat',
  'rata-rata-total': 'rata-rata keseluruhan',
  'predikat-total': 'predikat keseluruhan',
  jumlah: 'jumlah',
  ulangan: 'judul berulang',
  catatan: 'catatan',
};

export const tingkatGalat: Record<Severity, string> = { galat: 'Galat', peringatan: 'Peringatan', info: 'Info' };

export const ukuran: Record<Measure, string> = { K: 'K (kinerja)', Rp: 'Rp (uang)', '%': '% (persen)' };

export const sisi: Record<Side, string> = { awal: 'Rancangan awal', hasil: 'Hasil analisis' };

export const skala: Record<Skala, string> = {
  'batas-bawah': 'Batas bawah (≥ 91, 76, 66, 51)',
  'batas-atas': 'Batas atas (> 90, 75, 65, 50)',
};

export const rataRata: Record<KeluargaRataRata, string> = {
  sederhana: 'Sederhana',
  tertimbang: 'Tertimbang pagu',
};

export const aturanTriwulan: Record<AturanTriwulan, string> = {
  jumlah: 'Jumlah triwulan',
  terakhir: 'Triwulan terakhir yang terisi',
  'rata-rata': 'Rata-rata triwulan',
  tertinggi: 'Triwulan tertinggi',
};

/** Why a column got its role (`Sebab`), with what weighs: rows and formulas. */
export const sebabPeran = {
  judul: 'judul kolom',
  isi: 'isi selnya',
  posisi: 'letaknya',
  hitungan: 'hitungan cocok di {cocok} dari {dari} baris',
  rumus: 'rumus di {banyak} baris',
  ganda: 'kolom lain mengaku arti yang sama',
  pengguna: 'dipilih oleh Anda',
};

/** Small words that messages are built from. */
export const kata = {
  kurang: 'kurang',
  lebih: 'lebih',
  kosong: 'masih kosong',
  dan: 'dan',
  'lembar-ini': 'Lembar ini',
  'lembar-nama': 'Lembar {nama}',
  'dan-lain': 'dan {n} sel lain',
  serupa: '{sebanyak} sel ({rentang}), satu sebab. Di {sel}: {kalimat}',
  poin: '{nilai} poin persen',
} as const;
