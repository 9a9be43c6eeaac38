import type { PointRefusal } from '../../engine';

/** The screens of the pane that have help of their own. */
type Layar = 'tabel' | 'kolom' | 'temuan' | 'ringkasan' | 'pengaturan';

/** Texts of the pane that lead the way: pointing at headings, the first steps, help for each screen. */
export const petunjuk = {
  'tunjuk.judul': 'Tunjukkan baris judulnya',
  'tunjuk.ket':
    'Di lembar, pilih baris judul kolom dari yang teratas sampai baris K/Rp (boleh lewat nomor barisnya), lalu tekan tombol ini.',
  'tunjuk.pakai': 'Pakai baris terpilih',
  'tunjuk.keliru': 'Judulnya keliru dikenali?',
  'tunjuk.ditunjuk': 'Ditunjuk oleh Anda',
  'tunjuk.baris-judul': 'Baris judul',
  'tunjuk.lupakan': 'Kenali sendiri',
  'tabel.tanpa-tabel': 'Tidak ada tabel',
  'tabel.dari-judul': '{nilai}, dari judul tabel',
  'tabel.dari-anda': '{nilai}, dipilih di Pengaturan',
  'tabel.dari-lembar': '{nilai}, tercetak di lembar',
  'tabel.dari-predikat': '{nilai}, diikuti predikat yang tercetak',
  'tabel.dari-bawaan': '{nilai}, bawaan',
  'tabel.tanpa-cetak': '{aturan}, tidak ada rata-rata tertulis',
  'kolom.formulir-keliru':
    'Kolom tabel ini belum cocok dengan {form} yang Anda pilih, jadi tidak ada yang ditulis. Lengkapi arti kolomnya, atau pilih formulir lain.',
  'kolom.pastikan-semua': 'Ya, arti kolom ini benar',
  'kolom.pastikan-ket':
    'Tabel ini belum ditulis sebelum dipastikan. Periksa artinya di bawah, ubah yang keliru, lalu tekan tombol ini.',
  'kolom.pilih-formulir':
    'Tabel ini belum cocok dengan formulir mana pun. Pilih formulirnya, lalu lengkapi arti kolomnya.',
  'kolom.sebab': 'Dikenali dari: {sebab}',
  'kolom.sebab-anda': 'Dipilih oleh Anda',
  'kolom.ke-kolom': 'Ke kolom {kolom} di lembar',
  'baris.ke-baris': 'Ke baris {baris} di lembar',
  'baris.ragu-saja': 'Hanya yang perlu dipastikan ({n})',
  'baris.semula': 'Pakai yang dikenali',
  'mulai.kenali': 'Kenali tabel di lembar Anda. Templatnya tidak perlu diubah.',
  'mulai.dikenali': '{tabel} dikenali di lembar {lembar}.',
  'mulai.belum-dikenali': 'Belum ada tabel di lembar ini. Buka lembar evaluasi Anda, lalu baca.',
  'mulai.baca': 'Baca lembar ini',
  'mulai.temuan': 'Lihat temuannya: apa yang salah, di sel mana, dan mengapa.',
  'mulai.temuan-n': 'Lihat {n} temuan',
  'mulai.tanpa-temuan': 'Lihat tab Temuan',
  'mulai.hitung': 'Tulis capaian, rata-rata, dan predikat. Isi semula disimpan; Kembalikan selalu bisa.',
  'mulai.lewati': 'Lewati',
  'mulai.langkah': 'Langkah {n} dari 3',
  'mulai.sudah': 'selesai',
  'bantuan.buka': 'Bantuan tab {tab}',
  'bantuan.judul': 'Bantuan: {tab}',
  'bantuan.panduan': 'Buka panduan lengkap',
  'bantuan.mulai': 'Ulangi tiga langkah awal',
} as const;

