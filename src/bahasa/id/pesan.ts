import type { Obstacle } from '../../port/obstacles';
import type { Refusal, UnreadReason } from '../../engine/facts/types';

/** A message to the user: what happened, and what to do next. */
export type Pesan = { readonly apa: string; readonly tindakan: string };

/** Files that the command line and the preview cannot open. */
export type MasalahBerkas =
  | 'berkas-kosong'
  | 'terpotong'
  | 'bersandi'
  | 'xls-lama'
  | 'xlsb'
  | 'xls-html'
  | 'xml-2003'
  | 'ods'
  | 'bukan-xlsx'
  | 'bagian-hilang'
  | 'xml-rusak'
  | 'terlalu-besar'
  | 'mengembang'
  | 'tak-ada'
  | 'tanpa-lembar'
  | 'tanpa-nomenklatur'
  | 'keluaran-sama'
  | 'tak-tertulis';

/** What stands in the way of reading or writing a sheet (port/obstacles.ts). */
export const hambatan: Record<Obstacle, Pesan> = {
  terproteksi: {
    apa: '{lembar} diproteksi, jadi tidak ada yang ditulis.',
    tindakan: 'Buka proteksinya lewat Tinjau › Batalkan Proteksi Lembar, lalu jalankan lagi.',
  },
  'struktur-terproteksi': {
    apa: 'Susunan buku kerja ini diproteksi, jadi lembar laporan tidak dapat ditambahkan.',
    tindakan:
      'Buka proteksinya lewat Tinjau › Proteksi Buku Kerja, lalu jalankan lagi; atau unduh temuannya sebagai .csv.',
  },
  'perhitungan-manual': {
    apa: 'Perhitungan buku kerja ini manual, sehingga angka rumus di layar bisa usang.',
    tindakan: 'Tekan F9 atau pilih Rumus › Opsi Perhitungan › Otomatis, lalu jalankan lagi.',
  },
  'rumus-tanpa-hasil': {
    apa: 'Berkas ini menyimpan rumus tanpa hasilnya, dan hasil itu tidak dapat dihitung di sini.',
    tindakan: 'Buka berkasnya di Excel, simpan, lalu jalankan lagi.',
  },
  terfilter: {
    apa: 'Ada saringan aktif, sehingga sebagian baris tidak tampak. Baris itu tetap ikut dihitung.',
    tindakan: 'Hapus saringan lewat Data › Hapus, lalu jalankan lagi, agar semua baris dan tandanya tampak.',
  },
  'baris-tersembunyi': {
    apa: 'Ada baris tersembunyi di dalam tabel. Baris itu tetap ikut dihitung.',
    tindakan: 'Tampilkan barisnya bila ingin melihat tanda di sana.',
  },
  'mode-edit': {
    apa: 'Excel sedang menyunting sebuah sel, jadi lembar belum bisa dibaca.',
    tindakan: 'Tekan Enter atau Esc di lembar, lalu jalankan lagi.',
  },
  kosong: {
    apa: '{lembar} kosong.',
    tindakan: 'Pindah ke lembar yang memuat tabel evaluasi, lalu jalankan lagi.',
  },
  berubah: {
    apa: 'Isi sel berubah sejak dibaca, mungkin oleh rekan yang bekerja bersamaan. Tidak ada yang ditulis.',
    tindakan: 'Jalankan lagi agar angka terbaru yang dipakai.',
  },
  'lembar-hilang': {
    apa: '{lembar} tidak ada lagi di buku kerja ini: mungkin dihapus atau diganti nama. Tidak ada yang ditulis.',
    tindakan: 'Pindah ke lembar yang dimaksud, lalu jalankan lagi.',
  },
  'jurnal-gagal': {
    apa: 'Catatan untuk mengembalikan isi semula tidak dapat disimpan di buku kerja ini. Tidak ada yang ditulis.',
    tindakan: 'Simpan dahulu sebagai .xlsx, lalu jalankan lagi.',
  },
  'sebagian-larik': {
    apa: 'Sebagian sel tujuan adalah bagian rumus larik atau hasil tumpah, yang tidak dapat ditulis satu per satu.',
    tindakan: 'Ubah rumus larik itu menjadi rumus biasa per sel, lalu jalankan lagi.',
  },
  'tabel-excel': {
    apa: 'Sebagian sel tujuan adalah kolom hitung milik Tabel Excel, yang menyalin satu rumus ke seluruh kolom.',
    tindakan: 'Ubah Tabel Excel menjadi rentang biasa (Desain Tabel › Konversi ke Rentang), lalu jalankan lagi.',
  },
  terkunci: {
    apa: 'Buku kerja ini sedang dikunci orang lain atau dibuka hanya-baca, jadi tidak ada yang ditulis.',
    tindakan: 'Tunggu sampai kuncinya lepas atau simpan salinan sendiri, lalu jalankan lagi.',
  },
  'sebagian-tertulis': {
    apa: 'Excel gagal di tengah penulisan dan sebagian sel mungkin sudah berubah. Isi semulanya tercatat di buku kerja.',
    tindakan: 'Tekan Kembalikan agar semua sel itu kembali seperti semula.',
  },
  'tanda-sebagian': {
    apa: 'Excel gagal di tengah jalan. Isi sel tetap seperti semula, tetapi tanda dan catatan Evaluasi Renja mungkin tidak lengkap.',
    tindakan: 'Tekan Periksa agar tandanya dibuat lagi, atau Hapus tanda untuk menghapus semuanya.',
  },
  'belum-kembali': {
    apa: 'Excel gagal di tengah pengembalian: sebagian sel mungkin sudah kembali dan sebagian belum.',
    tindakan: 'Tekan Kembalikan sekali lagi: jalan yang sama diselesaikan, jalan sebelumnya tidak ikut dikembalikan.',
  },
  'laporan-sebagian': {
    apa: 'Excel gagal saat laporan dibuat. {lembar} mungkin ada tetapi belum lengkap, dan laporan sebelumnya mungkin tersembunyi.',
    tindakan:
      'Lihat tab lembar (klik kanan › Tampilkan untuk yang tersembunyi), hapus yang belum lengkap, lalu buat lagi.',
  },
  'tak-didukung': {
    apa: 'Excel ini belum mendukung langkah tersebut.',
    tindakan: 'Perbarui Excel, pakai Excel di web, atau gunakan baris perintah evaluasi-renja.',
  },
  'terlalu-besar': {
    apa: '{lembar} terlalu besar untuk dibaca sekaligus.',
    tindakan: 'Hapus baris dan kolom kosong berformat di luar tabel, atau gunakan baris perintah evaluasi-renja.',
  },
  dibatalkan: {
    apa: 'Dibatalkan. Tidak ada yang berubah di lembar.',
    tindakan: 'Jalankan lagi kapan saja; yang sudah dibaca tidak hilang.',
  },
  'mesin-berhenti': {
    apa: 'Mesin hitung berhenti di tengah jalan, misalnya karena memori habis, dan sudah dijalankan ulang. Tidak ada yang ditulis.',
    tindakan: 'Jalankan lagi; bila berhenti lagi, tutup buku kerja lain atau pakai baris perintah evaluasi-renja.',
  },
  gagal: {
    apa: 'Excel menolak langkah ini. Tidak ada lagi yang diubah.',
    tindakan: 'Coba sekali lagi; bila tetap gagal, salin laporan di Pengaturan › Tentang & diagnostik.',
  },
};

