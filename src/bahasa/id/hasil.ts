/** Results of the commands, shared by the ribbon, the pane and the command line. */
export const hasil = {
  'hasil.hitung': '{n} sel ditulis di lembar {lembar}. Yang tersisa: {galat} galat, {peringatan} peringatan.',
  'hasil.hitung-nol':
    'Tidak ada yang perlu ditulis di lembar {lembar}. Yang tersisa: {galat} galat, {peringatan} peringatan.',
  'hasil.periksa': '{temuan} temuan di lembar {lembar}: {galat} galat, {peringatan} peringatan, {info} info.',
  'hasil.periksa-nol': 'Tidak ada temuan di lembar {lembar}. Hitungannya cocok.',
  'hasil.perbaiki': '{n} sel diperbaiki di lembar {lembar}. Yang tersisa: {galat} galat, {peringatan} peringatan.',
  'hasil.isi': '{n} sel di lembar {lembar} diisi dari {berkas}.',
  'hasil.hapus-tanda': '{n} tanda dan {catatan} catatan dihapus.',
  'hasil.hapus-tanda-nol': 'Tidak ada tanda Evaluasi Renja di buku kerja ini.',
  'hasil.kembalikan': '{n} sel dikembalikan ke isi semula.',
  'hasil.kembalikan-lewat': '{n} sel dikembalikan; {lewat} dibiarkan karena sudah Anda ubah: {sel}.',
  'hasil.kembalikan-pindah':
    '{n} sel dikembalikan; {lewat} dibiarkan karena isinya sudah diubah, atau baris atau kolomnya tidak ditemukan lagi: {sel}.',
  'hasil.kembalikan-hilang':
    '{n} sel dikembalikan; {lewat} belum, karena lembar {lembar} tidak ditemukan. Mungkin sudah dihapus, atau diganti nama lalu diubah.',
  'hasil.kembalikan-raib':
    'Catatan untuk mengembalikan isi semula tidak ada lagi di buku kerja ini, padahal ada tanda Evaluasi Renja. Catatan itu dapat hilang saat disimpan, misalnya di Excel untuk Mac.',
  'hasil.kembalikan-nol': 'Tidak ada yang dapat dikembalikan di buku kerja ini.',
  'hasil.catatan-milik': '{n} sel sudah memiliki catatan Anda sendiri, jadi alasannya hanya tampil di panel.',
  'langkah.temuan': 'Alasan dan Perbaiki ada di tab Temuan.',
  'langkah.isi': 'Pilih Hitung ulang agar jumlah, capaian, dan predikat mengikuti.',
  'langkah.cetak': 'Tanda ikut tercetak: Hapus tanda sebelum mencetak.',
  'langkah.ringkasan': 'Lihat ringkasannya di tab Ringkasan.',
  'langkah.periksa': 'Pilih Periksa untuk menandai yang perlu dilihat.',
  'langkah.periksa-lagi': 'Tandanya kembali bila Anda memilih Periksa.',
  'langkah.kembalikan-raib': 'Pakai Urungkan, Riwayat Versi, atau salinan berkas sebelum ditulis.',
  'langkah.kembalikan-nol':
    'Yang dapat dikembalikan hanya sel yang ditulis Hitung ulang, Perbaiki, atau Isi dari berkas.',
  'langkah.lewat': 'Bila sel itu juga perlu isi semulanya, ketik sendiri atau ambil dari cadangan.',
  'langkah.hitung': 'Pilih Hitung ulang untuk menulis capaian, rata-rata, dan predikat.',
  'langkah.lembar-hilang':
    'Isi semulanya tetap disimpan: begitu lembar bernama itu ada lagi, pilih Kembalikan lagi. Lembar yang terhapus masih ada di cadangan atau riwayat versi berkas ini.',
  'langkah.tanda-tersisa': 'Tandanya belum dapat dihapus; pilih Hapus tanda sekali lagi.',
} as const;
