/** Places, services, taxes and things of the half "pendatang". */

export const KECAMATAN = [
  'Kec. Lubuk Basung',
  'Kec. Tanjung Mutiara',
  'Kec. Ampek Nagari',
  'Kec. Palembayan',
  'Kec. Matur',
  'Kec. Banuhampu',
  'Kec. Sungai Pua',
  'Kec. Baso',
  'Kec. Tilatang Kamang',
  'Kec. Malalak',
  'Kec. Kamang Magek',
];

export const DESA = [
  'Kel. Sukarame',
  'Kel. Way Halim',
  'Kel. Rajabasa Jaya',
  'Kel. Pasir Putih',
  'Kel. Gedong Air',
  'Kel. Kupang Teba',
  'Kel. Sumur Batu',
  'Kel. Panjang Selatan',
  'Kel. Kaliawi',
  'Kel. Pelita',
  'Kel. Labuhan Dalam',
];

export const PUSKESMAS = [
  'Puskesmas Kalidoni',
  'Puskesmas Merdeka',
  'Puskesmas Sekip',
  'Puskesmas Plaju',
  'Puskesmas Gandus',
  'Puskesmas Sosial',
  'Puskesmas Dempo',
  'Puskesmas Kertapati',
  'Puskesmas Talang Betutu',
  'Puskesmas Boom Baru',
];

export const SEKOLAH = [
  'SDN 1 Sukamaju',
  'SDN 4 Sukamaju',
  'SDN 12 Karang Anyar',
  'SDN Inpres Muara',
  'SD Swasta Bina Insani',
  'SMPN 1 Sukamaju',
  'SMPN 3 Karang Anyar',
  'SMP Satap 2 Muara',
  'SMP Swasta Harapan',
  'TK Pembina Negeri',
  'PKBM Mandiri',
];

export const SUMBER_DANA = [
  'DAU Bidang Pendidikan (ditentukan)',
  'DAU Bidang Kesehatan (ditentukan)',
  'DAU Bidang Pekerjaan Umum (ditentukan)',
  'DAU Pendanaan Kelurahan',
  'DAU Penggajian Formasi PPPK',
  'DBH Cukai Hasil Tembakau',
  'DBH Perkebunan Sawit',
  'DAK Nonfisik BOKB',
  'DAK Nonfisik Dana Pelayanan Adminduk',
  'Insentif Fiskal Kinerja Tahun Berjalan',
  'BOP PAUD',
];

export const PAJAK = [
  'PBJT atas Makanan dan Minuman',
  'PBJT atas Jasa Perhotelan',
  'PBJT atas Tenaga Listrik',
  'PBJT atas Jasa Parkir',
  'PBB-P2',
  'BPHTB',
  'Pajak Reklame',
  'Pajak Air Tanah',
  'Opsen PKB',
  'Opsen BBNKB',
];

export const PASAR = ['UPTD Pasar Induk', 'UPTD Terminal', 'UPTD Rusunawa', 'UPTD Rumah Potong Hewan', 'UPTD Wisata'];
export const RETRIBUSI = [
  'Retribusi Kios dan Los',
  'Retribusi Kebersihan',
  'Sewa Lahan dan Bangunan',
  'Retribusi Parkir Khusus',
  'Karcis Masuk',
];

/** Bidang of a dinas, with sums of their own. */
export const BIDANG_KERJA = [
  'Sekretariat Dinas',
  'Bidang Kesehatan Masyarakat',
  'Bidang P2P',
  'Bidang Pelayanan Kesehatan',
  'Bidang Sumber Daya Kesehatan',
  'UPT Instalasi Farmasi',
];

export const INSTALASI = ['RAWAT JALAN', 'RAWAT INAP', 'GAWAT DARURAT', 'PENUNJANG MEDIK'];
export const RUANG = [
  'Poli Penyakit Dalam',
  'Poli Kebidanan',
  'Poli Mata',
  'Ruang Melati',
  'Ruang Kenanga',
  'Ruang VIP',
  'IGD Umum',
  'IGD Ponek',
  'Laboratorium',
  'Radiologi',
  'Hemodialisa',
  'Farmasi Rawat Jalan',
  'Bedah Sentral',
  'Fisioterapi',
  'Ruang Perinatologi',
  'Ambulans',
];

/** What DBH CHT is spent on. */
export const BIDANG_DBHCHT = [
  'BIDANG KESEJAHTERAAN MASYARAKAT',
  'BIDANG PENEGAKAN HUKUM',
  'BIDANG KESEHATAN',
  'KEGIATAN PRIORITAS DAERAH',
];

export const IRBAN = [
  'Irban I - Reviu dan Audit Kinerja',
  'Irban II - Audit Ketaatan',
  'Irban III - Pengawasan Desa',
  'Irban IV - Evaluasi SAKIP dan RB',
  'Irban Khusus - Investigasi',
  'Sekretariat - Probity dan Konsultansi',
  'Tim Saber Pungli',
];

export const IZIN = [
  'Persetujuan Bangunan Gedung (PBG)',
  'Izin Praktik Dokter',
  'Izin Praktik Perawat',
  'Izin Praktik Bidan',
  'Izin Apotek',
  'Izin Reklame',
  'Izin Operasional Sekolah Swasta',
  'Rekomendasi Penelitian',
  'Sertifikat Laik Higiene',
  'Izin Trayek',
];

export const OBAT = [
  'Amoksisilin 500 mg (tablet)',
  'Parasetamol 500 mg (tablet)',
  'Oralit 200 ml (sachet)',
  'Tablet Tambah Darah',
  'Vitamin A 200.000 IU (kapsul)',
  'Metformin 500 mg (tablet)',
  'Amlodipin 5 mg (tablet)',
  'Vaksin BCG (vial)',
  'Vaksin DPT-HB-Hib (vial)',
  'Infus Ringer Laktat (botol)',
  'Masker Bedah (boks)',
];

/** What a puskesmas does. */
export const UPAYA = [
  'Kunjungan ibu hamil K6',
  'Persalinan di fasilitas kesehatan',
  'Kunjungan neonatus lengkap',
  'Balita ditimbang (D/S)',
  'Skrining usia produktif',
  'Pelayanan penderita hipertensi',
  'Pelayanan penderita diabetes melitus',
  'Penemuan terduga TBC',
  'Rumah tangga ber-PHBS',
  'Inspeksi kesehatan tempat umum',
];

export const HIBAH = [
  'KONI Kabupaten',
  'PMI Cabang',
  'Kwarcab Pramuka',
  'MUI Kabupaten',
  'LPTQ Kabupaten',
  'Masjid Agung',
  'Panti Asuhan Kasih',
  'Kelompok Tani Subur',
  'FKUB',
  'Karang Taruna Kabupaten',
];

export const PAKET = [
  'Peningkatan Jalan Simpang Empat - Pasar Baru',
  'Pembangunan Drainase Jl. Veteran',
  'Rehabilitasi Gedung Puskesmas Pembantu',
  'Pembangunan Ruang Kelas Baru SMPN 5',
  'Pengadaan Ambulans Transport',
  'Pengadaan Alat Peraga PAUD',
  'Pembangunan Jembatan Beton Sungai Rengas',
  'Normalisasi Saluran Sekunder',
  'Pembangunan IPAL Komunal',
  'Penataan Alun-alun Kota',
  'Pengawasan Teknis Jalan',
  'Perencanaan Gedung Perpustakaan',
  'Pembangunan Tribun Lapangan',
  'Pengadaan Lampu PJU Tenaga Surya',
];
