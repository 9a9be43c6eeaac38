import { NOTE_PREFIX } from '../../src/engine/facts/note-prefix';
import { noteReader, queueNoteRemoval, queueNotes } from '../../src/excel/notes';
import { at } from './setup';

/** What Excel 1.18 has and the npm client has not: only the calls that notes.ts makes. */
const sheetWith = (notes: Readonly<Record<string, string>>) => {
  const held = new Map(Object.entries(notes));
  const collection = {
    load: () => undefined,
    get items() {
      return [...held].map(([address, content]) => ({
        content,
        getLocation: () => {
          const { row, column } = at(address);
          const place = { load: () => undefined, untrack: () => place, rowIndex: row, columnIndex: column };
          return place;
        },
      }));
    },
    getItem: (address: string) => ({ delete: () => held.delete(address) }),
    add: (address: string, content: string) => held.set(address, content),
  };
  return { held, sheet: { notes: collection } as unknown as Excel.Worksheet };
};

const read = (sheet: Excel.Worksheet) => {
  const reader = noteReader(sheet, () => true);
  reader?.queueContents();
  reader?.queuePlaces();
  return reader?.found() ?? [];
};

describe('catatan di sel', () => {
  test('Excel tanpa catatan (di bawah 1.18) tidak disentuh', () => {
    const { sheet } = sheetWith({});
    expect(noteReader(sheet, (version) => version !== '1.18')).toBeNull();
  });

  test('catatan pengguna dibiarkan dan dihitung; catatan kami diganti', () => {
    const { held, sheet } = sheetWith({
      B2: 'cek lagi',
      C3: `${NOTE_PREFIX}capaian\nlama`,
      D4: `${NOTE_PREFIX}rasio\nlama`,
    });
    const notes = [
      { cell: at('B2'), text: 'x' },
      { cell: at('C3'), text: `${NOTE_PREFIX}capaian\nbaru` },
    ];
    expect(queueNotes(sheet, read(sheet), notes)).toEqual({ added: 1, kept: 1 });
    expect([...held]).toEqual([
      ['B2', 'cek lagi'],
      ['C3', `${NOTE_PREFIX}capaian\nbaru`],
    ]);
  });

  test('menghapus tepat catatan kami', () => {
    const { held, sheet } = sheetWith({ B2: 'cek lagi', C3: `${NOTE_PREFIX}capaian\nlama` });
    expect(queueNoteRemoval(sheet, read(sheet))).toBe(1);
    expect([...held.keys()]).toEqual(['B2']);
  });
});
