import { formatWaktu, katalog, teks, type Language } from '../../bahasa';
import { NOTE_PREFIX } from '../../engine/facts/note-prefix';
import { COLOURS } from '../../laporan/sheet';
import { belumMelapor, type Ringkasan, type Sebaran } from '../../laporan/rekap/ringkas';
import { SEBAB } from '../../renja/aturan';
import { labelSkala, PERMENDAGRI_86 } from '../../renja/predikat';
import { romawi } from '../../renja/triwulan';
import type { BookRow, BookSheet } from '../../xlsx/book';
import type { NewChart } from '../../xlsx/new-sheet';
import { cell, head } from './cells';

export type Stamp = { readonly when: Date; readonly version: string; readonly folder: string };

/** Labels that tables bear, those of the regulation first and in its order. */
const labelsOf = (sebaran: readonly Sebaran[]): string[] => {
  const found = new Set(sebaran.flatMap(({ predikatK, predikatRp }) => [...predikatK.keys(), ...predikatRp.keys()]));
  const own: string[] = labelSkala(PERMENDAGRI_86);
  return [...own, ...[...found].filter((label) => !own.includes(label)).sort()];
};

const total = (sebaran: readonly Sebaran[], side: 'predikatK' | 'predikatRp', label: string): number =>
  sebaran.reduce((sum, one) => sum + (one[side].get(label) ?? 0), 0);

/** Counts, tables by form and quarter, and how many got which predikat, with their chart. */
export const summarySheet = (ringkasan: Ringkasan, stamp: Stamp, language: Language): BookSheet => {
  const { sebaran } = ringkasan;
  const name = teks(language, 'rekap.lembar-ringkasan');
  const rows: BookRow[] = [
    [cell(NOTE_PREFIX + teks(language, 'rekap.judul'), 'judul')],
    [cell(stamp.folder)],
    [cell(teks(language, 'rekap.dibuat-oleh', { waktu: formatWaktu(stamp.when, language), versi: stamp.version }))],
    [],
  ];
  const fact = (label: string, value: number): void => void rows.push([cell(label), cell(value, 'bilangan')]);
  fact(teks(language, 'rekap.berkas'), ringkasan.berkas);
  fact(teks(language, 'rekap.berkas-tanpa-tabel'), ringkasan.berkasTakTerbaca);
  fact(teks(language, 'rekap.perangkat-daerah'), ringkasan.pelapor.length);
  fact(teks(language, 'rekap.belum'), new Set(belumMelapor(ringkasan).map(({ nama }) => nama)).size);
  fact(teks(language, 'rekap.tabel'), ringkasan.tabel);
  fact(teks(language, 'rekap.tabel-bergalat'), ringkasan.tabelBergalat);
  for (const sebab of SEBAB) {
    const label = katalog[language].teks[`temuan.sebab-${sebab}`];
    fact(teks(language, 'rekap.galat-sebab', { sebab: label }), ringkasan.galat[sebab]);
  }
  fact(teks(language, 'rekap.pertanyaan'), ringkasan.questions);
  rows.push([]);

  rows.push(
    head([
      teks(language, 'rekap.formulir'),
      teks(language, 'rekap.tahun'),
      teks(language, 'rekap.triwulan'),
      teks(language, 'rekap.tabel'),
      teks(language, 'rekap.galat'),
    ]),
  );
  for (const { form, tahun, triwulan, tabel, galat } of sebaran) {
    rows.push([
      cell(form ?? teks(language, 'umum.tanpa-formulir')),
      cell(tahun),
      cell(triwulan === null ? null : romawi(triwulan), 'tengah'),
      cell(tabel, 'bilangan'),
      cell(galat, 'bilangan'),
    ]);
  }
  rows.push([]);

  const [kinerja, anggaran] = [teks(language, 'rekap.kinerja'), teks(language, 'rekap.anggaran')];
  rows.push(head([teks(language, 'rekap.predikat-k'), kinerja, anggaran]));
  const labels = labelsOf(sebaran);
  const first = rows.length;
  const counts = {
    k: labels.map((label) => total(sebaran, 'predikatK', label)),
    rp: labels.map((label) => total(sebaran, 'predikatRp', label)),
  };
  labels.forEach((label, at) =>
    rows.push([cell(label), cell(counts.k[at] ?? 0, 'bilangan'), cell(counts.rp[at] ?? 0, 'bilangan')]),
  );
  const column = (left: number) => ({ top: first, bottom: first + labels.length - 1, left, right: left });
  const series = (label: string, left: number, values: readonly number[], colour: string) => ({
    name: label,
    values: { sheet: name, area: column(left), values },
    categories: { sheet: name, area: column(0), values: labels },
    colour,
    hasDataLabels: false,
  });
  const chart: NewChart = {
    kind: 'column',
    title: teks(language, 'rekap.grafik'),
    place: { top: 4, left: 6, bottom: 24, right: 15 },
    series: [series(kinerja, 1, counts.k, COLOURS.capaian), series(anggaran, 2, counts.rp, COLOURS.serapan)],
    gapWidth: 60,
    hasLegend: true,
    category: { title: null, reversed: false, crossesAtEnd: false },
    value: { title: teks(language, 'rekap.grafik-sumbu'), minimum: 0, format: '#,##0' },
  };
  return { name, widths: [48, 16, 16, 12, 12], head: [], rows, hasFilter: false, charts: [chart] };
};
