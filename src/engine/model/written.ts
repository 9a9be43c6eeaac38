import { columnName } from '../../grid/address';
import { fold, type Aljabar, type Ekspresi } from '../figures/ekspresi';
import type { Model } from './model';

const SIGN = { '+': '+', '-': '-', '*': '×', '/': '/' } as const;
/** Parts of a series that are named one by one; longer ones by their ends. */
const NAMED = 4;
const deret = (names: readonly string[]): string =>
  names.length <= NAMED ? names.join('+') : `${names[0] ?? ''}+…+${names.at(-1) ?? ''}`;

/** An expression in words, and what it is on the outside: whether it needs brackets beside another sign. */
type Teks = { readonly text: string; readonly kind: 'tunggal' | 'jumlah' | 'kali' };

const tunggal = (text: string): Teks => ({ text, kind: 'tunggal' });
const quotient = (a: Teks, b: Teks): Teks => ({
  text: `${a.kind === 'jumlah' ? `[${a.text}]` : a.text}/${b.kind === 'tunggal' ? b.text : `[${b.text}]`}`,
  kind: 'kali',
});

/** An expression with the sheet's own column numbers ('(7)/(6)×100', as the numbering row writes them), or letters. */
const TULIS: Aljabar<Teks, Model> = {
  angka: (nilai) => tunggal(String(nilai)),
  kolom: (index, model) => {
    const column = model.kolom[index]?.physical[0]?.column;
    const found = model.table.columns.find((one) => one.column === column);
    return tunggal(`(${found?.number ?? (column === undefined ? '?' : columnName(column))})`);
  },
  total: (index, model) => tunggal(`Σ${TULIS.kolom(index, model).text}`),
  deret: (_, nilai) => ({
    text: deret(nilai.map(({ text }) => text)),
    kind: nilai.length > 1 ? 'jumlah' : 'tunggal',
  }),
  capaian: (realisasi, target) => ({ text: `${quotient(realisasi, target).text}×100`, kind: 'kali' }),
  hitung: (op, a, b) => {
    if (op === '/') return quotient(a, b);
    const isBracketed = ({ kind }: Teks, right: boolean): boolean =>
      kind === 'jumlah' && (op === '*' || (op === '-' && right));
    const [left, right] = [a, b].map((side, at) => (isBracketed(side, at === 1) ? `[${side.text}]` : side.text));
    return { text: `${left ?? ''}${SIGN[op]}${right ?? ''}`, kind: op === '*' ? 'kali' : 'jumlah' };
  },
};

export const written = (model: Model, ekspresi: Ekspresi): string => fold(ekspresi, TULIS, model).text;
