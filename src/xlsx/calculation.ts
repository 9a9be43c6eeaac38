import type { Package } from './package';
import { relationsOf, removeContentType, removeRelation } from './relations';
import type { Span } from './sheet-scan';
import { scanXml, spliceText } from './xml';
import { AFTER_CALC } from './workbook-order';

/** Drops the calculation chain: Excel builds a new one, and a wrong one makes it repair the file. */
export const dropCalcChain = (pkg: Package, workbook: string): void => {
  for (const { type, target } of relationsOf(pkg, workbook)) {
    if (type !== 'calcChain') continue;
    removeRelation(pkg, workbook, target);
    removeContentType(pkg, target);
    pkg.remove(target);
  }
};

/** Asks Excel and LibreOffice to recalculate everything when the file is opened. */
export const calculateOnLoad = (pkg: Package, workbook: string): void => {
  const xml = pkg.need(workbook);
  const calc: Span[] = [];
  let next: number | null = null;
  let depth = 0;
  let root = '';
  scanXml(workbook, xml, {
    open: (name, _attributes, start, end) => {
      depth += 1;
      if (depth === 1) root = xml.slice(start + 1, end).split(/[\s/>]/)[0] ?? '';
      if (depth !== 2) return;
      if (name === 'calcPr') calc.push({ start, end });
      else if (AFTER_CALC.includes(name)) next ??= start;
    },
    close: (_name, start) => {
      depth -= 1;
      if (depth === 0) next ??= start;
    },
  });
  const [span] = calc;
  if (span !== undefined) {
    const tag = xml.slice(span.start, span.end);
    const bare = tag.replace(/\sfullCalcOnLoad=("[^"]*"|'[^']*')/, '');
    const text = bare.replace(/(?<!\s)\s*(\/?>)$/, ' fullCalcOnLoad="1"$1');
    if (text !== tag) pkg.set(workbook, spliceText(xml, [{ ...span, text }]));
    return;
  }
  const prefix = root.slice(0, root.indexOf(':') + 1);
  const at = next ?? xml.length;
  pkg.set(workbook, spliceText(xml, [{ start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` }]));
};
