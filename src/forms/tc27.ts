import { CATATAN, INDIKATOR, KODE, LOKASI, NAMA, NOMOR, PENANGGUNG_JAWAB, SASARAN, SATUAN } from './common-columns';
import type { Formulir } from './types';

/**
 * T-C.27, Permendagri 86/2017: Rencana Program, Kegiatan dan Pendanaan Perangkat Daerah (Renstra); often without numbering
 * row, in one heading row ("Target Tahun 1", "Dana Tahun 1") or several.
 */
export const TC27: Formulir = {
  id: 'T-C.27',
  nama: 'Rencana Program, Kegiatan dan Pendanaan',
  judul:
    'tc27 | rencana program kegiatan dan pendanaan | rencana program dan kegiatan dan pendanaan | rencana program kegiatan serta pendanaan | program kegiatan dan pendanaan | program kegiatan sub kegiatan dan pendanaan | rencana strategis | program dan kegiatan serta pendanaan',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    SASARAN,
    NAMA,
    INDIKATOR,
    SATUAN,
    {
      role: 'awal',
      kata: 'awal',
      boleh: 'capaian tahun target realisasi lalu renstra',
      bukan: 'akhir-periode',
    },
    {
      role: 'target',
      kata: 'target | target tahun | volume *0.9',
      boleh: 'tahun pagu capaian rencana maju renstra',
      bukan: 'akhir-periode akhir awal realisasi',
      ukuran: 'K',
      periode: 'tahun',
      wajib: true,
    },
    {
      role: 'pagu',
      kata: 'pagu | pagu tahun',
      boleh: 'tahun target capaian rencana maju renstra',
      bukan: 'akhir-periode akhir realisasi',
      ukuran: 'Rp',
      periode: 'tahun',
      wajib: true,
    },
    {
      role: 'akhir',
      kata: 'jumlah *0.9 | jumlah target | jumlah pagu | akhir-periode | akhir | akhir-periode target | akhir-periode pagu | akhir target | akhir pagu | akhir-periode volume | akhir volume | jumlah volume *0.9',
      boleh: 'renstra tahun capaian target pagu jumlah',
      ukuran: 'judul',
    },
    PENANGGUNG_JAWAB,
    LOKASI,
    CATATAN,
  ],
  hitungan: [
    { hasil: 'akhir', persamaan: 'tahun(target)', aturan: 'akhir-periode', ukuran: ['K'] },
    { hasil: 'akhir', persamaan: 'tahun(pagu)', aturan: 'akhir-periode', ukuran: ['Rp'] },
  ],
  jumlah: ['pagu', 'akhir'],
};
