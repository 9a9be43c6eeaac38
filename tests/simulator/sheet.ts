/** A sheet by its seed: an office's tree in a layout, a wording, a style of figures, with mistakes; and the truth about it. */
import { columnName } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import { bodyRow, isPercent, type Rencana } from './body';
import { penggantian, salahkan } from './faults';
import {
  angkaDari,
  barisDari,
  isDaun,
  mungkin,
  predikat,
  tempat,
  type Angka,
  type Baris,
  type Keluarga,
} from './figures';
import { buatJudul, denganKataHilang, gayaJudul, type GayaJudul, type JudulKolom } from './heading';
import { LAYOUTS } from './layouts';
import { bagi, hitung, isRasio, type Kolom, type Konteks } from './layouts/types';
import { bolehTinggi, GAYA, kiri, nomorKiri, type GayaPohon } from './left';
import { gayaAngka, gayaAngkaSaksi } from './numbers';
import { random, type Random } from './random';
import { CATATAN, KANAN, KOP } from './sheet-teks';
import { gabungBadan, geser, kakiSaksi, KANAN_SAKSI, kepalaSaksi, samping } from './sheet-saksi';
import { berjenjang, pohon } from './tree';
import type { Kebenaran, Lembar, Sel } from './truth';
import { denganTahun, kataDari, type Kosakata, type Paruh } from './wordings';

const gayaPohon = (r: Random, paruh: Paruh, tinggi: boolean): GayaPohon =>
  r.pick(tinggi ? GAYA[paruh].filter(bolehTinggi) : GAYA[paruh]);

/** Where the chance of a half begins; "banding" has kept that of the time when it was blind. */
const BIBIT: Readonly<Record<Paruh, string>> = { latih: 'latih', banding: 'uji', uji: 'uji-2', saksi: 'saksi' };

