import fc from 'fast-check';
import { renderFinding } from '../../src/bahasa/temuan';
import { formulaAt, valueAt } from '../../src/grid/cells';
import { toA1 } from '../../src/grid/address';
import { contoh, kali } from '../hukum';
import {
  at,
  changed,
  findingsOf,
  fixture,
  formulaCells,
  formulaFindings,
  formulaIds,
  live,
  recalculated,
} from './lembar-rumus';

const e81 = fixture('e81-luwu-timur-2021/table-formulas');
const CASES = [
  'e81-luwu-timur-2021/table',
  'anggaran-perubahan-luwu-timur-2021/table',
  'realisasi-fisik-keuangan-sulbar-2022/table',
  'tc31-luwu-timur-2021/table',
  'tc33-luwu-2024/table',
] as const;

describe('E.81 Luwu Timur with its formulas', () => {
  test('the formulas that lie: realisasi of the year adds TW I and II only, on eleven of its rows', () => {
    const cells = ['O11', 'O14', 'O16', 'O22', 'O24', 'O25', 'O26', 'O33', 'O36', 'O37', 'O38'];
    expect(formulaFindings(e81)).toEqual(cells.map((cell) => `rumus-rentang@${cell}`));
  });

  test('they are right today: one warning for all that names the right formula, nothing to be written', () => {
    const found = findingsOf(e81).filter(({ rule }) => rule === 'rumus-rentang');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ id: 'rumus-rentang@O11', severity: 'peringatan', fixable: true, expected: null });
    expect(found[0]?.affects.map(toA1)).toEqual(['O14', 'O16', 'O22', 'O24', 'O25', 'O26', 'O33', 'O36', 'O37', 'O38']);
    expect(found[0] === undefined ? '' : renderFinding(found[0], 'id')).toBe(
      '11 sel (O11:O38), satu sebab. Di O11: =G11+I11 benar hanya sampai triwulan ini: K11 dan M11 belum ikut; seharusnya =SUM(G11,I11,K11,M11).',
    );
  });

  test('the averages of program 7 divide by a wrong total: their formula is right, the total is the error', () => {
    const found = findingsOf(e81).filter(({ cell }) => cell.row === at('P79').row);
    expect(found.map(({ rule }) => rule)).not.toContain('rumus-kolom');
    expect(found.map(({ rule }) => rule)).not.toContain('rumus-rentang');
    expect(found.map(({ id }) => id)).toContain('jumlah-total@E79');
  });

  test('#DIV/0! over a target of 0 is the missing target, not another error', () => {
    const found = findingsOf(e81).filter(({ cell }) => cell.row === at('Q64').row && cell.column === at('Q64').column);
    expect(found.map(({ rule }) => rule)).toEqual(['tanpa-target']);
  });

  test('the evaluator gives what Excel stored', () => {
    const again = recalculated(e81);
    for (const address of formulaCells(e81)) {
      const { row, column } = at(address);
      const [value, stored] = [valueAt(again, row, column), valueAt(e81, row, column)];
      if (typeof stored === 'number') expect(value).toBeCloseTo(stored, 10);
      else expect([address, value]).toEqual([address, stored]);
    }
  });
});

