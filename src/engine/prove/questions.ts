import { sebutanBaris } from '../model/sebutan';
import { columnName } from '../../grid/address';
import { Decimal } from '../../grid/decimal';
import type { Cell } from '../../grid/types';
import { angka, sel, teks, type Params } from '../facts/params';
import { columnLabel } from '../model/column-label';
import type { Evaluated } from '../evaluate/evaluated';
import { written } from '../model/written';
import type { Average } from '../evaluate/averages';
import { failing } from '../model/disputes';
import { type Dispute, cellOf, rowAt } from '../model/model';
import type { Perihal, Question, QuestionReason, Reading } from '../facts/types';
import type { QuestionFigures, QuestionKey } from '../facts/questions';
import type { ParamsOf } from '../facts/reasons';
import type { OpenRelation } from './rows';
import type { Miss, SumRelation } from './sums';
import type { OpenTotal } from './totals';

/** The figures of what is asked about one kind of relation: its readings and what settles it have the same. */
type FiguresOf<About extends Perihal> = ParamsOf<QuestionFigures[About]>;

const banyak = (count: number) => angka(new Decimal(count), null);

const say = (key: QuestionKey, params: Params): QuestionReason => ({ key, params });

const ask = <About extends Perihal>(
  perihal: About,
  kunci: string,
  cells: readonly Cell[],
  params: FiguresOf<About>,
  readings: readonly Reading[],
): Question => ({
  id: kunci === '' ? perihal : `${perihal}:${kunci}`,
  perihal,
  kunci,
  cells,
  reason: say(perihal, params),
  readings,
  settles: say(`${perihal}:pasti`, params),
});

/** The two readings of a relation that holds or does not: what it would call wrong, or nothing. */
const yesNo = <About extends Exclude<Perihal, 'tabel' | 'persamaan'>>(
  perihal: About,
  cells: readonly Cell[],
  params: FiguresOf<About>,
): Reading[] => [
  { id: 'ya', reason: say(`${perihal}:ya`, params), accuses: cells },
  { id: 'tidak', reason: say(`${perihal}:tidak`, params), accuses: [] },
];

/** Whether the rows of a level, or of a column, add up to the row above them. */
export const askSum = (evaluated: Evaluated, relation: SumRelation, misses: readonly Miss[]): Question[] => {
  const { model } = evaluated;
  const [first] = misses;
  if (first === undefined) return [];
  const { kolom, i, found, expected, parts } = first;
  const cells = misses.map((miss) => cellOf(model, miss.kolom, miss.i));
  const child = parts[0];
  const params = {
    sel: sel([cellOf(model, kolom, i)]),
    bagian: sel(parts.map((part) => cellOf(model, kolom, part))),
    kolom: teks(columnLabel(model, kolom)),
    nama: teks(rowAt(model, i).nama || rowAt(model, i).indikator),
    tingkat: teks(sebutanBaris(model, i)),
    ...(child === undefined ? {} : { anak: teks(sebutanBaris(model, child)) }),
    tertulis: angka(found, kolom.measure),
    jumlah: angka(expected, kolom.measure),
    banyak: banyak(misses.length),
  };
  const [perihal, kunci] =
    relation.kind === 'tingkat' ? (['anak', relation.tingkat] as const) : (['kolom', relation.kolom.kunci] as const);
  return [ask(perihal, kunci, cells, params, yesNo(perihal, cells, params))];
};

export const askTotal = ({ model }: Evaluated, { kunci, misses }: OpenTotal): Question[] => {
  const [first] = misses;
  if (first === undefined || first.shown === null) return [];
  const { kolom, i, shown, expected, parts } = first;
  const cells = misses.map((total) => cellOf(model, total.kolom, total.i));
  const params = {
    sel: sel([cellOf(model, kolom, i)]),
    bagian: sel(parts.map((part) => cellOf(model, kolom, part))),
    kolom: teks(columnLabel(model, kolom)),
    nama: teks(rowAt(model, i).nama),
    tertulis: angka(shown, kolom.measure),
    jumlah: angka(expected, kolom.measure),
    banyak: banyak(misses.length),
  };
  return [ask('total', kunci.slice('total:'.length), cells, params, yesNo('total', cells, params))];
};

const lettersOf = ({ physical }: Dispute['kolom']): string =>
  physical.map(({ column }) => columnName(column)).join(', ');

