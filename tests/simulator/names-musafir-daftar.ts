/** Offices, villages, groups and services of the half "musafir". */
export const KANTOR = [
  'Dinas Pendidikan dan Kebudayaan',
  'Dinas Kesehatan, Pengendalian Penduduk dan Keluarga Berencana',
  'RSUD Tipe C',
  'Dinas Bina Marga dan Sumber Daya Air',
  'Dinas Cipta Karya',
  'Dinas Lingkungan Hidup',
  'Dinas Tenaga Kerja dan Transmigrasi',
  'Dinas Kependudukan dan Pencatatan Sipil',
  'Dinas Koperasi, UKM dan Perindustrian',
  'Dinas Penanaman Modal dan PTSP',
  'Dinas Ketahanan Pangan dan Perikanan',
  'Dinas Perkebunan dan Peternakan',
  'Satpol PP dan Pemadam Kebakaran',
  'Badan Keuangan dan Aset Daerah',
  'Badan Perencanaan, Riset dan Inovasi Daerah',
  'Badan Penanggulangan Bencana Daerah',
  'Inspektorat Daerah',
  'Sekretariat DPRD',
  'Kecamatan Rantau',
  'Kecamatan Binuang',
];

export const DESA = [
  'Banua Padang',
  'Gadung Keramat',
  'Harapan Masa',
  'Kupang',
  'Lok Paikat',
  'Suato Tatakan',
  'Tambarangan',
  'Tandui',
  'Rumintin',
  'Baringin A',
  'Lawahan',
  'Batang Kulur',
];

/** Bidang of a dinas. */
export const KELOMPOK = [
  'BIDANG REHABILITASI SOSIAL',
  'BIDANG PELAYANAN KESEHATAN',
  'BIDANG PEMBINAAN SD',
  'BIDANG PENGELOLAAN SAMPAH DAN LIMBAH B3',
  'BIDANG PENANAMAN MODAL',
];
export const BAGIAN = [
  'Sekretariat',
  'Bidang Ketersediaan Pangan',
  'Bidang Prasarana dan Sarana',
  'Bidang Penyuluhan',
  'UPTD Balai Benih',
];

export const SPM = [
  'Pendidikan anak usia dini',
  'Pendidikan menengah pertama',
  'Pelayanan kesehatan ibu bersalin',
  'Pelayanan kesehatan bayi baru lahir',
  'Pelayanan kesehatan pada usia lanjut',
  'Pelayanan kesehatan penderita hipertensi',
  'Pelayanan kesehatan penderita diabetes melitus',
  'Penyediaan rumah layak huni bagi korban bencana',
  'Pelayanan ketenteraman dan ketertiban umum',
  'Pelayanan pencegahan dan kesiapsiagaan bencana',
  'Rehabilitasi sosial dasar anak telantar di luar panti',
  'Perlindungan dan jaminan sosial korban bencana',
];
