/** Texts of the pane. Keys: screen, then what. */
export const antarmuka = {
  'umum.nama': 'Evaluasi Renja',
  'perintah.hitung': 'Hitung ulang',
  'perintah.periksa': 'Periksa',
  'perintah.hapus-tanda': 'Hapus tanda',
  'perintah.kembalikan': 'Kembalikan',
  'tab.tabel': 'Tabel',
  'tab.kolom': 'Kolom',
  'tab.temuan': 'Temuan',
  'tab.ringkasan': 'Ringkasan',
  'tab.pengaturan': 'Pengaturan',
} as const;
