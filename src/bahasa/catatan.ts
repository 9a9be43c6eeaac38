import { NOTE_PREFIX } from '../engine/facts/note-prefix';
import type { Finding } from '../engine/rules/finding';
import type { Language } from './language';
import { renderFinding } from './temuan';

/** The text of the note at a marked cell: for each finding a first line that names the product and the rule, then the reason. */
export const teksCatatan = (findings: readonly Finding[], language: Language): string =>
  findings.map((finding) => `${NOTE_PREFIX}${finding.rule}\n${renderFinding(finding, language)}`).join('\n\n');