/** Why a sheet gave no table (engine/types.ts). */
export const takTerbaca: Record<UnreadReason, Pesan> = {
  kosong: {
    apa: 'Lembar ini kosong.',
    tindakan: 'Pindah ke lembar yang memuat tabel evaluasi.',
  },
  'tanpa-tabel': {
    apa: 'Tidak ada tabel evaluasi yang dikenali di lembar ini.',
    tindakan:
      'Yang dicari: judul kolom seperti Program/Kegiatan, Target, Realisasi, atau baris penomoran 1 2 3 di bawahnya. ' +
      'Pastikan judul itu satu sel satu kolom, lalu tekan Baca lagi.',
  },
  laporan: {
    apa: 'Ini lembar laporan buatan Evaluasi Renja, bukan tabel evaluasi.',
    tindakan: 'Pindah ke lembar yang memuat tabel evaluasi.',
  },
  dilewati: {
    apa: 'Semua tabel di lembar ini Anda lewati.',
    tindakan: 'Pakai lagi salah satunya di tab Tabel bila ingin memeriksanya.',
  },
  'hanya-judul': {
    apa: 'Judul kolomnya ditemukan, tetapi tidak ada baris di bawahnya.',
    tindakan: 'Isi program dan kegiatannya dahulu, lalu jalankan lagi.',
  },
  'tanpa-isi': {
    apa: 'Tabelnya ditemukan, tetapi tidak ada angka yang dapat dihitung.',
    tindakan: 'Isi target dan realisasinya, atau periksa arti kolom di tab Kolom.',
  },
  'tanpa-target': {
    apa: 'Tabelnya ditemukan, tetapi tidak ada target, jadi capaian tidak dapat dihitung.',
    tindakan: 'Isi targetnya, atau periksa arti kolom di tab Kolom, lalu jalankan lagi.',
  },
  'tidak-yakin': {
    apa: 'Ada tabel, tetapi arti kolomnya belum cukup pasti.',
    tindakan: 'Periksa arti kolom di tab Kolom, lalu jalankan lagi.',
  },
  'terlalu-besar': {
    apa: 'Lembar ini terlalu besar untuk diperiksa sekaligus.',
    tindakan: 'Hapus isi dan format yang terpencar jauh di luar tabel, atau salin tabelnya saja ke lembar baru.',
  },
};

