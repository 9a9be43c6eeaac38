import { bacaCatatan, berisi } from '../../src/renja/catatan';

const read = (text: string): string => {
  const found = bacaCatatan(text);
  return found === null ? '-' : `${found.jenis}|${found.isi}`;
};

test.each([
  ['Faktor pendorong keberhasilan kinerja: koordinasi baik', 'faktor-pendorong|koordinasi baik'],
  ['1. Faktor-faktor penghambat*) : lelang terlambat ', 'faktor-penghambat|lelang terlambat'],
  ['(a) Faktor penghambat', 'faktor-penghambat|'],
  ['iv. Faktor Pendukung', 'faktor-pendorong|'],
  ['Pendorong: x', 'faktor-pendorong|x'],
  ['Keberhasilan', 'faktor-pendorong|'],
  ['Faktor faktor keberhasilan', 'faktor-pendorong|'],
  ['Kendala: cuaca', 'faktor-penghambat|cuaca'],
  ['Hambatan', 'faktor-penghambat|'],
  ['Permasalahan', 'faktor-penghambat|'],
  ['Faktor kegagalan', 'faktor-penghambat|'],
  ['Tindak lanjut yang diperlukan dalam triwulan berikutnya*): percepatan', 'tindak-lanjut-triwulan|percepatan'],
  ['Tindak lanjut pada TW II', 'tindak-lanjut-triwulan|'],
  ['Usulan tindak lanjut pada Renja Perangkat Daerah berikutnya : anggaran', 'tindak-lanjut-renja|anggaran'],
  ['Usul dan tindak lanjut RKPD', 'tindak-lanjut-renja|'],
  ['Rencana tindaklanjut tahun depan', 'tindak-lanjut-renja|'],
  ['Saran dan rekomendasi', 'tindak-lanjut|'],
  ['Rekomendasi : tahun depan', 'tindak-lanjut|tahun depan'],
  ['Faktor penghambat adalah cuaca buruk', 'faktor-penghambat|cuaca buruk'],
  ['Faktor penghambat antara lain cuaca', 'faktor-penghambat|cuaca'],
  ['Faktor penghambat yaitu cuaca: hujan', 'faktor-penghambat|hujan'],
  ['Kendala kendala yang dihadapi satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua belas', 'faktor-penghambat|Kendala kendala yang dihadapi satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua belas'],
  ['Kendala satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas duabelas tigabelas empatbelas limabelas', 'faktor-penghambat|'],
  ['Faktor pendorong pada triwulan II', 'faktor-pendorong|'],
  ['Faktor lain', '-'],
  ['Pendorongan', '-'],
  ['Jumlah kendala', '-'],
  ['', '-'],
  ['12345. Kendala', '-'],
])('%s', (text, expected) => {
  expect(read(text)).toBe(expected);
}); // prettier-ignore

test('titik dua yang jauh di belakang bukan akhir sebutan', () => {
  const long = `Kendala ${'a'.repeat(160)} : isi`;
  expect(read(long)).toBe('faktor-penghambat|');
  expect(read(`Kendala ${'a'.repeat(150)}: isi`)).toBe('faktor-penghambat|isi');
});

test('yang berkata sesuatu: bukan titik-titik, strip, atau nomor daftar', () => {
  const says = ['......', '-', '1.', 'a.', '(1) ', '1. a', 'ok', '1. ya', 'a) ya', '2b', ''].filter(berisi);
  expect(says).toEqual(['ok', '1. ya', 'a) ya']);
});
