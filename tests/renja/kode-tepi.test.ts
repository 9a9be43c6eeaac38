import { bagianKode, dibawah, levelOfKode, readKode, SKEMA } from '../../src/renja/kode';
import { nomenklaturLembar, readNomenklatur } from '../../src/renja/nomenklatur';
import { operands, parsePersamaan, type Persamaan } from '../../src/renja/persamaan';
import { kunciPerangkatDaerah, perangkatDaerah } from '../../src/renja/perangkat-daerah';

type Sel = string | number | boolean;
const [penuh, tanpaUrusan, tanpaAngkaUrusan] = SKEMA;

describe('kode', () => {
  test('bagian-bagiannya, dipisah titik, koma, garis miring, strip atau spasi', () => {
    expect(bagianKode(['1.06,01/2-01 0001'])).toEqual(['1', '06', '01', '2', '01', '0001']);
    expect(bagianKode([1, '', ' 06 ', '.01.'])).toEqual(['1', '06', '01']);
    expect(bagianKode(['x.XX.1'])).toEqual(['x', 'XX', '1']);
    for (const none of [[], [''], ['.'], ['xxx'], ['1a'], ['a1'], ['123456'], ['1', 'Program'], [true]])
      expect(bagianKode(none)).toBeNull();
    expect(bagianKode(['12345'])).toEqual(['12345']);
  });

  test('dua angka untuk bidang, program dan seterusnya; urusan dan awal kegiatan tidak', () => {
    const text = (...cells: Sel[]): string | undefined => readKode(cells)?.text;
    expect([text(1, 6, 1, 2, 1, 1), text('1.6.1.2.1'), text('x.xx.1'), text('1.06.01.02.01')]).toEqual(['1.06.01.2.01.01', '1.06.01.2.01', 'X.XX.01', '1.06.01.02.01']); // prettier-ignore
    expect([text('1.06.01.201'), text('1.06.01.201.5'), text('1.06.01.200'), text('1.06.01.012'), text('1.06.01.2011')]).toEqual(['1.06.01.2.01', '1.06.01.2.01.05', '1.06.01.2.00', '1.06.01.012', '1.06.01.2011']); // prettier-ignore
    // Longer than a plan's code: as it stands.
    expect([text('1.6.1.2.1.1.1'), text('5.1.2.201.1.1.1')]).toEqual(['1.6.1.2.1.1.1', '5.1.2.201.1.1.1']);
    expect(text('1.06.01.201.01.02')).toBe('1.06.01.201.01.02');
  });

  test('tingkat menurut panjangnya, juga tanpa urusan dan bidang', () => {
    const level = (text: string, skema = penuh) => {
      const kode = readKode([text], skema);
      return kode === null ? 'bukan' : `${kode.text} ${levelOfKode(kode, skema) ?? '?'}`;
    };
    expect(['1', '1.06', '1.06.01', '1.06.01.2', '1.06.01.2.01', '1.06.01.2.01.0001', '1.2.3.4.5.6.7'].map((one) => level(one))).toEqual([
      '1 urusan', '1.06 bidang', '1.06.01 program', '1.06.01.2 ?', '1.06.01.2.01 kegiatan', '1.06.01.2.01.0001 subkegiatan', '1.2.3.4.5.6.7 ?',
    ]); // prettier-ignore
    expect(['1', '01.2', '01.2.01', '1.201', '1.2.1.1', '1.201.1'].map((one) => level(one, tanpaUrusan))).toEqual([
      '01 program', '01.2 ?', '01.2.01 kegiatan', '01.2.01 kegiatan', '01.2.01.01 subkegiatan', '01.2.01.01 subkegiatan',
    ]); // prettier-ignore
    expect(['6', '6.1', '6.1.2', '6.1.2.1', '6.1.2.1.1', '6.1.201'].map((one) => level(one, tanpaAngkaUrusan))).toEqual([
      '06 bidang', '06.01 program', '06.01.2 ?', '06.01.2.01 kegiatan', '06.01.2.01.01 subkegiatan', '06.01.2.01 kegiatan',
    ]); // prettier-ignore
  });

  test('anak diawali induknya; X di salah satunya untuk apa pun', () => {
    const kode = (text: string) => readKode([text]) ?? { segments: [], text: '' };
    expect(dibawah(kode('1.06.01'), kode('1.06'))).toBe(true);
    expect(dibawah(kode('1.06'), kode('1.06.01'))).toBe(false);
    expect(dibawah(kode('X.XX.01.2.01'), kode('1.06.01'))).toBe(true);
    expect(dibawah(kode('1.06.01'), kode('X.XX'))).toBe(true);
    expect(dibawah(kode('2.06.01'), kode('1.06'))).toBe(false);
  });
});

