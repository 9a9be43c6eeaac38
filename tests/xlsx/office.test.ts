import { unzipSync } from 'fflate';
import { valueAt } from '../../src/grid/cells';
import { openWorkbook } from '../../src/xlsx';
import { testWithOffice, throughLibreOffice } from './office';
import { at, mark, plan, write } from './plans';
import { tortureWorkbook } from './torture';

testWithOffice(
  'LibreOffice opens a patched workbook with everything in it, and computes what depends on the change',
  async () => {
    const workbook = openWorkbook(tortureWorkbook());
    await workbook.apply(
      plan(
        'Evaluasi',
        [
          write('C3', 90, { kind: 'number', value: 95.5 }),
          write('D2', '=C2/$B2', { kind: 'number', value: 0.5 }),
          write('G4', '', { kind: 'text', value: '=bukan rumus' }),
        ],
        [mark('C3', 'galat'), mark('B2', 'info')],
      ),
      'id',
    );
    const bytes = throughLibreOffice(workbook.save());
    const result = openWorkbook(bytes);
    const value = (sheet: string, address: string) => {
      const { row, column } = at(address);
      return valueAt(result.readGrid(sheet), row, column);
    };
    expect(value('Evaluasi', 'C3')).toBe(95.5);
    expect(value('Evaluasi', 'D2')).toBe(0.5);
    expect(value('Evaluasi', 'D3')).toBe(0.4775);
    expect(value('Evaluasi', 'C5')).toBe(145.5);
    expect(value('Evaluasi', 'D5')).toBeCloseTo(145.5 / 350, 15);
    expect(value('Evaluasi', 'B7')).toBe('Rendah');
    expect(value('Evaluasi', 'E3')).toBe(400);
    expect(value('Evaluasi', 'G4')).toBe('=bukan rumus');
    expect(value('Evaluasi', 'A2')).toBe('Program kaya');
    expect([value('Rekap', 'A1'), value('Rekap', 'B1'), value('Rekap', 'C1'), value('Rekap', 'D1')]).toEqual([
      145.5, 291, 146.5, 7,
    ]);

    const texts = Object.entries(unzipSync(bytes)).map(
      ([name, content]) => [name, new TextDecoder().decode(content)] as const,
    );
    const holding = (text: string) => texts.filter(([, content]) => content.includes(text)).map(([name]) => name);
    expect(holding('evaluasi-renja:galat')).toEqual(['xl/worksheets/sheet1.xml']);
    expect(holding('evaluasi-renja:info')).toEqual(['xl/worksheets/sheet1.xml']);
    expect(holding('Evaluasi Renja · capaian').some((name) => name.includes('comments'))).toBe(true);
    expect(holding('Catatan asli pengguna')).not.toEqual([]);
    expect(holding('barChart')).not.toEqual([]);
    expect(holding('dataValidation')).not.toEqual([]);
    expect(texts.some(([name]) => /media\/.*png$/.test(name))).toBe(true);
  },
);
