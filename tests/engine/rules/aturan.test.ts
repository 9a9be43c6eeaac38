import { FACTS, RULE_IDS } from '../../../src/engine/rules';
import { SEBAB } from '../../../src/renja/aturan';

/** docs/aturan.md: what is surely wrong, what is probably wrong or unsafe, what only differs. */
const PARAH: Readonly<Record<string, readonly string[]>> = {
  galat: [
    'jumlah-triwulan', 'jumlah-anak', 'jumlah-total', 'capaian', 'kumulatif', 'rasio', 'pertumbuhan', 'bobot', 'tertimbang', 'persen-keuangan',
    'sisa-pagu', 'akhir-periode', 'saldo', 'rata-rata', 'predikat', 'persamaan', 'rumus-rentang', 'rumus-kolom', 'rumus-galat',
  ],
  peringatan: [
    'persamaan-terbalik', 'rumus-ditimpa', 'hitung-ganda', 'lebih-pagu', 'tanpa-target', 'tak-terbaca', 'nilai-tertutup', 'kode', 'isian-kosong',
    'skala', 'input-curiga', 'antar-lembar', 'target-turun',
  ],
  info: ['aturan-lain', 'pembulatan', 'celah-predikat', 'k-anak'],
}; // prettier-ignore

/** How a user sorts the work. */
const KELOMPOK: Readonly<Record<string, readonly string[]>> = {
  jumlah: ['jumlah-triwulan', 'jumlah-anak', 'jumlah-total', 'kumulatif', 'sisa-pagu', 'akhir-periode', 'saldo'],
  hitungan: ['capaian', 'rasio', 'pertumbuhan', 'bobot', 'tertimbang', 'persen-keuangan', 'rata-rata', 'predikat', 'persamaan'],
  rumus: ['rumus-rentang', 'rumus-kolom', 'rumus-ditimpa', 'rumus-galat'],
  isian: ['hitung-ganda', 'lebih-pagu', 'tanpa-target', 'tak-terbaca', 'nilai-tertutup', 'kode', 'isian-kosong', 'skala', 'input-curiga', 'antar-lembar', 'target-turun'],
  cara: ['persamaan-terbalik', 'aturan-lain', 'k-anak', 'pembulatan', 'celah-predikat'],
}; // prettier-ignore

test.each(Object.keys(PARAH))('%s', (severity) => {
  expect(RULE_IDS.filter((rule) => FACTS[rule].severity === severity).sort()).toEqual(
    [...(PARAH[severity] ?? [])].sort(),
  );
});

test.each(Object.keys(KELOMPOK))('sebab: %s', (sebab) => {
  expect(RULE_IDS.filter((rule) => FACTS[rule].cause === sebab).sort()).toEqual([...(KELOMPOK[sebab] ?? [])].sort());
});

test('setiap aturan punya kelompok, dalam urutan yang dipakai di mana-mana', () => {
  expect(SEBAB).toEqual(['jumlah', 'hitungan', 'rumus', 'isian', 'cara']);
  expect(new Set(RULE_IDS.map((rule) => FACTS[rule].cause))).toEqual(new Set(SEBAB));
});
