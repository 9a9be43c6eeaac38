import { kalimatAlasan } from '../kalimat';

/**
 * Sentences for `Reason.key`. Each key holds one or more templates, tried in order until all their placeholders are
 * filled. Always there, as far as the finding has them: {sel} its address, {tertulis} found, {seharusnya} expected,
 * {selisih} the difference without sign, {arah} 'kurang' or 'lebih',
 * {kosong} 'masih kosong' only where the cell is blank. Everything else comes from `Reason.params`;
 * a text param that is a row kind or a role is shown as its word. Where none of a key's templates has all its values, those of
 * the part before ':' follow, then 'umum'.
 */
export const alasan = kalimatAlasan({
  umum: [
    'Tertulis {tertulis}; seharusnya {seharusnya}; {arah} {selisih}.',
    'Tertulis {tertulis}; seharusnya {seharusnya}.',
    '{kosong}; seharusnya {seharusnya}.',
    'Tertulis {tertulis}: {penjelasan}',
    '{penjelasan}',
  ],
  'jumlah-triwulan': [
    'Realisasi tertulis {tertulis}; jumlah triwulannya {seharusnya}; {arah} {selisih}.',
    'Realisasi {kosong}; jumlah triwulannya {seharusnya}.',
  ],
  'jumlah-triwulan:bulan': [
    'Realisasi tertulis {tertulis}; jumlah bulannya {seharusnya}; {arah} {selisih}.',
    'Realisasi {kosong}; jumlah bulannya {seharusnya}.',
  ],
  'jumlah-triwulan:tahap': [
    'Realisasi tertulis {tertulis}; jumlah tahapnya {seharusnya}; {arah} {selisih}.',
    'Realisasi {kosong}; jumlah tahapnya {seharusnya}.',
  ],
  'jumlah-anak': [
    '{kolom} {tingkat} tertulis {tertulis}; jumlah {anak}nya {seharusnya}; {arah} {selisih}.',
    'Tertulis {tertulis}; jumlah rinciannya {seharusnya}; {arah} {selisih}.',
    '{kosong}; jumlah rinciannya {seharusnya}.',
  ],
  'jumlah-anak:hilang': [
    '{kolom} {tingkat} tertulis {tertulis}; jumlah {anak}nya {seharusnya}; {arah} {selisih}: {hilang} belum ikut.',
    'Tertulis {tertulis}; jumlah rinciannya {seharusnya}; {arah} {selisih}: {hilang} belum ikut.',
  ],
  'jumlah-total': [
    'Total tertulis {tertulis}; jumlah baris teratasnya {seharusnya}; {arah} {selisih}.',
    'Total {kosong}; jumlah baris teratasnya {seharusnya}.',
  ],
  capaian: [
    'Capaian tertulis {tertulis}; realisasi {realisasi} dari target {target} memberi {seharusnya}.',
    'Capaian {kosong}; realisasi {realisasi} dari target {target} memberi {seharusnya}.',
    'Capaian tertulis {tertulis}; realisasi dibagi target memberi {seharusnya}.',
    'Capaian {kosong}; realisasi dibagi target memberi {seharusnya}.',
    'Capaian tertulis {tertulis}, padahal tidak ada yang dapat dihitung; seharusnya kosong.',
  ],
  'capaian:triwulan': [
    'Persen triwulan tertulis {tertulis}; realisasi {realisasi} dari target {target} memberi {seharusnya}.',
    'Persen triwulan {kosong}; realisasi {realisasi} dari target {target} memberi {seharusnya}.',
  ],
  kumulatif: [
    'Tertulis {tertulis}; realisasi lalu ditambah tahun ini {seharusnya}; {arah} {selisih}.',
    '{kosong}; realisasi lalu ditambah tahun ini {seharusnya}.',
  ],
  rasio: [
    'Rasio tertulis {tertulis}; realisasi {realisasi} dibagi {target} memberi {seharusnya}.',
    'Rasio {kosong}; realisasi {realisasi} dibagi {target} memberi {seharusnya}.',
    'Rasio tertulis {tertulis}; realisasi dibagi target atau anggarannya memberi {seharusnya}.',
    'Rasio {kosong}; realisasi dibagi target atau anggarannya memberi {seharusnya}.',
  ],
  skala: [
    'Angka ini memakai skala lain dari persen kolomnya: 1,00 berarti 100%. Terbaca {tertulis}; seharusnya {seharusnya}.',
  ],
  pertumbuhan: ['Pertumbuhan tertulis {tertulis}; rata-rata kenaikan tahunannya {seharusnya}.'],
  bobot: ['Bobot tertulis {tertulis}; bagian pagunya {seharusnya}.'],
  tertimbang: ['Tertimbang tertulis {tertulis}; menurut bobotnya {seharusnya}.'],
  'persen-keuangan': [
    'Persen keuangan tertulis {tertulis}; realisasi {realisasi} dari pagu {target} memberi {seharusnya}.',
    'Persen keuangan {kosong}; realisasi {realisasi} dari pagu {target} memberi {seharusnya}.',
    'Persen keuangan tertulis {tertulis}; realisasi dibagi pagu memberi {seharusnya}.',
    'Persen keuangan {kosong}; realisasi dibagi pagu memberi {seharusnya}.',
  ],
  'sisa-pagu': ['Sisa pagu tertulis {tertulis}; pagu dikurangi realisasi {seharusnya}; {arah} {selisih}.'],
  'akhir-periode': ['Akhir periode tertulis {tertulis}; menurut angka tahunannya {seharusnya}; {arah} {selisih}.'],
  saldo: ['Saldo akhir tertulis {tertulis}; awal − berkurang + bertambah = {seharusnya}; {arah} {selisih}.'],
  'rata-rata': [
    'Rata-rata tertulis {tertulis}; rata-rata {keluarga} dari {banyak} baris {seharusnya}.',
    'Rata-rata tertulis {tertulis}; dari capaian barisnya {seharusnya}.',
    'Rata-rata {kosong}; dari capaian barisnya {seharusnya}.',
  ],
  predikat: [
    'Predikat tertulis {tertulis}; rata-rata {rata} berpredikat {seharusnya}.',
    'Predikat {kosong}; rata-rata {rata} berpredikat {seharusnya}.',
    'Predikat tertulis {tertulis}; rata-ratanya berpredikat {seharusnya}.',
    'Predikat {kosong}; rata-ratanya berpredikat {seharusnya}.',
  ],
  persamaan: ['Tertulis {tertulis}; seharusnya {seharusnya}; {arah} {selisih}.'],
  'persamaan-terbalik': [
    'Baris penomoran menyatakan kolom ini {persamaan}; formulir menyatakan {formulir}, dan itulah yang diikuti angkanya (cocok pada {cocok} dari {dari} baris).',
    'Baris penomoran menyatakan kolom ini {persamaan}; formulir menyatakan {formulir}.',
  ],
  'lebih-pagu': [
    'Realisasi {tertulis} melebihi pagu {pagu}; lebih {selisih}.',
    'Realisasi {tertulis} melebihi pagunya.',
  ],
  'target-turun': ['{kolom} {tertulis} lebih rendah dari {kolomLalu}, {lalu}; turun {selisih}.'],
  'hitung-ganda': ['Baris lanjutan ini mengulang {tertulis}, yang sudah dihitung pada programnya.'],
  'tanpa-target': [
    'Target kosong atau nol, jadi capaian tidak dapat dihitung; {tertulis} yang tertulis dikosongkan.',
    'Target kosong atau nol, jadi capaian dibiarkan kosong.',
  ],
  'tak-terbaca': [
    '“{tertulis}” tidak terbaca sebagai angka; hitungan lain mendukung {seharusnya}.',
    '“{tertulis}” tidak terbaca sebagai angka.',
  ],
  'tak-terbaca:rumus': [
    'Hasil rumus ini tidak tersimpan di berkas dan tidak dapat dihitung di sini; buka berkasnya di Excel, simpan, lalu periksa lagi. Jumlah di atasnya tidak dinilai.',
  ],
  'celah-predikat': [
    'Rata-rata {rata} jatuh di celah skala predikat; dengan batas yang dipilih berpredikat {seharusnya}.',
    'Nilainya jatuh di celah skala predikat.',
  ],
  'input-curiga': [
    'Jumlah ke samping dan ke bawah sama-sama berselisih {selisih} di isian {tertulis} ini; {seharusnya} membuat keduanya cocok.',
    'Jumlah ke samping dan ke bawah sama-sama berselisih {selisih} di isian {tertulis} ini.',
  ],
  'input-curiga:nol': [
    'Jumlah di atasnya berselisih {selisih}; {seharusnya}, dengan nol yang hilang atau berlebih di isian {tertulis} ini, membuatnya cocok.',
    'Jumlah di atasnya berselisih {selisih} di isian {tertulis} ini.',
  ],
  'input-curiga:triwulan': [
    '{kolom} sudah terisi {tertulis}, padahal yang dievaluasi baru Triwulan {triwulan}; angka ini tidak ikut dihitung.',
  ],
  'persamaan:sengketa': [
    'Menurut formulir kolom ini {formulir}, tetapi hanya {cocok} dari {dari} baris yang cocok; {lain} cocok pada {cocokLain} dari {dariLain} baris. Pilih yang dipakai.',
    'Menurut formulir kolom ini {formulir}, tetapi hanya {cocok} dari {dari} baris yang cocok. Pilih yang dipakai.',
  ],
  'persamaan-terbalik:sengketa': [
    'Baris penomoran menyatakan kolom ini {persamaan} (cocok pada {cocokPersamaan} dari {dariPersamaan} baris); formulir menyatakan {formulir} (cocok pada {cocok} dari {dari} baris). Pilih yang dipakai.',
  ],
  'isian-kosong:dua-arah': ['{kolom} {kosong}: jumlah barisnya dan jumlah di atasnya sama-sama kurang {seharusnya}.'],
  'isian-kosong:isian': [
    '“{kolom}” kosong, padahal “{pemakai}” di baris ini dihitung darinya.',
    'Isian ini kosong, padahal angka lain di barisnya bergantung padanya.',
  ],
  'isian-kosong': ['{kolom} {kosong}; seharusnya {seharusnya}.'],
  'isian-kosong:realisasi': [
    'Target {target} ada, tetapi realisasinya masih kosong; capaian dibiarkan kosong.',
    'Realisasinya masih kosong; capaian dibiarkan kosong.',
  ],
  'isian-kosong:triwulan': [
    'Persen tertulis {tertulis}, tetapi realisasi triwulannya masih kosong; persen ini dibiarkan.',
  ],
  'isian-kosong:nilai-triwulan': [
    'Realisasi {kolom} masih kosong, padahal persennya sudah terisi {persen}.',
    'Realisasi triwulan ini masih kosong, padahal persennya sudah terisi.',
  ],
  'skala:campur': [
    'Target dan realisasi baris ini berbeda skala: yang satu persen, yang lain angka biasa. Capaian dihitung {seharusnya}; pastikan kedua isiannya.',
  ],
  'aturan-lain': [
    'Realisasi {tertulis} mengikuti {aturan}; baris lain umumnya menjumlahkan triwulannya.',
    'Realisasi baris ini mengikuti {aturan}; baris lain umumnya menjumlahkan triwulannya.',
  ],
  'aturan-lain:umum': [
    'Realisasi {tertulis} mengikuti aturan {aturan}; baris lain umumnya mengikuti aturan {umum}.',
    'Realisasi baris ini mengikuti aturan {aturan}; baris lain umumnya mengikuti aturan {umum}.',
  ],
  'aturan-lain:desimal': [
    'Realisasi {tertulis} tampaknya dibulatkan dari angka berdesimal, sehingga tidak sama dengan hitungan triwulannya; yang dipakai angka yang tersimpan di sel.',
  ],
  'input-curiga:aturan-triwulan': [
    'Realisasi tertulis {tertulis}, tetapi triwulannya ({triwulan}) tidak memberi angka itu: tidak bila dijumlahkan, dirata-ratakan, diambil yang terakhir, atau yang tertinggi.',
  ],
  'persamaan:pola': ['Tertulis {tertulis}. Di {cocok} baris lain {pola}; di sini seharusnya {seharusnya}.'],
  'input-curiga:pola': [
    'Tertulis {tertulis}. Di {cocok} baris lain {pola}; menurut pola itu di sini {seharusnya}. Periksa mana yang salah.',
  ],
  'input-curiga:tahun': [
    'Tertulis {tertulis}, sedangkan {bagian} berjumlah {seharusnya} (selisih {selisih}); di kebanyakan baris angka ini memang jumlahnya. Periksa mana yang salah.',
  ],
  'input-curiga:nilai-triwulan': [
    '{kolom} tertulis {tertulis}; persen dan realisasi di barisnya cocok bila isinya {seharusnya}.',
  ],
  'input-curiga:baris': [
    'Tertulis {tertulis}, padahal semua hitungan lain di baris ini cocok bila isinya {seharusnya}. Yang salah tampaknya angka ini, bukan hitungannya.',
  ],
  'input-curiga:persen-triwulan': [
    'Persen tertulis {tertulis}, sedangkan realisasi s/d {kolom} {realisasi} dari target {target} adalah {seharusnya}.',
    'Persen tertulis {tertulis}, tetapi realisasi {kolom} tidak sesuai dengannya.',
  ],
  'k-anak:beda': ['Realisasi kinerja tertulis {tertulis}, sedangkan satu-satunya rinciannya ({anak}) {seharusnya}.'],
  'k-anak:tanpa-triwulan': ['Realisasi kinerja tertulis {tertulis}, tetapi semua triwulannya kosong.'],
  'kode:asing': ['Kode {tertulis} ({nama}) tidak ada di daftar kode yang Anda berikan.'],
  'kode:nama': ['Kode {tertulis} menurut daftar bernama “{namaKode}”, bukan “{nama}”.'],
  'persamaan:baris': ['Tertulis {tertulis}; hasil bagi kedua barisnya ({baris}) {seharusnya}.'],
  'antar-lembar': ['{hal} “{nama}” di sini {tertulis}, di lembar {lembar} ({selLain}) {nilaiLain}.'],
  'kode:tingkat': [
    'Kode {tertulis} sepanjang kode {menurutKode}, padahal menurut nama atau jumlahnya baris ini {tingkat}.',
    'Panjang kode {tertulis} tidak sesuai untuk {tingkat}.',
  ],
  'kode:induk': ['Kode {tertulis} tidak diawali kode induknya, {induk}.'],
  'rumus-rentang': [
    '{isi} tidak memuat {hilang} dan memuat {lebih} yang bukan rinciannya; seharusnya {rumus}.',
    '{isi} tidak memuat {hilang}; seharusnya {rumus}.',
    '{isi} memuat {lebih} yang bukan rinciannya; seharusnya {rumus}.',
    '{isi} tidak memuat {hilang}.',
    '{isi} memuat {lebih} yang bukan rinciannya.',
  ],
  'rumus-rentang:triwulan': [
    '{isi} benar hanya sampai triwulan ini: {hilang} belum ikut; seharusnya {rumus}.',
    '{isi} benar hanya sampai triwulan ini; seharusnya {rumus}.',
    '{isi} benar hanya sampai triwulan ini.',
  ],
  'rumus-kolom': [
    '{isi} menunjuk {salah}, yang bukan bagian hitungannya; seharusnya {rumus}.',
    '{isi} menunjuk {salah}, yang bukan bagian hitungannya.',
    '{isi} tidak menghitung makna sel ini; seharusnya {rumus}.',
  ],
  'rumus-kolom:hitungan': [
    '{isi} membaca sel yang benar, tetapi menghitung yang lain; seharusnya {rumus}.',
    '{isi} membaca sel yang benar, tetapi menghitung yang lain.',
  ],
  'rumus-kolom:terbalik': [
    '{isi} membagi target dengan realisasi, padahal baris lain di kolom ini sebaliknya. Bila bukan indikator yang makin rendah makin baik, seharusnya {rumus}.',
    '{isi} membagi target dengan realisasi, padahal baris lain di kolom ini sebaliknya. Periksa apakah indikatornya memang makin rendah makin baik.',
  ],
  'rumus-kolom:tetangga': [
    '{isi} menghitung yang lain dari rumus tetangganya di kolom ini; menurut tetangganya {rumus}.',
  ],
  'rumus-kolom:tak-terikuti': [
    '{isi} memakai lembar lain, nama, atau fungsi yang tidak dapat diikuti; hanya angkanya yang diperiksa.',
  ],
  'rumus-ditimpa': [
    '{tertulis} diketik di tempat rumus, padahal {banyak} dari {semua} sel sejenis memakai rumus; seharusnya {rumus}.',
    'Angka diketik di tempat rumus, padahal {banyak} dari {semua} sel sejenis memakai rumus.',
  ],
  'rumus-galat': [
    '{isi} menghasilkan {tertulis}; seharusnya {rumus}, yang memberi {seharusnya}.',
    '{isi} menghasilkan {tertulis}; seharusnya {rumus}.',
    'Rumusnya menghasilkan {tertulis}; seharusnya {seharusnya}.',
    'Rumusnya menghasilkan {tertulis}.',
  ],
  'nilai-tertutup': ['Sel menampilkan {tertulis}, sehingga angkanya tidak dapat dilihat.'],
  'isian-kosong:tak-ditulis': [
    'Masih kosong; hitungannya {seharusnya}. Menurut Pengaturan sel ini tidak ditulis.',
    'Masih kosong. Menurut Pengaturan sel ini tidak ditulis.',
  ],
  'pembulatan:toleransi': [
    'Tertulis {tertulis}, hitungan utuhnya {seharusnya}; {arah} {selisih}, masih dalam toleransi {batas} rupiah.',
    'Tertulis {tertulis}, hitungan utuhnya {seharusnya}; {arah} {selisih}, masih dalam toleransi satu satuan angka terakhir.',
  ],
  'pembulatan:bagian': [
    'Tertulis {tertulis}, bagian-bagiannya yang sudah dibulatkan berjumlah {seharusnya}; selisihnya hanya pembulatan.',
  ],
  pembulatan: ['Tertulis {tertulis}, hitungan utuhnya {seharusnya}; selisihnya hanya pembulatan.'],
});
