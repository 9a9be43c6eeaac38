import { UMUM } from '../../forms';
import { KIND } from '../../grid/column';
import { ejaan, mungkinJumlah, jumlahDari } from '../../renja/penutup';
import { moneyOf, type Context, type BodyRow } from './context';

/** A closing row without any label: figures only, right below the last row (T-C.31). */
export const closeUnlabelled = (context: Context, drafts: BodyRow[]): void => {
  const body = drafts.filter(({ kind }) => kind !== 'catatan' && kind !== 'ulangan');
  const last = body.at(-1);
  if (last === undefined || last.nama !== '' || last.indikator !== '' || last.nomor !== '' || last.kode !== null)
    return;
  if (last.kind === 'lanjutan' || last.kind === null) {
    if (moneyOf(context, last).some((value) => value !== 0)) last.kind = 'jumlah';
  }
};

/**
 * Names of groups whose sum stands below them ("I PAJAK DAERAH" … "JUMLAH I"), in a table of no known form: without figures
 * of their own by design, so no rows of it. Several totals say that the table is made so.
 */
export const closeGroups = (context: Context, drafts: readonly BodyRow[]): void => {
  if (context.form !== UMUM || drafts.filter(({ kind }) => kind === 'jumlah').length < 2) return;
  for (const draft of drafts) {
    const shown = context.money.some(({ kind }) => kind[draft.row - context.located.bodyTop] !== KIND.blank);
    if (draft.kind === null && !shown) draft.kind = 'catatan';
  }
};

/** Share of the rows that are numbered or have a code, in a table where a row without either is something else. */
const NUMBERED = 0.7;

/** A number or letter that counts rows, not words. */
const COUNTING = /^\W*(?:[\d.,]+|[ivx]{1,6}|[a-z])\W*$/i;

/** Totals in words of their own ("TOTAL KABUPATEN", "Jumlah Hibah"): with money, without the number or code that the rows have. */
export const closeUnnumbered = (context: Context, drafts: readonly BodyRow[]): void => {
  if (context.form?.baris === 'indikator') return;
  const items = drafts.filter(({ kind }) => kind === null || kind === 'barang');
  const isBare = ({ kode, nomor }: BodyRow): boolean => kode === null && !COUNTING.test(nomor);
  const numbered = items.filter((draft) => !isBare(draft)).length >= items.length * NUMBERED;
  /** The last row, that begins as a total whatever words follow, and shows no less than any other in any column: it adds them. */
  const last = items.at(-1);
  const isLargest = (draft: BodyRow): boolean =>
    items.length > 2 &&
    moneyOf(context, draft).every((value, column) =>
      items.every((other) => (moneyOf(context, other)[column] ?? 0) <= value),
    );
  for (const draft of items) {
    if (!isBare(draft) || draft.indikator !== '') continue;
    // Words under "No." name no row: whatever stands behind them, they close.
    const closes =
      draft.nama === ''
        ? jumlahDari(draft.nomor) !== null
        : (numbered && mungkinJumlah(draft.nama)) ||
          (draft === last && jumlahDari(draft.nama) !== null && isLargest(draft));
    if (!closes) continue;
    if (moneyOf(context, draft).some((value) => value !== 0)) draft.kind = 'jumlah';
  }
};

const OVERALL = { 'rata-rata': 'rata-rata-total', predikat: 'predikat-total' } as const;

const isItem = ({ kind }: BodyRow): boolean => kind === null;

/**
 * "RATA-RATA SELURUH CAPAIAN" below each program is that program's: over all is only what stands behind the last of them, by a
 * label of its own or once more.
 */
const overEach = (drafts: readonly BodyRow[], kind: 'rata-rata' | 'predikat'): void => {
  const over = drafts.filter((draft) => draft.kind === OVERALL[kind] && draft.said === null);
  const labelOf = ({ nama, nomor, indikator }: BodyRow): string => ejaan(nama || nomor || indikator);
  const at = (draft: BodyRow | undefined): number => (draft === undefined ? 0 : drafts.indexOf(draft));
  const inside = over.filter((draft) => drafts.slice(at(draft)).some(isItem));
  const labels = new Set(inside.map(labelOf));
  over.forEach((draft, i) => {
    const again = !drafts.slice(at(over[i - 1]), at(draft)).some(isItem);
    if (inside.includes(draft) || (labels.has(labelOf(draft)) && !again)) draft.kind = kind;
  });
};

/**
 * Where every program has one average, a second one below the last of them is that of all, whatever it is called ("RATA-RATA CAPAIAN
 * KINERJA RENJA PD").
 */
const onceMore = (drafts: readonly BodyRow[]): void => {
  if (drafts.some(({ kind }) => kind === OVERALL['rata-rata'])) return;
  const groups: BodyRow[][] = [];
  let open = false;
  for (const draft of drafts) {
    if (isItem(draft)) open = false;
    if (draft.kind !== 'rata-rata') continue;
    if (open) groups.at(-1)?.push(draft);
    else groups.push([draft]);
    open = true;
  }
  const [last = [], ...others] = groups.reverse();
  const [, whole, ...more] = last;
  if (others.length === 0 || others.some((group) => group.length > 1) || more.length > 0) return;
  if (whole !== undefined && whole.said === null) whole.kind = OVERALL['rata-rata'];
};

/** The only average of a table of several programs, below the last of them, is that of all; its rating too. */
export const closeAverages = (drafts: readonly BodyRow[]): void => {
  for (const kind of ['rata-rata', 'predikat'] as const) overEach(drafts, kind);
  onceMore(drafts);
  const programs = drafts.flatMap(({ kind, level }, i) => (kind === null && level === 'program' ? [i] : []));
  const last = programs.at(-1);
  if (programs.length < 2 || last === undefined) return;
  for (const kind of ['rata-rata', 'predikat'] as const) {
    const own = drafts.filter((draft) => draft.kind === kind);
    const [only] = own;
    if (own.length !== 1 || only === undefined || only.said !== null || drafts.indexOf(only) < last) continue;
    if (!drafts.some((draft) => draft.kind === OVERALL[kind])) only.kind = OVERALL[kind];
  }
};

/** A rating right below the average of all rates that one, unless it says whose it is. */
export const rateOverall = (drafts: readonly BodyRow[]): void => {
  if (drafts.some(({ kind }) => kind === OVERALL.predikat)) return;
  const at = drafts.findIndex(({ kind }) => kind === OVERALL['rata-rata']);
  const below = drafts[at + 1];
  if (at >= 0 && below?.kind === 'predikat' && below.said === null) below.kind = OVERALL.predikat;
};
