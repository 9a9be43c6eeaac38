import type { HostTheme } from './store/services';

/** Perceived brightness (0 to 255) of '#RRGGBB'; null for anything else. */
export const brightnessOf = (colour: string): number | null => {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
};

/** Excel's own theme as far as it tells; null where it does not, so that the system decides. */
export const hostThemeOf = (theme: Office.OfficeTheme | undefined): HostTheme | null => {
  const brightness = theme?.bodyBackgroundColor === undefined ? null : brightnessOf(theme.bodyBackgroundColor);
  if (brightness === null) return null;
  return brightness < 128 ? 'dark' : 'light';
};

/** The oldest ExcelApi the product works with: Office LTSC 2021, Microsoft 365, web, Mac. */
export const FLOOR = '1.14';
