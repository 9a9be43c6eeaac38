import { kesimpulan } from '../../src/bahasa';
import type { ProgramSummary, Summary } from '../../src/engine/types';
import { Decimal } from '../../src/grid/decimal';

const program = (nama: string, capaianK: string | null, predikatK: string | null): ProgramSummary => ({
  row: 0,
  kode: null,
  nama,
  pagu: null,
  realisasi: null,
  capaianK: capaianK === null ? null : new Decimal(capaianK),
  predikatK,
  capaianRp: null,
  predikatRp: null,
  tertulis: { capaianK: null, predikatK: null, capaianRp: null, predikatRp: null },
});
const summary: Summary = {
  ...program('', '84.6137', 'Tinggi'),
  capaianRp: new Decimal('45.8712'),
  predikatRp: 'Sangat Rendah',
  pagu: new Decimal('9753000000'),
  realisasi: new Decimal('4473817500'),
  programs: [
    program('Program A', '96.30', 'Sangat Tinggi'),
    program('Program B', '83', 'Tinggi'),
    program('Program C', '80', 'Tinggi'),
    program('Program D', null, null),
  ],
};

test('the paragraph states the computed figures in Indonesian', () => {
  expect(kesimpulan(summary, 2)).toBe(
    'Sampai dengan Triwulan II, rata-rata capaian kinerja program mencapai 84,61% dengan predikat Tinggi, sedangkan capaian keuangan ' +
      'mencapai 45,87% (realisasi Rp4.473.817.500 dari pagu Rp9.753.000.000) dengan predikat Sangat Rendah. ' +
      'Dari 4 program, pada capaian kinerja terdapat 1 program berpredikat Sangat Tinggi dan 2 program berpredikat Tinggi. ' +
      'Capaian kinerja tertinggi terdapat pada Program A (96,30%) dan terendah pada Program C (80,00%).',
  );
});

test('what has no figure is left out', () => {
  const none = { ...summary, capaianK: null, programs: [] };
  expect(kesimpulan(none, null)).toBe(
    'Pada tahun evaluasi, capaian keuangan mencapai 45,87% (realisasi Rp4.473.817.500 dari pagu Rp9.753.000.000) dengan predikat Sangat Rendah.',
  );
  expect(kesimpulan({ ...none, capaianRp: null }, 2)).toBe('');
});