describe('planted faults', () => {
  const one = (cell: string, formula: string) =>
    findingsOf(recalculated(changed(e81, { [cell]: formula }))).filter(
      ({ rule, id }) => rule.startsWith('rumus-') && id.endsWith(`@${cell}`),
    );
  const described = (cell: string, formula: string) =>
    one(cell, formula).map((finding) => [finding.rule, finding.severity, renderFinding(finding, 'id')]);

  test('a child left out that is not 0', () => {
    expect(described('O10', '=SUM(O11:O13)')).toEqual([
      ['rumus-rentang', 'peringatan', '=SUM(O11:O13) tidak memuat O14; seharusnya =SUM(O11:O14).'],
    ]);
    expect(findingsOf(recalculated(changed(e81, { O10: '=SUM(O11:O13)' }))).map(({ id }) => id)).toContain(
      'jumlah-anak@O10',
    );
  });

  test('a child left out that is 0 today', () => {
    expect(described('O10', '=O11+O12+O14')).toEqual([
      ['rumus-rentang', 'peringatan', '=O11+O12+O14 tidak memuat O13; seharusnya =SUM(O11:O14).'],
    ]);
  });

  test('a range shifted down by a row', () => {
    expect(described('O31', '=SUM(O33:O35)')[0]?.[2]).toBe(
      '=SUM(O33:O35) tidak memuat O32 dan memuat O35 yang bukan rinciannya; seharusnya =SUM(O32:O34).',
    );
  });

  test('kegiatan and their sub kegiatan added together', () => {
    const [finding] = one('O46', '=SUM(O47:O52)');
    expect(finding?.rule).toBe('rumus-rentang');
    expect(finding?.reason.params['lebih']).toEqual({
      kind: 'sel',
      nilai: ['O48', 'O50', 'O51', 'O52'].map(at),
    });
  });

  test('another column', () => {
    expect(described('O20', '=SUM(I21:I26)')[0]?.slice(0, 1)).toEqual(['rumus-kolom']);
    expect(described('Q12', '=I12/E12')[0]?.[2]).toBe(
      '=I12/E12 menunjuk I12, yang bukan bagian hitungannya; seharusnya =IF(N(E12)=0,"",O12/E12).',
    );
  });

  test('another row, right by luck', () => {
    const found = one('Q69', '=O68/E69');
    expect(found).toEqual([]); // the only sub kegiatan of its kegiatan: the same figure whatever the table holds
    expect(described('Q12', '=O12/E13')[0]?.[0]).toBe('rumus-kolom');
  });

  test('an absolute reference filled down', () => {
    expect(one('Q11', '=O$11/E$11')).toEqual([]);
    const found = formulaFindings(changed(e81, { Q11: '=O$11/E$11', Q12: '=O$11/E$11', Q13: '=O13/E$11' }));
    expect(found.filter((id) => id.startsWith('rumus-kolom'))).toEqual(['rumus-kolom@Q12', 'rumus-kolom@Q13']);
  });

  test('percentages added to money', () => {
    const [finding] = one('O12', '=SUM(F12:M12)');
    expect(finding?.rule).toBe('rumus-rentang');
    expect(finding?.reason.params['lebih']).toEqual({ kind: 'sel', nilai: ['F12', 'H12', 'J12', 'L12'].map(at) });
  });

  test('a product where a quotient is meant', () => {
    expect(described('Q12', '=O12*E12')[0]?.[2]).toBe(
      '=O12*E12 membaca sel yang benar, tetapi menghitung yang lain; seharusnya =IF(N(E12)=0,"",O12/E12).',
    );
    // Target by realisasi may be an indicator where lower is better: it is asked about, no error.
    expect(one('P43', '=D43/N43').map(({ rule, severity }) => [rule, severity])).toEqual([
      ['rumus-kolom', 'peringatan'],
    ]);
  });

  test('averages too short, over the wrong rows, over headings', () => {
    const short = '=(P48*E48+P50*E50+P51*E51)/(E48+E50+E51)';
    expect(one('P53', short)[0]).toMatchObject({ rule: 'rumus-rentang', severity: 'peringatan' });
    expect(one('P53', short)[0]?.reason.params['hilang']).toEqual({ kind: 'sel', nilai: [at('P52')] });
    const wide = one('P59', '=AVERAGE(P55:P58)')[0];
    expect(wide?.rule).toBe('rumus-rentang');
    expect(wide?.reason.params['lebih']).toEqual({ kind: 'sel', nilai: ['P55', 'P56'].map(at) });
  });

  test('lost references and texts in sums', () => {
    expect(one('O10', '=SUM(O11:O13)+#REF!')[0]).toMatchObject({ rule: 'rumus-galat', severity: 'galat' });
    const chain = one('O77', '=G77+I77+K77+M77')[0]; // G77 holds a dash
    expect(chain).toMatchObject({ rule: 'rumus-galat', severity: 'galat', found: '#VALUE!', expected: '4020000' });
    expect(chain === undefined ? '' : renderFinding(chain, 'id')).toContain('seharusnya =SUM(G77,I77,K77,M77)');
  });

  test('one error per cause: what reads a failing cell is its effect', () => {
    const found = findingsOf(recalculated(changed(e81, { O77: '=G77+I77+K77+M77' })));
    expect(found.filter(({ rule }) => rule === 'rumus-galat').map(({ id }) => id)).toEqual(['rumus-galat@O77']);
  });

  test('a figure typed over a formula', () => {
    const found = findingsOf(changed(e81, { O12: 2217036 })).filter(({ rule }) => rule === 'rumus-ditimpa');
    expect(found.map(({ id }) => id)).toEqual(['rumus-ditimpa@O12']);
    expect(found[0] === undefined ? '' : renderFinding(found[0], 'id')).toBe(
      '2.217.036 diketik di tempat rumus, padahal 40 dari 41 sel sejenis memakai rumus; seharusnya =SUM(G12,I12,K12,M12).',
    );
  });
});

