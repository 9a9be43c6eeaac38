/** Offices, kecamatan with nagari, bagian of the Sekretariat DPRD, rooms of the RSUD, puskesmas and what they do, of the half "pengelana". */
export const KANTOR = [
  'Sekretariat Daerah',
  'Sekretariat DPRD',
  'Inspektorat',
  'Dinas Pendidikan dan Kebudayaan',
  'Dinas Kesehatan, Pengendalian Penduduk dan KB',
  'RSUD dr. Contoh',
  'Dinas PUPR dan Perumahan',
  'Dinas Sosial dan Tenaga Kerja',
  'Dinas Dukcapil',
  'Dinas Perhubungan dan Lingkungan Hidup',
  'Dinas Pertanian dan Perikanan',
  'Dinas Pemberdayaan Masyarakat dan Nagari',
  'Bapelitbangda',
  'BPKPD',
  'BKPSDM',
  'BPBD',
  'Kecamatan Koto Hilir',
  'Kecamatan Lubuk Dalam',
  'Kecamatan Pulau Beringin',
];

/** Kecamatan and their nagari and kelurahan. */
export const KELURAHAN: Readonly<Record<string, readonly string[]>> = {
  'KECAMATAN KOTO HILIR': ['Kelurahan Pasar Hilir', 'Kelurahan Koto Panjang', 'Nagari Sungai Kasai', 'Nagari Talao'],
  'KECAMATAN LUBUK DALAM': ['Kelurahan Simpang Lubuk', 'Nagari Lubuk Pandan', 'Nagari Air Dingin', 'Nagari Batu Hampar'],
  'KECAMATAN PULAU BERINGIN': ['Nagari Beringin Tuo', 'Nagari Padang Laweh', 'Nagari Kapalo Koto'],
  'KECAMATAN BATANG SELASIH': ['Kelurahan Selasih Mudik', 'Nagari Tanjung Durian', 'Nagari Gunung Malintang', 'Nagari Muaro'],
  'KECAMATAN RANTAU PANJANG': ['Kelurahan Rantau Baru', 'Nagari Rantau Kociak', 'Nagari Silago Jaya'],
}; // prettier-ignore
export const KECAMATAN_INDUK = Object.keys(KELURAHAN);

/** Parts of the Sekretariat DPRD and what is spent there. */
export const BAGIAN = [
  'BAGIAN UMUM DAN KEUANGAN',
  'BAGIAN PROGRAM DAN KEUANGAN DPRD',
  'BAGIAN PERSIDANGAN DAN PERUNDANG-UNDANGAN',
  'BAGIAN FASILITASI PENGANGGARAN DAN PENGAWASAN',
  'BAGIAN HUMAS DAN PROTOKOL',
];
export const ALAT = ['PIMPINAN DPRD', 'KOMISI I', 'KOMISI II', 'KOMISI III', 'BADAN ANGGARAN', 'BAPEMPERDA'];
export const SUB_DEWAN = [
  'Rapat Paripurna',
  'Rapat Kerja dengan Mitra',
  'Kunjungan Kerja Luar Provinsi',
  'Kunjungan Kerja Dalam Provinsi',
  'Bimbingan Teknis Anggota DPRD',
  'Tenaga Ahli Fraksi',
  'Makan Minum Rapat',
  'Pakaian Dinas Harian',
  'Publikasi Media Cetak',
  'Publikasi Media Daring',
  'Naskah Akademik Ranperda',
  'Konsultasi Ranperda ke Provinsi',
  'Reses Masa Sidang I',
  'Reses Masa Sidang II',
  'Reses Masa Sidang III',
  'Pemeliharaan Gedung DPRD',
  'Pemeliharaan Kendaraan Pimpinan',
  'Jasa Kebersihan dan Pengamanan',
  'Penyusunan Risalah Sidang',
  'Pembahasan KUA-PPAS',
  'Pembahasan LKPJ',
  'Audiensi dan Penerimaan Tamu',
  'Cetak dan Penggandaan',
  'Langganan Surat Kabar',
  'Alat Tulis Kantor',
  'Sewa Tenda dan Kursi',
  'Medical Check Up Anggota',
  'Iuran Jaminan Kesehatan',
  'Sosialisasi Peraturan Daerah',
  'Dokumentasi Kegiatan Dewan',
];

