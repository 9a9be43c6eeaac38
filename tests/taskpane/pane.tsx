import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import type { PaneServices } from '../../src/taskpane/store/services';
import { createPane, DEFAULT_PREFERENCES, type Pane, type Preferences } from '../../src/taskpane/store/state';
import { openWorkbook } from '../../src/xlsx';
import { portServices } from './harness/services';

export const FIXTURE = 'e81-luwu-timur-2021/table.xlsx';

/** Services over a real workbook in memory: the real engine, the real file port. */
export const fixtureServices = (file = FIXTURE): PaneServices =>
  portServices(openWorkbook(Uint8Array.from(readFileSync(join('tests/fixtures', file)))));

type Shown = { readonly pane: Pane; readonly user: ReturnType<typeof userEvent.setup> };

/** Shows the pane and waits until the first sheet was read. Without style rules: they are judged in Chromium. */
export const showPane = async (
  services: PaneServices = fixtureServices(),
  preferences: Partial<Preferences> = {},
): Promise<Shown> => {
  const pane = createPane(services, { ...DEFAULT_PREFERENCES, welcomed: true, ...preferences });
  render(
    <RendererProvider renderer={createDOMRenderer(undefined)}>
      <App pane={pane} />
    </RendererProvider>,
  );
  await waitFor(() => expect(pane.store.getState().phase).toBe('siap'));
  return { pane, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) };
};

export const openTab = async (user: Shown['user'], name: RegExp): Promise<void> => {
  const [tab] = screen.getAllByRole('tab', { name });
  if (tab === undefined) throw new Error(`no tab ${String(name)}`);
  await user.click(tab);
  await waitFor(() => expect(tab).toHaveAttribute('aria-selected', 'true'));
};
