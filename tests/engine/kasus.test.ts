/** The real E.81 of Luwu Timur 2021, triwulan II, against what was worked out from its print by hand (facts.json). */
import { parseCell, toA1 } from '../../src/grid/address';
import type { Grid } from '../../src/grid/types';
import { DEFAULT_SETTINGS, type Action, type Plan } from '../../src/engine';
import { readFacts, readFixture, galat, lines, onlyTable } from './sheets';
import { withWrites } from './transform';
import { planOf } from '../analisis';

const FOLDER = 'e81-luwu-timur-2021';
type Mismatch = { kind: string; row_id: string; csv_line: number; column: string; printed: string; recomputed: string };
type Facts = {
  counts: { by_row_type: Record<string, number> };
  mismatches: Mismatch[];
  row_checks: { row_id: string; csv_line: number }[];
};
const isFacts = (value: unknown): value is Facts =>
  typeof value === 'object' && value !== null && 'mismatches' in value && 'counts' in value && 'row_checks' in value;
const facts = ((): Facts => {
  const read = readFacts(FOLDER);
  if (!isFacts(read)) throw new Error('facts.json has another shape');
  return read;
})();

/** Columns of table.csv on the sheet. */
const COLUMN: Readonly<Record<string, string>> = {
  target_k: 'D',
  target_rp: 'E',
  tw1_k: 'F',
  tw1_rp: 'G',
  tw2_k: 'H',
  tw2_rp: 'I',
  real_k: 'N',
  real_rp: 'O',
  capaian_k: 'P',
  capaian_rp: 'Q',
};
const cellOf = ({ column, csv_line }: Mismatch): string => `${COLUMN[column] ?? '?'}${csv_line + 7}`;
const rowOf = (id: string): number => (facts.row_checks.find(({ row_id }) => row_id === id)?.csv_line ?? NaN) + 7;

let grid: Grid;
beforeAll(async () => {
  grid = await readFixture(`${FOLDER}/table.xlsx`);
});
const plan = (action: Action, on: Grid = grid): Plan => planOf(on, action, DEFAULT_SETTINGS);
const HITUNG: Action = { kind: 'hitung-ulang' };
const PERBAIKI: Action = { kind: 'perbaiki', findings: 'semua' };

describe('tabelnya', () => {
  test('formulir E.81 di A5:Q106, triwulan II, rata-rata tertimbang dengan jumlah yang cocok', () => {
    const { table, evaluation } = onlyTable(grid);
    expect(table.form).toBe('E.81');
    expect(table.confidence).toBeGreaterThan(0.9);
    expect(table.range).toEqual({ top: 4, left: 0, bottom: 105, right: 16 });
    expect(table.body.top).toBe(8);
    expect(evaluation.rules).toMatchObject({
      rataRata: { keluarga: 'tertimbang', atas: 'terendah' },
      rataRataCocok: '13/22',
      triwulan: 2,
    });
  });

  test('banyak baris per jenis persis seperti yang dihitung dari cetakannya', () => {
    const counts = new Map<string, number>();
    for (const { kind } of onlyTable(grid).table.rows) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const printed = facts.counts.by_row_type;
    expect(Object.fromEntries(counts)).toEqual({
      program: printed['program'],
      kegiatan: printed['kegiatan'],
      subkegiatan: printed['subkegiatan'],
      lanjutan: printed['program_lanjutan'],
      'rata-rata': printed['rata_rata'],
      predikat: printed['predikat'],
      'rata-rata-total': printed['total_rata'],
      'predikat-total': printed['total_predikat'],
    });
  });

  test('kolom: nomor cetak, makna, ukuran dan triwulan', () => {
    const columns = onlyTable(grid).table.columns.map(
      ({ number, role, measure, period }) =>
        `${number ?? ''} ${role} ${measure ?? ''}${period === null ? '' : ` ${period}`}`,
    );
    expect(columns).toEqual([
      '1 nomor ',
      '3 nama ',
      '4 indikator ',
      '7 target K',
      '7 target Rp',
      ...[1, 2, 3, 4].flatMap((tw) => [`${tw + 7} realisasi-tw K ${tw}`, `${tw + 7} realisasi-tw Rp ${tw}`]),
      '12 realisasi K',
      '12 realisasi Rp',
      '13 capaian K',
      '13 capaian Rp',
    ]);
  });
});

