/** Sheets of an office that are no evaluation tables: staff lists, schedules, questionnaires, price lists, cash books … */
import type { CellValue } from '../../src/grid/types';
import { angka, column, orang, type Asing } from './foreign-alat';
import { ASING_DATA } from './foreign-data';
import { ASING_UANG } from './foreign-uang';
import { KANTOR, SUB } from './names';
import { random } from './random';

const HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat'] as const;
const BARANG = [
  'Kertas HVS',
  'Tinta Printer',
  'Map Plastik',
  'Buku Agenda',
  'Kursi Rapat',
  'Meja Kerja',
  'Lampu',
  'Kabel',
] as const;

const ASING: readonly Asing[] = [
  {
    id: 'pegawai',
    judul: ['DAFTAR PEGAWAI DINAS CONTOH', 'KEADAAN PER JANUARI 2025'],
    kepala: ['No', 'Nama', 'NIP', 'Pangkat/Gol', 'Jabatan', 'Masa Kerja (Tahun)'],
    baris: (r, at) => [
      at + 1,
      orang(r, at),
      `19${r.int(70, 95)}0${r.int(1, 9)}12 200${r.int(1, 9)}01 1 00${at % 10}`,
      r.pick(['III/a', 'III/c', 'IV/a']),
      r.pick(['Analis', 'Kepala Seksi', 'Pengadministrasi']),
      r.int(1, 32),
    ],
  },
  {
    id: 'jadwal',
    judul: ['JADWAL KEGIATAN BULAN MARET 2025'],
    kepala: ['No', 'Hari', 'Tanggal', 'Kegiatan', 'Tempat', 'Peserta'],
    baris: (r, at) => [
      at + 1,
      HARI[at % 5] ?? '',
      at + 3,
      r.pick(SUB),
      r.pick(['Aula', 'Ruang Rapat', 'Lapangan']),
      r.int(10, 80),
    ],
  },
  {
    id: 'kuesioner',
    judul: ['REKAP KUESIONER KEPUASAN MASYARAKAT'],
    kepala: ['No', 'Pertanyaan', 'Sangat Puas', 'Puas', 'Kurang Puas', 'Tidak Puas', 'Jumlah'],
    baris: (r, at) => {
      const votes = [r.int(10, 60), r.int(10, 60), r.int(0, 20), r.int(0, 9)];
      return [
        at + 1,
        `Bagaimana pendapat Saudara tentang unsur ke-${at + 1}?`,
        ...votes,
        votes.reduce((a, b) => a + b, 0),
      ];
    },
  },
  {
    id: 'harga',
    judul: ['DAFTAR HARGA SATUAN BARANG TAHUN 2025'],
    kepala: ['No', 'Nama Barang', 'Spesifikasi', 'Satuan', 'Harga Satuan (Rp)'],
    baris: (r, at) => [
      at + 1,
      BARANG[at % BARANG.length] ?? '',
      r.pick(['Baik', 'Standar', 'SNI']),
      r.pick(['Rim', 'Buah', 'Unit']),
      r.int(5, 900) * 1000,
    ],
  },
  {
    id: 'kas',
    judul: ['BUKU KAS UMUM', 'BULAN APRIL 2025'],
    kepala: ['Tanggal', 'No Bukti', 'Uraian', 'Penerimaan (Rp)', 'Pengeluaran (Rp)', 'Saldo (Rp)'],
    baris: (r, at, before) => {
      const masuk = at % 3 === 0 ? r.int(5, 50) * 100_000 : 0;
      const keluar = at % 3 === 0 ? 0 : r.int(1, 9) * 50_000;
      return [
        at + 1,
        `BKU-${at + 1}`,
        masuk > 0 ? 'Terima UP' : r.pick(BARANG),
        masuk,
        keluar,
        angka(before?.[5]) + masuk - keluar,
      ];
    },
  },
  {
    id: 'rab',
    judul: ['RENCANA ANGGARAN BIAYA'],
    kepala: ['No', 'Uraian', 'Volume', 'Satuan', 'Harga Satuan (Rp)', 'Jumlah Harga (Rp)'],
    baris: (r, at) => {
      const volume = r.int(1, 20),
        harga = r.int(5, 300) * 1000;
      return [at + 1, BARANG[at % BARANG.length] ?? '', volume, r.pick(['Buah', 'Unit']), harga, volume * harga];
    },
    penutup: (rows) => ['', 'Jumlah', '', '', '', column(rows, 5)],
  },
  {
    id: 'absensi',
    judul: ['REKAPITULASI DAFTAR HADIR', 'TRIWULAN I TAHUN 2025'],
    kepala: ['No', 'Nama', 'Hadir', 'Izin', 'Sakit', 'Tanpa Keterangan', 'Persentase Kehadiran (%)'],
    baris: (r, at) => {
      const hadir = r.int(40, 60);
      return [
        at + 1,
        orang(r, at),
        hadir,
        r.int(0, 3),
        r.int(0, 3),
        r.int(0, 2),
        Math.round((hadir / 62) * 10000) / 100,
      ];
    },
  },
  {
    id: 'gaji',
    judul: ['DAFTAR PEMBAYARAN HONORARIUM'],
    kepala: ['No', 'Nama', 'Jabatan dalam Tim', 'Honor (Rp)', 'PPh 21 (Rp)', 'Diterima (Rp)', 'Tanda Tangan'],
    baris: (r, at) => {
      const honor = r.int(3, 20) * 50_000,
        pajak = Math.round(honor * 0.05);
      return [at + 1, orang(r, at), r.pick(['Ketua', 'Anggota']), honor, pajak, honor - pajak, `${at + 1}. ......`];
    },
    penutup: (rows) => ['', 'JUMLAH', '', column(rows, 3), column(rows, 4), column(rows, 5)],
  },
  {
    id: 'penduduk',
    judul: ['JUMLAH PENDUDUK MENURUT KECAMATAN'],
    kepala: ['No', 'Kecamatan', 'Laki-laki', 'Perempuan', 'Jumlah', 'Rasio Jenis Kelamin'],
    baris: (r, at) => {
      const l = r.int(4000, 20000),
        p = r.int(4000, 20000);
      return [at + 1, `Kecamatan ${at + 1}`, l, p, l + p, Math.round((l / p) * 10000) / 100];
    },
    penutup: (rows) => ['', 'Jumlah', column(rows, 2), column(rows, 3), column(rows, 4), ''],
  },
  {
    id: 'surat',
    judul: ['AGENDA SURAT MASUK 2025'],
    kepala: ['No', 'Nomor Surat', 'Tanggal', 'Asal Surat', 'Perihal', 'Disposisi'],
    baris: (r, at) => [
      at + 1,
      `050/${r.int(10, 900)}/2025`,
      `${r.int(1, 28)}-0${r.int(1, 9)}-2025`,
      r.pick(KANTOR),
      r.pick(SUB),
      r.pick(['Sekretaris', 'Kabid', 'Arsip']),
    ],
  },
  {
    id: 'inventaris',
    judul: ['KARTU INVENTARIS RUANGAN'],
    kepala: ['No', 'Nama Barang', 'Merk', 'Tahun', 'Jumlah', 'Keadaan'],
    baris: (r, at) => [
      at + 1,
      BARANG[at % BARANG.length] ?? '',
      r.pick(['A', 'B', 'C']),
      r.int(2012, 2024),
      r.int(1, 30),
      r.pick(['Baik', 'Rusak']),
    ],
  },
  {
    id: 'risiko',
    judul: ['REGISTER RISIKO 2025'],
    kepala: ['No', 'Pernyataan Risiko', 'Penyebab', 'Kemungkinan', 'Dampak', 'Skor'],
    baris: (r, at) => {
      const k = r.int(1, 5),
        d = r.int(1, 5);
      return [at + 1, `Keterlambatan ${r.pick(SUB)}`, 'Kurang tenaga', k, d, k * d];
    },
  },
  {
    id: 'nilai',
    judul: ['DAFTAR NILAI PELATIHAN'],
    kepala: ['No', 'Nama Peserta', 'Tugas', 'Ujian', 'Praktik', 'Rata-rata', 'Predikat'],
    baris: (r, at) => {
      const n = [r.int(60, 98), r.int(60, 98), r.int(60, 98)];
      const mean = Math.round((n.reduce((a, b) => a + b, 0) / 3) * 100) / 100;
      return [at + 1, orang(r, at), ...n, mean, mean >= 80 ? 'Baik' : 'Cukup'];
    },
  },
];