describe('daftar kode dan nama', () => {
  test('kode di satu sel menang atas yang terbagi bila lebih banyak yang berinduk', () => {
    expect(readNomenklatur([['1.06', 'Sosial'], ['1.06.01', ' PROGRAM A '], ['1.06.01.2.01', 'Kegiatan B'], ['1.06.01.2.01.0001', 'Sub C']])).toEqual({
      '1.06': 'Sosial', '1.06.01': 'PROGRAM A', '1.06.01.2.01': 'Kegiatan B', '1.06.01.2.01.0001': 'Sub C',
    }); // prettier-ignore
  });
  test('nama di belakang kode; yang di depannya dan sel tanpa huruf tidak', () => {
    expect(readNomenklatur([['x', '1.06.01', '', '---', 'PROGRAM A', 'Uraian'], ['1.06.02', 5, 'PROGRAM B']])).toEqual({ '1.06.01': 'PROGRAM A', '1.06.02': 'PROGRAM B' }); // prettier-ignore
    expect(readNomenklatur([['1.06.01', 'PROGRAM A'], ['1.06.02', ''], ['', 'PROGRAM C'], []])).toEqual({ '1.06.01': 'PROGRAM A' }); // prettier-ignore
    expect(readNomenklatur([])).toEqual({});
  });
  test('angka yang tampak sebagai bagian kode dibaca seperti tampaknya, yang lain seperti isinya', () => {
    expect(nomenklaturLembar({ values: [[1.06, 'Sosial'], ['1.06.01', 'PROGRAM A']], text: [['1,06', 'Sosial']] })).toEqual({ '1.06': 'Sosial', '1.06.01': 'PROGRAM A' }); // prettier-ignore
    expect(nomenklaturLembar({ values: [[2, 'Sosial'], ['2.06.01', 'PROGRAM A']], text: [['Rp 2', 'x'], ['x', 'y']] })).toEqual({ '2': 'Sosial', '2.06.01': 'PROGRAM A' }); // prettier-ignore
  });
});

describe('persamaan', () => {
  const show = (one: Persamaan | null): string => {
    if (one === null) return '-';
    switch (one.kind) {
      case 'angka':
        return one.nilai;
      case 'kolom':
        return `k${one.nama}`;
      case 'fungsi':
        return `${one.fungsi}(${one.nama})`;
      default:
        return `(${show(one.kiri)}${one.kind}${show(one.kanan)})`;
    }
  };
  test.each([
    [' 12 / 7 X 100 ', '((k12/k7)*100)'], ['12÷7', '(k12/k7)'], ['12:7', '(k12/k7)'], ['12×7', '(k12*k7)'], ['07+8', '(k7+k8)'], ['8x50%', '(k8*50)'], ['8 x 100 %', '(k8*100)'], ['100', '100'], ['REALISASI-TW@K', 'krealisasi-tw@k'], ['sisa-pagu', 'ksisa-pagu'],
    ['sampai(realisasi-tw)', 'sampai(realisasi-tw)'], ['tahun(anggaran)', 'tahun(anggaran)'], ['total(pagu)', 'total(pagu)'], ['pertumbuhan(anggaran)', 'pertumbuhan(anggaran)'], ['terakhir(target)', 'terakhir(target)'], ['pagu/total(pagu)*100', '((kpagu/total(pagu))*100)'],
    ['((5))', 'k5'], ['5-(6-7)', '(k5-(k6-k7))'], ['triwulan', '-'], ['triwulan(5)', '-'], ['triwulan(pagu', '-'], ['triwulan pagu', '-'], ['5)', '-'], ['(5', '-'], ['()', '-'], ['5+', '-'], ['+5', '-'], ['5&6', '-'], ['5.5', '-'], ['a', '-'], [')', '-'], ['5*', '-'], ['5 + x', '-'],
  ])('%j: %s', (text, expected) => {
    expect(show(parsePersamaan(text))).toBe(expected);
  }); // prettier-ignore
  test('kolom dan fungsi yang dibacanya, berurutan', () => {
    const read = (text: string) =>
      operands(parsePersamaan(text) ?? { kind: 'angka', nilai: '' }).map(({ nama }) => nama);
    expect([read('12/7x100'), read('100'), read('pagu/total(pagu)'), read('5+6-7')]).toEqual([['12', '7'], [], ['pagu', 'pagu'], ['5', '6', '7']]); // prettier-ignore
  });
});

