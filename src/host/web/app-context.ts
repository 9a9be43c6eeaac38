import type { Workbook } from '../model/workbook';
import type { Json } from '../protocol/json';

/** What the client asks first: which application, version, language, document, and what it supports. */
export const appContext = (
  workbook: Workbook,
  id: string,
  sets: Readonly<Record<string, string>>,
  locale: string,
): Json => ({
  _id: id,
  _appName: 16,
  _appVersion: '16.00',
  _appMinorVersion: 0,
  _appUILocale: locale,
  _dataLocale: workbook.locale,
  _docUrl: `https://contoh.invalid/${encodeURIComponent(workbook.name)}`,
  _clientMode: 1,
  _settings: settingsOf(workbook).map(([key, value]) => [key, value]),
  _reason: 1,
  _osfControlType: 1,
  _eToken: '',
  _correlationId: id,
  _appInstanceId: id,
  _requirementMatrix: JSON.stringify(
    Object.fromEntries(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version])),
  ),
  _initialDisplayMode: 0,
  _hostFullVersion: '16.0.0.0',
  _addinName: 'Evaluasi Renja',
  _featureGates: {},
});

/** Document settings as the client keeps them: values as JSON text. */
export const settingsOf = (workbook: Workbook): [string, string][] =>
  workbook.settings.map(({ key, value }) => [key, JSON.stringify(value ?? null)]);
