/** The arithmetic of every form (docs/aturan.md): what is computed, what adds up vertically, what is averaged, what must be there. */
import { FORMULIR, type Formulir, type HitunganFormulir } from '../../src/forms';

const E81 = {
  hitungan: [
    'realisasi = triwulan(realisasi-tw) [jumlah-triwulan]',
    'realisasi/Rp = lain@tw-lalu + lain@tw-ini [kumulatif] bila ada',
    'realisasi-tw@sd = sampai(realisasi-tw) [kumulatif] bila ada',
    'capaian/triwulan = realisasi-tw / target@tw * 100 [capaian] atau sampai(realisasi-tw) / target * 100; realisasi-tw / target * 100; sampai(realisasi-tw) / target@tw * 100; realisasi-tw@sd / target * 100',
    'capaian = realisasi / target * 100 [capaian] cadangan triwulan(realisasi-tw) / target * 100',
    'realisasi-renstra = realisasi-lalu + realisasi [kumulatif]',
    'capaian-renstra = realisasi-renstra / target-renstra * 100 [capaian]',
    'sisa-pagu = target - realisasi [sisa-pagu] bila ada',
  ],
  jumlah: 'target-renstra realisasi-lalu target realisasi-tw realisasi realisasi-renstra sisa-pagu',
  rata: 'capaian capaian-renstra : target',
  wajib: 'nama target realisasi',
}; // prettier-ignore
const BELANJA = (role: string): string => {
  const plus = (...kinds: string[]): string => kinds.map((kind) => `${role}@${kind}?`).join(' + ');
  const operasi = ['pegawai', 'barang', 'hibah', 'bansos'];
  const lainnya = ['modal', 'terduga', 'transfer'];
  return `${plus('operasi', ...lainnya)} [persamaan] atau ${plus(...operasi, ...lainnya)}; ${plus('operasi', ...operasi, ...lainnya)}; ${plus('operasi', 'modal')}; ${plus('operasi', 'terduga')} bila ada`; // prettier-ignore
};
const OPERASI = (role: string): string =>
  `${role}@operasi = ${['pegawai', 'barang', 'hibah', 'bansos'].map((kind) => `${role}@${kind}?`).join(' + ')} [persamaan] bila ada`;

