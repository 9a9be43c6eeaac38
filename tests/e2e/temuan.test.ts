/** What a planner does with findings: correct one, correct all, ignore one with a reason, and take it all back. */
import type { Page } from 'playwright-core';
import { eventually, cell, contents, look, openBook, pane, press, typeInto } from './preview/page';
import { changesShown, dismissFinding, finding, openFinding, paneIdle, search, showTab } from './preview/panel';
import { fixture, fixtureWith, type File } from './preview/files';
import { usePreview } from './preview/session';

jest.setTimeout(300_000);

const { visit } = usePreview();

type Case = {
  readonly form: string;
  readonly file: () => Promise<File>;
  readonly table: string;
  /** A finding to correct alone: what the dialog tells of it, and what its cell then shows. */
  readonly one: {
    readonly id: string;
    readonly shown: string;
    readonly cell: string;
    readonly after: string;
  };
  /** A finding to ignore; `other`: another wrong figure for its cell. */
  readonly ignored: { readonly id: string; readonly cell: string; readonly other: string };
};

const CASES: readonly Case[] = [
  {
    form: 'E.81',
    file: async () => fixture('e81-luwu-timur-2021/table.xlsx'),
    table: 'A1:Q106',
    one: { id: 'jumlah-triwulan@O22', shown: 'O22 14.998.400 → 22.046.800', cell: 'O22', after: '22.046.800' },
    ignored: { id: 'jumlah-anak@G9', cell: 'G9', other: '320262698' },
  },
  {
    form: 'Realisasi Fisik & Keuangan',
    file: () => fixtureWith('realisasi-fisik-keuangan-sulbar-2022', { L12: 5, L17: 9, J21: 12 }),
    table: 'A1:L36',
    one: { id: 'sisa-pagu@L12', shown: 'L12 5 → 17.400', cell: 'L12', after: '17400' },
    ignored: { id: 'persen-keuangan@J21', cell: 'J21', other: '13' },
  },
];

const outcome = (page: Page, text: string | RegExp): Promise<void> => pane(page).getByText(text).first().waitFor();

describe.each(CASES)('$form', ({ file, table, one, ignored }) => {
  test('one is corrected after a look at it, all the rest at once; Kembalikan and Hapus tanda leave the sheet as it was', async () => {
    const page = await visit();
    await openBook(page, await file());
    await paneIdle(page);
    const before = { held: await contents(page, table), shown: await look(page, table) };

    await showTab(page, 'Temuan');
    const row = await openFinding(page, one.id);
    await row.getByRole('button', { name: 'Perbaiki', exact: true }).click();
    await eventually(async () => (await changesShown(page)).filter((line) => line === one.shown), [one.shown]);
    expect(await contents(page, table)).toEqual(before.held);
    await pane(page)
      .getByRole('dialog')
      .getByRole('button', { name: /^Tulis/ })
      .click();
    await outcome(page, /sel diperbaiki di lembar/);
    await paneIdle(page);
    expect((await cell(page, one.cell)).text.trim()).toBe(one.after);
    await finding(page, one.id).waitFor({ state: 'detached' });

    await search(page, '');
    await pane(page)
      .getByRole('button', { name: /^Perbaiki semua/ })
      .click();
    expect(await changesShown(page)).not.toEqual([]);
    await pane(page)
      .getByRole('dialog')
      .getByRole('button', { name: /^Tulis/ })
      .click();
    await pane(page).getByRole('dialog').waitFor({ state: 'detached' });
    await paneIdle(page);
    await pane(page)
      .getByRole('button', { name: /^Perbaiki semua/ })
      .waitFor({ state: 'detached' });

    // Each run is taken back on its own, the last first.
    await press(page, 'kembalikan');
    await press(page, 'kembalikan');
    expect(await contents(page, table)).toEqual(before.held);
    await press(page, 'hapusTanda');
    expect(await look(page, table)).toMatchObject({ texts: before.shown.texts, fills: before.shown.fills });
  });

  test('ignored with a reason: gone after reading again, left alone by Hitung ulang, back when its number changes, and shown with its reason until then', async () => {
    const page = await visit();
    await openBook(page, await file());
    await paneIdle(page);
    await showTab(page, 'Temuan');
    await openFinding(page, ignored.id);
    await dismissFinding(page, ignored.id, 'Sesuai berita acara rekonsiliasi');
    await finding(page, ignored.id).waitFor({ state: 'detached' });

    await press(page, 'periksa');
    await paneIdle(page);
    await search(page, ignored.cell);
    expect(await finding(page, ignored.id).count()).toBe(0);
    await pane(page)
      .getByRole('button', { name: /^Diabaikan \d/ })
      .click();
    await openFinding(page, ignored.id);
    await finding(page, ignored.id).getByText('Diabaikan: Sesuai berita acara rekonsiliasi').waitFor();
    await pane(page)
      .getByRole('button', { name: /^Diabaikan \d/ })
      .click();
    await finding(page, ignored.id).waitFor({ state: 'detached' });

    const kept = (await cell(page, ignored.cell)).text;
    await press(page, 'hitungUlang');
    await paneIdle(page);
    expect((await cell(page, ignored.cell)).text).toBe(kept);

    await typeInto(page, ignored.cell, ignored.other);
    await press(page, 'periksa');
    await finding(page, ignored.id).waitFor();
  });
});
