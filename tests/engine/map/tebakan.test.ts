import { readdirSync } from 'node:fs';
import { FORM_IDS } from '../../../src/engine';
import { katalog, LANGUAGES } from '../../../src/bahasa';
import { DEFAULT_SETTINGS } from '../../../src/engine/facts/types';
import { readFixture } from '../sheets';
import { analyseSheet } from '../../analisis';

test.each(readdirSync('tests/fixtures'))(
  '%s: the form it was read as is the first guess, with its evidence',
  async (folder) => {
    const grid = await readFixture(`${folder}/table.xlsx`);
    for (const { table } of analyseSheet(grid, DEFAULT_SETTINGS).tables) {
      const [first, ...others] = table.guesses ?? [];
      if (table.form !== null) expect(first?.form).toBe(table.form);
      expect(others.length).toBeLessThan(3);
      for (const { columns, of, matches, checked } of table.guesses ?? []) {
        expect(columns).toBeLessThanOrEqual(of);
        expect(matches).toBeLessThanOrEqual(checked);
      }
    }
  },
);

test('a form that the user chose is not guessed about', async () => {
  const grid = await readFixture('e81-luwu-timur-2021/table.xlsx');
  const [found] = analyseSheet(grid, DEFAULT_SETTINGS).tables;
  const tables = { [found?.table.fingerprint ?? '']: { form: 'T-C.29' } };
  expect(analyseSheet(grid, { ...DEFAULT_SETTINGS, tables }).tables[0]?.table.guesses).toBeUndefined();
});

test('every form has a name and a purpose in both languages', () => {
  for (const language of LANGUAGES)
    expect(Object.keys(katalog[language].formulir).sort()).toEqual([...FORM_IDS].sort());
});
