import { textAt, valueAt } from '../../grid/cells';
import { cellOf, isFormulaAt, knownOf, rowAt } from '../model/model';
import { shownPercent } from '../model/reading';
import { dikosongkan, isEmptyRow, STATE } from '../evaluate/ratios';
import { sampai } from '../model/persen-triwulan';
import { quotientOf } from '../figures/ekspresi';
import { type Audit, type Draft } from './types';
import { angka, compared } from '../facts/params';

/** Percentages of a row judged against what the row stores: wrong, on another scale, without target, unreadable. */
export const capaian: Audit = ({ model, amounts, ratios, quarterRules }) =>
  ratios.flatMap((ratio) => {
    const { kolom, relation, state, exact, fraction } = ratio;
    const columns = quotientOf(relation.ekspresi);
    const bagian = model.bagian.find((one) => one.relation === relation);
    const atas = bagian?.nilai ?? model.kolom[columns?.atas ?? -1];
    const bawah = model.kolom[columns?.bawah ?? -1];
    const drafts: Draft[] = [];
    let first = -1;
    let last = -2;
    /** Rows without target that follow one another are one finding (rules: Zero target). */
    const run = (i: number): string => {
      if (last !== i - 1) first = i;
      last = i;
      return `tanpa-target ${first}`;
    };
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
      const base = { cell, params, fixable: true, at: { kolom, i } };
      const text = String(valueAt(model.grid, cell.row, cell.column));
      if (chosen)
        drafts.push({ ...base, rule: 'skala', key: 'skala:campur', ...compared(null, right), fixable: false });
      switch (at) {
        case STATE.wrong:
          drafts.push({
            ...base,
            rule: relation.aturan,
            ...(bagian === undefined ? {} : { key: 'capaian:triwulan' }),
            ...compared(shown?.points ?? null, right),
          });
          break;
        case STATE.scale:
          drafts.push({ ...base, rule: 'skala', ...compared(shown?.points ?? null, right) });
          break;
        case STATE.unreadable:
          drafts.push({
            ...base,
            rule: isFormulaAt(model, kolom, i) ? 'rumus-galat' : 'tak-terbaca',
            ...compared(null, right),
            found: text,
          });
          break;
        case STATE.noTarget:
          if (rowAt(model, i).kind !== 'lanjutan' && !isEmptyRow(model, i)) {
            drafts.push({
              sebab: run(i),
              ...base,
              rule: 'tanpa-target',
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
            rule: 'isian-kosong',
            key: bagian === undefined ? 'isian-kosong:realisasi' : 'isian-kosong:triwulan',
            ...compared(shown?.points ?? null, null),
            fixable: false,
          });
          break;
      }
    }
    return drafts;
  });
