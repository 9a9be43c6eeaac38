/** A sheet by its seed: an office's tree in a layout, a wording, a style of figures, with mistakes; and the truth about it. */
import { columnName } from '../../src/grid/address';
import type { CellValue } from '../../src/grid/types';
import { belumPejalan, belumPetualang } from './belum';
import { kebenaranDari } from './benar';
import { bodyRow, isPercent, type Rencana } from './body';
import { penggantian, salahkan } from './faults';
import { angkaDari, barisDari, isDaun, tempat, type Angka, type Keluarga } from './figures';
import { buatJudul, denganKataHilang, gayaJudul, menyatakan, type GayaJudul, type JudulKolom } from './heading';
import { LAYOUTS } from './layouts';
import { isRasio, type Kolom, type Konteks } from './layouts/types';
import { bolehTinggi, GAYA, kiri, nomorKiri, type GayaPohon } from './left';
import { denganTahun } from './kata-alat';
import { gayaAngka } from './numbers';
import { random, type Random } from './random';
import { tebalAwam } from './left-awam';
import { gayaBaris } from './left-buta';
import { CATATAN, KANAN, KOP } from './sheet-teks';
import { dalamRibuan } from './sheet-penguji';
import { PERANGKAT } from './sheet-paruh';
import { gabungBadan, geser, kepalaSaksi, samping } from './sheet-saksi';
import { berjenjang, pohon } from './tree';
import type { Lembar } from './truth';
import { kataDari, type Kosakata, type Paruh } from './wordings';

const gayaPohon = (r: Random, paruh: Paruh, tinggi: boolean): GayaPohon =>
  r.pick(tinggi ? GAYA[paruh].filter(bolehTinggi) : GAYA[paruh]);

/** Where the chance of a half begins; "banding" has kept that of the time when it was blind. */
const BIBIT: Readonly<Record<Paruh, string>> = {
  latih: 'latih',
  banding: 'uji',
  uji: 'uji-2',
  saksi: 'saksi',
  penguji: 'penguji',
  buta: 'buta',
  awam: 'awam',
  tamu: 'tamu',
  pendatang: 'pendatang',
  perantau: 'perantau',
  musafir: 'musafir',
  pelancong: 'pelancong',
  penjelajah: 'penjelajah',
  pengembara: 'pengembara',
  petualang: 'petualang',
  pengelana: 'pengelana',
  pejalan: 'pejalan',
};

