import { DEFAULT_SETTINGS } from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import { gridOf } from '../field/case';
import { ASING_IDS, lembarAsing } from './foreign';
import { bagian, cetakKelompok, isotonik, meleset, ujaran, type Keyakinan, type Ujaran } from './kalibrasi';
import { baris, cetak } from './print';
import { nilai, rekap, type Nilai, type Rekap } from './score';
import { buatLembar } from './sheet';
import { BATAS_ASING, kurang } from './thresholds';
import { PARUH, type Paruh } from './wordings';
import { analyseSheet, planOf } from '../analisis';

/** `KALIBRASI=1` prints how often each bin of confidence is right, on 250 sheets of each part. */
const KALIBRASI = process.env['KALIBRASI'] === '1';
/** Sheets of each part. */
const LEMBAR = Number(process.env['SIMULATOR_LEMBAR'] ?? (KALIBRASI ? 250 : 45));
const ASING = 3 * ASING_IDS.length;
/** `SIMULATOR=uji:17` (or penguji:17) prints that sheet as a case of tests/field, and what the engine makes of it. */
const SATU =
  /^(latih|banding|uji|saksi|penguji|buta|awam|tamu|pendatang|perantau|musafir|pelancong|penjelajah|pengembara|petualang|pengelana|pejalan|asing):(\d+)$/.exec(
    process.env['SIMULATOR'] ?? '',
  );
/** `SIMULATOR_RINCI=1` prints a line for each sheet that is not read wholly right, and one for each layout. */
const RINCI = process.env['SIMULATOR_RINCI'] === '1';

const tell = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const ringkas = (one: Rekap): string =>
  [
    `${one.lembar} lembar`,
    `tabel ${percent(one.tabel)}`,
    `kolom ${percent(one.kolom)}`,
    `baris ${percent(one.baris)}`,
    `presisi ${percent(one.presisi)} (${one.tuduhan} tuduhan salah)`,
    `recall ${percent(one.recall)} dari ${one.salah}`,
    `tulis salah ${one.tulisSalah}`,
    `bersih ${one.bersih}`,
    `ragu ${one.ragu}`,
    `pertanyaan ${one.tanya}`,
    `tak terbaca ${one.takTerbaca}`,
  ].join(' · ');

/** What the engine made of a sheet: its score, and how sure it was of what. */
type Hasil = { readonly about: string; readonly layout: string; readonly nilai: Nilai; readonly yakin: Keyakinan };

const known = new Map<Paruh, readonly Hasil[]>();
/** All sheets of a part, each opened once for all that is held to it. */
const hasilDari = (paruh: Paruh): readonly Hasil[] => {
  const list =
    known.get(paruh) ??
    Array.from({ length: LEMBAR }, (_, seed): Hasil => {
      const lembar = buatLembar(seed, paruh);
      return { about: lembar.about, layout: lembar.layout, nilai: nilai(lembar), yakin: ujaran(lembar) };
    });
  known.set(paruh, list);
  return list;
};

/** How far confidences of columns may be from what is so, and how often "90 %" is right at least. */
const MELESET = 0.08;
const PASTI = 0.88;

const cetakKalibrasi = (paruh: Paruh, kolom: readonly Ujaran[], tabel: readonly Ujaran[]): void => {
  const pools = isotonik(kolom).filter(({ banyak }) => banyak >= 20);
  tell(
    [
      `${paruh} kolom, meleset ${percent(meleset(kolom))}`,
      cetakKelompok(kolom),
      `  isotonik ${pools.map(({ yakin, benar }) => `${yakin.toFixed(2)}→${benar.toFixed(2)}`).join(' ')}`,
      `${paruh} tabel, meleset ${percent(meleset(tabel))}`,
      cetakKelompok(tabel),
    ].join('\n'),
  );
};

