import { yangTerbuka } from '../../src/bahasa';
import { DEFAULT_SETTINGS } from '../../src/engine/facts/types';
import { facts } from '../../src/laporan/facts';
import { readFixture } from '../engine/sheets';
import { analyseSheet } from '../analisis';

test('what is still open is told in the report and in both languages, and nothing where all is settled', async () => {
  const [found] = analyseSheet(await readFixture('e81-luwu-timur-2021/table.xlsx'), DEFAULT_SETTINGS).tables;
  if (found === undefined) throw new Error('no table');
  const { evaluation } = found;
  expect(yangTerbuka({ ...evaluation, questions: [] }, 'id')).toBe('20 galat belum diperbaiki; angka dapat berubah.');
  expect(yangTerbuka({ ...evaluation, questions: [] }, 'en')).toBe(
    '20 errors are not corrected yet; figures may change.',
  );
  expect(yangTerbuka({ findings: [], questions: [] }, 'id')).toBeNull();
  const report = facts(found, { when: new Date(0), version: '1' }, 'id');
  expect(report.find(([label]) => label === 'Masih terbuka')?.[1]).toMatch(/^20 galat belum diperbaiki/);
  const ignored = evaluation.findings.map((finding) => ({ ...finding, dismissed: 'sumber' }));
  expect(yangTerbuka({ findings: ignored, questions: [] }, 'id')).toBeNull();
});