/** Builds the sheet of a seed in one half of layouts and wordings; `banyak` mistakes at most instead of what chance gives. */
export const buatLembar = (seed: number, paruh: Paruh, banyak?: number): Lembar => {
  const bibit = `${BIBIT[paruh]}/${seed}`;
  const r = random(bibit);
  const own = LAYOUTS[paruh];
  const kosakata: Kosakata = paruh === 'latih' ? random(`${bibit}/kosakata`).pick(['latih', 'lain'] as const) : paruh;
  const layout = own[seed % own.length] ?? r.pick(own);
  const isSaksi = paruh === 'saksi';
  const konteks: Konteks = { tahun: r.int(2022, 2026), triwulan: r.pick(isSaksi ? [4, 4, 3, 2, 1] : [4, 4, 4, 2, 3]) };
  const gaya = gayaPohon(r, paruh, layout.pohon === 'rkpd');
  const tinggi = layout.pohon === 'renja' && bolehTinggi(gaya) && r.chance(0.35);
  const lanjutan = layout.penutup !== 'rata' && layout.judul === 't-c33' && r.chance(0.4);
  const akar = pohon(random(`${bibit}/pohon`), layout.pohon, {
    paruh,
    tinggi,
    lanjutan: lanjutan || layout.lanjutan === true,
  });
  const penutup = layout.penutup === 'tanpa' || r.chance(0.85) ? layout.penutup : 'tanpa';
  const perProgram = penutup === 'rata' && r.chance(0.5);
  const rows = barisDari(
    akar,
    penutup === 'jumlah' && r.chance(0.1) ? 'jumlah-atas' : penutup,
    perProgram,
    layout.barisIndikator,
  );
  const kolom = layout.kolom(konteks).filter(({ bertotal }) => bertotal !== true || penutup === 'jumlah');
  const left = kiri(random(`${bibit}/kiri`), layout, gaya, rows, isSaksi);
  const adaSatuan = layout.teks.includes('satuan') || kolom.some(({ gabung }) => gabung === true);
  const angka = isSaksi
    ? gayaAngkaSaksi(random(`${bibit}/angka`), adaSatuan, isRasio(kolom))
    : gayaAngka(random(`${bibit}/angka`), adaSatuan);

  const hasRenstra = kolom.some(({ role }) => role === 'capaian-renstra');
  const keluarga: Keluarga = !hasRenstra && !perProgram && r.chance(0.3) ? 'tertimbang' : 'sederhana';
  const pilihan = { keluarga, bobot: kolom.some(({ kunci }) => kunci === 'tr') ? 'tr' : null, kInduk: r.chance(0.7) };
  const benar = angkaDari(rows, kolom, pilihan, new Map());
  const kosong = new Set(!angka.rumus && r.chance(0.12) ? kolom.filter(isPercent).map(({ kunci }) => kunci) : []);
  // What rests on a mistake was worked out from it, or was right and stayed so.
  const followed = angka.rumus || r.chance(0.4);
  const menurutBibit = r.pick([0, 0, 1, 1, 2, 3, 4]);
  const salah = salahkan(random(`${bibit}/salah`), banyak ?? menurutBibit, rows, kolom, benar, {
    rumus: angka.rumus,
    rata: keluarga === 'sederhana',
    mengalir: followed,
    kosong,
    ketik: isSaksi,
  });
  const ganti = penggantian(salah);
  const mengalir = angkaDari(rows, kolom, pilihan, ganti);
  const tampak: Angka = followed ? mengalir : (at, kunci) => ganti.get(tempat(at, kunci)) ?? benar(at, kunci);

  // Laying out.
  const g = random(`${bibit}/judul`);
  const heads: JudulKolom[] = [
    ...left.map(({ judul, role }, at) => ({ judul, nomor: nomorKiri(judul, role) ?? `kiri${at}` })),
    ...kolom.map(({ judul, nomor, persamaan, kunci, gabung }) => ({
      judul,
      nomor: nomor ?? kunci,
      ...(persamaan === undefined ? {} : { persamaan }),
      ...(gabung === undefined ? {} : { gabung }),
    })),
    ...layout.kanan.map((kata) => ({ judul: [kata], nomor: kata })),
  ];
  const words = gayaJudul(
    g,
    kosakata,
    konteks.tahun,
    heads.flatMap(({ judul }) => judul),
  );
  const pickWord = (
    key: 'j-jumlah' | 'j-sub' | 'j-rata' | 'j-predikat' | 'j-rata-total' | 'j-predikat-total',
  ): string => g.pick(kataDari(key, kosakata));
  const labels = {
    jumlah: pickWord('j-sub'),
    'jumlah-total': pickWord('j-jumlah'),
    rata: pickWord('j-rata'),
    predikat: pickWord('j-predikat'),
    'rata-total': pickWord(perProgram ? 'j-rata-total' : 'j-rata'),
    'predikat-total': pickWord(perProgram ? 'j-predikat-total' : 'j-predikat'),
  };
  const title = denganTahun(g.pick(kataDari(layout.judul, kosakata)), konteks.tahun);
  const titles = [
    title,
    ...(g.chance(0.6) ? KOP[paruh] : []),
    ...(konteks.triwulan < 4 && (layout.judul === 't-e81' || layout.judul === 't-rkpd') && layout.setahun !== true
      ? [`TRIWULAN ${['I', 'II', 'III', 'IV'][konteks.triwulan - 1] ?? ''}`]
      : []),
  ];
  const lines: CellValue[][] = isSaksi
    ? kepalaSaksi(random(`${bibit}/kepala`), title, layout, konteks, heads.length)
    : [...titles.map((line) => [line]), ...(g.chance(0.7) ? [[]] : [])];
  const merges: string[] = [];
  const putHeading = (style: GayaJudul): void => {
    const { rows: headRows, merges: headMerges } = buatJudul(heads, style, lines.length);
    merges.push(...headMerges);
    lines.push(...headRows.map((line) => [...line]));
  };
  const headingAt = lines.length;
  putHeading(words);
  const breaks = g.chance(0.2) && rows.length > 12 ? Math.floor(rows.length / 2) : null;
  const spaced = g.chance(0.1);
  const letak: number[] = [];
  const repeated: number[] = [];
  rows.forEach((row, at) => {
    if (spaced && at > 0 && row.jenis === 'simpul' && row.induk < 0 && row.simpul.anak.length > 0) lines.push([]);
    if (at === breaks) {
      const from = lines.length;
      const { rows: again, nomorAt } = buatJudul(heads, words, 0);
      // Systems begin a page with its numbers alone, or say that the table goes on.
      if (isSaksi && nomorAt !== null && g.chance(0.3)) lines.push([...(again[nomorAt] ?? [])]);
      else {
        if (isSaksi && g.chance(0.25)) lines.push([`Lanjutan ${title}`]);
        putHeading(g.chance(0.4) ? denganKataHilang(g, words) : words);
      }
      for (let line = from; line < lines.length; line += 1) repeated.push(line);
    }
    letak.push(lines.length);
    lines.push([]);
  });
  const plan: Rencana = {
    rows,
    kolom,
    kiri: left,
    angka,
    salah,
    kosong,
    tampak,
    letak,
    sederhana: keluarga === 'sederhana',
  };
  rows.forEach((row, at) => {
    const unit = layout.kanan.map((kata) => (isDaun(row) ? (isSaksi ? KANAN_SAKSI : KANAN)[kata] : ''));
    lines[letak[at] ?? 0] = [...bodyRow(plan, at, labels), ...unit];
  });
  if (paruh === 'uji' && g.chance(0.3)) lines.push(...(g.chance(0.5) ? [[]] : []), ...CATATAN.map((text) => [text]));
  const ujung = random(`${bibit}/kaki`);
  if (isSaksi) {
    merges.push(...gabungBadan(ujung, left, rows, letak, lines));
    if (ujung.chance(0.06)) samping(lines, headingAt, heads.length);
    lines.push(...kakiSaksi(ujung, layout, heads.length));
  } else if (g.chance(0.4)) lines.push([], [], ['Mengetahui,'], ['Kepala Dinas'], [], ['NIP. …']);

  const dress: string[] = [];
  const bottom = letak.at(-1) ?? 0;
  const top = letak[0] ?? 0;
  if (angka.bungkus === 'pecahan' || (angka.persen === 'format' && !angka.rumus)) {
    kolom.forEach((one, at) => {
      const letter = columnName(left.length + at);
      if (isPercent(one)) dress.push(`style format:0.00% ${letter}${top + 1}:${letter}${bottom + 1}`);
    });
  }
  const nameAt = left.findIndex(({ role }) => role === 'nama');
  if (isSaksi && (gaya === 'tebal' || ujung.chance(0.3)))
    rows.forEach((row, at) => {
      const line = (letak[at] ?? 0) + 1;
      const isBold = row.jenis === 'simpul' ? row.simpul.anak.length > 0 && !row.lanjutan : true;
      if (isBold) dress.push(`style bold A${line}:${columnName(heads.length - 1)}${line}`);
    });
  if (gaya === 'indentasi' && layout.pohon === 'renja') {
    rows.forEach((row, at) => {
      if (row.jenis !== 'simpul' || row.lanjutan) return;
      const cell = `${columnName(nameAt)}${(letak[at] ?? 0) + 1}`;
      if (row.simpul.tingkat === 'program') dress.push(`style bold ${cell}`);
      else dress.push(`style indent${row.simpul.tingkat === 'kegiatan' ? 1 : 2} ${cell}`);
    });
  }

  /** What stands at a cell once the other mistakes are left in: at a mistake, what its own row and children give. */
  const diLuar = (at: number, kunci: string): Angka => {
    const others = salah.filter(({ baris, kunci: key }) => baris !== at || key !== kunci);
    return others.length === salah.length ? mengalir : angkaDari(rows, kolom, pilihan, penggantian(others));
  };
  const sel: Sel[] = rows.flatMap((row, at) =>
    kolom.map((one, index): Sel => {
      const isLabel = row.jenis === 'predikat';
      const from = (figures: Angka): number | string | null =>
        isLabel ? labelOf(figures(at - 1, one.kunci)) : figures(at, one.kunci);
      return {
        baris: letak[at] ?? 0,
        kolom: left.length + index,
        benar: from(benar),
        mengalir: from(diLuar(at, one.kunci)),
        persen: !isLabel && isPercent(one),
        // By what is shown, by what stands once mistakes are corrected; a single mean of renstra may be the year's.
        mungkin: isLabel
          ? setahun(kolom, one, 'rata').flatMap((by) => mungkin(rows, at - 1, by, benar).map(predikat))
          : [one, ...setahun(kolom, one, row.jenis)].flatMap((by) => [
              ...mungkin(rows, at, by, tampak),
              ...mungkin(rows, at, by, benar),
            ]),
        salah: salah.some(({ baris, kunci }) => baris === at && kunci === one.kunci),
        masukan:
          isDaun(row) &&
          one.isi.jenis !== 'hitung' &&
          !(one.isi.jenis === 'uang' && typeof one.isi.daun !== 'function'),
      };
    }),
  );
  const kebenaran: Kebenaran = {
    sel,
    kolom: [
      ...left.flatMap(({ role }, at) =>
        role === 'nama' && at === nameAt ? [{ kolom: at, role, measure: null, period: null }] : [],
      ),
      ...kolom.flatMap(({ role, measure, period }, at) =>
        role === 'lain' ? [] : [{ kolom: left.length + at, role, measure, period: period ?? null }],
      ),
    ],
    baris: rows.map((row, at) => {
      const baris = letak[at] ?? 0;
      if (row.jenis !== 'simpul') return { baris, jenis: row.jenis, induk: undefined };
      // Whether a group without figures is a row of the tree or a heading within it may be seen either way.
      // Whether an indicator below a name is a row or continues one may be seen either way.
      const nama = left.findIndex(({ turun, role }) => turun === true && role === 'sasaran');
      if (nama >= 0) return { baris, jenis: lines[baris]?.[nama] === '' ? 'apa-saja' : 'isi', induk: undefined };
      if (layout.pohon === 'kelompok')
        return { baris, jenis: row.simpul.anak.length > 0 ? 'apa-saja' : 'isi', induk: undefined };
      const induk = row.induk < 0 ? null : (letak[row.induk] ?? null);
      const { tingkat } = row.simpul;
      const isLevel =
        berjenjang(layout.pohon) &&
        tingkat !== 'rekening' &&
        tingkat !== 'golongan' &&
        tingkat !== 'butir' &&
        tingkat !== 'kelompok';
      return {
        baris,
        jenis: row.lanjutan ? (layout.barisIndikator === true ? 'apa-saja' : 'lanjutan') : isLevel ? tingkat : 'isi',
        induk: row.lanjutan ? undefined : induk,
      };
    }),
    ulangan: repeated,
    ...(layout.bolehLewat === true ? { bolehLewat: true } : {}),
  };
  const about = `${layout.id} (${paruh} ${seed}), pohon ${layout.pohon === 'renja' ? gaya : layout.pohon}${tinggi ? '+urusan' : ''}, uang ${angka.uang}, persen ${angka.persen}${angka.rumus ? ', rumus' : ''}${followed ? ', mengalir' : ''}${kosong.size > 0 ? ', persen kosong' : ''}; salah: ${salah.map(({ macam, rentang }) => (rentang ? 'rentang' : macam)).join(' ') || '-'}`;
  const ke = isSaksi && ujung.chance(0.12) ? 1 : 0;
  const sheet = { lines, merges, dress };
  return {
    seed,
    paruh,
    layout: layout.id,
    gaya: layout.pohon === 'renja' ? gaya : layout.pohon,
    rumus: angka.rumus,
    about,
    ...(ke === 1 ? geser(sheet) : sheet),
    kebenaran: {
      ...kebenaran,
      sel: sel.map((one) => ({ ...one, kolom: one.kolom + ke })),
      kolom: kebenaran.kolom.map((one) => ({ ...one, kolom: one.kolom + ke })),
    },
  };
};

/** The year's capaian in a column of a form that prints that of renstra alone: its mean is the annual one (rules: Averages). */
const setahun = (kolom: readonly Kolom[], { role, measure, kunci }: Kolom, jenis: Baris['jenis']): Kolom[] => {
  if (role !== 'capaian-renstra' || jenis !== 'rata' || kolom.some((one) => one.role === 'capaian')) return [];
  const of = (wanted: Kolom['role']): Kolom | undefined =>
    kolom.find((one) => one.role === wanted && one.measure === measure && one.period === undefined);
  const [atas, bawah] = [of('realisasi'), of('target')];
  if (atas === undefined || bawah === undefined) return [];
  return [{ kunci, judul: [], role, measure, isi: hitung('persen', bagi(atas.kunci, bawah.kunci)) }];
};

const labelOf = (mean: number | null): string | null => (mean === null ? null : predikat(mean));
