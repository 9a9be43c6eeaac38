/** What the user may choose, at the engine: tolerance, scale, what may be written, quarter rules. */
import { parseCell, toA1 } from '../../src/grid/address';
import type { CellValue, Grid } from '../../src/grid/types';
import {
  DEFAULT_SETTINGS,
  keptSettings,
  lostSettings,
  parseSettings,
  rowKey,
  type Settings,
  type Tulisan,
} from '../../src/engine';
import { galat, lines, onlyTable, readFixture } from './sheets';
import { withWrites } from './transform';
import { planOf } from '../analisis';

const E81 = 'e81-luwu-timur-2021/table.xlsx';
const at = (grid: Grid, cell: string): CellValue => {
  const place = parseCell(cell);
  if (place === null) throw new Error(cell);
  return grid.values[place.row - grid.top]?.[place.column - grid.left] ?? '';
};
const dengan = (grid: Grid, cells: Readonly<Record<string, CellValue>>): Grid =>
  withWrites(
    grid,
    Object.entries(cells).map(([cell, result]) => {
      const place = parseCell(cell);
      if (place === null) throw new Error(cell);
      return { cell: place, result };
    }),
  );
const temuan = (grid: Grid, settings: Partial<Settings> = {}) => lines(onlyTable(grid, settings));
const rencana = (grid: Grid, part: Partial<Settings>) => {
  const settings = { ...DEFAULT_SETTINGS, ...part };
  return planOf(grid, { kind: 'hitung-ulang' }, settings);
};
const tanpa = (...off: readonly Tulisan[]): Settings['tulis'] => ({
  ...DEFAULT_SETTINGS.tulis,
  ...Object.fromEntries(off.map((one) => [one, false])),
});

let grid: Grid;
beforeAll(async () => {
  grid = await readFixture(E81);
});

describe('toleransi', () => {
  /** Kegiatan 1.1 adds up to 34.109.664; one rupiah more, as hand-rounded figures give. */
  const lebihSatu = () => dengan(grid, { O10: 34_109_665 });
  const O10 = (settings: Partial<Settings>) => temuan(lebihSatu(), settings).filter((text) => / O10 /.test(text));

  test('bawaan: jumlah uang harus tepat', () => {
    expect(O10({})).toEqual(['galat jumlah-anak O10 34109665 → 34109664 [Q10 O9 Q105]']);
  });
  test.each([[1], ['satuan-terakhir']] as const)('%s: selisih satu rupiah menjadi info, tidak hilang', (toleransi) => {
    expect(O10({ toleransi })).toEqual(['info pembulatan O10 34109665 → 34109664']);
  });
  test('selisih di atas toleransi tetap galat', () => {
    const lebihDua = dengan(grid, { O10: 34_109_666 });
    expect(temuan(lebihDua, { toleransi: 1 }).filter((text) => / O10 /.test(text))[0]).toMatch(/^galat jumlah-anak/);
    expect(temuan(lebihDua, { toleransi: 1000 }).filter((text) => / O10 /.test(text))).toEqual([
      'info pembulatan O10 34109666 → 34109664',
    ]);
  });
  test('capaian ketikan: satu satuan angka terakhir; toleransi rupiah tidak menyentuh persen', () => {
    // 21 dari 22 adalah 95,4545…%; tertulis 95,46%.
    const naik = dengan(grid, { P16: 0.9546 });
    const P16 = (toleransi: Settings['toleransi']) => temuan(naik, { toleransi }).filter((text) => / P16 /.test(text));
    expect(P16('tepat')[0]).toMatch(/^galat capaian P16 95.46 → 95.4545/);
    expect(P16(1000)[0]).toMatch(/^galat capaian P16 95.46 → 95.4545/);
    expect(P16('satuan-terakhir')).toEqual(['info pembulatan P16 95.46 → 95.454545454545454545']);
    const jauh = dengan(grid, { P16: 0.9547 });
    expect(temuan(jauh, { toleransi: 'satuan-terakhir' }).filter((text) => / P16 /.test(text))[0]).toMatch(/^galat/);
  });
  test('setiap galat yang dimaafkan disebut: yang hilang dari galat persis yang menjadi pembulatan', () => {
    const tepat = new Set(galat(onlyTable(lebihSatu())));
    const longgar = onlyTable(lebihSatu(), { toleransi: 100_000_000 });
    const hilang = [...tepat].filter((one) => !galat(longgar).includes(one)).map((one) => one.split(' ')[1]);
    const disebut = longgar.evaluation.findings
      .filter(({ reason }) => reason.key === 'pembulatan:toleransi')
      .map(({ cell }) => toA1(cell));
    expect(hilang.length).toBeGreaterThan(3);
    expect(disebut).toEqual(expect.arrayContaining(hilang));
  });
  test('yang dalam toleransi tidak ditulis', () => {
    const naik = dengan(grid, { P16: 0.9546 });
    const tulis = (toleransi: Settings['toleransi']) =>
      rencana(naik, { toleransi }).writes.map(({ cell }) => toA1(cell));
    expect(tulis('tepat')).toContain('P16');
    expect(tulis('satuan-terakhir')).not.toContain('P16');
  });
});

