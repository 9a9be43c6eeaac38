/** The user's choices on capaian: cap and direction, for the workbook, a table or a row. */
import { toA1 } from '../../src/grid/address';
import { DEFAULT_SETTINGS, parseSettings, type Settings, type TableSettings } from '../../src/engine';
import { keyOfRow } from '../../src/taskpane/store/keys';
import { galat, makeGrid, onlyTable } from './sheets';
import { planOf } from '../analisis';

const DINKES = makeGrid(
  [
    ['EVALUASI TERHADAP HASIL RENCANA KERJA PERANGKAT DAERAH'],
    ['DINAS KESEHATAN KABUPATEN SUMBA TIMUR TAHUN 2024'],
    [],
    [
      'No',
      'Program/Kegiatan',
      'Indikator Kinerja',
      'Target Tahun 2024',
      '',
      'Realisasi Tahun 2024',
      '',
      'Tingkat Capaian Tahun 2024 (%)',
      '',
    ],
    ['', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
    [1, 2, 3, 4, '', 5, '', '6=5/4x100', ''],
    [
      1,
      'PROGRAM PEMENUHAN UPAYA KESEHATAN',
      'Jumlah puskesmas terakreditasi',
      20,
      900_000_000,
      26,
      720_000_000,
      130,
      80,
    ],
    ['', 'Kegiatan Penyediaan Layanan Kesehatan', 'Angka kematian ibu', 40, 900_000_000, 50, 720_000_000, 75, 80],
  ],
  { merges: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:G4', 'H4:I4'] },
);
const { fingerprint } = onlyTable(DINKES).table;
const BARIS = 'kegiatan penyediaan layanan kesehatan';

/** Capaian K of program and kegiatan, as Hitung ulang leaves them. */
const capaian = (settings: Partial<Settings>, table: TableSettings): (string | null)[] => {
  const chosen = { ...DEFAULT_SETTINGS, ...settings, tables: { [fingerprint]: table } };
  const computed = onlyTable(DINKES, chosen).computed;
  return ['H7', 'H8'].map((at) => {
    const value = computed.find(({ cell }) => toA1(cell) === at)?.value ?? null;
    return value === null || typeof value === 'string' ? value : value.toFixed();
  });
};

describe('batas capaian', () => {
  test('tanpa pilihan tidak ada batas', () => expect(capaian({}, {})).toEqual(['130', '125']));
  test('batas buku kerja berlaku di setiap tabel', () =>
    expect(capaian({ batasCapaian: 120 }, {})).toEqual(['120', '120']));
  test('batas tabel mendahului batas buku kerja', () => {
    expect(capaian({ batasCapaian: 120 }, { batasCapaian: 100 })).toEqual(['100', '100']);
    expect(capaian({}, { batasCapaian: 100 })).toEqual(['100', '100']);
  });
  test('null di tabel: tanpa batas walaupun buku kerja membatasi', () =>
    expect(capaian({ batasCapaian: 100 }, { batasCapaian: null })).toEqual(['130', '125']));
  test('di atas batas adalah galat, dan yang ditulis adalah batasnya', () => {
    const settings = { ...DEFAULT_SETTINGS, tables: { [fingerprint]: { batasCapaian: 100 } } };
    expect(galat(onlyTable(DINKES, settings))).toEqual(['capaian H7', 'capaian H8']);
    const plan = planOf(DINKES, { kind: 'hitung-ulang' }, settings);
    expect(plan.writes.map(({ cell, result }) => [toA1(cell), result])).toEqual([
      ['H7', 100],
      ['H8', 100],
    ]);
  });
});

describe('indikator negatif', () => {
  const negatif: TableSettings = { rows: { [BARIS]: { negatif: true } } };
  test('dua kali target dikurangi realisasi, kecuali dipilih lain', () =>
    expect(capaian({}, negatif)).toEqual(['130', '75']));
  test('rumus tabel mendahului buku kerja, rumus baris mendahului tabel', () => {
    expect(capaian({ rumusNegatif: 'terbalik' }, negatif)).toEqual(['130', '80']);
    expect(capaian({}, { ...negatif, rumusNegatif: 'terbalik' })).toEqual(['130', '80']);
    const row: TableSettings = { rows: { [BARIS]: { negatif: true, rumusNegatif: 'dua-kali' } } };
    expect(capaian({ rumusNegatif: 'terbalik' }, { ...row, rumusNegatif: 'terbalik' })).toEqual(['130', '75']);
  });
});

describe('arah dan batas adalah hal indikator: hanya K', () => {
  const yang = (table: TableSettings) => {
    const settings = { ...DEFAULT_SETTINGS, tables: { [fingerprint]: table } };
    const plan = planOf(DINKES, { kind: 'hitung-ulang' }, settings);
    return { galat: galat(onlyTable(DINKES, settings)), tulis: plan.writes.map(({ cell }) => toA1(cell)) };
  };
  test('baris negatif mengubah capaian K-nya, bukan Rp-nya', () => {
    expect(yang({ rows: { [BARIS]: { negatif: true, rumusNegatif: 'terbalik' } } })).toEqual({
      galat: ['capaian H8'],
      tulis: ['H8'],
    });
  });
  test('batas memotong K, bukan serapan', () => {
    expect(yang({ batasCapaian: 70 })).toEqual({ galat: ['capaian H7', 'capaian H8'], tulis: ['H7', 'H8'] });
  });
});

/** Deaths and stunting, lower is better: capaian (2 × target − realisasi) / target, but for one row. */
const NEGATIF = makeGrid(
  [
    ['CAPAIAN INDIKATOR KINERJA UTAMA TAHUN 2024'],
    [],
    ['No', 'Sasaran Strategis', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)'],
    [1, 'Menurunnya kematian ibu', 'Angka kematian ibu', 'Jiwa', 40, 50, 75],
    [2, 'Menurunnya kematian bayi', 'Angka kematian bayi', 'Jiwa', 80, 60, 125],
    [3, 'Menurunnya stunting', 'Prevalensi stunting', 'Persen', 20, 17, 115],
    [4, 'Menurunnya kasus malaria', 'Jumlah kasus malaria', 'Kasus', 160, 100, 137.5],
    [5, 'Menurunnya gizi buruk', 'Jumlah balita gizi buruk', 'Anak', 25, 20, 130],
  ],
  {},
);

test('semua baris negatif: hitungannya tidak dipersengketakan, dan yang salah tetap galat', () => {
  const { table } = onlyTable(NEGATIF);
  const rows = Object.fromEntries(
    table.rows.map((row) => [keyOfRow(row), { negatif: true, rumusNegatif: 'dua-kali' as const }]),
  );
  const settings = { ...DEFAULT_SETTINGS, tables: { [table.fingerprint]: { rows } } };
  const judged = onlyTable(NEGATIF, settings);
  expect(judged.evaluation.questions).toEqual([]);
  expect(galat(judged)).toEqual(['capaian G8']);
});

test('capaian tercetak dari indikator negatif mengatakan bagaimana triwulannya dihitung', () => {
  const K = ['K', 'Rp'];
  const grid = makeGrid(
    [
      ['EVALUASI TERHADAP HASIL RENCANA KERJA PERANGKAT DAERAH TAHUN 2024'],
      [],
      ['No', 'Program/Kegiatan', 'Indikator Kinerja', 'Target Tahun 2024', '', 'Realisasi Kinerja Pada Triwulan', '', '', '', '', '', '', '', 'Realisasi Tahun 2024', '', 'Tingkat Capaian Tahun 2024 (%)', ''], // prettier-ignore
      ['', '', '', '', '', 'I', '', 'II', '', 'III', '', 'IV', '', '', '', '', ''],
      ['', '', '', ...K, ...K, ...K, ...K, ...K, ...K, ...K],
      [1, 'PROGRAM PEMENUHAN UPAYA KESEHATAN', 'Jumlah kasus malaria', 40, 900, 50, 100, 45, 200, 42, 100, 44, 320, 43, 720, 90, 80], // prettier-ignore
      [2, 'PROGRAM PEMBERDAYAAN MASYARAKAT', 'Jumlah kader', 40, 500, 10, 100, 5, 200, 12, 50, 3, 50, 30, 400, 75, 80],
      [3, 'PROGRAM SEDIAAN FARMASI', 'Jumlah apotek', 20, 300, 4, 50, 5, 60, 2, 40, 4, 90, 15, 240, 75, 80],
    ],
    { merges: ['A3:A5', 'B3:B5', 'C3:C5', 'D3:E4', 'F3:M3', 'F4:G4', 'H4:I4', 'J4:K4', 'L4:M4', 'N3:O4', 'P3:Q4'] },
  );
  const { table } = onlyTable(grid);
  const rows = { 'program pemenuhan upaya kesehatan': { negatif: true, rumusNegatif: 'dua-kali' as const } };
  const judged = onlyTable(grid, { ...DEFAULT_SETTINGS, tables: { [table.fingerprint]: { rows } } });
  const [first] = judged.evaluation.findings.filter(({ severity }) => severity === 'galat');
  expect([first?.rule, first?.expected]).toEqual(['jumlah-triwulan', '44']);
});

test('pilihan tabel dan baris bertahan dalam buku kerja; yang tidak dikenal diabaikan', () => {
  const tables = {
    a: { batasCapaian: 120, rumusNegatif: 'terbalik', rows: { x: { negatif: true, rumusNegatif: 'dua-kali' } } },
    b: { batasCapaian: null },
    c: { batasCapaian: 'seratus', rumusNegatif: 'entah' },
  };
  const read = parseSettings(JSON.parse(JSON.stringify({ tables })));
  expect(read.tables.a).toMatchObject(tables.a);
  expect(read.tables.b?.batasCapaian).toBeNull();
  expect(read.tables.c).not.toHaveProperty('batasCapaian');
  expect(read.tables.c).not.toHaveProperty('rumusNegatif');
});
