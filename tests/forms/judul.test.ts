/** The headings of every form as the regulation prints them, and as offices do: what each column is. */
import type { CellValue } from '../../src/grid/types';
import { arti, kenali } from '../engine/map/bantu';

const NAMA = ['PROGRAM PELAYANAN', 'Kegiatan Pelayanan', 'Sub Kegiatan Pelayanan', 'Sub Kegiatan Rapat'];
const KODE = ['1.06.02', '1.06.02.2.01', '1.06.02.2.01.0001', '1.06.02.2.01.0002'];
const INDIKATOR = ['Indeks', 'Jumlah layanan', 'Jumlah dokumen', 'Jumlah laporan'];
/** What stands below a heading. */
type Isi = 'nomor' | 'kode' | 'nama' | 'indikator' | 'teks' | 'kosong' | 'K' | 'Rp' | 'Rp/2' | '%';
const isiOf = (isi: Isi, i: number): CellValue => {
  switch (isi) {
    case 'nomor':
      return i + 1;
    case 'kode':
      return KODE[i] ?? '';
    case 'nama':
      return NAMA[i] ?? '';
    case 'indikator':
      return INDIKATOR[i] ?? '';
    case 'teks':
      return ['Dinas Sosial', 'Bidang Umum', 'Bidang Data', 'Sekretariat'][i] ?? '';
    case 'K':
      return [10, 7, 12, 5][i] ?? '';
    case 'Rp':
      return [90_000_000, 90_000_000, 50_000_000, 40_000_000][i] ?? '';
    case 'Rp/2':
      return [45_000_000, 45_000_000, 25_000_000, 20_000_000][i] ?? '';
    case '%':
      return [61.5, 48.2, 77.1, 80.3][i] ?? '';
    case 'kosong':
      return '';
  }
};

type KolomContoh = readonly [judul: string, isi: Isi, arti: string];
const bentuk = (judul: string, kolom: readonly KolomContoh[]) => {
  const body = NAMA.map((_, i) => kolom.map(([, isi]) => isiOf(isi, i)));
  const contoh = kenali([[judul], [], kolom.map(([heading]) => heading), ...body]);
  return { form: contoh.read.form?.id, arti: arti(contoh) };
};

const DEPAN: readonly KolomContoh[] = [
  ['No', 'nomor', 'nomor'],
  ['Kode', 'kode', 'kode'],
  ['Program/Kegiatan/Sub Kegiatan', 'nama', 'nama'],
];
const INDI: KolomContoh = ['Indikator Kinerja', 'indikator', 'indikator'];
const PJ: KolomContoh = ['Unit Perangkat Daerah Penanggung Jawab', 'teks', 'penanggung-jawab'];
const KET: KolomContoh = ['Keterangan', 'kosong', 'catatan'];