/** Why selected rows cannot be headings, and what to do. */
export const bukanJudul: Record<PointRefusal, { readonly apa: string; readonly tindakan: string }> = {
  kosong: {
    apa: 'Baris yang terpilih tidak memuat judul.',
    tindakan: 'Pilih baris yang memuat judul kolom, misalnya Program/Kegiatan, Target, Realisasi.',
  },
  'terlalu-banyak': {
    apa: 'Yang terpilih terlalu banyak untuk judul.',
    tindakan: 'Pilih baris judulnya saja, paling banyak sembilan baris, tanpa isi tabel.',
  },
  angka: {
    apa: 'Di antara baris yang terpilih ada baris berisi angka, jadi itu isi tabel.',
    tindakan: 'Pilih baris judulnya saja, sampai baris K/Rp atau baris penomoran.',
  },
  'satu-kolom': {
    apa: 'Baris yang terpilih hanya bertulisan di satu kolom, jadi itu judul lembar, bukan judul kolom.',
    tindakan: 'Pilih baris di bawahnya, tempat setiap kolom bernama.',
  },
  'tanpa-isi': {
    apa: 'Di bawah baris yang terpilih tidak ada isi tabel.',
    tindakan: 'Pilih baris judul yang langsung diikuti baris program dan kegiatannya.',
  },
};

/** What each screen is for and what can be done there, a few short points. */
export const bantuanLayar: Record<Layar, readonly string[]> = {
  tabel: [
    'Di sini tampak setiap tabel yang ditemukan: formulirnya, letaknya, seberapa yakin, dan aturan yang dipakai menghitung.',
    'Formulirnya keliru? Pilih yang lain. Tabel yang tidak perlu diperiksa dapat dilewati.',
    'Tabel tidak ditemukan atau judulnya keliru? Pilih baris judulnya di lembar, lalu tekan Pakai baris terpilih.',
    'Cari di semua lembar membaca seluruh buku kerja dan membandingkan tabelnya.',
  ],
  kolom: [
    'Setiap kolom ditulis dengan judulnya sendiri, tiga contoh isinya, dan artinya menurut Evaluasi Renja.',
    'Tekan panah di kanan kartu untuk mengubah arti, ukuran (K, Rp, %), atau periodenya. Angkanya langsung dihitung lagi.',
    'Di bagian Baris, tingkat setiap baris (program, kegiatan, subkegiatan) dapat dicari dan diubah.',
    'Koreksi disimpan di buku kerja dan berlaku lagi triwulan depan, juga bila lembarnya disalin atau diganti nama.',
  ],
  temuan: [
    'Setiap temuan menyebut selnya, yang tertulis, yang seharusnya, selisih, dan alasannya.',
    'Pilih sebuah temuan untuk melompat ke selnya. Panah atas dan bawah berpindah antartemuan.',
    'Perbaiki selalu memperlihatkan sebelum → sesudah lebih dahulu, untuk satu, satu kelompok, atau semua.',
    'Abaikan meminta alasan; temuan itu muncul lagi bila angkanya berubah.',
    'Bandingkan menaruh tabel ini di samping berkas lain; dari sana sel kosong dapat diisi, setelah dilihat satu per satu.',
    'Pantau (di atas) memeriksa lagi setiap kali Anda mengubah sel; ia hanya membaca.',
  ],
  ringkasan: [
    'Capaian dan predikat per program dan keseluruhan: yang tertulis dan yang dihitung.',
    'Perkembangan per triwulan memperlihatkan kinerja dan serapan pagu kumulatif, untuk semua atau satu program.',
    'Kesimpulan adalah paragraf BAB II dari angka yang dihitung; salin ke dokumen Anda.',
    'Buku kerja memperlihatkan semua lembar sekaligus; tekan sebuah baris untuk ke lembarnya. Periksa semua hanya membaca.',
    'Siap kirim menyebut yang belum, dan setiap baris menuju ke tempat membetulkannya.',
    'Laporan menambah lembar baru dengan ringkasan, grafik, dan temuan; .json dan .csv untuk dibawa ke tempat lain.',
  ],
  pengaturan: [
    'Setiap pilihan punya bawaan, yang dipakai bila Anda tidak mengubahnya.',
    'Hitungan disimpan di buku kerja ini; bahasa dan tema di perangkat ini.',
    'Tentang & diagnostik memuat versi dan kemampuan Excel Anda untuk disalin bila meminta bantuan. Isi lembar tidak ikut.',
  ],
};