describe('galat', () => {
  test('hanya pada sel akar kesalahan', () => {
    expect(galat(onlyTable(grid)).sort()).toEqual(
      [
        'jumlah-anak G9', // TW I program 1
        'jumlah-anak G46', // TW I program 3
        'jumlah-anak G49', // TW I kegiatan 3.2
        'jumlah-anak G81', // TW I program 8
        'jumlah-anak I76', // TW II kegiatan 7.2
        'jumlah-triwulan O22', // realisasi 1.4.2
        'jumlah-total E79', // jumlah di kiri rata-rata program 7
        'rata-rata P39',
        'rata-rata Q39',
        'rata-rata Q53',
        'rata-rata P59',
        'rata-rata Q59',
        'rata-rata Q65',
        'rata-rata P79',
        'rata-rata Q79',
        'rata-rata Q96',
        'rata-rata P105', // keseluruhan K
        'capaian P13', // desimal tersembunyi 1.1.3
        'capaian P18', // 1.3
        'capaian P22', // 1.4.2
      ].sort(),
    );
  });

  test('setiap kesalahan angka di facts.json adalah galat di selnya, atau terdampak oleh galat', () => {
    const { findings } = onlyTable(grid).evaluation;
    const errors = findings.filter(({ severity }) => severity === 'galat');
    const named = new Set(errors.flatMap(({ cell, affects }) => [cell, ...affects].map(toA1)));
    const kinds = [
      'level_sum:sub->kegiatan',
      'level_sum:kegiatan->program',
      'level_sum:rata_rata total',
      'average',
      'capaian_k',
      'overall_average',
    ];
    const wrong = facts.mismatches.filter(({ kind }) => kinds.includes(kind));
    expect(wrong.length).toBe(19);
    expect(wrong.map(cellOf).filter((cell) => !named.has(cell))).toEqual([]);
  });

  test('realisasi yang berbeda dari triwulannya: galat di akar, bukan di baris yang benar dari anaknya', () => {
    const { findings } = onlyTable(grid).evaluation;
    const rows = facts.mismatches.filter(({ kind }) => kind === 'real_rp_vs_quarters').map(({ row_id }) => row_id);
    expect(rows).toEqual(['1', '1.4', '1.4.2', '3', '3.2', '7', '7.2', '8']);
    const at = (cell: string) => findings.filter((finding) => toA1(finding.cell) === cell);
    expect(at(`O${rowOf('1.4.2')}`)).toMatchObject([
      { rule: 'jumlah-triwulan', found: '14998400', expected: '22046800', difference: '-7048400', fixable: true },
    ]);
    for (const id of ['1', '1.4', '3', '3.2', '7', '7.2', '8']) expect(at(`O${rowOf(id)}`)).toEqual([]);
  });

  test('akibat satu galat: sampai ke rata-rata dan keseluruhan', () => {
    const found = lines(onlyTable(grid));
    expect(found.find((text) => text.includes('O22'))).toMatch(
      /^galat jumlah-triwulan O22 14998400 → 22046800 \[Q22 O20 .*O9 .*Q39 Q105\]$/,
    );
    expect(found).toContain('galat jumlah-anak G49 44746846 → 56776846 [G46]');
    expect(found).toContain('galat jumlah-anak I76 41990000 → 16840000 [I72]');
  });

  test('predikat tidak galat: semuanya benar dari rata-rata yang tercetak', () => {
    expect(galat(onlyTable(grid)).filter((text) => text.startsWith('predikat'))).toEqual([]);
  });
});

describe('peringatan dan info', () => {
  const at = (rule: string): string[] =>
    onlyTable(grid)
      .evaluation.findings.filter((finding) => finding.rule === rule)
      .flatMap(({ cell, alike = [] }) => [cell, ...alike].map(toA1));

  test('target nol, sel tertutup, hitung ganda, celah skala, capaian tanpa realisasi', () => {
    const zero = facts.mismatches.filter(({ kind }) => kind === 'zero_target_convention').map(cellOf);
    expect(at('tanpa-target').sort()).toEqual([...zero, 'Q64'].sort());
    expect(at('nilai-tertutup')).toEqual(['F51', 'H51', 'F57', 'H57']);
    expect(at('hitung-ganda')).toEqual(['E73', 'I73']);
    expect(at('celah-predikat')).toEqual(['Q66']);
    expect(at('isian-kosong')).toEqual(
      facts.mismatches.filter(({ kind }) => kind === 'capaian_k_without_real').map(cellOf),
    );
  });

  test('baris yang triwulannya tidak dijumlah diberitahukan', () => {
    const others = facts.mismatches
      .filter(({ kind, row_id }) => kind === 'real_k_not_sum_of_quarters' && row_id.split('.').length === 3)
      .map(cellOf);
    expect(at('aturan-lain')).toEqual(others);
  });
});

