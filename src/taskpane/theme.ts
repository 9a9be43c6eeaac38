import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import type { HostTheme } from './store/services';

/** The green of the product's icon (assets/svg/renja.svg) at 80. */
const BRAND: BrandVariants = {
  10: '#02130D',
  20: '#062018',
  30: '#073226',
  40: '#084231',
  50: '#084F3B',
  60: '#095C43',
  70: '#0A6549',
  80: '#0B6E4F',
  90: '#2A8064',
  100: '#459279',
  110: '#61A48E',
  120: '#7CB5A3',
  130: '#98C6B8',
  140: '#B4D6CC',
  150: '#D0E6DF',
  160: '#ECF5F2',
};

const themes: Record<HostTheme, Theme> = {
  light: createLightTheme(BRAND),
  // One step lighter than Fluent's own: brand-coloured words on a dark ground reach 4.5 : 1.
  dark: {
    ...createDarkTheme(BRAND),
    colorBrandForeground1: BRAND[120],
    colorBrandForeground2: BRAND[130],
    colorBrandForegroundLink: BRAND[120],
    colorBrandForegroundLinkHover: BRAND[130],
    colorBrandForegroundLinkPressed: BRAND[110],
  },
  contrast: teamsHighContrastTheme,
};

export const themeOf = (theme: HostTheme): Theme => themes[theme];
