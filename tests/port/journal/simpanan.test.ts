/** How the workbook keeps the journal, and which run comes back next. */
import { EMPTY_JOURNAL, type JournalEntry, type JournalRun } from '../../../src/port/journal/journal';
import { fromXmlPart, JOURNAL_NAMESPACE, SETTINGS_NAMESPACE, toXmlPart } from '../../../src/port/xml-part';
import { markFormula, MARK_LOOK } from '../../../src/port/marks';
import { NOTE_PREFIX } from '../../../src/engine/facts/note-prefix';
import { addRun, markRestored, nextRun, sizeOf } from '../../../src/port/journal/journal-runs';
import { parseJournal, storedJournal } from '../../../src/port/journal/stored-journal';

const entry = (sheet: string, row = 0, given: Partial<JournalEntry> = {}): JournalEntry => ({
  sheet,
  cell: { row, column: 2 },
  before: 10,
  beforeFormat: '0',
  after: 12,
  afterFormat: '0.00',
  ...given,
});
const run = (id: string, given: Partial<JournalRun> = {}): JournalRun => ({
  id,
  when: '2026-11-22T00:00:00.000Z',
  command: 'hitung-ulang',
  entries: [entry('TW I')],
  restored: false,
  ...given,
});
const ids = ({ runs }: { readonly runs: readonly JournalRun[] }): string[] => runs.map(({ id }) => id);
const lines = (rows: readonly string[], columns = ['x', 'y']) => ({ top: 3, left: 1, rows, columns, heads: [3, 4] });

describe('jalan yang disimpan', () => {
  test('yang baru di belakang; paling banyak lima puluh', () => {
    const many = { runs: Array.from({ length: 60 }, (_, at) => run(`lama ${at}`)) };
    const kept = ids(addRun(many, run('baru')));
    expect(kept).toHaveLength(50);
    expect(kept[0]).toBe('lama 11');
    expect(kept.slice(-2)).toEqual(['lama 59', 'baru']);
    expect(ids(addRun(EMPTY_JOURNAL, run('a')))).toEqual(['a']);
  });

  test('yang lama pergi bila catatan lebih dari sejuta huruf, yang baru tidak pernah', () => {
    const large = (id: string, characters: number) =>
      run(id, { entries: [entry('TW I', 0, { before: 'x'.repeat(characters) })] });
    const more = sizeOf(large('a', 0));
    expect(ids(addRun({ runs: [large('a', 500_000)] }, large('b', 500_000 - 2 * more)))).toEqual(['a', 'b']);
    expect(ids(addRun({ runs: [large('a', 500_000)] }, large('b', 500_000)))).toEqual(['b']);
    // None goes from between: an older run is restored only after the newer ones.
    expect(ids(addRun({ runs: [run('a'), large('b', 999_999)] }, run('c')))).toEqual(['c']);
    expect(ids(addRun(EMPTY_JOURNAL, large('a', 2_000_000)))).toEqual(['a']);
    const exact = 1_000_000 - sizeOf(run('c'));
    const fitting = exact - more;
    expect(ids(addRun({ runs: [large('b', fitting)] }, run('c')))).toEqual(['b', 'c']);
    expect(ids(addRun({ runs: [large('b', fitting + 1)] }, run('c')))).toEqual(['c']);
  });
});

