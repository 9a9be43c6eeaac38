import fc from 'fast-check';
import { galatDi, lembar, temuanDi, tertulis } from './lembar-teks';

const HEAD = `Evaluasi Hasil Renja Tahun 2025
No|Program/Kegiatan/Sub Kegiatan|Indikator|Target 2025||Realisasi 2025||Capaian (%)|
|||K|Rp|K|Rp|K|Rp`;
const MERGES = ['D2:E2', 'F2:G2', 'H2:I2'];
const PERBAIKI = { kind: 'perbaiki', findings: 'semua' } as const;
const sheet = (rows: string) => lembar(`${HEAD}\n${rows}`, MERGES);

const TREE = (capaian: (row: number) => string, end = '') => `1.06.01|PROGRAM ARSIP|persen|100|=E5|90|=G5|${capaian(4)}
1.06.01.2.01|Kegiatan Arsip|persen|100|=SUM(E6:E8)|90|=SUM(G6:G8)|${capaian(5)}
1.06.01.2.01.0001|Sub Kegiatan Satu|dokumen|4|100|4|50|${capaian(6)}
1.06.01.2.01.0002|Sub Kegiatan Dua|orang|20|200|9|100|${capaian(7)}
1.06.01.2.01.0003|Sub Kegiatan Tiga|orang|20|200|8|130|${capaian(8)}${end}`;
const plain = (row: number) => `=F${row}/D${row}*100|=G${row}/E${row}*100`;

describe('live formulas on rows not yet filled', () => {
  test('a template that nobody has filled keeps every formula, and nothing is said of it', () => {
    const blank = sheet(
      TREE(plain, '\nRata-rata capaian kinerja|||||||=AVERAGE(H6:H8)|=AVERAGE(I6:I8)').replace(
        /\|(\d+)\|(\d+)\|(\d+)\|(\d+)\|=F/g,
        '|||||=F',
      ).replace(/\|100\|=/g, '||=').replace(/\|90\|=/g, '||='),
    ); // prettier-ignore
    expect(temuanDi(blank)).toEqual([]);
    expect(tertulis(blank)).toEqual({});
    expect(tertulis(blank, PERBAIKI)).toEqual({});
  });

  test('half filled: the open rows keep theirs, and their #DIV/0! is no finding', () => {
    const half = sheet(TREE(plain).replace('|20|200|8|130|', '|||||'));
    expect(temuanDi(half)).toEqual([]);
    expect(tertulis(half)).toEqual({});
  });

  test('where realisasi stands without target the formula is guarded, not taken away', () => {
    const open = sheet(TREE(plain).replace('|20|200|8|130|', '||200|8|130|'));
    expect(temuanDi(open)).toEqual(['tanpa-target@H8']);
    expect(tertulis(open)).toEqual({ H8: '=IF(N(D8)=0,"",F8/D8*100)' });
  });

  test('an average that fails because of them is mended by guarding them', () => {
    const half = sheet(
      TREE(plain, '\nRata-rata capaian kinerja|||||||=AVERAGE(H6:H8)|=AVERAGE(I6:I8)').replace('|20|200|8|130|', '|||||'),
    ); // prettier-ignore
    expect(tertulis(half)).toEqual({ H8: '=IF(N(D8)=0,"",F8/D8*100)', I8: '=IF(N(E8)=0,"",G8/E8*100)' });
  });
});

describe('only formulas proved wrong are named', () => {
  test('another row among right neighbours', () => {
    const wrong = sheet(TREE((row) => (row === 7 ? '=F6/D6*100|=G7/E7*100' : plain(row))));
    expect(galatDi(wrong)).toEqual(['capaian@H7']);
    expect(temuanDi(wrong)).toContain('rumus-kolom@H7');
    expect(tertulis(wrong)).toEqual({ H7: '=IF(N(D7)=0,"",F7/D7*100)' });
  });

  test('one that stands alone, in a column whose figures tell nothing, is neither named nor replaced', () => {
    const alone = sheet(
      `1.06.01|PROGRAM ARSIP|persen|100|300|100|300|100|100
1.06.01.2.01|Kegiatan Arsip|persen|100|300|100|300|100|100
1.06.01.2.01.0001|Sub Kegiatan Satu|indeks|40|100|30|100|=D6*2-F6|100
1.06.01.2.01.0002|Sub Kegiatan Dua|orang|20|200|20|200|100|100`,
    );
    expect(temuanDi(alone).filter((id) => id.startsWith('rumus-'))).toEqual([]);
    expect(tertulis(alone)).not.toHaveProperty('H6');
  });

  test('a child added twice, another left out', () => {
    const twice = sheet(TREE(plain).replace('=SUM(G6:G8)', '=G6+G7+G7'));
    expect(galatDi(twice)).toEqual(['jumlah-anak@G5']);
    expect(temuanDi(twice)).toContain('rumus-rentang@G5');
  });

  test('what leads out of the workbook or cannot be followed stays, whatever it shows', () => {
    const far = sheet(TREE((row) => (row === 7 ? '=\'[1]TW I\'!H7|=INDIRECT("G7")/E7' : plain(row))));
    expect(tertulis(far)).not.toHaveProperty('H7');
    expect(tertulis(far)).not.toHaveProperty('I7');
  });
});

