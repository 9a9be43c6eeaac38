import { DEFAULT_SETTINGS } from '../../src/engine';
import { toA1 } from '../../src/grid/address';
import { gridOf } from '../field/case';
import { ASING_IDS, lembarAsing } from './foreign';
import { baris, cetak } from './print';
import { nilai, rekap, type Nilai, type Rekap } from './score';
import { buatLembar } from './sheet';
import { BATAS_ASING, kurang } from './thresholds';
import type { Lembar } from './truth';
import { PARUH } from './wordings';
import { analyseSheet, planOf } from '../analisis';

/** Sheets of each part. */
const LEMBAR = Number(process.env['SIMULATOR_LEMBAR'] ?? 64);
const ASING = 3 * ASING_IDS.length;
/** `SIMULATOR=uji:17` (or penguji:17) prints that sheet as a case of tests/field, and what the engine makes of it. */
const SATU = /^(latih|banding|uji|saksi|penguji|buta|awam|tamu|pendatang|asing):(\d+)$/.exec(
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

const rinci = (list: readonly (readonly [Lembar, Nilai])[]): void => {
  for (const [lembar, one] of list) {
    const parts = [
      one.tabel ? '' : 'tabel tak terbaca',
      one.kolom[0] < one.kolom[1] ? `kolom ${one.kolom.join('/')}` : '',
      one.baris[0] < one.baris[1] ? `baris ${one.baris.join('/')}` : '',
      one.terlewat.length > 0 ? `terlewat ${one.terlewat.join(' ')}` : '',
      one.tuduhan.length > 0 ? `tuduhan ${one.tuduhan.slice(0, 6).join(' ')} (${one.tuduhan.length})` : '',
      one.tulisSalah.length > 0 ? `tulis ${one.tulisSalah.slice(0, 3).join('; ')} (${one.tulisSalah.length})` : '',
    ].filter((part) => part !== '');
    if (parts.length > 0) tell(`${lembar.about}\n    ${parts.join('\n    ')}`);
  }
  for (const layout of new Set(list.map(([lembar]) => lembar.layout))) {
    const own = list.flatMap(([lembar, one]) => (lembar.layout === layout ? [one] : []));
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
      const list = Array.from({ length: LEMBAR }, (_, seed): [Lembar, Nilai] => {
        const lembar = buatLembar(seed, paruh);
        return [lembar, nilai(lembar)];
      });
      if (RINCI) rinci(list);
      const reached = rekap(list.map(([, one]) => one));
      tell(`${paruh.padEnd(6)} ${ringkas(reached)}`);
      // Fewer or more sheets are for looking, not for holding.
      if (LEMBAR === 64) expect(kurang(paruh, reached)).toEqual([]);
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
