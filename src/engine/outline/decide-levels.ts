import { berhurufKapital, levelFromWord } from '../../renja/tingkat';
import { tingkatNasional } from '../../renja/urusan';
import { jumlahSemua } from '../../renja/penutup';
import type { Level } from '../../renja/types';
import { moneyOf, type Context, type BodyRow } from './context';
import { candidatesOf } from './candidates';
import type { Known } from './weigh';
import { depthOf, levelAt } from './depth';
import { sumsOf } from './formula-sums';
import { kelurahanLevels } from './kelurahan';
import { promote, repairBySums } from './repair';
import { signsOf } from './signs';
import { headedColumns, ledLevels, listedLevels, statedLevels } from './stated-levels';
import { same } from './sums';

const WIDE: ReadonlySet<Level | null> = new Set<Level | null>(['perangkat-daerah', 'urusan', 'bidang', 'program']);

/** The level that the national list gives a name, where the row below is an urusan, a bidang or a program: elsewhere "Keuangan" is a kegiatan. */
const nationalLevels = (items: readonly BodyRow[]): void => {
  for (let at = items.length - 1; at >= 0; at--) {
    const draft = items[at];
    const next = items[at + 1];
    if (draft === undefined || draft.level !== null || draft.said !== null || draft.kode !== null) continue;
    const level = tingkatNasional(draft.nama);
    if (level === null || next === undefined || !WIDE.has(next.level)) continue;
    draft.level = level;
    draft.confidence = 0.9;
  }
};

/** Units of one office: groups of a list, each beside the others whatever its word is a level of elsewhere. */
const UNIT = /^(?:sekretariat|bidang(?! urusan)|bagian|sub ?bagian|seksi|upt[db]?)\b/i;
const OTHER_UNIT = /^(?:sekretariat|bagian|sub ?bagian|seksi|upt[db]?)\b/i;

const unitLevels = (items: readonly BodyRow[]): void => {
  const units = items.filter(({ nama, kode, said }) => kode === null && said === null && UNIT.test(nama));
  const isUnit = ({ nama }: BodyRow): boolean => tingkatNasional(nama.replace(/^bidang /i, '')) === null;
  const says = (word: RegExp): boolean => units.some(({ nama }) => word.test(nama));
  const besideBidang = says(OTHER_UNIT) && units.some((unit) => !OTHER_UNIT.test(unit.nama) && isUnit(unit));
  // A kecamatan has a sekretariat and seksi beside it; a sub bagian is one of its sekretariat.
  const besideSeksi = says(/^sekretariat\b/i) && says(/^seksi\b/i) && !says(/^(?:sub ?bagian|bidang)\b/i);
  if (!besideBidang && !besideSeksi) return;
  for (const unit of units) {
    unit.level = 'perangkat-daerah';
    unit.depth = depthOf('perangkat-daerah') + 5;
  }
};

const PLAN: ReadonlySet<Level | null> = new Set<Level | null>(['program', 'kegiatan', 'subkegiatan']);
/** Levels whose words begin other names too. */
const UPPER: ReadonlySet<Level | null> = new Set<Level | null>(['perangkat-daerah', 'urusan', 'bidang']);

/** What rows tell of themselves: the user's word, their column, their word, their code, the national list, the user's list of codes. */
const anchorRows = (context: Context, items: readonly BodyRow[]): void => {
  const headed = headedColumns(context);
  const listed = listedLevels(context);
  const stated = statedLevels(context, items);
  const led = ledLevels(items);
  for (const draft of items) {
    if (draft.said !== null) {
      draft.depth = null;
      continue;
    }
    const code = draft.codeLevel;
    const said = levelFromWord(draft.nama);
    // "Kecamatan Dalam Angka" with the code of a sub kegiatan is one.
    // Some bidang of the national list are called as offices are: "4.02 SEKRETARIAT DPRD".
    const isBidang = code === 'bidang' && tingkatNasional(draft.nama) === 'bidang';
    const word = (PLAN.has(code) || isBidang) && UPPER.has(said) ? null : said;
    const own = stated(draft) ?? led(draft) ?? headed.get(draft.namaColumn) ?? word;
    if (own !== null && own !== code) draft.depth = null;
    draft.level = own ?? code ?? (draft.kode === null ? listed(draft.nama) : null);
    draft.confidence = word !== null && word === code ? 1 : 0.9;
    draft.kodeRagu = word !== null && code !== null && word !== code && word !== 'perangkat-daerah';
  }
  nationalLevels(items);
  unitLevels(items);
};

