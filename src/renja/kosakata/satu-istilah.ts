/**
 * A concept of the vocabulary with its spellings. `bobot`: how much a column that the concept explains speaks for its meaning.
 * `sisa`: how much a heading that says it speaks against a meaning that leaves it unexplained ("Target Renstra" is no plain
 * target). Longer spellings go before shorter ones: "target capaian" is a target, "tingkat capaian" a rate. Words are found
 * with one letter wrong too (`kata.ts`).
 */
export type Istilah = {
  readonly ejaan: string;
  readonly bobot: number;
  readonly sisa: number;
  /** Whether a heading that says it names a column by itself; others only say which of several. */
  readonly inti?: boolean;
};

/** A concept that names a column by itself. */
export const inti = (bobot: number, sisa: number, ejaan: string): Istilah => ({ ejaan, bobot, sisa, inti: true });
/** A concept that says which of several columns is meant. */
export const sifat = (bobot: number, sisa: number, ejaan: string): Istilah => ({ ejaan, bobot, sisa });
