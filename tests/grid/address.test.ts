import fc from 'fast-check';
import {
  areaToA1,
  coalesce,
  columnIndex,
  columnName,
  contains,
  parseArea,
  parseCell,
  toA1,
} from '../../src/grid/address';

const cell = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
const near = fc.array(fc.record({ row: fc.nat(12), column: fc.nat(8) }), { maxLength: 60 });

describe('alamat sel', () => {
  test('alamat dan sel saling membalik', () => {
    fc.assert(fc.property(cell, (at) => expect(parseCell(toA1(at))).toEqual(at)));
    fc.assert(fc.property(fc.nat(16_383), (column) => expect(columnIndex(columnName(column))).toBe(column)));
    expect(toA1({ row: 0, column: 26 })).toBe('AA1');
    expect(parseCell('$AB$12')).toEqual({ row: 11, column: 27 });
    expect(parseCell('A0')).toBeNull();
    expect(parseCell('rata')).toBeNull();
  });
  test('area dengan nama lembar, tanda $ dan sudut terbalik', () => {
    const area = { top: 4, left: 0, bottom: 105, right: 16 };
    expect(parseArea("'Evaluasi TW II'!$A$5:$Q$106")).toEqual(area);
    expect(parseArea('Q106:A5')).toEqual(area);
    expect(areaToA1(area)).toBe('A5:Q106');
    expect(parseArea('A:Q')).toBeNull();
  });
  test('persegi hasil penggabungan menutup tepat sel-sel yang diberikan, masing-masing sekali', () => {
    fc.assert(
      fc.property(near, (cells) => {
        const areas = coalesce(cells);
        const wanted = new Set(cells.map(toA1));
        const covered = areas.flatMap((area) => {
          const list: string[] = [];
          for (let row = area.top; row <= area.bottom; row++)
            for (let column = area.left; column <= area.right; column++) list.push(toA1({ row, column }));
          return list;
        });
        expect(new Set(covered)).toEqual(wanted);
        expect(covered.length).toBe(wanted.size);
        for (const at of cells) expect(areas.some((area) => contains(area, at))).toBe(true);
      }),
    );
  });
  test('blok utuh menjadi satu persegi', () => {
    const block = [0, 1, 2].flatMap((row) => [3, 4].map((column) => ({ row, column })));
    expect(coalesce(block).map(areaToA1)).toEqual(['D1:E3']);
  });
});
