import { kalimatPertanyaan } from '../kalimat';

export const pertanyaan = kalimatPertanyaan({
  tabel: ['Is this table {formulir}? It is {keyakinan} certain, so nothing is called wrong or written yet.'],
  'tabel:ya': ['Yes, it is {formulir}: {banyak} {banyak#cell is|cells are} wrong.'],
  'tabel:pasti': ['Confirm the form and what the columns mean in the Kolom tab.'],
  persamaan: [
    'Is {kolom} in column {huruf} figured {rumus}? By that {cocok} {cocok#figure agrees|figures agree} and {banyak} {banyak#does|do} not; by {lain}, {cocokLain} {cocokLain#agrees|agree}.',
    'Is {kolom} in column {huruf} figured {rumus}? {cocok} {cocok#figure agrees|figures agree}, {banyak} {banyak#does|do} not: {sel} shows {tertulis}, by that it is {jumlah}.',
    'Is {kolom} in column {huruf} figured {rumus}? {cocok} {cocok#figure agrees|figures agree}, {banyak} {banyak#does|do} not.',
  ],
  'persamaan:formulir': ['Yes, {rumus}: {banyak} {banyak#cell is|cells are} wrong.'],
  'persamaan:lembar': ['No: column {huruf} stays as it is.'],
  'persamaan:lembar-lain': ['No, {lain}.'],
  'persamaan:pasti': [
    'Not sure? An equation in the numbering row (such as 13=12/7x100%) or Excel formulas in column {huruf} would settle it.',
  ],
  anak: [
    'Is {sel} the sum of {bagian}? {kolom} shows {tertulis}, the rows below add up to {jumlah}.',
    'Is {sel} the sum of the rows below? It shows {tertulis}, they add up to {jumlah}.',
  ],
  'anak:ya': [
    'Yes, a {tingkat} is the sum of its {anak} rows: {banyak} {banyak#cell is|cells are} wrong.',
    'Yes: {banyak} {banyak#cell is|cells are} wrong.',
  ],
  'anak:tidak': ['No, these rows stand by themselves: neither judged nor written.'],
  'anak:pasti': ['Codes, the words "Program/Kegiatan/Sub Kegiatan", or SUM formulas above would settle it.'],
  kolom: ['Does {kolom} add up downwards? {sel} shows {tertulis}, the rows below add up to {jumlah}.'],
  'kolom:ya': ['Yes, {kolom} is money that adds up: {banyak} {banyak#cell is|cells are} wrong.'],
  'kolom:tidak': ['No, {kolom} is no sum: neither added nor filled.'],
  'kolom:pasti': ['A heading K or Rp above the column would settle it.'],
  total: ['Is {sel} the sum of {bagian}? It shows {tertulis}, they add up to {jumlah}.'],
  'total:ya': ['Yes, {sel} is their total: {banyak} {banyak#cell is|cells are} wrong.'],
  'total:tidak': ['No: that row is neither judged nor written.'],
  'total:pasti': ['A SUM formula on that row, or the right levels in the Kolom tab, would settle it.'],
  'rata-rata': [
    'By what rule are averages figured? {banyak} printed {banyak#average follows|averages follow} none that is known: {sel} shows {tertulis}, the usual average is {jumlah}.',
    'By what rule are averages figured? {banyak} printed {banyak#average follows|averages follow} none that is known.',
  ],
  'rata-rata:ya': ['By the rule used here: {banyak} {banyak#average is|averages are} wrong.'],
  'rata-rata:tidak': ['By another rule: averages stay as they are.'],
  'rata-rata:pasti': ['Choose the rule of averages in the settings.'],
  predikat: [
    'Do ratings follow this scale? {banyak} printed {banyak#rating does|ratings do} not: {sel} shows {tertulis}, by the scale it is {jumlah}.',
    'Do ratings follow this scale? {banyak} printed {banyak#rating does|ratings do} not.',
  ],
  'predikat:ya': ['Yes: {banyak} {banyak#rating is|ratings are} wrong.'],
  'predikat:tidak': ['No, the scale is another: ratings stay as they are.'],
  'predikat:pasti': ['A legend of the scale below the table, or the scale in the settings, would settle it.'],
});
