import type { Param, Params } from './params';

/**
 * Reasons with the figures that their sentences may use. Whoever gives a reason declares its figures once; that a check gives
 * them all and no other, and that each has its sentence in every catalogue, the compiler says.
 */

/** What a figure is; with '?' behind it where it is not always there. */
type Kind = Param['kind'] | `${Param['kind']}?`;
/** The figures of one reason by name. */
export type Figures = Readonly<Record<string, Kind>>;
/** Figures by key: a rule's id, or the id, a colon and a variant. */
export type Reasons = Readonly<Record<string, Figures>>;

type ParamOf<Given extends Kind> = Extract<Param, { readonly kind: Given extends `${infer Jenis}?` ? Jenis : Given }>;
type Optional<F extends Figures> = { [Name in keyof F]: F[Name] extends `${string}?` ? Name : never }[keyof F];

/** The figures that a reason is given with. */
export type ParamsOf<F extends Figures> = { readonly [Name in Exclude<keyof F, Optional<F>>]: ParamOf<F[Name]> } & {
  readonly [Name in Optional<F>]?: ParamOf<F[Name]>;
};

/** What suits every one of several reasons: a key that is only known when the check runs. */
type Suiting<F extends Figures> = (F extends Figures ? (params: ParamsOf<F>) => void : never) extends (
  params: infer Params,
) => void
  ? Params
  : never;
type NamesOf<P> = P extends unknown ? keyof P : never;

declare const declared: unique symbol;

/** Why: a key of the catalogues with its figures. Only what `reasons` declared makes one. */
export type Reason<Key extends string = string> = {
  readonly key: Key;
  readonly params: Params;
  readonly [declared]: true;
};

/** Gives a reason of a file with its figures: none missing, none that it did not declare. */
export type Because<R extends Reasons> = {
  <Key extends keyof R & string, P extends Suiting<R[Key]>>(
    key: Key,
    params: P & { readonly [Name in Exclude<NamesOf<P>, keyof R[Key]>]: never },
  ): Reason<Key>;
  readonly figures: R;
};

/** Declares the reasons of a file. */
export const reasons = <const R extends Reasons>(figures: R): Because<R> =>
  Object.assign((key: string, params: Params) => ({ key, params }), { figures }) as unknown as Because<R>;
