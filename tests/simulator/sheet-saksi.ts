/** What sheets of the half "saksi" have around and within their tables: letterheads, notes, scales, signatures, merged cells. */
import { columnName } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import type { Baris } from './figures';
import type { Konteks, Layout } from './layouts/types';
import type { KolomKiri } from './left';
import type { Random } from './random';

/** Texts at the right of the lowest rows. */
export const KANAN_SAKSI = {
  unit: 'Bidang Bina Marga',
  ket: '',
  pendorong: 'Ketersediaan data lapangan',
  penghambat: 'Cuaca ekstrem pada akhir tahun',
  solusi: 'Percepatan pada APBD berikutnya',
} as const;

const ROMAWI = ['I', 'II', 'III', 'IV'] as const;
const RENTANG = ['JANUARI - MARET', 'APRIL - JUNI', 'JULI - SEPTEMBER', 'OKTOBER - DESEMBER'] as const;
const AKHIR = ['31 Maret', '30 Juni', '30 September', '31 Desember'] as const;
/** Recapitulations of all agencies bear no agency's name. */
const SEMUA: ReadonlySet<string> = new Set(['t-rekap', 't-desa', 't-pend', 't-efisiensi', 't-rkpd', 't-ikk', 't-spm']);

/** A text in a column of its own, as centred titles stand where nothing is merged. */
const di = (column: number, text: string): CellValue[] => [...Array<CellValue>(column).fill(''), text];

