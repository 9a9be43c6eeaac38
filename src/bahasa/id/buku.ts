/** Texts of the workbook at a glance: all its sheets, whether it is ready to be sent, and what waits for the user. */
export const buku = {
  'kolom.menunggu': 'Masih kosong: baru diisi setelah artinya Anda pastikan.',
  'hasil.hitung-menunggu': 'Kolom {kolom} belum diisi: masih kosong dan artinya belum pasti.',
  'hasil.hitung-menunggu-nol':
    'Belum ada yang ditulis di lembar {lembar}: kolom {kolom} masih kosong dan artinya belum pasti.',
  'langkah.pastikan': 'Pastikan artinya di tab Kolom, lalu pilih Hitung ulang lagi.',
} as const;