describe('jalan yang dikembalikan berikutnya', () => {
  test('yang terakhir, yang belum dikembalikan', () => {
    expect(nextRun({ runs: [run('a'), run('b'), run('c', { restored: true })] }, ['TW I'])?.id).toBe('b');
    expect(nextRun({ runs: [run('a', { restored: true })] }, ['TW I'])).toBeNull();
    expect(nextRun(EMPTY_JOURNAL, [])).toBeNull();
  });

  test('yang menunggu lembarnya mendahulukan yang lama, selama lembar itu belum ada', () => {
    const waiting = run('b', { waits: true, entries: [entry('TW II'), entry('TW III')] });
    const journal = { runs: [run('a'), waiting] };
    expect(nextRun(journal, ['TW I'])?.id).toBe('a');
    expect(nextRun(journal, ['TW I', 'TW II'])?.id).toBe('b');
    expect(nextRun({ runs: [run('a', { restored: true }), waiting] }, ['TW I'])?.id).toBe('b');
    expect(nextRun({ runs: [run('a'), run('b', { entries: [entry('TW II')] })] }, ['TW I'])?.id).toBe('b');
  });

  test('sesudah dikembalikan: selesai, atau menunggu sisanya; yang lain tetap', () => {
    const journal = { runs: [run('a'), run('b')] };
    expect(markRestored(journal, 'b', []).runs).toEqual([run('a'), run('b', { restored: true })]);
    const left = [entry('TW II')];
    expect(markRestored(journal, 'a', left).runs).toEqual([run('a', { entries: left, waits: true }), run('b')]);
  });
});

describe('bentuk dalam buku kerja', () => {
  const JOURNAL = {
    runs: [
      run('a', {
        command: 'isi',
        dari: 'TW I.xlsx',
        entries: [entry('TW I'), entry('TW II', 7, { before: '', after: true, afterFormat: '0' })],
      }),
      run('b', { command: 'perbaiki', restored: true }),
      run('c', { command: 'periksa', waits: true }),
    ],
  };

  test('yang disimpan terbaca kembali persis', () => {
    expect(parseJournal(JSON.parse(JSON.stringify(storedJournal(JOURNAL))))).toEqual(JOURNAL);
    expect(Object.keys(storedJournal(JOURNAL))).toEqual(['version', 'runs']);
  });

  test('nama lembar dan format tertulis sekali untuk satu jalan', () => {
    const [stored] = storedJournal(JOURNAL).runs;
    expect(stored).toEqual({
      id: 'a',
      when: '2026-11-22T00:00:00.000Z',
      command: 'isi',
      dari: 'TW I.xlsx',
      restored: false,
      sheets: ['TW I', 'TW II'],
      formats: ['0', '0.00'],
      entries: [
        [0, 0, 2, 10, 0, 12, 1],
        [1, 7, 2, '', 0, true, 0],
      ],
    });
  });

  test('bentuk pertama, yang menulis segalanya, masih terbaca', () => {
    const first = { version: 1, runs: [run('a'), run('b')] };
    expect(parseJournal(first)).toEqual({ runs: first.runs });
  });

  const stored = storedJournal({ runs: [run('a')] });
  const [one] = stored.runs;
  const changed = (given: object) => parseJournal({ ...stored, runs: [{ ...one, ...given }] });
  const listed = [0, 0, 2, 10, 0, 12, 1];
  const put = (at: number, value: unknown) => changed({ entries: [listed.map((own, i) => (i === at ? value : own))] });

  test('yang utuh terbaca', () => expect(changed({})).toEqual({ runs: [run('a')] }));

  test.each<[string, unknown]>([
    ['bukan objek', null],
    ['teks', 'jurnal'],
    ['daftar', [stored]],
    ['versi lain', { ...stored, version: 3 }],
    ['tanpa versi', { runs: stored.runs }],
    ['tanpa jalan', { version: 2 }],
    ['satu jalan rusak', { ...stored, runs: [one, null] }],
    ['jalan berupa daftar', { ...stored, runs: [[]] }],
  ])('%s: bukan catatan kita', (_, data) => expect(parseJournal(data)).toBeNull());

  test.each<[string, object]>([
    ['id', { id: 3 }],
    ['waktu', { when: 3 }],
    ['keadaan', { restored: 'ya' }],
    ['perintah', { command: 'hapus' }],
    ['isi', { entries: {} }],
    ['sel', { entries: [null] }],
    ['sel berupa objek', { entries: [{ ...listed }] }],
    ['daftar lembar', { sheets: 'TW I' }],
    ['daftar format', { formats: [1, 2] }],
  ])('%s yang bukan seperti kita tulis: tidak dipercaya', (_, given) => expect(changed(given)).toBeNull());

  test.each<[number, unknown]>([
    [0, 1],
    [0, -1],
    [0, 'TW I'],
    [1, -1],
    [1, 0.5],
    [1, '0'],
    [2, -1],
    [2, null],
    [3, null],
    [3, {}],
    [4, 2],
    [5, null],
    [6, 'x'],
  ])('entri ke-%s berisi %p: tidak dipercaya', (at, value) => expect(put(at, value)).toBeNull());

  test.each<[string, object]>([
    ['lembar', { sheet: 3 }],
    ['sel', { cell: null }],
    ['baris', { cell: { row: -1, column: 2 } }],
    ['kolom', { cell: { row: 1, column: 'B' } }],
    ['isi', { before: null }],
    ['isi baru', { after: [] }],
    ['format', { beforeFormat: 0 }],
    ['format baru', { afterFormat: null }],
  ])('bentuk pertama dengan %s rusak: tidak dipercaya', (_, given) =>
    expect(
      parseJournal({ version: 1, runs: [run('a', { entries: [{ ...entry('TW I'), ...given } as JournalEntry] })] }),
    ).toBeNull(),
  );

  test('nama berkas dan tanda menunggu yang bukan seperti kita tulis tidak ikut', () => {
    expect(changed({ dari: 3, waits: 'ya' })).toEqual({ runs: [run('a')] });
    expect(changed({ dari: 'x.xlsx', waits: true })).toEqual({ runs: [run('a', { dari: 'x.xlsx', waits: true })] });
  });
});

