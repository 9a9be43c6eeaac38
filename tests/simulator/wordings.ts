import { KATA_AWAM } from './kata-awam';
import { KATA_BANDING } from './kata-banding';
import { KATA_BUTA } from './kata-buta';
import { KATA_MUSAFIR } from './kata-musafir';
import { KATA_PEJALAN } from './kata-pejalan';
import { KATA_PELANCONG } from './kata-pelancong';
import { KATA_PENDATANG } from './kata-pendatang';
import { KATA_PENGELANA } from './kata-pengelana';
import { KATA_PENGEMBARA } from './kata-pengembara';
import { KATA_PENJELAJAH } from './kata-penjelajah';
import { KATA_PETUALANG } from './kata-petualang';
import { KATA_PENGUJI } from './kata-penguji';
import { KATA_PERANTAU } from './kata-perantau';
import { KATA_SAKSI } from './kata-saksi';
import { KATA_TAMU } from './kata-tamu';
import { KATA_UJI } from './kata-uji';

/**
 * How offices word their headings, titles and closing rows, by part (docs/simulator.md). All were made without knowing the engine but
 * `latih`, in two vocabularies, and looked at since. `{t}`: the table's year.
 */
export type Paruh = (typeof PARUH)[number];
export const PARUH = ['latih', 'banding', 'uji', 'saksi', 'penguji', 'buta', 'awam', 'tamu', 'pendatang', 'perantau', 'musafir', 'pelancong', 'penjelajah', 'pengembara', 'petualang', 'pengelana', 'pejalan'] as const; // prettier-ignore
/** A sheet draws all its words from one vocabulary. */
export type Kosakata = 'lain' | Paruh;
type Kata = Readonly<Record<'latih' | 'lain', readonly string[]>>;

