/**
 * Arithmetic as the forms print it and as the form files write it: `12/7x100%`, `(5+7+9)`,
 * `realisasi / target * 100`, `triwulan(realisasi-tw)`.
 */
export type Fungsi = 'triwulan' | 'sampai' | 'tahun' | 'total' | 'pertumbuhan' | 'terakhir' | 'bulanan';

export type Persamaan =
  | { readonly kind: 'angka'; readonly nilai: string }
  /** A column: a role name, or a number of the numbering row. `bila`: left out of a sum where no such column is there ("a + b?"). */
  | { readonly kind: 'kolom'; readonly nama: string; readonly bila?: true }
  | { readonly kind: 'fungsi'; readonly fungsi: Fungsi; readonly nama: string }
  | { readonly kind: '+' | '-' | '*' | '/'; readonly kiri: Persamaan; readonly kanan: Persamaan };

const FUNGSI: readonly Fungsi[] = ['triwulan', 'sampai', 'tahun', 'total', 'pertumbuhan', 'terakhir', 'bulanan'];
const TOKEN = /\s*(?:(\d+)(\s*%)?|([a-z]{2,}(?:-[a-z]+)*(?:@[a-z]+)?\??)|([x×*:/÷+\-()]))/iy;

type Token = { readonly kind: 'number' | 'percent' | 'name' | 'sign'; readonly text: string };

const tokenize = (text: string): Token[] | null => {
  const tokens: Token[] = [];
  const source = text.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source);
    if (match === null) return null;
    if (match[1] !== undefined) tokens.push({ kind: match[2] === undefined ? 'number' : 'percent', text: match[1] });
    else if (match[3] !== undefined) tokens.push({ kind: 'name', text: match[3].toLowerCase() });
    else tokens.push({ kind: 'sign', text: (match[4] ?? '').replace(/[x×]/i, '*').replace(/[:÷]/, '/') });
  }
  return tokens;
};

/**
 * Parses an equation's right side. Numbers are columns, except 100 and what carries a % sign, which are factors.
 * Null when the text is no arithmetic.
 */
export const parsePersamaan = (text: string): Persamaan | null => {
  const tokens = tokenize(text);
  if (tokens === null || tokens.length === 0) return null;
  let at = 0;
  const sign = (...signs: string[]): string | null => {
    const token = tokens[at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return null;
    at++;
    return token.text;
  };
  const factor = (): Persamaan | null => {
    const token = tokens[at];
    if (token === undefined) return null;
    if (sign('(') !== null) {
      const inner = sum();
      return inner !== null && sign(')') !== null ? inner : null;
    }
    at++;
    switch (token.kind) {
      case 'percent':
        return { kind: 'angka', nilai: token.text };
      case 'number':
        return token.text === '100'
          ? { kind: 'angka', nilai: '100' }
          : { kind: 'kolom', nama: String(Number(token.text)) };
      case 'name': {
        const fungsi = FUNGSI.find((name) => name === token.text);
        if (fungsi === undefined)
          return token.text.endsWith('?')
            ? { kind: 'kolom', nama: token.text.slice(0, -1), bila: true }
            : { kind: 'kolom', nama: token.text };
        if (sign('(') === null) return null;
        const nama = tokens[at++];
        return nama?.kind === 'name' && sign(')') !== null ? { kind: 'fungsi', fungsi, nama: nama.text } : null;
      }
      default:
        return null;
    }
  };
  const chain = (next: () => Persamaan | null, first: '+' | '*', second: '-' | '/'): Persamaan | null => {
    let kiri = next();
    while (kiri !== null) {
      const op = sign(first, second);
      if (op === null) return kiri;
      const kanan = next();
      kiri = kanan === null ? null : { kind: op === first ? first : second, kiri, kanan };
    }
    return null;
  };
  const product = (): Persamaan | null => chain(factor, '*', '/');
  const sum = (): Persamaan | null => chain(product, '+', '-');
  const result = sum();
  return at === tokens.length ? result : null;
};

/** Columns and functions an equation reads. */
export const operands = (persamaan: Persamaan): (Persamaan & { kind: 'kolom' | 'fungsi' })[] => {
  switch (persamaan.kind) {
    case 'angka':
      return [];
    case 'kolom':
    case 'fungsi':
      return [persamaan];
    default:
      return [...operands(persamaan.kiri), ...operands(persamaan.kanan)];
  }
};

/** Whether an equation is a sum of columns each of which may be left out. */
export const bolehTanpa = (persamaan: Persamaan): boolean =>
  persamaan.kind === 'kolom'
    ? persamaan.bila === true
    : persamaan.kind === '+' && bolehTanpa(persamaan.kiri) && bolehTanpa(persamaan.kanan);
