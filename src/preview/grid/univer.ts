import { LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  IRenderManagerService,
  UniverFormulaEnginePlugin,
  UniverSheetsCorePreset,
  UniverSheetsPlugin,
} from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreId from '@univerjs/preset-sheets-core/locales/id-ID';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteEn from '@univerjs/preset-sheets-note/locales/en-US';
import noteId from '@univerjs/preset-sheets-note/locales/id-ID';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

type UniverOptions = { readonly container: HTMLElement; readonly dark: boolean; readonly language: 'id' | 'en' };

type UniverGrid = {
  readonly api: FUniver;
  /** Where on screen things lie, which the API above does not tell. */
  readonly renders: IRenderManagerService;
};

/**
 * Univer as a mere view: no toolbar, no sheet bar, and formulas are shown but never calculated,
 * because the host's model owns the truth.
 */
export const createUniver = ({ container, dark, language }: UniverOptions): UniverGrid => {
  const univer = new Univer({
    darkMode: dark,
    locale: language === 'id' ? LocaleType.ID_ID : LocaleType.EN_US,
    locales: { [LocaleType.ID_ID]: mergeLocales(coreId, noteId), [LocaleType.EN_US]: mergeLocales(coreEn, noteEn) },
    logLevel: LogLevel.ERROR,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      formulaBar: true,
      disableAutoFocus: true,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      footer: false,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsNotePreset(),
  ];
  for (const entry of presets.flatMap(({ plugins }) => plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    const calculates = plugin === UniverFormulaEnginePlugin || plugin === UniverSheetsPlugin;
    univer.registerPlugin(plugin, calculates ? { ...options, notExecuteFormula: true } : options);
  }
  return { api: FUniver.newAPI(univer), renders: univer.__getInjector().get(IRenderManagerService) };
};