const CONTOH: readonly (readonly [form: string, judul: string, kolom: readonly KolomContoh[]])[] = [
  [
    'E.81',
    'Evaluasi Terhadap Hasil Renja Dinas Sosial Tahun 2024',
    [
      ['No', 'nomor', 'nomor'],
      ['Sasaran', 'teks', 'sasaran'],
      ['Program/Kegiatan', 'nama', 'nama'],
      ['Indikator Kinerja Program/Kegiatan', 'indikator', 'indikator'],
      ['Target Renstra pada Tahun 2026 (K)', 'K', 'target-renstra K'],
      ['Target Renstra pada Tahun 2026 (Rp)', 'Rp', 'target-renstra Rp'],
      ['Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (K)', 'K', 'realisasi-lalu K'],
      ['Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (Rp)', 'Rp', 'realisasi-lalu Rp'],
      ['Target Kinerja dan Anggaran Renja Tahun Berjalan (K)', 'K', 'target K'],
      ['Target Kinerja dan Anggaran Renja Tahun Berjalan (Rp)', 'Rp', 'target Rp'],
      ['Realisasi Kinerja Triwulan I (K)', 'K', 'realisasi-tw K 1'],
      ['Realisasi Kinerja Triwulan I (Rp)', 'Rp', 'realisasi-tw Rp 1'],
      ['Realisasi Kinerja Triwulan II (K)', 'K', 'realisasi-tw K 2'],
      ['Realisasi Kinerja Triwulan II (Rp)', 'Rp', 'realisasi-tw Rp 2'],
      ['Realisasi Capaian Kinerja Renja yang Dievaluasi (K)', 'K', 'realisasi K'],
      ['Realisasi Capaian Kinerja Renja yang Dievaluasi (Rp)', 'Rp', 'realisasi Rp'],
      ['Realisasi Kinerja Renstra s/d Tahun 2024 (K)', 'K', 'realisasi-renstra K'],
      ['Realisasi Kinerja Renstra s/d Tahun 2024 (Rp)', 'Rp', 'realisasi-renstra Rp'],
      ['Tingkat Capaian Kinerja Renstra (%) K', '%', 'capaian-renstra K'],
      ['Tingkat Capaian Kinerja Renstra (%) Rp', '%', 'capaian-renstra Rp'],
      PJ,
    ],
  ],
  [
    'E.79',
    'Evaluasi Terhadap Hasil RKPD Kabupaten Tahun 2024',
    [
      ...DEPAN,
      INDI,
      ['Target RKPD Tahun Berjalan (K)', 'K', 'target K'],
      ['Target RKPD Tahun Berjalan (Rp)', 'Rp', 'target Rp'],
      ['Realisasi Triwulan I (K)', 'K', 'realisasi-tw K 1'],
      ['Realisasi Triwulan I (Rp)', 'Rp', 'realisasi-tw Rp 1'],
      ['Realisasi (K)', 'K', 'realisasi K'],
      ['Realisasi (Rp)', 'Rp', 'realisasi Rp'],
      ['Tingkat Capaian (%) K', '%', 'capaian K'],
      ['Tingkat Capaian (%) Rp', '%', 'capaian Rp'],
      ['Sisa Anggaran', 'Rp', 'sisa-pagu Rp'],
      PJ,
    ],
  ],
  [
    'T-C.23',
    'Tabel T-C.23 Pencapaian Kinerja Pelayanan Perangkat Daerah',
    [
      ['No', 'nomor', 'nomor'],
      INDI,
      ['Target SPM', 'kosong', 'spm'],
      ['Target IKK', 'kosong', 'ikk'],
      ['Target Renstra Tahun 2021', 'K', 'target 2021'],
      ['Target Renstra Tahun 2022', 'K', 'target 2022'],
      ['Realisasi Capaian Tahun 2021', 'K', 'realisasi 2021'],
      ['Realisasi Capaian Tahun 2022', 'K', 'realisasi 2022'],
      ['Rasio Capaian Tahun 2021', '%', 'rasio 2021'],
      ['Rasio Capaian Tahun 2022', '%', 'rasio 2022'],
    ],
  ],
  [
    'T-C.24',
    'Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah',
    [
      ['Uraian', 'nama', 'nama'],
      ['Anggaran pada Tahun 2021', 'Rp', 'anggaran 2021'],
      ['Anggaran pada Tahun 2022', 'Rp', 'anggaran 2022'],
      ['Realisasi Anggaran pada Tahun 2021', 'Rp', 'realisasi 2021'],
      ['Realisasi Anggaran pada Tahun 2022', 'Rp', 'realisasi 2022'],
      ['Rasio antara Realisasi dan Anggaran Tahun 2021', '%', 'rasio 2021'],
      ['Rasio antara Realisasi dan Anggaran Tahun 2022', '%', 'rasio 2022'],
      ['Rata-rata Pertumbuhan Anggaran', '%', 'pertumbuhan anggaran'],
      ['Rata-rata Pertumbuhan Realisasi', '%', 'pertumbuhan realisasi'],
    ],
  ],
  [
    'T-C.27',
    'Tabel T-C.27 Rencana Program, Kegiatan, dan Pendanaan Perangkat Daerah',
    [
      ...DEPAN.slice(1),
      INDI,
      ['Data Capaian pada Tahun Awal Perencanaan', 'K', 'awal'],
      ['Target Tahun 2021', 'K', 'target K 2021'],
      ['Rp Tahun 2021', 'Rp', 'pagu Rp 2021'],
      ['Target Tahun 2022', 'K', 'target K 2022'],
      ['Rp Tahun 2022', 'Rp', 'pagu Rp 2022'],
      ['Kondisi Kinerja pada Akhir Periode Renstra Target (K)', 'K', 'akhir K'],
      ['Kondisi Kinerja pada Akhir Periode Renstra (Rp)', 'Rp', 'akhir Rp'],
      ['Unit Kerja Penanggung Jawab', 'teks', 'penanggung-jawab'],
      ['Lokasi', 'teks', 'lokasi'],
    ],
  ],
  [
    'T-C.28',
    'Tabel T-C.28 Indikator Kinerja Perangkat Daerah yang Mengacu pada Tujuan dan Sasaran RPJMD',
    [
      ['No', 'nomor', 'nomor'],
      ['Indikator', 'indikator', 'indikator'],
      ['Satuan', 'teks', 'satuan'],
      ['Kondisi Kinerja pada Awal Periode RPJMD Tahun 2020', 'K', 'awal 2020'],
      ['Target Capaian Tahun 2021', 'K', 'target 2021'],
      ['Target Capaian Tahun 2022', 'K', 'target 2022'],
      ['Kondisi Kinerja pada Akhir Periode RPJMD', 'K', 'akhir'],
    ],
  ],
  [
    'T-C.29',
    'Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s/d Tahun 2024',
    [
      ...DEPAN.slice(1),
      INDI,
      ['Target Kinerja Capaian Program Renstra Tahun 2026', 'K', 'target-renstra'],
      ['Realisasi Target Kinerja s/d Tahun 2022', 'K', 'realisasi-lalu'],
      ['Target Renja Tahun Lalu', 'K', 'target lalu'],
      ['Realisasi Renja Tahun Lalu', 'K', 'realisasi lalu'],
      ['Tingkat Realisasi (%)', '%', 'capaian'],
      ['Target Program dan Kegiatan Renja Tahun Berjalan', 'K', 'target berjalan'],
      ['Realisasi Capaian s/d Tahun Berjalan', 'K', 'realisasi-renstra'],
      ['Tingkat Capaian Realisasi Target Renstra (%)', '%', 'capaian-renstra'],
      ['Catatan', 'kosong', 'catatan'],
    ],
  ],
  [
    'T-C.30',
    'Tabel T-C.30 Pencapaian Kinerja Pelayanan Perangkat Daerah',
    [
      ['No', 'nomor', 'nomor'],
      ['Indikator', 'indikator', 'indikator'],
      ['SPM/Standar Nasional', 'kosong', 'spm'],
      ['IKK', 'kosong', 'ikk'],
      ['Target Renstra Tahun 2023', 'K', 'target 2023'],
      ['Target Renstra Tahun 2024', 'K', 'target 2024'],
      ['Realisasi Capaian Tahun 2023', 'K', 'realisasi 2023'],
      ['Proyeksi Tahun 2025', 'K', 'proyeksi 2025'],
      ['Catatan Analisis', 'kosong', 'catatan'],
    ],
  ],
  [
    'T-C.32',
    'Tabel T-C.32 Usulan Program dan Kegiatan dari Para Pemangku Kepentingan',
    [
      ['No', 'nomor', 'nomor'],
      ['Program/Kegiatan', 'nama', 'nama'],
      INDI,
      ['Lokasi', 'teks', 'lokasi'],
      ['Besaran/Volume', 'K', 'target K'],
      ['Catatan', 'kosong', 'catatan'],
    ],
  ],
  [
    'T-C.33',
    'Tabel T-C.33 Rumusan Rencana Program dan Kegiatan Tahun 2024 dan Prakiraan Maju Tahun 2025',
    [
      ...DEPAN.slice(1),
      INDI,
      ['Target Akhir Renstra', 'K', 'target-renstra'],
      ['Realisasi Capaian Tahun 2022', 'K', 'realisasi-lalu'],
      ['Lokasi', 'teks', 'lokasi'],
      ['Target Capaian Kinerja', 'K', 'target K'],
      ['Kebutuhan Dana/Pagu Indikatif', 'Rp', 'pagu Rp'],
      ['Sumber Dana', 'teks', 'sumber-dana'],
      ['Prioritas Daerah', 'teks', 'prioritas'],
      ['Kelompok Sasaran', 'teks', 'kelompok-sasaran'],
      ['Catatan Penting', 'kosong', 'catatan'],
      ['Prakiraan Maju Target Capaian Kinerja', 'K', 'target-maju K'],
      ['Prakiraan Maju Kebutuhan Dana/Pagu Indikatif', 'Rp', 'pagu-maju Rp'],
      ['Perangkat Daerah Penanggung Jawab', 'teks', 'penanggung-jawab'],
    ],
  ],
  [
    'Rumusan Perubahan',
    'Rumusan Rencana Program dan Kegiatan pada Perubahan Renja Tahun 2024',
    [
      ...DEPAN.slice(1),
      INDI,
      ['Target Pokok', 'K', 'target K pokok'],
      ['Target Perubahan', 'K', 'target K perubahan'],
      ['Pagu Pokok', 'Rp', 'pagu Rp pokok'],
      ['Pagu Refocusing', 'Rp', 'pagu Rp refocusing'],
      ['Pagu Perubahan', 'Rp', 'pagu Rp perubahan'],
      ['Bertambah/Berkurang', 'Rp', 'pagu Rp selisih'],
      KET,
    ],
  ],
  [
    'Realisasi Fisik & Keuangan',
    'Laporan Realisasi Fisik dan Keuangan Tahun 2024',
    [
      ...DEPAN,
      ['Pagu Anggaran', 'Rp', 'pagu Rp'],
      ['Nilai Kontrak', 'Rp', 'lain Rp kontrak'],
      ['Bobot (%)', '%', 'bobot %'],
      ['Realisasi Keuangan Bulan Lalu (Rp)', 'Rp', 'realisasi-keuangan Rp lalu'],
      ['Realisasi Keuangan Bulan Ini (Rp)', 'Rp', 'realisasi-keuangan Rp ini'],
      ['Realisasi Keuangan s.d. Bulan Ini (Rp)', 'Rp', 'realisasi-keuangan Rp'],
      ['Realisasi Keuangan (%)', '%', 'persen-keuangan %'],
      ['Keuangan Tertimbang (%)', '%', 'tertimbang-keuangan %'],
      ['Fisik Rencana (%)', '%', 'lain % rencana-fisik'],
      ['Fisik Realisasi (%)', '%', 'fisik %'],
      ['Fisik Deviasi (%)', '%', 'lain deviasi-fisik'],
      ['Fisik Tertimbang (%)', '%', 'tertimbang-fisik %'],
      ['Sisa Anggaran', 'Rp', 'sisa-pagu Rp'],
      ['Sumber Dana', 'teks', 'sumber-dana'],
      ['Lokasi', 'teks', 'lokasi'],
      KET,
    ],
  ],
  [
    'LRA',
    'Laporan Realisasi Anggaran Tahun 2024',
    [
      ['Kode Rekening', 'kode', 'kode'],
      ['Uraian', 'nama', 'nama'],
      ['Anggaran', 'Rp', 'anggaran Rp'],
      ['Realisasi s.d. Bulan Lalu', 'Rp', 'realisasi Rp lalu'],
      ['Realisasi Bulan Ini', 'Rp', 'realisasi Rp ini'],
      ['Realisasi s.d. Bulan Ini', 'Rp', 'realisasi Rp'],
      ['Persen', '%', 'rasio %'],
      ['Sisa Anggaran', 'Rp', 'sisa-pagu Rp'],
    ],
  ],
  [
    'LRA',
    'Rekapitulasi Realisasi Belanja Tahun 2024',
    [
      ['No', 'nomor', 'nomor'],
      ['Nama SKPD', 'teks', 'nama'],
      ['Anggaran Belanja Operasi', 'Rp/2', 'anggaran Rp operasi'],
      ['Anggaran Belanja Modal', 'Rp/2', 'anggaran Rp modal'],
      ['Jumlah Anggaran', 'Rp', 'anggaran Rp'],
      ['Realisasi Operasi', 'Rp/2', 'realisasi Rp operasi'],
      ['Realisasi Modal', 'Rp/2', 'realisasi Rp modal'],
      ['Jumlah Realisasi', 'Rp', 'realisasi Rp'],
      ['%', '%', 'rasio %'],
    ],
  ],
  [
    'RKA/DPA Belanja',
    'Rekapitulasi Rencana Belanja RKA Tahun 2024',
    [
      ...DEPAN.slice(1),
      ['Sumber Dana', 'teks', 'sumber-dana'],
      ['Lokasi', 'teks', 'lokasi'],
      ['Pagu Tahun Lalu', 'Rp', 'anggaran Rp tahunlalu'],
      ['Belanja Operasi', 'Rp/2', 'pagu Rp operasi'],
      ['Belanja Modal', 'Rp/2', 'pagu Rp modal'],
      ['Belanja Tak Terduga', 'kosong', 'pagu Rp terduga'],
      ['Belanja Transfer', 'kosong', 'pagu Rp transfer'],
      ['Jumlah', 'Rp', 'pagu Rp'],
      ['Tahun n+1', 'Rp', 'pagu-maju Rp'],
    ],
  ],
  [
    'Aset Tetap',
    'Daftar Aset Tetap Tahun 2024',
    [
      ['No', 'nomor', 'nomor'],
      ['Kode Barang', 'kode', 'kode'],
      ['Nama Barang', 'nama', 'nama'],
      ['Saldo Awal Jumlah Barang', 'K', 'awal K'],
      ['Saldo Awal Nilai', 'Rp', 'awal Rp'],
      ['Berkurang Jumlah Barang', 'K', 'berkurang K'],
      ['Berkurang Nilai', 'Rp', 'berkurang Rp'],
      ['Bertambah Jumlah Barang', 'K', 'bertambah K'],
      ['Bertambah Nilai', 'Rp', 'bertambah Rp'],
      ['Saldo Akhir Jumlah Barang', 'K', 'akhir K'],
      ['Saldo Akhir Nilai', 'Rp', 'akhir Rp'],
      KET,
    ],
  ],
  [
    'IKU',
    'Indikator Kinerja Utama Dinas Sosial',
    [
      ['No', 'nomor', 'nomor'],
      ['Sasaran Strategis', 'teks', 'sasaran'],
      ['Indikator Kinerja Utama', 'indikator', 'indikator'],
      ['Satuan', 'teks', 'satuan'],
      ['Formula Perhitungan', 'teks', 'formula'],
      ['Penanggung Jawab', 'teks', 'penanggung-jawab'],
    ],
  ],
  [
    'Capaian Kinerja',
    'Pengukuran Capaian Kinerja dan Perjanjian Kinerja Tahun 2024',
    [
      ['No', 'nomor', 'nomor'],
      ['Sasaran Strategis', 'teks', 'sasaran'],
      INDI,
      ['Satuan', 'teks', 'satuan'],
      ['Realisasi Tahun Lalu', 'K', 'realisasi-lalu K'],
      ['Target', 'K', 'target K'],
      ['Target Triwulan I', 'K', 'target K 1 tw'],
      ['Target Triwulan II', 'K', 'target K 2 tw'],
      ['Realisasi Triwulan I', 'K', 'realisasi-tw K 1'],
      ['Realisasi Triwulan II', 'K', 'realisasi-tw K 2'],
      ['Realisasi', 'K', 'realisasi K'],
      ['Tingkat Capaian (%)', '%', 'capaian'],
      ['Target Akhir Renstra', 'K', 'target-renstra K'],
      ['Tingkat Capaian Renstra (%)', '%', 'capaian-renstra'],
      ['Pagu Anggaran (Rp)', 'Rp', 'pagu Rp'],
      ['Realisasi Anggaran (Rp)', 'Rp', 'realisasi-keuangan Rp'],
      ['Persen Keuangan (%)', '%', 'persen-keuangan %'],
      ['Penanggung Jawab', 'teks', 'penanggung-jawab'],
      KET,
    ],
  ],
];

test.each(CONTOH)('%s: %s', (form, judul, kolom) => {
  expect(bentuk(judul, kolom)).toEqual({ form, arti: kolom.map(([, , meaning]) => meaning) });
});