describe('columns without a meaning of their own', () => {
  const RFK = (tail: string) =>
    lembar(`LAPORAN REALISASI FISIK DAN KEUANGAN
No|Uraian Kegiatan|Pagu (Rp)|Volume|Keuangan (Rp)|Keuangan (%)|Fisik (%)|Tenaga Kerja
1|Penyusunan Dokumen A|120|3|50|=E3/C3*100|50|7
2|Penyediaan Alat C|40|4|10|=E4/C4*100|20|8
3|Penyediaan Alat D|70|5|20|=E5/C5*100|30|9
4|Penyediaan Alat E|90|6|33|=E6/C6*100|30|0
|TOTAL|=SUM(C3:C6)|${tail}`);

  test('a total that leaves out the first or the last row', () => {
    const cut = RFK('=SUM(D4:D6)|=SUM(E3:E6)|=E7/C7*100||=SUM(H3:H5)');
    expect(temuanDi(cut)).toEqual(['rumus-rentang@D7', 'rumus-rentang@H7']);
    expect(galatDi(cut)).toEqual(['rumus-rentang@D7']);
    expect(tertulis(cut)).toEqual({});
  });

  test('whole totals are none, nor is one over rows that show nothing', () => {
    const whole = RFK('=SUM(D3:D6)|=SUM(E3:E6)|=E7/C7*100||=SUM(H3:H6)');
    expect(temuanDi(whole)).toEqual([]);
  });
});

test('K typed over its formula is named itself, not the percentage beside it', () => {
  const rows = [7, 8, 9, 10].map((row) => {
    const k = row === 8 ? '7' : `=J${row}*D${row}/100-F${row}`;
    return `1.06.01.2.01.000${row}|Sub Kegiatan ${row}|orang|${row * 10}|100|=G${row}*D${row}/100|20|10|${k}|40|10|=M${row}*D${row}/100-F${row}-I${row}|60|10|=P${row}*D${row}/100-F${row}-I${row}-L${row}|100|10|=F${row}+I${row}+L${row}+O${row}|=H${row}+K${row}+N${row}+Q${row}|=R${row}/D${row}*100|=S${row}/E${row}*100`;
  });
  const grid = lembar(
    `Evaluasi Hasil Renja Tahun 2025 Triwulan IV
No|Program/Kegiatan/Sub Kegiatan|Indikator|Target Renja 2025||Realisasi Triwulan||||||||||||Realisasi 2025||Tingkat Capaian (%)|
|||||I|||II|||III|||IV|||||||
|||K|Rp|K|%|Rp|K|%|Rp|K|%|Rp|K|%|Rp|K|Rp|K|Rp
1.06.01|PROGRAM ARSIP|persen|100|400|||=H6|||=K6|||=N6|||=Q6|90|=S6|=R5/D5*100|=S5/E5*100
1.06.01.2.01|Kegiatan Arsip|orang|44|400|||=SUM(H7:H10)|||=SUM(K7:K10)|||=SUM(N7:N10)|||=SUM(Q7:Q10)|44|=SUM(S7:S10)|=R6/D6*100|=S6/E6*100
${rows.join('\n')}`,
    ['D2:E2', 'F2:Q2', 'R2:S2', 'T2:U2', 'F3:H3', 'I3:K3', 'L3:N3', 'O3:Q3'],
  );
  expect(temuanDi(grid)).toEqual(['rumus-ditimpa@I8']);
});

/** Spellings of one and the same arithmetic, as offices write them. */
const CAPAIAN = [
  (a: string, b: string) => `=${a}/${b}*100`,
  (a: string, b: string) => `=+${a}/${b}*100`,
  (a: string, b: string) => `=(${a}/${b})*100`,
  (a: string, b: string) => `=100*${a}/${b}`,
  (a: string, b: string) => `=${a}/${b}/1%`,
  (a: string, b: string) => `=${a}/(${b}/100)`,
  (a: string, b: string) => `=$${a}/$${b}*100`,
  (a: string, b: string) => `=IFERROR(${a}/${b}*100,0)`,
  (a: string, b: string) => `=IFERROR(${a}/${b}*100,"")`,
  (a: string, b: string) => `=IF(${b}=0,0,${a}/${b}*100)`,
  (a: string, b: string) => `=IF(${b}>0,${a}/${b}*100,"-")`,
  (a: string, b: string) => `=ROUND(${a}/${b}*100,2)`,
  (a: string, b: string) => `=PRODUCT(${a},100)/${b}`,
  (a: string, b: string) => `=RENJA.CAPAIAN(${b},${a})`,
];
const JUMLAH = [
  (column: string, from: number, to: number) => `=SUM(${column}${from}:${column}${to})`,
  (column: string, from: number, to: number) => `=SUBTOTAL(9,${column}${from}:${column}${to})`,
  (column: string, from: number, to: number) => `=+SUM($${column}${from}:$${column}${to})`,
  (column: string, from: number, to: number) =>
    `=${Array.from({ length: to - from + 1 }, (_, at) => `${column}${from + at}`).join('+')}`,
  (column: string, from: number, to: number) =>
    `=SUM(${Array.from({ length: to - from + 1 }, (_, at) => `${column}${from + at}`).join(',')})`,
];
const RATA = [
  (column: string, from: number, to: number) => `=AVERAGE(${column}${from}:${column}${to})`,
  (column: string, from: number, to: number) => `=SUM(${column}${from}:${column}${to})/COUNT(${column}${from}:${column}${to})`,
  (column: string, from: number, to: number) => `=SUM(${column}${from}:${column}${to})/${to - from + 1}`,
]; // prettier-ignore

