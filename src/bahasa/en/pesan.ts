import type {
  berkas as berkasId,
  hambatan as hambatanId,
  penolakan as penolakanId,
  takTerbaca as takTerbacaId,
} from '../id/pesan';

export const hambatan: typeof hambatanId = {
  terproteksi: {
    apa: '{lembar} is protected, so nothing was written.',
    tindakan: 'Remove the protection under Review › Unprotect Sheet, then run it again.',
  },
  'struktur-terproteksi': {
    apa: 'The structure of this workbook is protected, so no report sheet can be added.',
    tindakan: 'Remove it under Review › Protect Workbook, then run it again; or download the findings as .csv.',
  },
  'perhitungan-manual': {
    apa: 'This workbook calculates manually, so formula results on screen may be stale.',
    tindakan: 'Press F9 or choose Formulas › Calculation Options › Automatic, then run it again.',
  },
  'rumus-tanpa-hasil': {
    apa: 'This file stores formulas without their results, and these cannot be calculated here.',
    tindakan: 'Open the file in Excel, save it, then run it again.',
  },
  terfilter: {
    apa: 'A filter is active, so some rows are out of sight. They are computed all the same.',
    tindakan: 'Clear the filter under Data › Clear, then run it again, so that every row and mark is in view.',
  },
  'baris-tersembunyi': {
    apa: 'There are hidden rows inside the table. They are computed all the same.',
    tindakan: 'Unhide them if you want to see the marks there.',
  },
  'mode-edit': {
    apa: 'A cell is being edited in Excel, so the sheet cannot be read yet.',
    tindakan: 'Press Enter or Esc in the sheet, then run it again.',
  },
  kosong: { apa: '{lembar} is empty.', tindakan: 'Go to the sheet with the evaluation table, then run it again.' },
  berubah: {
    apa: 'Cells changed since they were read, perhaps by a co-author. Nothing was written.',
    tindakan: 'Run it again so that the latest figures are used.',
  },
  'lembar-hilang': {
    apa: '{lembar} is no longer in this workbook: it may have been deleted or renamed. Nothing was written.',
    tindakan: 'Go to the sheet you mean, then run it again.',
  },
  'jurnal-gagal': {
    apa: 'The record needed to restore the original contents cannot be kept in this workbook. Nothing was written.',
    tindakan: 'Save it as .xlsx first, then run it again.',
  },
  'sebagian-larik': {
    apa: 'Some target cells are part of an array formula or a spill and cannot be written one by one.',
    tindakan: 'Turn that array formula into ordinary formulas per cell, then run it again.',
  },
  'tabel-excel': {
    apa: 'Some target cells are calculated columns of an Excel table, which copies one formula down the column.',
    tindakan: 'Convert the Excel table to a range (Table Design › Convert to Range), then run it again.',
  },
  terkunci: {
    apa: 'Somebody else holds this workbook, or it is open read-only. Nothing was written.',
    tindakan: 'Wait until it is released or save a copy of your own, then run it again.',
  },
  'sebagian-tertulis': {
    apa: 'Excel failed while writing and some cells may have changed. Their former contents are recorded in the workbook.',
    tindakan: 'Press Restore to bring all those cells back.',
  },
  'tanda-sebagian': {
    apa: 'Excel failed on the way. The contents of the cells are as before, but marks and notes of Evaluasi Renja may be incomplete.',
    tindakan: 'Press Check to mark anew, or Clear marks to remove them all.',
  },
  'belum-kembali': {
    apa: 'Excel failed while restoring: some cells may be back, and some not yet.',
    tindakan: 'Press Restore once more: the same run is completed, and no earlier run is restored with it.',
  },
  'laporan-sebagian': {
    apa: 'Excel failed while the report was made. {lembar} may be there but incomplete, and the earlier report may be hidden.',
    tindakan:
      'Look at the sheet tabs (right-click › Unhide for hidden ones), delete what is incomplete, then make it again.',
  },
  'tak-didukung': {
    apa: 'This Excel does not support that step.',
    tindakan: 'Update Excel, use Excel on the web, or use the evaluasi-renja command line.',
  },
  'terlalu-besar': {
    apa: '{lembar} is too large to read in one go.',
    tindakan: 'Delete empty formatted rows and columns outside the table, or use the evaluasi-renja command line.',
  },
  dibatalkan: {
    apa: 'Cancelled. Nothing on the sheet has changed.',
    tindakan: 'Run it again whenever you like; what was read before is kept.',
  },
  'mesin-berhenti': {
    apa: 'The engine stopped half-way, for example because memory ran out, and was started again. Nothing was written.',
    tindakan: 'Run it again; if it stops again, close other workbooks or use the evaluasi-renja command line.',
  },
  gagal: {
    apa: 'Excel refused this step. Nothing more was changed.',
    tindakan: 'Try once more; if it fails again, copy the report under Settings › About & diagnostics.',
  },
};

