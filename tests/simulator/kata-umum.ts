/** Words that stand on every office's forms, in whatever half. */
export const UMUM: readonly string[] = [
  'no', 'no.', 'kode', 'k', 'rp', 'rp.', '%', '(%)', 'kinerja', 'anggaran', 'keuangan', 'fisik', 'satuan', 'sat', 'sat.', 'lokasi',
  'target', 'realisasi', 'capaian', 'pagu', 'volume', 'deviasi', 'uraian', 'skpd', 'sumber dana', 'kelompok sasaran', 'ket',
  'i', 'ii', 'iii', 'iv', 'triwulan i', 'triwulan ii', 'triwulan iii', 'triwulan iv', '{t}', '{t+1}', '{t+2}', 'ikk', 'spm',
  'fisik (%)', 'keuangan (%)', 'keuangan (rp)', 'nilai (rp)', 'saldo awal', 'saldo akhir', 'pagu indikatif (rp)',
  'persentase (%)', '% real.', 'jumlah', 'jumlah {x}', 'jumlah anggaran', 'predikat kinerja', 'rata-rata capaian kinerja (%)',
  'lokasi kegiatan', 'indikator', 'indikator kinerja program (outcome)/kegiatan (output)', 'tw. iii', 'tw. iv', 'alokasi', 'bobot',
  'target kinerja', 'realisasi kinerja', 'sebelum perubahan', 'setelah perubahan', 'bertambah/(berkurang)', 'target tahun {t}',
  'tingkat realisasi (%)', 'total',  'kinerja (k)', '% kinerja', 'target {t}', 'realisasi {t}', 'total semua', 'tw i', 'tw ii',
  '{t+3}', '{t+4}', 'bobot (%)', 'jml', 'kecamatan', 'pagu (rp)', 'real.', 'operasi', 'modal', 'sub total {x}',
  'sisa', 'selisih', 'sisa anggaran', 'sisa pagu', 'anggaran (rp)', 'realisasi (rp)', 'semula', 'menjadi', 'nama desa', 'realisasi fisik',
  'realisasi keuangan', 'realisasi belanja', 'nomor', 'swakelola', 'unit', 'rata-rata capaian kinerja', 'predikat',
  'vol.', 'pad', 'dau', 'dak', 'dd', 'add', 'belanja pegawai', 'belanja modal',
  '{t-1}', '{t-2}', 'baik', 'rusak ringan', 'rusak berat', 'uang muka',
]; // prettier-ignore
