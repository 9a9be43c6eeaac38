/** What a number format tells: whether it shows percent, and how many decimals it fixes (null: as many as there are). */
type FormatFacts = { readonly percent: boolean; readonly decimals: number | null };

const cache = new Map<string, FormatFacts>();

/** Reads an English Excel number format; only its first section counts. */
export const formatFacts = (format: string): FormatFacts => {
  const known = cache.get(format);
  if (known !== undefined) return known;
  const section = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/g, '');
  const digits = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(section);
  const facts: FormatFacts = {
    percent: section.includes('%'),
    decimals: /general|@/i.test(section) || digits === null ? null : (digits[1] ?? '').length,
  };
  cache.set(format, facts);
  return facts;
};
