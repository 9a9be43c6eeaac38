/** Texts of the command line. Owner: the command line; add keys here and in en/cli.ts. */
export const cli = {
  'cli.tanpa-temuan': 'Tidak ada temuan.',
} as const;
