import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { createRecalculate } from '../../src/cli/recalculate';
import type { Grid } from '../../src/grid/types';
import { openWorkbook } from '../../src/xlsx';
import { tortureWorkbook } from '../xlsx/torture';
import { commandLine } from './terminal';

const wasm = join(__dirname, '../../node_modules/@ironcalc/wasm/wasm_bg.wasm');
const recalculate = createRecalculate(() => readFileSync(wasm));
const table = join(__dirname, '../fixtures/e81-luwu-timur-2021/table.xlsx');
let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'evaluasi-renja-cli-')));
  copyFileSync(table, join(folder, 'masukan.xlsx'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const hash = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const evaluasi = commandLine({ recalculate });
/** A workbook with figures in it, but nothing that looks like an evaluation table. */
const withoutTable = (): Uint8Array =>
  tortureWorkbook({
    'xl/worksheets/sheet1.xml':
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Catatan rapat</t></is></c><c r="B1"><v>3</v></c></row></sheetData></worksheet>',
  });
const parsed = (text: string): unknown => JSON.parse(text);

describe('periksa', () => {
  test('a table for people: counts, findings with figures and reason, summary per program', async () => {
    const { code, out, error } = await evaluasi('periksa', at('masukan.xlsx'));
    expect([code, error]).toEqual([1, '']);
    expect(out).toContain('Lembar "Evaluasi TW II" · E.81 · A5:Q106');
    expect(out).toMatch(/^\d+ galat, \d+ peringatan, \d+ info$/m);
    expect(out).toMatch(
      /Galat +O22 +jumlah-triwulan +14\.998\.400 +22\.046\.800 +kurang 7\.048\.400 +Realisasi tertulis/,
    );
    expect(out).toMatch(/Keseluruhan +84,61% +Tinggi +45,87% +Sangat Rendah/);
    expect(out).toMatch(/Yang belum sebelum dikirim\n {2}Evaluasi TW II\n {4}– 20 galat\n {4}– 21 sel belum terisi\n/);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(160);
  });

  test('--json tells of each table whether it is ready to be sent, and what it lacks; marks of hitung count', async () => {
    const plain = parsed((await evaluasi('periksa', at('masukan.xlsx'), '--json')).out);
    const what = (json: unknown): string[] =>
      (json as { tables: { readiness: { lacks: { what: string; n: number; cell: string | null }[] } }[] }).tables.flatMap(({ readiness }) => readiness.lacks.map(({ what: one, n, cell }) => `${one} ${n} ${cell ?? ''}`.trim())); // prettier-ignore
    expect(plain).toMatchObject({ tables: [{ readiness: { ready: false } }] });
    expect(what(plain)).toEqual([
      'galat 20 G9',
      'terisi 21 P10',
      'faktor-pendorong 1 A107',
      'faktor-penghambat 1 A107',
      'tindak-lanjut 1 A107',
      'kesimpulan 1',
    ]);
    expect(JSON.stringify(plain)).toContain('"message":"Faktor pendorong belum ada di bawah tabel"');
    await evaluasi('hitung', at('masukan.xlsx'), '-o', at('hasil.xlsx'));
    expect(what(parsed((await evaluasi('periksa', at('hasil.xlsx'), '--json')).out))).toContain('tanda 1');
    await evaluasi('hitung', at('hasil.xlsx'), '-o', at('bersih.xlsx'), '--tanpa-tanda');
    expect(what(parsed((await evaluasi('periksa', at('bersih.xlsx'), '--json')).out))).not.toContain('tanda 1');
    const rencana = join(__dirname, '../fixtures/iku-luwu-timur/table.xlsx');
    copyFileSync(rencana, at('iku.xlsx'));
    expect(parsed((await evaluasi('periksa', at('iku.xlsx'), '--json')).out)).toMatchObject({
      tables: [{ readiness: { ready: true, lacks: [] } }],
    });
  });

  test('fisik dan keuangan: progress and money per program, told as such in --json too', async () => {
    copyFileSync(join(__dirname, '../fixtures/realisasi-fisik-keuangan-sulbar-2022/table.xlsx'), at('fisik.xlsx'));
    const { out } = await evaluasi('periksa', at('fisik.xlsx'));
    expect(out).toMatch(/Program +Fisik +Keuangan\n/);
    expect(out).toMatch(/PROGRAM PENANGANAN BENCANA +100,00% +94,49%/);
    expect(out).toMatch(/Keseluruhan +– +98,46%/);
    expect(parsed((await evaluasi('periksa', at('fisik.xlsx'), '--json')).out)).toMatchObject({
      tables: [
        { summary: { ukuran: 'fisik', capaianK: null, capaianRp: expect.stringMatching(/^98\.4616795514129/), programs: { length: 7 } } }, // prettier-ignore
      ],
    });
  });

  describe('toleransi', () => {
    const O10 = /(galat|info) +O10 +(jumlah-anak|pembulatan)/i;
    /** Kegiatan 1.1 adds up to 34.109.664; the file says one rupiah more. */
    const withOneMore = (): void => {
      const workbook = openWorkbook(readFileSync(table));
      const sheet = workbook.package.need('xl/worksheets/sheet1.xml');
      expect(sheet).toContain('<v>34109664</v>');
      workbook.package.set('xl/worksheets/sheet1.xml', sheet.replace('<v>34109664</v>', '<v>34109665</v>'));
      writeFileSync(at('masukan.xlsx'), workbook.save());
    };
    test('by option: told as rounding, not as an error', async () => {
      withOneMore();
      expect(O10.exec((await evaluasi('periksa', at('masukan.xlsx'))).out)?.slice(1)).toEqual(['Galat', 'jumlah-anak']);
      const { out } = await evaluasi('periksa', at('masukan.xlsx'), '--toleransi', '1');
      expect(O10.exec(out)?.slice(1)).toEqual(['Info', 'pembulatan']);
      expect(out).toMatch(/masih\s+dalam\s+toleransi\s+1/);
      const wrong = await evaluasi('periksa', at('masukan.xlsx'), '--toleransi', 'kira-kira');
      expect([wrong.code, wrong.error]).toEqual([2, expect.stringContaining('tepat | satuan-terakhir | RP')]);
    });
    test('as the workbook keeps it; the option wins; what is damaged is said', async () => {
      withOneMore();
      const workbook = openWorkbook(readFileSync(at('masukan.xlsx')));
      await workbook.saveSettings({ toleransi: 1, skala: 'tengah', tulis: { capaian: false } });
      writeFileSync(at('masukan.xlsx'), workbook.save());
      const { out, error } = await evaluasi('periksa', at('masukan.xlsx'));
      expect(O10.exec(out)?.slice(1)).toEqual(['Info', 'pembulatan']);
      expect(error).toContain('bawaannya yang berlaku untuk: skala');
      const exact = await evaluasi('periksa', at('masukan.xlsx'), '--toleransi', 'tepat');
      expect(O10.exec(exact.out)?.slice(1)).toEqual(['Galat', 'jumlah-anak']);
      await evaluasi('hitung', at('masukan.xlsx'), '-o', at('hasil.xlsx'));
      const written = openWorkbook(readFileSync(at('hasil.xlsx'))).readGrid('Evaluasi TW II');
      // P22 (66,67%, should be 100%) is capaian, which may not be written; P39 is an average.
      expect([written.values[21 - written.top]?.[15], written.values[38 - written.top]?.[15]]).toEqual([
        0.6667,
        expect.closeTo(0.854716, 6),
      ]);
    });
  });

  test('--json: one object as documented', async () => {
    const { code, out } = await evaluasi('periksa', at('masukan.xlsx'), '--json');
    expect(code).toBe(1);
    const result = parsed(out);
    expect(result).toMatchObject({
      version: 1,
      file: at('masukan.xlsx'),
      unread: [],
      tables: [
        {
          sheet: 'Evaluasi TW II',
          form: 'E.81',
          range: 'A5:Q106',
          body: 'A9:Q106',
          rules: { rataRata: 'tertimbang', rataRataCocok: '13/22', skala: 'batas-bawah', triwulan: 2 },
          summary: { predikatK: 'Tinggi', predikatRp: 'Sangat Rendah' },
        },
      ],
    });
    const [one] = (result as { tables: [Record<string, never[]>] }).tables;
    expect(Object.keys(one)).toEqual(['sheet', 'form', 'confidence', 'range', 'body', 'columns', 'rows', 'rules', 'computed', 'findings', 'questions', 'summary', 'readiness']); // prettier-ignore
    expect(one.columns).toContainEqual(
      expect.objectContaining({ column: 'E', number: '7', role: 'target', measure: 'Rp', period: null }),
    );
    expect(one.rows?.[0]).toEqual({
      row: 9,
      kind: 'program',
      parent: null,
      kode: null,
      nama: expect.stringMatching(/^PROGRAM PENUNJANG/),
    });
    expect(one.computed).toContainEqual({
      cell: 'Q10',
      role: 'capaian',
      measure: 'Rp',
      row: 10,
      value: expect.stringMatching(/^40\.8377508\d+$/),
    });
    expect(one.findings).toContainEqual(
      expect.objectContaining({
        cell: 'O22',
        rule: 'jumlah-triwulan',
        severity: 'galat',
        found: '14998400',
        expected: '22046800',
        difference: '-7048400',
        affects: ['Q22', 'O20', 'O9', 'Q39', 'Q105'],
      }),
    );
    expect(JSON.stringify(one.summary)).toMatch(/"capaianK":"84\.60792\d+"/);
  });

  test('folders and several files: --json lists them in one object, --ndjson gives a line each', async () => {
    mkdirSync(at('arsip/2021'), { recursive: true });
    copyFileSync(table, at('arsip/2021/b.xlsx'));
    copyFileSync(table, at('arsip/a.XLSX'));
    writeFileSync(at('arsip/~$a.xlsx'), 'lock');
    writeFileSync(at('arsip/catatan.txt'), 'bukan buku kerja');
    symlinkSync(at('arsip'), at('arsip/lingkaran'));
    const lines = (await evaluasi('periksa', at('arsip'), '--ndjson')).out.trim().split('\n').map(parsed);
    expect(lines).toMatchObject([{ file: at('arsip/2021/b.xlsx') }, { file: at('arsip/a.XLSX') }]);
    const all = parsed((await evaluasi('periksa', at('arsip'), at('masukan.xlsx'), '--json')).out);
    expect(all).toMatchObject({ version: 1, files: [{}, {}, { file: at('masukan.xlsx') }] });
  });

  test('choices of the command line win', async () => {
    const { out } = await evaluasi(
      'periksa',
      at('masukan.xlsx'),
      '--json',
      '--rata-rata=sederhana',
      '--skala',
      'batas-atas',
      '--triwulan',
      '2',
    );
    expect(parsed(out)).toMatchObject({
      tables: [{ rules: { rataRata: 'sederhana', skala: 'batas-atas', triwulan: 2 } }],
    });
  });

  test('nothing is written', async () => {
    const before = hash(at('masukan.xlsx'));
    await evaluasi('periksa', at('masukan.xlsx'));
    expect([hash(at('masukan.xlsx')), readdirSync(folder)]).toEqual([before, ['masukan.xlsx']]);
  });
});

describe('hitung', () => {
  test('writes figures, marks and the journal into a copy; the second time nothing changes', async () => {
    const before = hash(at('masukan.xlsx'));
    const { code, out, error } = await evaluasi('hitung', at('masukan.xlsx'), '-o', at('hasil.xlsx'));
    expect([code, error, hash(at('masukan.xlsx'))]).toEqual([1, '', before]);
    expect(out).toMatch(/Lembar "Evaluasi TW II": \d+ sel ditulis, \d+ sel ditandai\./);
    const workbook = openWorkbook(readFileSync(at('hasil.xlsx')));
    expect(workbook.readGrid('Evaluasi TW II').text[104]?.[15]).toBe('84,61%');
    const again = await evaluasi('hitung', at('hasil.xlsx'), '-o', at('lagi.xlsx'));
    expect(again.out).toContain('Lembar "Evaluasi TW II": 0 sel ditulis');
    expect(hash(at('lagi.xlsx'))).toBe(hash(at('hasil.xlsx')));
  });

  test('--tanpa-tanda: the same figures without marks and notes, also from a file that has them', async () => {
    await evaluasi('hitung', at('masukan.xlsx'), '-o', at('hasil.xlsx'));
    const { out } = await evaluasi('hitung', at('masukan.xlsx'), '-o', at('cetak.xlsx'), '--tanpa-tanda');
    expect(out).toMatch(/\d+ sel ditulis, 0 sel ditandai\./);
    expect(out).not.toContain('Tanda ikut tercetak');
    await evaluasi('hitung', at('hasil.xlsx'), '-o', at('bersih.xlsx'), '--tanpa-tanda');
    const sheetXml = (name: string): string =>
      strFromU8(unzipSync(readFileSync(at(name)))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheetXml('hasil.xlsx')).toContain('evaluasi-renja:galat');
    for (const name of ['cetak.xlsx', 'bersih.xlsx']) {
      expect(sheetXml(name)).not.toContain('evaluasi-renja');
      const [marked, clean] = ['hasil.xlsx', name].map((one) =>
        openWorkbook(readFileSync(at(one))).readGrid('Evaluasi TW II'),
      );
      expect([clean?.formulas, clean?.text]).toEqual([marked?.formulas, marked?.text]);
    }
  });

  test('Hapus tanda leaves no trace but the journal, Kembalikan gives back every cell', async () => {
    await evaluasi('hitung', at('masukan.xlsx'), '-o', at('hasil.xlsx'), '--perbaiki-jumlah');
    const workbook = openWorkbook(readFileSync(at('hasil.xlsx')));
    await workbook.clearMarks();
    await workbook.restore();
    const [was, is] = [openWorkbook(readFileSync(table)), openWorkbook(workbook.save())].map((one) =>
      one.readGrid('Evaluasi TW II'),
    );
    expect(is?.formulas).toEqual(was?.formulas);
    // A formula that comes back has no stored value until Excel computes it.
    const shown = (grid: Grid | undefined): (string | undefined)[][] | undefined =>
      grid?.text.map((row, r) =>
        row.map((text, c) => (String(grid.formulas[r]?.[c]).startsWith('=') ? undefined : text)),
      );
    expect(shown(is)).toEqual(shown(was));
    const [a, b] = [openWorkbook(readFileSync(table)).package, workbook.package];
    const added = b.names().filter((name) => !a.has(name));
    expect(added.every((name) => name.startsWith('customXml/'))).toBe(true);
  });

  test('--perbaiki-jumlah corrects the sums, and capaian follow', async () => {
    const { out } = await evaluasi('hitung', at('masukan.xlsx'), '-o', at('hasil.xlsx'), '--perbaiki-jumlah', '--json');
    expect(JSON.stringify(parsed(out))).toMatch(/"capaianRp":"45\.94\d+"/);
    const { values } = openWorkbook(readFileSync(at('hasil.xlsx'))).readGrid('Evaluasi TW II');
    expect(values[21]?.[14]).toBe(22046800);
  });

  test('several inputs go into a folder, each under its own name', async () => {
    mkdirSync(at('arsip/2021'), { recursive: true });
    copyFileSync(table, at('arsip/2021/b.xlsx'));
    copyFileSync(table, at('arsip/a.xlsx'));
    expect((await evaluasi('hitung', at('arsip'), '-o', at('hasil'))).code).toBe(1);
    expect([existsSync(at('hasil/2021/b.xlsx')), existsSync(at('hasil/a.xlsx'))]).toEqual([true, true]);
    const wrong = await evaluasi('hitung', at('arsip'), '-o', at('satu.xlsx'));
    expect([wrong.code, existsSync(at('satu.xlsx'))]).toEqual([2, false]);
  });

  test.each<[string, () => string]>([
    ['the same path', () => at('masukan.xlsx')],
    ['another spelling', () => `${folder}/./x/../masukan.xlsx`],
    ['a relative path', () => relative(process.cwd(), at('masukan.xlsx'))],
    ['a symbolic link', () => (symlinkSync(at('masukan.xlsx'), at('tautan.xlsx')), at('tautan.xlsx'))],
    ['a hard link', () => (linkSync(at('masukan.xlsx'), at('keras.xlsx')), at('keras.xlsx'))],
    ['a link to its folder', () => (symlinkSync(folder, at('x')), at('x/masukan.xlsx'))],
    ['its own folder', () => folder],
  ])('never writes over its input: %s', async (name, output) => {
    if (name === 'another spelling') mkdirSync(at('x'));
    const target = output();
    const before = hash(at('masukan.xlsx'));
    const { code, out, error } = await evaluasi('hitung', at('masukan.xlsx'), '-o', target);
    expect([code, out, hash(at('masukan.xlsx'))]).toEqual([2, '', before]);
    expect(error).toContain('Hasil tidak boleh menimpa berkas masukan.');
  });

  test('a result that cannot be written is said, and leaves nothing behind', async () => {
    writeFileSync(at('berkas'), '');
    const { code, error } = await evaluasi('hitung', at('masukan.xlsx'), '-o', at('berkas/hasil.xlsx'));
    expect(code).toBe(2);
    expect(error).toContain('Hasil tidak dapat ditulis.');
    expect(readdirSync(folder).sort()).toEqual(['berkas', 'masukan.xlsx']);
  });
});

describe('cannot be read: exit 2, a message of its own, nothing written', () => {
  const refused = async (path: string, ...more: readonly string[]) => {
    const { code, out, error } = await evaluasi('hitung', path, '-o', at('hasil.xlsx'), ...more);
    expect([code, out, existsSync(at('hasil.xlsx'))]).toEqual([2, '', false]);
    return error;
  };
  const file = (name: string, bytes: Uint8Array | string): string => {
    writeFileSync(at(name), bytes);
    return at(name);
  };
  const edited = (name: string, part: string, edit: (text: string) => string): string => {
    const { package: pkg } = openWorkbook(readFileSync(table));
    pkg.set(part, edit(pkg.need(part)));
    return file(name, pkg.save());
  };

  test('no such file', async () => expect(await refused(at('tiada.xlsx'))).toContain('Berkas tidak ditemukan.'));
  test('an empty file', async () => expect(await refused(file('nol.xlsx', ''))).toContain('kosong (0 bita)'));
  test('a truncated file', async () =>
    expect(await refused(file('potong.xlsx', readFileSync(table).subarray(0, 5000)))).toContain('terpotong'));
  test('an old .xls', async () =>
    expect(await refused(file('lama.xls', Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06])))).toContain('.xls'));
  test('a folder without workbooks', async () => {
    mkdirSync(at('kosong'));
    expect(await refused(at('kosong'))).toContain('tidak memuat berkas Excel');
  });
  test('no table', async () =>
    expect(await refused(file('lain.xlsx', withoutTable()))).toMatch(/Lembar "Evaluasi": .*tabel/));
  test('no such sheet', async () =>
    expect(await refused(at('masukan.xlsx'), '--sheet', 'Tiada')).toContain(
      '"Tiada": Buku kerja ini tidak memuat lembar',
    ));
  test('a protected sheet', async () => {
    const path = edited('proteksi.xlsx', 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'),
    );
    expect(await refused(path)).toMatch(/Lembar "Evaluasi TW II": Lembar ini diproteksi/);
  });
  test('manual calculation with formulas', async () => {
    const formulas = readFileSync(join(__dirname, '../fixtures/e81-luwu-timur-2021/table-formulas.xlsx'));
    const { package: pkg } = openWorkbook(formulas);
    pkg.set('xl/workbook.xml', pkg.need('xl/workbook.xml').replace('<calcPr ', '<calcPr calcMode="manual" '));
    const path = file('manual.xlsx', pkg.save());
    expect(await refused(path)).toContain('Perhitungan buku kerja ini manual');
    const check = await evaluasi('periksa', path);
    expect([check.code, check.error.includes('manual')]).toEqual([1, true]);
  });
  test('one of several cannot be read: the others are, and the exit code tells', async () => {
    file('rusak.xlsx', 'PK');
    const { code, out, error } = await evaluasi('periksa', folder, '--ndjson');
    expect([code, out.trim().split('\n').length]).toEqual([2, 1]);
    expect(error).toContain('rusak.xlsx: ');
  });
});

