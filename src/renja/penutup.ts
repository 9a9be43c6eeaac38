import { words } from '../grid/cells';

/** What a closing row says: averages, ratings, totals. */
type LabelPenutup = 'rata-rata' | 'predikat' | 'rata-rata-total' | 'predikat-total' | 'jumlah';

/** Words a label may begin with, by what they say; `depan` only leads to one of them ("Sub jumlah", "Grand total"). */
const AWAL: Readonly<Record<string, 'depan' | 'jumlah' | 'rata-rata' | 'predikat'>> = {
  grand: 'depan',
  sub: 'depan',
  subtotal: 'jumlah',
  subjumlah: 'jumlah',
  jumlah: 'jumlah',
  jml: 'jumlah',
  total: 'jumlah',
  nilai: 'depan',
  // "Kategori predikat", "Capaian rata-rata": of an average or a rating only.
  kategori: 'depan',
  kriteria: 'depan',
  klasifikasi: 'depan',
  capaian: 'depan',
  tingkat: 'depan',
  hasil: 'depan',
  rerata: 'rata-rata',
  rata: 'rata-rata',
  predikat: 'predikat',
  peringkat: 'predikat',
};

/** Words that say what is added or over what: a label is made of nothing else. */
const ISI = new Set(
  (
    'jumlah total jml seluruh seluruhnya keseluruhan semua semuanya segenap baris umum akhir besar anggaran pagu belanja biaya dana nilai realisasi ' +
    'serapan penyerapan capaian kinerja keuangan fisik indikatif kebutuhan program kegiatan sub subkegiatan urusan bidang unsur ' +
    'opd skpd pd perangkat daerah dinas badan sekretariat bagian aset tetap pendapatan penerimaan akumulasi kumulatif dpa dppa apbd alokasi ' +
    'pembiayaan langsung operasi modal murni perubahan tahun triwulan tw semester ' +
    'dan dari per pada untuk atas s d sd sampai dengan dalam rp rupiah persen k n'
  ).split(' '),
);

/** Words that say: over everything there is. */
const SELURUH = new Set(
  'total seluruh seluruhnya keseluruhan semua semuanya segenap umum grand opd skpd perangkat'.split(' '),
);

/** Whose total it is: a group of that level is named behind it ("Jumlah Sekretariat Daerah", "JUMLAH PROGRAM PENUNJANG …"). */
const KELOMPOK = new Set(
  'program kegiatan subkegiatan sub urusan bidang unsur sekretariat dinas badan bagian kecamatan'.split(' '),
);

/** A run of letters as the words of labels that it is made of: "jumlahtotal" is two. Null where it is none. */
const diurai = (huruf: string): string[] | null => {
  if (huruf === '') return [];
  for (let to = huruf.length; to >= 3; to--) {
    const awal = huruf.slice(0, to);
    if (AWAL[awal] === undefined && !ISI.has(awal)) continue;
    const sisa = diurai(huruf.slice(to));
    if (sisa !== null) return [awal, ...sisa];
  }
  return null;
};

/** "J U M L A H", "J U M L A H   T O T A L": letters set apart are words. */
const rapatkan = (text: string): string =>
  text.replace(/(?<![^\s(])(?:[a-z] ){3,}[a-z](?![^\s:.)])/gi, (letters) => {
    const huruf = letters.replace(/ /g, '').toLowerCase();
    return (diurai(huruf) ?? [huruf]).join(' ');
  });

/** A number, a letter or a sum of groups: "A", "II", "3", "I + II". */
const NOMOR = /^(?:\d{1,4}|[ivx]{1,5}|[a-h])$/i;

/** What leads to an average or a rating, and to no total: "Nilai jumlah …" is an indicator. */
const HANYA_RATA = new Set(['nilai', 'kategori', 'kriteria', 'klasifikasi', 'capaian', 'tingkat', 'hasil']);

const MENILAI = new Set(['kategori', 'kriteria', 'klasifikasi']);

const MULAI =
  /^[\s*]*(?:grand|sub|total|jumlah|jml|nilai|(?:re)?rata|predikat|peringkat|[jt] |(?:kategori|kriteria|klasifikasi|capaian|tingkat|hasil) (?:nilai )?(?:(?:re)?rata|predikat)|(?:kategori|kriteria|klasifikasi)(?: (?:capaian|pencapaian|kinerja|nilai|hasil|tingkat))+\W*$)/i;

