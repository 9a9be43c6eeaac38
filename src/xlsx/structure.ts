import { FileError } from './errors';
import type { Package } from './package';
import { relationsOf } from './relations';
import { isOn } from './sheet-read';
import { scanXml } from './xml';

/** A worksheet of the workbook: its name and the part that holds it. */
export type SheetPart = { readonly name: string; readonly part: string; readonly hidden: boolean };

/** Where the parts of a workbook lie. */
export type Structure = {
  readonly workbook: string;
  readonly sheets: readonly SheetPart[];
  readonly active: string;
  readonly manualCalculation: boolean;
  /** The file asks to be calculated when it is opened: stored results may be none. */
  readonly calculatesOnLoad: boolean;
  readonly date1904: boolean;
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
  /** Defined names in lower case, to the text they stand for; those of one name on several sheets joined by commas. */
  readonly names: ReadonlyMap<string, string>;
};

/**
 * Reads the workbook part and its relations. Only worksheets count as sheets, not chart or dialog sheets.
 * Throws FileError 'bagian-hilang' when a part that must be there is missing, 'bukan-xlsx' when the main part is no workbook.
 */
export const readStructure = (pkg: Package): Structure => {
  const workbook = relationsOf(pkg, '').find(({ type }) => type === 'officeDocument')?.target;
  if (workbook === undefined) throw new FileError('bagian-hilang', { part: 'xl/workbook.xml' });
  const relations = relationsOf(pkg, workbook);
  const partOf = (type: string): string | null => {
    const target = relations.find((relation) => relation.type === type && !relation.external)?.target;
    return target !== undefined && pkg.has(target) ? target : null;
  };
  const sheets: SheetPart[] = [];
  const all: string[] = [];
  let activeTab = 0;
  let manualCalculation = false;
  let calculatesOnLoad = false;
  let date1904 = false;
  let root = '';
  const names = new Map<string, string>();
  let defined: string | null = null;
  scanXml(workbook, pkg.need(workbook), {
    text: (text) => {
      if (defined !== null) names.set(defined, (names.get(defined) ?? '') + text);
    },
    close: (name) => {
      if (name === 'definedName') defined = null;
    },
    open: (name, attributes) => {
      root ||= name;
      if (name === 'definedName') {
        defined = (attributes.name ?? '').toLowerCase();
        const other = names.get(defined);
        names.set(defined, other === undefined ? '' : `${other},`);
      }
      if (name === 'workbookPr') date1904 = isOn(attributes.date1904);
      else if (name === 'workbookView') activeTab = Number(attributes.activeTab ?? 0);
      else if (name === 'calcPr') {
        manualCalculation = attributes.calcMode === 'manual';
        calculatesOnLoad = isOn(attributes.fullCalcOnLoad);
      } else if (name === 'sheet') {
        const id = Object.entries(attributes).find(([key]) => /^(\w+:)id$/.test(key))?.[1];
        const relation = relations.find((candidate) => candidate.id === id);
        const sheet = attributes.name ?? '';
        all.push(sheet);
        if (relation === undefined) throw new FileError('bagian-hilang', { part: sheet });
        if (relation.type !== 'worksheet') return;
        if (!pkg.has(relation.target)) throw new FileError('bagian-hilang', { part: relation.target });
        sheets.push({ name: sheet, part: relation.target, hidden: (attributes.state ?? 'visible') !== 'visible' });
      }
    },
  });
  if (root !== 'workbook') throw new FileError('bukan-xlsx', { part: workbook });
  const active =
    sheets.find(({ name }) => name === all[activeTab]) ?? sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  return {
    workbook,
    sheets,
    active: active?.name ?? '',
    manualCalculation,
    calculatesOnLoad,
    date1904,
    sharedStrings: partOf('sharedStrings'),
    styles: partOf('styles'),
    theme: partOf('theme'),
    names,
  };
};