describe('hitung ulang', () => {
  test('keseluruhan: K 84,61 Tinggi, Rp 45,87 Sangat Rendah; program 1 K 85,47', () => {
    const { after } = plan(HITUNG);
    const summary = after.tables[0]?.evaluation.summary;
    expect(summary?.capaianK?.toFixed(2)).toBe('84.61');
    expect(summary?.predikatK).toBe('Tinggi');
    expect(summary?.capaianRp?.toFixed(2)).toBe('45.87');
    expect(summary?.predikatRp).toBe('Sangat Rendah');
    expect(summary?.programs[0]?.capaianK?.toFixed(2)).toBe('85.47');
    expect(summary?.programs).toHaveLength(11);
  });

  test('empat predikat berubah: program 1 Rp, 4 K, 7 K, 10 Rp', () => {
    const ratings = plan(HITUNG)
      .writes.filter(({ after }) => after.kind === 'text')
      .map(({ cell, before, result }) => `${toA1(cell)} ${String(before)} → ${String(result)}`);
    expect(ratings).toEqual([
      'Q40 Sangat Rendah → Rendah',
      'P60 Sangat Rendah → Sangat Tinggi',
      'P80 Rendah → Tinggi',
      'Q97 Sangat Tinggi → Sangat Rendah',
    ]);
  });

  test('hanya kolom hitungan yang ditulis; target, triwulan dan realisasi tidak disentuh', () => {
    for (const { cell } of plan(HITUNG).writes) expect(['P', 'Q']).toContain(toA1(cell).slice(0, 1));
  });

  test('persentase kosong yang dapat dihitung diisi dengan nilai dari facts.json', () => {
    const written = new Map(plan(HITUNG).writes.map(({ cell, result }) => [toA1(cell), result]));
    const blanks = (readFacts(FOLDER) as { blank_percentages: { row_id: string; column: string; would_be: string }[] })
      .blank_percentages;
    expect(blanks.length).toBe(21);
    for (const { row_id, column, would_be } of blanks) {
      const value = written.get(`${COLUMN[column] ?? ''}${rowOf(row_id)}`);
      expect(`${row_id} ${((value as number) * 100).toFixed(2).replace('.', ',')}%`).toBe(`${row_id} ${would_be}`);
    }
  });

  test('kali kedua tidak mengubah apa pun', () => {
    const first = plan(HITUNG);
    expect(first.writes.length).toBeGreaterThan(30);
    expect(plan(HITUNG, withWrites(grid, first.writes)).writes).toEqual([]);
  });

  test('periksa menandai tanpa menulis', () => {
    const { writes, marks } = plan({ kind: 'periksa' });
    expect(writes).toEqual([]);
    expect(
      marks
        .filter(({ severity }) => severity === 'galat')
        .map(({ cell }) => toA1(cell))
        .sort(),
    ).toEqual(
      galat(onlyTable(grid))
        .map((text) => text.split(' ')[1])
        .sort(),
    );
  });
});

describe('perbaiki', () => {
  test('semua: jumlah dan induknya benar, Rp keseluruhan 45,94, tanpa galat tersisa, kali kedua kosong', () => {
    const result = plan(PERBAIKI);
    const summary = result.after.tables[0]?.evaluation.summary;
    expect(summary?.capaianRp?.toFixed(2)).toBe('45.94');
    expect(result.after.tables.flatMap(galat)).toEqual([]);
    const fixed = withWrites(grid, result.writes);
    expect(galat(onlyTable(fixed))).toEqual([]);
    expect(plan(PERBAIKI, fixed).writes).toEqual([]);
    const written = new Map(result.writes.map(({ cell, result: value }) => [toA1(cell), value]));
    expect([...'O22 O20 O9 I76 I72 G49 G46 G9 G81 E79'.split(' ')].map((cell) => written.get(cell))).toEqual([
      22046800, 231775650, 1705723851, 16840000, 43379000, 56776846, 56776846, 447900142, 116631219, 192911874,
    ]);
  });

  test('satu temuan saja: induk yang tadinya benar ikut, galat lain tetap', () => {
    const { table, evaluation } = onlyTable(grid);
    const one = evaluation.findings.find(({ cell, rule }) => toA1(cell) === 'O22' && rule === 'jumlah-triwulan');
    const result = plan({ kind: 'perbaiki', findings: [`${table.fingerprint}/${one?.id ?? ''}`] });
    const inputs = result.writes.map(({ cell }) => toA1(cell)).filter((cell) => !/^[PQ]/.test(cell));
    expect(inputs.sort()).toEqual(['O20', 'O22', 'O9']);
    const left = result.after.tables.flatMap(galat);
    expect(left).toContain('jumlah-anak G9');
    expect(left).not.toContain('jumlah-triwulan O22');
  });

  test('baris lanjutan yang mengulang uang programnya tidak pernah ditulis', () => {
    for (const { cell } of plan(PERBAIKI).writes) expect(cell.row).not.toBe(72);
  });
});

