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

/** What the bagian of a Setda do. */
export const SUB_SETDA = [
  'Fasilitasi Pelaksanaan Otonomi Daerah',
  'Penataan Administrasi Pemerintahan Distrik dan Kampung',
  'Fasilitasi Pengelolaan Bina Mental Spiritual',
  'Pelaksanaan Kebijakan, Evaluasi, dan Capaian Kinerja Terkait Kesejahteraan Sosial',
  'Fasilitasi Beasiswa Otsus Mahasiswa',
  'Fasilitasi Penyusunan Produk Hukum Daerah',
  'Fasilitasi Bantuan Hukum',
  'Pendokumentasian Produk Hukum dan Pengelolaan Informasi Hukum',
  'Pengelolaan Pengadaan Barang dan Jasa',
  'Pengelolaan Layanan Pengadaan Secara Elektronik',
  'Pembinaan dan Advokasi Pengadaan Barang dan Jasa',
  'Fasilitasi Keprotokolan',
  'Fasilitasi Komunikasi Pimpinan',
  'Pendokumentasian Tugas Pimpinan',
  'Penyediaan Kebutuhan Rumah Tangga Kepala Daerah',
  'Penyediaan Gaji dan Tunjangan KDH/WKDH',
  'Pemeliharaan Kendaraan Dinas Sekretariat',
  'Penyediaan Jasa Pengelolaan Rumah Jabatan',
  'Fasilitasi Kunjungan Tamu',
  'Pembinaan Kelembagaan Adat',
];

/** Agencies with the programs of a RKPD that are theirs. */
export const PROGRAM_OPD: Readonly<Record<string, readonly string[]>> = {
  'Dinas Pendidikan dan Kebudayaan': ['Pengelolaan Pendidikan', 'Pendidik dan Tenaga Kependidikan', 'Pengembangan Kurikulum', 'Pengembangan Kebudayaan'],
  'Dinas Kesehatan, Pengendalian Penduduk dan KB': ['Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat', 'Peningkatan Kapasitas Sumber Daya Manusia Kesehatan', 'Sediaan Farmasi, Alat Kesehatan dan Makanan Minuman', 'Pengendalian Penduduk'],
  'Dinas Perumahan dan Kawasan Permukiman': ['Pengembangan Perumahan', 'Kawasan Permukiman', 'Peningkatan Prasarana, Sarana dan Utilitas Umum (PSU)'],
  'Dinas Pemberdayaan Masyarakat dan Kampung': ['Penataan Desa', 'Peningkatan Kerja Sama Desa', 'Administrasi Pemerintahan Desa'],
  'Dinas Perikanan': ['Pengelolaan Perikanan Tangkap', 'Pengelolaan Perikanan Budidaya', 'Pengolahan dan Pemasaran Hasil Perikanan'],
  'Dinas Koperasi, UMKM dan Tenaga Kerja': ['Pemberdayaan Usaha Menengah, Usaha Kecil, dan Usaha Mikro (UMKM)', 'Pelatihan Kerja dan Produktivitas Tenaga Kerja', 'Penempatan Tenaga Kerja', 'Hubungan Industrial'],
  'Dinas Lingkungan Hidup dan Pertanahan': ['Pengelolaan Persampahan', 'Pengelolaan Keanekaragaman Hayati (KEHATI)', 'Penyelesaian Sengketa Tanah Garapan'],
}; // prettier-ignore

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
