import type { Katalog } from '../id';

/** What can be done about a finding that "Perbaiki" does not write. */
export const saran: Katalog['saran'] = {
  'tak-terbaca':
    'Type the figure again from its source (DPA, financial report), as a number without letters or thousands signs.',
  'nilai-tertutup':
    'If the column is too narrow, double-click the right edge of its heading. If ##### was typed as text, the figure is lost: type it again from its source.',
  'input-curiga': 'Compare with the source, then type the right figure into this cell. If it is right, dismiss it.',
  'isian-kosong': 'Fill the cell, or write - if it is zero. Then choose Check.',
  'hitung-ganda': 'Delete the repeated money on the continued row, or dismiss it if these are two budgets.',
  'lebih-pagu': 'Check ceiling and realisation at the source. If the ceiling was revised (DPPA), update it.',
  'target-turun':
    'Compare with the Renstra and last year’s Renja. If it was lowered on purpose, dismiss it with the reason.',
  'tanpa-target': 'Fill the target. If there is none this year, dismiss it.',
  kode: 'Type the code as in SIPD, with dots between its parts.',
  skala: 'Use one scale: 100 (or 100%) for fully achieved, not 1.',
  'antar-lembar': 'Open both sheets, decide which one is right, and type it on the other.',
  'aturan-lain': 'If it is meant so, leave it. If not, choose the quarter rule in Columns › Rows.',
  'persamaan-terbalik': 'Choose the way in use: the form’s, or this sheet’s.',
  'rumus-ditimpa': 'Copy the formula from the row above if the cell should be computed.',
  jumlah: 'Check the parts and the sum in the sheet, and correct the wrong one.',
  hitungan: 'Check target and realisation; the rest follows once you choose Recompute.',
  rumus: 'Compare the formula of this cell with those beside it, and correct it.',
  isian: 'Compare with the source, then type the right content.',
  cara: 'Nothing to correct; dismiss it once seen.',
};
