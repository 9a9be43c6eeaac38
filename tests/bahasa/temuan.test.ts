import { FACTS, RULE_IDS } from '../../src/engine/rules';
import type { Finding, ReasonKey, RuleId } from '../../src/engine/rules/finding';
import type { Param } from '../../src/engine/facts/params';
import { formatSel, katalog, renderFinding } from '../../src/bahasa';

/** Reasons that are named like their rule. */
const PLAIN = (Object.keys(katalog.id.alasan) as ReasonKey[]).filter((key) => !key.includes(':'));

const shows = (rule: RuleId): Pick<Finding, 'shows'> => {
  const { shows: own } = FACTS[rule];
  return own === undefined ? {} : { shows: own };
};
const finding = (over: Partial<Finding>, params: Record<string, Param> = {}, key?: ReasonKey): Finding => ({
  id: 'x',
  cell: { row: 8, column: 8 },
  rule: 'jumlah-anak',
  severity: 'galat',
  cause: 'jumlah',
  found: '320262697',
  expected: '447900142',
  difference: '-127637445',
  affects: [],
  fixable: true,
  key: '',
  dismissed: null,
  ...shows(over.rule ?? 'jumlah-anak'),
  ...over,
  reason: { key: key ?? PLAIN.find((one) => one === over.rule) ?? 'jumlah-anak', params },
});
const text = (nilai: string): Param => ({ kind: 'teks', nilai });

test('a parent that misses the sum of its children, with the figures of this sheet', () => {
  const params = { kolom: text('TW I'), tingkat: text('program'), anak: text('kegiatan') };
  expect(renderFinding(finding({}, params), 'id')).toBe(
    'TW I program tertulis 320.262.697; jumlah kegiatannya 447.900.142; kurang 127.637.445.',
  );
  expect(renderFinding(finding({}, params), 'en')).toBe(
    'TW I of the program printed 320,262,697; its kegiatan rows add up to 447,900,142; short by 127,637,445.',
  );
});

test('the same without params still is a sentence', () => {
  expect(renderFinding(finding({}), 'id')).toBe(
    'Tertulis 320.262.697; jumlah rinciannya 447.900.142; kurang 127.637.445.',
  );
});

test('a blank cell is called blank', () => {
  expect(renderFinding(finding({ found: null, difference: null }), 'id')).toBe(
    'Masih kosong; jumlah rinciannya 447.900.142.',
  );
});

test('percentages differ by percentage points', () => {
  const capaian = finding(
    { rule: 'capaian', found: '52.7163', expected: '50.4663', difference: '2.25' },
    {},
    'capaian:triwulan',
  );
  expect(renderFinding(capaian, 'id')).toBe('Capaian tertulis 52,72%; realisasi dibagi target memberi 50,47%.');
  const lain = finding({ rule: 'skala', found: '1', expected: '100', difference: '-99' });
  expect(renderFinding(lain, 'id')).toBe(
    'Angka ini memakai skala lain dari persen kolomnya: 1,00 berarti 100%. Terbaca 1,00%; seharusnya 100,00%.',
  );
});

test('a reason whose sentences lack a figure is told by the sentences of its rule, then in general', () => {
  expect(renderFinding(finding({}, {}, 'jumlah-triwulan:bulan'), 'id')).toMatch(/^Realisasi tertulis 320\.262\.697/);
  expect(renderFinding(finding({}, {}, 'capaian:triwulan'), 'id')).toMatch(/^Capaian tertulis 320\.262\.697/);
  expect(renderFinding(finding({ rule: 'kode', found: null, difference: null }, {}, 'kode:induk'), 'id')).toMatch(
    /^Masih kosong; seharusnya/,
  );
});

test('codes and unreadable texts are shown letter by letter, never as figures', () => {
  const kode = finding(
    { rule: 'kode', found: '1.06', expected: null, difference: null },
    { tingkat: text('kegiatan') },
    'kode:tingkat',
  );
  expect(renderFinding(kode, 'id')).toBe('Panjang kode 1.06 tidak sesuai untuk kegiatan.');
  const rusak = finding({ rule: 'tak-terbaca', found: '1.181925', expected: '1181925', difference: null });
  expect(renderFinding(rusak, 'id')).toBe('“1.181925” tidak terbaca sebagai angka; hitungan lain mendukung 1.181.925.');
});

test('missing rows are named', () => {
  const params = { hilang: text('kegiatan 1.4') };
  expect(renderFinding(finding({}, params, 'jumlah-anak:hilang'), 'id')).toContain('kegiatan 1.4 belum ikut.');
});

test.each(RULE_IDS)('%s renders a whole sentence in both languages, whatever the finding holds', (rule) => {
  for (const language of ['id', 'en'] as const) {
    for (const figures of [
      {},
      { expected: null, difference: null },
      { found: null, difference: null },
      { found: null, expected: null, difference: null },
    ]) {
      const sentence = renderFinding(finding({ rule, ...figures }), language);
      expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u);
      expect(sentence).not.toMatch(/[{}]|undefined|null/);
    }
  }
});

test('cells are listed in words, long lists cut', () => {
  const cells = Array.from({ length: 8 }, (_, row) => ({ row, column: 4 }));
  expect(formatSel(cells.slice(0, 1), 'id')).toBe('E1');
  expect(formatSel(cells.slice(0, 3), 'id')).toBe('E1, E2 dan E3');
  expect(formatSel(cells, 'id')).toBe('E1, E2, E3, E4, E5 dan 3 sel lain');
  expect(formatSel(cells.slice(0, 6), 'en')).toBe('E1, E2, E3, E4, E5 and 1 more cell');
});

test('realisasi and target that two decimals would make equal are told apart', () => {
  const angka = (nilai: string): Param => ({ kind: 'angka', nilai, satuan: null });
  const rasio = finding(
    { rule: 'rasio', found: '99.88', expected: '99.93', difference: '-0.05' },
    { realisasi: angka('0.2736'), target: angka('0.2738') },
  );
  expect(renderFinding(rasio, 'id')).toBe('Rasio tertulis 99,88%; realisasi 0,2736 dibagi 0,2738 memberi 99,93%.');
});

test('a mean of a single row is not "1 rows"', () => {
  const satu = finding(
    { rule: 'rata-rata', found: '80', expected: '85', difference: '-5' },
    { keluarga: text('sederhana'), banyak: { kind: 'angka', nilai: '1', satuan: null } },
  );
  expect(renderFinding(satu, 'en')).toBe('Average printed 80.00%; the mean of 1 row (simple) is 85.00%.');
});

test('a quarter after the evaluated one is named, with the quarter that is evaluated', () => {
  const lanjut = finding(
    { rule: 'input-curiga', found: '12', expected: null, difference: null },
    { kolom: text('TW III'), triwulan: text('II') },
    'input-curiga:triwulan',
  );
  expect(renderFinding(lanjut, 'id')).toBe(
    'TW III sudah terisi 12, padahal yang dievaluasi baru Triwulan II; angka ini tidak ikut dihitung.',
  );
});