export const KATA = {
  no: { latih: ['No', 'No.', 'NO'], lain: ['Nomor', 'No Urut', 'NO.'] },
  kode: { latih: ['Kode', 'KODE', 'Kode Rekening'], lain: ['Kode Program/Kegiatan', 'Kd.', 'KODE REKENING'] },
  nama: {
    latih: [
      'Program/Kegiatan/Sub Kegiatan',
      'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
      'Program dan Kegiatan',
    ],
    lain: ['Uraian Program/Kegiatan/Subkegiatan', 'Nama Program, Kegiatan dan Sub Kegiatan', 'URAIAN'],
  },
  'nama-program': { latih: ['Program'], lain: ['PROGRAM'] },
  'nama-kegiatan': { latih: ['Kegiatan'], lain: ['KEGIATAN'] },
  'nama-sub': { latih: ['Sub Kegiatan'], lain: ['Subkegiatan', 'SUB KEG.'] },
  uraian: {
    latih: ['Uraian Kegiatan', 'Uraian', 'Nama Kegiatan'],
    lain: ['Pekerjaan', 'Nama Paket/Kegiatan', 'Uraian Pekerjaan'],
  },
  kantor: {
    latih: ['Perangkat Daerah', 'Nama SKPD', 'OPD'],
    lain: ['SKPD/Unit Kerja', 'Nama Organisasi', 'Satuan Kerja'],
  },
  rekening: { latih: ['Uraian', 'Uraian Belanja'], lain: ['Nama Rekening', 'URAIAN REKENING'] },
  barang: { latih: ['Nama Bidang Barang', 'Uraian Barang'], lain: ['Golongan/Bidang Barang', 'Pembidangan Barang'] },
  indikator: {
    latih: ['Indikator Kinerja', 'Indikator Kinerja Program (Outcome) / Kegiatan (Output)', 'Indikator'],
    lain: ['Indikator Program/Kegiatan', 'Tolok Ukur Kinerja', 'Ind. Kinerja'],
  },
  sasaran: { latih: ['Sasaran', 'Sasaran Strategis'], lain: ['Sasaran Renja', 'SASARAN PERANGKAT DAERAH'] },
  satuan: { latih: ['Satuan', 'Sat.'], lain: ['SATUAN', 'Unit Ukuran'] },
  lokasi: { latih: ['Lokasi'], lain: ['Lokasi Kegiatan'] },
  sumber: { latih: ['Sumber Dana'], lain: ['Sumber Pendanaan'] },
  kelompok: { latih: ['Kelompok Sasaran'], lain: ['KELOMPOK SASARAN'] },
  unit: {
    latih: ['Unit Perangkat Daerah Penanggung Jawab', 'Unit OPD Penanggung Jawab'],
    lain: ['PD Penanggung Jawab', 'Penanggungjawab'],
  },
  ket: { latih: ['Ket', 'Keterangan'], lain: ['KET.', 'Catatan'] },

  K: { latih: ['K', 'Kinerja'], lain: ['k', 'Fisik'] },
  Rp: { latih: ['Rp', 'Rp.'], lain: ['Anggaran (Rp)', 'RP', 'Keuangan (Rp)'] },
  persen: { latih: ['%'], lain: ['(%)', 'Persen'] },
  'target-renstra': {
    latih: ['Target Renstra Perangkat Daerah pada Tahun {t+2} (Akhir Periode Renstra)', 'Target Akhir Renstra {t+2}'],
    lain: ['Target Renstra PD s.d. Tahun {t+2}', 'Sasaran Akhir Periode Renstra ({t+2})', 'Target Kinerja Renstra'],
  },
  'realisasi-lalu': {
    latih: ['Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu ({t-1})', 'Realisasi Renstra s.d. Tahun {t-1}'],
    lain: ['Realisasi Kinerja s.d. Tahun Sebelumnya ({t-1})', 'Capaian Renstra sampai dengan Tahun {t-1}'],
  },
  'target-tahun': {
    latih: [
      'Target Kinerja dan Anggaran Renja Tahun Berjalan ({t}) yang Dievaluasi',
      'Target {t}',
      'Target Renja Tahun {t}',
    ],
    lain: ['Target dan Anggaran Tahun {t}', 'Rencana Kinerja dan Pagu TA {t}', 'Target Kinerja & Anggaran {t}'],
  },
  'realisasi-tw': {
    latih: ['Realisasi Kinerja Pada Triwulan', 'Realisasi Triwulan'],
    lain: ['Realisasi Per Triwulan', 'Pelaksanaan Triwulan Ke', 'Realisasi Fisik dan Keuangan Triwulan'],
  },
  'realisasi-sd': { latih: ['Realisasi Kumulatif s.d. Triwulan'], lain: ['Realisasi sampai dengan Triwulan'] },
  tw1: { latih: ['I', 'TW I', 'Triwulan I'], lain: ['Tw. 1', 'TRIW. I', 'Trw I'] },
  tw2: { latih: ['II', 'TW II', 'Triwulan II'], lain: ['Tw. 2', 'TRIW. II', 'Trw II'] },
  tw3: { latih: ['III', 'TW III', 'Triwulan III'], lain: ['Tw. 3', 'TRIW. III', 'Trw III'] },
  tw4: { latih: ['IV', 'TW IV', 'Triwulan IV'], lain: ['Tw. 4', 'TRIW. IV', 'Trw IV'] },
  'realisasi-tahun': {
    latih: [
      'Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi ({t})',
      'Realisasi {t}',
      'Realisasi Renja Tahun {t}',
    ],
    lain: [
      'Jumlah Realisasi Tahun {t}',
      'Total Realisasi Kinerja dan Anggaran {t}',
      'Realisasi s.d. Triwulan IV Tahun {t}',
    ],
  },
  'realisasi-renstra': {
    latih: ['Realisasi Kinerja dan Anggaran Renstra s/d Tahun {t}', 'Realisasi Renstra s.d. Tahun {t}'],
    lain: ['Akumulasi Realisasi Renstra hingga Tahun {t}', 'Jumlah Realisasi Renstra sampai dengan {t}'],
  },
  'capaian-tahun': {
    latih: [
      'Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%)',
      'Capaian (%)',
      'Tingkat Capaian Renja Tahun {t} (%)',
    ],
    lain: ['Persentase Capaian {t}', '% Capaian Kinerja dan Anggaran', 'Prosentase Capaian (%)'],
  },
  'capaian-renstra': {
    latih: ['Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun {t} (%)', 'Capaian Renstra (%)'],
    lain: ['Persentase Capaian terhadap Target Renstra', '% Capaian Akhir Renstra'],
  },

  pagu: {
    latih: ['Pagu (Rp)', 'Pagu Anggaran (Rp)', 'Anggaran (Rp)'],
    lain: ['Nilai DPA (Rp)', 'Alokasi Anggaran (Rp)', 'Jumlah Pagu Dana (Rp)'],
  },
  keuangan: {
    latih: ['Keuangan (Rp)', 'Realisasi Keuangan (Rp)', 'Realisasi Anggaran (Rp)'],
    lain: ['Realisasi (Rp)', 'Penyerapan Dana (Rp)', 'Realisasi SP2D (Rp)'],
  },
  'keuangan-persen': {
    latih: ['Keuangan (%)', 'Realisasi Keuangan (%)'],
    lain: ['% Keuangan', 'Serapan (%)', 'Persentase Realisasi'],
  },
  fisik: { latih: ['Fisik (%)', 'Realisasi Fisik (%)'], lain: ['Kemajuan Fisik (%)', 'Progres Fisik (%)'] },
  sisa: {
    latih: ['Sisa Pagu (Rp)', 'Sisa Anggaran (Rp)'],
    lain: ['Sisa Dana (Rp)', 'Saldo Anggaran (Rp)', 'Sisa (Rp)'],
  },
  bobot: { latih: ['Bobot (%)', 'Bobot'], lain: ['Bobot Kegiatan (%)', 'Nilai Bobot'] },
  ttb: { latih: ['TTB', 'Tertimbang (%)'], lain: ['Ttb (%)', 'Fisik Tertimbang'] },
  'grup-keuangan': { latih: ['Realisasi Keuangan', 'Keuangan'], lain: ['KEUANGAN', 'Realisasi Anggaran'] },
  'grup-fisik': { latih: ['Realisasi Fisik', 'Fisik'], lain: ['FISIK', 'Kemajuan Fisik'] },
  'bulan-lalu': {
    latih: ['s/d Bulan Lalu (Rp)', 'Bulan Lalu (Rp)'],
    lain: ['sampai dgn bulan lalu (Rp)', 'S.D. BULAN LALU (Rp)'],
  },
  'bulan-ini': { latih: ['Bulan Ini (Rp)'], lain: ['Dlm Bulan Ini (Rp)', 'BULAN INI (Rp)'] },
  'sd-bulan-ini': { latih: ['s/d Bulan Ini (Rp)'], lain: ['s.d. Bulan Ini (Rp)', 'Sampai dengan Bulan Ini (Rp)'] },
  'sd-bulan-ini-persen': { latih: ['s/d Bulan Ini (%)'], lain: ['% s.d. Bulan Ini'] },
  anggaran: { latih: ['Anggaran', 'Anggaran {t} (Rp)'], lain: ['Anggaran Setelah Perubahan', 'Jumlah Anggaran (Rp)'] },
  'realisasi-lra': {
    latih: ['Realisasi', 'Realisasi {t} (Rp)'],
    lain: ['Realisasi s.d. 31 Desember {t}', 'Jumlah Realisasi (Rp)'],
  },
  'persen-lra': { latih: ['%', '(%)'], lain: ['Persentase (%)', '% Realisasi'] },
  'sisa-lra': { latih: ['Sisa Anggaran', 'Sisa'], lain: ['Sisa Lebih/Kurang', 'Lebih (Kurang)'] },

  'target-n': {
    latih: ['Target {t}', 'Target Capaian Kinerja {t}'],
    lain: ['Target Tahun {t}', 'Sasaran Kinerja {t}'],
  },
  'pagu-n': {
    latih: ['Pagu Indikatif (Rp)', 'Kebutuhan Dana/Pagu Indikatif {t} (Rp)'],
    lain: ['Pagu Tahun {t} (Rp)', 'Kebutuhan Dana {t} (Rp)'],
  },
  'target-maju': { latih: ['Target', 'Target Capaian Kinerja'], lain: ['Sasaran', 'Target {t+1}'] },
  'pagu-maju': {
    latih: ['Pagu Indikatif (Rp)', 'Kebutuhan Dana/Pagu Indikatif (Rp)'],
    lain: ['Perkiraan Dana (Rp)', 'Pagu {t+1} (Rp)'],
  },
  maju: {
    latih: ['Prakiraan Maju Rencana Tahun {t+1}', 'Prakiraan Maju {t+1}'],
    lain: ['Perkiraan Maju Tahun {t+1}', 'PRAKIRAAN MAJU TA {t+1}'],
  },
  rencana: { latih: ['Rencana Tahun {t}'], lain: ['Rencana Kerja {t}', 'Capaian Kinerja dan Kerangka Pendanaan'] },
  'renstra-akhir-target': { latih: ['Target Akhir Renstra'], lain: ['Target pada Akhir Renstra'] },
  'realisasi-n2': { latih: ['Realisasi {t-2}'], lain: ['Realisasi Kinerja Tahun {t-2}'] },
  'prakiraan-n1': { latih: ['Prakiraan {t-1}'], lain: ['Perkiraan Realisasi {t-1}'] },
  target: { latih: ['Target'], lain: ['Target Kinerja', 'Tgt'] },
  dana: { latih: ['Rp', 'Dana (Rp)'], lain: ['Pagu (Rp)', 'Anggaran (Rp)'] },
  'kondisi-awal': { latih: ['Data Capaian pada Tahun Awal'], lain: ['Kondisi Awal Kinerja'] },
  'akhir-periode': {
    latih: ['Kondisi Kinerja pada Akhir Periode Renstra', 'Akhir Periode'],
    lain: ['Kondisi Akhir Renstra', 'Total Akhir Periode'],
  },
  'tahun-1': { latih: ['Tahun {t}', '{t}'], lain: ['Tahun ke-1', 'TA {t}'] },
  'tahun-2': { latih: ['Tahun {t+1}', '{t+1}'], lain: ['Tahun ke-2', 'TA {t+1}'] },
  'tahun-3': { latih: ['Tahun {t+2}', '{t+2}'], lain: ['Tahun ke-3', 'TA {t+2}'] },
  pokok: { latih: ['Sebelum Perubahan', 'Pokok'], lain: ['Pagu Murni (Rp)', 'Semula'] },
  perubahan: { latih: ['Setelah Perubahan', 'Perubahan'], lain: ['Pagu Perubahan (Rp)', 'Menjadi'] },
  selisih: { latih: ['Bertambah/(Berkurang)'], lain: ['Bertambah / Berkurang (Rp)'] },
  'grup-pagu': { latih: ['Pagu Anggaran (Rp)'], lain: ['Jumlah Anggaran (Rp)'] },

  't-target': { latih: ['Target', 'Target {t}'], lain: ['Target Kinerja Tahun {t}', 'Target PK'] },
  't-realisasi': { latih: ['Realisasi', 'Realisasi {t}'], lain: ['Realisasi Kinerja', 'Hasil Dicapai'] },
  't-capaian': { latih: ['Capaian (%)', '% Capaian'], lain: ['Tingkat Capaian (%)', 'Persentase Capaian'] },
  status: { latih: ['Status', 'Keterangan'], lain: ['Kategori', 'KET'] },
  'grup-target': { latih: ['Target'], lain: ['Target Triwulan'] },
  'grup-realisasi': { latih: ['Realisasi'], lain: ['Realisasi Triwulan'] },
  'grup-capaian': { latih: ['Capaian (%)'], lain: ['Persentase Capaian (%)'] },
  'anggaran-tahun': { latih: ['Anggaran pada Tahun ke-'], lain: ['Anggaran Tahun'] },
  'realisasi-tahunan': { latih: ['Realisasi Anggaran pada Tahun ke-'], lain: ['Realisasi Anggaran Tahun'] },
  'rasio-tahunan': {
    latih: ['Rasio antara Realisasi dan Anggaran Tahun ke-'],
    lain: ['Rasio Realisasi terhadap Anggaran (%)'],
  },
  'c29-target': { latih: ['Target Renja {t-1}'], lain: ['Target Program/Kegiatan Renja Tahun {t-1}'] },
  'c29-realisasi': { latih: ['Realisasi Renja {t-1}'], lain: ['Hasil Renja Tahun {t-1}'] },
  'c29-tingkat': { latih: ['Tingkat Realisasi (%)'], lain: ['% Tingkat Realisasi'] },

  'aset-awal': { latih: ['Keadaan Awal', 'Saldo Awal'], lain: ['Keadaan per 1 Januari {t}', 'Nilai Awal'] },
  'aset-kurang': { latih: ['Mutasi Berkurang', 'Berkurang'], lain: ['Pengurangan', 'Mutasi Kurang'] },
  'aset-tambah': { latih: ['Mutasi Bertambah', 'Bertambah'], lain: ['Penambahan', 'Mutasi Tambah'] },
  'aset-akhir': { latih: ['Keadaan Akhir', 'Saldo Akhir'], lain: ['Keadaan per 31 Desember {t}', 'Nilai Akhir'] },
  nilai: { latih: ['Nilai (Rp)'], lain: ['Harga (Rp)'] },

  'j-jumlah': {
    latih: ['JUMLAH', 'Jumlah', 'TOTAL'],
    lain: ['Jumlah Keseluruhan', 'J U M L A H', 'TOTAL ANGGARAN DAN REALISASI', 'Jumlah Total'],
  },
  'j-sub': { latih: ['Jumlah {x}', 'Sub Jumlah'], lain: ['JUMLAH {x}', 'Sub Total'] },
  'j-rata': {
    latih: ['Rata-rata capaian kinerja (%)', 'Rata-Rata Capaian Kinerja'],
    lain: ['RATA - RATA CAPAIAN KINERJA', 'Rerata Capaian Kinerja (%)'],
  },
  'j-predikat': { latih: ['Predikat kinerja', 'Predikat Kinerja'], lain: ['PREDIKAT KINERJA', 'Predikat Capaian'] },
  'j-rata-total': {
    latih: ['TOTAL RATA-RATA CAPAIAN KINERJA DAN ANGGARAN DARI SELURUH PROGRAM'],
    lain: [
      'Rata-rata Capaian Seluruh Program',
      'TOTAL RATA-RATA CAPAIAN KINERJA DARI SELURUH PROGRAM (PROGRAM 1 s.d. TERAKHIR)',
    ],
  },
  'j-predikat-total': {
    latih: ['PREDIKAT KINERJA DARI SELURUH PROGRAM'],
    lain: ['Predikat Seluruh Program', 'PREDIKAT KINERJA KESELURUHAN'],
  },

  't-e81': {
    latih: ['EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH TAHUN {t}', 'Evaluasi Hasil Renja Tahun {t}'],
    lain: ['EVALUASI PELAKSANAAN RENCANA KERJA TAHUN {t}', 'Laporan Evaluasi Renja SKPD TA {t}'],
  },
  't-rfk': {
    latih: ['LAPORAN REALISASI FISIK DAN KEUANGAN TAHUN {t}'],
    lain: ['LAPORAN PERKEMBANGAN KEGIATAN TA {t}', 'Realisasi Fisik & Keuangan {t}'],
  },
  't-c33': {
    latih: ['Tabel T-C.33 Rumusan Rencana Program dan Kegiatan Tahun {t} dan Prakiraan Maju Tahun {t+1}'],
    lain: ['RENCANA KERJA TAHUN {t} DAN PRAKIRAAN MAJU {t+1}', 'Rencana Program dan Kegiatan Tahun {t}'],
  },
  't-c27': {
    latih: ['Tabel T-C.27 Rencana Program, Kegiatan, dan Pendanaan'],
    lain: ['RENCANA STRATEGIS TAHUN {t}-{t+4}', 'Program, Kegiatan dan Kerangka Pendanaan Renstra'],
  },
  't-c29': {
    latih: ['Tabel T-C.29 Rekapitulasi Evaluasi Hasil Pelaksanaan Renja s.d. Tahun {t}'],
    lain: ['Rekapitulasi Hasil Renja dan Pencapaian Renstra s/d {t}'],
  },
  't-c24': {
    latih: ['Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan'],
    lain: ['Anggaran dan Realisasi Belanja Perangkat Daerah'],
  },
  't-iku': {
    latih: ['Capaian Indikator Kinerja Utama Tahun {t}'],
    lain: ['Pengukuran Kinerja Tahun {t}', 'Realisasi Perjanjian Kinerja Tahun {t}'],
  },
  't-aksi': { latih: ['Rencana Aksi dan Realisasi Kinerja Tahun {t}'], lain: ['Monitoring Rencana Aksi TA {t}'] },
  't-lra': {
    latih: ['LAPORAN REALISASI ANGGARAN TAHUN {t}', 'Rekapitulasi Belanja Tahun {t}'],
    lain: ['REALISASI BELANJA PER 31 DESEMBER {t}', 'Ringkasan Realisasi Anggaran {t}'],
  },
  't-rekap': { latih: ['Rekapitulasi Realisasi Anggaran per Perangkat Daerah Tahun {t}'], lain: ['Serapan Anggaran SKPD Tahun {t}'] }, // prettier-ignore
  't-aset': { latih: ['Daftar Aset Tetap Tahun {t}'], lain: ['Rekapitulasi Barang Milik Daerah {t}'] },
  't-ubah': { latih: ['Rumusan Perubahan Program dan Kegiatan Tahun {t}'], lain: ['RENJA PERUBAHAN TAHUN {t}'] },
} as const satisfies Readonly<Record<string, Kata>>;

