import { run } from '../../src/cli/run';
import type { Terminal } from '../../src/cli/terminal';

/** The command line as a person sees it: what it prints, what it complains of, its exit code. */
export const commandLine =
  (own: Partial<Pick<Terminal, 'width' | 'recalculate' | 'progress' | 'threads' | 'lines'>> = {}) =>
  async (...args: readonly string[]): Promise<{ code: number; out: string; error: string }> => {
    let [out, error] = ['', ''];
    const code = await run(args, {
      out: (text) => void (out += text),
      error: (text) => void (error += text),
      width: 120,
      version: '9.9.9',
      now: () => new Date(2026, 6, 1, 9, 30),
      ...own,
    });
    return { code, out, error };
  };
