/** Ways in which desktops differ, and failures that last: what the host imitates of them. */
import { createNodeHost, createWorkbook, gridOf } from '../../src/host/node';

const open = (quirks: Parameters<typeof createWorkbook>[1]) =>
  createNodeHost(
    createWorkbook(
      {
        sheets: [
          gridOf('A', [[1], [2], [3], [4]], {
            formats: [['#,##0.00'], ['0.0%'], ['"a.b" 0'], ['General']],
            hiddenRows: [1],
          }),
        ],
      },
      quirks,
    ),
  );

const areas = async (host: ReturnType<typeof open>, address: string): Promise<number> =>
  host.Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem('A').getRanges(address);
    found.load('areaCount');
    await context.sync();
    return found.areaCount;
  });

test('getRanges takes the separator of the desktop only, and names itself when it refuses', async () => {
  await expect(areas(open({}), 'A1,A3')).resolves.toBe(2);
  const semicolon = open({ quirks: { listSeparator: ';' } });
  await expect(areas(semicolon, 'A1;A3')).resolves.toBe(2);
  await expect(areas(semicolon, 'A1:A3')).resolves.toBe(1);
  await expect(areas(semicolon, 'A1,A3')).rejects.toMatchObject({
    code: 'InvalidArgument',
    debugInfo: { errorLocation: 'Worksheet.getRanges' },
  });
});

test('a rectangle across hidden rows lands in the visible ones; single rows go where they say', async () => {
  const { Excel, model } = open({ quirks: { misplacesHiddenRows: true } });
  const values = () => [0, 1, 2, 3].map((row) => model.sheet('A')?.get(row, 0).value);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A1:A4').values = [[5], [6], [7], [8]];
    await context.sync();
  });
  expect(values()).toEqual([5, 2, 6, 7]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('A').getRange('A2').values = [[9]];
    await context.sync();
  });
  expect(values()).toEqual([5, 9, 6, 7]);
});

test('number formats in the notation of the user, both ways', async () => {
  const { Excel, model } = open({ quirks: { localFormats: true } });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange('A1:A4');
    range.load('numberFormat');
    await context.sync();
    expect(range.numberFormat).toEqual([['#.##0,00'], ['0,0%'], ['"a.b" 0'], ['General']]);
    range.numberFormat = [['0,000'], ['0%'], ['@'], ['#.##0']];
    await context.sync();
  });
  expect([0, 1, 2, 3].map((row) => model.sheet('A')?.get(row, 0).format)).toEqual(['0.000', '0%', '@', '#,##0']);
});

test('a failure that lasts ends when the host is healed', async () => {
  const host = open({});
  host.host.failSync({ at: 2, when: 'before', lasting: true, code: 'AccessDenied' });
  await expect(areas(host, 'A1')).resolves.toBe(1);
  await expect(areas(host, 'A1')).rejects.toMatchObject({ code: 'AccessDenied' });
  await expect(areas(host, 'A1')).rejects.toMatchObject({ code: 'AccessDenied' });
  host.host.heal();
  await expect(areas(host, 'A1')).resolves.toBe(1);
});
