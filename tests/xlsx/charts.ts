import { openPackage } from '../../src/xlsx';
import { relationsOf } from '../../src/xlsx/relations';

/** One series of a chart part: what it refers to, and the figures that it keeps of it. */
export type Series = {
  readonly name: string;
  readonly categories: string;
  readonly names: readonly string[];
  readonly values: string;
  readonly figures: readonly (number | null)[];
};

export type ChartPart = {
  readonly part: string;
  readonly kind: string;
  readonly title: string;
  readonly series: readonly Series[];
};

const plain = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&'); // prettier-ignore

const inside = (xml: string, element: string): string =>
  new RegExp(`<c:${element}>([\\s\\S]*?)</c:${element}>`).exec(xml)?.[1] ?? '';
const texts = (xml: string): string[] =>
  [...xml.matchAll(/<c:v>([\s\S]*?)<\/c:v>/g)].map(([, text = '']) => plain(text));

/** The points of a cache in their places; null for one that is missing. */
const points = (xml: string): (string | null)[] => {
  const count = Number(/<c:ptCount val="(\d+)"/.exec(xml)?.[1] ?? 0);
  const found = new Map(
    [...xml.matchAll(/<c:pt idx="(\d+)"[^>]*>\s*<c:v>([\s\S]*?)<\/c:v>/g)].map(([, at, text = '']) => [
      Number(at),
      plain(text),
    ]),
  );
  return Array.from({ length: count }, (_, at) => found.get(at) ?? null);
};

/** The charts that lie on a sheet part, found as Excel finds them: by its drawing and the relations of both. */
export const chartsOf = (bytes: Uint8Array, sheetPart: string): ChartPart[] => {
  const pkg = openPackage(bytes);
  const types = pkg.need('[Content_Types].xml');
  const follow = (part: string, type: string): string[] =>
    relationsOf(pkg, part)
      .filter((relation) => relation.type === type)
      .map(({ target }) => {
        if (!types.includes(`PartName="/${target}"`)) throw new Error(`${target} has no content type`);
        return target;
      });
  return follow(sheetPart, 'drawing')
    .flatMap((drawing) => follow(drawing, 'chart'))
    .map((part) => {
      const xml = pkg.need(part);
      const series = [...xml.matchAll(/<c:ser>([\s\S]*?)<\/c:ser>/g)].map(([, one = '']): Series => {
        const [cat, val] = [inside(one, 'cat'), inside(one, 'val')];
        return {
          name: texts(inside(one, 'tx'))[0] ?? '',
          categories: plain(inside(cat, 'f')),
          names: points(cat).map((text) => text ?? ''),
          values: plain(inside(val, 'f')),
          figures: points(val).map((text) => (text === null ? null : Number(text))),
        };
      });
      const title = [...inside(xml, 'title').matchAll(/<a:t>([\s\S]*?)<\/a:t>/g)].map(([, text = '']) => plain(text)).join(''); // prettier-ignore
      return { part, kind: /<c:barDir val="(\w+)"/.exec(xml)?.[1] ?? '', title, series };
    });
};
