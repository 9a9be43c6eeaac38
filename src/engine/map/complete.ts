import { bacaJudul, ISTILAH } from '../../renja/kosakata';
import { FIGURE_ROLES, type Role } from '../../renja/types';
import type { HeadingPath } from '../locate/headings';
import { isNumeric } from './features-of';
import type { Feature } from './features';
import type { Meaning } from './meaning';
import type { Placed } from './place';
import { SURE_COLUMN, SURE_TABLE } from './weights';

/** A column taken for the names by what it holds, not by its heading. */
const asName = (meanings: readonly Meaning[], at: number): Meaning[] =>
  meanings.map((meaning, index) =>
    index === at ? { ...meaning, role: 'nama', confidence: SURE_TABLE.unknown, reasons: ['isi'] } : meaning,
  );

/** Names under a heading of the sheet's own ("Penerima Hibah"): the first column of texts, where no other names the rows. */
export const withNames = (placed: Placed, features: readonly Feature[]): Placed => {
  const figures = features.findIndex((one) => one.headed && isNumeric(one) && one.profile.large > 0);
  // Who does it stands behind the figures; before them it heads the rows, as remarks do that stand there ("Upaya Puskesmas").
  const isFirst = (index: number): boolean => figures < 0 || index < figures;
  const named = placed.meanings.some(
    ({ role }, index) => role === 'indikator' || ((role === 'nama' || role === 'penanggung-jawab') && isFirst(index)),
  );
  const wants = placed.form.kolom.some(({ role, wajib }) => role === 'nama' && wajib === true);
  if (named || !wants) return placed;
  const at = placed.meanings.findIndex(({ role }, index) => {
    const { filled = 0, named: texts = 0 } = features[index]?.profile ?? {};
    const isOpen = role === 'lain' || (role === 'catatan' && isFirst(index));
    return isOpen && features[index]?.headed === true && filled >= 3 && texts > filled * 0.7;
  });
  if (at < 0) return placed;
  const own = placed.meanings.map((one): Meaning => (one.role === 'nama' ? { ...one, role: 'penanggung-jawab' } : one));
  return { ...placed, meanings: asName(own, at) };
};

/** A percentage that names neither K nor Rp is that of the money, where a form tells both apart and the sheet has money alone. */
export const withOneMeasure = (placed: Placed, features: readonly Feature[]): Placed => {
  const { form, meanings } = placed;
  const measures = new Set(meanings.flatMap(({ measure }) => (measure === 'K' || measure === 'Rp' ? [measure] : [])));
  const isLarge = (at: number): boolean => {
    const { numbers, large } = features[at]?.profile ?? { numbers: 0, large: 0 };
    return large > numbers * 0.5;
  };
  // Quarters that say neither are of the money where their figures are as large and no K is beside them.
  const quarterly = meanings.some(
    ({ role, measure }, at) => role === 'realisasi-tw' && (measure === 'Rp' || (measure === null && isLarge(at))),
  );
  if (measures.size !== 1 || !measures.has('Rp')) return placed;
  const told = new Set(form.kolom.flatMap(({ role, ukuran }) => (ukuran === 'judul' ? [role] : [])));
  const isSmall = (at: number): boolean => {
    const { numbers, large } = features[at]?.profile ?? { numbers: 0, large: 0 };
    return numbers > 0 && large === 0;
  };
  return {
    ...placed,
    meanings: meanings.map((one, at): Meaning =>
      one.measure === null && one.ragam === null && told.has(one.role) && (isLarge(at) || (quarterly && !isSmall(at)))
        ? { ...one, measure: 'Rp' }
        : one,
    ),
  };
};

const RATES: ReadonlySet<Role> = new Set<Role>(['capaian', 'capaian-renstra', 'rasio']);

