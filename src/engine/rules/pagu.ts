import { bagianAnggaran } from '../../renja/bagian-anggaran';
import { bacaJudul } from '../../renja/kosakata';
import { cellOf, doubleAt, findKolom, isItem, type Model } from '../model/model';
import type { Kolom } from '../figures/kolom';
import { defineRule, type Check, type Draft } from './types';
import { reasons } from '../facts/reasons';
import { angka, digits } from '../facts/params';

const because = reasons({ 'lebih-pagu': { pagu: 'angka' } });

/** Whether a column is a target of receipts, which may well be surpassed. */
const isReceived = ({ kunci }: Kolom): boolean => {
  const { konsep } = bacaJudul(kunci);
  return konsep.includes('target') && !konsep.includes('pagu');
};

/**
 * Which rows are of what is received: of an account of a budget those below "PENDAPATAN" or "Penerimaan Pembiayaan", as far as the
 * next one that says belanja. They may well be surpassed (cases: LRA of villages). It is such an account where its first row says so,
 * or where parts of both kinds stand in it: "Penerimaan Peserta Didik" among kegiatan begins nothing.
 */
const receivedRows = ({ grid, outline: { rows } }: Model): readonly boolean[] => {
  const bagian = rows.map(({ row }) => {
    const cells = grid.values[row - grid.top] ?? [];
    const text = cells.find((value) => typeof value === 'string' && /\p{L}{3}/u.test(value));
    return typeof text === 'string' ? bagianAnggaran(text) : null;
  });
  if (bagian[0] !== 'penerimaan' && !(bagian.includes('penerimaan') && bagian.includes('pengeluaran'))) return [];
  let received = false;
  return bagian.map((one) => (received = one === null ? received : one === 'penerimaan'));
};

/** Realisasi above pagu. */
const check: Check = ({ model, amounts }) => {
  const pairs: (readonly [Kolom | null, Kolom | null])[] = [
    [findKolom(model, 'realisasi', 'Rp'), findKolom(model, 'target', 'Rp')],
    [findKolom(model, 'realisasi-keuangan', 'Rp'), findKolom(model, 'pagu', 'Rp')],
  ];
  const years = model.kolom.filter((kolom) => kolom.role === 'anggaran' && !isReceived(kolom));
  for (const anggaran of years) {
    const realisasi = model.kolom.find(
      ({ role, period, ragam }) => role === 'realisasi' && period === anggaran.period && ragam === anggaran.ragam,
    );
    pairs.push([realisasi ?? null, anggaran]);
  }
  const received = receivedRows(model);
  return pairs.flatMap(([realisasi, ceiling]): Draft[] => {
    if (realisasi === null || ceiling === null) return [];
    return model.outline.rows.flatMap((row, i): Draft[] => {
      if (!isItem(row) || received[i] === true || doubleAt(model, realisasi, i) <= doubleAt(model, ceiling, i))
        return [];
      const spent = amounts.stands(realisasi, i);
      const limit = amounts.stands(ceiling, i);
      if (spent === null || limit === null || !spent.gt(limit)) return [];
      const cell = cellOf(model, realisasi, i);
      return [
        {
          cell,
          found: digits(spent),
          expected: null,
          difference: digits(spent.minus(limit)),
          reason: because('lebih-pagu', { pagu: angka(limit, 'Rp') }),
          fixable: false,
          at: null,
        },
      ];
    });
  });
};

export const pagu = defineRule({
  rules: { 'lebih-pagu': { severity: 'peringatan', cause: 'isian' } },
  because,
  check,
});
