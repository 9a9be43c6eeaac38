import { ejaan, isCatatan, jumlahDari, jumlahSemua, labelBaris, mungkinJumlah } from '../../src/renja/penutup';
import { berhurufKapital, levelFromHeading, levelFromWord } from '../../src/renja/tingkat';
import { tingkatNasional } from '../../src/renja/urusan';

test.each([
  ['JUMLAH', 'jumlah'], ['Jumlah Total', 'jumlah'], ['JUMLAHTOTAL', null], ['J U M L A H', 'jumlah'], ['J U M L A H  T O T A L', 'jumlah'], ['T O T A L', 'jumlah'], ['(J U M L A H)', null], ['* JUMLAH', 'jumlah'],
  ['Grand Total', 'jumlah'], ['Sub Total', 'jumlah'], ['Subtotal', 'jumlah'], ['Sub Jumlah', 'jumlah'], ['Jml', 'jumlah'], ['TOTAL BELANJA DAERAH', 'jumlah'], ['Jumlah A', 'jumlah'], ['Jumlah II', 'jumlah'], ['Jumlah 12', 'jumlah'], ['Jumlah i', 'jumlah'],
  ['Jumlah 12345', null], ['Jumlah Program', 'jumlah'], ['JUMLAH ANGGARAN S.D. TRIWULAN II', 'jumlah'], ['JUMLAH S/D TW 2', 'jumlah'], ['Jumlah dokumen', null], ['Jumlah peserta kegiatan', null], ['Total Kabupaten', null],
  ['JUMLAH PENDAPATAN ASLI (I + II)', 'jumlah'], ['JUMLAH PENDAPATAN ASLI (A+B+C)', 'jumlah'], ['JUMLAH PENDAPATAN ASLI (1 & 2)', 'jumlah'], ['JUMLAH PENDAPATAN ASLI (I)', null], ['JUMLAH PENDAPATAN ASLI (I + II) x', null],
  ['Rata-rata', 'rata-rata'], ['RATA RATA CAPAIAN', 'rata-rata'], ['Rerata', 'rata-rata'], ['Rata2 capaian', 'rata-rata'], ['Rata²', 'rata-rata'], ['Rata-Rata Capaian Kinerja (%)', 'rata-rata'], ['Capaian rata-rata', 'rata-rata'], ['Nilai rata-rata', 'rata-rata'], ['Tingkat rata-rata', 'rata-rata'], ['Hasil rata-rata', 'rata-rata'],
  ['TOTAL RATA-RATA CAPAIAN KINERJA DARI SELURUH PROGRAM (PROGRAM 1 s.d. PROGRAM 4)', 'rata-rata-total'], ['Rata-rata keseluruhan', 'rata-rata-total'], ['Rata-rata OPD', 'rata-rata-total'], ['Rata-rata Perangkat Daerah', 'rata-rata-total'], ['Jumlah nilai rata-rata', 'rata-rata'], ['Rata-rata umum', 'rata-rata-total'], ['Rata-rata semua', 'rata-rata-total'],
  ['Predikat', 'predikat'], ['PREDIKAT KINERJA', 'predikat'], ['Peringkat', 'predikat'], ['Kategori predikat', 'predikat'], ['Kriteria nilai predikat', 'predikat'], ['PREDIKAT KINERJA KESELURUHAN', 'predikat-total'], ['Predikat SKPD', 'predikat-total'],
  ['Nilai jumlah', null], ['Capaian jumlah', null], ['Nilai', null], ['Sub', null], ['Sub Kegiatan', null], ['Grand', null], ['Capaian', null], ['Kategori', null], ['Kriteria Capaian', 'predikat'], ['Kategori capaian kinerja', 'predikat'], ['Kriteria', null], ['', null], ['12', null], ['Total aset dan rata-rata', null], ['Jumlah total seluruh nilai predikat', null],
  ['Rataan', null], ['Jumlah Sekretariat', 'jumlah'], ['Total x rata-rata', null],
] as const)('%s: %s', (text, expected) => {
  expect(labelBaris(text)).toBe(expected);
}); // prettier-ignore

test('mungkin jumlah: berawal demikian dan pendek', () => {
  expect(['Total Kabupaten', 'Jumlah Hibah', 'Jumlah hibah dana bos', 'Jumlah hibah dana bos desa', 'Rata-rata', 'Hibah', 'Jumlah'].filter(mungkinJumlah)).toEqual(['Total Kabupaten', 'Jumlah Hibah', 'Jumlah hibah dana bos', 'Jumlah']); // prettier-ignore
});

test('nama di belakang jumlah, dan apakah itu kelompok', () => {
  expect(jumlahDari('Jumlah Sekretariat Daerah')).toEqual({ nama: 'sekretariat daerah', kelompok: true });
  expect(jumlahDari('JUMLAH PROGRAM PENUNJANG')).toEqual({ nama: 'program penunjang', kelompok: true });
  expect(jumlahDari('Sub total Hibah')).toEqual({ nama: 'hibah', kelompok: false });
  for (const group of ['kegiatan', 'subkegiatan', 'sub', 'urusan', 'bidang', 'unsur', 'dinas', 'badan', 'bagian', 'kecamatan'])
    expect([group, jumlahDari(`Jumlah ${group} x`)?.kelompok]).toEqual([group, true]); // prettier-ignore
  expect([jumlahDari('Jumlah'), jumlahDari('Rata-rata program'), jumlahDari('x')]).toEqual([null, null, null]);
});

