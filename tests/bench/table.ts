import { Decimal } from '../../src/grid/decimal';
import { predikatOf } from '../../src/renja/predikat';
import type { CellValue, Grid } from '../../src/grid/types';

/** Numbers that look like a budget, the same on every run. */
const random = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const HEADINGS: readonly (readonly CellValue[])[] = [
  ['EVALUASI HASIL RENCANA KERJA PERANGKAT DAERAH TAHUN 2024'],
  ['TRIWULAN IV'],
  [],
  [
    'No',
    'Program/Kegiatan/Sub Kegiatan',
    'Indikator Kinerja',
    'Target Kinerja dan Anggaran Tahun 2024',
    '',
    'Realisasi Kinerja Pada Triwulan',
    ...Array<string>(7).fill(''),
    'Realisasi Capaian Kinerja dan Anggaran Tahun 2024',
    '',
    'Tingkat Capaian Kinerja dan Realisasi Anggaran (%)',
    '',
  ],
  ['', '', '', '', '', 'I', '', 'II', '', 'III', '', 'IV', '', '', '', '', ''],
  [1, 2, 3, 4, '', 5, '', 6, '', 7, '', 8, '', '9=5+6+7+8', '', '10=9/4x100%', ''],
  ['', '', '', ...Array.from({ length: 7 }, () => ['K', 'Rp']).flat()],
];
const MERGES = [
  [3, 3, 3, 4],
  [3, 5, 3, 12],
  [3, 13, 4, 14],
  [3, 15, 4, 16],
  [4, 5, 4, 6],
  [4, 7, 4, 8],
  [4, 9, 4, 10],
  [4, 11, 4, 12],
] as const;

/** Rows of the generated body, by what they hold; the bench's rivals compute the same cells. */
export type Generated = {
  readonly grid: Grid;
  /** Sheet rows (0-based) with quarters, realisasi and capaian. */
  readonly items: readonly number[];
};

const percent = (above: number, below: number): number => Math.round((above / below) * 10000) / 10000;

/** Rows of a program: itself, four kegiatan of eight sub kegiatan, its average and predikat. */
const PROGRAM_ROWS = 39;

/**
 * An E.81 of `size` body rows, or a few less: programs of about forty rows with kegiatan, sub kegiatan, averages and predikat. Sums are
 * right but for one in a hundred, a tenth of the percentages is blank.
 */
export const generate = (size: number): Generated => {
  const next = random(size);
  const values: CellValue[][] = HEADINGS.map((row) => [...row]);
  const items: number[] = [];
  const put = (row: CellValue[]): CellValue[] => {
    values.push(row);
    return row;
  };
  const blank = (no: CellValue, nama: string, indikator: string): CellValue[] => [
    no,
    nama,
    indikator,
    ...Array<CellValue>(14).fill(''),
  ];
  const money = [4, 6, 8, 10, 12, 14];
  const add = (parent: CellValue[], child: readonly CellValue[]): void => {
    for (const column of money) parent[column] = Number(parent[column] ?? 0) + Number(child[column] ?? 0);
  };
  const top = HEADINGS.length;
  const rate = (row: CellValue[], mean: readonly CellValue[]): void => {
    for (const column of [15, 16])
      row[column] = predikatOf(new Decimal(Number(mean[column])).times(100), 'batas-bawah');
  };
  let program = 0;
  const all = { weighted: 0, pagu: 0, spent: 0 };
  while (values.length - top + PROGRAM_ROWS + 2 <= size) {
    program++;
    items.push(values.length);
    const head = put(blank(program, `PROGRAM PENGEMBANGAN URUSAN ${program}`, `Persentase layanan program ${program}`));
    let weighted = 0;
    for (let k = 0; k < 4; k++) {
      items.push(values.length);
      const kegiatan = put(
        blank('', `Kegiatan Penyelenggaraan ${program}.${k + 1}`, `Jumlah layanan ${program}.${k + 1}`),
      );
      for (let s = 0; s < 8; s++) {
        items.push(values.length);
        const sub = put(
          blank(
            '',
            `Sub Kegiatan Penyediaan ${program}.${k + 1}.${s + 1}`,
            `Jumlah dokumen ${program}.${k + 1}.${s + 1}`,
          ),
        );
        const target = 4 + next(60);
        const pagu = 1_000_000 + next(900_000_000);
        let done = 0;
        let spent = 0;
        for (let quarter = 0; quarter < 4; quarter++) {
          const count = next(Math.ceil(target / 3));
          const rupiah = next(Math.floor(pagu / 4));
          sub[5 + quarter * 2] = count;
          sub[6 + quarter * 2] = rupiah;
          done += count;
          spent += rupiah;
        }
        sub[3] = target;
        sub[4] = pagu;
        sub[13] = done;
        sub[14] = spent;
        sub[15] = next(10) === 0 ? '' : percent(done, target);
        sub[16] = next(10) === 0 ? '' : percent(spent, pagu);
        weighted += (done / target) * pagu;
        add(kegiatan, sub);
      }
      add(head, kegiatan);
      kegiatan[16] = percent(Number(kegiatan[14]), Number(kegiatan[4]));
      if (next(100) === 0) kegiatan[6] = Number(kegiatan[6]) + 1_000_000;
    }
    head[16] = percent(Number(head[14]), Number(head[4]));
    const mean = put(blank('Rata-rata capaian kinerja (%)', '', ''));
    mean[4] = head[4] ?? '';
    mean[15] = Math.round((weighted / Number(head[4])) * 10000) / 10000;
    mean[16] = percent(Number(head[14]), Number(head[4]));
    rate(put(blank('Predikat kinerja', '', '')), mean);
    all.weighted += weighted;
    all.pagu += Number(head[4]);
    all.spent += Number(head[14]);
  }
  const total = put(blank('TOTAL RATA-RATA CAPAIAN KINERJA DARI SELURUH PROGRAM', '', ''));
  total[15] = Math.round((all.weighted / all.pagu) * 10000) / 10000;
  total[16] = percent(all.spent, all.pagu);
  rate(put(blank('PREDIKAT KINERJA DARI SELURUH PROGRAM', '', '')), total);
  const formats = (row: readonly CellValue[], at: number): string[] =>
    row.map((_, column) =>
      at < top ? 'General' : column >= 15 ? '0.00%' : column % 2 === 0 && column > 3 ? '#,##0' : 'General',
    );
  return {
    items,
    grid: {
      sheet: 'Evaluasi',
      top: 0,
      left: 0,
      values,
      text: values.map((row) => row.map(String)),
      formulas: values,
      formats: values.map(formats),
      merges: MERGES.map(([t, l, b, r]) => ({ top: t, left: l, bottom: b, right: r })),
      hiddenRows: [],
      arrays: [],
      style: null,
    },
  };
};