describe('yang boleh ditulis', () => {
  let kinds: ReadonlyMap<number, string>;
  beforeAll(() => {
    kinds = new Map(onlyTable(grid).table.rows.map(({ row, kind }) => [row, kind]));
  });
  /** Role and row decide what a write is: rows 39, 40 … are averages and ratings. */
  const izin = (cell: string): Tulisan => {
    const row = Number(/\d+$/.exec(cell)?.[0]) - 1;
    const kind = kinds.get(row) ?? '';
    return kind.startsWith('rata-rata') ? 'rata-rata' : kind.startsWith('predikat') ? 'predikat' : 'capaian';
  };
  test.each(['capaian', 'rata-rata', 'predikat'] as const)(
    'tanpa %s: hanya itu yang tidak ditulis, dan tetap dilaporkan',
    (one) => {
      const semua = rencana(grid, {}).writes.map(({ cell }) => toA1(cell));
      const plan = rencana(grid, { tulis: tanpa(one) });
      const cells = plan.writes.map(({ cell }) => toA1(cell));
      expect(cells).toEqual(semua.filter((cell) => izin(cell) !== one));
      const after = plan.after.tables.flatMap(({ evaluation }) => evaluation.findings);
      const reported = new Map(
        after.flatMap((finding) => [finding.cell, ...(finding.alike ?? [])].map((at) => [toA1(at), finding] as const)),
      );
      for (const cell of semua.filter((text) => izin(text) === one)) {
        // A rating that follows its wrong printed average has that average as its cause.
        if (one === 'predikat' && !reported.has(cell)) continue;
        expect([cell, reported.get(cell)?.fixable]).toEqual([cell, false]);
      }
    },
  );
  test('format persen: sel kosong yang perlu format baru dibiarkan dan disebut', () => {
    const plan = rencana(grid, { tulis: tanpa('format-persen') });
    expect(rencana(grid, {}).writes.some(({ format }) => format !== undefined)).toBe(true);
    expect(plan.writes.filter(({ format }) => format !== undefined)).toEqual([]);
    const Q41 = plan.after.tables[0]?.evaluation.findings.find(({ cell }) => toA1(cell) === 'Q41');
    expect(Q41?.reason.key).toBe('isian-kosong:tak-ditulis');
    expect(Q41?.expected?.slice(0, 8)).toBe('44.77938');
    expect(plan.marks.some(({ cell }) => toA1(cell) === 'Q41')).toBe(true);
  });
  test('jumlah kosong: dibiarkan kosong', async () => {
    const sheet = await readFixture('tc33-luwu-2024/table.xlsx');
    const isi = rencana(sheet, {}).writes.length;
    expect(isi).toBeGreaterThan(0);
    const plan = rencana(sheet, { tulis: tanpa('isian-kosong') });
    expect(plan.writes).toEqual([]);
    expect(plan.after.tables[0]?.evaluation.findings.filter(({ rule }) => rule === 'isian-kosong').length).toBe(isi);
  });
  test('kolom persen lain: rasio T-C.24', async () => {
    const sheet = await readFixture('tc24-lumajang/table.xlsx');
    expect(rencana(sheet, {}).writes.length).toBeGreaterThan(4);
    expect(rencana(sheet, { tulis: tanpa('capaian') }).writes.length).toBe(rencana(sheet, {}).writes.length);
    expect(rencana(sheet, { tulis: tanpa('persen-lain') }).writes).toEqual([]);
  });
  test('rumus hidup tidak menggantikan capaian yang tidak boleh ditulis', () => {
    const plan = rencana(grid, { tulisRumus: true, tulis: tanpa('capaian', 'rata-rata', 'predikat') });
    expect(plan.writes.filter(({ role }) => role === 'capaian')).toEqual([]);
    const memory = rencana(grid, { tulisRumus: true }).writes.filter(({ role }) => role === 'capaian');
    expect(memory.length).toBeGreaterThan(100);
  });
});