/** Why a command writes nothing though a table was found (engine/types.ts). */
export const penolakan: Record<Refusal['code'], Pesan> = {
  'tidak-yakin': {
    apa: 'Arti kolom tabel {table} belum cukup pasti, jadi tidak ada yang ditulis.',
    tindakan: 'Pastikan kolom yang bertanda di tab Kolom, lalu jalankan lagi.',
  },
  larik: {
    apa: 'Sel {cells} adalah bagian rumus larik, jadi dibiarkan.',
    tindakan: 'Ubah rumus larik itu menjadi rumus biasa per sel bila ingin ditulis.',
  },
  'tanpa-rumus': {
    apa: 'Sel {cells} tetap berisi angka: dari sel-sel di lembar ini rumus tidak memberi angka yang sama, misalnya karena ada angka yang diketik sebagai teks.',
    tindakan: 'Ketik ulang isiannya sebagai angka, lalu jalankan lagi bila ingin rumus.',
  },
};

export const berkas: Record<MasalahBerkas, Pesan> = {
  'berkas-kosong': { apa: 'Berkas ini kosong (0 bita).', tindakan: 'Ambil lagi berkas aslinya.' },
  terpotong: { apa: 'Berkas ini terpotong; ujungnya hilang.', tindakan: 'Salin atau unduh lagi berkas aslinya.' },
  bersandi: {
    apa: 'Berkas ini dikunci kata sandi.',
    tindakan: 'Buka di Excel, hapus kata sandinya (File › Info › Proteksi), simpan, lalu coba lagi.',
  },
  'xls-lama': {
    apa: 'Berkas ini berformat Excel lama (.xls).',
    tindakan: 'Buka di Excel dan simpan sebagai Buku Kerja Excel (.xlsx), lalu coba lagi.',
  },
  xlsb: {
    apa: 'Berkas ini berformat biner Excel (.xlsb).',
    tindakan: 'Buka di Excel dan simpan sebagai Buku Kerja Excel (.xlsx), lalu coba lagi.',
  },
  'xls-html': {
    apa: 'Berkas ini halaman web (HTML) yang dinamai .xls, seperti hasil unduhan sebagian aplikasi.',
    tindakan: 'Buka di Excel (pilih Ya bila ditanya), simpan sebagai Buku Kerja Excel (.xlsx), lalu coba lagi.',
  },
  'xml-2003': {
    apa: 'Berkas ini berformat Lembar Bentang XML 2003.',
    tindakan: 'Buka di Excel dan simpan sebagai Buku Kerja Excel (.xlsx), lalu coba lagi.',
  },
  ods: {
    apa: 'Berkas ini berformat OpenDocument (.ods) dari LibreOffice atau Google Spreadsheet.',
    tindakan: 'Buka di LibreOffice atau Excel, simpan sebagai .xlsx, lalu coba lagi.',
  },
  'bukan-xlsx': { apa: 'Berkas ini bukan buku kerja Excel.', tindakan: 'Pilih berkas .xlsx atau .xlsm.' },
  'bagian-hilang': {
    apa: 'Bagian {part} tidak ada di dalam berkas ini.',
    tindakan: 'Buka di Excel, biarkan Excel memperbaikinya, simpan sebagai .xlsx, lalu coba lagi.',
  },
  'xml-rusak': {
    apa: 'Bagian {part} di dalam berkas ini rusak.',
    tindakan: 'Buka di Excel, biarkan Excel memperbaikinya, simpan sebagai .xlsx, lalu coba lagi.',
  },
  'terlalu-besar': {
    apa: 'Berkas ini terlalu besar untuk dibuka.',
    tindakan: 'Simpan lembar evaluasinya saja ke buku kerja baru, lalu coba lagi.',
  },
  mengembang: {
    apa: 'Bagian {part} di dalam berkas ini mengembang lebih dari seratus kali ukurannya; isinya tidak dibuka.',
    tindakan:
      'Mintalah berkas aslinya, atau buka di Excel, salin lembar evaluasinya ke buku kerja baru, lalu coba lagi.',
  },
  'tak-ada': { apa: 'Berkas tidak ditemukan.', tindakan: 'Periksa nama dan foldernya.' },
  'tanpa-nomenklatur': {
    apa: 'Berkas nomenklatur ini tidak memuat kode dan nama.',
    tindakan: 'Pakai tabel .csv atau .xlsx dengan kode dan namanya di satu baris.',
  },
  'tanpa-lembar': { apa: 'Buku kerja ini tidak memuat lembar yang diminta.', tindakan: 'Periksa nama lembarnya.' },
  'keluaran-sama': {
    apa: 'Hasil tidak boleh menimpa berkas masukan.',
    tindakan: 'Pilih nama lain untuk hasil, misalnya -o HASIL.xlsx.',
  },
  'tak-tertulis': {
    apa: 'Hasil tidak dapat ditulis.',
    tindakan: 'Periksa foldernya dan tutup berkas itu bila sedang terbuka di Excel.',
  },
};
