import type { WorkbookSource } from '../../host/model/load';
import { openPackage, openWorkbook, type Package } from '../../xlsx';
import { readTheme } from '../../xlsx/colour';
import { customXmlTexts } from '../../xlsx/custom-xml';
import { readStructure } from '../../xlsx/structure';
import { scanXml } from '../../xlsx/xml';
import { readLooks } from './look';
import { loadSheet, type Freeze } from './sheet';

/** A file as the host's model takes it, with what only the view needs. */
export type LoadedFile = {
  readonly source: WorkbookSource;
  readonly freezes: ReadonlyMap<string, Freeze>;
};

type Name = { readonly name: string; formula: string; readonly sheet?: string; readonly visible: boolean };

const readNames = (pkg: Package, part: string, sheets: readonly string[]): Name[] => {
  const names: Name[] = [];
  let open: Name | null = null;
  scanXml(part, pkg.need(part), {
    open: (element, { name = '', localSheetId, hidden }) => {
      if (element !== 'definedName') return;
      const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
      open = { name, formula: '=', visible: hidden !== '1', ...(sheet === undefined ? {} : { sheet }) };
    },
    text: (text) => {
      if (open !== null) open.formula += text;
    },
    close: (element) => {
      if (element === 'definedName' && open !== null) names.push(open);
      if (element === 'definedName') open = null;
    },
  });
  return names;
};

/** Reads the bytes of an .xlsx file into what the host needs. Throws FileError with a code of the catalogue (`berkas`). */
export const loadFile = (bytes: Uint8Array): LoadedFile => {
  const workbook = openWorkbook(bytes);
  const pkg = openPackage(bytes);
  const structure = readStructure(pkg);
  const looks = readLooks(pkg, structure.styles, readTheme(pkg, structure.theme));
  const sheets = structure.sheets.map(({ name, part, hidden }) => ({
    name,
    ...loadSheet(pkg, part, workbook.readGrid(name), hidden, looks),
  }));
  return {
    source: {
      sheets: sheets.map(({ source }) => source),
      activeSheet: structure.active,
      calculationMode: structure.manualCalculation ? 'Manual' : 'Automatic',
      names: readNames(
        pkg,
        structure.workbook,
        structure.sheets.map(({ name }) => name),
      ),
      customXmlParts: customXmlTexts(pkg, structure.workbook),
    },
    freezes: new Map(sheets.flatMap(({ name, freeze }) => (freeze === null ? [] : [[name, freeze]]))),
  };
};
