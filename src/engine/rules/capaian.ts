import { KIND } from '../../grid/column';
import { textAt, valueAt } from '../../grid/cells';
import { cellOf, isFormulaAt, kindAt, knownOf, rowAt } from '../model/model';
import { shownPercent } from '../model/reading';
import { dikosongkan, isEmptyRow, STATE } from '../evaluate/ratios';
import { sampai } from '../model/persen-triwulan';
import { quotientOf } from '../figures/ekspresi';
import { hitungan } from './hitungan';
import { isian } from './isian';
import { isianKosong } from './isian-kosong';
import { rumusGalat } from './rumus-galat';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { angka, compared } from '../facts/params';

const ANGKA = { realisasi: 'angka?', target: 'angka?' } as const;

const because = reasons({
  skala: ANGKA,
  /** A percentage beside a plain number: the scale had to be chosen (`realisasi`, `target`). */
  'skala:campur': ANGKA,
  'tanpa-target': ANGKA,
});

/** Percentages of a row judged against what the row stores: wrong, on another scale, without target, unreadable. */
const check: Check = ({ model, amounts, ratios, quarterRules }) =>
  ratios.flatMap((ratio) => {
    const { kolom, relation, state, exact, fraction } = ratio;
    const columns = quotientOf(relation.ekspresi);
    const bagian = model.bagian.find((one) => one.relation === relation);
    const atas = bagian?.nilai ?? model.kolom[columns?.atas ?? -1];
    const bawah = model.kolom[columns?.bawah ?? -1];
    const drafts: Draft[] = [];
    let first = -1;
    let last = -2;
    /** Whether any row bears the column out: where none has a target, it is one finding for all of them. */
    const proved = state.includes(STATE.right) || state.includes(STATE.mended) || state.includes(STATE.wrong);
    /** Rows without target that follow one another are one finding (rules: Zero target). */
    const run = (i: number): string => {
      if (!proved) return 'tanpa-target';
      if (last !== i - 1) first = i;
      last = i;
      return `tanpa-target ${first}`;
    };
    /** A total's blank target is filled by its sum, and its percentage with it. */
    const isFilledLater = (i: number): boolean =>
      rowAt(model, i).kind === 'jumlah' && bawah?.summed === true && kindAt(model, bawah, i) === KIND.blank;
    for (let i = 0; i < state.length; i++) {
      const at = state[i];
      const chosen = ratio.chosenScale.has(i);
      if (!chosen && (at === STATE.none || at === STATE.right || at === STATE.mended || at === STATE.blank)) continue;
      const cell = cellOf(model, kolom, i);
      const shown = shownPercent(model, kolom, i, fraction);
      const right = exact.at(i);
      const realisasi =
        bagian !== undefined
          ? sampai(model, bagian, i, quarterRules(relation, i))
          : atas === undefined
            ? null
            : knownOf(amounts.stands(atas, i));
      const target = bawah === undefined ? null : knownOf(amounts.stands(bawah, i));
      const params = {
        ...(realisasi === null || atas === undefined ? {} : { realisasi: angka(realisasi, atas.measure) }),
        ...(target === null || bawah === undefined ? {} : { target: angka(target, bawah.measure) }),
      };
      const base = { cell, fixable: true, at: { kolom, i } };
      const text = String(valueAt(model.grid, cell.row, cell.column));
      if (chosen)
        drafts.push({ ...base, reason: because('skala:campur', params), ...compared(null, right), fixable: false });
      switch (at) {
        case STATE.wrong:
          drafts.push({
            ...base,
            reason: hitungan.because(bagian === undefined ? relation.aturan : 'capaian:triwulan', params),
            ...compared(shown?.points ?? null, right),
          });
          break;
        case STATE.scale:
          drafts.push({ ...base, reason: because('skala', params), ...compared(shown?.points ?? null, right) });
          break;
        case STATE.unreadable:
          drafts.push({
            ...base,
            reason: isFormulaAt(model, kolom, i)
              ? rumusGalat.because('rumus-galat', params)
              : isian.because('tak-terbaca', params),
            ...compared(null, right),
            found: text,
          });
          break;
        case STATE.noTarget:
          if (rowAt(model, i).kind !== 'lanjutan' && !isEmptyRow(model, i) && !isFilledLater(i)) {
            drafts.push({
              sebab: run(i),
              ...base,
              reason: because('tanpa-target', params),
              fixable: dikosongkan(model, ratio, i),
              ...compared(shown?.points ?? null, null),
              found:
                shown === null
                  ? text || textAt(model.grid, cell.row, cell.column) || null
                  : compared(shown.points, null).found,
            });
          }
          break;
        case STATE.noRealisasi:
          drafts.push({
            ...base,
            reason: isianKosong.because(
              bagian === undefined ? 'isian-kosong:realisasi' : 'isian-kosong:triwulan',
              params,
            ),
            ...compared(shown?.points ?? null, null),
            fixable: false,
          });
          break;
      }
    }
    return drafts;
  });

export const capaian = defineRule({
  rules: {
    skala: { severity: 'peringatan', cause: 'isian', shows: 'persen' },
    'tanpa-target': { severity: 'peringatan', cause: 'isian' },
  },
  because,
  check,
  compares: true,
});
