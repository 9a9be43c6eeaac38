import type { Package } from './package';
import { scanXml, type Attributes } from './xml';

/** The fixed palette of BIFF days that `indexed` points into (ECMA-376 part 1, 18.8.27). */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Theme colours in the order in which cells count them: light and dark are swapped against the theme part. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The colours of the theme part as 'RRGGBB' in the order of `theme` indices; empty when there is none. */
export const readTheme = (pkg: Package, part: string | null): readonly string[] => {
  const xml = part === null ? null : pkg.text(part);
  if (part === null || xml === null) return [];
  const colours = new Map<string, string>();
  let slot = '';
  scanXml(part, xml, {
    open: (name, { val = '', lastClr }) => {
      const own = name.replace(/^a:/, '');
      if (THEME_ORDER.includes(own)) slot = own;
      else if (slot !== '' && !colours.has(slot) && (own === 'srgbClr' || own === 'sysClr')) {
        colours.set(slot, own === 'srgbClr' ? val : (lastClr ?? ''));
      }
    },
    close: (name) => {
      if (name.replace(/^a:/, '') === slot) slot = '';
    },
  });
  return THEME_ORDER.map((name) => colours.get(name) ?? '');
};

/** A channel lightened towards white or darkened towards black. */
const tinted = (channel: number, tint: number): number =>
  Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);

/** '#RRGGBB' of a colour element, or null when it names none that is known. */
export const colourOf = (
  { rgb, indexed, theme, tint = '0' }: Attributes,
  themeColours: readonly string[],
): string | null => {
  const base =
    rgb?.slice(-6) ??
    (indexed !== undefined ? PALETTE[Number(indexed)] : theme !== undefined ? themeColours[Number(theme)] : '');
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return null;
  const channels = [0, 2, 4].map((at) => tinted(Number.parseInt(base.slice(at, at + 2), 16), Number(tint) || 0));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
};
