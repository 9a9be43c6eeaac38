import { reasons } from '../facts/reasons';
import { defineRule } from './types';

/** Figures that differ between tables of one workbook. The check needs them all: engine/across.ts. */
export const antarLembar = defineRule({
  rules: { 'antar-lembar': { severity: 'peringatan', cause: 'isian' } },
  because: reasons({
    'antar-lembar': { hal: 'teks', nama: 'teks', lembar: 'teks', selLain: 'teks', nilaiLain: 'angka' },
  }),
});