describe('wrong usage: exit 2 with a hint, in the language asked for', () => {
  test.each<[string, readonly string[]]>([
    ['Sebutkan perintahnya', []],
    ['Perintah "cek" tidak dikenal', ['cek', 'a.xlsx']],
    ['Sebutkan berkas', ['periksa']],
    ['perlu tempat hasilnya', ['hitung', 'a.xlsx']],
    ['Pilihan --warna tidak dikenal', ['periksa', 'a.xlsx', '--warna']],
    ['Pilihan --triwulan perlu nilai: 1 | 2 | 3 | 4', ['periksa', 'a.xlsx', '--triwulan', '5']],
    ['Pilihan --sheet perlu nilai', ['periksa', 'a.xlsx', '--sheet']],
    ['Pilihan --json tidak menerima nilai', ['periksa', 'a.xlsx', '--json=ya']],
    ['Pilihan --rumus bukan untuk perintah periksa', ['periksa', 'a.xlsx', '--rumus']],
    ['Pilihan -o bukan untuk perintah periksa', ['periksa', 'a.xlsx', '-o', 'b.xlsx']],
    ['Pilih salah satu', ['periksa', 'a.xlsx', '--json', '--ndjson']],
    ['Unknown option --colour', ['periksa', 'a.xlsx', '--colour', '--lang', 'en']],
  ])('%s', async (message, args) => {
    const { code, out, error } = await evaluasi(...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toContain(message);
    expect(error).toContain('--help');
  });

  test('help and version', async () => {
    expect(await evaluasi('--help')).toMatchObject({ code: 0, error: '', out: expect.stringContaining('Pemakaian') });
    expect(await evaluasi('-h', '--lang', 'en')).toMatchObject({ code: 0, out: expect.stringContaining('Usage') });
    expect(await evaluasi('--version')).toEqual({ code: 0, out: '9.9.9\n', error: '' });
  });
});