const kata = (text: string): string[] =>
  rapatkan(words(text.replace(/[\s\u00a0]+/g, ' ')))
    .toLowerCase()
    // "rata2" is how "rata-rata" is written by hand.
    .replace(/rata\s*[-–]?\s*rata|rata\s?[2²](?![\d.])/g, 'rerata')
    .replace(/s\s*[./]\s*d\.?/g, ' sd ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => (/..nya$/.test(word) && ISI.has(word.slice(0, -3)) ? word.slice(0, -3) : word));

type Dibaca = {
  readonly awal: 'jumlah' | 'rata-rata' | 'predikat';
  readonly sisa: readonly string[];
  readonly semua: readonly string[];
};

const sudah = new Map<string, Dibaca | null>();
const PALING_BANYAK = 20_000;

/** How a label begins, and the words behind its first one; each text is taken apart once. */
const dibaca = (text: string): Dibaca | null => {
  if (!MULAI.test(text)) return null;
  const known = sudah.get(text);
  if (known !== undefined) return known;
  const read = diuraikan(text);
  if (sudah.size > PALING_BANYAK) sudah.clear();
  sudah.set(text, read);
  return read;
};

const diuraikan = (text: string): Dibaca | null => {
  const semua = kata(text);
  let at = 0;
  while (AWAL[semua[at] ?? ''] === 'depan') at++;
  let awal = AWAL[semua[at] ?? ''];
  // "Kriteria Capaian" and no more is the rating; "Kriteria" alone heads a scale.
  if (awal === undefined && semua.length > 1 && MENILAI.has(semua[0] ?? ''))
    return { awal: 'predikat', sisa: semua.slice(at), semua };
  if (awal === undefined || awal === 'depan') return null;
  // "Total rata-rata capaian", "Jumlah nilai rata-rata": what the average says counts.
  let next = at + 1;
  while (awal === 'jumlah' && next < semua.length && next < at + 3) {
    const other = AWAL[semua[next] ?? ''];
    if (other === 'rata-rata' || other === 'predikat') {
      awal = other;
      at = next;
    } else if (other === undefined) break;
    next++;
  }
  if (awal === 'jumlah' && HANYA_RATA.has(semua[0] ?? '')) return null;
  return { awal, sisa: semua.slice(at + 1), semua };
};

const menyeluruh = (semua: readonly string[]): boolean => semua.some((word) => SELURUH.has(word));

/**
 * What a label of a closing row says, in whatever long wording ("TOTAL RATA-RATA CAPAIAN KINERJA DARI SELURUH PROGRAM (PROGRAM
 * 1 s.d. PROGRAM 4)"); null for any other text. An indicator ("Jumlah dokumen …") and a kegiatan hold other words than a label.
 */
export const labelBaris = (text: string): LabelPenutup | null => {
  const read = dibaca(text);
  if (read === null) return null;
  const { awal, sisa, semua } = read;
  if (awal === 'rata-rata') return menyeluruh(semua) ? 'rata-rata-total' : 'rata-rata';
  if (awal === 'predikat') return menyeluruh(semua) ? 'predikat-total' : 'predikat';
  if (sisa.every((word) => ISI.has(word) || NOMOR.test(word))) return 'jumlah';
  // "JUMLAH PENDAPATAN ASLI (I + II)": groups in brackets say that it adds.
  return /\((?:[ivx]{1,4}|[a-z]|\d{1,2})(?:\s?[+&]\s?(?:[ivx]{1,4}|[a-z]|\d{1,2}))+\)\s*$/i.test(text)
    ? 'jumlah'
    : null;
};

/**
 * Whether a text begins as a total and is short: "TOTAL KABUPATEN", "Jumlah Hibah". Where rows of the table are numbered and this
 * one is not, and shows money, it is one.
 */
export const mungkinJumlah = (text: string): boolean => {
  const read = dibaca(text);
  return read?.awal === 'jumlah' && read.sisa.length <= 3;
};

/** The name behind "Jumlah …", "Sub total …", where it may be that of a row above; null where the text is no such label. */
export const jumlahDari = (text: string): { readonly nama: string; readonly kelompok: boolean } | null => {
  const read = dibaca(text);
  if (read?.awal !== 'jumlah' || read.sisa.length === 0) return null;
  const nama = /^(?:dari|untuk|pada)$/.test(read.sisa[0] ?? '') ? read.sisa.slice(1) : read.sisa;
  return { nama: nama.join(' '), kelompok: KELOMPOK.has(nama[0] ?? '') };
};

/** Whether a total speaks of everything ("Grand total", "JUMLAH SELURUHNYA"), or of nothing in particular ("JUMLAH"). */
export const jumlahSemua = (text: string): boolean => {
  const read = dibaca(text);
  return (
    read?.awal === 'jumlah' &&
    read.semua[0] !== 'sub' &&
    (read.sisa.length === 0 || menyeluruh(read.semua.slice(1)) || read.semua[0] === 'grand')
  );
};

/** A name in the spelling of `jumlahDari`, for comparison. */
export const ejaan = (nama: string): string => kata(nama).join(' ');

/** First words of what stands below or between tables and is no row of it. */
export const isCatatan = (text: string): boolean =>
  /^(?:(?:faktor|tindak lanjut|usulan tindak|catatan|keterangan|disusun|dievaluasi|disetujui|mengetahui|kepala|nip|pembina|halaman|hal)\b|\*|sumber\s*:)/i.test(
    text.trim(),
  );