const rinci = (list: readonly Hasil[]): void => {
  for (const { about, nilai: one } of list) {
    const parts = [
      one.tabel ? '' : 'tabel tak terbaca',
      one.kolom[0] < one.kolom[1] ? `kolom ${one.kolom.join('/')}` : '',
      one.baris[0] < one.baris[1] ? `baris ${one.baris.join('/')}` : '',
      one.terlewat.length > 0 ? `terlewat ${one.terlewat.join(' ')}` : '',
      one.tuduhan.length > 0 ? `tuduhan ${one.tuduhan.slice(0, 6).join(' ')} (${one.tuduhan.length})` : '',
      one.tulisSalah.length > 0 ? `tulis ${one.tulisSalah.slice(0, 3).join('; ')} (${one.tulisSalah.length})` : '',
    ].filter((part) => part !== '');
    if (parts.length > 0) tell(`${about}\n    ${parts.join('\n    ')}`);
  }
  for (const layout of new Set(list.map((one) => one.layout))) {
    const own = list.flatMap((one) => (one.layout === layout ? [one.nilai] : []));
    tell(`${layout.padEnd(24)} ${ringkas(rekap(own))}`);
  }
};

if (SATU !== null) {
  test('satu lembar', () => {
    const seed = Number(SATU[2]);
    if (SATU[1] === 'asing') {
      tell(lembarAsing(seed).lines.map(baris).join('\n'));
      return;
    }
    const lembar = buatLembar(seed, PARUH.find((one) => one === SATU[1]) ?? 'latih');
    tell(`${cetak(lembar)}\n${JSON.stringify(nilai(lembar), null, 1)}`);
  });
} else {
  describe('Simulator kantor', () => {
    test.each(PARUH)('%s', (paruh) => {
      const list = hasilDari(paruh);
      if (RINCI) rinci(list);
      const reached = rekap(list.map((one) => one.nilai));
      tell(`${paruh.padEnd(6)} ${ringkas(reached)}`);
      // Fewer or more sheets are for looking, not for holding.
      if (LEMBAR === 45) expect(kurang(paruh, reached)).toEqual([]);
    });

    test.each(PARUH)('%s: yang dikatakan pasti memang benar', (paruh) => {
      const kolom = hasilDari(paruh).flatMap(({ yakin }) => yakin.kolom);
      const tabel = hasilDari(paruh).flatMap(({ yakin }) => yakin.tabel);
      if (KALIBRASI) cetakKalibrasi(paruh, kolom, tabel);
      expect(kolom.length).toBeGreaterThan(LEMBAR);
      expect(meleset(kolom)).toBeLessThan(MELESET);
      expect(bagian(kolom.filter(({ yakin }) => yakin >= 0.9))).toBeGreaterThan(PASTI);
      const pasti = tabel.filter(({ yakin }) => yakin >= 0.88);
      expect(bagian(pasti)).toBeGreaterThan(paruh === 'latih' ? 0.84 : 0.55);
    });

    test('lembar asing', () => {
      let [tuduhan, ditulis, terbaca] = [0, 0, 0];
      for (let seed = 0; seed < ASING; seed += 1) {
        const { id, lines } = lembarAsing(seed);
        const grid = gridOf({ name: 'Lembar1', rows: lines, merges: [], dress: [] });
        const analysis = analyseSheet(grid, DEFAULT_SETTINGS);
        const accused = analysis.tables.flatMap(({ evaluation }) =>
          evaluation.findings.filter(({ severity }) => severity === 'galat').map(({ cell }) => toA1(cell)),
        );
        const { writes } = planOf(grid, { kind: 'hitung-ulang' }, DEFAULT_SETTINGS);
        if (analysis.tables.length > 0) terbaca += 1;
        if (RINCI && analysis.tables.length > 0)
          tell(`asing ${seed} ${id}: ${accused.length} tuduhan, ${writes.length} ditulis`);
        tuduhan += accused.length;
        ditulis += writes.length;
      }
      tell(`asing  ${ASING} lembar · terbaca ${terbaca} · tuduhan ${tuduhan} · ditulis ${ditulis}`);
      expect(tuduhan).toBeLessThanOrEqual(BATAS_ASING.tuduhan);
      expect(ditulis).toBeLessThanOrEqual(BATAS_ASING.ditulis);
    });
  });
}
