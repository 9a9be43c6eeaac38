import { PortError, type Obstacle } from '../port/obstacles';

/**
 * Codes of Office.js errors and what they mean to the user. Source: Microsoft's list of Excel.ErrorCodes.
 * What is not listed is 'gagal' with the host's own words.
 */
const OBSTACLES: Readonly<Record<string, Obstacle>> = {
  AccessDenied: 'terproteksi',
  InvalidOperationInCellEditMode: 'mode-edit',
  Conflict: 'terkunci',
  InactiveWorkbook: 'terkunci',
  FilteredRangeConflict: 'terfilter',
  // Every object we address by name or id was there when we looked: it went or was renamed since. Sheets: see below.
  ItemNotFound: 'berubah',
  InvalidReference: 'berubah',
  RequestPayloadSizeLimitExceeded: 'terlalu-besar',
  ResponsePayloadSizeLimitExceeded: 'terlalu-besar',
  MemoryLimitReached: 'terlalu-besar',
  OperationCellsExceedLimit: 'terlalu-besar',
  RangeExceedsLimit: 'terlalu-besar',
  ApiNotAvailable: 'tak-didukung',
  ApiNotFound: 'tak-didukung',
  NotImplemented: 'tak-didukung',
  UnsupportedFeature: 'tak-didukung',
  UnsupportedOperation: 'tak-didukung',
  UnsupportedSheet: 'tak-didukung',
};

/** The code of an Office.js error ('AccessDenied'), or null for anything else that was thrown. */
export const officeCode = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null;

/** Whether it was a sheet that was not found: by the method that failed, which Office.js names. */
const isSheetGone = (error: unknown): boolean =>
  officeCode(error) === 'ItemNotFound' &&
  typeof error === 'object' &&
  error !== null &&
  'debugInfo' in error &&
  /^Worksheet(?:Collection)?\b/.test(locationOf(error.debugInfo));

const locationOf = (info: unknown): string =>
  typeof info === 'object' && info !== null && 'errorLocation' in info && typeof info.errorLocation === 'string'
    ? info.errorLocation
    : '';

const wordsOf = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const code = officeCode(error);
  return code === null || message.includes(code) ? message : `${code}: ${message}`;
};

/** Any failure as a PortError: the one place where the host's codes become ours. A PortError keeps its code and what it tells. */
export const toPortError = (error: unknown, detail: PortError['detail'] = {}): PortError => {
  if (error instanceof PortError) return new PortError(error.code, { ...detail, ...error.detail });
  const code = officeCode(error);
  if (isSheetGone(error)) return new PortError('lembar-hilang', { ...detail, cause: wordsOf(error) });
  const obstacle = code !== null && Object.hasOwn(OBSTACLES, code) ? OBSTACLES[code] : undefined;
  return new PortError(obstacle ?? 'gagal', { ...detail, cause: wordsOf(error) });
};

/**
 * Whether a failure would only come again: the user stopped it, or we saw ourselves that a sheet is protected. What Excel
 * says may have come after the effect.
 */
export const isFinal = ({ code, detail }: PortError): boolean =>
  code === 'dibatalkan' || (code === 'terproteksi' && detail.cause === undefined);

/** Whether the host refused an answer or request for its size, so that smaller pieces may pass. */
export const isTooLarge = (error: unknown): boolean => toPortError(error).code === 'terlalu-besar';