describe.each(CASES)('laws of formulas: %s', (path) => {
  const sheet = live(fixture(path));
  const cells = formulaCells(sheet).filter((cell) => {
    const { row, column } = at(cell);
    return typeof valueAt(sheet, row, column) === 'number';
  });
  const formula = (cell: string): string => {
    const { row, column } = at(cell);
    return String(formulaAt(sheet, row, column));
  };
  const quiet = new Set(formulaFindings(sheet));

  test('formulas written by the product are none that lie', () => {
    expect([...quiet].filter((id) => !id.startsWith('rumus-ditimpa'))).toEqual([]);
    expect(cells.length).toBeGreaterThan(20);
  });

  const areaCells = (text: string): string[] | null => {
    const inner = /^=SUM\(([A-Z]+\d+(?::[A-Z]+\d+)?(?:,[A-Z]+\d+(?::[A-Z]+\d+)?)*)\)$/.exec(text)?.[1];
    return (
      inner?.split(',').flatMap((part) => {
        const [first = '', last = first] = part.split(':');
        const [a, b] = [at(first), at(last)];
        return Array.from({ length: b.row - a.row + 1 }, (_, n) => `${first.replace(/\d+/, '')}${a.row + 1 + n}`);
      }) ?? null
    );
  };
  const quotient = (text: string): readonly [string, string] | null => {
    const match = /^=IF\(N\((\S+)\)=0,"",([A-Z]+\d+)\/\1(?:\*100)?\)$/.exec(text);
    return match?.[1] === undefined || match[2] === undefined ? null : [match[2], match[1]];
  };

  const moved = (address: string, rows: number, columns: number): string => {
    const { row, column } = at(address);
    const letters = String.fromCharCode(65 + column + columns);
    return `${letters}${row + 1 + rows}`;
  };
  /** Whether cells stand one below the other without a gap. */
  const isColumn = (sum: readonly string[]): boolean => sum.every((cell, n) => cell === moved(sum[0] ?? '', n, 0));

  /** Other ways to write what a formula says. */
  const rewrites = (text: string): string[] => {
    const bare = text.slice(1);
    const sum = areaCells(text);
    const ratio = quotient(text);
    return [
      `=(${bare})*100%`,
      `=-(-(${bare}))`,
      `=IFERROR(${bare},0)`,
      `=ROUND(${bare},2)`,
      `=IFERROR(ROUNDUP(${bare},3),"")`,
      `=IF(ISERROR(${bare}),0,${bare})`,
      `=LET(x,${bare},x*1)`,
      `=CHOOSE(1,${bare},0)`,
      text.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'),
      text.toLowerCase(),
      ...(sum === null || sum.length > 200
        ? []
        : [
            `=${sum.join('+')}`,
            `=SUM(${[...sum].reverse().join(',')})`,
            `=SUM(${sum.join('+')},0)`,
            `=SUMPRODUCT(${sum.map((cell) => `(${cell})`).join('+')})`,
            `=SUBTOTAL(9,${bare.slice(4, -1)})`,
            `=AGGREGATE(9,6,${bare.slice(4, -1)})`,
            `=SUM((${bare.slice(4, -1)}))`,
            `=${sum.map((cell) => `INDEX(${cell},1)`).join('+')}`,
            `=${sum.map((cell) => `INDIRECT("${cell}")`).join('+')}`,
            `=${sum.map((cell) => `SUMIF(${cell},"<>0")`).join('+')}`,
            `=${sum.map((cell) => `OFFSET(${moved(cell, -1, 0)},1,0)`).join('+')}`,
            ...(isColumn(sum) ? [`=SUM(${sum[0] ?? ''}:OFFSET(${sum.at(-1) ?? ''},0,0))`] : []),
            ...(isColumn(sum) ? [`=SUMIFS(${sum[0]}:${sum.at(-1)},${sum[0]}:${sum.at(-1)},">=0")`] : []),
            `=${sum.map((cell) => `N(${cell})`).join('+')}`,
          ]),
      ...(ratio === null
        ? []
        : [
            `=${ratio[0]}/${ratio[1]}`,
            `=IF(${ratio[1]}=0,0,${ratio[0]}/${ratio[1]})`,
            `=${ratio[0]}*1/${ratio[1]}`,
            `=MIN(${ratio[0]}/${ratio[1]},1000)`,
            `=1-(${ratio[1]}-${ratio[0]})/${ratio[1]}`,
          ]),
    ];
  };

  test('what is written otherwise but means the same is no finding', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 30 }), (picks) => {
        const contents = Object.fromEntries(
          picks.map(([c, r]) => {
            const cell = cells[c % cells.length] ?? '';
            const others = rewrites(formula(cell));
            return [cell, others[r % others.length] ?? ''];
          }),
        );
        const found = findingsOf(changed(sheet, contents));
        const more = formulaIds(found).filter((id) => !quiet.has(id));
        expect(found.filter(({ reason }) => reason.key === 'rumus-kolom:tak-terikuti')).toEqual([]);
        expect(more.map((id) => [id, contents[id.split('@')[1] ?? '']])).toEqual([]);
      }),
      kali(10),
    );
  });

  /** The formula with one of its references moved by rows or columns, or one part of its sum dropped. */
  const faults = (text: string, cell: string): string[] => {
    const sum = areaCells(text);
    const ratio = quotient(text);
    if (sum !== null)
      return [
        ...(sum.length > 1 ? [`=SUM(${sum.slice(1).join(',')})`, `=SUM(${sum.slice(0, -1).join(',')})`] : []),
        `=SUM(${sum.join(',')},${sum[0] ?? ''})`,
        `=SUM(${sum.join(',')})+1000`,
        `=SUM(${sum.map((address) => moved(address, 0, -1)).join(',')})`,
        ...(sum.length > 1 ? [`=SUM(OFFSET(${sum[0] ?? ''},0,0,${sum.length - 1},1))`] : []),
        `=ROUND(SUM(${sum.join(',')})*1.01,0)`,
      ];
    return ratio === null
      ? []
      : [
          `=${moved(ratio[0], 1, 0)}/${ratio[1]}`,
          `=${ratio[0]}/${moved(ratio[1], 0, -1)}`,
          `=${ratio[0]}*${ratio[1]}`,
          `=IFERROR(ROUND(${ratio[1]}/(${ratio[0]}+${ratio[1]}),4),0)`,
          `=LET(t,${ratio[1]},${ratio[0]}/t+0.01)`,
          `=${cell.replace(/\d+/, '')}${at(cell).row + 2}/${ratio[1]}`,
        ];
  };

  /** A fault that changes nothing may be none: the only detail of a row has its figure, whatever it is. */
  const changesFigure = (fault: string, cell: string): boolean => {
    const { row, column } = at(cell);
    const value = valueAt(recalculated(changed(sheet, { [cell]: fault })), row, column);
    return quotient(formula(cell)) === null || (typeof value === 'number' && value !== valueAt(sheet, row, column));
  };
  test('a reference moved, dropped, doubled or put into another arithmetic is found', () => {
    const planted = cells.flatMap((cell) => faults(formula(cell), cell).map((fault) => ({ cell, fault })));
    const tried = contoh(planted, 24).filter(({ cell, fault }) => changesFigure(fault, cell));
    const missed = tried.filter(({ cell, fault }) => {
      const found = formulaFindings(changed(sheet, { [cell]: fault }));
      return !found.some((id) => [`rumus-rentang@${cell}`, `rumus-kolom@${cell}`].includes(id));
    });
    expect(missed.map(({ cell, fault }) => `${cell} ${formula(cell)} → ${fault}`)).toEqual([]);
    expect(tried.length).toBeGreaterThan(10);
  });

  // Where half of a column is typed as text, a typed figure stands out from nothing.
  if (path.startsWith('realisasi-fisik')) return;
  test('a figure typed over a formula is found', () => {
    const missed = contoh(cells, 12).filter((cell) => {
      const { row, column } = at(cell);
      const found = formulaFindings(changed(sheet, { [cell]: valueAt(sheet, row, column) }));
      return !found.includes(`rumus-ditimpa@${cell}`);
    });
    expect(missed.map((cell) => `${cell} ${formula(cell)}`)).toEqual([]);
  });
});

