/** Tables of indicators and of what offices count, of the half "pendatang": IKU, TPB, puskesmas, schools, papers, roads, posts. */
import { hasilK, pagu, persen, serap } from './buta-kolom';
import { cacah, cacahDari, sebagian, sebagianBesar } from './pendatang-kolom';
import { banyak, berTw, bila, di, nisbah, persenDari } from './penguji-kolom';
import { bedaK, diTahun, kategori } from './saksi-kolom';
import { hitung, type Kolom, type Konteks, type Layout } from './types';
import { k, kSd, rasioK, teks, terisi, TW } from './uji-kolom';

const iku: readonly Kolom[] = [...hasilK(), kategori(['kategori'], (u) => kSd(u, 3))];
/** Running targets and results of every quarter. */
const sdTriwulan = (c: Konteks): Kolom[] =>
  berTw((tw, at) => {
    const there = at < c.triwulan;
    const lagi = { period: at + 1 };
    return [
      k(`t${at}`, [tw, 'kum-target'], 'target', (u) => u.targetTw[at] ?? null, lagi),
      k(`r${at}`, [tw, 'kum-hasil'], 'realisasi-tw', (u) => (there ? kSd(u, at) : null), lagi),
      bila(there, rasioK(`c${at}`, [tw, 'kum-persen'], 'capaian', `r${at}`, `t${at}`, lagi)),
    ];
  });
/** The year before beside this one. */
const duaTahun: readonly Kolom[] = [
  k('l', ['hasil-lalu'], 'lain', (u) => diTahun(u, 0)),
  k('t', ['target-k'], 'target', (u) => u.target),
  k('r', ['hasil-k'], 'realisasi', (u) => kSd(u, 3)),
  rasioK('c', ['capai-k'], 'capaian', 'r', 't', { persamaan: '{r}/{t}x100%' }),
  bedaK('z', ['naik-turun'], 'r', 'l'),
];
const DUKUNG = ['Pengelolaan Pendidikan', 'Rehabilitasi Sosial', 'Penyelenggaraan Pengawasan'] as const;
/** What an official promised, and the programs and money for it. */
const pk: readonly Kolom[] = [
  ...hasilK(['g-kinerja']),
  teks('pr', ['program-pk'], 'lain', ({ nama }) => `Program ${DUKUNG[nama.length % 3] ?? ''}`),
  ...di('g-uang', [pagu, serap, persen]),
];
const tpb: readonly Kolom[] = [
  k('a', ['dasar'], 'lain', (u) => diTahun(u, 1)),
  ...hasilK(),
  teks('s', ['sumber-data'], 'lain', ({ nama }) => (nama.length % 2 === 0 ? 'BPS' : 'Dinas terkait')),
];
/** People to be reached and reached, of a year. */
const pkp: readonly Kolom[] = [
  k('t', ['sasaran-orang'], 'target', (u) => u.target * 23 + 11),
  k('k', ['capai-orang'], 'realisasi', (u) =>
    Math.floor(((u.target * 23 + 11) * (47 + ((u.target * 7 + (u.tw[0] ?? 0)) % 52))) / 100),
  ),
  rasioK('c', ['cakupan'], 'capaian', 'k', 't', { persamaan: '{k}/{t}x100%' }),
];

