import type { QuestionFigures } from '../engine/facts/questions';
import type { ReasonFigures } from '../engine/rules';

/**
 * Sentences by key, typed by who gives their figures: a key without sentences, sentences without a key, and a figure that
 * is not given with the key do not compile.
 */

type Sentences = readonly string[];

/** Names of the placeholders of a template; of `{n#row|rows}` the figure that picks. */
type NamesOf<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Plain}#${string}` ? Plain : Name) | NamesOf<Rest>
  : never;

/** What can be told of every finding, as far as it has them (`temuan.ts`). */
type Always = 'sel' | 'tertulis' | 'seharusnya' | 'selisih' | 'arah' | 'kosong' | 'penjelasan';

type Checked<Given, Also extends string, Catalogue> = {
  readonly [Key in keyof Catalogue]: Key extends keyof Given
    ? Catalogue[Key] extends Sentences
      ? [Exclude<NamesOf<Catalogue[Key][number]>, keyof Given[Key] | Also>] extends [never]
        ? Catalogue[Key]
        : { readonly 'not given with this key': Exclude<NamesOf<Catalogue[Key][number]>, keyof Given[Key] | Also> }
      : Sentences
    : never;
};

type AlasanFigures = ReasonFigures & { readonly umum: Readonly<Record<never, never>> };

/** The sentences of all reasons; 'umum' closes every list. */
export const kalimatAlasan = <const Catalogue extends Readonly<Record<keyof AlasanFigures, Sentences>>>(
  catalogue: Catalogue & Checked<AlasanFigures, Always, Catalogue>,
): Readonly<Record<keyof AlasanFigures, Sentences>> => catalogue;

/** The sentences of all questions. */
export const kalimatPertanyaan = <const Catalogue extends Readonly<Record<keyof QuestionFigures, Sentences>>>(
  catalogue: Catalogue & Checked<QuestionFigures, never, Catalogue>,
): Readonly<Record<keyof QuestionFigures, Sentences>> => catalogue;
