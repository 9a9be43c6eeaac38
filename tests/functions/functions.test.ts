import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { katalog, type Language } from '../../src/bahasa';
import { FUNGSI_RENJA } from '../../src/engine/figures/fungsi';
import { FUNCTION_IDS, registerFunctions, type FunctionHost } from '../../src/functions/register';

class ExcelError extends Error {
  constructor(
    readonly code: string,
    readonly text?: string,
  ) {
    super(text);
  }
}

type Call = (...args: unknown[]) => Promise<number | string>;

/** The functions as Excel finds them once the page has bound them. */
const bound = (host: Partial<FunctionHost<string>> = {}, language: Language = 'id'): ReadonlyMap<string, Call> => {
  const calls = new Map<string, Call>();
  registerFunctions(
    {
      associate: (id, handler) => calls.set(id, handler),
      Error: ExcelError,
      ErrorCode: { invalidValue: '#VALUE!', divisionByZero: '#DIV/0!', invalidNumber: '#NUM!' },
      ...host,
    },
    () => import('../../src/functions/functions'),
    () => language,
  );
  return calls;
};
/** After the arguments Excel hands over an object about the call; arguments left out are null. */
const INVOCATION = { functionName: 'CAPAIAN', address: 'Lembar1!P11', parameterAddresses: null };
const call = (id: string, args: readonly unknown[], calls = bound()): Promise<number | string> => {
  const handler = calls.get(id);
  return handler === undefined ? Promise.reject(new Error(`no function ${id}`)) : handler(...args, INVOCATION);
};

describe('the functions that Excel calls', () => {
  test('are bound under the ids of functions.json, and known to the formula audit by their full names', async () => {
    const { associate, errors } = await generateCustomFunctionsMetadata(
      join(__dirname, '../../src/functions/functions.ts'),
    );
    expect(errors).toEqual([]);
    expect(associate.map(({ id }) => id)).toEqual([...FUNCTION_IDS]);
    expect([...bound().keys()]).toEqual([...FUNCTION_IDS]);
    expect([...FUNGSI_RENJA.keys()]).toEqual(FUNCTION_IDS.map((id) => `RENJA.${id}`));
  });

  test('take arguments as the formula says: E.81 Luwu Timur, O22 of E22 and the average of program 4', async () => {
    expect(await call('CAPAIAN', [29_576_400, 22_046_800, null, null])).toBeCloseTo(74.5418644595015, 10);
    expect(await call('CAPAIAN', [10, 12, 'negatif', 'pecahan'])).toBe(0.8);
    expect(await call('PREDIKAT', [82.99918204615192, null, null])).toBe('Tinggi');
    const capaian = [[0.1], [0.64], [0.8813919294232968], [1]];
    const pagu = [[45_240_000], [116_759_720], [908_839_894], [49_960_844]];
    expect(await call('RATARATA', [capaian, pagu])).toBeCloseTo(0.8299918204615192, 12);
    expect(await call('RATARATA', [capaian, null])).toBeCloseTo(0.655347982355824, 12);
  });

  test('arguments that are left out without a trace are left out too', async () => {
    expect(await call('CAPAIAN', [10, 5])).toBe(50);
    expect(await call('PREDIKAT', [80])).toBe('Tinggi');
    expect(await call('RATARATA', [[[50], [100]]])).toBe(75);
  });

  test('a cell with a data type counts by its plain value', async () => {
    expect(await call('CAPAIAN', [{ type: 'FormattedNumber', basicValue: 200, numberFormat: '0' }, 50])).toBe(25);
  });

  test('blank stays blank', async () => {
    expect(await call('CAPAIAN', [null, 5])).toBe('');
    expect(await call('PREDIKAT', [''])).toBe('');
  });
});

describe('errors', () => {
  test('are error values of Excel with the reason in the language of the pane', async () => {
    await expect(call('CAPAIAN', [100, '1.234'])).rejects.toMatchObject({
      code: '#VALUE!',
      text: '“1.234” dapat dibaca lebih dari satu cara. Tulis sebagai angka, bukan teks.',
    });
    await expect(call('PREDIKAT', [0.85])).rejects.toMatchObject({
      text: '0,85 dapat berarti 0,85 %, atau pecahan dari sel berformat persen. Isi satuan dengan "persen" atau "pecahan".',
    });
    await expect(call('RATARATA', [[[1], [2]], [[1, 2]]], bound({}, 'en'))).rejects.toMatchObject({
      text: 'The ranges of capaian and pagu differ in size (2 × 1, 1 × 2). Choose as many rows and columns in both.',
    });
  });

  test.each([
    ['RATARATA', [[[80]], [[0]]], '#DIV/0!'],
    ['CAPAIAN', [1e-308, 1e308], '#NUM!'],
  ])('%s: Excel’s own error comes without words, as it takes none', async (id, args, code) => {
    const error: unknown = await call(id, args).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code, text: undefined });
  });

  test('a pagu of one figure is a range of one cell, never left out in silence', async () => {
    expect(await call('RATARATA', [[[80]], 5_000_000])).toBe(80);
    await expect(call('RATARATA', [[[80], [60]], 5_000_000])).rejects.toMatchObject({ code: '#VALUE!' });
  });

  test('an Excel without error values of its own still gets an error', async () => {
    const plain = bound({ Error: undefined, ErrorCode: undefined });
    await expect(call('PREDIKAT', [80, 'lain'], plain)).rejects.toThrow(
      katalog.id.fungsi.skala.replace('{isi}', 'lain'),
    );
  });
});

describe('functions.json', () => {
  const described = async () => {
    const { metadataJson } = await generateCustomFunctionsMetadata(join(__dirname, '../../src/functions/functions.ts'));
    const parsed: unknown = JSON.parse(metadataJson);
    return parsed;
  };

  test('describes each function and argument, and where there is help', async () => {
    const any = (name: string, more = {}) => ({
      name,
      type: 'any',
      description: expect.stringMatching(/\.$/),
      ...more,
    });
    const entry = (name: string, parameters: readonly object[]) => ({
      id: name,
      name,
      description: expect.stringMatching(/\.$/),
      helpUrl: 'https://localhost:3000/bantuan.html#fungsi-untuk-sel',
      parameters,
      result: {},
    });
    const optional = { optional: true };
    const range = { dimensionality: 'matrix' };
    expect(await described()).toMatchObject({
      functions: [
        entry('CAPAIAN', [any('target'), any('realisasi'), any('arah', optional), any('satuan', optional)]),
        entry('PREDIKAT', [any('nilai'), any('skala', optional), any('satuan', optional)]),
        entry('RATARATA', [any('capaian', range), any('pagu', { ...range, ...optional })]),
      ],
    });
  });
});
