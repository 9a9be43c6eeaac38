import { TC33 } from './tc33';
import type { Formulir } from './types';

/** Tabel 4.1 of Renja 2027, Permendagri 14/2026: the 17 columns of SIPD's T-C.33, outcomes on rows of their own. */
export const TABEL_41: Formulir = {
  ...TC33,
  id: 'Tabel 4.1',
  nama: 'Rencana Program dan Kegiatan Prioritas (Renja 2027)',
  judul:
    'tabel 4 1 | rencana program dan kegiatan prioritas daerah | rencana program kegiatan dan sub kegiatan prioritas',
};
