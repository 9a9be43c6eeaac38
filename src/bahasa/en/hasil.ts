import type { hasil as hasilId } from '../id/hasil';

export const hasil: Record<keyof typeof hasilId, string> = {
  'hasil.hitung':
    '{n} {n#cell|cells} written on sheet {lembar}. Left: {galat} {galat#error|errors}, {peringatan} {peringatan#warning|warnings}.',
  'hasil.hitung-nol':
    'Nothing needed writing on sheet {lembar}. Left: {galat} {galat#error|errors}, {peringatan} {peringatan#warning|warnings}.',
  'hasil.periksa':
    '{temuan} {temuan#finding|findings} on sheet {lembar}: {galat} {galat#error|errors}, {peringatan} {peringatan#warning|warnings}, {info} info.',
  'hasil.periksa-nol': 'No findings on sheet {lembar}. Its arithmetic holds.',
  'hasil.perbaiki':
    '{n} {n#cell|cells} corrected on sheet {lembar}. Left: {galat} {galat#error|errors}, {peringatan} {peringatan#warning|warnings}.',
  'hasil.isi': '{n} {n#cell|cells} on sheet {lembar} filled from {berkas}.',
  'hasil.hapus-tanda': '{n} {n#mark|marks} and {catatan} {catatan#note|notes} removed.',
  'hasil.hapus-tanda-nol': 'There are no Evaluasi Renja marks in this workbook.',
  'hasil.kembalikan': '{n} {n#cell|cells} put back as before.',
  'hasil.kembalikan-lewat': '{n} {n#cell|cells} put back; {lewat} left alone because you changed them since: {sel}.',
  'hasil.kembalikan-pindah':
    '{n} {n#cell|cells} put back; {lewat} left alone because they were changed since, or their rows or columns cannot be found any more: {sel}.',
  'hasil.kembalikan-hilang':
    '{n} {n#cell|cells} put back; {lewat} not yet, because sheet {lembar} was not found. It may have been deleted, or renamed and then changed.',
  'hasil.kembalikan-raib':
    'The record for restoring former contents is no longer in this workbook, though there are marks of Evaluasi Renja. It can get lost on saving, as known of Excel for Mac.',
  'hasil.kembalikan-nol': 'There is nothing to restore in this workbook.',
  'hasil.catatan-milik': '{n} {n#cell has|cells have} a note of your own, so the reason shows only in the pane.',
  'langkah.temuan': 'Reasons and Fix are on the Findings tab.',
  'langkah.isi': 'Choose Recompute so that sums, capaian and predikat follow.',
  'langkah.cetak': 'Marks are printed too: Clear marks before printing.',
  'langkah.ringkasan': 'See the Summary tab.',
  'langkah.periksa': 'Choose Check to mark what needs a look.',
  'langkah.periksa-lagi': 'The marks come back when you choose Check.',
  'langkah.kembalikan-raib': 'Use Undo, Version History, or a copy of the file from before it was written.',
  'langkah.kembalikan-nol': 'Only cells that Recompute, Fix or Fill from a file have written can be restored.',
  'langkah.lewat': 'If those cells need their former contents too, type them or take them from a backup.',
  'langkah.hitung': 'Choose Recompute to write achievement, averages and ratings.',
  'langkah.lembar-hilang':
    'The former contents are kept: once a sheet of that name is there again, choose Restore again. A deleted sheet is still in a backup or the version history of this file.',
  'langkah.tanda-tersisa': 'The marks could not be removed yet; choose Clear marks once more.',
};
