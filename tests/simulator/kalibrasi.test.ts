/** Confidence means what it says. `KALIBRASI=1` prints how often each bin is right, on all sheets of all parts. */
import { cetakKelompok, isotonik, kelompok, meleset, ujaran, type Ujaran } from './kalibrasi';
import { buatLembar } from './sheet';
import { PARUH, type Paruh } from './wordings';

const CETAK = process.env['KALIBRASI'] === '1';
const LEMBAR = CETAK ? 250 : 30;

/** How far confidences of columns may be from what is so, and how often "90 %" is right at least. */
const MELESET = 0.08;
const PASTI = 0.88;

const all = (paruh: Paruh): { kolom: Ujaran[]; tabel: Ujaran[] } => {
  const list = Array.from({ length: LEMBAR }, (_, seed) => ujaran(buatLembar(seed, paruh)));
  return { kolom: list.flatMap(({ kolom }) => kolom), tabel: list.flatMap(({ tabel }) => tabel) };
};

const share = (list: readonly Ujaran[]): number => list.filter(({ benar }) => benar).length / Math.max(1, list.length);

test.each(PARUH)('%s: yang dikatakan pasti memang benar', (paruh) => {
  const { kolom, tabel } = all(paruh);
  if (CETAK) {
    const pools = isotonik(kolom).filter(({ banyak }) => banyak >= 20);
    process.stdout.write(
      [
        `${paruh} kolom, meleset ${(meleset(kolom) * 100).toFixed(1)} %`,
        cetakKelompok(kolom),
        `  isotonik ${pools.map(({ yakin, benar }) => `${yakin.toFixed(2)}→${benar.toFixed(2)}`).join(' ')}`,
        `${paruh} tabel, meleset ${(meleset(tabel) * 100).toFixed(1)} %`,
        cetakKelompok(tabel),
        '',
      ].join('\n'),
    );
  }
  const pasti = tabel.filter(({ yakin }) => yakin >= 0.88);
  expect(kolom.length).toBeGreaterThan(LEMBAR);
  expect(meleset(kolom)).toBeLessThan(MELESET);
  expect(share(kolom.filter(({ yakin }) => yakin >= 0.9))).toBeGreaterThan(PASTI);
  expect(share(pasti)).toBeGreaterThan(paruh === 'latih' ? 0.84 : 0.55);
});

test('kelompok, meleset, isotonik', () => {
  const list: Ujaran[] = Array.from({ length: 10 }, (_, at) => ({ yakin: 0.9, benar: at > 0 }));
  expect(kelompok(list)).toEqual([{ dari: 0.9, banyak: 10, yakin: expect.closeTo(0.9), benar: 0.9 }]);
  expect(meleset(list)).toBeCloseTo(0);
  const upside: Ujaran[] = [
    { yakin: 0.2, benar: true },
    { yakin: 0.8, benar: false },
  ];
  expect(isotonik(upside)).toEqual([{ yakin: 0.5, benar: 0.5, banyak: 2 }]);
  expect(share(upside)).toBe(0.5);
});
