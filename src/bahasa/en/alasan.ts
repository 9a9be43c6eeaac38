import { kalimatAlasan } from '../kalimat';

/** English sentences for `Reason.key`; see id/alasan.ts for how templates are chosen and filled. */
export const alasan = kalimatAlasan({
  umum: [
    'Printed {tertulis}; should be {seharusnya}; {arah} {selisih}.',
    'Printed {tertulis}; should be {seharusnya}.',
    '{kosong}; should be {seharusnya}.',
    'Printed {tertulis}: {penjelasan}',
    '{penjelasan}',
  ],
  'jumlah-triwulan': [
    'Realisation printed {tertulis}; its quarters add up to {seharusnya}; {arah} {selisih}.',
    'Realisation {kosong}; its quarters add up to {seharusnya}.',
  ],
  'jumlah-triwulan:bulan': [
    'Realisation printed {tertulis}; its months add up to {seharusnya}; {arah} {selisih}.',
    'Realisation {kosong}; its months add up to {seharusnya}.',
  ],
  'jumlah-triwulan:tahap': [
    'Realisation printed {tertulis}; its stages add up to {seharusnya}; {arah} {selisih}.',
    'Realisation {kosong}; its stages add up to {seharusnya}.',
  ],
  'jumlah-anak': [
    '{kolom} of the {tingkat} printed {tertulis}; its {anak} rows add up to {seharusnya}; {arah} {selisih}.',
    'Printed {tertulis}; its details add up to {seharusnya}; {arah} {selisih}.',
    '{kosong}; its details add up to {seharusnya}.',
  ],
  'jumlah-anak:hilang': [
    '{kolom} of the {tingkat} printed {tertulis}; its {anak} rows add up to {seharusnya}; {arah} {selisih}: {hilang} missing.',
    'Printed {tertulis}; its details add up to {seharusnya}; {arah} {selisih}: {hilang} missing.',
  ],
  'jumlah-total': [
    'Total printed {tertulis}; its top rows add up to {seharusnya}; {arah} {selisih}.',
    'Total {kosong}; its top rows add up to {seharusnya}.',
  ],
  capaian: [
    'Achievement printed {tertulis}; realisation {realisasi} of target {target} gives {seharusnya}.',
    'Achievement {kosong}; realisation {realisasi} of target {target} gives {seharusnya}.',
    'Achievement printed {tertulis}; realisation over target gives {seharusnya}.',
    'Achievement {kosong}; realisation over target gives {seharusnya}.',
    'Achievement printed {tertulis} though there is nothing to compute; it should be blank.',
  ],
  'capaian:triwulan': [
    'Percentage of the quarter printed {tertulis}; realisation {realisasi} of target {target} gives {seharusnya}.',
    'Percentage of the quarter {kosong}; realisation {realisasi} of target {target} gives {seharusnya}.',
  ],
  kumulatif: [
    'Printed {tertulis}; earlier realisation plus this year’s is {seharusnya}; {arah} {selisih}.',
    '{kosong}; earlier realisation plus this year’s is {seharusnya}.',
  ],
  rasio: [
    'Ratio printed {tertulis}; realisation {realisasi} over {target} gives {seharusnya}.',
    'Ratio {kosong}; realisation {realisasi} over {target} gives {seharusnya}.',
    'Ratio printed {tertulis}; realisation over its target or budget gives {seharusnya}.',
    'Ratio {kosong}; realisation over its target or budget gives {seharusnya}.',
  ],
  skala: [
    'This figure is on another scale than the percentages of its column: 1.00 stands for 100%. Read as {tertulis}; should be {seharusnya}.',
  ],
  pertumbuhan: ['Growth printed {tertulis}; the mean yearly growth is {seharusnya}.'],
  bobot: ['Weight printed {tertulis}; its share of the ceilings is {seharusnya}.'],
  tertimbang: ['Weighted figure printed {tertulis}; by its weight it is {seharusnya}.'],
  'persen-keuangan': [
    'Financial percentage printed {tertulis}; realisation {realisasi} of ceiling {target} gives {seharusnya}.',
    'Financial percentage {kosong}; realisation {realisasi} of ceiling {target} gives {seharusnya}.',
    'Financial percentage printed {tertulis}; realisation over ceiling gives {seharusnya}.',
    'Financial percentage {kosong}; realisation over ceiling gives {seharusnya}.',
  ],
  'sisa-pagu': ['Remainder printed {tertulis}; ceiling minus realisation is {seharusnya}; {arah} {selisih}.'],
  'akhir-periode': ['End of period printed {tertulis}; by its years it is {seharusnya}; {arah} {selisih}.'],
  saldo: ['Closing balance printed {tertulis}; opening − decrease + increase = {seharusnya}; {arah} {selisih}.'],
  'rata-rata': [
    'Average printed {tertulis}; the mean of {banyak} {banyak#row|rows} ({keluarga}) is {seharusnya}.',
    'Average printed {tertulis}; from the achievements of its rows it is {seharusnya}.',
    'Average {kosong}; from the achievements of its rows it is {seharusnya}.',
  ],
  predikat: [
    'Rating printed {tertulis}; an average of {rata} rates {seharusnya}.',
    'Rating {kosong}; an average of {rata} rates {seharusnya}.',
    'Rating printed {tertulis}; its average rates {seharusnya}.',
    'Rating {kosong}; its average rates {seharusnya}.',
  ],
  persamaan: ['Printed {tertulis}; should be {seharusnya}; {arah} {selisih}.'],
  'persamaan-terbalik': [
    'The numbering row declares this column as {persamaan}; the form declares {formulir}, which its figures follow (in {cocok} of {dari} rows).',
    'The numbering row declares this column as {persamaan}; the form declares {formulir}.',
  ],
  'lebih-pagu': [
    'Realisation {tertulis} is above the ceiling {pagu}; over by {selisih}.',
    'Realisation {tertulis} is above its ceiling.',
  ],
  'target-turun': ['{kolom} {tertulis} is lower than {kolomLalu}, {lalu}; down by {selisih}.'],
  'hitung-ganda': ['This continued row repeats {tertulis}, which already counts at its program.'],
  'tanpa-target': [
    'The target is blank or zero, so there is no achievement; the {tertulis} printed is cleared.',
    'The target is blank or zero, so the achievement stays blank.',
  ],
  'tak-terbaca': [
    '“{tertulis}” cannot be read as a number; other sums support {seharusnya}.',
    '“{tertulis}” cannot be read as a number.',
  ],
  'tak-terbaca:rumus': [
    'The file stores no result of this formula, and it cannot be calculated here; open the file in Excel, save it and check again. Sums over it are not judged.',
  ],
  'celah-predikat': [
    'The average {rata} falls in a gap of the rating scale; by the chosen bound it rates {seharusnya}.',
    'The value falls in a gap of the rating scale.',
  ],
  'input-curiga': [
    'The sums across and down both disagree by {selisih} at this input of {tertulis}; {seharusnya} would settle both.',
    'The sums across and down both disagree by {selisih} at this input of {tertulis}.',
  ],
  'input-curiga:nol': [
    'The sum above is off by {selisih}; {seharusnya}, with the zeros lost or added in this input of {tertulis}, would settle it.',
    'The sum above is off by {selisih} at this input of {tertulis}.',
  ],
  'input-curiga:triwulan': [
    '{kolom} already holds {tertulis} though only quarter {triwulan} is being evaluated; this figure is not counted.',
  ],
  'persamaan:sengketa': [
    'By the form this column is {formulir}, but only {cocok} of {dari} rows agree; {lain} agrees in {cocokLain} of {dariLain} rows. Choose which one to use.',
    'By the form this column is {formulir}, but only {cocok} of {dari} rows agree. Choose which one to use.',
  ],
  'persamaan-terbalik:sengketa': [
    'The numbering row declares this column as {persamaan} (agrees in {cocokPersamaan} of {dariPersamaan} rows); the form declares {formulir} (agrees in {cocok} of {dari} rows). Choose which one to use.',
  ],
  'isian-kosong:dua-arah': ['{kolom} is blank: the sum of its row and the one above it both lack {seharusnya}.'],
  'isian-kosong:isian': [
    '“{kolom}” is blank though “{pemakai}” in this row is figured from it.',
    'This input is blank though other figures of its row rest on it.',
  ],
  'isian-kosong': ['{kolom} is {kosong}; should be {seharusnya}.'],
  'isian-kosong:realisasi': [
    'There is a target of {target} but no realisation yet; the achievement stays blank.',
    'There is no realisation yet; the achievement stays blank.',
  ],
  'isian-kosong:triwulan': [
    'Percentage printed {tertulis}, but the realisation of its quarter is still blank; the percentage stays.',
  ],
  'isian-kosong:nilai-triwulan': [
    'The realisation of {kolom} is still blank though its percentage is {persen}.',
    'The realisation of this quarter is still blank though its percentage is filled in.',
  ],
  'skala:campur': [
    'Target and realisation of this row are on different scales: one is a percentage, the other a plain figure. The achievement is computed as {seharusnya}; please make sure of both inputs.',
  ],
  'aturan-lain': [
    'Realisation {tertulis} follows the {aturan}; most rows add up their quarters.',
    'The realisation of this row follows the {aturan}; most rows add up their quarters.',
  ],
  'aturan-lain:umum': [
    'Realisation {tertulis} follows the rule “{aturan}”; most rows follow “{umum}”.',
    'The realisation of this row follows the rule “{aturan}”; most rows follow “{umum}”.',
  ],
  'aturan-lain:desimal': [
    'Realisation {tertulis} seems to be rounded from a figure with decimals, so it is not what its quarters give; the figure stored in the cell is used.',
  ],
  'input-curiga:aturan-triwulan': [
    'Realisation printed {tertulis}, which its quarters ({triwulan}) do not give: neither their sum, nor their mean, the last or the highest one.',
  ],
  'persamaan:pola': ['Printed {tertulis}. In {cocok} other rows {pola}; here it should be {seharusnya}.'],
  'input-curiga:pola': [
    'Printed {tertulis}. In {cocok} other rows {pola}; by that pattern it would be {seharusnya} here. See which figure is wrong.',
  ],
  'input-curiga:tahun': [
    'Printed {tertulis}, while {bagian} add up to {seharusnya} (difference {selisih}); in most rows this figure is their sum. See which one is wrong.',
  ],
  'input-curiga:nilai-triwulan': [
    '{kolom} printed {tertulis}; the percentages and the realisation of its row agree with {seharusnya}.',
  ],
  'input-curiga:baris': [
    'Printed {tertulis}, yet everything else figured on this row agrees with {seharusnya}. This figure looks wrong, not what is figured from it.',
  ],
  'input-curiga:persen-triwulan': [
    'Percentage printed {tertulis}, while the realisation up to {kolom}, {realisasi} of target {target}, is {seharusnya}.',
    'Percentage printed {tertulis}, but the realisation of {kolom} does not agree with it.',
  ],
  'k-anak:beda': ['Performance printed {tertulis} while its only detail ({anak}) has {seharusnya}.'],
  'k-anak:tanpa-triwulan': ['Performance printed {tertulis} though all its quarters are blank.'],
  'kode:asing': ['Code {tertulis} ({nama}) is not in the list of codes you supplied.'],
  'kode:nama': ['By the list, code {tertulis} is named “{namaKode}”, not “{nama}”.'],
  'persamaan:baris': ['Printed {tertulis}; the quotient of its two rows ({baris}) is {seharusnya}.'],
  'antar-lembar': ['{hal} of “{nama}” reads {tertulis} here, {nilaiLain} on sheet {lembar} ({selLain}).'],
  'kode:tingkat': [
    'Code {tertulis} is as long as that of a {menurutKode}, though by its name or sums this row is a {tingkat}.',
    'The length of code {tertulis} does not fit a {tingkat}.',
  ],
  'kode:induk': ['Code {tertulis} does not begin with the code of its parent, {induk}.'],
  'rumus-rentang': [
    '{isi} leaves out {hilang} and takes in {lebih}, which is not part of it; should be {rumus}.',
    '{isi} leaves out {hilang}; should be {rumus}.',
    '{isi} takes in {lebih}, which is not part of it; should be {rumus}.',
    '{isi} leaves out {hilang}.',
    '{isi} takes in {lebih}, which is not part of it.',
  ],
  'rumus-rentang:triwulan': [
    '{isi} is right up to this quarter only, as it leaves out {hilang}; should be {rumus}.',
    '{isi} is right up to this quarter only; should be {rumus}.',
    '{isi} is right up to this quarter only.',
  ],
  'rumus-kolom': [
    '{isi} points at {salah}, which is not part of the computation; should be {rumus}.',
    '{isi} points at {salah}, which is not part of the computation.',
    '{isi} does not compute what this cell means; should be {rumus}.',
  ],
  'rumus-kolom:hitungan': [
    '{isi} reads the right cells but computes something else; should be {rumus}.',
    '{isi} reads the right cells but computes something else.',
  ],
  'rumus-kolom:terbalik': [
    '{isi} divides the target by the realisation, while the other rows of this column do the opposite. Unless lower is better here, it should be {rumus}.',
    '{isi} divides the target by the realisation, while the other rows of this column do the opposite. Check whether lower is better here.',
  ],
  'rumus-kolom:tetangga': ['{isi} computes something else than its neighbours in this column; by them it is {rumus}.'],
  'rumus-kolom:tak-terikuti': [
    '{isi} uses another sheet, a name or a function that cannot be followed; only its figure is checked.',
  ],
  'rumus-ditimpa': [
    '{tertulis} is typed in place of a formula, while {banyak} of {semua} like cells hold one; should be {rumus}.',
    'A figure is typed in place of a formula, while {banyak} of {semua} like cells hold one.',
  ],
  'rumus-galat': [
    '{isi} gives {tertulis}; should be {rumus}, which gives {seharusnya}.',
    '{isi} gives {tertulis}; should be {rumus}.',
    'Its formula gives {tertulis}; should be {seharusnya}.',
    'Its formula gives {tertulis}.',
  ],
  'nilai-tertutup': ['The cell shows {tertulis}, so its figure cannot be seen.'],
  'isian-kosong:tak-ditulis': [
    'Still blank; computed it is {seharusnya}. By the settings this cell is not written.',
    'Still blank. By the settings this cell is not written.',
  ],
  'pembulatan:toleransi': [
    'Printed {tertulis}, computed in full {seharusnya}; {arah} {selisih}, within the tolerance of {batas} rupiah.',
    'Printed {tertulis}, computed in full {seharusnya}; {arah} {selisih}, within the tolerance of one unit of the last digit.',
  ],
  'pembulatan:bagian': [
    'Printed {tertulis}, its rounded parts add up to {seharusnya}; the difference is only rounding.',
  ],
  pembulatan: ['Printed {tertulis}, computed in full {seharusnya}; the difference is only rounding.'],
});