describe('tanda baris dan kolom', () => {
  const signed = (id: string, rows: readonly string[], given: Partial<JournalRun> = {}) =>
    run(id, { lines: [{ sheet: 'TW I', lines: lines(rows) }], ...given });

  test('satu kali untuk lembar yang sama; yang sudah dikembalikan tidak memerlukannya', () => {
    const stored = storedJournal({
      runs: [signed('a', ['p']), signed('b', ['q']), signed('c', ['p']), signed('d', ['r'], { restored: true })],
    });
    expect(stored.signs).toEqual([
      [3, 1, 'p', 'x,y', [3, 4]],
      [3, 1, 'q', 'x,y', [3, 4]],
    ]);
    expect(stored.runs.map((one) => one.lines)).toEqual([[['TW I', 0]], [['TW I', 1]], [['TW I', 0]], undefined]);
  });

  test('dua lembar satu jalan', () => {
    const both = run('a', {
      lines: [
        { sheet: 'TW I', lines: lines(['p', '']) },
        { sheet: 'TW II', lines: lines(['q']) },
      ],
    });
    expect(parseJournal(JSON.parse(JSON.stringify(storedJournal({ runs: [both] }))))).toEqual({ runs: [both] });
  });

  test('yang terbaru dulu, sampai enam ratus ribu huruf', () => {
    const long = (letter: string, count: number) => [letter.repeat(count)];
    const own = JSON.stringify([3, 1, '', 'x,y', [3, 4]]).length;
    const stored = (count: number) =>
      storedJournal({ runs: [signed('a', ['p']), signed('b', long('q', 300_000)), signed('c', long('r', count))] });
    expect(stored(200_000).runs.map((one) => one.lines?.length)).toEqual([1, 1, 1]);
    expect(stored(300_000 - 2 * own - 1).signs).toHaveLength(2);
    expect(stored(300_000 - 2 * own).signs).toHaveLength(2);
    expect(stored(300_001 - 2 * own).runs.map((one) => one.lines?.length)).toEqual([1, undefined, 1]);
  });

  const stored = storedJournal({ runs: [signed('a', ['p', 'q'])] });
  const sign = [3, 1, 'p,q', 'x,y', [3, 4]];
  const linesIn = (signs: unknown, own: unknown = [['TW I', 0]]) =>
    parseJournal({ ...stored, signs, runs: stored.runs.map((one) => ({ ...one, lines: own })) })?.runs[0]?.lines;

  test('yang utuh terbaca', () => expect(linesIn([sign])).toEqual([{ sheet: 'TW I', lines: lines(['p', 'q']) }]));

  test.each<[number, unknown]>([
    [0, -1],
    [0, '3'],
    [1, 0.5],
    [2, 5],
    [3, null],
    [4, 'judul'],
    [4, [3, -1]],
  ])('tanda yang bagian ke-%s-nya %p dibiarkan', (at, value) =>
    expect(linesIn([sign.map((own, i) => (i === at ? value : own))])).toBeUndefined(),
  );

  test('rujukan yang rusak dibiarkan, jalannya tetap', () => {
    expect(linesIn([sign], [['TW I', 1]])).toBeUndefined();
    expect(linesIn([sign], [['TW I', '0']])).toBeUndefined();
    expect(linesIn([sign], [[5, 0]])).toBeUndefined();
    expect(linesIn([sign], [null])).toBeUndefined();
    expect(linesIn([sign], 'TW I')).toBeUndefined();
    expect(linesIn('tanda')).toBeUndefined();
    expect(linesIn([null])).toBeUndefined();
    expect(linesIn([sign], [null, ['TW I', 0]])).toHaveLength(1);
  });
});

