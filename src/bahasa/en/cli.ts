import type { cli as cliId } from '../id/cli';

export const cli: Record<keyof typeof cliId, string> = {
  'cli.tanpa-temuan': 'No findings.',
};
