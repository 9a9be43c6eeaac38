/**
 * How offices word their headings, titles and closing rows. Two halves: `latih` may be looked at when weights and vocabulary
 * are set, `uji` only scores them. `{t}` is the year of the table, `{t-1}`, `{t+1}` … the years around it.
 */
export type Paruh = 'latih' | 'uji';
type Kata = Readonly<Record<Paruh, readonly string[]>>;

export const KATA = {
  no: { latih: ['No', 'No.', 'NO'], uji: ['Nomor', 'No Urut', 'NO.'] },
  kode: { latih: ['Kode', 'KODE', 'Kode Rekening'], uji: ['Kode Program/Kegiatan', 'Kd.', 'KODE REKENING'] },
  nama: {
    latih: [
      'Program/Kegiatan/Sub Kegiatan',
      'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
      'Program dan Kegiatan',
    ],
    uji: ['Uraian Program/Kegiatan/Subkegiatan', 'Nama Program, Kegiatan dan Sub Kegiatan', 'URAIAN'],
  },
  'nama-program': { latih: ['Program'], uji: ['PROGRAM'] },
  'nama-kegiatan': { latih: ['Kegiatan'], uji: ['KEGIATAN'] },
  'nama-sub': { latih: ['Sub Kegiatan'], uji: ['Subkegiatan', 'SUB KEG.'] },
  uraian: {
    latih: ['Uraian Kegiatan', 'Uraian', 'Nama Kegiatan'],
    uji: ['Pekerjaan', 'Nama Paket/Kegiatan', 'Uraian Pekerjaan'],
  },
  kantor: {
    latih: ['Perangkat Daerah', 'Nama SKPD', 'OPD'],
    uji: ['SKPD/Unit Kerja', 'Nama Organisasi', 'Satuan Kerja'],
  },
  rekening: { latih: ['Uraian', 'Uraian Belanja'], uji: ['Nama Rekening', 'URAIAN REKENING'] },
  barang: { latih: ['Nama Bidang Barang', 'Uraian Barang'], uji: ['Golongan/Bidang Barang', 'Pembidangan Barang'] },
  indikator: {
    latih: ['Indikator Kinerja', 'Indikator Kinerja Program (Outcome) / Kegiatan (Output)', 'Indikator'],
    uji: ['Indikator Program/Kegiatan', 'Tolok Ukur Kinerja', 'Ind. Kinerja'],
  },
  sasaran: { latih: ['Sasaran', 'Sasaran Strategis'], uji: ['Sasaran Renja', 'SASARAN PERANGKAT DAERAH'] },
  satuan: { latih: ['Satuan', 'Sat.'], uji: ['SATUAN', 'Unit Ukuran'] },
  lokasi: { latih: ['Lokasi'], uji: ['Lokasi Kegiatan'] },
  sumber: { latih: ['Sumber Dana'], uji: ['Sumber Pendanaan'] },
  kelompok: { latih: ['Kelompok Sasaran'], uji: ['KELOMPOK SASARAN'] },
  unit: {
    latih: ['Unit Perangkat Daerah Penanggung Jawab', 'Unit OPD Penanggung Jawab'],
    uji: ['PD Penanggung Jawab', 'Penanggungjawab'],
  },
  ket: { latih: ['Ket', 'Keterangan'], uji: ['KET.', 'Catatan'] },

  K: { latih: ['K', 'Kinerja'], uji: ['k', 'Fisik'] },
  Rp: { latih: ['Rp', 'Rp.'], uji: ['Anggaran (Rp)', 'RP', 'Keuangan (Rp)'] },
  persen: { latih: ['%'], uji: ['(%)', 'Persen'] },
  'target-renstra': {
    latih: ['Target Renstra Perangkat Daerah pada Tahun {t+2} (Akhir Periode Renstra)', 'Target Akhir Renstra {t+2}'],
    uji: ['Target Renstra PD s.d. Tahun {t+2}', 'Sasaran Akhir Periode Renstra ({t+2})', 'Target Kinerja Renstra'],
  },
  'realisasi-lalu': {
    latih: ['Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu ({t-1})', 'Realisasi Renstra s.d. Tahun {t-1}'],
    uji: ['Realisasi Kinerja s.d. Tahun Sebelumnya ({t-1})', 'Capaian Renstra sampai dengan Tahun {t-1}'],
  },
  'target-tahun': {
    latih: [
      'Target Kinerja dan Anggaran Renja Tahun Berjalan ({t}) yang Dievaluasi',
      'Target {t}',
      'Target Renja Tahun {t}',
    ],
    uji: ['Target dan Anggaran Tahun {t}', 'Rencana Kinerja dan Pagu TA {t}', 'Target Kinerja & Anggaran {t}'],
  },
  'realisasi-tw': {
    latih: ['Realisasi Kinerja Pada Triwulan', 'Realisasi Triwulan'],
    uji: ['Realisasi Per Triwulan', 'Pelaksanaan Triwulan Ke', 'Realisasi Fisik dan Keuangan Triwulan'],
  },
  'realisasi-sd': { latih: ['Realisasi Kumulatif s.d. Triwulan'], uji: ['Realisasi sampai dengan Triwulan'] },
  tw1: { latih: ['I', 'TW I', 'Triwulan I'], uji: ['Tw. 1', 'TRIW. I', 'Trw I'] },
  tw2: { latih: ['II', 'TW II', 'Triwulan II'], uji: ['Tw. 2', 'TRIW. II', 'Trw II'] },
  tw3: { latih: ['III', 'TW III', 'Triwulan III'], uji: ['Tw. 3', 'TRIW. III', 'Trw III'] },
  tw4: { latih: ['IV', 'TW IV', 'Triwulan IV'], uji: ['Tw. 4', 'TRIW. IV', 'Trw IV'] },
  'realisasi-tahun': {
    latih: [
      'Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi ({t})',
      'Realisasi {t}',
      'Realisasi Renja Tahun {t}',
    ],
    uji: [
      'Jumlah Realisasi Tahun {t}',
      'Total Realisasi Kinerja dan Anggaran {t}',
      'Realisasi s.d. Triwulan IV Tahun {t}',
    ],
  },
  'realisasi-renstra': {
    latih: ['Realisasi Kinerja dan Anggaran Renstra s/d Tahun {t}', 'Realisasi Renstra s.d. Tahun {t}'],
    uji: ['Akumulasi Realisasi Renstra hingga Tahun {t}', 'Jumlah Realisasi Renstra sampai dengan {t}'],
  },
  'capaian-tahun': {
    latih: [
      'Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)',
      'Capaian (%)',
      'Tingkat Capaian Renja Tahun {t} (%)',
    ],
    uji: ['Persentase Capaian {t}', '% Capaian Kinerja dan Anggaran', 'Prosentase Capaian (%)'],
  },
  'capaian-renstra': {
    latih: ['Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun {t} (%)', 'Capaian Renstra (%)'],
    uji: ['Persentase Capaian terhadap Target Renstra', '% Capaian Akhir Renstra'],
  },

  pagu: {
    latih: ['Pagu (Rp)', 'Pagu Anggaran (Rp)', 'Anggaran (Rp)'],
    uji: ['Nilai DPA (Rp)', 'Alokasi Anggaran (Rp)', 'Jumlah Pagu Dana (Rp)'],
  },
  keuangan: {
    latih: ['Keuangan (Rp)', 'Realisasi Keuangan (Rp)', 'Realisasi Anggaran (Rp)'],
    uji: ['Realisasi (Rp)', 'Penyerapan Dana (Rp)', 'Realisasi SP2D (Rp)'],
  },
  'keuangan-persen': {
    latih: ['Keuangan (%)', 'Realisasi Keuangan (%)'],
    uji: ['% Keuangan', 'Serapan (%)', 'Persentase Realisasi'],
  },
  fisik: { latih: ['Fisik (%)', 'Realisasi Fisik (%)'], uji: ['Kemajuan Fisik (%)', 'Progres Fisik (%)'] },
  sisa: {
    latih: ['Sisa Pagu (Rp)', 'Sisa Anggaran (Rp)'],
    uji: ['Sisa Dana (Rp)', 'Saldo Anggaran (Rp)', 'Sisa (Rp)'],
  },
  bobot: { latih: ['Bobot (%)', 'Bobot'], uji: ['Bobot Kegiatan (%)', 'Nilai Bobot'] },
  ttb: { latih: ['TTB', 'Tertimbang (%)'], uji: ['Ttb (%)', 'Fisik Tertimbang'] },
  'grup-keuangan': { latih: ['Realisasi Keuangan', 'Keuangan'], uji: ['KEUANGAN', 'Realisasi Anggaran'] },
  'grup-fisik': { latih: ['Realisasi Fisik', 'Fisik'], uji: ['FISIK', 'Kemajuan Fisik'] },
  'bulan-lalu': {
    latih: ['s/d Bulan Lalu (Rp)', 'Bulan Lalu (Rp)'],
    uji: ['sampai dgn bulan lalu (Rp)', 'S.D. BULAN LALU (Rp)'],
  },
  'bulan-ini': { latih: ['Bulan Ini (Rp)'], uji: ['Dlm Bulan Ini (Rp)', 'BULAN INI (Rp)'] },
  'sd-bulan-ini': { latih: ['s/d Bulan Ini (Rp)'], uji: ['s.d. Bulan Ini (Rp)', 'Sampai dengan Bulan Ini (Rp)'] },
  'sd-bulan-ini-persen': { latih: ['s/d Bulan Ini (%)'], uji: ['% s.d. Bulan Ini'] },
  anggaran: { latih: ['Anggaran', 'Anggaran {t} (Rp)'], uji: ['Anggaran Setelah Perubahan', 'Jumlah Anggaran (Rp)'] },
  'realisasi-lra': {
    latih: ['Realisasi', 'Realisasi {t} (Rp)'],
    uji: ['Realisasi s.d. 31 Desember {t}', 'Jumlah Realisasi (Rp)'],
  },
  'persen-lra': { latih: ['%', '(%)'], uji: ['Persentase (%)', '% Realisasi'] },
  'sisa-lra': { latih: ['Sisa Anggaran', 'Sisa'], uji: ['Sisa Lebih/Kurang', 'Lebih (Kurang)'] },

  'target-n': { latih: ['Target {t}', 'Target Capaian Kinerja {t}'], uji: ['Target Tahun {t}', 'Sasaran Kinerja {t}'] },
  'pagu-n': {
    latih: ['Pagu Indikatif (Rp)', 'Kebutuhan Dana/Pagu Indikatif {t} (Rp)'],
    uji: ['Pagu Tahun {t} (Rp)', 'Kebutuhan Dana {t} (Rp)'],
  },
  'target-maju': { latih: ['Target', 'Target Capaian Kinerja'], uji: ['Sasaran', 'Target {t+1}'] },
  'pagu-maju': {
    latih: ['Pagu Indikatif (Rp)', 'Kebutuhan Dana/Pagu Indikatif (Rp)'],
    uji: ['Perkiraan Dana (Rp)', 'Pagu {t+1} (Rp)'],
  },
  maju: {
    latih: ['Prakiraan Maju Rencana Tahun {t+1}', 'Prakiraan Maju {t+1}'],
    uji: ['Perkiraan Maju Tahun {t+1}', 'PRAKIRAAN MAJU TA {t+1}'],
  },
  rencana: { latih: ['Rencana Tahun {t}'], uji: ['Rencana Kerja {t}', 'Capaian Kinerja dan Kerangka Pendanaan'] },
  'renstra-akhir-target': { latih: ['Target Akhir Renstra'], uji: ['Target pada Akhir Renstra'] },
  'realisasi-n2': { latih: ['Realisasi {t-2}'], uji: ['Realisasi Kinerja Tahun {t-2}'] },
  'prakiraan-n1': { latih: ['Prakiraan {t-1}'], uji: ['Perkiraan Realisasi {t-1}'] },
  target: { latih: ['Target'], uji: ['Target Kinerja', 'Tgt'] },
  dana: { latih: ['Rp', 'Dana (Rp)'], uji: ['Pagu (Rp)', 'Anggaran (Rp)'] },
  'kondisi-awal': { latih: ['Data Capaian pada Tahun Awal'], uji: ['Kondisi Awal Kinerja'] },
  'akhir-periode': {
    latih: ['Kondisi Kinerja pada Akhir Periode Renstra', 'Akhir Periode'],
    uji: ['Kondisi Akhir Renstra', 'Total Akhir Periode'],
  },
  'tahun-1': { latih: ['Tahun {t}', '{t}'], uji: ['Tahun ke-1', 'TA {t}'] },
  'tahun-2': { latih: ['Tahun {t+1}', '{t+1}'], uji: ['Tahun ke-2', 'TA {t+1}'] },
  'tahun-3': { latih: ['Tahun {t+2}', '{t+2}'], uji: ['Tahun ke-3', 'TA {t+2}'] },
  pokok: { latih: ['Sebelum Perubahan', 'Pokok'], uji: ['Pagu Murni (Rp)', 'Semula'] },
  perubahan: { latih: ['Setelah Perubahan', 'Perubahan'], uji: ['Pagu Perubahan (Rp)', 'Menjadi'] },
  selisih: { latih: ['Bertambah/(Berkurang)'], uji: ['Bertambah / Berkurang (Rp)'] },
  'grup-pagu': { latih: ['Pagu Anggaran (Rp)'], uji: ['Jumlah Anggaran (Rp)'] },

  't-target': { latih: ['Target', 'Target {t}'], uji: ['Target Kinerja Tahun {t}', 'Target PK'] },
  't-realisasi': { latih: ['Realisasi', 'Realisasi {t}'], uji: ['Realisasi Kinerja', 'Hasil Dicapai'] },
  't-capaian': { latih: ['Capaian (%)', '% Capaian'], uji: ['Tingkat Capaian (%)', 'Persentase Capaian'] },
  status: { latih: ['Status', 'Keterangan'], uji: ['Kategori', 'KET'] },
  'grup-target': { latih: ['Target'], uji: ['Target Triwulan'] },
  'grup-realisasi': { latih: ['Realisasi'], uji: ['Realisasi Triwulan'] },
  'grup-capaian': { latih: ['Capaian (%)'], uji: ['Persentase Capaian (%)'] },
  'anggaran-tahun': { latih: ['Anggaran pada Tahun ke-'], uji: ['Anggaran Tahun'] },
  'realisasi-tahunan': { latih: ['Realisasi Anggaran pada Tahun ke-'], uji: ['Realisasi Anggaran Tahun'] },
  'rasio-tahunan': {
    latih: ['Rasio antara Realisasi dan Anggaran Tahun ke-'],
    uji: ['Rasio Realisasi terhadap Anggaran (%)'],
  },
  'c29-target': { latih: ['Target Renja {t-1}'], uji: ['Target Program/Kegiatan Renja Tahun {t-1}'] },
  'c29-realisasi': { latih: ['Realisasi Renja {t-1}'], uji: ['Hasil Renja Tahun {t-1}'] },
  'c29-tingkat': { latih: ['Tingkat Realisasi (%)'], uji: ['% Tingkat Realisasi'] },

  'aset-awal': { latih: ['Keadaan Awal', 'Saldo Awal'], uji: ['Keadaan per 1 Januari {t}', 'Nilai Awal'] },
  'aset-kurang': { latih: ['Mutasi Berkurang', 'Berkurang'], uji: ['Pengurangan', 'Mutasi Kurang'] },
  'aset-tambah': { latih: ['Mutasi Bertambah', 'Bertambah'], uji: ['Penambahan', 'Mutasi Tambah'] },
  'aset-akhir': { latih: ['Keadaan Akhir', 'Saldo Akhir'], uji: ['Keadaan per 31 Desember {t}', 'Nilai Akhir'] },
  nilai: { latih: ['Nilai (Rp)'], uji: ['Harga (Rp)'] },

  'j-jumlah': {
    latih: ['JUMLAH', 'Jumlah', 'TOTAL'],
    uji: ['Jumlah Keseluruhan', 'J U M L A H', 'TOTAL ANGGARAN DAN REALISASI', 'Jumlah Total'],
  },
  'j-sub': { latih: ['Jumlah {x}', 'Sub Jumlah'], uji: ['JUMLAH {x}', 'Sub Total'] },
  'j-rata': {
    latih: ['Rata-rata capaian kinerja (%)', 'Rata-Rata Capaian Kinerja'],
    uji: ['RATA - RATA CAPAIAN KINERJA', 'Rerata Capaian Kinerja (%)'],
  },
  'j-predikat': { latih: ['Predikat kinerja', 'Predikat Kinerja'], uji: ['PREDIKAT KINERJA', 'Predikat Capaian'] },
  'j-rata-total': {
    latih: ['TOTAL RATA-RATA CAPAIAN KINERJA DAN ANGGARAN DARI SELURUH PROGRAM'],
    uji: [
      'Rata-rata Capaian Seluruh Program',
      'TOTAL RATA-RATA CAPAIAN KINERJA DARI SELURUH PROGRAM (PROGRAM 1 s.d. TERAKHIR)',
    ],
  },
  'j-predikat-total': {
    latih: ['PREDIKAT KINERJA DARI SELURUH PROGRAM'],
    uji: ['Predikat Seluruh Program', 'PREDIKAT KINERJA KESELURUHAN'],
  },

  't-e81': {
    latih: ['EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH TAHUN {t}', 'Evaluasi Hasil Renja Tahun {t}'],
    uji: ['EVALUASI PELAKSANAAN RENCANA KERJA TAHUN {t}', 'Laporan Evaluasi Renja SKPD TA {t}'],
  },
  't-rfk': {
    latih: ['LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN {t}'],
    uji: ['LAPORAN PERKEMBANGAN KEGIATAN TA {t}', 'Realisasi Fisik & Keuangan {t}'],
  },
  't-c33': {
    latih: ['Tabel T-C.33 Rumusan Rencana Program dan Kegiatan Tahun {t} dan Prakiraan Maju Tahun {t+1}'],
    uji: ['RENCANA KERJA TAHUN {t} DAN PRAKIRAAN MAJU {t+1}', 'Rencana Program dan Kegiatan Tahun {t}'],
  },
  't-c27': {
    latih: ['Tabel T-C.27 Rencana Program, Kegiatan, dan Pendanaan'],
    uji: ['RENCANA STRATEGIS TAHUN {t}-{t+4}', 'Program, Kegiatan dan Kerangka Pendanaan Renstra'],
  },
  't-c29': {
    latih: ['Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja s.d. Tahun {t}'],
    uji: ['Rekapitulasi Hasil Renja dan Pencapaian Renstra s/d {t}'],
  },
  't-c24': {
    latih: ['Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan'],
    uji: ['Anggaran dan Realisasi Belanja Perangkat Daerah'],
  },
  't-iku': {
    latih: ['Capaian Indikator Kinerja Utama Tahun {t}'],
    uji: ['Pengukuran Kinerja Tahun {t}', 'Realisasi Perjanjian Kinerja Tahun {t}'],
  },
  't-aksi': { latih: ['Rencana Aksi dan Realisasi Kinerja Tahun {t}'], uji: ['Monitoring Rencana Aksi TA {t}'] },
  't-lra': {
    latih: ['LAPORAN REALISASI ANGGARAN TAHUN {t}', 'Rekapitulasi Belanja Tahun {t}'],
    uji: ['REALISASI BELANJA PER 31 DESEMBER {t}', 'Ringkasan Realisasi Anggaran {t}'],
  },
  't-rekap': {
    latih: ['Rekapitulasi Realisasi Anggaran per Perangkat Daerah Tahun {t}'],
    uji: ['Serapan Anggaran SKPD Tahun {t}'],
  },
  't-aset': { latih: ['Daftar Aset Tetap Tahun {t}'], uji: ['Rekapitulasi Barang Milik Daerah {t}'] },
  't-ubah': { latih: ['Rumusan Perubahan Program dan Kegiatan Tahun {t}'], uji: ['RENJA PERUBAHAN TAHUN {t}'] },
} as const satisfies Readonly<Record<string, Kata>>;

export type Kunci = keyof typeof KATA;

/** The word with its years filled in. */
export const denganTahun = (word: string, year: number): string =>
  word.replace(/\{t([+-]\d)?\}/g, (_, offset: string | undefined) => String(year + Number(offset ?? 0)));

/** Damages one word as typing does: a letter lost or two changed about. */
export const salahKetik = (word: string, at: number): string => {
  const place = Math.max(1, Math.min(word.length - 2, at));
  return at % 2 === 0
    ? word.slice(0, place) + word.slice(place + 1)
    : word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2);
};