test('jumlah atas semuanya', () => {
  const all = [
    'JUMLAH',
    'Grand total',
    'Grand jumlah belanja',
    'JUMLAH SELURUHNYA',
    'Jumlah semua',
    'Total umum',
    'Jumlah OPD',
  ];
  expect([...all, 'Sub jumlah', 'Sub jumlah seluruh', 'Jumlah A', 'Total A', 'Jumlah belanja', 'Rata-rata seluruh', 'x'].filter(jumlahSemua)).toEqual(all); // prettier-ignore
});

test('ejaan nama untuk dibandingkan', () => {
  expect([ejaan('  Sekretariat\u00a0DPRD '), ejaan('P r o g r a m'), ejaan('Rata-rata s/d TW.2'), ejaan('rata2.5')]).toEqual(['sekretariat dprd', 'program', 'rerata sd tw 2', 'rata2 5']); // prettier-ignore
  expect([ejaan('j u m l a h t o t a l'), ejaan('a b c d'), ejaan('a b c')]).toEqual(['jumlah total', 'abcd', 'a b c']); // prettier-ignore
});

test('catatan di luar tabel', () => {
  const notes = ['Faktor pendorong', 'Tindak lanjut', 'Usulan tindak', 'Catatan', 'Keterangan :', 'Disusun', 'Dievaluasi', 'Disetujui', 'Mengetahui,', 'Kepala Dinas', 'NIP. 1', 'Pembina', 'Halaman 2', 'Hal 2', '*) x', 'Sumber: x', ' catatan']; // prettier-ignore
  expect([...notes, 'Faktorial', 'Sumber daya', 'Halal', 'x catatan', ''].filter(isCatatan)).toEqual(notes);
});

test.each([
  ['Sub Kegiatan A', 'subkegiatan'], ['Sub-kegiatan A', 'subkegiatan'], ['Subkegiatan', 'subkegiatan'], ['Sub Keg. A', 'subkegiatan'], ['Urusan Pemerintahan Bidang Pangan', 'bidang'], ['Bidang Urusan', 'bidang'], ['Urusan Bidang', 'bidang'], ['Bidang A', 'bidang'],
  ['Urusan Wajib', 'urusan'], ['Non Urusan', 'urusan'], ['Unsur Penunjang', 'urusan'], ['PROGRAM A', 'program'], ['Progam A', 'program'], ['Kegiatan A', 'kegiatan'], ['Keg. A', 'kegiatan'],
  ['Dinas A', 'perangkat-daerah'], ['Badan A', 'perangkat-daerah'], ['Kecamatan A', 'perangkat-daerah'], ['Sekretariat A', 'perangkat-daerah'], ['Inspektorat', 'perangkat-daerah'], ['Rumah Sakit A', 'perangkat-daerah'], ['RSUD A', 'perangkat-daerah'], ['Satuan Polisi', 'perangkat-daerah'], ['Satpol PP', 'perangkat-daerah'], ['Kelurahan A', 'perangkat-daerah'], ['Puskesmas A', 'perangkat-daerah'],
  ['Programa', null], ['Kegiatannya', null], ['Bidangnya', null], ['Dinasti', null], ['a Program', null], ['a Sub Kegiatan', null], ['a Sub Keg', null], ['a Bidang', null], ['a Urusan', null], ['a Kegiatan', null], ['a Dinas', null], ['Urusanku', null], ['Unsurku', null],
] as const)('kata pertama %s: %s', (nama, level) => {
  expect(levelFromWord(nama)).toBe(level);
}); // prettier-ignore

test('judul kolom nama yang menyebut satu tingkat saja', () => {
  expect(['Program', 'Kegiatan', 'Sub Kegiatan', 'Subkegiatan', 'Nama Program', 'Program/Kegiatan', 'Uraian', 'Programa', 'Kegiatan/Sub Kegiatan', 'Kegiatannya', 'Program dan Kegiatannya'].map(levelFromHeading)).toEqual(['program', 'kegiatan', 'subkegiatan', 'subkegiatan', 'program', null, null, null, null, 'kegiatan', null]); // prettier-ignore
});

test('huruf kapital: sedikitnya empat huruf, hampir semuanya', () => {
  expect(['PROGRAM PENUNJANG', 'ABC', 'ABCD', 'Program', 'ABCDEFa', 'ABCDEa', '1234 AB', 'P.R.O.G'].filter(berhurufKapital)).toEqual(['PROGRAM PENUNJANG', 'ABCD', 'ABCDEFa', 'P.R.O.G']); // prettier-ignore
});

test('daftar nasional urusan dan bidang', () => {
  expect(['PENDIDIKAN', ' Koperasi, Usaha Kecil, dan Menengah', 'Urusan Wajib', 'UNSUR KEWILAYAHAN', 'Pendidikan Dasar', '', `${'x'.repeat(82)} pangan`].map(tingkatNasional)).toEqual(['bidang', 'bidang', 'urusan', 'urusan', null, null, null]); // prettier-ignore
  expect([tingkatNasional(`pangan${' '.repeat(84)}`), tingkatNasional(`pangan${' '.repeat(85)}`)]).toEqual(['bidang', null]); // prettier-ignore
});
