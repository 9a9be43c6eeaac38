/** Offices, distrik with kampung, bagian, priorities, funds, services, works and menus of the half "penjelajah". */
export const KANTOR = [
  'Dinas Pendidikan dan Kebudayaan',
  'Dinas Kesehatan, Pengendalian Penduduk dan KB',
  'Dinas Perumahan dan Kawasan Permukiman',
  'Dinas Pemberdayaan Masyarakat dan Kampung',
  'Dinas Perikanan',
  'Dinas Tanaman Pangan, Hortikultura dan Perkebunan',
  'Dinas Koperasi, UMKM dan Tenaga Kerja',
  'Dinas Dukcapil',
  'Dinas Lingkungan Hidup dan Pertanahan',
  'BPBD',
  'Bappelitbangda',
  'BPKAD',
  'RSUD Kelas D',
  'Distrik Kota',
  'Distrik Sungai Besar',
  'Distrik Pulau Karang',
  'Distrik Lembah Hijau',
  'Sekretariat Majelis Adat',
];

/** Distrik and their kampung. */
export const KAMPUNG: Readonly<Record<string, readonly string[]>> = {
  'DISTRIK PESISIR TIMUR': ['Kampung Pasir Putih', 'Kampung Tanjung Kelapa', 'Kampung Muara Sagu', 'Kampung Teluk Indah'],
  'DISTRIK SUNGAI BESAR': ['Kampung Hulu Sungai', 'Kampung Batu Zaman', 'Kampung Air Jernih', 'Kampung Rawa Damai'],
  'DISTRIK LEMBAH HIJAU': ['Kampung Honai Baru', 'Kampung Bukit Doa', 'Kampung Ubi Jalar', 'Kampung Lembah Kasih'],
  'DISTRIK PULAU KARANG': ['Kampung Nelayan', 'Kampung Karang Mas', 'Kampung Pulau Burung'],
  'DISTRIK GUNUNG TINGGI': ['Kampung Kabut Pagi', 'Kampung Jembatan Gantung', 'Kampung Lapangan Terbang', 'Kampung Salib Baru'],
}; // prettier-ignore
export const DISTRIK = Object.keys(KAMPUNG);

export const BAGIAN = [
  'Bagian Tata Pemerintahan',
  'Bagian Kesejahteraan Rakyat dan Otsus',
  'Bagian Hukum',
  'Bagian Pengadaan Barang/Jasa',
  'Bagian Protokol dan Komunikasi Pimpinan',
  'Bagian Umum dan Perlengkapan',
];

export const PRIORITAS = [
  'Prioritas 1: Pendidikan dan Kesehatan Orang Asli',
  'Prioritas 2: Ekonomi Kerakyatan dan Pangan Lokal',
  'Prioritas 3: Konektivitas Distrik dan Kampung',
  'Prioritas 4: Tata Kelola dan Kelembagaan Adat',
];

export const SUMBER_DANA = [
  'DAU Block Grant',
  'DAU Earmarked Pendidikan',
  'DAU Earmarked Kesehatan',
  'Otsus Block Grant 1%',
  'Otsus Specific Grant 1,25%',
  'Dana Tambahan Infrastruktur (DTI)',
  'DBH Migas Otsus',
  'DAK Fisik Penugasan',
  'DAK Nonfisik BOK',
  'Pendapatan Asli Daerah',
  'Silpa Tahun Lalu',
];

export const SPM = [
  'Pendidikan dasar bagi anak usia 7-15 tahun',
  'Pendidikan anak usia dini 5-6 tahun',
  'Pelayanan kesehatan ibu bersalin',
  'Pelayanan kesehatan bayi baru lahir',
  'Pelayanan kesehatan penderita tuberkulosis',
  'Pemenuhan air minum sehari-hari',
  'Penyediaan rumah bagi korban bencana',
  'Layanan informasi rawan bencana',
  'Rehabilitasi sosial lanjut usia telantar di luar panti',
  'Perlindungan sosial korban bencana kabupaten',
  'Pelayanan ketenteraman dan ketertiban umum',
];

export const PAKET = [
  'Pembangunan SD Satu Atap Kampung Muara Sagu',
  'Pembangunan Dermaga Rakyat Pulau Karang',
  'Pembangunan Jembatan Gantung Sungai Besar',
  'Rehab Puskesmas Lembah Hijau',
  'Pembangunan Rumah Guru Terpencil',
  'Pengadaan Perahu Fiber 40 PK',
  'Pembangunan Pasar Mama-Mama',
  'Pembangunan Talud Pantai Kampung Nelayan',
  'Pengadaan PLTS Komunal Kampung',
  'Peningkatan Lapangan Terbang Perintis',
  'Pembangunan Bak Penampung Air Hujan',
];

/** Bidang of DAK fisik, and what is built of them. */
export const MENU_DAK: Readonly<Record<string, readonly string[]>> = {
  'BIDANG PENDIDIKAN': ['Ruang kelas baru SD Inpres', 'Rehabilitasi SMP Satu Atap', 'Asrama siswa kampung', 'Perabot perpustakaan sekolah'],
  'BIDANG KESEHATAN': ['Rehabilitasi Pustu', 'Puskesmas keliling perairan', 'Alat kesehatan Puskesmas', 'Instalasi farmasi kabupaten'],
  'BIDANG KELAUTAN DAN PERIKANAN': ['Cool box dan alat tangkap', 'Bangsal pengolahan ikan', 'Kapal ikan di bawah 5 GT'],
  'BIDANG TRANSPORTASI PERDESAAN': ['Tambatan perahu', 'Jalan penghubung kampung', 'Kapal penumpang sungai', 'Rehabilitasi dermaga kampung'],
  'BIDANG PERTANIAN': ['Jalan usaha tani', 'Embung dan irigasi kecil', 'Balai penyuluhan pertanian'],
}; // prettier-ignore
export const KELOMPOK = Object.keys(MENU_DAK);