export type Kunci = keyof typeof KATA | keyof typeof KATA_BANDING | keyof typeof KATA_UJI | keyof typeof KATA_SAKSI | keyof typeof KATA_PENGUJI | keyof typeof KATA_BUTA | keyof typeof KATA_AWAM | keyof typeof KATA_TAMU | keyof typeof KATA_PENDATANG | keyof typeof KATA_PERANTAU | keyof typeof KATA_MUSAFIR | keyof typeof KATA_PELANCONG | keyof typeof KATA_PENJELAJAH | keyof typeof KATA_PENGEMBARA | keyof typeof KATA_PETUALANG | keyof typeof KATA_PENGELANA | keyof typeof KATA_PEJALAN; // prettier-ignore

const LATIH: Readonly<Record<string, Kata>> = KATA;
/** The words of every part but `latih`. */
// prettier-ignore
export const LUAR: Readonly<Record<Exclude<Paruh, 'latih'>, Readonly<Record<string, readonly string[]>>>> = {
  banding: KATA_BANDING, uji: KATA_UJI, saksi: KATA_SAKSI, penguji: KATA_PENGUJI, buta: KATA_BUTA, awam: KATA_AWAM, tamu: KATA_TAMU, pendatang: KATA_PENDATANG, perantau: KATA_PERANTAU, musafir: KATA_MUSAFIR, pelancong: KATA_PELANCONG, penjelajah: KATA_PENJELAJAH, pengembara: KATA_PENGEMBARA, petualang: KATA_PETUALANG, pengelana: KATA_PENGELANA, pejalan: KATA_PEJALAN,
};

export const isKunci = (text: string): text is Kunci =>
  [LATIH, ...Object.values(LUAR)].some((words) => Object.hasOwn(words, text));

/** The words of a key in one vocabulary. */
export const kataDari = (key: Kunci, kosakata: Kosakata): readonly string[] => {
  const words = kosakata === 'latih' || kosakata === 'lain' ? LATIH[key]?.[kosakata] : LUAR[kosakata][key];
  if (words === undefined) throw new Error(`no word for ${key} in ${kosakata}`);
  return words;
};
