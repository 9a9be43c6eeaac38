/**
 * The best assignment of rows to columns of a matrix of gains (Hungarian method, O(rows² · columns)): for each row the column
 * taken, each column at most once. There must be at least as many columns as rows.
 */
export const assign = (gains: readonly (readonly number[])[]): number[] => {
  const n = gains.length;
  const m = gains[0]?.length ?? 0;
  if (n > m) throw new RangeError('fewer places than columns to assign');
  const FAR = 1e9;
  const u = new Float64Array(n + 1);
  const v = new Float64Array(m + 1);
  const taken = new Int32Array(m + 1);
  const way = new Int32Array(m + 1);
  for (let i = 1; i <= n; i++) {
    taken[0] = i;
    let j0 = 0;
    const least = new Float64Array(m + 1).fill(FAR);
    const used = new Uint8Array(m + 1);
    do {
      used[j0] = 1;
      const i0 = taken[j0] ?? 0;
      let delta = FAR;
      let j1 = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j] === 1) continue;
        const cost = -(gains[i0 - 1]?.[j - 1] ?? -FAR) - (u[i0] ?? 0) - (v[j] ?? 0);
        if (cost < (least[j] ?? FAR)) {
          least[j] = cost;
          way[j] = j0;
        }
        if ((least[j] ?? FAR) < delta) {
          delta = least[j] ?? FAR;
          j1 = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j] === 1) {
          u[taken[j] ?? 0] = (u[taken[j] ?? 0] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? FAR) - delta;
      }
      j0 = j1;
    } while (taken[j0] !== 0);
    do {
      const j1 = way[j0] ?? 0;
      taken[j0] = taken[j1] ?? 0;
      j0 = j1;
    } while (j0 !== 0);
  }
  const chosen = new Array<number>(n).fill(-1);
  for (let j = 1; j <= m; j++) {
    const row = taken[j] ?? 0;
    if (row > 0) chosen[row - 1] = j - 1;
  }
  return chosen;
};
