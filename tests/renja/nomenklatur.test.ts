import { nomenklaturLembar, readNomenklatur } from '../../src/renja/nomenklatur';

const DAFTAR = {
  '1': 'URUSAN PEMERINTAHAN WAJIB PELAYANAN DASAR',
  '1.06': 'URUSAN PEMERINTAHAN BIDANG SOSIAL',
  '1.06.01': 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH',
  '1.06.01.2.01': 'Perencanaan, Penganggaran, dan Evaluasi Kinerja Perangkat Daerah',
  '1.06.01.2.01.0001': 'Penyusunan Dokumen Perencanaan Perangkat Daerah',
  '1.06.01.2.10': 'Peningkatan Pelayanan BLUD',
} as const;
const rows = Object.entries(DAFTAR);
const judul = ['KODE', 'NOMENKLATUR URUSAN', 'KINERJA'];
/** 1.06.01.2.01.0001 in the five columns of the decree; the kegiatan is one cell of two segments. */
const split = (kode: string): string[] => {
  const [urusan = '', bidang = '', program = '', a, b, sub = ''] = kode.split('.');
  return [urusan, bidang, program, a === undefined ? '' : `${a}.${b}`, sub];
};

test.each([
  ['kode utuh dalam satu sel', rows.map(([kode, nama]) => [kode, nama, 'Tersedianya dokumen'])],
  ['nomor urut di depan kode utuh', rows.map(([kode, nama], i) => [i + 1, kode, nama])],
  ['kode terbagi lima kolom', rows.map(([kode, nama]) => [...split(kode), nama, 'Tersedianya dokumen'])],
  ['nomor urut di depan kode terbagi', rows.map(([kode, nama], i) => [i + 1, ...split(kode), nama])],
  ['nama di kolom tingkatnya', rows.map(([kode, nama], i) => [...split(kode), ...Array<string>(i).fill(''), nama])],
])('%s', (_, daftar) => {
  expect(readNomenklatur([judul, ...daftar])).toEqual(DAFTAR);
});

test('program milik sendiri X.XX', () => {
  expect(
    readNomenklatur([
      ['X', 'XX', '01', '', 'PROGRAM PENUNJANG'],
      ['X', 'XX', '01', '2.01', 'Perencanaan'],
    ]),
  ).toEqual({
    'X.XX.01': 'PROGRAM PENUNJANG',
    'X.XX.01.2.01': 'Perencanaan',
  });
});

test('angka dibaca sebagaimana tampak: 2,1 yang tampil 2,10 adalah kegiatan 2.10', () => {
  expect(
    nomenklaturLembar({
      values: [
        [1, 6, 1, '', 'PROGRAM PENUNJANG'],
        [1, 6, 1, 2.1, 'Peningkatan Pelayanan BLUD'],
      ],
      text: [
        ['1', '06', '01', '', 'PROGRAM PENUNJANG'],
        ['1', '06', '01', '2,10', 'Peningkatan Pelayanan BLUD'],
      ],
    }),
  ).toEqual({ '1.06.01': 'PROGRAM PENUNJANG', '1.06.01.2.10': 'Peningkatan Pelayanan BLUD' });
});

test('lembar tanpa kode tidak memberi apa pun', () => {
  expect(readNomenklatur([judul, ['', 'Keterangan', ''], ['2024', '', '']])).toEqual({});
});