const SEMUA = [...ASING, ...ASING_UANG, ...ASING_DATA];
export const ASING_IDS: readonly string[] = SEMUA.map(({ id }) => id);

/** A foreign sheet by its seed, as rows of cells. */
export const lembarAsing = (
  seed: number,
): { readonly id: string; readonly lines: readonly (readonly CellValue[])[] } => {
  const r = random(`asing/${seed}`);
  const one = SEMUA[seed % SEMUA.length] ?? r.pick(SEMUA);
  const upper = r.chance(0.4);
  const rows: CellValue[][] = [];
  for (let at = 0; at < r.int(8, 18); at += 1) rows.push(one.baris(r, at, rows.at(-1) ?? null));
  return {
    id: one.id,
    lines: [
      ...one.judul.map((text) => [text]),
      ...(r.chance(0.6) ? [[]] : []),
      ...(one.grup === undefined ? [] : [one.grup]),
      one.kepala.map((text) => (upper ? text.toUpperCase() : text)),
      ...(r.chance(0.4) ? [one.kepala.map((_, at) => at + 1)] : []),
      ...rows,
      ...(one.penutup === undefined ? [] : [one.penutup(rows)]),
      ...(r.chance(0.5) ? [[], ['Mengetahui,'], ['Kepala Dinas']] : []),
    ],
  };
};
