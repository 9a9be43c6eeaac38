/** Foreign sheets of money and goods that have targets, quarters, saldo or a total as evaluation tables do. */
import { angka, banyak, desa, dua, jumlah, orang, ORANG, tutup, type Asing } from './foreign-alat';

export const ASING_UANG: readonly Asing[] = [
  {
    id: 'ppat',
    judul: ['LAPORAN TRANSAKSI PPAT TRIWULAN II 2025'],
    kepala: [
      'NO',
      'NAMA PPAT',
      'TRIWULAN LALU (JML)',
      'NILAI',
      'TRIWULAN INI (JML)',
      'NILAI',
      'S.D. TRIWULAN INI (JML)',
      'NILAI',
    ],
    baris: (r, at) => {
      const [a = 0, b = 0] = banyak(r, 2, 1, 40);
      const [x, y] = [a * r.int(40, 90) * 1_000_000, b * r.int(40, 90) * 1_000_000];
      return [at + 1, orang(r, at), a, x, b, y, a + b, x + y];
    },
    penutup: tutup('JUMLAH', 8, [2, 3, 4, 5, 6, 7]),
  },
  {
    id: 'rab-ubah',
    judul: ['RAB PERUBAHAN APBDES', 'TAHUN ANGGARAN 2025'],
    kepala: [
      'No',
      'Uraian',
      'Vol. Semula',
      'Harga',
      'Jumlah Semula',
      'Vol. Menjadi',
      'Harga',
      'Jumlah Menjadi',
      'Selisih',
    ],
    baris: (r, at) => {
      const [a, b, harga] = [r.int(1, 20), r.int(1, 20), r.int(5, 90) * 10_000];
      return [at + 1, `Belanja bahan ${at + 1}`, a, harga, a * harga, b, harga, b * harga, (b - a) * harga];
    },
  },
  {
    id: 'stok',
    judul: ['LAPORAN PERSEDIAAN BARANG PAKAI HABIS'],
    kepala: ['No', 'Nama Barang', 'Satuan', 'Stok Awal', 'Masuk', 'Keluar', 'Sisa Stok'],
    baris: (r, at) => {
      const [awal = 0, masuk = 0] = banyak(r, 2, 5, 90);
      const keluar = r.int(0, awal);
      return [at + 1, `Barang ${at + 1}`, r.pick(['rim', 'buah']), awal, masuk, keluar, awal + masuk - keluar];
    },
  },
  {
    id: 'omzet',
    judul: ['DATA OMZET UMKM BINAAN TRIWULAN I'],
    kepala: ['No', 'Nama Usaha', 'Januari', 'Februari', 'Maret', 'Jumlah', 'Rata-rata'],
    baris: (r, at) => {
      const bulan = banyak(r, 3, 9, 99).map((one) => one * 100_000);
      return [at + 1, `Usaha ${ORANG[at % ORANG.length] ?? ''}`, ...bulan, jumlah(bulan), dua(jumlah(bulan) / 3)];
    },
  },
  {
    id: 'gaji-asn',
    judul: ['DAFTAR GAJI INDUK BULAN JUNI 2025'],
    kepala: ['No', 'Nama', 'Gaji Pokok', 'Tunj. Keluarga', 'Tunj. Beras', 'Jumlah Kotor', 'Potongan', 'Jumlah Bersih'],
    baris: (r, at) => {
      const pokok = r.int(24, 58) * 100_000;
      const [keluarga, beras, potongan] = [pokok / 10, r.int(1, 4) * 72_420, pokok / 20];
      return [
        at + 1,
        orang(r, at),
        pokok,
        keluarga,
        beras,
        pokok + keluarga + beras,
        potongan,
        pokok + keluarga + beras - potongan,
      ];
    },
    penutup: tutup('JUMLAH', 8, [2, 3, 4, 5, 6, 7]),
  },
  {
    id: 'perjadin',
    judul: ['REKAP BIAYA PERJALANAN DINAS'],
    kepala: ['No', 'Nama', 'Tujuan', 'Lama (hari)', 'Uang Harian', 'Transport', 'Jumlah (Rp)'],
    baris: (r, at) => {
      const [hari, harian, transport] = [r.int(1, 4), r.int(3, 5) * 100_000, r.int(2, 30) * 50_000];
      return [
        at + 1,
        orang(r, at),
        r.pick(['Provinsi', 'Jakarta']),
        hari,
        harian,
        transport,
        hari * harian + transport,
      ];
    },
    penutup: tutup('Jumlah', 7, [6]),
  },
  {
    id: 'bbm',
    judul: ['KARTU KENDALI BBM KENDARAAN DINAS'],
    kepala: ['No', 'Kendaraan', 'KM Awal', 'KM Akhir', 'Jarak', 'Liter', 'Rasio (km/l)', 'Biaya'],
    baris: (r, at) => {
      const [awal, jarak, liter] = [r.int(10_000, 90_000), r.int(80, 900), r.int(10, 60)];
      return [at + 1, `Mobil ${at + 1}`, awal, awal + jarak, jarak, liter, dua(jarak / liter), liter * 10_000];
    },
  },
  {
    id: 'listrik',
    judul: ['PEMAKAIAN LISTRIK KANTOR'],
    kepala: ['No', 'Bulan', 'Stand Lalu', 'Stand Ini', 'Pemakaian (kWh)', 'Tarif', 'Tagihan (Rp)'],
    baris: (r, at, before) => {
      const lalu = before === null ? 12_000 : angka(before[3]);
      const kwh = r.int(200, 900);
      return [at + 1, `Bulan ${at + 1}`, lalu, lalu + kwh, kwh, 1445, kwh * 1445];
    },
  },
  {
    id: 'harga-pasar',
    judul: ['PERKEMBANGAN HARGA BAHAN POKOK'],
    kepala: ['No', 'Komoditas', 'Satuan', 'Minggu Lalu (Rp)', 'Minggu Ini (Rp)', 'Perubahan (Rp)', 'Perubahan (%)'],
    baris: (r, at) => {
      const [lalu, ini] = [r.int(10, 90) * 500, r.int(10, 90) * 500];
      return [at + 1, `Komoditas ${at + 1}`, 'kg', lalu, ini, ini - lalu, dua(((ini - lalu) * 100) / lalu)];
    },
  },
  {
    id: 'penawaran',
    judul: ['EVALUASI HARGA PENAWARAN'],
    kepala: ['No', 'Nama Penyedia', 'HPS (Rp)', 'Penawaran (Rp)', 'Terkoreksi (Rp)', 'Penawaran/HPS (%)', 'Peringkat'],
    baris: (r, at) => {
      const tawar = r.int(780, 1010) * 1_000_000;
      return [
        at + 1,
        `CV. ${ORANG[at % ORANG.length] ?? ''}`,
        1_020_000_000,
        tawar,
        tawar,
        dua(tawar / 10_200_000),
        at + 1,
      ];
    },
  },
  {
    id: 'angsuran',
    judul: ['KARTU ANGSURAN PINJAMAN KOPERASI'],
    kepala: ['Bulan ke-', 'Tanggal', 'Pokok (Rp)', 'Jasa (Rp)', 'Jumlah Angsuran', 'Sisa Pinjaman'],
    baris: (_, at, before) => {
      const sisa = before === null ? 24_000_000 : angka(before[5]);
      return [at + 1, `10-${at + 1}-2025`, 1_000_000, sisa / 100, 1_000_000 + sisa / 100, sisa - 1_000_000];
    },
  },
  {
    id: 'karcis',
    judul: ['SETORAN RETRIBUSI PASAR HARIAN'],
    kepala: ['No', 'Pasar', 'Target Karcis', 'Terjual', 'Sisa', 'Tarif', 'Setoran (Rp)'],
    baris: (r, at) => {
      const karcis = r.int(100, 400);
      const laku = karcis - r.int(0, 60);
      return [at + 1, `Pasar ${desa(at)}`, karcis, laku, karcis - laku, 2000, laku * 2000];
    },
  },
  {
    id: 'bansos',
    judul: ['DAFTAR PENERIMA BLT DANA DESA 2025'],
    kepala: ['No', 'Nama', 'Dusun', 'Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV', 'Jumlah Diterima'],
    baris: (r, at) => {
      const tahap = Array.from({ length: 4 }, () => (r.chance(0.9) ? 900_000 : 600_000));
      return [at + 1, orang(r, at), r.pick(['I', 'II', 'III']), ...tahap, jumlah(tahap)];
    },
    penutup: tutup('Jumlah', 8, [3, 4, 5, 6, 7]),
  },
  {
    id: 'panitia',
    judul: ['RENCANA DAN REALISASI BIAYA PANITIA HUT RI'],
    grup: ['', '', 'Rencana', '', '', 'Realisasi', '', '', ''],
    kepala: ['No', 'Keperluan', 'Vol', 'Harga', 'Jumlah', 'Vol', 'Harga', 'Jumlah', 'Selisih'],
    baris: (r, at) => {
      const [a, b, x, y] = [r.int(1, 9), r.int(1, 9), r.int(2, 40) * 5000, r.int(2, 40) * 5000];
      return [at + 1, `Keperluan ${at + 1}`, a, x, a * x, b, y, b * y, a * x - b * y];
    },
    penutup: tutup('Jumlah', 9, [4, 7, 8]),
  },
  {
    id: 'iuran',
    judul: ['REKAP IURAN KORPRI SEMESTER I'],
    grup: ['', '', 'Iuran Bulan', '', '', '', '', '', ''],
    kepala: ['No', 'Nama', 'Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Total'],
    baris: (r, at) => {
      const bulan = banyak(r, 6, 1, 5).map((one) => one * 10_000);
      return [at + 1, orang(r, at), ...bulan, jumlah(bulan)];
    },
    penutup: tutup('Jumlah', 9, [2, 3, 4, 5, 6, 7, 8]),
  },
];
