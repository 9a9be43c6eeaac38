import { bacaJudul } from '../../renja/kosakata';
import type { HeadingPath } from '../locate/headings';
import { isNumeric } from './features-of';
import type { Feature } from './features';
import type { Meaning } from './meaning';
import type { Placed } from './place';
import { SURE_COLUMN, SURE_TABLE } from './weights';

/** Names under a heading of the sheet's own ("Penerima Hibah"): the first column of texts, where no other names the rows. */
export const withNames = (placed: Placed, features: readonly Feature[]): Placed => {
  const named = placed.meanings.some(
    ({ role }) => role === 'nama' || role === 'indikator' || role === 'penanggung-jawab',
  );
  const wants = placed.form.kolom.some(({ role, wajib }) => role === 'nama' && wajib === true);
  if (named || !wants) return placed;
  const at = placed.meanings.findIndex(({ role }, index) => {
    const { filled = 0, words = 0 } = features[index]?.profile ?? {};
    return role === 'lain' && features[index]?.headed === true && filled >= 3 && words > filled * 0.7;
  });
  const meanings = placed.meanings.map((meaning, index): Meaning =>
    index === at ? { ...meaning, role: 'nama', confidence: SURE_TABLE.unknown, reasons: ['isi'] } : meaning,
  );
  return { ...placed, meanings };
};

/** A percentage that names neither K nor Rp is that of the money, where a form tells both apart and the sheet has money alone. */
export const withOneMeasure = (placed: Placed): Placed => {
  const { form, meanings } = placed;
  const measures = new Set(meanings.flatMap(({ measure }) => (measure === 'K' || measure === 'Rp' ? [measure] : [])));
  const quarterly = meanings.some(({ role, measure }) => role === 'realisasi-tw' && measure === 'Rp');
  if (!quarterly || measures.size !== 1) return placed;
  const told = new Set(form.kolom.flatMap(({ role, ukuran }) => (ukuran === 'judul' ? [role] : [])));
  return {
    ...placed,
    meanings: meanings.map((one): Meaning =>
      one.measure === null && one.ragam === null && told.has(one.role) ? { ...one, measure: 'Rp' } : one,
    ),
  };
};

/** Names under a heading that no form knows ("Kecamatan"): the first column that is neither number nor code. */
export const firstAsName = (meanings: readonly Meaning[], paths: readonly HeadingPath[]): Meaning[] => {
  const at = meanings.findIndex(({ role }, index) => role === 'lain' && (paths[index]?.texts.length ?? 0) > 0);
  return meanings.map((meaning, index) =>
    index === at ? { ...meaning, role: 'nama', confidence: SURE_TABLE.unknown, reasons: ['isi'] } : meaning,
  );
};

/** Figures that no place of the form explains are kept, for what the numbering row declares of them. */
export const withFigures = (meanings: readonly Meaning[], features: readonly Feature[]): Meaning[] =>
  meanings.map((meaning, at) => {
    const own = features[at];
    const figures = own !== undefined && own.headed && isNumeric(own);
    return meaning.role === 'lain' && meaning.ragam === null && figures
      ? { ...meaning, measure: own.measure, ragam: `k${at}` }
      : meaning;
  });

/** Offices and places that head their own rows are names, where nothing else is: "SKPD", "Kecamatan / Desa". */
export const namesOfUnits = (meanings: readonly Meaning[], paths: readonly HeadingPath[]): Meaning[] => {
  if (meanings.some(({ role }) => role === 'nama' || role === 'indikator' || role === 'sasaran')) return [...meanings];
  const office = meanings.findIndex(
    ({ role }, index) =>
      role === 'penanggung-jawab' &&
      paths[index]?.texts.some((text) => bacaJudul(text).konsep.includes('skpd')) === true,
  );
  const at = office >= 0 ? office : meanings.findIndex(({ role }) => role === 'lokasi');
  return meanings.map((meaning, index) => (index === at ? { ...meaning, role: 'nama' } : meaning));
};

/** Codes in a column headed "No." are codes, where no column is headed as such. */
export const codesInNumbers = (meanings: readonly Meaning[], features: readonly Feature[]): Meaning[] => {
  if (meanings.some(({ role }) => role === 'kode')) return [...meanings];
  return meanings.map((meaning, at) => {
    const { codes, filled } = features[at]?.profile ?? { codes: 0, filled: 0 };
    const coded = meaning.role === 'nomor' && codes >= 2 && codes >= filled * 0.4;
    return coded ? { ...meaning, role: 'kode', confidence: SURE_COLUMN.byContent, reasons: ['isi'] } : meaning;
  });
};