/** Builds the sheet of a seed in one half of layouts and wordings; `banyak` mistakes at most instead of what chance gives. */
export const buatLembar = (seed: number, paruh: Paruh, banyak?: number): Lembar => {
  const bibit = `${BIBIT[paruh]}/${seed}`;
  const r = random(bibit);
  const own = LAYOUTS[paruh];
  const kosakata: Kosakata = paruh === 'latih' ? random(`${bibit}/kosakata`).pick(['latih', 'lain'] as const) : paruh;
  const layout = own[seed % own.length] ?? r.pick(own);
  const isButa = paruh === 'buta';
  const isAwam = paruh === 'awam';
  const isTamu = paruh === 'tamu';
  const isPendatang = ['pendatang', 'perantau', 'musafir', 'pelancong', 'penjelajah', 'pengembara', 'pengelana', 'petualang', 'pejalan'].includes(paruh); // prettier-ignore
  // What later halves have in common.
  const perangkat = PERANGKAT[paruh];
  const isSaksi = perangkat !== undefined;
  // Nomenclature changed with the budgets of 2021.
  const [dari, sampai] = !isPendatang ? [2022, 2026] : layout.pohon === 'lama' ? [2015, 2020] : [2021, 2026];
  const konteks: Konteks = {
    tahun: r.int(dari, sampai),
    triwulan: r.pick(
      paruh === 'pejalan'
        ? [2, 2, 2, 3, 3, 1, 4]
        : paruh === 'petualang'
          ? [2, 2, 2, 3, 3, 1, 4, 4]
          : isSaksi
            ? [4, 4, 3, 2, 1]
            : [4, 4, 4, 2, 3],
    ),
  };
  const gaya = gayaPohon(r, paruh, layout.pohon === 'rkpd');
  const tinggi = layout.pohon === 'renja' && bolehTinggi(gaya) && r.chance(0.35);
  const lanjutan = layout.penutup !== 'rata' && layout.judul === 't-c33' && r.chance(0.4);
  const ribuan = isSaksi && paruh !== 'saksi' && random(`${bibit}/ribuan`).chance(0.1);
  const penuh = pohon(random(`${bibit}/pohon`), layout.pohon, {
    paruh,
    tinggi,
    lanjutan: lanjutan || layout.lanjutan === true,
    berarah: layout.berarah === true,
  });
  const akar = ribuan ? dalamRibuan(penuh) : penuh;
  const penutup = layout.penutup === 'tanpa' || r.chance(0.85) ? layout.penutup : 'tanpa';
  const perProgram = penutup === 'rata' && r.chance(0.5);
  const rows = barisDari(
    akar,
    penutup === 'jumlah' && r.chance(isTamu ? 0.2 : 0.1) ? 'jumlah-atas' : penutup,
    perProgram,
    layout.barisIndikator,
    layout.jumlahProgram,
  );
  const semua = layout.kolom(konteks).filter(({ bertotal }) => bertotal !== true || penutup === 'jumlah');
  const left = kiri(random(`${bibit}/kiri`), layout, gaya, rows, paruh);
  // Units beside figures belong to indicators that are named.
  const tanpaSatuan = (isAwam || isPendatang) && !layout.teks.includes('indikator');
  const adaSatuan = layout.teks.includes('satuan') || tanpaSatuan || semua.some(({ gabung }) => gabung === true);
  const angka = (perangkat?.angka ?? gayaAngka)(random(`${bibit}/angka`), adaSatuan, isRasio(semua));

  const g = random(`${bibit}/judul`);
  const heads: JudulKolom[] = [
    ...left.map(({ judul, role }, at) => ({ judul, nomor: nomorKiri(judul, role) ?? `kiri${at}` })),
    ...semua.map(({ judul, nomor, persamaan, kunci, gabung }) => ({
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
  const nyata = menyatakan(heads, words);
  const kolom = semua.map((one): Kolom => (one.nyata === true && !nyata ? { ...one, longgar: true } : one));

  const hasRenstra = kolom.some(({ role }) => role === 'capaian-renstra');
  const keluarga: Keluarga = !hasRenstra && !perProgram && r.chance(0.3) ? 'tertimbang' : 'sederhana';
  const pilihan = { keluarga, bobot: kolom.some(({ kunci }) => kunci === 'tr') ? 'tr' : null, kInduk: r.chance(0.7) };
  const benar = angkaDari(rows, kolom, pilihan, new Map());
  const persenKosong = !angka.rumus && r.chance(0.12) ? kolom.filter(isPercent).map(({ kunci }) => kunci) : [];
  const belum = paruh === 'petualang' ? belumPetualang : paruh === 'pejalan' ? belumPejalan : null;
  const { kosong, tanpaPredikat } = belum !== null && !angka.rumus ? belum(random(`${bibit}/belum`), kolom) : { kosong: new Set(persenKosong), tanpaPredikat: false }; // prettier-ignore
  // What rests on a mistake was worked out from it, or was right and stayed so.
  const followed = angka.rumus || r.chance(0.4);
  const menurutBibit = r.pick([0, 0, 1, 1, 2, 3, 4]);
  const salah = salahkan(random(`${bibit}/salah`), banyak ?? menurutBibit, rows, kolom, benar, {
    rumus: angka.rumus && angka.hanya !== 'baris',
    rata: keluarga === 'sederhana',
    mengalir: followed,
    kosong,
    tanpaPredikat,
    ketik: isSaksi,
  });
  const ganti = penggantian(salah);
  const mengalir = angkaDari(rows, kolom, pilihan, ganti);
  const tampak: Angka = followed ? mengalir : (at, kunci) => ganti.get(tempat(at, kunci)) ?? benar(at, kunci);

  // Laying out.
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
  const atas = random(`${bibit}/kepala`);
  const kepala = perangkat?.kepala?.(atas, title, layout, konteks, heads.length, ribuan) ?? null;
  const lines: CellValue[][] = isSaksi
    ? (kepala?.lines ?? kepalaSaksi(atas, title, layout, konteks, heads.length))
    : [...titles.map((line) => [line]), ...(g.chance(0.7) ? [[]] : [])];
  const merges: string[] = [...(kepala?.merges ?? [])];
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
      lines.push(...(perangkat?.halaman?.(g) ?? []));
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
    tanpaPredikat,
    tampak,
    letak,
    sederhana: keluarga === 'sederhana',
  };
  const kanan = perangkat?.kanan ?? KANAN;
  rows.forEach((row, at) => {
    const unit = layout.kanan.map((kata) => (isDaun(row) ? kanan[kata] : ''));
    lines[letak[at] ?? 0] = [...bodyRow(plan, at, labels), ...unit];
  });
  if (paruh === 'uji' && g.chance(0.3)) lines.push(...(g.chance(0.5) ? [[]] : []), ...CATATAN.map((text) => [text]));
  const ujung = random(`${bibit}/kaki`);
  if (isSaksi) {
    merges.push(...gabungBadan(ujung, left, rows, letak, lines));
    if (ujung.chance(0.06)) samping(lines, headingAt, heads.length);
    lines.push(...(perangkat?.kaki(ujung, layout, heads.length) ?? []));
  } else if (g.chance(0.4)) lines.push([], [], ['Mengetahui,'], ['Kepala Dinas'], [], ['NIP. …']);

  const dress: string[] = [];
  const bottom = letak.at(-1) ?? 0;
  const top = letak[0] ?? 0;
  const bentuk = isButa || isAwam ? random(`${bibit}/bentuk`).pick(['0.00%', '0.00%', '0.0%', '0%'] as const) : '0.00%';
  if (angka.bungkus === 'pecahan' || (angka.persen === 'format' && !angka.rumus)) {
    kolom.forEach((one, at) => {
      const letter = columnName(left.length + at);
      if (isPercent(one)) dress.push(`style format:${bentuk} ${letter}${top + 1}:${letter}${bottom + 1}`);
    });
  }
  const nameAt = left.findIndex(({ role }) => role === 'nama');
  if (isSaksi && (gaya === 'tebal' || gaya === 'kapital' || ujung.chance(0.3)))
    rows.forEach((row, at) => {
      const line = (letak[at] ?? 0) + 1;
      const isBold = row.jenis === 'simpul' ? row.simpul.anak.length > 0 && !row.lanjutan : true;
      if (isBold) dress.push(`style bold A${line}:${columnName(heads.length - 1)}${line}`);
    });
  if (gaya === 'tebal-masuk' && berjenjang(layout.pohon)) dress.push(...gayaBaris(rows, letak, columnName(nameAt)));
  if (gaya === 'kapital-tebal' && berjenjang(layout.pohon)) dress.push(...tebalAwam(rows, letak, columnName(nameAt)));
  if (gaya === 'indentasi' && layout.pohon === 'renja') {
    rows.forEach((row, at) => {
      if (row.jenis !== 'simpul' || row.lanjutan) return;
      const cell = `${columnName(nameAt)}${(letak[at] ?? 0) + 1}`;
      if (row.simpul.tingkat === 'program') dress.push(`style bold ${cell}`);
      else dress.push(`style indent${row.simpul.tingkat === 'kegiatan' ? 1 : 2} ${cell}`);
    });
  }

  const kebenaran = kebenaranDari({
    rows,
    kolom,
    kiri: left,
    layout,
    letak,
    lines,
    salah,
    pilihan,
    benar,
    mengalir,
    kosong,
    tampak,
    ulangan: repeated,
  });
  const about = `${layout.id} (${paruh} ${seed}), pohon ${layout.pohon === 'renja' ? gaya : layout.pohon}${tinggi ? '+urusan' : ''}, uang ${angka.uang}, persen ${angka.persen}${angka.rumus ? ', rumus' : ''}${followed ? ', mengalir' : ''}${kosong.size > 0 ? ', persen kosong' : ''}; salah: ${salah.map(({ macam, rentang }) => (rentang ? 'rentang' : macam)).join(' ') || '-'}`;
  const ke = isSaksi && ujung.chance(0.12) ? 1 : 0;
  const sheet = { lines, merges, dress };
  return {
    seed,
    paruh,
    layout: layout.id,
    gaya: layout.pohon === 'renja' ? gaya : layout.pohon,
    rumus: angka.rumus,
    desimal: angka.desimal ?? 2,
    about,
    ...(ke === 1 ? geser(sheet) : sheet),
    kebenaran: {
      ...kebenaran,
      sel: kebenaran.sel.map((one) => ({ ...one, kolom: one.kolom + ke })),
      kolom: kebenaran.kolom.map((one) => ({ ...one, kolom: one.kolom + ke })),
    },
  };
};
