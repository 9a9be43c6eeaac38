import { antarLembar } from './antar-lembar';
import { aturanLain } from './aturan-lain';
import { aturanTriwulan } from './aturan-triwulan';
import { baris } from './persentase-baris';
import { capaian } from './capaian';
import { ganda } from './ganda';
import { hitungan } from './hitungan';
import { isian } from './isian';
import { isianKosong } from './isian-kosong';
import { jumlah } from './jumlah';
import { kAnak } from './k-anak';
import { kode } from './kode';
import { nomenklatur } from './nomenklatur';
import { pagu } from './pagu';
import { pembulatan } from './pembulatan';
import { persenTriwulan } from './persen-triwulan';
import { pola } from './pola';
import { predikat } from './predikat';
import { rataRata } from './rata-rata';
import { rumusDitimpa } from './rumus-ditimpa';
import { rumusDitimpaTetangga } from './rumus-ditimpa-tetangga';
import { rumusGalat } from './rumus-galat';
import { rumusJumlahLain } from './rumus-jumlah-lain';
import { rumusKolom } from './rumus-kolom';
import { rumusPredikat } from './rumus-predikat';
import { rumusRentang } from './rumus-rentang';
import { rumusTakTerikuti } from './rumus-tak-terikuti';
import { rumusTerbalik } from './rumus-terbalik';
import { rumusTetangga } from './rumus-tetangga';
import { sengketa } from './sengketa';
import { takDitulis } from './tak-ditulis';
import { targetTurun } from './target-turun';
import { total } from './total';
import { triwulanLanjut } from './triwulan-lanjut';
import type { Rule, RuleFacts } from './types';

/** Every rule, in the order in which they speak of a cell. Adding one: a file here and a line in this list. */
export const RULES = [
  hitungan,
  sengketa,
  jumlah,
  total,
  capaian,
  rataRata,
  predikat,
  pembulatan,
  isianKosong,
  takDitulis,
  isian,
  ganda,
  pagu,
  targetTurun,
  kode,
  nomenklatur,
  baris,
  aturanLain,
  aturanTriwulan,
  triwulanLanjut,
  persenTriwulan,
  kAnak,
  pola,
  rumusRentang,
  rumusKolom,
  rumusJumlahLain,
  rumusPredikat,
  rumusTerbalik,
  rumusTetangga,
  rumusTakTerikuti,
  rumusDitimpa,
  rumusDitimpaTetangga,
  rumusGalat,
  antarLembar,
] as const satisfies readonly Rule[];

type Union = (typeof RULES)[number];
type Merged<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer All) => void ? All : never;
type FactsOf = Merged<Union['rules']>;

/** Every rule that findings name. */
export type RuleId = keyof FactsOf & string;
/** Rules that are checked only where the user asks for them. */
export type PilihanRule = {
  [Id in RuleId]: FactsOf[Id] extends { readonly bawaan: 'mati' } ? Id : never;
}[RuleId];
/** Every reason with its figures: a rule, or a rule, a colon and a variant. */
export type ReasonFigures = Merged<Union['because']['figures']>;
export type ReasonKey = keyof ReasonFigures & string;

type RuleOf<Key extends string> = Key extends `${infer Id}:${string}` ? Id : Key;
/** The rules that reasons are given for: each is owned by a file, or this does not compile. */
export type Owned<Id extends RuleId> = Id;
export type ReasonRule = Owned<RuleOf<ReasonKey>>;

/** What is known of each rule, in the order of the list. */
export const FACTS = Object.assign({}, ...RULES.map(({ rules }) => rules)) as Readonly<Record<RuleId, RuleFacts>>;
const isRuleId = (text: string): text is RuleId => Object.hasOwn(FACTS, text);
export const RULE_IDS: readonly RuleId[] = Object.keys(FACTS).filter(isRuleId);

const isPilihan = (id: RuleId): id is PilihanRule => FACTS[id].bawaan === 'mati';
/** Rules that are off until the user asks for them. */
export const PILIHAN: readonly PilihanRule[] = RULE_IDS.filter(isPilihan);
