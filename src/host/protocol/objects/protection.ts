import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';
import { define } from '../definition';
import { accessDenied } from '../errors';
import { isObject } from '../json';

/** Options of a protected sheet that nobody chose. */
const DEFAULT_OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const sheetProtectionType = define<Sheet>({
  name: 'WorksheetProtection',
  scalars: {
    protected: { get: ({ protection }) => protection.isProtected },
    options: { get: ({ protection }) => ({ ...DEFAULT_OPTIONS, ...protection.options }) },
  },
  methods: {
    protect: (sheet, args, { workbook }) => {
      if (sheet.protection.isProtected) throw accessDenied('The sheet is protected already.');
      const options = args.json(0);
      const chosen = isObject(options)
        ? Object.fromEntries(
            Object.entries(options).filter((entry): entry is [string, boolean | string] =>
              ['boolean', 'string'].includes(typeof entry[1]),
            ),
          )
        : {};
      sheet.protection = { isProtected: true, options: chosen, password: args.isMissing(1) ? null : args.text(1) };
      return void workbook.emit({ kind: 'protection', sheetId: sheet.id, isProtected: true, author: workbook.author });
    },
    unprotect: (sheet, args, { workbook }) => {
      const { password } = sheet.protection;
      if (password !== null && (args.isMissing(0) || args.text(0) !== password))
        throw accessDenied('The password is wrong.');
      sheet.protection = { isProtected: false, options: {}, password: null };
      return void workbook.emit({ kind: 'protection', sheetId: sheet.id, isProtected: false, author: workbook.author });
    },
  },
});

/** The structure of the workbook; a password is taken but not asked for again. */
export const workbookProtectionType = define<Workbook>({
  name: 'WorkbookProtection',
  scalars: { protected: { get: ({ isStructureProtected }) => isStructureProtected } },
  methods: {
    protect: (workbook) => {
      if (workbook.isStructureProtected) throw accessDenied('The workbook is protected already.');
      workbook.isStructureProtected = true;
      return undefined;
    },
    unprotect: (workbook) => {
      workbook.isStructureProtected = false;
      return undefined;
    },
  },
});