describe('formulas that no form explains', () => {
  const sheet = live(fixture('e81-luwu-timur-2021/table'));

  test('an array formula over several rows is judged row by row', () => {
    const rows = [11, 12, 13, 14];
    const array = (formula: string) => ({
      ...changed(sheet, Object.fromEntries(rows.map((row) => [`Q${row}`, formula]))),
      arrays: [{ top: 10, bottom: 13, left: at('Q11').column, right: at('Q11').column }],
    });
    const before = new Set(formulaFindings(sheet));
    const more = (formula: string) => formulaFindings(array(formula)).filter((id) => !before.has(id));
    expect(more('=O11:O14/E11:E14')).toEqual([]);
    expect(more('=O12:O15/E11:E14')).toEqual(rows.map((row) => `rumus-kolom@Q${row}`));
  });

  test('a rating of another average, and one by other bounds', () => {
    const other = formulaFindings(
      changed(sheet, { P45: '=IF(Q44>=91%,"Sangat Tinggi",IF(Q44>=76%,"Tinggi","Sedang"))' }),
    );
    expect(other).toContain('rumus-kolom@P45');
    const bounds = changed(sheet, {
      P45: '=IF(P44>=95%,"Sangat Tinggi",IF(P44>=85%,"Tinggi",IF(P44>=66%,"Sedang","Rendah")))',
    });
    expect(formulaFindings(bounds)).toContain('rumus-kolom@P45');
    expect(formulaFindings(sheet)).not.toContain('rumus-kolom@P45');
  });

  test('a formula other than its neighbours’ in a column of inputs', () => {
    const cells = ['G11', 'G12', 'G13', 'G14', 'G21', 'G22', 'G23', 'G24', 'G25'];
    const inputs = Object.fromEntries(cells.map((cell) => [cell, `=E${cell.slice(1)}/4`]));
    const quiet = changed(sheet, inputs);
    expect(formulaFindings(quiet).filter((id) => id.startsWith('rumus-kolom'))).toEqual([]);
    expect(formulaFindings(changed(quiet, { G13: '=E14/4' }))).toContain('rumus-kolom@G13');
    expect(formulaFindings(changed(quiet, { G13: '=E13*25%' }))).not.toContain('rumus-kolom@G13');
  });
});