/** Rows without code, level and money in a table of codes: outcomes and outputs on rows of their own (Tabel 4.1). */
const setOutcomesApart = (context: Context, items: readonly BodyRow[]): void => {
  if (items.filter(({ kode }) => kode !== null).length < items.length * CODED) return;
  items.forEach((draft, i) => {
    if (i === 0 || draft.level !== null || draft.kode !== null || draft.nomor !== '' || berhurufKapital(draft.nama))
      return;
    const money = moneyOf(context, draft);
    // A figure of the indicator may have slipped into a column of money: its row is none of the tree for that.
    if (money.filter((value) => value !== 0).length * 2 > money.length) return;
    draft.kind = 'lanjutan';
    if (draft.indikator === '') draft.indikator = draft.nama;
  });
};

/**
 * A list of offices, some of which are so by their word ("Kecamatan …", "RSUD …") and some not ("DISKOMINFO"): where none of the first
 * adds up those that follow it, all stand beside each other (rules: Reading a sheet, 8: a list without a tree).
 */
const listOffices = (context: Context, items: readonly BodyRow[]): void => {
  const isOffice = ({ level, said, kode }: BodyRow): boolean =>
    level === 'perangkat-daerah' && said === null && kode === null;
  if (
    !items.some(isOffice) ||
    !items.every((draft) => isOffice(draft) || (draft.level === null && draft.kode === null))
  )
    return;
  const values = items.map((draft) => moneyOf(context, draft));
  const shows = items.filter((draft, i) => isOffice(draft) && values[i]?.some((value) => value !== 0) === true);
  // Where nothing is money, nothing adds up.
  if (shows.length < 2 && values.some((own) => own.length > 0)) return;
  const adds = items.some((draft, at) => {
    if (!isOffice(draft)) return false;
    let end = at + 1;
    while (items[end]?.level === null) end++;
    const parts = values.slice(at + 1, end);
    const own = values[at] ?? [];
    const added = own.filter((value, column) => {
      const sum = parts.reduce((all, part) => all + (part[column] ?? 0), 0);
      return parts.length > 1 && value !== 0 && same(sum, value);
    });
    // Small counts agree by chance: a row that adds others adds them in most columns.
    return added.length * 2 > own.filter((value) => value !== 0).length;
  });
  if (adds) return;
  for (const draft of items) {
    draft.level = 'perangkat-daerah';
    draft.depth = null;
    draft.confidence = 0.8;
  }
};

/** Share of the rows that have a code in a table of codes. */
const CODED = 0.6;

/** Figures of the row that adds the whole table up. */
const totalOf = (context: Context, drafts: readonly BodyRow[]): readonly number[] | null => {
  const totals = drafts.filter(({ kind }) => kind === 'jumlah');
  const whole = totals.filter(({ nama, nomor, indikator }) => jumlahSemua(nama || nomor || indikator));
  const draft = whole.length === 1 ? whole[0] : totals.length === 1 ? totals[0] : undefined;
  return draft === undefined ? null : moneyOf(context, draft);
};

/** Names of levels for a tree whose rows do not tell them, by how many there are, from the top. */
const NAMES: Readonly<Record<number, readonly Level[]>> = {
  1: ['kegiatan'],
  2: ['kegiatan', 'subkegiatan'],
  3: ['program', 'kegiatan', 'subkegiatan'],
  4: ['bidang', 'program', 'kegiatan', 'subkegiatan'],
  5: ['urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan'],
  6: ['perangkat-daerah', 'urusan', 'bidang', 'program', 'kegiatan', 'subkegiatan'],
};

