import type {
  bantuanLayar as bantuanLayarId,
  bukanJudul as bukanJudulId,
  petunjuk as petunjukId,
} from '../id/petunjuk';

export const petunjuk: Record<keyof typeof petunjukId, string> = {
  'tunjuk.judul': 'Point at the heading rows',
  'tunjuk.ket':
    'In the sheet, select the rows with the column headings, from the topmost down to the K/Rp row (rows of column numbers may be among them), then press this button.',
  'tunjuk.pakai': 'Use the selected rows',
  'tunjuk.keliru': 'Headings recognised wrongly?',
  'tunjuk.ditunjuk': 'Pointed at by you',
  'tunjuk.baris-judul': 'Heading rows',
  'tunjuk.lupakan': 'Recognise them again',
  'tabel.tanpa-tabel': 'No table',
  'tabel.dari-judul': '{nilai}, from the table’s title',
  'tabel.dari-anda': '{nilai}, chosen in Settings',
  'tabel.dari-lembar': '{nilai}, printed on the sheet',
  'tabel.dari-predikat': '{nilai}, followed by the printed ratings',
  'tabel.dari-bawaan': '{nilai}, default',
  'tabel.tanpa-cetak': '{aturan}, no average is written',
  'kolom.formulir-keliru':
    'The columns of this table do not fit {form}, which you chose, so nothing is written. Complete their meanings, or choose another form.',
  'kolom.pastikan-semua': 'Yes, these meanings are right',
  'kolom.pastikan-ket':
    'Nothing is written to this table before it is confirmed. Check the meanings below, change what is wrong, then press this button.',
  'kolom.pilih-formulir': 'This table matches no form yet. Choose its form, then complete the meanings of its columns.',
  'kolom.sebab': 'Recognised by: {sebab}',
  'kolom.sebab-anda': 'Chosen by you',
  'kolom.ke-kolom': 'Go to column {kolom} in the sheet',
  'baris.ke-baris': 'Go to row {baris} in the sheet',
  'baris.ragu-saja': 'Only those to be confirmed ({n})',
  'baris.semula': 'Use what was recognised',
  'mulai.kenali': 'Recognise the table on your sheet. The template stays as it is.',
  'mulai.dikenali': '{tabel} recognised on sheet {lembar}.',
  'mulai.belum-dikenali': 'No table on this sheet yet. Open your evaluation sheet, then read it.',
  'mulai.baca': 'Read this sheet',
  'mulai.temuan': 'Look at the findings: what is wrong, in which cell, and why.',
  'mulai.temuan-n': 'See {n} {n#finding|findings}',
  'mulai.tanpa-temuan': 'See the Findings tab',
  'mulai.hitung': 'Write capaian, averages and predikat. The former contents are kept; Restore always works.',
  'mulai.lewati': 'Skip',
  'mulai.langkah': 'Step {n} of 3',
  'mulai.sudah': 'done',
  'bantuan.buka': 'Help on the {tab} tab',
  'bantuan.judul': 'Help: {tab}',
  'bantuan.panduan': 'Open the full guide',
  'bantuan.mulai': 'Repeat the first three steps',
};

export const bukanJudul: typeof bukanJudulId = {
  kosong: {
    apa: 'The selected rows hold no headings.',
    tindakan: 'Select the rows with the column headings, such as Program/Kegiatan, Target, Realisasi.',
  },
  'terlalu-banyak': {
    apa: 'Too many rows are selected for headings.',
    tindakan: 'Select the heading rows only, at most nine, without rows of the table.',
  },
  angka: {
    apa: 'One of the selected rows holds figures, so it belongs to the table.',
    tindakan: 'Select the heading rows only, down to the K/Rp row or the row of column numbers.',
  },
  'satu-kolom': {
    apa: 'The selected rows have words in one column only, so they are the sheet’s title, not column headings.',
    tindakan: 'Select the rows below, where every column has its name.',
  },
  'tanpa-isi': {
    apa: 'There is no table below the selected rows.',
    tindakan: 'Select the heading rows that stand right above the programs and activities.',
  },
};

export const bantuanLayar: typeof bantuanLayarId = {
  tabel: [
    'Every table that was found: its form, where it lies, how sure that is, and the rules it is computed by.',
    'Wrong form? Choose another. A table that need not be checked can be left out.',
    'No table, or wrong headings? Select the heading rows in the sheet, then press Use the selected rows.',
    'Look on every sheet reads the whole workbook and compares its tables.',
  ],
  kolom: [
    'Every column with its own headings, three sample values, and what it was taken for.',
    'Press the arrow at the right of a card to change meaning, measure (K, Rp, %) or period. The figures follow at once.',
    'Under Rows, the level of every row (program, activity, sub-activity) can be searched and changed.',
    'Corrections are kept in the workbook and apply again next quarter, also when the sheet is copied or renamed.',
  ],
  temuan: [
    'Every finding names its cell, what is written, what should be, the difference and the reason.',
    'Choose a finding to jump to its cell. Arrow up and down move between findings.',
    'Fix always shows before → after first, for one, a group, or all.',
    'Dismiss asks for a reason; the finding returns when its figures change.',
    'Compare puts this table next to another file; blank cells can be filled from there, once you have seen them.',
    'Watch (above) checks again whenever you edit a cell; it only reads.',
  ],
  ringkasan: [
    'Capaian and predikat by program and overall: as written and as computed.',
    'Quarter by quarter shows performance and use of the ceiling, cumulated, for all programs or one.',
    'The conclusion is the paragraph of BAB II from the computed figures; copy it into your document.',
    'Workbook shows all sheets at once; press a line to go to its sheet. Check all only reads.',
    'Ready to send names what is left, and each line leads to where it is mended.',
    'The report is a new sheet with summary, chart and findings; .json and .csv are to take elsewhere.',
  ],
  pengaturan: [
    'Every choice has a default, which counts unless you change it.',
    'Computing is kept in this workbook; language and theme on this device.',
    'About & diagnostics lists versions and abilities of your Excel, to copy when you ask for help. Nothing of the sheet is in it.',
  ],
};