/** Rates that do not say of what they are, in a table of K and Rp: of the nearest to the left, unless that has its own. */
const withRates = (meanings: readonly Meaning[], told: ReadonlySet<Role>): Meaning[] =>
  meanings.map((one, at): Meaning => {
    const open = one.measure === null || one.measure === '%';
    if (!open || one.ragam !== null || !RATES.has(one.role) || !told.has(one.role)) return one;
    const before =
      meanings.slice(0, at).findLast(({ measure }) => measure === 'K' || measure === 'Rp')?.measure ?? null;
    const taken = meanings.some(
      ({ role, measure, period }) => role === one.role && measure === before && period === one.period,
    );
    return before === null || taken ? one : { ...one, measure: before, reasons: [...one.reasons, 'posisi'] };
  });

/**
 * Of two columns that mean the same, one of money and one that says no measure and whose figures are small: that one is its K. So
 * the measures of a table are told apart, and those of its rates must be too.
 */
export const withQuantities = (placed: Placed, features: readonly Feature[]): Placed => {
  const { form, meanings } = placed;
  const told = new Set(form.kolom.flatMap(({ role, ukuran }) => (ukuran === 'judul' ? [role] : [])));
  const isBeside = (one: Meaning): boolean =>
    told.has(one.role) &&
    meanings.some(
      ({ role, ragam, period, side, measure }) =>
        role === one.role && ragam === one.ragam && period === one.period && side === one.side && measure === 'Rp',
    );
  const isOpen = (one: Meaning, at: number): boolean => {
    const { percent, profile } = features[at] ?? { percent: true, profile: { numbers: 0, large: 0 } };
    return one.measure === null && told.has(one.role) && profile.large === 0 && (percent || profile.numbers > 0);
  };
  if (!meanings.some((one, at) => isOpen(one, at) && isBeside(one))) return placed;
  // Its quarters are of the same measure as it.
  const quantities = meanings.map((one, at): Meaning =>
    isOpen(one, at) && (isBeside(one) || one.role === 'realisasi-tw') ? { ...one, measure: 'K' } : one,
  );
  return { ...placed, meanings: withRates(quantities, told) };
};

/** Names under a heading that no form knows ("Kecamatan"): the first column that is neither number nor code. */
const firstAsName = (meanings: readonly Meaning[], features: readonly Feature[]): Meaning[] =>
  asName(
    meanings,
    meanings.findIndex(({ role }, index) => {
      const own = features[index];
      return role === 'lain' && own?.headed === true && !isNumeric(own);
    }),
  );

/** Columns of figures that must be headed by words of the vocabulary for names to be taken from what a column holds. */
const MIN_SAID = 2;

/**
 * What names the rows of a table that is no known form: names, else indicators, offices, or the first column of texts where
 * the numbering or the headings of several figures say that it is a table.
 */
export const withRowNames = (
  read: readonly Meaning[],
  paths: readonly HeadingPath[],
  features: readonly Feature[],
  numbered: boolean,
): Meaning[] => {
  const named = namesOfUnits(read, paths, features);
  if (named.some(({ role }) => role === 'nama')) return named;
  const said = features.filter(
    (one) => isNumeric(one) && [...one.said.keys()].some((konsep) => ISTILAH[konsep].inti === true),
  ).length;
  const isTable = numbered || said >= MIN_SAID;
  const labelled = named.findIndex(({ role }) => role === 'indikator' || role === 'sasaran');
  if (isTable && labelled >= 0)
    return named.map((meaning, index) => (index === labelled ? { ...meaning, role: 'nama' } : meaning));
  if (numbered) return firstAsName(named, features);
  const texts = features.findIndex(
    ({ headed, profile: { filled, words } }, index) =>
      named[index]?.role === 'lain' && headed && filled >= 3 && words > filled * 0.7,
  );
  return isTable && texts >= 0 ? asName(named, texts) : named;
};

