import { words } from '../../grid/cells';

/** One spelling for comparison: lower case, single spaces, "s/d" for its variants. */
export const normalise = (text: string): string =>
  words(text)
    .toLowerCase()
    .replace(/\bs\s*[./]\s*d\b\.?/g, 's/d')
    .replace(/\bsampai dengan\b/g, 's/d')
    .replace(/\bsub[- ]kegiatan\b/g, 'subkegiatan')
    .replace(/(?<!\s)\s*\/\s*/g, '/');
