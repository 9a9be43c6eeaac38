import { Decimal } from '../../../src/grid/decimal';
import { kalimatAlasan, kalimatPertanyaan } from '../../../src/bahasa/kalimat';
import { katalog } from '../../../src/bahasa';
import { angka, teks } from '../../../src/engine/facts/params';
import { reasons } from '../../../src/engine/facts/reasons';
import type { RuleId } from '../../../src/engine';
import type { Owned } from '../../../src/engine/rules';
import type { Draft } from '../../../src/engine/rules/types';

/**
 * What must not compile: each line below an expectation is an error of the compiler, or `tsc` fails here. Nothing of it needs
 * to run.
 */

const because = reasons({ 'contoh-a': { pagu: 'angka', nama: 'teks?' }, 'contoh-b': { nama: 'teks' } });
const satu = angka(new Decimal(1), 'Rp');
const dua = teks('dua');

test('yang lengkap diterima, dengan dan tanpa angka yang tidak selalu ada', () => {
  expect(because('contoh-a', { pagu: satu })).toEqual({ key: 'contoh-a', params: { pagu: satu } });
  expect(because('contoh-a', { pagu: satu, nama: dua }).params).toHaveProperty('nama', dua);
});

export const angkaYangSalah = (kunci: 'contoh-a' | 'contoh-b', ada: boolean) => [
  // @ts-expect-error a figure of the reason is missing
  because('contoh-a', { nama: dua }),
  // @ts-expect-error a figure that the reason does not have
  because('contoh-a', { pagu: satu, lain: dua }),
  // @ts-expect-error the same, put in on a condition
  because('contoh-a', { pagu: satu, ...(ada ? { lain: dua } : {}) }),
  // @ts-expect-error a text where a number belongs
  because('contoh-a', { pagu: dua }),
  // @ts-expect-error a reason that the file did not declare
  because('contoh-c', {}),
  // @ts-expect-error either of two reasons with different figures
  because(kunci, { pagu: satu }),
];

// @ts-expect-error a reason that no file declared, put together by hand
export const tanganSendiri: Draft['reason'] = { key: 'contoh-a', params: {} };

// @ts-expect-error a reason of a rule that no file owns
export type Yatim = Owned<'aturan-yang-tidak-ada'>;
export type Ada = Owned<'capaian'>;

const { alasan, pertanyaan } = katalog.id;
/** A catalogue whose sentences are known to the compiler only as texts. */
const tanpa = <Key extends keyof typeof alasan>(key: Key): Omit<typeof alasan, Key> => {
  const rest: Partial<typeof alasan> = { ...alasan };
  delete rest[key];
  return rest as Omit<typeof alasan, Key>;
};

export const kalimatYangSalah = () => [
  // @ts-expect-error a reason without sentences
  kalimatAlasan(tanpa('lebih-pagu')),
  // @ts-expect-error sentences without a reason
  kalimatAlasan({ ...alasan, 'lebih-pagu:entah': ['Lebih.'] }),
  // @ts-expect-error a figure that is not given with this reason
  kalimatAlasan({ ...alasan, 'lebih-pagu': ['Melebihi {plafon}.'] }),
  // @ts-expect-error a question has no sel of its own where it does not say so
  kalimatPertanyaan({ ...pertanyaan, tabel: ['{sel}: apakah tabel ini {formulir}?'] }),
];

// @ts-expect-error every rule has its name
export const nama: Readonly<Record<RuleId, string>> = { capaian: 'Capaian' };