test('law: whatever a right formula is spelt like, nothing is accused, nothing is written', () => {
  const subs = fc.array(
    fc.record({ target: fc.integer({ min: 2, max: 90 }), pagu: fc.integer({ min: 100, max: 9999 }), part: fc.double({ min: 0.1, max: 0.98, noNaN: true }) }),
    { minLength: 2, maxLength: 6 },
  ); // prettier-ignore
  const pick = fc.nat({ max: 999 });
  fc.assert(
    fc.property(subs, fc.infiniteStream(pick), (rows, choices) => {
      const one = <T>(list: readonly T[]): T => {
        const at: unknown = choices.next().value;
        const found = list[(typeof at === 'number' ? at : 0) % list.length];
        if (found === undefined) throw new Error('no spelling');
        return found;
      };
      const last = 5 + rows.length;
      const ratio = (row: number) => `${one(CAPAIAN)(`F${row}`, `D${row}`)}|${one(CAPAIAN)(`G${row}`, `E${row}`)}`;
      const lines = [
        `1.06.01|PROGRAM ARSIP|persen|100|=E5|88|=+G5|${ratio(4)}`,
        `1.06.01.2.01|Kegiatan Arsip|persen|100|${one(JUMLAH)('E', 6, last)}|77|${one(JUMLAH)('G', 6, last)}|${ratio(5)}`,
        ...rows.map(
          ({ target, pagu, part }, at) =>
            `1.06.01.2.01.000${at + 1}|Sub Kegiatan ${at + 1}|orang|${target}|${pagu}|${Math.ceil(target * part)}|${Math.floor(pagu * part)}|${ratio(6 + at)}`,
        ),
        `Rata-rata capaian kinerja|||||||${one(RATA)('H', 6, last)}|${one(RATA)('I', 6, last)}`,
      ];
      const grid = sheet(lines.join('\n'));
      expect(galatDi(grid)).toEqual([]);
      expect(tertulis(grid)).toEqual({});
      expect(tertulis(grid, PERBAIKI)).toEqual({});
    }),
    { numRuns: 60 },
  );
});

test('an indicator where lower is better by its own formula: neither accused nor taken for plain in the average', () => {
  const grid = sheet(
    `1.06.01|PROGRAM ARSIP|persen|100|300|90|150|90|50
1.06.01.2.01|Kegiatan Arsip|persen|100|300|90|150|90|50
1.06.01.2.01.0001|Sub Kegiatan Satu|angka kematian|40|100|30|50|=(2*D6-F6)/D6*100|50
1.06.01.2.01.0002|Sub Kegiatan Dua|orang|20|200|10|100|50|50
Rata-rata capaian kinerja|||||||87.5|50
Predikat kinerja|||||||Tinggi|Sangat Rendah`,
  );
  expect(galatDi(grid)).toEqual([]);
  expect(tertulis(grid)).toEqual({});
});

test('formulas that all say otherwise than the tree put the tree in doubt, not themselves', () => {
  const grid = sheet(
    `1|Pelayanan Satu|persen|100|310|90|190|=F4/D4*100|=G4/E4*100
2|Pelayanan Dua|persen|50|300|40|150|=F5/D5*100|=G5/E5*100
3|Pelayanan Tiga|orang|40|100|38|50|=F6/D6*100|=G6/E6*100
4|Pelayanan Empat|orang|20|200|17|100|=F7/D7*100|=G7/E7*100
|Jumlah||=SUM(D4:D7)|=SUM(E4:E7)|=SUM(F4:F7)|=SUM(G4:G7)||=G8/E8*100
Rata-rata capaian kinerja|||||||=AVERAGE(H4:H7)|=AVERAGE(I4:I7)`,
  );
  expect(galatDi(grid)).toEqual([]);
  for (const cell of ['E8', 'G8', 'H9', 'I9']) expect(tertulis(grid, PERBAIKI)).not.toHaveProperty(cell);
});
