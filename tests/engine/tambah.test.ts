import { toA1 } from '../../src/grid/address';
import { renderFinding } from '../../src/bahasa';
import { DEFAULT_SETTINGS } from '../../src/engine';
import { KNOWLEDGE, openGrid, type Knowledge } from '../../src/engine/analysis/analyse';
import { reasons } from '../../src/engine/facts/reasons';
import { teks } from '../../src/engine/facts/params';
import { amountAt, cellOf, findKolom, isItem } from '../../src/engine/model/model';
import { RULES } from '../../src/engine/rules';
import { pagu } from '../../src/engine/rules/pagu';
import { defineRule } from '../../src/engine/rules/types';
import { FORMULIR } from '../../src/forms';
import { TC24 } from '../../src/forms/tc24';
import type * as istilahTeks from '../../src/renja/kosakata/istilah-teks';
import { makeGrid, readFixture } from './sheets';

/** CONTRIBUTING.md: what is added is one file and one line of a list. Here the line is added in memory, with the real examples. */

const tableOf = (grid: ReturnType<typeof makeGrid>, known: Partial<Knowledge>) => {
  const [only] = openGrid(grid, DEFAULT_SETTINGS, { ...KNOWLEDGE, ...known }).analysis.tables;
  return only ?? null;
};

const CAPAIAN = makeGrid([
  ['Evaluasi Hasil Renja Tahun 2024', '', '', '', '', ''],
  ['Kode', 'Program/Kegiatan', 'Indikator Kinerja', 'Target Tahun 2024', '', 'Realisasi Tahun 2024', '', 'Lokasi Kegiatan'],
  ['', '', '', 'K', 'Rp', 'K', 'Rp', ''],
  ['1.05.02', 'PROGRAM KETENTERAMAN', 'Persentase gangguan tertangani', 90, 300, 80, 420, 'Malili'],
  ['1.05.02.2.01', 'Penanganan Gangguan', 'Jumlah laporan', 4, 300, 3, 420, 'Malili'],
  ['1.05.02.2.01.0001', 'Pencegahan', 'Jumlah kali', 2, 100, 2, 220, 'Wotu'],
  ['1.05.02.2.01.0009', 'Patroli', 'Jumlah kali', 2, 200, 2, 200, 'Burau'],
]); // prettier-ignore

test('formulir: satu berkas dan satu baris di daftarnya', async () => {
  const grid = await readFixture('tc24-lumajang/table.xlsx');
  const others = FORMULIR.filter((form) => form !== TC24);
  expect(tableOf(grid, { forms: others })?.table.form).not.toBe('T-C.24');
  const read = tableOf(grid, { forms: [...others, TC24] });
  expect(read?.table.form).toBe('T-C.24');
  expect(read?.evaluation.computes).toBe(true);
});

test('pemeriksaan: satu berkas, satu baris, dan kalimatnya', () => {
  const others = RULES.filter((rule) => rule !== pagu);
  const cells = (known: Partial<Knowledge>) =>
    tableOf(CAPAIAN, known)?.evaluation.findings.filter(({ rule }) => rule === 'lebih-pagu') ?? [];
  expect(cells({ rules: others })).toEqual([]);
  const found = cells({ rules: [...others, pagu] });
  expect(found.map(({ cell }) => toA1(cell))).toEqual(['G4', 'G5', 'G6']);
  expect(found.map((one) => renderFinding(one, 'id'))[2]).toBe('Realisasi 220 melebihi pagu 100; lebih 120.');
});

test('pemeriksaan yang belum ada: keparahan, kelompok, dan izinnya dari berkasnya sendiri', () => {
  const because = reasons({ 'target-satu': { nama: 'teks' } });
  const rule = defineRule({
    rules: { 'target-satu': { severity: 'info', cause: 'cara' } },
    because,
    check: ({ model }) => {
      const target = findKolom(model, 'target', 'K');
      return target === null
        ? []
        : model.outline.rows.flatMap((row, i) =>
            isItem(row) && amountAt(model, target, i)?.eq(2) === true
              ? [
                  {
                    cell: cellOf(model, target, i),
                    found: '2',
                    expected: null,
                    difference: null,
                    reason: because('target-satu', { nama: teks(row.nama) }),
                    fixable: false,
                    at: null,
                  },
                ]
              : [],
          );
    },
  });
  const findings = tableOf(CAPAIAN, { rules: [...RULES, rule] })?.evaluation.findings ?? [];
  const own = findings.filter(({ id }) => id.startsWith('target-satu@'));
  expect(own.map(({ id, severity, cause, reason }) => [id, severity, cause, reason])).toEqual([
    ['target-satu@D6', 'info', 'cara', { key: 'target-satu', params: { nama: teks('Pencegahan') } }],
    ['target-satu@D7', 'info', 'cara', { key: 'target-satu', params: { nama: teks('Patroli') } }],
  ]);
  const orphan = defineRule({ check: rule.check ?? (() => []) });
  expect(() => tableOf(CAPAIAN, { rules: [...RULES, orphan] })).toThrow('no rule owns the reason "target-satu"');
});

const WORDS = '../../src/renja/kosakata/istilah-teks';

test('sebutan: satu ejaan lagi di baris konsepnya', async () => {
  const roleOf = async (): Promise<string | undefined> => {
    const { openGrid: open } = await import('../../src/engine');
    const values = CAPAIAN.values.map((row) =>
      row.map((value) => (value === 'Lokasi Kegiatan' ? 'Petak Garapan' : value)),
    );
    const text = values.map((row) => row.map(String));
    const [only] = open({ ...CAPAIAN, values, text, formulas: values }, DEFAULT_SETTINGS).analysis.tables;
    return only?.table.columns.find(({ column }) => column === 7)?.role;
  };
  expect(await roleOf()).not.toBe('lokasi');
  await jest.isolateModulesAsync(async () => {
    jest.doMock(WORDS, () => {
      const { ISTILAH_TEKS: words } = jest.requireActual<typeof istilahTeks>(WORDS);
      const { lokasi } = words;
      return { ISTILAH_TEKS: { ...words, lokasi: { ...lokasi, ejaan: `${lokasi.ejaan} | petak garapan` } } };
    });
    expect(await roleOf()).toBe('lokasi');
  });
});