/** Depths of rows that no row's own level names, as levels: capitals over other names are programs. */
const named = (known: Known, depths: readonly number[]): readonly number[] => {
  const { items, anchors } = known;
  if (anchors.some((depth) => depth !== null && depth >= depthOf('program'))) return depths;
  const isOpen = (i: number): boolean => anchors[i] === null && (depths[i] ?? 0) >= depthOf('program');
  const open = items.flatMap((_, i) => (isOpen(i) ? [depths[i] ?? 0] : []));
  const distinct = [...new Set(open)].sort((a, b) => a - b);
  const tops = items.filter((_, i) => isOpen(i) && depths[i] === distinct[0]);
  const capitals = distinct.length === 2 && tops.every(({ nama }) => berhurufKapital(nama));
  const names: readonly Level[] = capitals
    ? ['program', 'kegiatan']
    : (NAMES[Math.min(anchors.some((depth) => depth !== null) ? 3 : 6, distinct.length)] ?? ['kegiatan']);
  return depths.map((depth, i) => {
    if (!isOpen(i)) return depth;
    const at = distinct.indexOf(depth);
    const level = names[at];
    return level === undefined ? depthOf('subkegiatan') + at : depthOf(level);
  });
};

const SURE: Readonly<Record<string, number>> = {
  rumus: 0.95,
  kolom: 0.9,
  urutan: 0.9,
  nomor: 0.85,
  indentasi: 0.9,
  bulir: 0.9,
  gaya: 0.9,
  kapital: 0.7,
  jumlah: 0.75,
};

/** Places the rows that tell nothing of themselves as the best hypothesis says. Returns whether styles that were not read might say more. */
const placeOthers = (context: Context, drafts: readonly BodyRow[], items: readonly BodyRow[]): boolean => {
  const anchors = items.map(({ level, depth }) => depth ?? (level === null ? null : depthOf(level)));
  if (!anchors.includes(null)) return false;
  const columns = context.columns.filter(({ role }) => !TEXTS.has(role)).map(({ column }) => column);
  const known: Known = {
    items,
    anchors,
    values: items.map((draft) => moneyOf(context, draft)),
    total: totalOf(context, drafts),
    sums: sumsOf(
      context.grid,
      items.map(({ figures }) => figures),
      columns,
    ),
  };
  const [best] = candidatesOf(known, signsOf(context, items));
  if (best === undefined) return false;
  const depths = named(known, best.depths);
  items.forEach((draft, i) => {
    if (anchors[i] !== null) return;
    const depth = depths[i] ?? depthOf('kegiatan');
    draft.level = levelAt(depth);
    draft.depth = depth;
    draft.confidence = best.name === 'datar' ? (best.telling > 0 ? 0.9 : 0.5) : (SURE[best.name] ?? 0.75);
  });
  return context.grid.style === null && best.name === 'jumlah' && new Set(best.depths).size > 1;
};

const TEXTS: ReadonlySet<string> = new Set([
  'nomor',
  'kode',
  'nama',
  'indikator',
  'sasaran',
  'satuan',
  'lokasi',
  'catatan',
]);

/**
 * Decides the level of every row of the tree (rules: Reading a sheet, 8): what it tells of itself, and for the others the
 * hypothesis that explains most of the money. Returns whether styles that were not read would decide better.
 */
export const decideLevels = (context: Context, drafts: readonly BodyRow[]): boolean => {
  const all = drafts.filter((draft) => draft.kind === null);
  anchorRows(context, all);
  setOutcomesApart(context, all);
  const items = all.filter((draft) => draft.kind === null);
  listOffices(context, items);
  kelurahanLevels(context, items);
  const needsStyles = placeOthers(context, drafts, items);
  promote(context, items);
  repairBySums(context, items);
  return needsStyles;
};
