import { Utilities } from '@microsoft/office-js-helpers';
import product from '../../package.json';
import type { Diagnostics } from './store/services';

const EXCEL_SETS = ['1.14', '1.15', '1.16', '1.17', '1.18', '1.20'];

/** Versions and abilities of the host. Loaded only when asked for; nothing of the workbook. */
export const describeHost = (office: typeof Office): Diagnostics => {
  const { context } = office;
  const { requirements, diagnostics } = context;
  return [
    { name: 'Evaluasi Renja', value: product.version },
    { name: 'Host', value: Utilities.host },
    { name: 'Platform', value: Utilities.platform },
    // Not every host tells its version, whatever the types say.
    { name: 'Office', value: diagnostics?.version ?? '–' },
    {
      name: 'ExcelApi',
      value: EXCEL_SETS.filter((version) => requirements.isSetSupported('ExcelApi', version)).join(' '),
    },
    { name: 'SharedRuntime', value: requirements.isSetSupported('SharedRuntime', '1.1') ? '1.1' : '–' },
    { name: 'Language', value: `${context.displayLanguage} / ${context.contentLanguage}` },
    { name: 'Browser', value: navigator.userAgent },
  ];
};