/** Which arithmetic a column follows: the form's, or the sheet's own. */
export const askRelation = (
  { model }: Evaluated,
  { relation, kolom, support, misses, other }: OpenRelation,
): Question => {
  const cells = misses.map(({ i }) => cellOf(model, kolom, i));
  const [first] = misses;
  const params = {
    kolom: teks(columnLabel(model, kolom)),
    huruf: teks(lettersOf(kolom)),
    rumus: teks(written(model, relation.ekspresi)),
    cocok: banyak(support.cocok),
    banyak: banyak(misses.length),
    ...(first === undefined ? {} : { sel: sel([cellOf(model, kolom, first.i)]) }),
    ...(first?.found == null ? {} : { tertulis: angka(first.found, kolom.measure) }),
    ...(first?.expected == null ? {} : { jumlah: angka(first.expected, kolom.measure) }),
    ...(other === null
      ? {}
      : { lain: teks(written(model, other.relation.ekspresi)), cocokLain: banyak(other.score.cocok) }),
  };
  return ask('persamaan', kolom.kunci, cells, params, [
    { id: 'formulir', reason: say('persamaan:formulir', params), accuses: cells },
    { id: 'lembar', reason: say(other === null ? 'persamaan:lembar' : 'persamaan:lembar-lain', params), accuses: [] },
  ]);
};

/** The same of a column in dispute: what the sheet declares, or follows, against the form. */
export const askDispute = ({ model }: Evaluated, dispute: Dispute): Question => {
  const { kolom, form, formScore, declared, other, declaredScore, otherScore } = dispute;
  const own = declared ?? other;
  const cellsOf = (relation: Dispute['form']): Cell[] => failing(model, relation).map((i) => cellOf(model, kolom, i));
  const cells = cellsOf(form);
  const score = declared === null ? otherScore : declaredScore;
  const params = {
    kolom: teks(columnLabel(model, kolom)),
    huruf: teks(lettersOf(kolom)),
    rumus: teks(written(model, form.ekspresi)),
    cocok: banyak(formScore.cocok),
    banyak: banyak(formScore.dari - formScore.cocok),
    ...(own === null ? {} : { lain: teks(written(model, own.ekspresi)) }),
    ...(score === null ? {} : { cocokLain: banyak(score.cocok) }),
  };
  return ask('persamaan', kolom.kunci, cells, params, [
    { id: 'formulir', reason: say('persamaan:formulir', params), accuses: cells },
    {
      id: 'lembar',
      reason: say(own === null ? 'persamaan:lembar' : 'persamaan:lembar-lain', params),
      accuses: own === null ? [] : cellsOf(own),
    },
  ]);
};

const averageCells = ({ model }: Evaluated, averages: readonly Average[], rated: boolean): Cell[] =>
  averages.map((average) => cellOf(model, average.ratio.kolom, rated ? average.predikat.at : average.at));

/** Whether averages follow a known rule, or ratings the scale. */
export const askAverages = (
  evaluated: Evaluated,
  perihal: 'rata-rata' | 'predikat',
  open: readonly Average[],
): Question[] => {
  const [first] = open;
  if (first === undefined) return [];
  const cells = averageCells(evaluated, open, perihal === 'predikat');
  const { exact, shown, predikat } = first;
  const counted = { sel: sel(cells.slice(0, 1)), banyak: banyak(open.length) };
  if (perihal === 'predikat') {
    const params = {
      ...counted,
      tertulis: teks(predikat.shown ?? ''),
      ...(predikat.exact === null ? {} : { jumlah: teks(predikat.exact) }),
    };
    return [ask(perihal, '', cells, params, yesNo(perihal, cells, params))];
  }
  const params = {
    ...counted,
    ...(shown === null ? {} : { tertulis: angka(shown.points, '%') }),
    ...(exact === null ? {} : { jumlah: angka(exact, '%') }),
  };
  return [ask(perihal, '', cells, params, yesNo(perihal, cells, params))];
};

/** Whether a table that is read with too little certainty is what it is read as. */
export const askTable = ({ model: { table } }: Evaluated, accuses: readonly Cell[]): Question => {
  const params = {
    formulir: teks(table.form ?? '?'),
    keyakinan: angka(new Decimal(table.confidence).times(100), '%'),
    banyak: banyak(accuses.length),
  };
  const readings: Reading[] = table.form === null ? [] : [{ id: 'ya', reason: say('tabel:ya', params), accuses }];
  return ask('tabel', '', accuses, params, readings);
};