/** Boys and girls to be reached, reached, and their share. */
const imunisasi: readonly Kolom[] = [
  cacah('a', ['g-bayi', 'laki'], 21, 140),
  banyak('b', ['g-bayi', 'perempuan'], (u) => 19 + (u.lalu % 133)),
  cacahDari('n', ['g-bayi', 'laki-perempuan'], ['a', 'b']),
  sebagian('d', ['g-imun', 'laki'], 21, 140, sebagianBesar),
  banyak('e', ['g-imun', 'perempuan'], (u) => Math.floor(((19 + (u.lalu % 133)) * sebagianBesar(u)) / 100)),
  cacahDari('m', ['g-imun', 'laki-perempuan'], ['d', 'e']),
  nisbah('y', ['cakupan'], 'm', 'n'),
];
/** Pupils against all of their age. */
const apk: readonly Kolom[] = [
  banyak('n', ['usia-sekolah'], (u) => 900 + (u.renstra % 2100)),
  banyak('a', ['g-siswa', 'negeri'], (u) => 480 + ((u.renstra + u.lalu) % 300)),
  banyak('b', ['g-siswa', 'swasta'], (u) => 40 + (u.lalu % 260)),
  cacahDari('j', ['g-siswa', 'siswa-jumlah'], ['a', 'b']),
  nisbah('y', ['apk'], 'j', 'n'),
];
/** Who must have something, who has it, who has not. */
const wajib: readonly Kolom[] = [
  cacah('n', ['wajib'], 1200, 8000),
  sebagian('a', ['sudah'], 1200, 8000, sebagianBesar),
  cacahDari('z', ['belum'], ['n'], ['a']),
  nisbah('y', ['sudah-persen'], 'a', 'n'),
];
const lhkpn: readonly Kolom[] = [
  cacah('n', ['wajib-lapor'], 9, 80),
  sebagian('a', ['sudah-lapor'], 9, 80, sebagianBesar),
  cacahDari('z', ['belum-lapor'], ['n'], ['a']),
  nisbah('y', ['patuh'], 'a', 'n'),
];
/** Reports planned, come out in every quarter, and still owed. */
const pkpt = (c: Konteks): Kolom[] => [
  banyak('t', ['lhp-rencana'], (u) => 16 + (u.renstra % 30)),
  ...TW.map((tw, at): Kolom => ({
    ...banyak(`q${at}`, ['lhp-tw', tw], (u) => 1 + ((u.tw[at] ?? 0) % 4)),
    ...(at < c.triwulan ? {} : { isi: { jenis: 'uang', daun: () => null, polos: true } as const }),
  })),
  { ...cacahDari('r', ['lhp-jumlah'], terisi(c).map((at) => `q${at}`)), persamaan: '{q0}+{q1}+{q2}+{q3}' },
  cacahDari('z', ['lhp-sisa'], ['t'], ['r']),
  nisbah('y', ['lhp-persen'], 'r', 't'),
]; // prettier-ignore
/** Papers left from before, come in, given, refused, still open. */
const izin: readonly Kolom[] = [
  banyak('a', ['izin-sisa-lalu'], (u) => u.renstra % 13),
  banyak('b', ['izin-masuk'], (u) => 60 + (u.lalu % 400)),
  cacahDari('j', ['izin-jumlah'], ['a', 'b']),
  banyak('d', ['izin-terbit'], (u) => 31 + ((u.renstra + u.lalu) % 19)),
  banyak('e', ['izin-tolak'], (u) => u.lalu % 9),
  cacahDari('z', ['izin-proses'], ['j'], ['d', 'e']),
];
/** Lengths of roads by their condition, in metres. */
const jalan: readonly Kolom[] = [
  banyak('a', ['g-kondisi', 'baik'], (u) => 4000 + ((u.renstra * 3) % 21_000)),
  banyak('b', ['g-kondisi', 'sedang'], (u) => 800 + (u.lalu % 7000)),
  banyak('d', ['g-kondisi', 'rusak-ringan'], (u) => 300 + ((u.lalu + u.renstra) % 5000)),
  banyak('e', ['g-kondisi', 'rusak-berat'], (u) => 100 + (u.renstra % 6000)),
  cacahDari('j', ['g-kondisi', 'panjang'], ['a', 'b', 'd', 'e']),
  {
    kunci: 'y',
    judul: ['mantap'],
    role: 'lain',
    measure: '%',
    persamaan: '({a}+{b})/{j}x100',
    longgar: true,
    isi: hitung('persen', persenDari(['a', 'b'], 'j'), true),
  },
];
/** Posts needed, filled by civil servants and by contract, and missing. */
const abk: readonly Kolom[] = [
  banyak('n', ['butuh'], (u) => 70 + (u.renstra % 90)),
  banyak('a', ['g-ada', 'pns'], (u) => 20 + ((u.renstra + u.lalu) % 17)),
  banyak('b', ['g-ada', 'pppk'], (u) => 3 + (u.lalu % 28)),
  cacahDari('j', ['g-ada', 'pegawai-jumlah'], ['a', 'b']),
  cacahDari('z', ['kurang'], ['n'], ['j']),
];

const strategis = { pohon: 'indikator', judul: 't-iku', nama: 'nama-sasaran', penutup: 'tanpa', kanan: [], teks: ['indikator', 'satuan'], setahun: true } as const; // prettier-ignore
/** Tables that no form of planning knows. */
const hitungan = {
  judul: 't-wilayah',
  penutup: 'jumlah',
  teks: [],
  kanan: ['ket'],
  setahun: true,
  bolehLewat: true,
} as const;

export const INDIKATOR_PENDATANG: readonly Layout[] = [
  { ...strategis, id: 'd-iku', penutup: 'rata', kanan: ['penghambat'], kolom: () => iku },
  { judul: 't-iku', pohon: 'indikator', id: 'd-iku-sd-tw', nama: 'nama-sasaran', penutup: 'tanpa', teks: ['indikator', 'satuan'], kanan: ['solusi'], kolom: sdTriwulan },
  { ...strategis, id: 'd-iku-dua-tahun', kanan: ['ket'], kolom: () => duaTahun },
  { ...strategis, id: 'd-pk', kanan: ['unit'], kolom: () => pk },
  { ...strategis, id: 'd-tpb', judul: 't-tpb', pohon: 'tpb', nama: 'nama-tujuan', kanan: ['unit'], kolom: () => tpb },
  { ...strategis, id: 'd-pkp', judul: 't-pkp', pohon: 'upaya', nama: 'nama-upaya', teks: [], kanan: ['penghambat', 'solusi'], kolom: () => pkp },
  { ...hitungan, id: 'd-imunisasi', judul: 't-imunisasi', pohon: 'desa', nama: 'nama-desa', kolom: () => imunisasi },
  { ...hitungan, id: 'd-apk', judul: 't-apk', pohon: 'kecamatan', nama: 'nama-kecamatan', kanan: [], kolom: () => apk },
  { ...hitungan, id: 'd-ktp', pohon: 'kecamatan', nama: 'nama-kecamatan', kolom: () => wajib },
  { ...hitungan, id: 'd-lhkpn', judul: 't-lhkpn', pohon: 'kantor', nama: 'nama-opd', kolom: () => lhkpn },
  { judul: 't-pkpt', penutup: 'jumlah', teks: [], kanan: ['ket'], id: 'd-pkpt', pohon: 'irban', nama: 'nama-irban', bolehLewat: true, kolom: pkpt },
  { ...hitungan, id: 'd-izin', judul: 't-izin', pohon: 'perizinan', nama: 'nama-izin', kolom: () => izin },
  { ...hitungan, id: 'd-jalan', judul: 't-jalan', pohon: 'kecamatan', nama: 'nama-kecamatan', kanan: [], kolom: () => jalan },
  { ...hitungan, id: 'd-abk', judul: 't-abk', pohon: 'kantor', nama: 'nama-opd', kolom: () => abk },
]; // prettier-ignore