describe('perangkat daerah', () => {
  test.each([
    ['Nama SKPD : Dinas A', 'Dinas A'], ['Satuan Kerja Perangkat Daerah: Dinas A', 'Dinas A'], ['Satuan Kerja - Biro Umum', 'Biro Umum'], ['Unit Kerja. Bagian B', 'Bagian B'], ['Unit Organisasi = UPTD C', 'UPTD C'], ['OPD: 1.02 - Dinas A', 'Dinas A'], ['SKPD Dinas A', 'Dinas A'],
    ['Rumah Sakit Umum', 'Rumah Sakit Umum'], ['Satuan Polisi Pamong Praja', 'Satuan Polisi Pamong Praja'], ['UPT Pasar', 'UPT Pasar'], ['BPBD', 'BPBD'], ['Rencana Bappelitbangda', 'Bappelitbangda'], ['1. Dinas A', 'Dinas A'],
    ['Dinas A Provinsi Sulawesi', 'Dinas A'], ['Dinas A Prov. X', 'Dinas A'], ['Dinas A, Kota Palopo', 'Dinas A'], ['Dinas A (Kabupaten B)', 'Dinas A'], ['Dinas A Pemerintah Kota B', 'Dinas A'], ['Dinas A TA 2024', 'Dinas A'], ['Dinas A T.A 2024', 'Dinas A'], ['Dinas A Triwulan II', 'Dinas A'], ['Dinas A TW II', 'Dinas A'], ['Dinas A Semester 1', 'Dinas A'], ['Dinas A Periode 2', 'Dinas A'], ['Dinas A s/d Juni', 'Dinas A'], ['Dinas A sd Juni', 'Dinas A'], ['Dinas A - 2024', 'Dinas A'], ['Dinas A 20245', 'Dinas A 20245'],
    ['Dinas_A__2024', 'Dinas A'], ['. Dinas A;', 'Dinas A'], ['Dinas Kotamadya', 'Dinas Kotamadya'], ['Dinas Tata Kota', 'Dinas Tata Kota'], ['Dinas Tataruang', 'Dinas Tataruang'],
    ['Dinasti', null], ['xDinas A', null], ['SKPD : 2024', null], ['Laporan', null],
  ])('%s: %s', (line, expected) => {
    expect(perangkatDaerah([line])).toBe(expected);
  }); // prettier-ignore
  test('yang disebut sebagai perangkat daerah menang atas yang sekadar tersebut, kalau ada namanya', () => {
    expect(perangkatDaerah(['Badan A', 'SKPD: Dinas B'])).toBe('Dinas B');
    expect(perangkatDaerah(['Badan A', 'SKPD: 2024'])).toBe('Badan A');
    expect(perangkatDaerah(['x', 'Badan A', 'Dinas B'])).toBe('Badan A');
  });
  test('satu kunci untuk ejaan yang berbeda', () => {
    expect([' Dinas-A, Kota B', 'DINAS (A)', 'dinas  a tahun 2024'].map(kunciPerangkatDaerah)).toEqual(['dinas a', 'dinas a', 'dinas a']); // prettier-ignore
  });
});
