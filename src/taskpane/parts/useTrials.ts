import { useEffect, useState } from 'react';
import { MIN_CONFIDENCE } from '../../engine';
import type { Guess, Settings, Table } from '../../engine/facts/types';
import type { Cell } from '../../grid/types';
import { usePane, usePaneState } from '../store/context';
import { currentView } from '../store/select';
import type { SheetView } from '../store/services';
import { chooseForm } from '../store/settings';

/** What a choice of form would mean: the cells called wrong; null where the form would still lack columns. */
export type Trial = { readonly wrong: readonly Cell[] | null };

/** Sheets beyond this many rows are not tried: each trial judges the whole sheet once more. */
const MOST_ROWS = 5_000;

const NONE: Readonly<Record<string, Trial>> = {};

/** What each of the forms that a table may be would mean for it, by form; those still being tried are not in it. */
export const useTrials = (table: Table, guesses: readonly Guess[]): Readonly<Record<string, Trial>> | null => {
  const { services } = usePane();
  const view = usePaneState(currentView);
  const settings = usePaneState((state) => state.settings);
  const [trials, setTrials] = useState(NONE);
  const small = view !== null && view.grid.values.length <= MOST_ROWS;
  const forms = guesses.map(({ form }) => form).join('|');
  const { fingerprint } = table;
  useEffect(() => {
    setTrials(NONE);
    if (view === null || !small) return;
    let gone = false;
    const all = async (known: SheetView, chosen: Settings): Promise<void> => {
      for (const form of forms.split('|').filter((one) => one !== '')) {
        const { tables } = await services.trial(known, chooseForm(chosen, fingerprint, form));
        if (gone) return;
        const now = tables.find((one) => one.table.fingerprint === fingerprint);
        const sure = now !== undefined && now.table.confidence >= MIN_CONFIDENCE;
        const wrong = now?.evaluation.findings.filter(({ severity }) => severity === 'galat') ?? [];
        setTrials((before) => ({ ...before, [form]: { wrong: sure ? wrong.map(({ cell }) => cell) : null } }));
      }
    };
    // What cannot be tried stays without its line: the choice itself needs none.
    all(view, settings).catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [services, view, settings, fingerprint, forms, small]);
  return small ? trials : null;
};
