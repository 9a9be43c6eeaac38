import { toA1 } from '../../src/grid/address';
import { renderFinding } from '../../src/bahasa';
import { makeGrid, onlyTable } from './sheets';

const grid = makeGrid([
  ['Tabel T-C.33 Rumusan Rencana Program', '', '', '', '', ''],
  ['Kode', 'Program/Kegiatan', 'Indikator Kinerja', 'Target', 'Pagu Indikatif', 'Prakiraan Maju Pagu Indikatif'],
  ['1.05.02', 'PROGRAM PENINGKATAN KETENTERAMAN', 'Persentase', '90', 300, 330],
  ['1.05.02.2.01', 'Penanganan Gangguan Ketenteraman', 'Jumlah', '4', 300, 330],
  ['1.05.02.2.01.0001', 'Pencegahan Gangguan Ketertiban', 'Jumlah', '2', 100, 110],
  ['1.05.02.2.01.0009', 'Patroli', 'Jumlah', '2', 200, 220],
]);
const NOMENKLATUR = {
  '1.05.02': 'PROGRAM PENINGKATAN KETENTERAMAN',
  '1.05.02.2.01': 'Penanganan Gangguan Ketenteraman',
  '1.05.02.2.01.0001': 'Pencegahan Gangguan Ketenteraman dan Ketertiban Umum',
};

test('kode yang tidak dikenal dan nama yang bukan nama kodenya dilaporkan', () => {
  const { evaluation } = onlyTable(grid, { nomenklatur: NOMENKLATUR });
  const found = evaluation.findings.filter(({ rule }) => rule === 'kode');
  expect(found.map(({ cell, reason }) => [toA1(cell), reason.key])).toEqual([
    ['A5', 'kode:nama'],
    ['A6', 'kode:asing'],
  ]);
  expect(found.map((one) => renderFinding(one, 'id'))[1]).toContain('Patroli');
});

test('tanpa nomenklatur tidak ada pemeriksaan itu', () => {
  expect(onlyTable(grid).evaluation.findings.filter(({ rule }) => rule === 'kode')).toEqual([]);
});
