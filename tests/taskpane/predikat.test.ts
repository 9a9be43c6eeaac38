import { predikatColour } from '../../src/taskpane/parts/PredikatBadge';
import { labelSkala, PERMENDAGRI_86 } from '../../src/renja/predikat';

test('a rating takes its colour from its place on the scale in use, however many steps that has', () => {
  const official = labelSkala(PERMENDAGRI_86);
  expect(official.map((one) => predikatColour(one, official))).toEqual([
    'success',
    'brand',
    'warning',
    'severe',
    'danger',
  ]);
  const own = ['Istimewa', 'Baik', 'Kurang'];
  expect(own.map((one) => predikatColour(one, own))).toEqual(['success', 'warning', 'danger']);
  expect(predikatColour('Tinggi', own)).toBe('informative');
});
