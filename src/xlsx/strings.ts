import type { Package } from './package';
import { scanXml, unescapeString } from './xml';

/** Collects the text of `<si>` and `<is>`: runs of rich text joined, phonetic guides left out. */
export const textCollector = (): {
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly take: () => string;
} => {
  let collected = '';
  let inText = false;
  let phonetic = 0;
  return {
    open: (name) => {
      if (name === 'rPh') phonetic += 1;
      else if (name === 't') inText = phonetic === 0;
    },
    text: (text) => {
      if (inText) collected += text;
    },
    close: (name) => {
      if (name === 'rPh') phonetic -= 1;
      else if (name === 't') inText = false;
    },
    take: () => {
      const text = unescapeString(collected);
      collected = '';
      return text;
    },
  };
};

/** The shared strings of a workbook by index; none when the part is missing. */
export const readSharedStrings = (pkg: Package, part: string | null): readonly string[] => {
  const strings: string[] = [];
  const xml = part === null ? null : pkg.text(part);
  if (part === null || xml === null) return strings;
  const collector = textCollector();
  scanXml(part, xml, {
    open: (name) => collector.open(name),
    text: (text) => collector.text(text),
    close: (name) => {
      if (name === 'si') strings.push(collector.take());
      else collector.close(name);
    },
  });
  return strings;
};
