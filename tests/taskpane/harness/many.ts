import type { SheetAnalysis } from '../../../src/engine/rules/finding';
import type { PaneServices } from '../../../src/taskpane/store/services';

const repeat = (analysis: SheetAnalysis, count: number): SheetAnalysis => ({
  ...analysis,
  tables: analysis.tables.map(({ table, evaluation }) => {
    const { findings } = evaluation;
    const many = Array.from({ length: count }, (_, index) => findings[index % findings.length]).flatMap((one, index) =>
      one === undefined ? [] : [{ ...one, id: `${one.id}/${String(index)}` }],
    );
    return { table, evaluation: { ...evaluation, findings: many } };
  }),
});

/** The same services, whose findings are repeated until there are `count`: for long lists. */
export const withManyFindings = (services: PaneServices, count: number): PaneServices => ({
  ...services,
  open: async (sheet, settings) => {
    const view = await services.open(sheet, settings);
    return { ...view, analysis: repeat(view.analysis, count) };
  },
});