describe('skala predikat', () => {
  const jenjang = {
    jenjang: [
      { predikat: 'Baik', bawah: 85, atas: 84 },
      { predikat: 'Cukup', bawah: 40, atas: 39 },
    ],
    terendah: 'Kurang',
  };
  test('batas dan sebutan sendiri: predikat tercetak dinilai dan ditulis menurutnya', () => {
    // Rata-rata Rp program pertama 52,72%.
    const plan = rencana(grid, { jenjang });
    const Q40 = plan.writes.find(({ cell }) => toA1(cell) === 'Q40');
    expect(Q40?.result).toBe('Cukup');
    const sesudah = plan.after.tables[0]?.evaluation;
    expect(sesudah?.summary?.predikatK).toBe('Cukup');
    expect(sesudah?.findings.filter(({ rule }) => rule === 'predikat')).toEqual([]);
  });
  test('rumus predikat memakai skala itu', () => {
    const plan = rencana(grid, { jenjang, tulisRumus: true });
    const Q40 = plan.writes.find(({ cell }) => toA1(cell) === 'Q40');
    expect(Q40?.after).toEqual({
      kind: 'formula',
      value: '=IF(ISNUMBER(Q39),IF(Q39>=85%,"Baik",IF(Q39>=40%,"Cukup","Kurang")),"")',
    });
    expect(Q40?.result).toBe('Cukup');
  });
});

describe('aturan triwulan', () => {
  /** Row 14: 4 and 2 laporan in TW I and II, realisasi 6. */
  const kunci = () => {
    const table = onlyTable(grid).table;
    const row = table.rows.find((one) => one.row === 13);
    if (row === undefined) throw new Error('row 14');
    return { fingerprint: table.fingerprint, key: rowKey(row) };
  };
  test('pilihan per baris berlaku: realisasi yang lain menjadi galat', () => {
    const { fingerprint, key } = kunci();
    expect([at(grid, 'F14'), at(grid, 'H14'), at(grid, 'N14')]).toEqual([4, 2, 6]);
    const tables = { [fingerprint]: { rows: { [key]: { triwulan: 'terakhir' as const } } } };
    expect(temuan(grid, { tables })).toContainEqual(expect.stringMatching(/^galat jumlah-triwulan N14 6 → 2/));
    const cocok = { [fingerprint]: { rows: { [key]: { triwulan: 'jumlah' as const } } } };
    expect(temuan(grid, { tables: cocok }).filter((text) => / N14 /.test(text))).toEqual([]);
  });
  test('bawaan tabel mengisi realisasi yang kosong; yang tercetak tetap dengan aturannya sendiri', () => {
    const { fingerprint } = kunci();
    const kosong = dengan(grid, { N14: '' });
    const N14 = (settings: Partial<Settings>) =>
      rencana(kosong, settings).writes.find(({ cell }) => toA1(cell) === 'N14')?.result;
    expect(N14({})).toBe(6);
    const tables = { [fingerprint]: { triwulan: 'terakhir' as const } };
    expect(N14({ tables })).toBe(2);
    expect(temuan(grid, { tables }).filter((text) => /^galat .* N\d/.test(text))).toEqual([]);
  });
  test('Rp berjalan: realisasi adalah triwulan terakhirnya', () => {
    const { fingerprint } = kunci();
    const tables = { [fingerprint]: { triwulanRp: 'terakhir' as const } };
    // O14 14.906.528 = 8.708.000 + 6.198.528.
    expect(temuan(grid, { tables })).toContainEqual(expect.stringMatching(/O14 14906528 → 6198528/));
  });
});

