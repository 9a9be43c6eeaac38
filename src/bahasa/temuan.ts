import { toA1 } from '../grid/address';
import type { Finding } from '../engine/rules/finding';
import type { Param } from '../engine/facts/params';
import type { Cell } from '../grid/types';
import { desimalPembeda, formatAngka, formatPersen } from './angka';
import { isiTemplat, type Isi } from './templates';
import type { Language } from './language';
import { katalog } from './katalog';

/** Addresses as a list, at most `limit` of them: "E9, E12 dan 3 sel lain". */
export const formatSel = (cells: readonly Cell[], language: Language, limit = 5): string => {
  const { kata } = katalog[language];
  const shown = cells.length > limit ? cells.slice(0, limit) : cells.slice(0, -1);
  const rest = cells.length - limit;
  const last = cells.at(-1);
  const names = shown.map(toA1).join(', ');
  if (rest > 0) return `${names} ${isiTemplat(kata['dan-lain'], { n: rest }, language) ?? ''}`;
  if (last === undefined) return '';
  return names === '' ? toA1(last) : `${names} ${kata.dan} ${toA1(last)}`;
};

/** Whether what a finding's cell holds is a text to be shown as it is, though it may look like a figure: a code is none. */
export const tertulisApaAdanya = ({ shows }: Finding): boolean => shows === 'apa-adanya';

/** What a finding's cell shows, as on screen; null when blank. */
export const formatTertulis = (finding: Finding, language: Language): string | null =>
  tertulisApaAdanya(finding) ? finding.found : formatNilai(finding, finding.found, language);

/** What its cell should show; null when there is nothing to write. */
export const formatSeharusnya = (finding: Finding, language: Language): string | null =>
  formatNilai(finding, finding.expected, language);

const formatNilai = (finding: Finding, value: string | null, language: Language): string | null => {
  if (value === null) return null;
  const decimals = desimalPembeda(finding.found, finding.expected);
  return berupaPersen(finding)
    ? formatPersen(value, language, decimals)
    : formatAngka(value, language, { min: 0, max: decimals });
};

/** The difference without its sign: percentages in percentage points. */
const formatSelisih = (finding: Finding, language: Language): string | null => {
  if (finding.difference === null) return null;
  const size = finding.difference.replace(/^[-+]/, '');
  const decimals = desimalPembeda(finding.found, finding.expected);
  const figure = formatAngka(size, language, { min: berupaPersen(finding) ? 2 : 0, max: decimals });
  return berupaPersen(finding) ? isiTemplat(katalog[language].kata.poin, { nilai: figure }, language) : figure;
};

/** The difference with its direction: "kurang 31.506.846". */
export const formatSelisihArah = (finding: Finding, language: Language): string | null => {
  const selisih = formatSelisih(finding, language);
  return selisih === null ? null : `${arahOf(finding, language)} ${selisih}`;
};

const arahOf = (finding: Finding, language: Language): string =>
  katalog[language].kata[finding.difference?.startsWith('-') === true ? 'kurang' : 'lebih'];

/** Whether the figures of a finding are percentages: as its own params say, else by its rule. */
export const berupaPersen = (finding: Finding): boolean => {
  const own = finding.reason.params['seharusnya'] ?? finding.reason.params['tertulis'];
  return own?.kind === 'angka' ? own.satuan === '%' : finding.shows === 'persen';
};

const lookUp = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

export const formatParam = (param: Param, language: Language): string => {
  if (param.kind === 'sel') return formatSel(param.nilai, language);
  if (param.kind === 'angka') {
    return param.satuan === '%' ? formatPersen(param.nilai, language) : formatAngka(param.nilai, language);
  }
  const { jenisBaris, rataRata, aturanTriwulan, peran } = katalog[language];
  const word =
    lookUp(jenisBaris, param.nilai) ?? lookUp(rataRata, param.nilai)?.toLowerCase() ?? lookUp(peran, param.nilai);
  return word ?? lookUp(aturanTriwulan, param.nilai)?.toLowerCase() ?? param.nilai;
};

/** The values that templates may use: the finding's own figures, then the params of its reason. */
const valuesOf = (finding: Finding, language: Language): Isi => {
  const { kata, aturan } = katalog[language];
  const values: Record<string, string> = { sel: toA1(finding.cell), penjelasan: aturan[finding.rule].penjelasan };
  const { params } = finding.reason;
  for (const [name, param] of Object.entries(params)) values[name] = formatParam(param, language);
  // 0,2736 of 0,2738: two figures that would look the same get the decimals that tell them apart.
  const { realisasi, target } = params;
  if (realisasi?.kind === 'angka' && target?.kind === 'angka' && realisasi.satuan !== '%' && target.satuan !== '%') {
    const max = desimalPembeda(realisasi.nilai, target.nilai);
    values['realisasi'] = formatAngka(realisasi.nilai, language, { min: 0, max });
    values['target'] = formatAngka(target.nilai, language, { min: 0, max });
  }
  const found = formatTertulis(finding, language);
  const expected = formatSeharusnya(finding, language);
  const difference = formatSelisih(finding, language);
  if (found === null || found === '') values['kosong'] = kata.kosong;
  else values['tertulis'] = found;
  if (expected !== null && expected !== '') values['seharusnya'] = expected;
  if (difference !== null) {
    values['selisih'] = difference;
    values['arah'] = arahOf(finding, language);
  }
  return values;
};

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether a finding stands for several cells that are wrong for the same reason; they are the first of its `affects`. */
const isGroup = (finding: Finding): boolean => finding.reason.params['rentang'] !== undefined;

/** What is said of one cell, for all that share its cause. */
const inGroup = (finding: Finding, values: Isi, sentence: string, language: Language): string =>
  isGroup(finding)
    ? (isiTemplat(katalog[language].kata.serupa, { ...values, kalimat: sentence }, language) ?? sentence)
    : sentence;

/** One sentence on a finding with the figures of this sheet. Every key renders: specific, by rule, or general. */
export const renderFinding = (finding: Finding, language: Language): string => {
  const { aturan } = katalog[language];
  const alasan: Readonly<Record<string, readonly string[]>> = katalog[language].alasan;
  const values = valuesOf(finding, language);
  const { key } = finding.reason;
  const keys = [key, key.split(':')[0] ?? key, finding.rule, 'umum'];
  for (const template of keys.flatMap((one) => (Object.hasOwn(alasan, one) ? (alasan[one] ?? []) : []))) {
    const sentence = isiTemplat(template, values, language);
    if (sentence !== null) return capitalise(inGroup(finding, values, sentence, language));
  }
  return aturan[finding.rule].penjelasan;
};
