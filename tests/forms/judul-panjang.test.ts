/**
 * Headings in more words than the regulation prints: what offices add beside the name of a column (the year, "Jumlah", "Nilai",
 * "Pokok", which anggaran) makes no other column of it, and what only sounds like one is none.
 */
import { bentuk, DEPAN, INDI, KET, type BentukContoh } from './judul-contoh';

const CONTOH: readonly BentukContoh[] = [
  [
    'LRA',
    'Laporan Realisasi Anggaran Dinas Sosial Tahun 2024',
    [
      ['Kode Rekening', 'kode', 'kode'],
      ['Uraian', 'nama', 'nama'],
      ['Jumlah Nilai Anggaran Setelah Perubahan Tahun Berjalan', 'Rp', 'anggaran Rp'],
      ['Jumlah Realisasi Anggaran s.d. Bulan Lalu', 'Rp', 'realisasi Rp lalu'],
      ['Realisasi Anggaran Bulan Ini', 'Rp', 'realisasi Rp ini'],
      ['Jumlah Nilai Realisasi Keuangan Anggaran Tahun Berjalan s.d. Bulan Ini', 'Rp', 'realisasi Rp'],
      ['Persentase Jumlah Realisasi Keuangan s.d. Bulan Ini terhadap Anggaran', '%', 'rasio %'],
      ['Jumlah Nilai Sisa Anggaran', 'Rp', 'sisa-pagu Rp'],
    ],
  ],
  [
    'LRA',
    'Realisasi Pendapatan Asli Daerah Tahun 2024',
    [
      ['No', 'nomor', 'nomor'],
      ['Jenis Penerimaan', 'teks', 'nama'],
      ['Target Pendapatan Tahun 2024', 'Rp', 'anggaran Rp'],
      ['Realisasi Pendapatan s.d. Akhir Tahun', 'Rp', 'realisasi Rp'],
      ['Tingkat Capaian (%)', '%', 'rasio %'],
      ['Selisih Target dengan Realisasi', 'Rp', 'sisa-pagu Rp'],
    ],
  ],
  [
    'Anggaran Kas',
    'Anggaran Kas Dinas Sosial Tahun 2024',
    [
      ...DEPAN.slice(1),
      ['Sumber Dana', 'teks', 'sumber-dana'],
      ['Jumlah Nilai Anggaran Setelah Perubahan Tahun Berjalan', 'Rp', 'pagu Rp'],
      ['Rencana Anggaran Triwulan I', 'Rp/2', 'lain Rp 1 kas'],
      ['Rencana Anggaran Triwulan II', 'Rp/2', 'lain Rp 2 kas'],
      ['Jumlah Rencana Anggaran Tahun 2024', 'Rp', 'anggaran Rp kas'],
      KET,
    ],
  ],
  [
    'E.80',
    'Evaluasi Terhadap Hasil Renstra Dinas Sosial',
    [
      ...DEPAN.slice(1),
      INDI,
      ['Data Capaian pada Awal Tahun Renstra', 'K', 'awal'],
      ['Target Capaian pada Akhir Tahun Renstra (K)', 'K', 'target-renstra K'],
      ['Target Pagu pada Akhir Tahun Renstra (Rp)', 'Rp', 'target-renstra Rp'],
      ['Target Capaian Renstra Tahun 2022 (K)', 'K', 'target K 2022'],
      ['Pagu Renstra Tahun 2022 (Rp)', 'Rp', 'target Rp 2022'],
      ['Realisasi Capaian Renja Renstra Tahun 2022 (K)', 'K', 'realisasi K 2022'],
      ['Realisasi Pagu Renja Renstra Tahun 2022 (Rp)', 'Rp', 'realisasi Rp 2022'],
      ['Rasio Capaian Realisasi Renja terhadap Target Renstra Tahun 2022 (K)', '%', 'rasio K 2022'],
      ['Rasio Realisasi Keuangan terhadap Pagu Tahun 2022 (Rp)', '%', 'rasio Rp 2022'],
    ],
  ],
  [
    'Capaian Kinerja',
    'Pengukuran Capaian Kinerja Tahun 2024',
    [
      ['No', 'nomor', 'nomor'],
      ['Sasaran Strategis', 'teks', 'sasaran'],
      INDI,
      ['Satuan', 'teks', 'satuan'],
      ['Realisasi Capaian Tahun Lalu', 'K', 'realisasi-lalu K'],
      ['Target Renja Tahun Berjalan', 'K', 'target K'],
      ['Target Renja Tahun Berjalan s.d. Triwulan I', 'K', 'target K 1 tw'],
      ['Rencana s.d. Triwulan II Tahun yang Dievaluasi', 'K', 'target K 2 tw'],
      ['Realisasi Capaian Tahun Berjalan Triwulan I', 'K', 'realisasi-tw K 1'],
      ['Realisasi Fisik Triwulan II Tahun yang Dievaluasi', 'K', 'realisasi-tw K 2'],
      ['Jumlah Realisasi Capaian Tahun yang Dievaluasi', 'K', 'realisasi K'],
      ['Tingkat Capaian Realisasi terhadap Target Tahun 2024', '%', 'capaian'],
      ['Target Akhir Tahun Renstra', 'K', 'target-renstra K'],
      ['Tingkat Capaian Realisasi terhadap Target Renstra', '%', 'capaian-renstra'],
      ['Jumlah Nilai Pagu Tahun 2024', 'Rp', 'pagu Rp'],
      ['Jumlah Nilai Realisasi Anggaran Tahun 2024', 'Rp', 'realisasi-keuangan Rp'],
      ['Persentase Serapan Realisasi Keuangan terhadap Pagu', '%', 'persen-keuangan %'],
      ['Jumlah Nilai Sisa Pagu', 'Rp', 'sisa-pagu Rp'],
      KET,
    ],
  ],
  [
    'Realisasi Fisik & Keuangan',
    'Laporan Realisasi Fisik dan Keuangan Tahun 2024',
    [
      ...DEPAN,
      ['Jumlah Nilai Pagu Setelah Perubahan Tahun Berjalan', 'Rp', 'pagu Rp'],
      ['Bobot Kegiatan terhadap Pagu (%)', '%', 'bobot %'],
      ['Jumlah Nilai Kontrak Tahun 2024', 'Rp', 'lain Rp kontrak'],
      ['Target Keuangan s.d. Bulan Ini (Rp)', 'Rp', 'lain Rp rencana-keuangan'],
      ['Target Keuangan s.d. Bulan Ini (%)', '%', 'lain % persen-rencana-keuangan'],
      ['Jumlah Nilai Realisasi Keuangan Tahun Berjalan s.d. Bulan Ini (Rp)', 'Rp', 'realisasi-keuangan Rp'],
      ['Tingkat Realisasi Keuangan s.d. Bulan Ini (%)', '%', 'persen-keuangan %'],
      ['Realisasi Tertimbang Keuangan (%)', '%', 'tertimbang-keuangan %'],
      ['Capaian Realisasi Fisik Bulan Lalu (%)', '%', 'fisik % lalu'],
      ['Capaian Realisasi Fisik Bulan Ini (%)', '%', 'fisik % ini'],
      ['Capaian Realisasi Fisik s.d. Bulan Ini (%)', '%', 'fisik %'],
      ['Target Fisik s.d. Bulan Ini (%)', '%', 'lain % rencana-fisik'],
      ['Deviasi Realisasi Fisik s.d. Bulan Ini', '%', 'lain deviasi-fisik'],
      ['Realisasi Tertimbang Fisik (%)', '%', 'tertimbang-fisik %'],
      ['Jumlah Nilai Sisa Pagu Keuangan', 'Rp', 'sisa-pagu Rp'],
      KET,
    ],
  ],
  [
    'RKA/DPA Belanja',
    'Rekapitulasi Rencana Belanja RKA Tahun 2024',
    [
      ...DEPAN.slice(1),
      INDI,
      ['Pagu Anggaran Tahun Lalu', 'Rp', 'anggaran Rp tahunlalu'],
      ['Jumlah Nilai Pagu Belanja Operasi Tahun 2024', 'Rp/2', 'pagu Rp operasi'],
      ['Jumlah Nilai Pagu Belanja Modal Tahun 2024', 'Rp/2', 'pagu Rp modal'],
      ['Jumlah Nilai Pagu Tahun 2024', 'Rp', 'pagu Rp'],
      ['Rencana Pagu Prakiraan Maju Tahun 2025', 'Rp', 'pagu-maju Rp'],
    ],
  ],
  [
    'SPJ',
    'Laporan Pertanggungjawaban Bendahara Pengeluaran (SPJ Belanja)',
    [
      ['Kode Rekening', 'kode', 'kode'],
      ['Uraian', 'nama', 'nama'],
      ['Jumlah Nilai Anggaran Setelah Perubahan Tahun 2024', 'Rp', 'anggaran Rp'],
      ['SPJ LS Gaji s.d. Bulan Lalu', 'Rp/2', 'realisasi-keuangan Rp gaji-lalu'],
      ['SPJ LS Gaji Bulan Ini', 'Rp/2', 'realisasi-keuangan Rp gaji-ini'],
      ['SPJ LS Gaji s.d. Bulan Ini', 'Rp', 'realisasi-keuangan Rp gaji-sd'],
      ['SPJ LS Barang dan Jasa s.d. Bulan Lalu', 'Rp/2', 'realisasi-keuangan Rp barang-lalu'],
      ['SPJ LS Barang dan Jasa Bulan Ini', 'Rp/2', 'realisasi-keuangan Rp barang-ini'],
      ['SPJ LS Barang dan Jasa s.d. Bulan Ini', 'Rp', 'realisasi-keuangan Rp barang-sd'],
      ['SPJ UP/GU/TU s.d. Bulan Lalu', 'kosong', 'realisasi-keuangan Rp up-lalu'],
      ['SPJ UP/GU/TU Bulan Ini', 'kosong', 'realisasi-keuangan Rp up-ini'],
      ['SPJ UP/GU/TU s.d. Bulan Ini', 'kosong', 'realisasi-keuangan Rp up-sd'],
      ['Jumlah SPJ (LS+UP/GU/TU) s.d. Bulan Ini', 'Rp', 'realisasi Rp'],
      ['Jumlah Nilai Sisa Pagu Anggaran', 'Rp', 'sisa-pagu Rp'],
    ],
  ],
  [
    'T-C.29',
    'Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s/d Tahun 2024',
    [
      ...DEPAN.slice(1),
      INDI,
      ['Target Capaian Program Renstra pada Akhir Tahun 2026', 'K', 'target-renstra'],
      ['Realisasi Target Capaian Program Renstra s/d Tahun Lalu', 'K', 'realisasi-lalu'],
      ['Target Program Renja Tahun Lalu (n-1)', 'K', 'target lalu'],
      ['Realisasi Program Renja Tahun Lalu', 'K', 'realisasi lalu'],
      ['Tingkat Realisasi Target Renja Tahun Lalu (%)', '%', 'capaian'],
      ['Rencana Target Program Renja Tahun Berjalan', 'K', 'target berjalan'],
      ['Perkiraan Realisasi Capaian Target Program Renstra s/d Tahun Berjalan', 'K', 'realisasi-renstra'],
      ['Tingkat Capaian Realisasi Target Renstra s/d Tahun Berjalan (%)', '%', 'capaian-renstra'],
    ],
  ],
];

/** Headings that may well mean another column beside theirs: the renstra's target, one way of paying out, all years. */
const RAGU: ReadonlySet<string> = new Set([
  'Target Capaian Renstra Tahun 2022 (K)',
  'Jumlah SPJ (LS+UP/GU/TU) s.d. Bulan Ini',
  'Realisasi Program Renja Tahun Lalu',
]);

test.each(CONTOH)('%s: %s', (form, judul, kolom) => {
  const ragu = kolom.flatMap(([heading]) => (RAGU.has(heading) ? [heading] : []));
  expect(bentuk(judul, kolom)).toEqual({ form, arti: kolom.map(([, , meaning]) => meaning), ragu });
});
