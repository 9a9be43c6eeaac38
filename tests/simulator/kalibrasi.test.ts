/** How calibration is worked out; the sheets of all parts are held to it where they are scored (simulator.test.ts). */
import { bagian, isotonik, kelompok, meleset, type Ujaran } from './kalibrasi';

test('kelompok, meleset, isotonik', () => {
  const list: Ujaran[] = Array.from({ length: 10 }, (_, at) => ({ yakin: 0.9, benar: at > 0 }));
  expect(kelompok(list)).toEqual([{ dari: 0.9, banyak: 10, yakin: expect.closeTo(0.9), benar: 0.9 }]);
  expect(meleset(list)).toBeCloseTo(0);
  const upside: Ujaran[] = [
    { yakin: 0.2, benar: true },
    { yakin: 0.8, benar: false },
  ];
  expect(isotonik(upside)).toEqual([{ yakin: 0.5, benar: 0.5, banyak: 2 }]);
  expect(bagian(upside)).toBe(0.5);
});