describe('lembar yang sama dengan rumus Excel', () => {
  test('rumus yang benar tetap rumus', async () => {
    const formulas = await readFixture(`${FOLDER}/table-formulas.xlsx`);
    const { writes } = plan(HITUNG, formulas);
    const overwritten = writes.filter(({ before }) => typeof before === 'string' && before.startsWith('='));
    // Q64 memberi #DIV/0!; rata-rata program 7 dibagi jumlah yang salah, dan P105 menimbang dengan jumlah itu.
    expect(overwritten.map(({ cell }) => toA1(cell))).toEqual(['Q64', 'P79', 'Q79', 'P105']);
    const kept = formulas.formulas.flat().filter((value) => typeof value === 'string' && value.startsWith('='));
    expect(kept.length).toBeGreaterThan(100);
  });

  test('rumus yang salah hanya karena jumlahnya tetap rumus bila jumlah itu diperbaiki', async () => {
    const formulas = await readFixture(`${FOLDER}/table-formulas.xlsx`);
    const { writes } = plan({ kind: 'perbaiki', findings: 'jumlah' }, formulas);
    const overwritten = writes.filter(({ before }) => typeof before === 'string' && before.startsWith('='));
    expect(writes.map(({ cell }) => toA1(cell))).toContain('E79');
    expect(overwritten.map(({ cell }) => toA1(cell))).toEqual(['Q64']);
  });

  test('Perbaiki semua juga membetulkan rumusnya: triwulan III dan IV masuk ke jumlah setahun', async () => {
    const formulas = await readFixture(`${FOLDER}/table-formulas.xlsx`);
    const { writes, after } = plan(PERBAIKI, formulas);
    expect(writes.find(({ cell }) => toA1(cell) === 'O38')).toMatchObject({
      before: '=G38+I38',
      after: { kind: 'formula', value: '=SUM(G38,I38,K38,M38)' },
    });
    const left = after.tables.flatMap(({ evaluation }) => evaluation.findings);
    expect(left.filter(({ rule }) => rule.startsWith('rumus-'))).toEqual([]);
    // Capaian tanpa target yang rumusnya menjaga diri tetap di sana: tidak ada yang ditawarkan untuk diperbaiki lagi.
    expect(left.filter(({ rule }) => rule === 'tanpa-target').length).toBeGreaterThan(0);
    expect(left.filter(({ fixable }) => fixable)).toEqual([]);
  });

  test('capaian kosong di antara rumus diisi rumus: periksa berikutnya tidak menyebut rumus-ditimpa', async () => {
    const formulas = await readFixture(`${FOLDER}/table-formulas.xlsx`);
    const { writes, after } = plan(HITUNG, formulas);
    expect(writes.find(({ cell }) => toA1(cell) === 'Q9')).toMatchObject({
      before: '',
      after: { kind: 'formula', value: '=IF(N(E9)=0,"",O9/E9)' },
    });
    expect(after.tables.flatMap(({ evaluation }) => evaluation.findings).map(({ rule }) => rule)).not.toContain(
      'rumus-ditimpa',
    );
  });
});

describe('kesalahan yang ditanam di tabel ini', () => {
  const planted = (cell: string, value: number | string): string[] => {
    const at = parseCell(cell);
    if (at === null) throw new Error(cell);
    const base = new Set(galat(onlyTable(grid)));
    const changed = withWrites(grid, [{ cell: at, result: value }]);
    return galat(onlyTable(changed)).filter((text) => !base.has(text));
  };
  test.each([
    ['capaian tercetak kegiatan 1.1', 'Q10', 0.4184, ['capaian Q10']],
    ['realisasi kegiatan 1.6', 'O31', 38609378, ['jumlah-anak O31']],
    ['rata-rata program 2', 'Q44', 0.4487, ['rata-rata Q44']],
    ['pagu program 11', 'E98', 111856667, ['jumlah-anak E98']],
    ['predikat program 2', 'P45', 'Tinggi', ['predikat P45']],
    ['jumlah kendali rata-rata program 2', 'E44', 3454652187, ['jumlah-total E44']],
  ] as const)('%s', (_, cell, value, expected) => {
    expect(planted(cell, value)).toEqual(expected);
  });
});
