/** Workbooks that are varied and damaged by chance, the same for the same seed. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { torturePartTexts } from '../xlsx/torture';
import { berkas } from './berkas';

/** Chance that repeats itself (mulberry32). */
export const dadu = (seed: number) => {
  let state = seed >>> 0;
  const satuan = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const bawah = (n: number): number => Math.floor(satuan() * n);
  return { satuan, bawah, pilih: <T>(list: readonly T[]): T | undefined => list[bawah(list.length)] };
};
type Dadu = ReturnType<typeof dadu>;
type Bagian = Map<string, Uint8Array>;

const RFK = [
  'REALISASI FISIK DAN KEUANGAN TAHUN 2025',
  '',
  'No|Kode|Program/Kegiatan|Indikator|Pagu (Rp)|Realisasi (Rp)|Sisa Pagu (Rp)|%',
  '1|2|3|4|5|6|7|8',
  '1|1.06.01|Program Penunjang|Nilai|6000000|3300000|2700000|55',
  '2|1.06.01.2.01|Kegiatan Perencanaan|Dokumen|6000000|3300000|2700000|54',
  '3|1.06.01.2.01.0001|Penyusunan Renja|Dokumen|1000000|800000|200000|80',
  '4|1.06.01.2.01.0002|Evaluasi Renja|Laporan|2000000|1500000|500000|',
  '5|1.06.01.2.01.0003|Koordinasi|Laporan|3000000|1000000|2000000|33,33',
  '||JUMLAH||6000000|3300000|2700000|55',
];
const CAPAIAN = [
  'CAPAIAN KINERJA TRIWULAN II TAHUN 2025',
  'No|Sasaran|Indikator|Satuan|Target|Realisasi|Capaian (%)',
  '1|Meningkatnya layanan|Persentase layanan|%|80|60|75',
  '2|Meningkatnya data|Jumlah data|Dok|12|9|70',
  '3|Menurunnya keluhan|Jumlah keluhan|Aduan|10|4|',
  '4|Meningkatnya mutu|Nilai SAKIP|Nilai|70|68,5|97,86',
  '||Rata-rata|||| 82',
];

const bagianDari = (bytes: Uint8Array): Bagian => new Map(Object.entries(unzipSync(bytes)));
const teks = (isi: string | Uint8Array): Uint8Array => (typeof isi === 'string' ? strToU8(isi) : isi);

const ASAL: readonly (() => Bagian)[] = [
  () => bagianDari(berkas({ RFK, Capaian: CAPAIAN }, ['A1:H1'])),
  () => bagianDari(berkas({ Capaian: CAPAIAN }, [])),
  () => new Map(Object.entries(torturePartTexts()).map(([name, isi]) => [name, teks(isi)])),
];

const TEKS_ANEH = [
  ' '.repeat(32_000), 'Rp. '.repeat(8_000), '1.'.repeat(10_000), '\u0001\u0007', 'a_x000D_b', '_x005F_x000D_', '&#xD83D;',
  '\u202e12\u202c', '=1+1', "'=x", '@SUM', '-', '1E400', '#DIV/0!', 'NaN', '٣٤٥', '１２３', '12,5 %', '99 Dok 3 Lap', '\n\n', '<b>',
  '('.repeat(5_000), '-'.repeat(32_000), '1'.repeat(400), '0,0000000000000000001', 'JUMLAH', 'TW II', '(1)', '8=6/7x100', '\u{1F600}',
]; // prettier-ignore
const ANGKA_ANEH = ['-0', '1E308', '1e-320', '123456789012345678901', '0.1', '-1', '1E400', 'x', '', ' 5 ', '1.7976931348623157E308', '000', '+3']; // prettier-ignore
const ALAMAT_ANEH = ['XFD1048576', 'A1', 'ZZ7', 'A0', 'B1048577', '$A$1', 'a1', 'XFE1', '1A', ''];
const RUMUS_ANEH = [
  'SUM(A1:XFD1048576)', '1/0', 'E400+', '((((((1', 'SUM(', "'[1]Lain'!A1", 'A:A', 'INDIRECT("A"&1)', 'IF(TRUE,1,', '1E400', 'LET(a,1,a+a)',
  'SUM(E5,E6)', 'E5', '#REF!+1', 'RENJA.CAPAIAN(1,2)', '"', 'SUMPRODUCT((A1:XFD99999>0)*1)', '-'.repeat(3_000) + '1',
]; // prettier-ignore

const cari = (xml: string, pola: RegExp, { pilih }: Dadu): RegExpMatchArray | undefined =>
  pilih([...xml.matchAll(pola)]);
const ganti = (xml: string, found: RegExpMatchArray | undefined, baru: string): string =>
  found === undefined ? xml : xml.slice(0, found.index) + baru + xml.slice((found.index ?? 0) + found[0].length);