describe('pengaturan yang tersimpan', () => {
  const semua: Settings = {
    ...DEFAULT_SETTINGS,
    triwulan: 3,
    toleransi: 500,
    jenjang: { jenjang: [{ predikat: 'Baik', bawah: 80, atas: 79.5 }], terendah: 'Kurang' },
    tulis: tanpa('predikat'),
    tables: { abc: { columns: {}, rows: {}, triwulan: 'terakhir', triwulanRp: 'jumlah', disputes: {}, dismissed: [] } },
  };
  test('kembali utuh lewat JSON, tanpa daftar kode', () => {
    const data: unknown = JSON.parse(JSON.stringify(keptSettings({ ...semua, nomenklatur: { '1.01': 'Pendidikan' } })));
    expect(parseSettings(data)).toEqual(semua);
    expect(lostSettings(data, parseSettings(data))).toEqual([]);
    expect(lostSettings(null, DEFAULT_SETTINGS)).toEqual([]);
  });
  test.each([
    ['toleransi', -1],
    ['toleransi', 'kira-kira'],
    ['skala', 'tengah'],
    ['batasCapaian', '100'],
    ['jenjang', { jenjang: [{ predikat: 'Baik', bawah: 50, atas: 60 }], terendah: 'Kurang' }],
    ['jenjang', { jenjang: [], terendah: 'Kurang' }],
    ['jenjang', { jenjang: [{ predikat: 'Baik', bawah: 50, atas: 49 }], terendah: 'baik' }],
    ['jenjang', 'permendagri'],
  ] as const)('%s = %j tidak dikenal: bawaan yang berlaku, dan disebut', (field, value) => {
    const data = { ...semua, [field]: value };
    const read = parseSettings(data);
    expect(read).toEqual({ ...semua, [field]: DEFAULT_SETTINGS[field] });
    expect(new Set(lostSettings(data, read).map((path) => path.split('.')[0]))).toEqual(new Set([field]));
  });
  test('rusak di dalam: hanya yang rusak yang hilang', () => {
    const data = {
      ...semua,
      tulis: { ...semua.tulis, capaian: 'ya' },
      tables: { abc: { triwulan: 'kadang', rows: { '1.06': { kind: 'program', triwulan: 'x' } } } },
    };
    const read = parseSettings(data);
    expect(read.tulis).toEqual(semua.tulis);
    expect(read.tables.abc?.rows).toEqual({ '1.06': { kind: 'program' } });
    expect(lostSettings(data, read).sort()).toEqual([
      'tables.abc.rows.1.06.triwulan',
      'tables.abc.triwulan',
      'tulis.capaian',
    ]);
  });
  test('bukan pengaturan sama sekali', () => {
    expect(parseSettings('rusak')).toEqual(DEFAULT_SETTINGS);
    expect(lostSettings('rusak', DEFAULT_SETTINGS)).toEqual(['']);
  });
});