describe('bagian XML', () => {
  const SPACE = 'urn:contoh';
  const xml = (text: string, name = SPACE) => `<data xmlns="${name}">${text}</data>`;

  test('entitas dalam segala penulisan', () => {
    expect(fromXmlPart(SPACE, xml('"&lt;&gt;&amp;&quot;x&apos;"'.replace('&quot;', '\\&quot;')))).toBe('<>&"x\'');
    expect(fromXmlPart(SPACE, xml('"&#65;&#x42;&#X43;&LT;"'))).toBe('ABC<');
    expect(fromXmlPart(SPACE, xml('"&#1114111;&#x10FFFF;"'))).toBe('\u{10ffff}\u{10ffff}');
    expect(fromXmlPart(SPACE, xml('"&#1114112;&lain;"'))).toBe('&#1114112;&lain;');
  });

  test('ruang nama lain, rusak, atau bukan bagian kita: tidak ada', () => {
    expect(fromXmlPart(SPACE, xml('1', 'urn:lain'))).toBeNull();
    expect(fromXmlPart(SPACE, xml('{'))).toBeNull();
    expect(fromXmlPart(SPACE, xml(''))).toBeNull();
    expect(fromXmlPart(SPACE, '<lain/>')).toBeNull();
    expect(fromXmlPart(SPACE, `${xml('1')}<x/>`)).toBeNull();
    expect(fromXmlPart(SPACE, `${xml('1')}\n `)).toBe(1);
    expect(fromXmlPart(SPACE, `<data xmlns='${SPACE}'>2</data>`)).toBe(2);
    expect(fromXmlPart(SPACE, `<data  xmlns="${SPACE}">2</data>`)).toBeNull();
  });

  test('yang ditulis adalah XML yang menyebut ruang namanya', () => {
    expect(toXmlPart(SPACE, { a: '<&>' })).toBe(
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<data xmlns="urn:contoh">{"a":"&lt;&amp;&gt;"}</data>',
    );
    expect(toXmlPart(SPACE, '\u0085')).toContain('"\\u0085"');
  });

  test('nama-nama yang sudah ada di buku kerja orang tidak berubah', () => {
    expect(JOURNAL_NAMESPACE).toBe('urn:evaluasi-renja:jurnal:1');
    expect(SETTINGS_NAMESPACE).toBe('urn:evaluasi-renja:pengaturan:1');
    expect(NOTE_PREFIX).toBe('Evaluasi Renja · ');
  });

  test('tanda di lembar dikenal dari rumusnya, dan tiap berat bercorak sendiri', () => {
    expect(markFormula('galat')).toBe('=N("evaluasi-renja:galat")=0');
    const looks = Object.values(MARK_LOOK).flatMap(({ fill, font }) => [fill, font]);
    expect(new Set(looks).size).toBe(6);
    expect(looks.every((colour) => /^#[0-9A-F]{6}$/.test(colour))).toBe(true);
  });
});
