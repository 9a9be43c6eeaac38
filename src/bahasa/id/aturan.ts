import type { PilihanRule, RuleId } from '../../engine';

/** A check as the user reads it: its name, one line on what it means, and the rule it follows. */
export type Aturan = { readonly nama: string; readonly penjelasan: string; readonly rumus: string };

/** Rules that are off until the user asks for them: what the switch says. */
export const pilihan: Readonly<Record<PilihanRule, string>> = {
  'target-turun': 'Target lebih rendah dari tahun lalu',
};

export const aturan: Record<RuleId, Aturan> = {
  'jumlah-triwulan': {
    nama: 'Jumlah triwulan',
    penjelasan: 'Realisasi tahun ini tidak sama dengan yang diberikan triwulan-triwulannya.',
    rumus: 'Realisasi = TW I + TW II + TW III + TW IV, sampai triwulan yang dievaluasi',
  },
  'jumlah-anak': {
    nama: 'Jumlah rincian',
    penjelasan: 'Angka induk tidak sama dengan jumlah rinciannya.',
    rumus: 'Program = jumlah kegiatan; kegiatan = jumlah subkegiatan',
  },
  'jumlah-total': {
    nama: 'Jumlah total',
    penjelasan: 'Baris total tidak sama dengan jumlah baris teratas.',
    rumus: 'Total = jumlah baris teratas tabel',
  },
  capaian: {
    nama: 'Capaian',
    penjelasan: 'Tingkat capaian tidak sesuai dengan realisasi dan targetnya.',
    rumus: 'Capaian = realisasi / target × 100%',
  },
  kumulatif: {
    nama: 'Realisasi kumulatif',
    penjelasan: 'Realisasi sampai dengan tahun ini tidak sama dengan realisasi lalu ditambah tahun ini.',
    rumus: 'Kumulatif = realisasi s/d tahun lalu + realisasi tahun ini',
  },
  rasio: {
    nama: 'Rasio',
    penjelasan: 'Rasio tidak sesuai dengan realisasi dan pembandingnya.',
    rumus: 'Rasio = realisasi / target (atau anggaran) × 100%',
  },
  pertumbuhan: {
    nama: 'Pertumbuhan',
    penjelasan: 'Rata-rata pertumbuhan tidak sesuai dengan angka tahunannya.',
    rumus: 'Pertumbuhan = rata-rata kenaikan dari tahun ke tahun',
  },
  bobot: {
    nama: 'Bobot',
    penjelasan: 'Bobot tidak sesuai dengan bagian pagunya.',
    rumus: 'Bobot = pagu / jumlah pagu × 100%',
  },
  tertimbang: {
    nama: 'Tertimbang',
    penjelasan: 'Angka tertimbang tidak sesuai dengan bobotnya.',
    rumus: 'Tertimbang = bobot × fisik / 100; keuangan = realisasi / jumlah realisasi × 100%',
  },
  'persen-keuangan': {
    nama: 'Persen keuangan',
    penjelasan: 'Persen keuangan tidak sesuai dengan realisasi dan pagunya.',
    rumus: 'Persen keuangan = realisasi / pagu × 100%',
  },
  'sisa-pagu': {
    nama: 'Sisa pagu',
    penjelasan: 'Sisa pagu tidak sama dengan pagu dikurangi realisasi.',
    rumus: 'Sisa pagu = pagu − realisasi',
  },
  'akhir-periode': {
    nama: 'Akhir periode',
    penjelasan: 'Angka akhir periode tidak sesuai dengan angka tahunannya.',
    rumus: 'Akhir periode Rp = jumlah semua tahun; kinerja = jumlah atau tahun terakhir menurut indikator',
  },
  saldo: {
    nama: 'Saldo',
    penjelasan: 'Saldo akhir tidak sesuai dengan mutasinya.',
    rumus: 'Akhir = awal − berkurang + bertambah',
  },
  'rata-rata': {
    nama: 'Rata-rata',
    penjelasan: 'Rata-rata capaian tidak sesuai dengan capaian baris-barisnya.',
    rumus: 'Sederhana: jumlah capaian / banyak baris; tertimbang: Σ(capaian × pagu) / Σ pagu',
  },
  predikat: {
    nama: 'Predikat',
    penjelasan: 'Predikat tidak sesuai dengan rata-rata capaiannya.',
    rumus: 'Sangat Tinggi ≥ 91 · Tinggi ≥ 76 · Sedang ≥ 66 · Rendah ≥ 51 · Sangat Rendah di bawahnya',
  },
  persamaan: {
    nama: 'Persamaan kolom',
    penjelasan: 'Hitungan kolom menurut baris penomoran atau formulirnya tidak terpenuhi.',
    rumus: 'Sesuai persamaan di baris penomoran tabel ini, atau formulirnya',
  },
  'persamaan-terbalik': {
    nama: 'Persamaan berbeda',
    penjelasan: 'Baris penomoran menyatakan hitungan yang lain dari formulir resminya.',
    rumus: 'Sesuai formulir, kecuali Anda memilih cara lembar ini',
  },
  'rumus-rentang': {
    nama: 'Rentang rumus',
    penjelasan: 'Rentang rumus Excel kurang atau kelebihan baris atau kolom.',
    rumus: 'Rentang rumus mencakup tepat sel yang menjadi rinciannya',
  },
  'rumus-kolom': {
    nama: 'Kolom rumus',
    penjelasan: 'Rumus Excel menunjuk kolom yang lain dari maknanya atau dari rumus tetangganya.',
    rumus: 'Rumus menunjuk kolom yang sesuai maknanya',
  },
  'rumus-ditimpa': {
    nama: 'Rumus tertimpa',
    penjelasan: 'Rumus di kolom ini tertimpa angka ketikan.',
    rumus: 'Sel hitung memakai rumus seperti tetangganya',
  },
  'rumus-galat': {
    nama: 'Rumus galat',
    penjelasan: 'Rumus Excel menghasilkan galat.',
    rumus: 'Sel hitung berisi angka, atau kosong bila tanpa target',
  },
  'hitung-ganda': {
    nama: 'Hitung ganda',
    penjelasan: 'Baris lanjutan mengulang uang programnya, sehingga bisa terhitung dua kali.',
    rumus: 'Rp sebuah program dihitung satu kali',
  },
  'lebih-pagu': {
    nama: 'Melebihi pagu',
    penjelasan: 'Realisasi lebih besar daripada pagunya.',
    rumus: 'Realisasi ≤ pagu',
  },
  'target-turun': {
    nama: 'Target turun',
    penjelasan: 'Target lebih rendah dari target tahun sebelumnya di baris yang sama.',
    rumus: 'Target tahun ini ≥ target tahun lalu, kecuali indikator yang makin rendah makin baik',
  },
  'tanpa-target': {
    nama: 'Tanpa target',
    penjelasan: 'Target kosong atau nol, jadi capaian tidak dapat dihitung dan selnya dikosongkan.',
    rumus: 'Capaian hanya ada bila target lebih dari nol',
  },
  'tak-terbaca': {
    nama: 'Tak terbaca',
    penjelasan: 'Teks ini berada di tempat angka, tetapi tidak terbaca sebagai angka.',
    rumus: 'Sel angka berisi satu angka',
  },
  'nilai-tertutup': {
    nama: 'Nilai tertutup',
    penjelasan: 'Sel menampilkan #####, sehingga angkanya tidak dapat dilihat.',
    rumus: 'Lebar kolom cukup untuk angkanya',
  },
  kode: {
    nama: 'Kode',
    penjelasan: 'Kode tidak lengkap atau tidak berada di bawah kode induknya.',
    rumus: 'Urusan.bidang.program.kegiatan.subkegiatan; kode rincian diawali kode induknya',
  },
  'aturan-lain': {
    nama: 'Aturan triwulan lain',
    penjelasan: 'Baris ini mengikuti aturan triwulan yang lain dari baris sekitarnya.',
    rumus: 'Jumlah untuk cacahan; nilai terakhir untuk persentase, indeks, dan nilai',
  },
  pembulatan: {
    nama: 'Pembulatan',
    penjelasan: 'Selisihnya hanya karena angka yang dijumlahkan sudah dibulatkan.',
    rumus: 'Hitungan memakai angka utuh, pembulatan hanya saat ditampilkan',
  },
  'celah-predikat': {
    nama: 'Celah predikat',
    penjelasan: 'Nilai jatuh di celah skala predikat, misalnya antara 90 dan 91.',
    rumus: 'Batas yang menentukan dipilih di Pengaturan',
  },
  'isian-kosong': {
    nama: 'Isian kosong',
    penjelasan: 'Isian yang dibutuhkan sebuah hitungan masih kosong.',
    rumus: 'Isian hitungan terisi',
  },
  skala: {
    nama: 'Skala',
    penjelasan: 'Angka tampaknya memakai skala lain, misalnya 1,00 untuk 100%.',
    rumus: 'Satu kolom memakai satu skala',
  },
  'k-anak': {
    nama: 'Kinerja dan rinciannya',
    penjelasan: 'Realisasi kinerja baris ini berbeda dari rinciannya atau terisi tanpa triwulan.',
    rumus: 'Realisasi K program dan kegiatan adalah angka indikatornya sendiri',
  },
  'input-curiga': {
    nama: 'Isian mencurigakan',
    penjelasan: 'Jumlah ke samping dan ke bawah berselisih sama besar di isian ini.',
    rumus: 'Jumlah ke samping dan ke bawah bertemu di angka yang sama',
  },
  'antar-lembar': {
    nama: 'Antar lembar',
    penjelasan: 'Program atau kegiatan yang sama memiliki angka lain di tabel lain.',
    rumus: 'Pagu, target, dan realisasi yang sama sepakat di semua tabel',
  },
};
