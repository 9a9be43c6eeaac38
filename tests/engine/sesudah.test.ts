import { DEFAULT_SETTINGS, openGrid, planSheet, type Opened } from '../../src/engine';
import { overlay } from '../../src/engine/plan/overlay';
import { readFixture } from './sheets';

const findings = ({ analysis }: Opened) => analysis.tables.map(({ evaluation }) => evaluation.findings);

// Marks are written from what the plan foresees; the next look opens the sheet anew.
test.each(['e81-luwu-timur-2021', 'tc29-luwu-2024', 'tc33-luwu-2024'])(
  '%s: temuan yang direncanakan sesudah Hitung ulang adalah temuan lembar yang dibuka lagi',
  async (fixture) => {
    const grid = await readFixture(`${fixture}/table.xlsx`);
    const { plan, after } = planSheet(openGrid(grid, DEFAULT_SETTINGS), { kind: 'hitung-ulang' });
    expect(findings(after)).toEqual(findings(openGrid(overlay(grid, plan.writes), DEFAULT_SETTINGS)));
  },
);
