import { FORMULIR, UMUM, type Formulir } from '../../forms';
import { kataDari, tahunDari } from '../../renja/kosakata';
import type { HeadingPath } from '../locate/headings';
import type { Guess } from '../facts/types';
import { bagianOf } from './bagian';
import { realisasiByFigures } from './by-figures';
import { featuresOf, type Body } from './features-of';
import { codesByContent, namesOfUnits, withFigures, withRowNames } from './complete';
import { measureOf, type Feature } from './features';
import { bestOf, guessesOf } from './guesses';
import { likeGroups } from './kelompok-sejenis';
import { codesBeside, namesBeside } from './kode-bersebelahan';
import { NONE, type Meaning } from './meaning';
import { place } from './place';
import { bornOut, readAs, withFormulas, type Reading } from './read-as';
import { FORM, SURE_TABLE } from './weights';

export type Mapping = {
  readonly form: Formulir | null;
  readonly meanings: readonly Meaning[];
  readonly confidence: number;
  /** The forms that it may be, the likeliest first; absent where the user chose one. */
  readonly guesses?: readonly Guess[];
};

/** What says that there is a table, beside its headings: the user pointed at them, or a numbering row stands below. */
export type Evidence = { readonly pointed: boolean; readonly numbered: boolean };

/**
 * Columns of a sheet that is no known form: names are recognised, all else counts as what its numbering declares. Without
 * names and numbering it is no table, unless the user said so and tells the rest.
 */
const mapUnknown = (
  paths: readonly HeadingPath[],
  features: readonly Feature[],
  { pointed, numbered }: Evidence,
): Mapping => {
  const read = place(UMUM, paths, features).meanings;
  const named = withRowNames(read, paths, features, numbered);
  if (!pointed && !named.some(({ role }) => role === 'nama')) return { form: null, meanings: named, confidence: 0 };
  const meanings = named.map((meaning, at): Meaning => {
    const texts = paths[at]?.texts ?? [];
    const own = features[at];
    const isRate = own?.percent === true && own.profile.large === 0;
    return meaning.role !== 'lain' || texts.length === 0
      ? meaning
      : {
          ...NONE,
          measure: measureOf(texts) ?? (isRate ? '%' : null),
          ragam: `k${at}`,
          confidence: SURE_TABLE.unknown,
        };
  });
  return { form: UMUM, meanings, confidence: SURE_TABLE.unknown };
};

/**
 * The form that explains the table best, by headings, title, and arithmetic on the rows, and what each column means in it;
 * the form `wanted` by the user whatever the headings name.
 */
export const mapColumns = (
  paths: readonly HeadingPath[],
  title: readonly string[],
  wanted: string | undefined,
  evidence: Evidence,
  body: Body,
  forms: readonly Formulir[] = FORMULIR,
): Mapping => {
  const features = featuresOf(paths, tahunDari(title.join(' ')), body);
  const words = kataDari(title.join(' '));
  const parts = bagianOf(features, body);
  const settle = ({ meanings, ...rest }: Mapping): Mapping => ({
    ...rest,
    meanings: namesOfUnits(
      withFigures(namesBeside(codesByContent(codesBeside(meanings, features), paths, features), features), features),
      paths,
      features,
    ),
  });
  const chosen = forms.find(({ id }) => id === wanted);
  const settleAs = (one: Reading): Mapping => {
    const { form, confidence } = one;
    const bear = (meanings: readonly Meaning[]) => bornOut({ ...one, meanings }, paths, body);
    const meanings = realisasiByFigures(withFormulas(one, body), features, bear, body.left);
    return settle({ form, confidence, meanings });
  };
  if (chosen !== undefined) return settleAs(readAs(chosen, paths, features, words, body, parts));
  const all = forms.map((form) => readAs(form, paths, features, words, body, parts));
  const groups = likeGroups(paths, features, parts);
  const whole =
    groups === null ? [] : forms.map((form) => readAs(form, paths, groups.features, words, body, groups.parts));
  const best = bestOf([...all, ...whole]);
  const found =
    best !== undefined && best.score >= FORM.minScore && best.confidence >= FORM.minConfidence
      ? settleAs(best)
      : settle(mapUnknown(paths, features, evidence));
  return { ...found, guesses: guessesOf(all, features) };
};
