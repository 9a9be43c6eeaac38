/** Which rows and columns of two tables say the same, and what it means where they differ. */
import { toA1 } from '../../../src/grid/address';
import { halOf, kemiripan, nameKey } from '../../../src/engine/compare/keys';
import { matchRows, pairKey } from '../../../src/engine/compare/rows';
import { compareTables, matchColumns } from '../../../src/engine/compare/tables';
import type { Measure, Role } from '../../../src/renja/types';
import { evaluated, model, type Baris, type Contoh, type KolomContoh } from './contoh-model';

describe('nama', () => {
  test.each([
    ['PROGRAM Pelayanan Publik', 'Pelayanan publik'],
    ['Kegiatan  Rapat', 'rapat'],
    ['Sub Kegiatan Rapat-Rapat', 'Subkegiatan rapat rapat'],
    ['Jalan (ruas 1)', 'jalan ruas'],
  ])('"%s" sama dengan "%s"', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
  test.each([
    ['Rapat Program', 'Rapat'],
    ['Programmer', 'mer'],
    ['Program', ''],
  ])('"%s" lain dari "%s"', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));

  test.each([
    ['rapat', 'rapat', 1],
    ['', '', 1],
    ['', 'a', 0],
    ['a', 'b', 0],
    ['ab', 'cd', 0],
    // The example of the measure's literature.
    ['night', 'nacht', 0.25],
    ['aa', 'aaaa', 0.5],
    ['aaaa', 'aa', 0.5],
  ])('kemiripan "%s" dan "%s": %s', (a, b, share) => expect(kemiripan(a, b)).toBe(share));
});

test.each<[Role, Measure | null, string | null]>([
  ['pagu', null, 'pagu'],
  ['anggaran', 'Rp', 'pagu'],
  ['target', 'Rp', 'pagu'],
  ['target', 'K', 'target'],
  ['target', null, null],
  ['realisasi', 'Rp', 'realisasi'],
  ['realisasi', 'K', null],
  ['realisasi-keuangan', 'Rp', 'realisasi'],
  ['realisasi-keuangan', null, 'realisasi'],
  ['capaian', 'Rp', null],
])('kolom %s %s menyebut hal %s', (role, measure, hal) => expect(halOf({ role, measure })).toBe(hal));

