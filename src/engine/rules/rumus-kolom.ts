import { adaRumus } from '../formulas/cocok';
import { rumusTable, showsError } from '../formulas/telaah';
import type { Telaah } from '../formulas/sebab';
import { bentukSalah } from './rumus-bentuk';
import { isiParam, rumusParam, selParam } from './rumus-bantu';
import { shownFigure } from '../formulas/figures';
import { severityOf } from './rumus-rentang';
import type { Audit, Draft } from './types';

/**
 * A program or kegiatan without realisasi of its own that shows the mean of its details' capaian: its own arithmetic gives
 * nothing there, so the formula contradicts nothing.
 */
const ownWay = ({ makna, fault }: Telaah): boolean =>
  makna.jenis === 'persen' &&
  makna.ratio.exact.at(makna.i) === null &&
  fault !== null &&
  fault.salah.length > 0 &&
  fault.salah.every(({ column }) => makna.kolom.physical.some((part) => part.column === column));

/** Formulas that point at other cells than their meaning names, or put the right ones together otherwise. */
export const rumusKolom: Audit = (evaluated) =>
  rumusTable(evaluated).telaah.flatMap((telaah): Draft[] => {
    const { makna, cell, fault, hasil } = telaah;
    if (fault === null || fault.jenis === 'rentang' || showsError(evaluated, makna)) return [];
    if (ownWay(telaah)) return [];
    const cut = hasil === 'terpotong';
    return [
      {
        cell,
        rule: cut ? 'rumus-rentang' : 'rumus-kolom',
        ...(cut
          ? { key: 'rumus-rentang:triwulan' }
          : fault.jenis === 'hitungan'
            ? { key: 'rumus-kolom:hitungan' }
            : {}),
        severity: severityOf(evaluated, telaah),
        found: shownFigure(evaluated, makna),
        expected: null,
        difference: null,
        params: { ...isiParam(evaluated, cell), ...rumusParam(evaluated, makna), ...selParam('salah', fault.salah) },
        fixable: adaRumus(evaluated, makna),
        at: { kolom: makna.kolom, i: makna.i },
        sebab: bentukSalah(evaluated, telaah),
      },
    ];
  });
