import {
  bacaJudul,
  bulanDari,
  bulanDisebut,
  kataDari,
  kataWaktu,
  mirip,
  rentangDari,
  tahunDari,
  tahunKeDari,
  triwulanDari,
  urutanDari,
} from '../../src/renja/kosakata';
import { akarDari } from '../../src/renja/kosakata/akar';

/** Words as narrow columns of office tables write them. */
test.each([
  ['Nmr Urt', 'nomor urut'],
  ['Kd Prog', 'kode program'],
  ['Keg', 'kegiatan'],
  ['Subkeg', 'subkegiatan'],
  ['Indk Kin', 'indikator kinerja'],
  ['Sat', 'satuan'],
  ['Lok Kec', 'lokasi kecamatan'],
  ['Smbr Dana', 'sumber dana'],
  ['Penangg Jawab', 'penanggung jawab'],
  ['Ket', 'keterangan'],
  ['Tgt', 'target'],
  ['Real Ang', 'realisasi anggaran'],
  ['Cap', 'capaian'],
  ['Keu', 'keuangan'],
  ['Bel Opr', 'belanja operasi'],
  ['Renc', 'rencana'],
  ['Dev', 'deviasi'],
  ['Slsh', 'selisih'],
  ['Bbt', 'bobot'],
  ['Vol', 'volume'],
  ['Jml', 'jumlah'],
  ['Prosentase', 'persentase'],
  ['Prosen', 'persen'],
  ['Rph', 'rupiah'],
  ['Thn', 'tahun'],
  ['Bln', 'bulan'],
  ['Trwln', 'triwulan'],
  ['Smt', 'semester'],
  ['Sblm', 'sebelum'],
  ['Stlh Prbhn', 'setelah perubahan'],
  ['Thd', 'terhadap'],
  ['Dgn', 'dengan'],
  ['Yg', 'yang'],
  ['Utk', 'untuk'],
  ['Kum', 'kumulatif'],
  ['Tkt Cap', 'tingkat capaian'],
  ['Pek', 'pekerjaan'],
  ['Pnyd', 'penyedia'],
])('"%s" dibaca "%s"', (singkat, panjang) => expect(kataDari(singkat).join(' ')).toBe(panjang));

/** Affixes of Indonesian before and behind a word of the vocabulary. */
test.each([
  ['ditargetkan', 'target'],
  ['terserap', 'serap'],
  ['bertarget', 'target'],
  ['kesatuan', 'satuan'],
  ['pelaksanaan', 'laksana'],
  ['perencanaan', 'rencana'],
  ['pembelanjaan', 'belanja'],
  ['pendanaan', 'dana'],
  ['pengalokasian', 'alokasi'],
  ['setahun', 'tahun'],
  ['merealisasikan', 'realisasi'],
  ['membelanjakan', 'belanja'],
  ['mendanai', 'dana'],
  ['mengalokasikan', 'alokasi'],
  ['indikatornya', 'indikator'],
])('"%s" dibentuk dari "%s"', (kata, akar) => expect(akarDari(kata, new Set([akar]))).toBe(akar));

test('akar yang terpanjang, bukan kata itu sendiri, dan tidak di bawah empat huruf', () => {
  expect(akarDari('penganggaran', new Set(['anggaran', 'anggar']))).toBe('anggaran');
  expect(akarDari('penganggaran', new Set(['anggar', 'anggaran']))).toBe('anggaran');
  expect(akarDari('dianggarkan', new Set(['anggaran']))).toBe('anggaran');
  expect(akarDari('target', new Set(['target']))).toBeUndefined();
  expect(akarDari('anggar', new Set(['anggaran']))).toBeUndefined();
  expect(akarDari('dinas', new Set(['nas']))).toBeUndefined();
  expect(akarDari('kekuda', new Set(['target']))).toBeUndefined();
});

test.each([
  ['Jan', 1],
  ['Peb', 2],
  ['Mrt', 3],
  ['Apr', 4],
  ['Mei', 5],
  ['Jun', 6],
  ['Jul', 7],
  ['Agt', 8],
  ['Sept', 9],
  ['Okt', 10],
  ['Nopember', 11],
  ['Des', 12],
])('bulan "%s" yang ke-%s', (nama, ke) => expect(bulanDari(nama)).toBe(ke));

test.each([
  ['Pertama', 1],
  ['Ke-2', 2],
  ['Ketiga', 3],
  ['lV', 4],
  ['V', 5],
  ['Keenam', 6],
  ['VII', 7],
  ['Ke-08', 8],
  ['Kesembilan', 9],
  ['X', 10],
  ['XI', 11],
  ['12', 12],
])('urutan "%s": %s', (judul, ke) => expect(urutanDari(judul)).toBe(ke));

test('urutan yang berkata lain lagi, atau tidak ada, tidak dihitung', () => {
  expect(urutanDari('Tahun Ke-2')).toBeNull();
  expect(urutanDari('Ke')).toBeNull();
  expect(urutanDari('13')).toBeNull();
  expect(urutanDari('')).toBeNull();
});

test('kata waktu: nama bulan, urutan dan "ke", bukan angka', () => {
  expect(['juni', 'ketiga', 'iv', 'ke'].filter(kataWaktu)).toHaveLength(4);
  expect(['3', '03', 'target', ''].filter(kataWaktu)).toEqual([]);
});