const aman = (text: string): string => text.replace(/[&<>"](?!#x)/g, (sign) => `&#${sign.charCodeAt(0)};`);

type UbahXml = (xml: string, acak: Dadu) => string;

const lembarBaru = (awal: string, akhir: string): UbahXml => (xml) => xml.replace(/<\/(?:\w+:)?sheetData>/, awal + '$&' + akhir); // prettier-ignore

/** What is done to the text of a part. */
const PADA_XML: readonly UbahXml[] = [
  // The value of a cell, its address, its type, its style.
  (xml, acak) => ganti(xml, cari(xml, /<v>[^<]*<\/v>/g, acak), `<v>${acak.pilih(ANGKA_ANEH) ?? ''}</v>`),
  (xml, acak) => ganti(xml, cari(xml, /<v>[^<]*<\/v>/g, acak), `<f>${aman(acak.pilih(RUMUS_ANEH) ?? '')}</f><v>5</v>`),
  (xml, acak) => ganti(xml, cari(xml, /<t( [^>]*)?>[^<]*<\/t>/g, acak), `<t xml:space="preserve">${aman(acak.pilih(TEKS_ANEH) ?? '')}</t>`), // prettier-ignore
  (xml, acak) => ganti(xml, cari(xml, /\sr="[A-Z]+\d+"/g, acak), ` r="${acak.pilih(ALAMAT_ANEH) ?? ''}"`),
  (xml, acak) => ganti(xml, cari(xml, /\st="\w+"/g, acak), ` t="${acak.pilih(['s', 'b', 'e', 'd', 'n', 'str', 'inlineStr', 'aneh']) ?? ''}"`), // prettier-ignore
  (xml, acak) => ganti(xml, cari(xml, /<c /g, acak), `<c s="${acak.pilih(['1', '99999', '-1', 'x']) ?? ''}" `),
  // Any attribute or element.
  (xml, acak) => ganti(xml, cari(xml, /="[^"]*"/g, acak), `="${acak.pilih(['', '0', '-1', '99999999999', 'x', '__proto__', '../../x']) ?? ''}"`), // prettier-ignore
  (xml, acak) => ganti(xml, cari(xml, /<[a-zA-Z][^>]*\/>/g, acak), ''),
  (xml, acak) => ganti(xml, cari(xml, /<\/[^>]*>/g, acak), ''),
  (xml, acak) => {
    const found = cari(xml, /<(row|si|xf|c)\b[^>]*>.*?<\/\1>/gs, acak);
    return ganti(xml, found, (found?.[0] ?? '').repeat(2));
  },
  (xml, acak) => xml.slice(0, acak.bawah(xml.length)),
  // Far cells, merges, depth.
  lembarBaru('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', ''),
  lembarBaru('<row r="400"><c r="ZZ400"><v>1</v></c></row>', ''),
  lembarBaru('', '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  lembarBaru('', `<mergeCells>${'<mergeCell ref="B2:D1048576"/><mergeCell ref="C1:F900000"/>'.repeat(50)}</mergeCells>`), // prettier-ignore
  lembarBaru('', '<a>'.repeat(3_000) + '</a>'.repeat(3_000)),
  (xml) => xml.replace('<sheetData>', '<sheetProtection sheet="1"/><sheetData>'),
  (xml) => `\uFEFF${xml}`,
  (xml) => xml.replace(/<(\/?)(?=[a-zA-Z])(?![a-zA-Z]+:)/g, '<$1x:').replace(/xmlns=/g, 'xmlns:x='),
];

type UbahBagian = (bagian: Bagian, acak: Dadu) => void;

const salahSatu = (bagian: Bagian, { pilih }: Dadu): string => pilih([...bagian.keys()]) ?? '';

/** What is done to the package. */
const PADA_PAKET: readonly UbahBagian[] = [
  (bagian, acak) => void bagian.delete(salahSatu(bagian, acak)),
  (bagian, acak) => void bagian.set(salahSatu(bagian, acak), new Uint8Array()),
  (bagian, acak) => void bagian.set(salahSatu(bagian, acak), new Uint8Array([0xff, 0xd8, 0x00, 0x80])),
  (bagian) => void bagian.set('xl/__proto_.xml', strToU8('<a/>')),
  (bagian, acak) => {
    const name = acak.pilih([...bagian.keys()].filter((one) => /\.(xml|rels)$/.test(one))) ?? '';
    const text = strFromU8(bagian.get(name) ?? new Uint8Array()).replace(/encoding="UTF-8"/i, 'encoding="UTF-16"');
    bagian.set(name, new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')));
  },
  (bagian) => {
    for (const [name, isi] of [...bagian]) {
      bagian.delete(name);
      bagian.set(name.replaceAll('/', '\\'), isi);
    }
  },
];

/** What is done to the bytes of the archive. */
const PADA_BITA: readonly ((bytes: Uint8Array, acak: Dadu) => Uint8Array)[] = [
  (bytes, { bawah }) => bytes.slice(0, bawah(bytes.length)),
  (bytes, { bawah }) => {
    const copy = bytes.slice();
    for (let n = 1 + bawah(8); n > 0; n -= 1) copy[bawah(copy.length)] = bawah(256);
    return copy;
  },
  (bytes, { bawah }) => {
    const copy = bytes.slice();
    // Sizes and places that the directory tells.
    const at = Buffer.from(copy).lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    new DataView(copy.buffer).setUint32(at + 20 + 4 * bawah(6), bawah(2 ** 32), true);
    return copy;
  },
];

/** The workbook of a seed: one of a few, changed one to three times, or (each sixth) left as it is but for its bytes. */
export const bukuAcak = (seed: number): Uint8Array => {
  const acak = dadu(seed);
  const bagian = acak.pilih(ASAL)?.() ?? new Map<string, Uint8Array>();
  for (let n = acak.bawah(3); n >= 0 && seed % 6 !== 0; n -= 1) {
    if (acak.satuan() < 0.15) {
      acak.pilih(PADA_PAKET)?.(bagian, acak);
      continue;
    }
    const sheets = [...bagian.keys()].filter((name) => /sheets\/|styles|Strings|workbook/.test(name));
    const name = (acak.satuan() < 0.8 ? acak.pilih(sheets) : salahSatu(bagian, acak)) ?? '';
    const xml = strFromU8(bagian.get(name) ?? new Uint8Array());
    bagian.set(name, strToU8(acak.pilih(PADA_XML)?.(xml, acak) ?? xml));
  }
  const bytes = zipSync(Object.fromEntries(bagian), { level: 1 });
  return seed % 6 === 0 ? (acak.pilih(PADA_BITA)?.(bytes, acak) ?? bytes) : bytes;
};
