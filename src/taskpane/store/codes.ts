import { outcomeOf } from '../../commands/outcome';
import { reanalyse } from './actions';
import { withCodes } from './settings';
import type { CodeList } from './services';
import type { Pane } from './state';

/** Uses a list of codes from now on, or none, and keeps that on the device. */
export const takeCodes = async (pane: Pane, list: CodeList | null): Promise<void> => {
  const { store, services } = pane;
  store.setState((state) => ({
    codes: list === null ? null : { nama: list.nama, kept: true },
    settings: withCodes(state.settings, list?.kode ?? null),
  }));
  try {
    await services.codes.save(list);
  } catch {
    // Forbidden in the host's frame, or full: the list holds for this session, and the pane says so.
    store.setState({ codes: list === null ? null : { nama: list.nama, kept: false } });
  }
  await reanalyse(pane);
};

/** Takes the codes from a sheet of the workbook. False when it holds none; the earlier list then stays. */
export const takeCodesOfSheet = async (pane: Pane, sheet: string): Promise<boolean> => {
  try {
    const kode = await pane.services.codesOf(sheet);
    if (Object.keys(kode).length === 0) return false;
    await takeCodes(pane, { nama: sheet, kode });
  } catch (error) {
    pane.store.setState({ outcome: outcomeOf(error) });
  }
  return true;
};
