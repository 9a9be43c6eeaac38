import { createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components';
import BRAND from '../../../assets/brand.json';

export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: createLightTheme(BRAND),
  dark: createDarkTheme(BRAND),
};
