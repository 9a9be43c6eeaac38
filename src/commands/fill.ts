import type { Plan } from '../engine';
import { PortError } from '../port/obstacles';
import type { Work } from '../port/work';
import { toA1 } from '../grid/address';
import type { CommandEnvironment, CommandOptions } from './environment';
import type { KnownSheets } from './known-sheets';
import { openFor, otherCells, warningsAfter } from './opening';
import type { Filling, Outcome } from './outcome';

/**
 * Fills cells from another file. The file is compared anew with the sheet as it is now: where a cell would be filled with
 * something else than was shown, or not at all, nothing is written. The marks would show a state that is gone, so they go.
 */
export const fill = async (
  environment: CommandEnvironment,
  { asked, fingerprint, previewed }: Filling,
  options: CommandOptions,
  work: Work,
  known: KnownSheets,
): Promise<Outcome> => {
  const { port, engine, language } = environment;
  const { view, settings, recalculated } = await openFor(environment, options, work, known);
  const { sheet, grid, analysis } = view;
  const table = analysis.tables.findIndex((one) => one.table.fingerprint === fingerprint);
  const answer = await engine.compareFile({ grid, analysis, settings }, { ...asked, table }, work.signal);
  const offered = answer.ok ? (answer.banding?.isian ?? []) : [];
  const wanted = new Set(previewed.map(({ cell }) => toA1(cell)));
  const writes = offered.map((one) => one.write).filter(({ cell }) => wanted.has(toA1(cell)));
  const other = otherCells(previewed, writes);
  if (other.length > 0) throw new PortError('berubah', { sheet, cells: other });
  if (writes.length > 0) known.changed(sheet);
  const file = asked.berkas.nama;
  const plan: Plan = { sheet, action: 'isi', writes, marks: [], refusals: [], after: analysis, dari: file };
  const report = await port.apply(plan, language(), work, grid);
  return { kind: 'diisi', sheet, file, report, warnings: await warningsAfter(port, view, recalculated, report) };
};