type Fakta = { readonly hitungan?: readonly string[]; readonly jumlah?: string; readonly persen?: string; readonly rata?: string; readonly wajib: string; readonly baris?: string }; // prettier-ignore
const FAKTA: Readonly<Record<string, Fakta>> = {
  'E.81': E81,
  'E.79': E81,
  'E.80': {
    hitungan: ['rasio = realisasi / target * 100 [rasio]', 'capaian-renstra = realisasi-renstra / target-renstra * 100 [capaian] bila ada'],
    jumlah: 'target-renstra target realisasi realisasi-renstra',
    wajib: 'target realisasi rasio',
  },
  'T-C.23': { baris: 'indikator', hitungan: ['rasio = realisasi / target * 100 [rasio]'], wajib: 'indikator target realisasi rasio' },
  'T-C.24': {
    hitungan: ['rasio = realisasi / anggaran * 100 [rasio]', 'pertumbuhan@anggaran = pertumbuhan(anggaran) [pertumbuhan]', 'pertumbuhan@realisasi = pertumbuhan(realisasi) [pertumbuhan]'],
    jumlah: 'anggaran realisasi',
    wajib: 'nama anggaran realisasi rasio',
  },
  'T-C.27': { hitungan: ['akhir/K = tahun(target) [akhir-periode]', 'akhir/Rp = tahun(pagu) [akhir-periode]'], jumlah: 'pagu akhir', wajib: 'nama target pagu' },
  'T-C.28': { baris: 'indikator', hitungan: ['akhir = terakhir(target) [akhir-periode]'], wajib: 'indikator target akhir' },
  'T-C.29': {
    hitungan: [
      'capaian = realisasi@lalu / target@lalu * 100 [capaian]',
      'realisasi-renstra = realisasi-lalu + realisasi@lalu + target@berjalan [kumulatif]',
      'capaian-renstra = realisasi-renstra / target-renstra * 100 [capaian]',
    ],
    wajib: 'nama target@lalu realisasi@lalu capaian realisasi-renstra',
  },
  'T-C.30': { baris: 'indikator', wajib: 'indikator target realisasi proyeksi' },
  'T-C.31': { jumlah: 'pagu', wajib: 'nama pagu nama pagu' },
  'T-C.32': { wajib: 'nama target' },
  'T-C.33': { jumlah: 'pagu pagu-maju', wajib: 'nama pagu pagu-maju' },
  'Tabel 4.1': { jumlah: 'pagu pagu-maju', wajib: 'nama pagu pagu-maju' },
  'Rumusan Perubahan': { hitungan: ['pagu@selisih = pagu@perubahan - pagu@pokok [saldo]'], jumlah: 'pagu', wajib: 'nama pagu@pokok pagu@perubahan' },
  'Realisasi Fisik & Keuangan': {
    hitungan: [
      'bobot = pagu / total(pagu) * 100 [bobot]',
      'realisasi-keuangan = realisasi-keuangan@lalu + realisasi-keuangan@ini [kumulatif] bila ada',
      'tertimbang-fisik = bobot * fisik / 100 [tertimbang]',
      'realisasi-keuangan = triwulan(lain@bulan) [jumlah-triwulan] bila ada',
      'realisasi-keuangan = triwulan(lain@tahap) [jumlah-triwulan] bila ada',
      'persen-keuangan = realisasi-keuangan / pagu * 100 [persen-keuangan]',
      'tertimbang-keuangan = realisasi-keuangan / total(realisasi-keuangan) * 100 [tertimbang] atau realisasi-keuangan / total(pagu) * 100',
      'sisa-pagu = pagu - realisasi-keuangan [sisa-pagu]',
    ],
    jumlah: 'pagu realisasi-keuangan sisa-pagu lain@rencana-keuangan lain@bulan lain@tahap lain@kontrak',
    persen: 'bobot tertimbang-fisik tertimbang-keuangan',
    wajib: 'nama pagu realisasi-keuangan',
  },
  LRA: {
    hitungan: [
      `anggaran = ${BELANJA('anggaran')}`,
      `pagu = ${BELANJA('anggaran')}`,
      `realisasi = ${BELANJA('realisasi')}`,
      OPERASI('anggaran'),
      OPERASI('realisasi'),
      ...['operasi', 'pegawai', 'barang', 'hibah', 'bansos', 'modal', 'terduga', 'transfer'].map((kind) => `rasio@${kind} = realisasi@${kind} / anggaran@${kind} * 100 [rasio] bila ada`),
      'realisasi = realisasi@lalu + realisasi@ini [kumulatif] bila ada',
      'realisasi = triwulan(lain@bulan) [jumlah-triwulan] atau triwulan(realisasi-tw) bila ada',
      'realisasi-tw = bulanan(lain@bulan) [jumlah-triwulan] bila ada',
      'realisasi = triwulan(lain@tahap) [jumlah-triwulan] bila ada',
      'rasio = realisasi / anggaran * 100 [rasio] cadangan realisasi / pagu * 100',
      'sisa-pagu = anggaran - realisasi [sisa-pagu] atau realisasi - anggaran cadangan pagu - realisasi',
    ],
    jumlah: 'anggaran pagu realisasi sisa-pagu lain@bulan realisasi-tw lain@tahap',
    wajib: 'nama anggaran realisasi',
  },
  'RKA/DPA Belanja': { hitungan: [`pagu = ${BELANJA('pagu')}`, OPERASI('pagu')], jumlah: 'pagu anggaran pagu-maju', wajib: 'nama pagu@operasi pagu' },
  'Anggaran Kas': {
    hitungan: [
      'pagu = triwulan(lain@bulan) [jumlah-triwulan] atau triwulan(lain@triwulan) cadangan triwulan(lain@kas) bila ada',
      'anggaran@kas = triwulan(lain@bulan) [jumlah-triwulan] atau triwulan(lain@triwulan) cadangan triwulan(lain@kas) bila ada',
      'lain@triwulan = bulanan(lain@bulan) [jumlah-triwulan] bila ada',
    ],
    jumlah: 'pagu anggaran@kas lain@bulan lain@kas lain@triwulan',
    wajib: 'nama pagu lain@bulan',
  },
  SPJ: {
    hitungan: [
      ...['gaji', 'barang', 'up'].map((cara) => `realisasi-keuangan@${cara}-sd = realisasi-keuangan@${cara}-lalu + realisasi-keuangan@${cara}-ini [kumulatif] bila ada`),
      'realisasi = realisasi-keuangan@gaji-sd? + realisasi-keuangan@barang-sd? + realisasi-keuangan@up-sd? [persamaan] bila ada',
      'sisa-pagu = anggaran - realisasi [sisa-pagu]',
    ],
    jumlah: `anggaran realisasi sisa-pagu ${['gaji', 'barang', 'up'].flatMap((cara) => ['lalu', 'ini', 'sd'].map((waktu) => `realisasi-keuangan@${cara}-${waktu}`)).join(' ')}`,
    wajib: 'nama anggaran realisasi-keuangan@gaji-sd realisasi-keuangan@barang-sd realisasi-keuangan@up-sd realisasi',
  },
  'Pendanaan Renstra': {
    hitungan: [
      'realisasi-renstra = tahun(realisasi) [kumulatif]',
      'capaian-renstra = realisasi-renstra / target-renstra * 100 [capaian]',
      'sisa-pagu = target-renstra - realisasi-renstra [sisa-pagu] bila ada',
    ],
    jumlah: 'target-renstra realisasi realisasi-renstra sisa-pagu',
    wajib: 'nama target-renstra realisasi realisasi-renstra',
  },
  'Aset Tetap': { baris: 'barang', hitungan: ['akhir = awal - berkurang + bertambah [saldo]'], jumlah: 'awal berkurang bertambah akhir', wajib: 'nama awal berkurang bertambah akhir' },
  'Mutasi Piutang': { hitungan: ['akhir = awal + bertambah - berkurang [saldo]'], jumlah: 'awal bertambah berkurang akhir', wajib: 'nama awal berkurang akhir' },
  IKU: { baris: 'indikator', wajib: 'indikator formula' },
  'Capaian Kinerja': {
    baris: 'indikator',
    hitungan: [
      'realisasi = triwulan(realisasi-tw) [jumlah-triwulan]',
      'capaian/triwulan = realisasi-tw / target@tw * 100 [capaian] atau realisasi-tw / target * 100; sampai(realisasi-tw) / target * 100; sampai(realisasi-tw) / target@tw * 100',
      'capaian = realisasi / target * 100 [capaian] cadangan triwulan(realisasi-tw) / target * 100',
      'capaian = lain@pembilang / lain@penyebut * 100 [capaian] bila ada',
      'persen-keuangan = realisasi-keuangan / pagu * 100 [persen-keuangan]',
      'sisa-pagu = pagu - realisasi-keuangan [sisa-pagu] bila ada',
      'capaian-renstra = realisasi / target-renstra * 100 [capaian]',
    ],
    jumlah: 'pagu realisasi-keuangan sisa-pagu',
    wajib: 'indikator target realisasi',
  },
}; // prettier-ignore

