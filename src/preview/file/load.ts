import type { WorkbookSource } from '../../host/model/load';
import { openPackage, type Package } from '../../xlsx';
import { customXmlTexts } from '../../xlsx/custom-xml';
import { createReader } from '../../xlsx/reader';
import { scanXml } from '../../xlsx/xml';
import { readLooks } from './look';
import { loadSheet } from './sheet';

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

/** Whether the file forbids to add, remove or rename sheets. */
const isStructureProtected = (pkg: Package, part: string): boolean => {
  let found = false;
  scanXml(part, pkg.need(part), {
    open: (element, { lockStructure }) => {
      if (element === 'workbookProtection') found = lockStructure === '1' || lockStructure === 'true';
    },
  });
  return found;
};

/** Reads the bytes of an .xlsx file into what the host needs. Throws FileError with a code of the catalogue (`berkas`). */
export const loadFile = (bytes: Uint8Array): WorkbookSource => {
  const pkg = openPackage(bytes);
  const reader = createReader(pkg, 'id');
  const structure = reader.structure();
  const looks = readLooks(pkg, structure.styles, reader.theme());
  const names = structure.sheets.map(({ name }) => name);
  return {
    sheets: structure.sheets.map(({ name, part, hidden }) =>
      loadSheet(pkg, part, reader.sheet(name).grid, hidden, looks),
    ),
    activeSheet: structure.active,
    calculationMode: structure.manualCalculation ? 'Manual' : 'Automatic',
    isStructureProtected: isStructureProtected(pkg, structure.workbook),
    names: readNames(pkg, structure.workbook, names),
    customXmlParts: customXmlTexts(pkg, structure.workbook),
  };
};