/** The lines above a table; `lebar`: its columns. */
export const kepalaSaksi = (r: Random, judul: string, layout: Layout, { tahun, triwulan }: Konteks, lebar: number): CellValue[][] => {
  const tw = triwulan - 1;
  const periode = [
    `Keadaan s.d. Triwulan ${ROMAWI[tw] ?? ''} Tahun ${tahun}`,
    `TRIWULAN ${ROMAWI[tw] ?? ''} (${RENTANG[tw] ?? ''})`,
    `Posisi : ${AKHIR[tw] ?? ''} ${tahun}`,
    `Periode Pelaporan : TW ${ROMAWI[tw] ?? ''}`,
  ];
  const at = r.chance(0.3) ? Math.min(lebar - 1, r.int(2, 5)) : 0;
  const title = [
    ...(r.chance(0.3) ? [di(Math.max(at, lebar - 2), r.pick(['Lampiran II', 'Formulir 3', 'Tabel 3.2']))] : []),
    di(at, judul),
    ...(r.chance(0.5) ? [di(at, r.pick(['PEMERINTAH KABUPATEN CONTOH', 'DINAS PUPR KABUPATEN CONTOH', 'Kabupaten Contoh']))] : []),
    ...(r.chance(0.4) ? [di(at, `TAHUN ANGGARAN ${tahun}`)] : []),
    ...(layout.setahun !== true && r.chance(triwulan < 4 ? 0.9 : 0.4) ? [di(at, r.pick(periode))] : []),
  ];
  const bulan = (layout.setahun === true ? AKHIR[3] : (AKHIR[tw] ?? '')).slice(3);
  const data: CellValue[][] = r.chance(0.35) && !SEMUA.has(layout.judul)
    ? [
        [],
        ['SKPD', ':', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
        ['Unit Kerja', ':', r.pick(['Sekretariat', '1.03.0.00.0.00.01.0000'])],
        ['Bulan', ':', bulan],
      ]
    : [];
  return [...title, ...data, ...(r.chance(0.75) ? [[]] : [])];
}; // prettier-ignore

const FAKTOR = [
  'Faktor pendorong keberhasilan kinerja: dukungan anggaran tepat waktu',
  'Faktor penghambat pencapaian kinerja: gagal lelang pada dua paket',
  'Tindak lanjut yang diperlukan dalam triwulan berikutnya: percepatan kontrak',
  'Tindak lanjut yang diperlukan dalam Renja perangkat daerah berikutnya: penyesuaian target',
];
const SKALA: readonly CellValue[][] = [
  ['Skala Nilai Peringkat Kinerja'],
  ['No.', 'Interval Nilai Realisasi Kinerja', 'Kriteria Penilaian Realisasi Kinerja'],
  ['(1)', '91% ≤ 100%', 'Sangat Tinggi'],
  ['(2)', '76% ≤ 90%', 'Tinggi'],
  ['(3)', '66% ≤ 75%', 'Sedang'],
  ['(4)', '51% ≤ 65%', 'Rendah'],
  ['(5)', '≤ 50%', 'Sangat Rendah'],
];

/** The lines below a table. */
export const kakiSaksi = (r: Random, layout: Layout, lebar: number): CellValue[][] => {
  const kanan = Math.max(1, lebar - 3);
  const faktor = layout.judul === 't-e81' || layout.judul === 't-rkpd';
  return [
    ...(faktor && r.chance(0.5) ? FAKTOR.map((text) => [text]) : []),
    ...(r.chance(0.25) ? [[], [r.pick(['Sumber : SIPD-RI, diolah', 'Catatan : angka sementara (unaudited)', '*) data per tanggal cetak'])]] : []),
    ...(layout.penutup === 'rata' && r.chance(0.4) ? [[], ...SKALA] : []),
    ...(r.chance(0.5)
      ? [
          [],
          di(kanan, `Contoh, ${r.int(2, 28)} Januari`),
          ['Mengetahui :', ...di(kanan - 1, 'Kepala Sub Bagian Perencanaan')],
          ['Kepala Dinas,'],
          [],
          ['(..............................)', ...di(kanan - 1, '(..............................)')],
          ['NIP. ............', ...di(kanan - 1, 'NIP. ............')],
        ]
      : []),
  ];
}; // prettier-ignore

/** Notes right of a table behind a blank column, as abbreviations and colours are explained. */
const SAMPING = ['Keterangan :', 'K = Kinerja', 'Rp = Anggaran', 'TW = Triwulan', 'Kuning = belum diverifikasi'];
export const samping = (lines: CellValue[][], from: number, lebar: number): void => {
  SAMPING.forEach((text, at) => {
    const line = lines[from + at];
    if (line === undefined) return;
    while (line.length < lebar + 1) line.push('');
    line[lebar + 1] = text;
  });
};

/** Cells that offices merge in a body: the labels of closing rows, names over the lines that belong to them. */
export const gabungBadan = (
  r: Random,
  left: readonly KolomKiri[],
  rows: readonly Baris[],
  letak: readonly number[],
  lines: readonly (readonly CellValue[])[],
): string[] => {
  const withLabels = left[0]?.label === true && left.length > 1 && r.chance(0.7);
  const labels = withLabels
    ? rows.flatMap(({ jenis }, at) =>
        jenis === 'simpul' ? [] : [`A${(letak[at] ?? 0) + 1}:${columnName(left.length - 1)}${(letak[at] ?? 0) + 1}`],
      )
    : [];
  const withNames = r.chance(0.7);
  const names = left.flatMap(({ turun, role }, column) => {
    const isName = role === 'nama' || role === 'kode' || role === 'nomor';
    if (!withNames || (turun !== true && !isName)) return [];
    return runs(rows, letak, (at) => {
      const row = rows[at];
      if (row?.jenis !== 'simpul') return false;
      return row.lanjutan || (turun === true && at > 0 && (lines[letak[at] ?? 0]?.[column] ?? '') === '');
    }).map(([top, bottom]) => `${columnName(column)}${top + 1}:${columnName(column)}${bottom + 1}`);
  });
  return [...labels, ...names];
};

/** Sheet rows of a row and those right below that continue it. */
const runs = (
  rows: readonly Baris[],
  letak: readonly number[],
  continues: (at: number) => boolean,
): (readonly [number, number])[] =>
  rows.flatMap((_, at): (readonly [number, number])[] => {
    if (continues(at)) return [];
    let last = at;
    while (last + 1 < rows.length && continues(last + 1) && (letak[last + 1] ?? 0) === (letak[last] ?? 0) + 1)
      last += 1;
    return last > at ? [[letak[at] ?? 0, letak[last] ?? 0]] : [];
  });

/** A reference in a formula, moved a column to the right. */
const digeser = (value: CellValue): CellValue =>
  typeof value === 'string' && value.startsWith('=')
    ? value.replace(/(\$?)([A-Z]{1,2})(\$?\d+)/g, (_, fixed: string, letters: string, row: string) => `${fixed}${lanjut(letters)}${row}`)
    : value; // prettier-ignore
const lanjut = (letters: string): string =>
  columnName([...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0));
const areaDigeser = (area: string): string => area.replace(/[A-Z]+(?=\d)/g, lanjut);

type Terletak = {
  readonly lines: readonly (readonly CellValue[])[];
  readonly merges: readonly string[];
  readonly dress: readonly string[];
};
/** The whole sheet a column to the right, the first left blank. */
export const geser = ({ lines, merges, dress }: Terletak): Terletak => ({
  lines: lines.map((line) => (line.length === 0 ? [] : ['', ...line.map(digeser)])),
  merges: merges.map(areaDigeser),
  dress: dress.map((line) => line.replace(/[A-Z]+\d+(?::[A-Z]+\d+)?$/, areaDigeser)),
}); // prettier-ignore
