import { createNodeHost, createWorkbook, gridOf, installGlobals } from '../../src/host/node';
import { describeHost } from '../../src/taskpane/diagnostics';

test('the report of the real Office.js client names versions and abilities, and nothing of the workbook', () => {
  const node = createNodeHost(
    createWorkbook({ sheets: [gridOf('Rahasia Dinas', [['NIP pegawai', 19_750_101]])] }, { name: 'Renja Dinsos.xlsx' }),
  );
  const takeAway = installGlobals(node);
  try {
    const facts = new Map(describeHost(node.Office).map(({ name, value }) => [name, value]));
    expect(facts.get('Evaluasi Renja')).toMatch(/^\d+\.\d+\.\d+$/);
    expect(facts.get('ExcelApi')).toMatch(/^1\.14\b/);
    expect(facts.get('Host')).not.toBe('');
    const report = [...facts.values()].join('\n');
    expect(report).not.toContain('undefined');
    // Sheets, values, the file and where it lies: none of it, nor anything beside the facts named here.
    expect(report).not.toMatch(/Rahasia|pegawai|19750101|Dinsos|\.xlsx|https?:|file:|[A-Z]:\\|\/home\//);
    expect([...facts.keys()]).toEqual([
      'Evaluasi Renja',
      'Host',
      'Platform',
      'Office',
      'ExcelApi',
      'SharedRuntime',
      'Language',
      'Browser',
    ]);
  } finally {
    takeAway();
  }
});
