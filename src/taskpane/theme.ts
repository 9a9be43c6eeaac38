import { createDarkTheme, createLightTheme, teamsHighContrastTheme, type Theme } from '@fluentui/react-components';
import BRAND from '../../assets/brand.json';
import type { HostTheme } from './store/services';

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
    // Buttons that look like links, under the pointer and pressed.
    colorNeutralForeground2BrandHover: BRAND[120],
    colorNeutralForeground2BrandPressed: BRAND[110],
    colorNeutralForeground2BrandSelected: BRAND[120],
  },
  contrast: teamsHighContrastTheme,
};

export const themeOf = (theme: HostTheme): Theme => themes[theme];
