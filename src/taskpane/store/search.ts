import { katalog, renderFinding, type Language } from '../../bahasa';
import type { Row } from '../../engine/facts/types';
import type { Finding } from '../../engine/rules/finding';
import { toA1 } from '../../grid/address';

/** What a finding is found by, in small letters; made once per finding and language. */
const known: Readonly<Record<Language, WeakMap<Finding, string>>> = { id: new WeakMap(), en: new WeakMap() };

/** Everything a search may hit: cell, row, code, rule and the sentence that tells why. */
export const searchText = (finding: Finding, row: Row | null, language: Language): string => {
  let text = known[language].get(finding);
  if (text === undefined) {
    const { nama } = katalog[language].aturan[finding.rule];
    const parts = [toA1(finding.cell), row?.nama ?? '', row?.kode ?? '', nama, renderFinding(finding, language)];
    text = parts.join('\n').toLowerCase();
    known[language].set(finding, text);
  }
  return text;
};

/** Milliseconds of work between two breaths. */
const SLICE = 12;

/**
 * Makes the texts of a long list ready while nobody waits, so that the first letter typed finds them made.
 * Ends when the result is called.
 */
export const prepareSearch = (
  findings: readonly Finding[],
  rows: ReadonlyMap<number, Row>,
  language: Language,
): (() => void) => {
  let at = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const work = (): void => {
    const end = performance.now() + SLICE;
    for (; at < findings.length && performance.now() < end; at += 1) {
      const finding = findings[at];
      if (finding !== undefined) searchText(finding, rows.get(finding.cell.row) ?? null, language);
    }
    if (at < findings.length) timer = setTimeout(work, SLICE);
  };
  timer = setTimeout(work, SLICE);
  return () => clearTimeout(timer);
};