const equation = ({ hasil, persamaan, aturan, periode, ukuran, lain, cadangan, bilaAda }: HitunganFormulir): string =>
  [
    [hasil, periode, ukuran?.join('')].filter((part) => part !== undefined).join('/'),
    `= ${persamaan} [${aturan}]`,
    lain === undefined ? '' : `atau ${lain.join('; ')}`,
    cadangan === undefined ? '' : `cadangan ${cadangan}`,
    bilaAda === true ? 'bila ada' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');

const factsOf = (form: Formulir): Fakta => ({
  baris: form.baris,
  hitungan: form.hitungan.map(equation),
  jumlah: form.jumlah.join(' '),
  persen: (form.jumlahPersen ?? []).join(' '),
  rata: form.rataRata === undefined ? '' : `${form.rataRata.join(' ')} : ${form.bobotRataRata ?? ''}`,
  wajib: form.kolom
    .filter(({ wajib }) => wajib === true)
    .map(({ role, ragam }) => (ragam === undefined ? role : `${role}@${ragam}`))
    .join(' '),
});

test('setiap formulir dikenal sekali', () => {
  expect(FORMULIR.map(({ id }) => id)).toEqual(Object.keys(FAKTA));
});

test.each(FORMULIR.map((form) => [form.id, form] as const))('%s', (id, form) => {
  expect(factsOf(form)).toEqual({ baris: 'program', hitungan: [], jumlah: '', persen: '', rata: '', ...FAKTA[id] });
  expect(form.nama.length).toBeGreaterThan(2);
});
