import { moneyOf, type BodyRow, type Context } from './context';
import { depthOf } from './depth';
import { same } from './sums';

const KECAMATAN = /^(?:kecamatan|kec\.|distrik)(?!\p{L})/iu;
const WITHIN = /^(?:kelurahan|kel\.|desa|kampung|nagari|gampong|pekon)(?!\p{L})/iu;

/** A row that only its word places: it may be an office of its own or part of one. */
const isUnplaced = ({ level, said, kode }: BodyRow): boolean =>
  (level === 'perangkat-daerah' || level === null) && said === null && kode === null;

/**
 * Kelurahan and villages below their kecamatan, all of them offices by their word. Where most kecamatan add those that follow
 * them, these are parts of it; where a kecamatan shows its own money beside theirs, all stay beside each other.
 */
export const kelurahanLevels = (context: Context, items: readonly BodyRow[]): void => {
  const parts: BodyRow[] = [];
  let [adding, telling] = [0, 0];
  items.forEach((kecamatan, at) => {
    if (!isUnplaced(kecamatan) || !KECAMATAN.test(kecamatan.nama)) return;
    const within: BodyRow[] = [];
    for (let next = at + 1; next < items.length; next++) {
      const item = items[next];
      if (item === undefined || (isUnplaced(item) && !WITHIN.test(item.nama))) break;
      if (isUnplaced(item)) within.push(item);
    }
    parts.push(...within);
    const own = moneyOf(context, kecamatan);
    const values = within.map((part) => moneyOf(context, part));
    const columns = own.flatMap((value, column) => (value === 0 ? [] : [column]));
    if (columns.length === 0 || values.length === 0) return;
    const added = columns.filter((column) =>
      same(
        values.reduce((sum, part) => sum + (part[column] ?? 0), 0),
        own[column] ?? 0,
      ),
    );
    telling++;
    if (added.length * 2 > columns.length) adding++;
  });
  if (adding * 2 <= telling) return;
  for (const part of parts) {
    part.level = 'perangkat-daerah';
    part.depth = depthOf('perangkat-daerah') + 5;
    part.confidence = 0.9;
  }
};