describe('baris yang sama', () => {
  const cocok = (
    a: readonly Baris[],
    b: readonly Baris[],
    lain: Contoh = {},
    jawaban: readonly [number, number, 'ya' | 'bukan'][] = [],
  ) => {
    const [one, other] = [model([], a, lain), model([], b)];
    const said = Object.fromEntries(jawaban.map(([i, j, word]) => [pairKey(one, i, other, j), word]));
    const { pasangan, hanyaA, hanyaB } = matchRows(one, other, said);
    return [
      pasangan.map(({ a: i, b: j, dari, ragu }) => `${i}-${j} ${dari}${ragu ? '?' : ''}`).join(', '),
      hanyaA,
      hanyaB,
    ];
  };
  const P: Baris = ['program', '1.02', 'Pelayanan Publik', -1];
  const K: Baris = ['kegiatan', '1.02.2.01', 'Rapat Koordinasi', 0];

  test('menurut kodenya, dalam urutan lembar yang baru; baris tanpa tingkat tidak ikut', () => {
    expect(cocok([P, K], [['kegiatan', '1.02.2.01', 'Rapat Koordinasi', -1], ['program', '1.02', 'Pelayanan Publik', -1]])).toEqual(['1-0 kode, 0-1 kode', [], []]); // prettier-ignore
    expect(cocok([P, ['jumlah', '', 'Jumlah', -1]], [P, ['jumlah', '', 'Jumlah', -1]])).toEqual(['0-0 kode', [], []]);
  });

  test('kode yang sama dengan nama lain diragukan, kecuali salah satu tak bernama', () => {
    const lain: Baris = ['program', '1.02', 'Bantuan Sosial Tunai', -1];
    expect(cocok([P], [lain])).toEqual(['0-0 kode?', [], []]);
    expect(cocok([P], [['program', '1.02', '', -1]])).toEqual(['0-0 kode', [], []]);
    expect(cocok([['program', '1.02', '', -1]], [P])).toEqual(['0-0 kode', [], []]);
    expect(cocok([P], [['program', '1.02', 'Pelayanan Publiik', -1]])).toEqual(['0-0 kode', [], []]);
    expect(cocok([P], [lain], {}, [[0, 0, 'ya']])).toEqual(['0-0 kode', [], []]);
    expect(cocok([P], [lain], {}, [[0, 0, 'bukan']])).toEqual(['', [0], [0]]);
  });

  test('kode yang tertulis dua kali, atau diragukan, tidak menunjuk baris', () => {
    const dua: Baris[] = [P, ['program', '1.02', 'Bantuan Sosial Tunai', -1]];
    expect(cocok(dua, [P])).toEqual(['0-0 nama', [1], []]);
    expect(cocok([P], dua)).toEqual(['0-0 nama', [], [1]]);
    expect(cocok([P], [['program', '1.02', 'Bantuan Sosial Tunai', -1]], { ragu: [0] })).toEqual(['', [0], [0]]);
  });

  const tanpaKode = (kind: Baris[0], nama: string, parent = -1): Baris => [kind, '', nama, parent];
  const dua = (nama: string): Baris[] => [tanpaKode('program', 'Program A'), tanpaKode('program', 'Program B'), tanpaKode('kegiatan', nama, 0), tanpaKode('kegiatan', nama, 1)]; // prettier-ignore

  test('tanpa kode menurut nama di bawah induk yang sama', () => {
    expect(cocok(dua('Rapat'), dua('Rapat'))).toEqual(['0-0 nama, 1-1 nama, 2-2 nama, 3-3 nama', [], []]);
    const [a, b, first] = dua('Rapat') as [Baris, Baris, Baris];
    expect(cocok([a, b, first], [a, b, tanpaKode('kegiatan', 'Rapat', 1)])[0]).toBe(
      '0-0 nama, 1-1 nama, 2-2 induk-lain?',
    );
    expect(cocok([tanpaKode('program', '')], [tanpaKode('program', '')])[0]).toBe('0-0 induk-lain?');
  });

  test('nama yang hanya mirip: satu calon saja, pada tingkat yang sama, dan diragukan', () => {
    const rapat = tanpaKode('kegiatan', 'Rapat Koordinasi Daerah');
    const salah = tanpaKode('kegiatan', 'Rapat Kordinasi Daerah');
    expect(cocok([rapat], [salah])).toEqual(['0-0 mirip?', [], []]);
    expect(cocok([rapat], [salah], {}, [[0, 0, 'ya']])).toEqual(['0-0 mirip', [], []]);
    expect(cocok([rapat], [salah], {}, [[0, 0, 'bukan']])).toEqual(['', [0], [0]]);
    expect(cocok([rapat, tanpaKode('kegiatan', 'Rapat Koordinasi Daerahh')], [salah])).toEqual(['', [0, 1], [0]]);
    expect(cocok([rapat], [tanpaKode('subkegiatan', 'Rapat Kordinasi Daerah')])).toEqual(['', [0], [0]]);
    expect(cocok([rapat], [tanpaKode('subkegiatan', 'Rapat Koordinasi Daerah')])).toEqual(['0-0 induk-lain?', [], []]);
    expect(cocok([rapat], [tanpaKode('kegiatan', 'Rapat Pimpinan')])).toEqual(['', [0], [0]]);
    // One that found its partner is no candidate any more.
    expect(cocok([rapat], [salah, tanpaKode('kegiatan', 'Rapat Koordinasi Daera')])[0]).toBe('0-0 mirip?');
  });

  test('jawaban dikenal kembali sesudah baris pindah, bukan untuk baris lain', () => {
    const [one, other] = [model([], [P, K]), model([], [K, P])];
    expect(pairKey(one, 0, one, 1)).toBe(pairKey(other, 1, other, 0));
    expect(new Set([pairKey(one, 0, one, 1), pairKey(one, 1, one, 0), pairKey(one, 0, one, 0)]).size).toBe(3);
    const tanpa = model([], [tanpaKode('program', 'A')]);
    expect(pairKey(tanpa, 0, tanpa, 0)).toBe('["","A","","A"]');
  });
});

