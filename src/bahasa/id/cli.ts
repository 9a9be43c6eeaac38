/** Texts of the command line. Owner: the command line; add keys here and in en/cli.ts. */
export const cli = {
  'cli.bantuan': `evaluasi-renja — menghitung ulang dan memeriksa tabel evaluasi Renja di berkas Excel (.xlsx, .xlsm)

Pemakaian
  evaluasi-renja periksa BERKAS|FOLDER… [pilihan]
  evaluasi-renja hitung  BERKAS -o HASIL.xlsx [pilihan]
  evaluasi-renja hitung  FOLDER|BERKAS… -o FOLDER-HASIL [pilihan]
  evaluasi-renja bandingkan DULU KINI [pilihan]
  evaluasi-renja isi     TABEL DARI [-o HASIL.xlsx] [pilihan]
  evaluasi-renja rekap   FOLDER -o REKAP.xlsx [pilihan]
  evaluasi-renja rekap   - [pilihan]   (alamat berkas dari masukan baku, hasil .ndjson ke keluaran baku)

periksa   membaca tabel dan melaporkan temuan; tidak menulis apa pun
hitung    menulis capaian, rata-rata, dan predikat serta menandai temuan pada salinan; berkas masukan tidak disentuh
bandingkan  mencari yang berbeda antara dua berkas: pagu, target, triwulan lalu, realisasi, baris baru dan hilang
isi       mengisi sel kosong TABEL dari berkas DARI pada salinan; tanpa -o hanya memperlihatkan yang akan diisi
rekap     merangkum semua tabel di folder: capaian, predikat, galat, dan yang belum melapor, per perangkat daerah

Pilihan
  --sheet NAMA                            hanya lembar ini (tanpa pilihan ini: semua lembar yang tampak)
  --triwulan 1|2|3|4                      triwulan yang dievaluasi (tanpa pilihan ini: dari judul tabel)
  --rata-rata sederhana|tertimbang        aturan rata-rata (tanpa pilihan ini: yang dipakai lembarnya)
  --skala batas-bawah|batas-atas          batas predikat: ≥ 91, 76, 66, 51 atau > 90, 75, 65, 50
  --toleransi tepat|satuan-terakhir|RP    selisih yang masih dianggap benar, atau sekian rupiah (bawaan: tepat)
  --periksa target-turun                  pemeriksaan tambahan: target lebih rendah dari tahun lalu
  --nomenklatur BERKAS                    cocokkan kode dan nama dengan tabel .csv atau .xlsx (kode, nama)
  --json                                  hasil sebagai satu objek JSON
  --ndjson                                hasil sebagai JSON, satu baris untuk setiap berkas
  --lang id|en                            bahasa laporan
  -h, --help                              bantuan ini
  --version                               nomor versi

Untuk hitung, isi, dan rekap
  -o, --output HASIL                      berkas hasil; untuk hitung folder bila masukannya lebih dari satu

Hanya untuk hitung
  --perbaiki-jumlah                       perbaiki juga jumlah yang salah
  --rumus                                 tulis rumus Excel, bukan angka
  --tanpa-tanda                           tanpa tanda dan catatan di sel, siap dicetak; tanda yang sudah ada dihapus

Hanya untuk isi
  --beda                                  tulis juga sel yang isinya lain dari DARI

Hanya untuk rekap (hasilnya juga REKAP.ndjson, satu baris JSON untuk setiap tabel)
  --daftar BERKAS                         perangkat daerah yang harus melapor, satu nama setiap baris
  --utas N                                berkas yang dibaca bersamaan (bawaan: sebanyak inti prosesor)

Kode keluar: 0 tanpa galat (bandingkan: tanpa perbedaan), 1 ada, 2 tidak terbaca atau salah pemakaian (tidak ada yang ditulis)
`,
  'cli.lihat-bantuan': 'Lihat evaluasi-renja --help.',
  'cli.tanpa-perintah': 'Sebutkan perintahnya: periksa, hitung, bandingkan, isi, atau rekap.',
  'cli.perintah-asing': 'Perintah "{perintah}" tidak dikenal. Yang ada: periksa, hitung, bandingkan, isi, dan rekap.',
  'cli.opsi-asing': 'Pilihan {opsi} tidak dikenal.',
  'cli.opsi-perintah': 'Pilihan {opsi} bukan untuk perintah {perintah}.',
  'cli.opsi-nilai': 'Pilihan {opsi} perlu nilai: {pilihan}.',
  'cli.opsi-polos': 'Pilihan {opsi} tidak menerima nilai.',
  'cli.json-ganda': 'Pilih salah satu: --json atau --ndjson.',
  'cli.tanpa-berkas': 'Sebutkan berkas atau folder yang akan diperiksa.',
  'cli.tanpa-hasil': 'Perintah {perintah} perlu tempat hasilnya, misalnya -o HASIL.xlsx.',
  'cli.hasil-folder': 'Masukannya lebih dari satu berkas, jadi -o harus sebuah folder, bukan berkas "{hasil}".',
  'cli.folder-kosong': 'Folder "{folder}" tidak memuat berkas Excel.',
  'cli.tak-terduga': 'Terjadi kesalahan yang tidak terduga: {pesan}',
  'cli.lembar': 'Lembar "{lembar}"',
  'cli.keyakinan': 'keyakinan {persen}',
  'cli.triwulan': 'triwulan {triwulan}',
  'cli.rata-rata': 'rata-rata {aturan}',
  'cli.rata-rata-cocok': 'rata-rata {aturan} (cocok {cocok})',
  'cli.skala': 'skala {skala}',
  'cli.jumlah-temuan': '{galat} galat, {peringatan} peringatan, {info} info',
  'cli.tanpa-temuan': 'Tidak ada temuan.',
  'cli.diabaikan': '{n} temuan diabaikan oleh pengguna.',
  'cli.lembar-lain': 'Lembar tanpa tabel: {lembar}',
  'cli.tersembunyi': 'tersembunyi, dilewati; sebut dengan --sheet bila ingin diperiksa',
  'cli.temuan': 'Temuan',
  'cli.pertanyaan': '{n} pertanyaan (tidak ada yang disalahkan atau ditulis sebelum dijawab di add-in)',
  'cli.ringkasan': 'Ringkasan per program',
  'cli.keseluruhan': 'Keseluruhan',
  'cli.kolom.tingkat': 'Tingkat',
  'cli.kolom.sel': 'Sel',
  'cli.kolom.aturan': 'Aturan',
  'cli.kolom.tertulis': 'Tertulis',
  'cli.kolom.seharusnya': 'Seharusnya',
  'cli.kolom.selisih': 'Selisih',
  'cli.kolom.alasan': 'Alasan',
  'cli.kolom.kode': 'Kode',
  'cli.kolom.program': 'Program',
  'cli.kolom.capaian-k': 'Capaian K',
  'cli.kolom.predikat-k': 'Predikat K',
  'cli.kolom.capaian-rp': 'Capaian Rp',
  'cli.kolom.predikat-rp': 'Predikat Rp',
  'cli.hasil': 'Hasil: {hasil}',
  'cli.tertulis': 'Lembar "{lembar}": {n} sel ditulis, {tanda} sel ditandai.',
  'cli.catatan-dibiarkan': '{n} sel sudah memiliki catatan Anda sendiri, yang dibiarkan.',
  'cli.pengaturan-hilang':
    'pengaturan yang tersimpan di buku kerja tidak semuanya dikenali, jadi bawaannya yang berlaku untuk: {bagian}',
  'cli.usang':
    'Nilai tersimpan {n} sel rumus dikosongkan karena bergantung pada sel yang ditulis; Excel menghitungnya saat berkas dibuka.',
  'cli.cetak': 'Tanda ikut tercetak; untuk mencetak, hitung dengan --tanpa-tanda atau pakai Hapus tanda di add-in.',
} as const;
