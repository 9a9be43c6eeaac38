import { parseArea } from '../grid/address';
import type { Area } from '../grid/types';
import type { Package } from './package';
import { relationsOf } from './relations';
import { scanXml } from './xml';

/** An Excel table on a sheet. */
export type ExcelTable = {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
};

/** The Excel tables of a sheet. */
export const readTables = (pkg: Package, sheet: string): readonly ExcelTable[] =>
  relationsOf(pkg, sheet).flatMap(({ type, target }): ExcelTable[] => {
    const xml = type === 'table' ? pkg.text(target) : null;
    const tables: ExcelTable[] = [];
    if (xml === null) return tables;
    scanXml(target, xml, {
      open: (name, { ref = '', displayName = '', headerRowCount = '1', totalsRowCount = '0' }) => {
        const area = name === 'table' ? parseArea(ref) : null;
        if (area === null) return;
        tables.push({
          name: displayName,
          area,
          headerRows: Number(headerRowCount),
          totalsRows: Number(totalsRowCount),
        });
      },
    });
    return tables;
  });

/** The rows of a table whose texts Excel keeps twice, in the cells and in the table part: they are not written. */
export const fixedRows = ({ area, headerRows, totalsRows }: ExcelTable): Area[] => [
  { ...area, bottom: area.top + headerRows - 1 },
  { ...area, top: area.bottom - totalsRows + 1 },
];