describe('kolom yang sama', () => {
  const pasang = (a: readonly KolomContoh[], b: readonly KolomContoh[]): string =>
    matchColumns(model(a, []), model(b, []))
      .map(({ a: from, b: to }) => `${from.index}-${to.index}`)
      .join(' ');
  const TW = (period: 1 | 2 | 3 | 4, lain: KolomContoh = {}): KolomContoh => ({
    role: 'realisasi-tw',
    measure: 'Rp',
    period,
    ...lain,
  });

  test('peran, ukuran, waktu, sisi dan ragam yang sama', () => {
    expect(pasang([TW(1), TW(2)], [TW(2), TW(1)])).toBe('1-0 0-1');
    expect(pasang([TW(1)], [TW(1, { measure: 'K' })])).toBe('');
    expect(pasang([TW(1)], [TW(2)])).toBe('');
    expect(pasang([TW(1)], [TW(1, { side: 'awal' })])).toBe('');
    expect(pasang([TW(1)], [TW(1, { ragam: 'sd' })])).toBe('');
    expect(pasang([TW(1)], [{ ...TW(1), role: 'capaian' }])).toBe('');
  });

  test('formulir lain menyebut hal yang sama dengan kata lain, selama hanya satu kolom', () => {
    expect(pasang([{ role: 'pagu', measure: 'Rp' }], [{ role: 'target', measure: 'Rp' }])).toBe('0-0');
    expect(pasang([{ role: 'anggaran', measure: 'Rp' }], [{ role: 'pagu', measure: 'Rp' }])).toBe('0-0');
    expect(pasang([{ role: 'anggaran' }, { role: 'pagu', ragam: 'pokok' }], [{ role: 'pagu', measure: 'Rp' }])).toBe(
      '',
    );
    // One that means exactly the same goes before others of its kind.
    expect(pasang([{ role: 'anggaran', measure: 'Rp' }, { role: 'pagu', measure: 'Rp' }], [{ role: 'pagu', measure: 'Rp' }])).toBe('1-0'); // prettier-ignore
    expect(pasang([{ role: 'pagu' }, { role: 'pagu' }], [{ role: 'pagu' }])).toBe('');
  });
});