test('rentang bulan: dua bulan, yang awal lebih dulu', () => {
  expect(rentangDari('Jan - Mar')).toEqual({ dari: 1, sampai: 3 });
  expect(rentangDari('Juli s.d. Desember')).toEqual({ dari: 7, sampai: 12 });
  expect(rentangDari('Mar - Jan')).toBeNull();
  expect(rentangDari('Jan')).toBeNull();
  expect(rentangDari('Jan - Jan')).toBeNull();
  expect(rentangDari('Jan, Feb, Mar')).toBeNull();
});

/** What is one word to a reader: "sampai dengan", "triwulan", the year before last, the form's number. */
test.each([
  ['Realisasi s.d Triwulan', 'realisasi sd triwulan'],
  ['Realisasi s/d. Triwulan', 'realisasi sd triwulan'],
  ['Realisasi s d Triwulan', 'realisasi s d triwulan'],
  ['T. W. II', 'tw ii'],
  ['Tri-Wulan II', 'triwulan ii'],
  ['Tri  Wulan II', 'triwulan ii'],
  ['Tahun n-1', 'tahun n-1'],
  ['Tahun (t + 2)', 'tahun n+2'],
  ['Formulir E.81', 'formulir e 81'],
  ['Formulir E-81', 'formulir e81'],
  ['Formulir E 81', 'formulir e81'],
  ['Tabel T-C.29', 'tabel tc29'],
  ['Tabel TC 29', 'tabel tc29'],
  ['Tabel T.C-29', 'tabel t c 29'],
  ['Capaian (%)', 'capaian %'],
])('"%s": kata-katanya "%s"', (judul, kata) => expect(kataDari(judul).join(' ')).toBe(kata));

describe('kata yang salah ketik', () => {
  const pertama = (judul: string): string => bacaJudul(judul).kata.join(' ');

  test.each([
    // One letter in five or more, two in nine or more.
    ['Tagret', 'target'],
    ['Targt', 'target'],
    ['Pgau', 'pgau'],
    ['Relasisasi', 'realisasi'],
    ['Keteranagan', 'keterangan'],
    // Two letters wrong in a short word are another word.
    ['Tarxxt', 'tarxxt'],
    // The first letter stays, unless it changed places with the second.
    ['Karget', 'karget'],
    ['Atrget', 'target'],
    ['Atrgat', 'atrgat'],
    ['Targetnya', 'target'],
    ['Reilisase', 'realisasi'],
    ['Exalisasi', 'exalisasi'],
    ['Xralisasi', 'xralisasi'],
    ['Eralisasa', 'eralisasa'],
    ['Nilaii', 'nilai'],
    // A short word is not guessed from a longer one.
    ['Kodee', 'kodee'],
    ['Desembr', 'desember'],
  ])('"%s" dibaca "%s"', (salah, benar) => expect(pertama(salah)).toBe(benar));
});

test('bagian judul yang dikenal: angka, angka Romawi dan satu huruf ikut dihitung', () => {
  expect(bacaJudul('Target 2 iv a').dikenal).toBe(1);
  expect(bacaJudul('Target xyz').dikenal).toBe(0.5);
  expect(bacaJudul('Target Renstra').dikenal).toBe(1);
  expect(bacaJudul('Juni ke').dikenal).toBe(1);
  expect(bacaJudul('xyzxyz qq').dikenal).toBe(0);
});

test('satu huruf ditambah, hilang, diganti atau bertukar dengan tetangganya', () => {
  expect([
    mirip('pagu', 'pagus', 1),
    mirip('pagu', 'pau', 1),
    mirip('pagu', 'paku', 1),
    mirip('pagu', 'apgu', 1),
  ]).toEqual([true, true, true, true]);
  // Two letters of which only one is the other's neighbour have not changed places.
  expect([mirip('ab', 'cd', 1), mirip('ab', 'ca', 1), mirip('ab', 'bc', 1)]).toEqual([false, false, false]);
  expect([mirip('', '', 0), mirip('', 'a', 0), mirip('', 'a', 1)]).toEqual([true, false, true]);
});

test.each<[string, number | null]>([
  ['Januari - Februari', null],
  ['April - Desember', null],
  ['April - Juni', 2],
  ['Juli s.d. Desember', 4],
  ['Agustus - Desember', null],
  ['Juli - September', 3],
  ['Januari', null],
  ['', null],
  ['lV', 4],
  ['V', null],
  ['11', null],
  ['I I', null],
])('triwulan pada akhir "%s": %s', (judul, triwulan) => expect(triwulanDari(judul)).toBe(triwulan));

test.each<[string, number | null]>([
  ['Tahun ke-9', 9],
  ['Tahun X', null],
  ['Tahun ke-10', null],
  ['Kedua', null],
  ['Tahun', null],
  ['Thn II', 2],
])('tahun ke- "%s": %s', (judul, ke) => expect(tahunKeDari(judul)).toBe(ke));

test('bulan dan tahun di dalam judul yang lebih panjang', () => {
  expect(bulanDari('Tahun 2025 Juni')).toBe(6);
  expect(bulanDari('Bln 4')).toBe(4);
  expect(bulanDari('Juni Juli')).toBeNull();
  expect(bulanDisebut('s.d. Juni 2025')).toBe(6);
  expect(bulanDisebut('per 31 Desember')).toBe(12);
  expect(bulanDisebut('Jan - Mar')).toBeNull();
  expect(bulanDisebut('Target')).toBeNull();
  expect(tahunDari('Tahun 1995')).toBe(1995);
});