export const UNIT_RSUD = [
  'INSTALASI RAWAT JALAN',
  'INSTALASI RAWAT INAP',
  'INSTALASI GAWAT DARURAT',
  'INSTALASI LABORATORIUM',
  'BAGIAN TATA USAHA RSUD',
];
export const SUB_RSUD = [
  'Obat-obatan',
  'Bahan Medis Habis Pakai',
  'Alat Kedokteran Gigi',
  'Alat Kedokteran Anak',
  'Gas Medis',
  'Linen dan Laundry',
  'Makanan Pasien',
  'Reagensia',
  'Bahan Kimia',
  'Film Rontgen',
  'Jasa Dokter Tamu',
  'Jasa Tenaga Kontrak',
  'Pemeliharaan IPAL',
  'Pemeliharaan Genset',
  'Pemeliharaan Ambulans',
  'Cetak Formulir Rekam Medis',
  'Aplikasi Antrean Daring',
  'Tempat Tidur Pasien',
  'Kursi Roda dan Brankar',
  'Listrik dan Air',
  'Pelatihan ATLS dan ACLS',
  'Akreditasi',
  'Darah dan Plasma',
  'Alat Pelindung Diri',
  'Pengolahan Limbah Padat Medis',
];

/** What a puskesmas is measured by. */
export const UPAYA: Readonly<Record<string, readonly string[]>> = {
  'UKM ESENSIAL': ['Penyuluhan PHBS Rumah Tangga', 'Kunjungan K6 Ibu Hamil', 'Persalinan di Faskes', 'Imunisasi Dasar Lengkap', 'Balita Ditimbang (D/S)', 'Inspeksi Kesehatan Sarana Air Minum'],
  'UKM PENGEMBANGAN': ['Usaha Kesehatan Gigi Masyarakat', 'Kesehatan Olahraga', 'Kesehatan Tradisional', 'Kesehatan Kerja'],
  'PERKESMAS': ['Keluarga Rawan Dibina', 'Kunjungan Rumah Pasca Rawat'],
  'UKP, KEFARMASIAN DAN LABORATORIUM': ['Kunjungan Rawat Jalan', 'Pelayanan Gigi', 'Kajian Resep', 'Pemeriksaan Laboratorium Sederhana', 'Konseling Obat'],
  'MANAJEMEN PUSKESMAS': ['Lokakarya Mini Bulanan', 'Laporan SP3 Tepat Waktu', 'Pemutakhiran ASPAK'],
}; // prettier-ignore
export const PUSKESMAS = [
  'Puskesmas Pasar Hilir',
  'Puskesmas Lubuk Pandan',
  'Puskesmas Beringin',
  'Puskesmas Selasih',
  'Puskesmas Rantau Panjang',
  'Puskesmas Air Dingin',
  'Puskesmas Tanjung Durian',
  'Puskesmas Silago',
  'Puskesmas Muaro',
  'Puskesmas Talao',
];

/** What the inspektorat goes to. */
export const IRBAN = [
  'Audit Ketaatan Dinas Pendidikan',
  'Audit Kinerja Puskesmas',
  'Reviu RKA',
  'Reviu LKPD',
  'Reviu Renja dan RKPD',
  'Evaluasi SAKIP',
  'Evaluasi Reformasi Birokrasi',
  'Monitoring Dana Nagari',
  'Audit Dana BOS',
  'Pemeriksaan Khusus Aduan Masyarakat',
  'Asistensi Manajemen Risiko',
];

export const SPM = [
  'Pelayanan kesehatan ibu hamil',
  'Pelayanan kesehatan ibu bersalin',
  'Pelayanan kesehatan bayi baru lahir',
  'Pelayanan kesehatan balita',
  'Pelayanan kesehatan pada usia pendidikan dasar',
  'Pelayanan kesehatan pada usia lanjut',
  'Pelayanan kesehatan orang dengan risiko terinfeksi HIV',
  'Pelayanan informasi rawan bencana',
  'Pemenuhan kebutuhan pokok air minum sehari-hari',
  'Pendidikan anak usia dini',
];

/** Agencies with the programs of a RKPD that are theirs. */
export const PROGRAM_OPD: Readonly<Record<string, readonly string[]>> = {
  'Sekretariat DPRD': ['Penunjang Urusan Sekretariat DPRD', 'Dukungan Pelaksanaan Tugas dan Fungsi DPRD'],
  Inspektorat: ['Penyelenggaraan Pengawasan', 'Perumusan Kebijakan, Pendampingan dan Asistensi'],
  'Dinas Kesehatan, Pengendalian Penduduk dan KB': ['Pemenuhan Upaya Kesehatan Perorangan', 'Peningkatan Kapasitas SDM Kesehatan', 'Pengendalian Penduduk', 'Pembinaan Keluarga Berencana (KB)'],
  'RSUD dr. Contoh': ['Pemenuhan Upaya Kesehatan Rujukan', 'Penunjang Urusan RSUD'],
  'Dinas Pertanian dan Perikanan': ['Pengelolaan Perikanan Tangkap', 'Penyuluhan Pertanian', 'Pengendalian Kesehatan Hewan'],
  'Kecamatan Koto Hilir': ['Pelayanan Publik Kecamatan', 'Pembinaan dan Pengawasan Pemerintahan Desa', 'Koordinasi Trantibum Kecamatan'],
}; // prettier-ignore