describe('yang berbeda', () => {
  const P: readonly [Baris[0], string, string, number] = ['program', '1', 'Program A', -1];
  const beda = (
    kolom: KolomContoh,
    dulu: number | string,
    kini: number | string,
    a: Contoh['triwulan'] = null,
    b: Contoh['triwulan'] = null,
  ) =>
    compareTables(
      evaluated(model([kolom], [[...P, dulu]], { triwulan: a })),
      evaluated(model([kolom], [[...P, kini]], { triwulan: b })),
    )
      .perbedaan.map(({ jenis }) => String(jenis))
      .join(' ');

  test.each<[KolomContoh, string]>([
    [{ role: 'pagu', measure: 'Rp' }, 'pagu'],
    [{ role: 'anggaran', measure: 'Rp' }, 'pagu'],
    [{ role: 'target', measure: 'Rp' }, 'pagu'],
    [{ role: 'target', measure: 'K' }, 'target'],
    [{ role: 'target-renstra', measure: 'Rp' }, 'target'],
    [{ role: 'realisasi-lalu', measure: 'K' }, 'target'],
    [{ role: 'realisasi', measure: 'K' }, 'realisasi'],
    [{ role: 'realisasi-keuangan', measure: 'Rp' }, 'realisasi'],
    [{ role: 'fisik', measure: '%' }, 'realisasi'],
    [{ role: 'realisasi-tw', measure: 'K', period: 1 }, 'triwulan-lalu'],
    [{ role: 'capaian', measure: 'K' }, ''],
  ])('%p: %s', (kolom, jenis) => {
    expect(beda(kolom, 10, 12)).toBe(jenis);
    expect(beda(kolom, 10, 10)).toBe('');
    expect(beda(kolom, '', '')).toBe('');
  });

  test('triwulan: yang dulu kosong atau belum sampai boleh terisi, yang dulu terisi tidak berubah lagi', () => {
    const tw: KolomContoh = { role: 'realisasi-tw', measure: 'K', period: 2 };
    expect(beda(tw, '', 3, 1, 2)).toBe('');
    expect(beda(tw, 0, 3, 2, 2)).toBe('');
    expect(beda(tw, 4, 3, 1, 2)).toBe('');
    expect(beda(tw, 4, 3, 2, 3)).toBe('triwulan-lalu');
    expect(beda(tw, 4, '', 2, 3)).toBe('triwulan-lalu');
    expect(beda(tw, 4, 3, null, 3)).toBe('triwulan-lalu');
    expect(beda({ ...tw, period: null }, 4, 3, 1, 3)).toBe('triwulan-lalu');
  });

  test('realisasi: pada triwulan kemudian boleh tumbuh, tidak turun; pada triwulan yang sama tetap', () => {
    const realisasi: KolomContoh = { role: 'realisasi', measure: 'Rp' };
    expect(beda(realisasi, 5, 8, 1, 2)).toBe('');
    expect(beda(realisasi, 5, 4, 1, 2)).toBe('realisasi-turun');
    expect(beda(realisasi, 5, '', 1, 2)).toBe('realisasi-turun');
    expect(beda(realisasi, 5, 8, 2, 2)).toBe('realisasi');
    expect(beda(realisasi, 5, 8, 2, 1)).toBe('realisasi');
    expect(beda(realisasi, 5, 8, null, 2)).toBe('realisasi');
    expect(beda(realisasi, 5, 8, 1, null)).toBe('realisasi');
    expect(beda(realisasi, '', 8, 2, 2)).toBe('');
  });

  const pagu: KolomContoh = { role: 'pagu', measure: 'Rp' };
  const pohon = (induk: number | string, a: number, b: number): Baris[] => [
    ['program', '1', 'Program A', -1, induk],
    ['kegiatan', '1.2.01', 'Kegiatan A', 0, a],
    ['kegiatan', '1.2.02', 'Kegiatan B', 0, b],
  ];
  const sel = (dulu: readonly Baris[], kini: readonly Baris[]) =>
    compareTables(
      evaluated(model([pagu], dulu, { sheet: 'Dulu' })),
      evaluated(model([pagu], kini, { sheet: 'Kini' })),
    ).perbedaan.map(
      ({ jenis, dulu: before, kini: now }) =>
        `${jenis} ${before === null ? '-' : toA1(before.cell)} ${now === null ? '-' : toA1(now.cell)}`,
    );

  test('jumlah yang hanya mengikuti barisnya tidak disebut; yang berubah sendiri disebut', () => {
    expect(sel(pohon(30, 10, 20), pohon(35, 15, 20))).toEqual(['pagu C7 C7']);
    expect(sel(pohon(30, 10, 20), pohon(36, 15, 21))).toEqual(['pagu C7 C7', 'pagu C8 C8']);
    expect(sel(pohon(30, 10, 20), pohon(36, 15, 20))).toEqual(['pagu C6 C6', 'pagu C7 C7']);
    expect(sel(pohon(30, 10, 20), pohon(31, 10, 20))).toEqual(['pagu C6 C6']);
    expect(sel(pohon('', 10, 20), pohon(30, 10, 20))).toEqual(['pagu C6 C6']);
  });

  test('baris baru dan baris hilang, sesudah yang berubah; sel dan lembar tiap sisi', () => {
    const dulu = [...pohon(30, 10, 20), ['kegiatan', '1.2.03', 'Rapat Pimpinan', 0, 5] as Baris];
    const kini: Baris[] = [['program', '1', 'Program A', -1, 31], ['kegiatan', '1.2.09', 'Bantuan Sosial', 0, 7], ...pohon(0, 10, 20).slice(1)]; // prettier-ignore
    expect(sel(dulu, kini)).toEqual(['pagu C6 C6', 'baris-baru - B7', 'baris-hilang B9 -']);
    const { perbedaan } = compareTables(evaluated(model([pagu], dulu, { sheet: 'Dulu' })), evaluated(model([pagu], kini, { sheet: 'Kini' }))); // prettier-ignore
    expect(perbedaan[0]).toEqual({
      jenis: 'pagu',
      kode: '1',
      nama: 'Program A',
      kolom: { role: 'pagu', measure: 'Rp', period: null, ragam: null },
      dulu: { sheet: 'Dulu', cell: { row: 5, column: 2 }, value: expect.anything(), persen: false },
      kini: { sheet: 'Kini', cell: { row: 5, column: 2 }, value: expect.anything(), persen: false },
      ragu: false,
    });
    expect(perbedaan[1]).toMatchObject({ kode: '1.2.09', nama: 'Bantuan Sosial', kolom: null, dulu: null, kini: { sheet: 'Kini', value: null } }); // prettier-ignore
    expect(perbedaan[2]).toMatchObject({
      kode: '1.2.03',
      kini: null,
      dulu: { sheet: 'Dulu', persen: false },
      ragu: false,
    });
  });

  test('dalam urutan baris lembar yang baru, kolom demi kolom di dalamnya', () => {
    const dua = (a: readonly number[], b: readonly number[]): Baris[] => [['program', '1', 'Program A', -1, ...a], ['program', '2', 'Program B', -1, ...b]]; // prettier-ignore
    const kolom: KolomContoh[] = [pagu, { role: 'target', measure: 'K' }];
    const found = compareTables(
      evaluated(model(kolom, dua([1, 2], [3, 4]))),
      evaluated(model(kolom, dua([5, 6], [7, 8]))),
    );
    expect(found.perbedaan.map(({ kini }) => kini && toA1(kini.cell))).toEqual(['C6', 'D6', 'C7', 'D7']);
  });
});
