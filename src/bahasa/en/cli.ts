import type { cli as cliId } from '../id/cli';

export const cli: Record<keyof typeof cliId, string> = {
  'cli.bantuan': `evaluasi-renja — recomputes and checks Renja evaluation tables in Excel files (.xlsx, .xlsm)

Usage
  evaluasi-renja periksa FILE|FOLDER… [options]
  evaluasi-renja hitung  FILE -o RESULT.xlsx [options]
  evaluasi-renja hitung  FOLDER|FILE… -o RESULT-FOLDER [options]
  evaluasi-renja bandingkan BEFORE NOW [options]
  evaluasi-renja isi     TABLE FROM [-o RESULT.xlsx] [options]
  evaluasi-renja rekap   FOLDER -o REKAP.xlsx [options]
  evaluasi-renja rekap   - [options]   (paths from standard input, .ndjson to standard output)

periksa   reads the tables and reports findings; writes nothing
hitung    writes achievement, averages and ratings and marks findings in a copy; the input is not touched
bandingkan  finds what differs between two files: pagu, target, earlier quarters, realisasi, rows new and gone
isi       fills blank cells of TABLE from the file FROM in a copy; without -o it only shows what would be filled
rekap     rolls up all tables of a folder: capaian, predikat, galat and who has not reported, by office

Options
  --sheet NAME                            only this sheet (without it: every visible sheet)
  --triwulan 1|2|3|4                      the quarter evaluated (without it: as the table's title says)
  --rata-rata sederhana|tertimbang        rule of the averages, simple or weighted (without it: the sheet's own)
  --skala batas-bawah|batas-atas          bounds of the ratings: ≥ 91, 76, 66, 51 or > 90, 75, 65, 50
  --toleransi tepat|satuan-terakhir|RP    difference that still counts as right, or so many rupiah (default: tepat)
  --periksa target-turun                  further check: target lower than the year before
  --nomenklatur FILE                      check codes and names against a table .csv or .xlsx (code, name)
  --json                                  the result as one JSON object
  --ndjson                                the result as JSON, one line for each file
  --lang id|en                            language of the report
  -h, --help                              this help
  --version                               version number

For hitung, isi and rekap
  -o, --output RESULT                     result file; for hitung a folder when there are several inputs

Only for hitung
  --perbaiki-jumlah                       also correct sums that are wrong
  --rumus                                 write Excel formulas instead of figures
  --tanpa-tanda                           no marks and notes in cells, ready to print; marks that are there are removed

Only for isi
  --beda                                  also write cells that hold something else than FROM

Only for rekap (its result is REKAP.ndjson too, one line of JSON for each table)
  --daftar FILE                           offices that must report, one name a line
  --utas N                                files read at the same time (default: one for each core)

Exit code: 0 no errors found (bandingkan: no differences), 1 some, 2 could not read or wrong usage (nothing is written)
`,
  'cli.lihat-bantuan': 'See evaluasi-renja --help --lang en.',
  'cli.tanpa-perintah': 'Name the command: periksa, hitung, bandingkan, isi or rekap.',
  'cli.perintah-asing': 'Unknown command "{perintah}". There are periksa, hitung, bandingkan, isi and rekap.',
  'cli.opsi-asing': 'Unknown option {opsi}.',
  'cli.opsi-perintah': 'Option {opsi} does not belong to the command {perintah}.',
  'cli.opsi-nilai': 'Option {opsi} needs a value: {pilihan}.',
  'cli.opsi-polos': 'Option {opsi} takes no value.',
  'cli.json-ganda': 'Choose one: --json or --ndjson.',
  'cli.tanpa-berkas': 'Name the files or folders to check.',
  'cli.tanpa-hasil': 'The command {perintah} needs a place for its result, such as -o RESULT.xlsx.',
  'cli.hasil-folder': 'There are several input files, so -o must be a folder, not the file "{hasil}".',
  'cli.folder-kosong': 'Folder "{folder}" holds no Excel files.',
  'cli.tak-terduga': 'An unexpected error happened: {pesan}',
  'cli.lembar': 'Sheet "{lembar}"',
  'cli.keyakinan': 'confidence {persen}',
  'cli.triwulan': 'quarter {triwulan}',
  'cli.rata-rata': 'averages {aturan}',
  'cli.rata-rata-cocok': 'averages {aturan} (reproduces {cocok})',
  'cli.skala': 'scale {skala}',
  'cli.jumlah-temuan': '{galat} errors, {peringatan} warnings, {info} notes',
  'cli.tanpa-temuan': 'No findings.',
  'cli.diabaikan': '{n} findings dismissed by the user.',
  'cli.lembar-lain': 'Sheets without a table: {lembar}',
  'cli.tersembunyi': 'hidden, skipped; name it with --sheet to check it',
  'cli.temuan': 'Findings',
  'cli.pertanyaan':
    '{n} {n#question|questions} (nothing is called wrong or written before it is answered in the add-in)',
  'cli.ringkasan': 'Summary per program',
  'cli.keseluruhan': 'Overall',
  'cli.kolom.tingkat': 'Severity',
  'cli.kolom.sel': 'Cell',
  'cli.kolom.aturan': 'Rule',
  'cli.kolom.tertulis': 'Found',
  'cli.kolom.seharusnya': 'Expected',
  'cli.kolom.selisih': 'Difference',
  'cli.kolom.alasan': 'Reason',
  'cli.kolom.kode': 'Code',
  'cli.kolom.program': 'Program',
  'cli.kolom.capaian-k': 'Achieved K',
  'cli.kolom.predikat-k': 'Rating K',
  'cli.kolom.capaian-rp': 'Achieved Rp',
  'cli.kolom.predikat-rp': 'Rating Rp',
  'cli.hasil': 'Result: {hasil}',
  'cli.tertulis': 'Sheet "{lembar}": {n} cells written, {tanda} cells marked.',
  'cli.catatan-dibiarkan': '{n} cells already have a note of your own, which was left alone.',
  'cli.pengaturan-hilang': 'not all settings kept in the workbook were understood; the defaults apply for: {bagian}',
  'cli.usang':
    'Stored values of {n} formula cells were cleared because they depend on written cells; Excel computes them on opening.',
  'cli.cetak': 'Marks print; to print, compute with --tanpa-tanda or use Clear marks in the add-in.',
};
