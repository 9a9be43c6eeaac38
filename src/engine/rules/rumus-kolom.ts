import { rumusTable, showsError } from '../formulas/telaah';
import type { Telaah } from '../formulas/sebab';
import { wrongFormula } from './rumus-salah';
import { isiParam, rumusParam, selParam } from './rumus-bantu';
import { rumusRentang } from './rumus-rentang';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';

const because = reasons({
  'rumus-kolom': { isi: 'teks', rumus: 'teks?', salah: 'sel?' },
  'rumus-kolom:hitungan': { isi: 'teks', rumus: 'teks?' },
});

/**
 * A program or kegiatan without realisasi of its own that shows the mean of its details' capaian: its own arithmetic gives
 * nothing there, so the formula contradicts nothing.
 */
const ownWay = ({ makna, fault }: Telaah): boolean =>
  makna.kind === 'persen' &&
  makna.ratio.exact.at(makna.i) === null &&
  fault !== null &&
  fault.salah.length > 0 &&
  fault.salah.every(({ column }) => makna.kolom.physical.some((part) => part.column === column));

/** Formulas that point at other cells than their meaning names, or put the right ones together otherwise. */
const check: Check = (evaluated) =>
  rumusTable(evaluated).telaah.flatMap((telaah): Draft[] => {
    const { makna, cell, fault, hasil } = telaah;
    if (fault === null || fault.kind === 'rentang' || showsError(evaluated, makna)) return [];
    if (ownWay(telaah)) return [];
    const formulas = { ...isiParam(evaluated, cell), ...rumusParam(evaluated, makna) };
    const reason =
      hasil === 'terpotong'
        ? rumusRentang.because('rumus-rentang:triwulan', formulas)
        : fault.kind === 'hitungan'
          ? because('rumus-kolom:hitungan', formulas)
          : because('rumus-kolom', { ...formulas, ...selParam('salah', fault.salah) });
    return [wrongFormula(evaluated, telaah, reason)];
  });

export const rumusKolom = defineRule({
  rules: { 'rumus-kolom': { severity: 'galat', cause: 'rumus' } },
  because,
  check,
});
