import { createNodeHost, createWorkbook, gridOf, installGlobals } from '../../src/host/node';
import { describeHost } from '../../src/taskpane/diagnostics';

test('the report of the real Office.js client names versions and abilities, and nothing of the workbook', () => {
  const node = createNodeHost(createWorkbook({ sheets: [gridOf('Rahasia Dinas', [['NIP pegawai', 19_750_101]])] }));
  const takeAway = installGlobals(node);
  try {
    const facts = new Map(describeHost(node.Office).map(({ name, value }) => [name, value]));
    expect(facts.get('Evaluasi Renja')).toMatch(/^\d+\.\d+\.\d+$/);
    expect(facts.get('ExcelApi')).toMatch(/^1\.14\b/);
    expect(facts.get('Host')).not.toBe('');
    const report = [...facts.values()].join('\n');
    expect(report).not.toContain('undefined');
    expect(report).not.toMatch(/Rahasia|pegawai|19750101/);
  } finally {
    takeAway();
  }
});
