/** One agency for three bidang of two urusan: its programs are numbered from 1 again under each of them. */
import { toA1 } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import { DEFAULT_SETTINGS, type TableAnalysis } from '../../src/engine';
import { galat, makeGrid, onlyTable } from '../engine/sheets';
import { planOf } from '../analisis';

type Sub = {
  readonly nama: string;
  readonly k: readonly [target: number, tw1: number, tw2: number];
  /** Pagu, realisasi of two quarters, prakiraan maju. */
  readonly rp: readonly [pagu: number, tw1: number, tw2: number, maju: number];
};
type Kegiatan = { readonly nama: string; readonly sub: readonly Sub[] };
type Program = { readonly nama: string; readonly kegiatan: readonly Kegiatan[] };
type Bidang = {
  readonly urusan: string;
  readonly kode: string;
  readonly nama: string;
  readonly program: readonly Program[];
};

const WAJIB = 'URUSAN PEMERINTAHAN WAJIB YANG TIDAK BERKAITAN DENGAN PELAYANAN DASAR';
const PILIHAN = 'URUSAN PEMERINTAHAN PILIHAN';
const BIDANG: readonly Bidang[] = [
  {
    urusan: WAJIB,
    kode: '2.17',
    nama: 'URUSAN PEMERINTAHAN BIDANG KOPERASI, USAHA KECIL, DAN MENENGAH',
    program: [
      {
        nama: 'PROGRAM PENGAWASAN DAN PEMERIKSAAN KOPERASI',
        kegiatan: [
          {
            nama: 'Pemeriksaan dan Pengawasan Koperasi, Koperasi Simpan Pinjam',
            sub: [
              {
                nama: 'Pengawasan Kekuatan, Kesehatan, dan Kemandirian Koperasi',
                k: [25, 4, 7],
                rp: [48_615_000, 9_450_000, 13_275_000, 51_000_000],
              },
              {
                nama: 'Peningkatan Kualitas dan Akuntabilitas Koperasi',
                k: [12, 2, 3],
                rp: [31_280_500, 4_120_000, 8_030_250, 33_500_000],
              },
            ],
          },
        ],
      },
      {
        nama: 'PROGRAM PEMBERDAYAAN DAN PERLINDUNGAN KOPERASI',
        kegiatan: [
          {
            nama: 'Pemberdayaan dan Perlindungan Koperasi yang Keanggotaannya dalam Daerah',
            sub: [
              {
                nama: 'Pemberdayaan Peningkatan Produktivitas dan Nilai Tambah',
                k: [40, 10, 9],
                rp: [126_744_000, 28_316_700, 30_411_900, 135_000_000],
              },
              {
                nama: 'Fasilitasi Kemitraan antar Koperasi',
                k: [6, 1, 2],
                rp: [22_917_250, 3_816_000, 7_640_500, 24_000_000],
              },
              { nama: 'Penghargaan Koperasi Berprestasi', k: [3, 0, 1], rp: [18_450_000, 0, 6_150_000, 19_500_000] },
            ],
          },
          {
            nama: 'Penataan Kelembagaan Koperasi Perdesaan',
            sub: [
              {
                nama: 'Pendampingan Rapat Anggota Tahunan',
                k: [30, 12, 11],
                rp: [37_208_000, 14_905_200, 13_610_800, 39_000_000],
              },
              {
                nama: 'Pembubaran Koperasi Tidak Aktif',
                k: [8, 1, 3],
                rp: [11_390_000, 1_424_000, 4_270_000, 12_000_000],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    urusan: PILIHAN,
    kode: '3.30',
    nama: 'URUSAN PEMERINTAHAN BIDANG PERDAGANGAN',
    program: [
      {
        nama: 'PROGRAM PENINGKATAN SARANA DISTRIBUSI PERDAGANGAN',
        kegiatan: [
          {
            nama: 'Pembangunan dan Pengelolaan Sarana Distribusi Perdagangan',
            sub: [
              {
                nama: 'Penyediaan Sarana Distribusi Perdagangan',
                k: [5, 1, 1],
                rp: [912_406_000, 118_209_500, 240_377_000, 950_000_000],
              },
              {
                nama: 'Fasilitasi Pengelolaan Sarana Distribusi',
                k: [9, 2, 3],
                rp: [203_118_750, 41_006_250, 62_511_000, 210_000_000],
              },
            ],
          },
          {
            nama: 'Pembinaan terhadap Pengelola Sarana Distribusi',
            sub: [
              {
                nama: 'Pembinaan dan Pengendalian Pengelola Pasar',
                k: [14, 3, 4],
                rp: [64_905_000, 12_981_000, 17_308_000, 68_000_000],
              },
              {
                nama: 'Pemberdayaan Pedagang Pasar Rakyat',
                k: [150, 30, 45],
                rp: [88_340_000, 16_020_500, 27_904_000, 91_000_000],
              },
            ],
          },
        ],
      },
      {
        nama: 'PROGRAM STANDARDISASI DAN PERLINDUNGAN KONSUMEN',
        kegiatan: [
          {
            nama: 'Pelaksanaan Metrologi Legal berupa Tera, Tera Ulang, dan Pengawasan',
            sub: [
              {
                nama: 'Pelaksanaan Metrologi Legal, Tera, dan Tera Ulang',
                k: [1200, 310, 280],
                rp: [142_660_000, 36_901_400, 33_208_600, 150_000_000],
              },
              {
                nama: 'Pengawasan Barang dalam Keadaan Terbungkus',
                k: [60, 15, 12],
                rp: [27_515_000, 6_870_000, 5_502_500, 29_000_000],
              },
            ],
          },
        ],
      },
    ],
  },
  {
    urusan: PILIHAN,
    kode: '3.31',
    nama: 'URUSAN PEMERINTAHAN BIDANG PERINDUSTRIAN',
    program: [
      {
        nama: 'PROGRAM PERENCANAAN DAN PEMBANGUNAN INDUSTRI',
        kegiatan: [
          {
            nama: 'Penyusunan dan Evaluasi Rencana Pembangunan Industri Kabupaten',
            sub: [
              {
                nama: 'Koordinasi dan Sinkronisasi Pemberdayaan Industri',
                k: [45, 9, 13],
                rp: [171_225_900, 31_004_600, 52_718_300, 180_000_000],
              },
              {
                nama: 'Evaluasi terhadap Pelaksanaan Rencana Pembangunan Industri',
                k: [2, 0, 1],
                rp: [29_870_000, 0, 11_215_000, 31_000_000],
              },
            ],
          },
        ],
      },
    ],
  },
];

type Kode = 'kode' | 'X.XX' | 'tanpa kode';
type Baris = {
  readonly jenis: 'urusan' | 'bidang' | 'program' | 'kegiatan' | 'subkegiatan';
  readonly nomor: string;
  readonly kode: string;
  readonly nama: string;
  readonly sub: readonly Sub[];
};

/** Rows of the plan in the order printed; the numbers of programs begin anew in each bidang. */
const baris = (kode: Kode): Baris[] => {
  const text = (own: string): string => (kode === 'tanpa kode' ? '' : own);
  let urusan = '';
  return BIDANG.flatMap((bidang) => {
    const baru = bidang.urusan !== urusan;
    ({ urusan } = bidang);
    const bawah = (program: readonly Program[]): Sub[] =>
      program.flatMap((one) => one.kegiatan.flatMap(({ sub }) => sub));
    const semua = BIDANG.filter((one) => one.urusan === bidang.urusan).flatMap(({ program }) => bawah(program));
    const awal = kode === 'X.XX' ? 'X.XX' : bidang.kode;
    const program = bidang.program.flatMap((one, p): Baris[] => {
      const kodeProgram = `${awal}.0${p + 2}`;
      return [
        { jenis: 'program', nomor: String(p + 1), kode: text(kodeProgram), nama: one.nama, sub: bawah([one]) },
        ...one.kegiatan.flatMap((kegiatan, k): Baris[] => {
          const kodeKegiatan = `${kodeProgram}.2.0${k + 1}`;
          return [
            { jenis: 'kegiatan', nomor: '', kode: text(kodeKegiatan), nama: kegiatan.nama, sub: kegiatan.sub },
            ...kegiatan.sub.map((sub, s): Baris => ({
              jenis: 'subkegiatan',
              nomor: '',
              kode: text(`${kodeKegiatan}.000${s + 1}`),
              nama: sub.nama,
              sub: [sub],
            })),
          ];
        }),
      ];
    });
    return [
      ...(baru
        ? [{ jenis: 'urusan' as const, nomor: '', kode: text(bidang.kode.slice(0, 1)), nama: urusan, sub: semua }]
        : []),
      { jenis: 'bidang', nomor: '', kode: text(bidang.kode), nama: bidang.nama, sub: bawah(bidang.program) },
      ...program,
    ];
  });
};

const rp = ({ sub }: Baris, at: 0 | 1 | 2 | 3): number => sub.reduce((sum, one) => sum + one.rp[at], 0);
const seluruh = (kode: Kode, at: 0 | 1 | 2 | 3): number =>
  baris(kode)
    .filter(({ jenis }) => jenis === 'subkegiatan')
    .reduce((sum, one) => sum + rp(one, at), 0);

/** The urusan and bidang rows as sums, or as headings without figures. */
type Atas = 'dengan jumlah' | 'judul saja';
const isHeading = ({ jenis }: Baris, atas: Atas): boolean =>
  atas === 'judul saja' && (jenis === 'urusan' || jenis === 'bidang');

const tc33 = (kode: Kode, atas: Atas): CellValue[][] => [
  ['Rumusan Rencana Program dan Kegiatan Perangkat Daerah Tahun 2024 dan Prakiraan Maju Tahun 2025'],
  [],
  [
    'No',
    'Kode',
    'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
    'Indikator Kinerja',
    'Rencana Tahun 2024',
    '',
    '',
    'Prakiraan Maju Rencana Tahun 2025',
    '',
  ],
  [
    '',
    '',
    '',
    '',
    'Lokasi',
    'Target Capaian Kinerja',
    'Kebutuhan Dana/Pagu Indikatif',
    'Target Capaian Kinerja',
    'Kebutuhan Dana/Pagu Indikatif',
  ],
  ...baris(kode).map((one): CellValue[] => {
    const [sub] = one.jenis === 'subkegiatan' ? one.sub : [];
    const k = sub?.k[0] ?? '';
    const money = isHeading(one, atas) ? ['', ''] : [rp(one, 0), rp(one, 3)];
    return [
      one.nomor,
      one.kode,
      one.nama,
      sub === undefined ? '' : `Jumlah ${sub.nama}`,
      '',
      k,
      money[0] ?? '',
      k,
      money[1] ?? '',
    ];
  }),
  ['', '', 'JUMLAH', '', '', '', seluruh(kode, 0), '', seluruh(kode, 3)],
];

const persen = (value: number): number => Math.round(value * 10_000) / 100;
const e81 = (kode: Kode, atas: Atas): CellValue[][] => [
  ['Evaluasi Hasil Renja Dinas Koperasi, Perdagangan, dan Perindustrian Triwulan II Tahun 2024'],
  [],
  [
    'No',
    'Kode',
    'Urusan/Bidang Urusan/Program/Kegiatan',
    'Indikator Kinerja',
    'Target Kinerja dan Anggaran Tahun 2024',
    '',
    'Realisasi Kinerja pada Triwulan',
    '',
    '',
    '',
    'Realisasi Capaian Kinerja dan Anggaran Tahun 2024',
    '',
    'Tingkat Capaian Kinerja dan Anggaran (%)',
    '',
  ],
  ['', '', '', '', '', '', 'I', '', 'II', '', '', '', '', ''],
  ['', '', '', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
  ...baris(kode).map((one): CellValue[] => {
    const [sub] = one.jenis === 'subkegiatan' ? one.sub : [];
    const [target, tw1, tw2] = sub?.k ?? ['', '', ''];
    const k = sub === undefined ? '' : sub.k[1] + sub.k[2];
    const [pagu, r1, r2] = [rp(one, 0), rp(one, 1), rp(one, 2)];
    const head = [one.nomor, one.kode, one.nama, sub === undefined ? '' : `Jumlah ${sub.nama}`];
    if (isHeading(one, atas)) return [...head, ...Array<string>(10).fill('')];
    return [
      ...head,
      target,
      pagu,
      tw1,
      r1,
      tw2,
      r2,
      k,
      r1 + r2,
      sub === undefined ? '' : persen((sub.k[1] + sub.k[2]) / sub.k[0]),
      persen((r1 + r2) / pagu),
    ];
  }),
];

const LAPISAN = {
  'T-C.33': { rows: tc33, merges: ['E3:G3', 'H3:I3', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4'], top: 4, kolom: 6 },
  'E.81': {
    rows: e81,
    merges: ['E3:F4', 'G3:J3', 'G4:H4', 'I4:J4', 'K3:L4', 'M3:N4', 'A3:A5', 'B3:B5', 'C3:C5', 'D3:D5'],
    top: 5,
    kolom: 7,
  },
} as const;
const FORMS = ['T-C.33', 'E.81'] as const;
const SEMUA = FORMS.flatMap((form) =>
  (['kode', 'X.XX', 'tanpa kode'] as const).flatMap((kode) =>
    (['dengan jumlah', 'judul saja'] as const).map((atas) => [form, kode, atas] as const),
  ),
);
const jenis = ({ table }: TableAnalysis): string[] =>
  table.rows.map(({ kind }) => kind).filter((kind) => kind !== 'jumlah');

describe.each(SEMUA)('%s, %s, urusan dan bidang %s', (form, kode, atas) => {
  const { rows, merges, top, kolom } = LAPISAN[form];
  const own = baris(kode);
  const sheet = (change: (all: CellValue[][]) => void = () => undefined) => {
    const all = rows(kode, atas).map((row) => [...row]);
    change(all);
    return makeGrid(all, { merges });
  };
  /** Row of the table's first program of the second bidang, numbered 1 again. */
  const program = top + own.findIndex(({ nama }) => nama.includes('SARANA DISTRIBUSI'));

  test('dibaca sebagai satu tabel dengan tingkatnya, tanpa galat dan tanpa kode yang dicurigai', () => {
    const analysis = onlyTable(sheet());
    expect(analysis.table.form).toBe(form);
    expect(jenis(analysis)).toEqual(own.map((one) => one.jenis));
    const found = analysis.evaluation.findings.filter(({ severity }) => severity !== 'info');
    if (atas === 'dengan jumlah') expect(found.map(({ id }) => id)).toEqual([]);
    // Blank sums above filled programs, and nothing else.
    const judul = own.flatMap((one, at) => (isHeading(one, 'judul saja') ? [top + at] : []));
    expect(found.filter(({ rule, cell }) => rule !== 'isian-kosong' || !judul.includes(cell.row))).toEqual([]);
  });

  test('Hitung ulang mengisi jumlah bidang dan urusan yang kosong dengan anaknya sendiri', () => {
    const grid = sheet();
    const plan = planOf(grid, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS);
    const filled = plan.writes
      .filter(({ cell }) => cell.column === kolom)
      .map(({ cell, result }) => [cell.row, result]);
    const all = rows(kode, 'dengan jumlah');
    const expected = own.flatMap((one, at) => (isHeading(one, atas) ? [[top + at, all[top + at]?.[kolom]]] : []));
    expect(filled).toEqual(expected);
    expect(
      plan.after.tables.flatMap(({ evaluation }) => evaluation.findings).filter(({ severity }) => severity !== 'info'),
    ).toEqual([]);
  });

  test('anak tiap baris berada di bawah bidangnya sendiri', () => {
    const { rows: found } = onlyTable(sheet()).table;
    const parentOf = (at: number): string | undefined => found.find(({ row }) => row === found[at]?.parent)?.nama;
    found.forEach(({ kind }, at) => {
      if (kind !== 'program') return;
      expect(parentOf(at)).toBe(
        BIDANG.find((bidang) => bidang.program.some(({ nama }) => nama === found[at]?.nama))?.nama,
      );
    });
  });

  test('satu jumlah yang salah ditemukan sekali, di programnya, dan diperbaiki', () => {
    const right = rows(kode, atas)[program]?.[kolom];
    const wrong = Number(right) + 900_000;
    const grid = sheet((all) => {
      all[program]?.splice(kolom, 1, wrong);
    });
    const cell = toA1({ row: program, column: kolom });
    const analysis = onlyTable(grid);
    expect(galat(analysis)).toContain(`jumlah-anak ${cell}`);
    expect(galat(analysis).filter((one) => one.startsWith('jumlah-anak'))).toEqual([`jumlah-anak ${cell}`]);
    const finding = analysis.evaluation.findings.find(({ id }) => id === `jumlah-anak@${cell}`);
    expect(finding).toMatchObject({ expected: String(right), difference: '900000' });
    const plan = planOf(grid, { kind: 'perbaiki', findings: 'semua' }, DEFAULT_SETTINGS);
    expect(plan.writes.map((write) => [toA1(write.cell), write.result])).toContainEqual([cell, right]);
  });
});
