import type {
  aturanTriwulan as aturanTriwulanId,
  jenisBaris as jenisBarisId,
  kata as kataId,
  peran as peranId,
  ragamLain as ragamLainId,
  rataRata as rataRataId,
  sebabPeran as sebabPeranId,
  sisi as sisiId,
  skala as skalaId,
  tingkatGalat as tingkatGalatId,
  ukuran as ukuranId,
} from '../id/istilah';

export const peran: typeof peranId = {
  nomor: 'Number',
  kode: 'Code',
  sasaran: 'Objective',
  nama: 'Program/activity',
  indikator: 'Indicator',
  satuan: 'Unit',
  lokasi: 'Location',
  'sumber-dana': 'Source of funds',
  prioritas: 'Priority',
  'kelompok-sasaran': 'Target group',
  'penanggung-jawab': 'Responsible',
  catatan: 'Remarks',
  'target-renstra': 'Renstra target',
  'realisasi-lalu': 'Realisation up to last year',
  target: 'Target of this year',
  'realisasi-tw': 'Realisation of a quarter',
  realisasi: 'Realisation of this year',
  'realisasi-renstra': 'Renstra realisation up to this year',
  capaian: 'Achievement',
  'capaian-renstra': 'Renstra achievement',
  pagu: 'Ceiling',
  'pagu-maju': 'Ceiling of next year',
  'target-maju': 'Target of next year',
  bobot: 'Weight',
  fisik: 'Physical',
  'tertimbang-fisik': 'Weighted physical',
  'realisasi-keuangan': 'Financial realisation',
  'persen-keuangan': 'Financial percentage',
  'tertimbang-keuangan': 'Weighted financial',
  'sisa-pagu': 'Remaining ceiling',
  anggaran: 'Budget',
  rasio: 'Ratio',
  pertumbuhan: 'Growth',
  awal: 'Opening',
  berkurang: 'Decrease',
  bertambah: 'Increase',
  akhir: 'Closing',
  spm: 'SPM',
  ikk: 'IKK',
  proyeksi: 'Projection',
  formula: 'Formula',
  arah: 'Polarity',
  lain: 'Other (not computed)',
};

export const ragamLain: Readonly<Record<keyof typeof ragamLainId, string>> = {
  'tw-lalu': 'Realisasi of last quarter',
  'tw-ini': 'Realisasi of this quarter',
  bulan: 'Month',
  triwulan: 'Months of a quarter together',
  tahap: 'Stage',
  kas: 'Anggaran kas of the quarter',
  kontrak: 'Contract',
  'persen-kontrak': 'Contract in percent',
  'rencana-keuangan': 'Plan, money',
  'persen-rencana-keuangan': 'Plan, money in percent',
  'deviasi-keuangan': 'Deviation, money',
  'rencana-fisik': 'Plan, physical',
  'deviasi-fisik': 'Deviation, physical',
  pembilang: 'Numerator',
  penyebut: 'Denominator',
};

export const jenisBaris: typeof jenisBarisId = {
  'perangkat-daerah': 'agency',
  urusan: 'affair',
  bidang: 'field of affairs',
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'subkegiatan',
  lanjutan: 'continued row',
  tujuan: 'goal',
  sasaran: 'objective',
  indikator: 'indicator',
  golongan: 'asset class',
  barang: 'asset',
  'rata-rata': 'average',
  predikat: 'rating',
  'rata-rata-total': 'overall average',
  'predikat-total': 'overall rating',
  jumlah: 'total',
  ulangan: 'repeated heading',
  catatan: 'remark',
};

export const tingkatGalat: typeof tingkatGalatId = { galat: 'Error', peringatan: 'Warning', info: 'Info' };

export const ukuran: typeof ukuranId = { K: 'K (performance)', Rp: 'Rp (money)', '%': '% (per cent)' };

export const sisi: typeof sisiId = { awal: 'Initial draft', hasil: 'After analysis' };

export const skala: typeof skalaId = {
  'batas-bawah': 'Lower bounds (≥ 91, 76, 66, 51)',
  'batas-atas': 'Upper bounds (> 90, 75, 65, 50)',
};

export const rataRata: typeof rataRataId = { sederhana: 'Simple', tertimbang: 'Weighted by ceiling' };

export const aturanTriwulan: typeof aturanTriwulanId = {
  jumlah: 'Sum of the quarters',
  terakhir: 'Last quarter filled in',
  'rata-rata': 'Mean of the quarters',
  tertinggi: 'Highest quarter',
};

export const sebabPeran: typeof sebabPeranId = {
  judul: 'its heading',
  isi: 'what its cells hold',
  posisi: 'where it stands',
  hitungan: 'figures agree in {cocok} of {dari} {dari#row|rows}',
  rumus: 'formulas in {banyak} {banyak#row|rows}',
  ganda: 'another column claims the same',
  pengguna: 'chosen by you',
};

export const kata: Record<keyof typeof kataId, string> = {
  kurang: 'short by',
  lebih: 'over by',
  kosong: 'still blank',
  dan: 'and',
  'lembar-ini': 'This sheet',
  'lembar-nama': 'Sheet {nama}',
  'dan-lain': 'and {n} more {n#cell|cells}',
  serupa: '{sebanyak} cells ({rentang}), one cause. In {sel}: {kalimat}',
  poin: '{nilai} percentage points',
};
