/** Texts around and beside the tables of the halves latih, banding and uji. */
import type { Kanan } from './layouts/types';
import type { Paruh } from './wordings';

/** What stands right of the figures on the lowest rows. */
export const KANAN: Readonly<Record<Kanan, string>> = {
  unit: 'Sekretariat',
  ket: '',
  pendorong: 'Dukungan lintas sektor',
  penghambat: 'Keterlambatan lelang',
  solusi: '',
};
/** What the form prints below its table. */
export const CATATAN = [
  'Faktor pendorong keberhasilan kinerja : koordinasi berjalan baik',
  'Faktor penghambat pencapaian kinerja : keterbatasan personel',
  'Tindak lanjut yang diperlukan dalam Renja perangkat daerah berikutnya : percepatan pelaksanaan',
];
/** Lines below the title. */
export const KOP: Readonly<Record<Paruh, readonly string[]>> = {
  latih: ['Dinas Contoh Kabupaten Contoh'],
  banding: ['Dinas Contoh Kabupaten Contoh'],
  uji: ['PEMERINTAH KABUPATEN CONTOH', 'SKPD : Badan Contoh'],
  saksi: [],
  penguji: [],
  buta: [],
  awam: [],
  tamu: [],
  pendatang: [],
  perantau: [],
  musafir: [],
  pelancong: [],
  penjelajah: [],
  pengembara: [],
  petualang: [],
  pengelana: [],
  pejalan: [],
};
