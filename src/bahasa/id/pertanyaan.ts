import { kalimatPertanyaan } from '../kalimat';

/**
 * Questions about a whole relation: what is asked, what each reading would mean (`…:ya`, `…:tidak`, `…:formulir`,
 * `…:lembar`), and what would settle it (`…:pasti`). Templates as in `alasan`, tried in order until one has all its values.
 */
export const pertanyaan = kalimatPertanyaan({
  tabel: ['Apakah tabel ini {formulir}? Keyakinannya {keyakinan}, jadi belum ada yang disalahkan atau ditulis.'],
  'tabel:ya': ['Ya, ini {formulir}: {banyak} sel dinilai salah.'],
  'tabel:pasti': ['Pastikan formulir dan arti kolomnya di tab Kolom.'],
  persamaan: [
    'Apakah {kolom} di kolom {huruf} dihitung {rumus}? Menurut itu {cocok} angka cocok dan {banyak} tidak; menurut {lain}, {cocokLain} cocok.',
    'Apakah {kolom} di kolom {huruf} dihitung {rumus}? {cocok} angka cocok, {banyak} tidak: {sel} tertulis {tertulis}, menurut hitungan itu {jumlah}.',
    'Apakah {kolom} di kolom {huruf} dihitung {rumus}? {cocok} angka cocok, {banyak} tidak.',
  ],
  'persamaan:formulir': ['Ya, {rumus}: {banyak} sel salah.'],
  'persamaan:lembar': ['Tidak: kolom {huruf} dibiarkan seperti tertulis.'],
  'persamaan:lembar-lain': ['Tidak, {lain}.'],
  'persamaan:pasti': [
    'Tidak yakin? Persamaan di baris penomoran (misalnya 13=12/7x100%) atau rumus Excel di kolom {huruf} akan memastikannya.',
  ],
  anak: [
    'Apakah {sel} jumlah dari {bagian}? {kolom} tertulis {tertulis}, baris di bawahnya berjumlah {jumlah}.',
    'Apakah {sel} jumlah baris di bawahnya? Tertulis {tertulis}, jumlahnya {jumlah}.',
  ],
  'anak:ya': ['Ya, {tingkat} adalah jumlah {anak}nya: {banyak} sel salah.', 'Ya: {banyak} sel salah.'],
  'anak:tidak': ['Tidak, baris-baris itu berdiri sendiri: tidak dinilai dan tidak ditulis.'],
  'anak:pasti': ['Kode, kata "Program/Kegiatan/Sub Kegiatan", atau rumus SUM di baris induk akan memastikannya.'],
  kolom: ['Apakah {kolom} dijumlahkan ke bawah? {sel} tertulis {tertulis}, baris di bawahnya berjumlah {jumlah}.'],
  'kolom:ya': ['Ya, {kolom} adalah jumlah uang: {banyak} sel salah.'],
  'kolom:tidak': ['Tidak, {kolom} bukan jumlah: tidak dijumlahkan dan tidak diisi.'],
  'kolom:pasti': ['Judul K atau Rp di atas kolom itu akan memastikannya.'],
  total: ['Apakah {sel} jumlah dari {bagian}? Tertulis {tertulis}, jumlahnya {jumlah}.'],
  'total:ya': ['Ya, {sel} adalah totalnya: {banyak} sel salah.'],
  'total:tidak': ['Tidak: baris itu tidak dinilai dan tidak ditulis.'],
  'total:pasti': ['Rumus SUM di baris itu, atau tingkat baris yang benar di tab Kolom, akan memastikannya.'],
  'rata-rata': [
    'Menurut aturan apa rata-rata dihitung? {banyak} rata-rata tercetak tidak mengikuti aturan yang dikenal: {sel} tertulis {tertulis}, rata-rata biasa {jumlah}.',
    'Menurut aturan apa rata-rata dihitung? {banyak} rata-rata tercetak tidak mengikuti aturan yang dikenal.',
  ],
  'rata-rata:ya': ['Menurut aturan yang dipakai program ini: {banyak} rata-rata salah.'],
  'rata-rata:tidak': ['Aturan lain: rata-rata dibiarkan seperti tertulis.'],
  'rata-rata:pasti': ['Pilih aturan rata-rata di Pengaturan.'],
  predikat: [
    'Apakah predikat memakai skala ini? {banyak} predikat tercetak tidak mengikutinya: {sel} tertulis {tertulis}, menurut skala {jumlah}.',
    'Apakah predikat memakai skala ini? {banyak} predikat tercetak tidak mengikutinya.',
  ],
  'predikat:ya': ['Ya: {banyak} predikat salah.'],
  'predikat:tidak': ['Tidak, skalanya lain: predikat dibiarkan seperti tertulis.'],
  'predikat:pasti': ['Keterangan skala di bawah tabel, atau skala di Pengaturan, akan memastikannya.'],
});
