/** Abbreviations of single words, each with the word it stands for: every phrase of the vocabulary is known in short too. */
const DAFTAR: Readonly<Record<string, string>> = {
  nomor: 'nmr nomer',
  urut: 'urt',
  kode: 'kd kod',
  program: 'prog prgm prg progam',
  kegiatan: 'keg kgtn kgt',
  subkegiatan: 'subkeg',
  indikator: 'ind indk indktr indik',
  kinerja: 'kin knj kinj',
  satuan: 'sat stn',
  lokasi: 'lok',
  kecamatan: 'kec',
  sumber: 'sb sbr smb smbr sbd',
  penanggung: 'penangg',
  keterangan: 'ket ktr keter',
  target: 'tgt trgt targ',
  realisasi: 'real reals realis rls',
  capaian: 'cap cpn capai cpaian',
  anggaran: 'ang angg anggr',
  keuangan: 'keu keuang',
  belanja: 'bel blj',
  operasi: 'opr oprs',
  rencana: 'renc rcn rncn',
  deviasi: 'dev devi',
  selisih: 'slsh',
  bobot: 'bbt',
  volume: 'vol volum',
  jumlah: 'jml jlh jmlh',
  persentase: 'prosentase presentase prosentasi persentasi persentasae',
  persen: 'prosen pers prsn',
  rupiah: 'rph',
  tahun: 'thn th',
  bulan: 'bln',
  triwulan: 'trw trwln trwl triw triwln trwulan tribulan kuartal kwartal quartal twl',
  semester: 'smt smtr sem smester',
  sebelum: 'sblm sblum sbelum sebelm sebelun',
  setelah: 'stlh stelah',
  perubahan: 'perub prbhn',
  terhadap: 'thd thdp trhdp',
  dengan: 'dgn dg',
  yang: 'yg',
  untuk: 'utk',
  kumulatif: 'kum kumul akum',
  tingkat: 'tk tkt tingk',
  pekerjaan: 'pek pekerj',
  penyedia: 'pnyd',
};

/** The word for each abbreviation. */
export const SINGKATAN: ReadonlyMap<string, string> = new Map(
  Object.entries(DAFTAR).flatMap(([kata, singkat]) => singkat.split(' ').map((one) => [one, kata] as const)),
);

/** Words that headings shorten in ways that no list holds: "Penyer.", "Pelaks.", "Anggr.". */
const DISINGKAT: readonly string[] = [
  ...Object.keys(DAFTAR),
  ...(
    'penyerapan serapan pelaksana sasaran penanggungjawab perangkat rekening pendapatan penerimaan pengeluaran kumulatif ' +
    'periode penyaluran pergeseran prakiraan prognosis semula pencairan'
  ).split(' '),
];

const termuat = (singkat: string, kata: string): boolean => {
  let at = 0;
  for (const huruf of kata) if (huruf === singkat[at]) at++;
  return at === singkat.length;
};

/**
 * The word that an abbreviation of no list stands for: the only one that begins as it does and has its letters in order; it ends
 * with a consonant, as what is cut off does. Undefined where none or several do.
 */
export const dariSingkatan = (singkat: string): string | undefined => {
  if (!/^[a-z]{3,5}[b-df-hj-np-tv-z]$/.test(singkat)) return undefined;
  const found = DISINGKAT.filter((kata) => kata.slice(0, 2) === singkat.slice(0, 2) && termuat(singkat, kata));
  return found.length === 1 ? found[0] : undefined;
};
