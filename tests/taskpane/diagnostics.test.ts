import { readFileSync } from 'node:fs';
import { createNodeHost, createWorkbook, gridOf, installGlobals } from '../../src/host/node';
import { describeHost } from '../../src/taskpane/diagnostics';
import { TABS } from '../../src/taskpane/store/state';

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

test('the help page has a chapter for every screen that links to it', () => {
  const page = readFileSync('assets/bantuan.html', 'utf8');
  for (const tab of TABS) expect(page).toContain(`id="${tab}"`);
});