/** Figures that no place of the form explains are kept, for what the numbering row declares of them. */
export const withFigures = (meanings: readonly Meaning[], features: readonly Feature[]): Meaning[] =>
  meanings.map((meaning, at) => {
    const own = features[at];
    const figures = own !== undefined && own.headed && isNumeric(own);
    return meaning.role === 'lain' && meaning.ragam === null && figures
      ? // "% terhadap Pagu" of something that no form has: a percentage still.
        // Below "Rp" too: its figures are small.
        { ...meaning, measure: own.percent && own.profile.large === 0 ? '%' : own.measure, ragam: `k${at}` }
      : meaning;
  });

const FIGURES: ReadonlySet<Role> = new Set<Role>(FIGURE_ROLES);
const WHO: ReadonlySet<Role> = new Set<Role>(['penanggung-jawab', 'sumber-dana', 'kelompok-sasaran', 'lokasi']);

/** Offices that head their own rows are names, where nothing else is: "SKPD", "Kecamatan"; "Pengelola", "Sumber Dana" left of all figures. */
export const namesOfUnits = (
  meanings: readonly Meaning[],
  paths: readonly HeadingPath[],
  features: readonly Feature[],
): Meaning[] => {
  if (meanings.some(({ role }) => role === 'nama')) return [...meanings];
  const label = meanings.findIndex(({ role }) => role === 'indikator' || role === 'sasaran');
  if (label >= 0) {
    // "PD Pelaksana / Program" before the indicators: who does it, and what, name the rows.
    const lists = meanings.findIndex(
      ({ role }, index) =>
        index < label &&
        role === 'penanggung-jawab' &&
        paths[index]?.texts.some((text) =>
          bacaJudul(text).konsep.some((one) => one === 'tingkatan' || one === 'skpd'),
        ) === true,
    );
    return meanings.map((meaning, index) => (index === lists ? { ...meaning, role: 'nama' } : meaning));
  }
  const office = meanings.findIndex(
    ({ role }, index) =>
      role === 'penanggung-jawab' &&
      paths[index]?.texts.some((text) => bacaJudul(text).konsep.includes('skpd')) === true,
  );
  const isAmount = (index: number): boolean => {
    const own = features[index];
    return meanings[index]?.role === 'lain' && own?.headed === true && isNumeric(own);
  };
  const figures = meanings.findIndex(({ role, measure }, at) => FIGURES.has(role) || measure !== null || isAmount(at));
  const first = meanings.findIndex(({ role }) => WHO.has(role));
  const place = meanings.findIndex(({ role }) => role === 'lokasi');
  const at = office >= 0 ? office : first < figures ? first : place;
  return meanings.map((meaning, index) => (index === at ? { ...meaning, role: 'nama' } : meaning));
};

/** Share of numbers in a column before the names under their heading; labels of totals begin there as well. */
const NUMBERED = 0.6;

/**
 * Codes in a column headed "No.", headed by a word of the sheet's own before the names, or under the heading of the names ("Uraian"
 * merged over both: the LRA of villages) are codes, where no column is headed as such.
 */
export const codesByContent = (
  meanings: readonly Meaning[],
  paths: readonly HeadingPath[],
  features: readonly Feature[],
): Meaning[] => {
  if (meanings.some(({ role }) => role === 'kode')) return [...meanings];
  const names = meanings.findIndex(({ role }) => role === 'nama');
  const heading = paths[names]?.texts.join('\n') ?? '';
  return meanings.map((meaning, at) => {
    const { codes, filled, numbers, large } = features[at]?.profile ?? { codes: 0, filled: 0, numbers: 0, large: 0 };
    const unnamed = meaning.role === 'lain' && meaning.ragam === null && at < names && features[at]?.headed === true;
    const shares = heading !== '' && paths[at]?.texts.join('\n') === heading;
    const coded =
      (codes >= 2 &&
        ((meaning.role === 'nomor' && codes >= filled * 0.4) ||
          (unnamed && codes >= filled * 0.6 && codes + numbers >= filled))) ||
      (unnamed && shares && large === 0 && numbers >= 2 && numbers >= filled * NUMBERED);
    return coded ? { ...meaning, role: 'kode', confidence: SURE_COLUMN.byContent, reasons: ['isi'] } : meaning;
  });
};
