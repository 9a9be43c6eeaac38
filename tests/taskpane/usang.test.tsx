/** Below the floor of the manifest the page opens all the same, and says in both languages what to use instead. */
import { screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { katalog, LANGUAGES } from '../../src/bahasa';
import { FLOOR } from '../../src/taskpane/office';

// Neither is reached.
jest.mock('../../src/taskpane/App', () => ({ App: () => null }));
jest.mock('../../src/taskpane/excel', () => ({}));
// The page itself renders, not the test.
beforeEach(() => void Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));

/** An Excel that has ExcelApi up to 1.x. */
const excel = (minor: number) => ({
  onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
  HostType: { Excel: 'Excel' },
  context: { requirements: { isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= minor } },
});

test('the page asks for what the manifest asks for', () => {
  expect(readFileSync('manifest.xml', 'utf8')).toContain(`<bt:Set Name="ExcelApi" MinVersion="${FLOOR}" />`);
});

test('one version below the floor', async () => {
  document.body.innerHTML = '<div id="root"></div>';
  Object.assign(globalThis, { Office: excel(Number(FLOOR.split('.')[1]) - 1) });
  await import('../../src/taskpane/index');
  for (const language of LANGUAGES) {
    expect(await screen.findByText(katalog[language].teks['usang.apa'])).toBeVisible();
    expect(screen.getByText(katalog[language].teks['usang.tindakan'])).toBeVisible();
  }
  expect(screen.queryByRole('tab')).toBeNull();
});
