/** Foreign sheets of people, schools and statistics that have targets, weights, codes or percentages as evaluation tables do. */
import { banyak, desa, dua, jumlah, orang, tutup, type Asing } from './foreign-alat';

export const ASING_DATA: readonly Asing[] = [
  {
    id: 'posyandu',
    judul: ['HASIL PENIMBANGAN BALITA BULAN FEBRUARI'],
    kepala: ['No', 'Desa', 'Sasaran (S)', 'Ditimbang (D)', 'Naik (N)', 'D/S (%)', 'N/D (%)'],
    baris: (r, at) => {
      const s = r.int(40, 200);
      const d = s - r.int(1, 20);
      const n = d - r.int(1, 15);
      return [at + 1, desa(at), s, d, n, dua((d * 100) / s), dua((n * 100) / d)];
    },
  },
  {
    id: 'imunisasi',
    judul: ['CAKUPAN IMUNISASI DASAR 2025'],
    kepala: ['No', 'Kelurahan', 'Jumlah Bayi', 'BCG', 'DPT-HB 3', 'Campak', 'Persentase Lengkap'],
    baris: (r, at) => {
      const bayi = r.int(30, 160);
      const campak = bayi - r.int(0, 25);
      return [at + 1, desa(at), bayi, bayi - r.int(0, 9), bayi - r.int(3, 18), campak, dua((campak * 100) / bayi)];
    },
    penutup: tutup('Jumlah', 7, [2, 3, 4, 5]),
  },
  {
    id: 'kepadatan',
    judul: ['LUAS DAN KEPADATAN PENDUDUK PER KECAMATAN'],
    kepala: ['No', 'Kecamatan', 'Luas (km2)', 'Persentase Luas', 'Penduduk', 'Kepadatan'],
    baris: (r, at) => {
      const luas = r.int(20, 400);
      const jiwa = r.int(4000, 60_000);
      return [at + 1, `Kec. ${desa(at)}`, luas, dua(luas / 31), jiwa, Math.round(jiwa / luas)];
    },
  },
  {
    id: 'siswa',
    judul: ['KEADAAN SISWA SD NEGERI TAHUN PELAJARAN 2025/2026'],
    kepala: ['No', 'Kelas', 'Rombel', 'Laki-laki', 'Perempuan', 'Jumlah', 'Rasio Siswa/Rombel'],
    baris: (r, at) => {
      const [rombel, l, p] = [r.int(1, 3), r.int(8, 40), r.int(8, 40)];
      return [at + 1, `Kelas ${at + 1}`, rombel, l, p, l + p, dua((l + p) / rombel)];
    },
    penutup: tutup('Jumlah', 7, [2, 3, 4, 5]),
  },
  {
    id: 'rapor',
    judul: ['LEGER NILAI RAPOR SEMESTER I'],
    kepala: [
      'No',
      'Nama Siswa',
      'Agama',
      'PPKn',
      'B. Indonesia',
      'Matematika',
      'IPA',
      'Jumlah',
      'Rata-rata',
      'Peringkat',
    ],
    baris: (r, at) => {
      const nilai = banyak(r, 5, 60, 98);
      return [at + 1, orang(r, at), ...nilai, jumlah(nilai), dua(jumlah(nilai) / 5), at + 1];
    },
  },
  {
    id: 'cat',
    judul: ['HASIL SELEKSI KOMPETENSI DASAR CPNS'],
    kepala: ['No', 'No Peserta', 'Nama', 'TWK', 'TIU', 'TKP', 'Total', 'Keterangan'],
    baris: (r, at) => {
      const nilai = [r.int(50, 130), r.int(60, 150), r.int(120, 200)];
      return [at + 1, `25${r.int(100_000, 999_999)}`, orang(r, at), ...nilai, jumlah(nilai), r.pick(['P/L', 'TL'])];
    },
  },
  {
    id: 'panen',
    judul: ['LUAS PANEN DAN PRODUKSI PADI MENURUT KECAMATAN'],
    kepala: ['No', 'Kecamatan', 'Luas Tanam (ha)', 'Luas Panen (ha)', 'Produksi (ton)', 'Produktivitas (ku/ha)'],
    baris: (r, at) => {
      const tanam = r.int(200, 2000);
      const panen = tanam - r.int(1, 90);
      const ton = Math.round(panen * (4 + r.next() * 2));
      return [at + 1, `Kec. ${desa(at)}`, tanam, panen, ton, dua((ton * 10) / panen)];
    },
    penutup: tutup('Jumlah', 6, [2, 3, 4]),
  },
  {
    id: 'skm',
    judul: ['PENGOLAHAN SURVEI KEPUASAN MASYARAKAT'],
    kepala: ['No', 'Unsur Pelayanan', 'Nilai Rata-rata', 'Bobot', 'Nilai Tertimbang', 'Mutu'],
    baris: (r, at) => {
      const nilai = dua(2.8 + r.next());
      return [at + 1, `Unsur U${at + 1}`, nilai, 0.11, Math.round(nilai * 0.11 * 1000) / 1000, r.pick(['A', 'B', 'C'])];
    },
  },
  {
    id: 'hadir-harian',
    judul: ['DAFTAR HADIR HARIAN'],
    kepala: ['No', 'Nama', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'Jumlah Hadir'],
    baris: (r, at) => {
      const hari = banyak(r, 10, 0, 4).map((one) => (one > 0 ? 1 : 0));
      return [at + 1, orang(r, at), ...hari, jumlah(hari)];
    },
  },
  {
    id: 'pemilih',
    judul: ['REKAPITULASI PENGGUNA HAK PILIH'],
    kepala: ['No', 'TPS', 'DPT L', 'DPT P', 'Jumlah DPT', 'Pengguna', 'Partisipasi (%)'],
    baris: (r, at) => {
      const [l, p] = [r.int(90, 150), r.int(90, 150)];
      const guna = l + p - r.int(10, 90);
      return [at + 1, `TPS ${at + 1}`, l, p, l + p, guna, dua((guna * 100) / (l + p))];
    },
    penutup: tutup('JUMLAH', 7, [2, 3, 4, 5]),
  },
  {
    id: 'hujan',
    judul: ['CURAH HUJAN BULANAN (mm)'],
    kepala: ['No', 'Stasiun', 'Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jumlah', 'Rerata'],
    baris: (r, at) => {
      const mm = banyak(r, 6, 20, 420);
      return [at + 1, `Stasiun ${desa(at)}`, ...mm, jumlah(mm), dua(jumlah(mm) / 6)];
    },
  },
  {
    id: 'arsip',
    judul: ['JADWAL RETENSI ARSIP'],
    kepala: ['Kode', 'Jenis Arsip', 'Aktif (tahun)', 'Inaktif (tahun)', 'Jumlah (tahun)', 'Keterangan'],
    baris: (r, at) => {
      const [aktif, inaktif] = [r.int(1, 3), r.int(1, 8)];
      return [
        `000.${(at % 4) + 1}.${(at % 3) + 1}`,
        `Berkas ${at + 1}`,
        aktif,
        inaktif,
        aktif + inaktif,
        r.pick(['Musnah', 'Permanen']),
      ];
    },
  },
  {
    id: 'abk',
    judul: ['ANALISIS BEBAN KERJA JABATAN'],
    kepala: ['No', 'Nama Jabatan', 'Beban Kerja', 'Waktu Kerja Efektif', 'Kebutuhan', 'Pegawai Ada', 'Lebih/(Kurang)'],
    baris: (r, at) => {
      const [perlu, ada] = [r.int(1, 9), r.int(0, 9)];
      return [at + 1, `Jabatan ${at + 1}`, perlu * 75_000, 75_000, perlu, ada, ada - perlu];
    },
  },
  {
    id: 'kelas',
    judul: ['JUMLAH SISWA PER KELAS MENURUT SEKOLAH'],
    grup: ['', '', 'Kelas VII', '', 'Kelas VIII', '', 'Kelas IX', '', 'Jumlah', ''],
    kepala: ['No', 'Nama Sekolah', 'L', 'P', 'L', 'P', 'L', 'P', 'L', 'P'],
    baris: (r, at) => {
      const n = banyak(r, 6, 10, 120);
      const sum = (from: number): number => jumlah([0, 2, 4].map((one) => n[one + from] ?? 0));
      return [at + 1, `SMP ${desa(at)}`, ...n, sum(0), sum(1)];
    },
    penutup: tutup('JUMLAH', 10, [2, 3, 4, 5, 6, 7, 8, 9]),
  },
  {
    id: 'lomba',
    judul: ['REKAP PENILAIAN LOMBA DESA'],
    grup: ['', '', 'Juri I', '', 'Juri II', '', 'Total', '', ''],
    kepala: ['No', 'Desa', 'Administrasi', 'Lapangan', 'Administrasi', 'Lapangan', 'Nilai', 'Rata-rata', 'Juara'],
    baris: (r, at) => {
      const n = banyak(r, 4, 60, 97);
      return [at + 1, desa(at), ...n, jumlah(n), dua(jumlah(n) / 4), at < 3 ? at + 1 : ''];
    },
  },
];