export const takTerbaca: typeof takTerbacaId = {
  kosong: { apa: 'This sheet is empty.', tindakan: 'Go to the sheet with the evaluation table.' },
  laporan: {
    apa: 'This is a report sheet made by Evaluasi Renja, not an evaluation table.',
    tindakan: 'Go to the sheet with the evaluation table.',
  },
  'tanpa-tabel': {
    apa: 'No evaluation table was recognised on this sheet.',
    tindakan:
      'Looked for: headings such as Program/Kegiatan, Target, Realisasi, or a numbering row 1 2 3 below them. ' +
      'Make sure each heading has a cell of its own, then press Read again.',
  },
  dilewati: {
    apa: 'You skipped every table of this sheet.',
    tindakan: 'Use one of them again on the Tables tab to check it.',
  },
  'hanya-judul': {
    apa: 'The headings were found, but there are no rows below them.',
    tindakan: 'Fill in the programs and activities first, then run it again.',
  },
  'tanpa-isi': {
    apa: 'The table was found, but it holds no figures to compute.',
    tindakan: 'Fill in targets and realisations, or check the columns on the Columns tab.',
  },
  'tanpa-target': {
    apa: 'The table was found, but it has no targets, so there is no achievement to compute.',
    tindakan: 'Fill in the targets, or check the columns on the Columns tab, then run it again.',
  },
  'tidak-yakin': {
    apa: 'There is a table, but the meaning of its columns is not certain enough.',
    tindakan: 'Check the columns on the Columns tab, then run it again.',
  },
  'terlalu-besar': {
    apa: 'This sheet is too large to check in one go.',
    tindakan:
      'Delete what is scattered far outside the table, formats included, or copy the table alone to a new sheet.',
  },
};

export const penolakan: typeof penolakanId = {
  'tidak-yakin': {
    apa: 'The columns of table {table} are not certain enough, so nothing was written.',
    tindakan: 'Confirm the flagged columns on the Columns tab, then run it again.',
  },
  larik: {
    apa: 'Cells {cells} are part of an array formula and were left alone.',
    tindakan: 'Turn that array formula into ordinary formulas per cell if you want them written.',
  },
  'tanpa-rumus': {
    apa: 'Cells {cells} keep a plain figure: no formula over the cells of this sheet gives it, for instance because figures were typed as text.',
    tindakan: 'Retype those inputs as numbers and run again if you want formulas.',
  },
};

export const berkas: typeof berkasId = {
  'berkas-kosong': { apa: 'This file is empty (0 bytes).', tindakan: 'Get the original file again.' },
  terpotong: {
    apa: 'This file is cut short; its end is missing.',
    tindakan: 'Copy or download the original file again.',
  },
  bersandi: {
    apa: 'This file is protected by a password.',
    tindakan: 'Open it in Excel, remove the password (File › Info › Protect), save it, then try again.',
  },
  'xls-lama': {
    apa: 'This file has the old Excel format (.xls).',
    tindakan: 'Open it in Excel and save it as an Excel Workbook (.xlsx), then try again.',
  },
  xlsb: {
    apa: 'This file has the binary Excel format (.xlsb).',
    tindakan: 'Open it in Excel and save it as an Excel Workbook (.xlsx), then try again.',
  },
  'xls-html': {
    apa: 'This file is a web page (HTML) named .xls, as some applications offer it for download.',
    tindakan: 'Open it in Excel (say Yes if asked), save it as an Excel Workbook (.xlsx), then try again.',
  },
  'xml-2003': {
    apa: 'This file is an XML Spreadsheet 2003.',
    tindakan: 'Open it in Excel and save it as an Excel Workbook (.xlsx), then try again.',
  },
  ods: {
    apa: 'This file is an OpenDocument spreadsheet (.ods) of LibreOffice or Google Sheets.',
    tindakan: 'Open it in LibreOffice or Excel, save it as .xlsx, then try again.',
  },
  'bukan-xlsx': { apa: 'This file is no Excel workbook.', tindakan: 'Choose an .xlsx or .xlsm file.' },
  'bagian-hilang': {
    apa: 'Part {part} is missing from this file.',
    tindakan: 'Open it in Excel, let Excel repair it, save it as .xlsx, then try again.',
  },
  'xml-rusak': {
    apa: 'Part {part} of this file is damaged.',
    tindakan: 'Open it in Excel, let Excel repair it, save it as .xlsx, then try again.',
  },
  'terlalu-besar': {
    apa: 'This file is too large to open.',
    tindakan: 'Save only the evaluation sheet to a new workbook, then try again.',
  },
  mengembang: {
    apa: 'Part {part} of this file swells to more than a hundred times its size; it was not opened.',
    tindakan:
      'Ask for the original file, or open it in Excel, copy the evaluation sheet to a new workbook and try again.',
  },
  'tak-ada': { apa: 'File not found.', tindakan: 'Check its name and folder.' },
  'tanpa-nomenklatur': {
    apa: 'This file holds no codes with names.',
    tindakan: 'Use a .csv or .xlsx table with a code and its name in each row.',
  },
  'tanpa-lembar': { apa: 'This workbook has no such sheet.', tindakan: 'Check the name of the sheet.' },
  'keluaran-sama': {
    apa: 'The result must not overwrite the input file.',
    tindakan: 'Choose another name for the result, for example -o HASIL.xlsx.',
  },
  'tak-tertulis': {
    apa: 'The result cannot be written.',
    tindakan: 'Check the folder, and close that file if it is open in Excel.',
  },
};
