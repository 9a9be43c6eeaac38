/** Texts that a table is filled with from another file: what people write beside the figures, and below the table. */
import { compareWithBook, type Opened } from '../../../src/engine';
import { toA1 } from '../../../src/grid/address';
import { grids, study } from './tabel';

const kepala = (judul: string, tahun = '2026'): string[] => [
  'EVALUASI TERHADAP HASIL RENJA DINAS KESEHATAN',
  judul,
  '~',
  `Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Satuan | Target ${tahun} | | Realisasi ${tahun} | | Capaian (%) | | Lokasi | Penanggung Jawab | Catatan Tim | Keterangan`,
  '| | | | K | Rp | K | Rp | K | Rp | | | |',
  '1 | 2 | 3 | 4 | 5 | | 6 | | 7 = 6/5 | | 8 | 9 | 10 | 11',
];
const GABUNG = 'merge A4:A5 B4:B5 C4:C5 D4:D5 E4:F4 G4:H4 I4:J4 K4:K5 L4:L5 M4:M5 N4:N5';
const BERKAS = [
  '1.02.02 | Program Pemenuhan Upaya Kesehatan | Indeks kesehatan | Indeks | 100 | 900 | 20 | 250 | 20 | 27.78 | | Kepala Dinas | |',
  '1.02.02.2.01 | Penyediaan Fasilitas Layanan | Jumlah fasilitas | Unit | 10 | 600 | 2 | 150 | 20 | 25 | Kota | Bidang Yankes | sudah rapat | baru mulai',
  '1.02.02.2.01.01 | Pembangunan Puskesmas | Puskesmas dibangun | Unit | 4 | 400 | 1 | 100 | 25 | 25 | Kec. Tomoni | Bidang Yankes | - | lelang',
  '1.02.02.2.01.02 | Rehabilitasi Puskesmas | Puskesmas direhab | Unit | 6 | 200 | 1 | 50 | 16.67 | 25 | Kec. Malili | Bidang Yankes | 1.200.000 | -',
  '1.02.02.2.02 | Penyediaan Layanan Kesehatan Ibu | Nilai mutu layanan | Nilai | Baik | 300 | | 100 | | 33.33 | Kota | Bidang Kesmas | |',
  '1.02.02.2.02.01 | Pengelolaan Pelayanan Ibu Hamil | Ibu hamil dilayani | Orang | 100 | 300 | 25 | 100 | 25 | 33.33 | Kota | Bidang Kesmas | |',
];
/** The sheet: texts of three rows are left out, one says something else. */
const KINI = [
  '1.02.02 | Program Pemenuhan Upaya Kesehatan | Indeks kesehatan | Indeks | 100 | 900 | 20 | 250 | 20 | 27.78 | | | |',
  '1.02.02.2.01 | Penyediaan Fasilitas Layanan | JUMLAH  fasilitas | Unit | 10 | 600 | 2 | 150 | 20 | 25 | Kota | Bidang Yankes | | ',
  '1.02.02.2.01.01 | Pembangunan Puskesmas | | | 4 | 400 | 1 | 100 | 25 | 25 | | Bidang Yankes | | kontrak',
  '1.02.02.2.01.02 | Rehabilitasi Puskesmas | Puskesmas direhab | Unit | 6 | 200 | 1 | 50 | 16.67 | 25 | Kec. Malili | Sekretariat | |',
  '1.02.02.2.02 | Penyediaan Layanan Kesehatan Ibu | Nilai mutu layanan | Nilai | | 300 | | 100 | | 33.33 | Kota | Bidang Kesmas | |',
  '1.02.02.2.02.01 | Pengelolaan Pelayanan Ibu Hamil | Ibu hamil dilayani | Orang | 100 | 300 | 25 | 100 | 25 | 33.33 | Kota | Bidang Kesmas | |',
];
const tabel = (
  judul: string,
  rows: readonly string[],
  below: readonly string[] = [],
  more = '',
  tahun?: string,
): Opened[] => study(grids([...kepala(judul, tahun), ...rows, ...below, GABUNG, ...(more === '' ? [] : [more])]));
const isian = (file: Opened[], [kini]: Opened[]) => {
  if (kini === undefined) throw new Error('no sheet');
  const { banding } = compareWithBook(kini, 0, file, null, {});
  if (banding === null) throw new Error('no table fits');
  return banding.isian.map(({ write, jenis, bawaan }) => {
    expect(write.after.kind).toBe('text');
    return `${toA1(write.cell)} ${jenis} ${write.result}${bawaan ? ' *' : ''}`;
  });
};

const TW1 = 'TRIWULAN I TAHUN 2026';

test('blank texts are chosen, differing ones only offered; case and spaces make no difference, dashes and figures say nothing', () => {
  expect(isian(tabel(TW1, BERKAS), tabel(TW1, KINI)).sort()).toEqual([
    'C9 kosong Puskesmas dibangun *',
    'D9 kosong Unit *',
    'E11 kosong Baik *',
    'K9 kosong Kec. Tomoni *',
    'L10 beda Bidang Yankes',
    'L7 kosong Kepala Dinas *',
    'M8 kosong sudah rapat *',
    'N8 kosong baru mulai *',
    'N9 beda lelang',
  ]);
});

test('what was said of another quarter is offered, not chosen; what does not change with the quarter is', () => {
  const found = isian(tabel(TW1, BERKAS), tabel('TRIWULAN II TAHUN 2026', KINI));
  expect(found).toContain('N8 kosong baru mulai');
  expect(found).toContain('D9 kosong Unit *');
});

test('a file of another year: texts are offered, none is chosen', () => {
  const found = isian(tabel('TRIWULAN I TAHUN 2025', BERKAS, [], '', '2025'), tabel(TW1, KINI));
  expect(found).toContain('D9 kosong Unit');
  expect(found.filter((one) => one.endsWith('*'))).toEqual([]);
});

test('a cell below a merged area is no place for a text', () => {
  expect(isian(tabel(TW1, BERKAS), tabel(TW1, KINI, [], 'merge D8:D9')).join()).not.toContain('D9');
});

describe('factors and follow-up below the table', () => {
  const dibawah = ['~', '| Faktor penghambat pencapaian kinerja: |', '| pengadaan tertunda |', '~', '| Tindak lanjut: percepatan lelang |']; // prettier-ignore
  const kosong = ['~', '| Faktor penghambat pencapaian kinerja: |', '~', '~', '| Tindak lanjut: |'];

  test('into the blank cell where the file has them; behind a label in its own cell only when ticked', () => {
    const found = isian(tabel(TW1, BERKAS, dibawah), tabel(TW1, KINI, kosong));
    expect(found).toContain('B15 kosong pengadaan tertunda *');
    expect(found).toContain('B17 beda Tindak lanjut: percepatan lelang');
  });

  test('of another quarter they are not chosen; where the sheet says something itself, nothing is offered', () => {
    const found = isian(tabel(TW1, BERKAS, dibawah), tabel('TRIWULAN II TAHUN 2026', KINI, kosong));
    expect(found).toContain('B15 kosong pengadaan tertunda');
    expect(isian(tabel(TW1, BERKAS, dibawah), tabel(TW1, KINI, dibawah)).filter((one) => /^B/.test(one))).toEqual([]);
  });
});
