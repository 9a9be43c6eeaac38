import { gridOf } from '../../src/host/node';
import { at, setUp } from './setup';
import { writeContents } from '../../src/host/model/edit';

const TABLE = [
  ['No', 'Program', 'Target', 'Realisasi', 'Capaian'],
  [1, 'Program A', 100, 50, '=D2/C2*100'],
  [2, 'Program B', '1.500.000', '-', ''],
];

describe('membaca lembar', () => {
  test('nilai, teks, rumus, format, gabungan dan asal dalam dua sinkronisasi', async () => {
    const { port, host } = setUp({
      sheets: [
        gridOf('TW II', TABLE, {
          top: 3,
          left: 1,
          formats: [[], ['General', 'General', '#,##0.00', 'General', '0.00']],
          merges: [{ top: 5, left: 2, bottom: 6, right: 2 }],
          values: [TABLE[0] ?? [], [1, 'Program A', 100, 50, 50], TABLE[2] ?? []],
        }),
      ],
    });
    host.resetStats();
    const { grid, obstacles } = await port.read('TW II');
    expect(host.stats.syncs).toBe(2);
    expect(grid).toMatchObject({ sheet: 'TW II', top: 3, left: 1, hiddenRows: [], arrays: [], style: null });
    expect(grid.values[1]).toEqual([1, 'Program A', 100, 50, 50]);
    expect(grid.formulas[1]).toEqual([1, 'Program A', 100, 50, '=D2/C2*100']);
    expect(grid.text[1]?.[2]).toBe('100,00');
    expect(grid.formats[1]).toEqual(['General', 'General', '#,##0.00', 'General', '0.00']);
    expect(grid.values[2]?.[2]).toBe('1.500.000');
    expect(grid.merges).toEqual([{ top: 5, left: 2, bottom: 6, right: 2 }]);
    expect(obstacles).toEqual([]);
  });

  test('lembar kosong memberi kisi kosong', async () => {
    const { port, host } = setUp({ sheets: [gridOf('Kosong', [])] });
    host.resetStats();
    const { grid } = await port.read('Kosong');
    expect(grid).toMatchObject({ top: 0, left: 0, values: [], merges: [] });
    expect(host.stats.syncs).toBe(1);
  });

  test('200.000 baris kosong berformat tidak ikut dibaca', async () => {
    const formats = Array.from({ length: 200_000 }, (_, row) =>
      row === 0 ? ['General', 'General'] : ['General', '0.00'],
    );
    const { port, host } = setUp({
      sheets: [
        gridOf(
          'Panjang',
          [
            ['Target', 'Realisasi'],
            [1, 2],
          ],
          { formats },
        ),
      ],
    });
    host.resetStats();
    const { grid } = await port.read('Panjang');
    expect(grid.values).toEqual([
      ['Target', 'Realisasi'],
      [1, 2],
    ]);
    expect(host.stats.syncs).toBe(2);
    expect(host.stats.responseBytes).toBeLessThan(10_000);
  });

  test('jumlah sinkronisasi tidak bergantung pada jumlah baris di bawah batas muatan', async () => {
    const rows = Array.from({ length: 4_000 }, (_, row) => Array.from({ length: 17 }, (_, column) => row * column));
    const { port, host } = setUp({ sheets: [gridOf('Besar', rows)] });
    host.resetStats();
    const { grid } = await port.read('Besar');
    expect(host.stats.syncs).toBe(2);
    expect(grid.values).toHaveLength(4_000);
  });

  test('di atas batas muatan dibaca per potongan dan tersambung utuh', async () => {
    const rows = Array.from({ length: 9_000 }, (_, row) => [
      row,
      ...Array.from({ length: 19 }, (_, column) => row + column / 4),
    ]);
    const { port, host } = setUp({ sheets: [gridOf('Raksasa', rows)] });
    host.resetStats();
    const { grid } = await port.read('Raksasa');
    expect(grid.formulas).toEqual(rows);
    expect(grid.text).toHaveLength(9_000);
    expect(host.stats.largestResponse).toBeLessThan(5 * 1024 * 1024);
  });

  test('teks panjang yang melampaui batas muatan dibaca dengan potongan yang lebih kecil', async () => {
    const rows = Array.from({ length: 3_000 }, (_, row) => [row, 'Terwujudnya pelayanan '.repeat(40), 'x'.repeat(400)]);
    const { port } = setUp({ sheets: [gridOf('Teks', rows)] });
    const { grid } = await port.read('Teks');
    expect(grid.values).toEqual(rows);
  });

  test('satu baris yang melampaui batas muatan: terlalu-besar', async () => {
    const { port } = setUp(
      { sheets: [gridOf('Teks', [Array.from({ length: 30 }, () => 'x'.repeat(30_000))])] },
      { payloadLimit: 900_000 },
    );
    await expect(port.read('Teks')).rejects.toMatchObject({ code: 'terlalu-besar', detail: { sheet: 'Teks' } });
  });

  test('baris tersembunyi diketahui satu per satu', async () => {
    const { port, host } = setUp({ sheets: [gridOf('TW II', [[1], [2], [3], [4]], { hiddenRows: [1, 3] })] });
    host.resetStats();
    const { grid, obstacles } = await port.read('TW II');
    expect(grid.hiddenRows).toEqual([1, 3]);
    expect(obstacles).toEqual(['baris-tersembunyi']);
    expect(host.stats.syncs).toBe(2);
  });

  test('proteksi, perhitungan manual dan saringan dilaporkan tanpa menghalangi pembacaan', async () => {
    const { port } = setUp({
      calculationMode: 'Manual',
      sheets: [
        {
          grid: gridOf('TW II', TABLE, { hiddenRows: [2] }),
          protection: { isProtected: true, options: {}, password: null },
          autoFilter: { area: { top: 0, left: 0, bottom: 2, right: 4 }, isDataFiltered: true },
        },
      ],
    });
    const { grid, obstacles } = await port.read('TW II');
    expect(obstacles).toEqual(['terproteksi', 'perhitungan-manual', 'terfilter']);
    expect(grid.values).toHaveLength(3);
    expect(grid.hiddenRows).toEqual([2]);
  });

  test('lebih dari 512 gabungan terbaca semua', async () => {
    const rows = Array.from({ length: 1_500 }, (_, row) => [row, '', row]);
    const merges = rows.map((_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    const { port, host } = setUp({ sheets: [gridOf('Gabung', rows, { merges })] });
    host.resetStats();
    const { grid } = await port.read('Gabung');
    expect(host.stats.syncs).toBeLessThanOrEqual(3);
    expect(grid.merges).toEqual(merges);
  });

  test('daerah larik dan tumpahan diketahui tepat; larik satu sel bukan penghalang', async () => {
    const { port, host } = setUp({
      sheets: [
        {
          grid: gridOf(
            'Larik',
            [
              ['a', 'b', 'c', 'd'],
              [1, '=B1:B3*2', 5, '=SORT(A1:A3)'],
              [2, '=B1:B3*2', 6, ''],
              [3, '=SUM(A1:A2*A2:A3)', 7, ''],
            ],
            {
              arrays: [
                { top: 1, left: 1, bottom: 2, right: 1 },
                { top: 3, left: 1, bottom: 3, right: 1 },
                { top: 1, left: 3, bottom: 3, right: 3 },
              ],
            },
          ),
          spills: [{ top: 1, left: 3, bottom: 3, right: 3 }],
        },
      ],
    });
    host.resetStats();
    const { grid } = await port.read('Larik');
    expect(grid.arrays).toHaveLength(2);
    expect(grid.arrays).toContainEqual({ top: 1, left: 1, bottom: 2, right: 1 });
    expect(grid.arrays).toContainEqual({ top: 1, left: 3, bottom: 3, right: 3 });
    expect(host.stats.syncs).toBe(3);
  });

  test('gaya sel dibaca hanya bila diminta', async () => {
    const { port, host } = setUp({
      sheets: [
        {
          grid: gridOf('TW II', TABLE),
          style: ({ row }) => (row === 1 ? { bold: true, indent: 2, fill: '#ffff00' } : null),
        },
      ],
    });
    const reading = await port.read('TW II');
    host.resetStats();
    const styled = await port.readStyles(reading, { top: 0, left: 0, bottom: 2, right: 1 });
    expect(host.stats.syncs).toBe(1);
    expect(styled.grid.style?.at(at('B2'))).toEqual({ bold: true, indent: 2, fill: '#FFFF00' });
    expect(styled.grid.style?.at(at('B3'))).toEqual({ bold: false, indent: 0, fill: null });
    expect(styled.grid.style?.at(at('E2'))).toBeNull();
  });

  test('mode edit dan lembar yang sudah tidak ada punya kodenya sendiri', async () => {
    const { port, host } = setUp({ sheets: [gridOf('TW II', TABLE)] });
    await expect(port.read('Lain')).rejects.toMatchObject({ code: 'lembar-hilang', detail: { sheet: 'Lain' } });
    host.editMode = true;
    await expect(port.read('TW II')).rejects.toMatchObject({ code: 'mode-edit' });
  });

  test('galat tak dikenal dari Excel membawa kata-kata Excel sendiri', async () => {
    const { port, host } = setUp({ sheets: [gridOf('TW II', TABLE)] });
    host.failSync({ at: 2, when: 'before', code: 'ServiceNotAvailable', message: 'The service is unavailable.' });
    await expect(port.read('TW II')).rejects.toMatchObject({
      code: 'gagal',
      detail: { cause: 'ServiceNotAvailable: The service is unavailable.' },
    });
  });

  test('membaca tidak mengubah apa pun', async () => {
    const { port, model } = setUp({ sheets: [gridOf('TW II', TABLE)] });
    const sheet = model.sheet('TW II');
    if (sheet === null) throw new Error('no sheet');
    writeContents(model, sheet, { top: 0, left: 0, bottom: 0, right: 0 }, [['No.']]);
    const heard: string[] = [];
    model.listen((event) => heard.push(event.kind));
    await port.read('TW II');
    expect(heard).toEqual([]);
  });
});
