import { CATATAN, INDIKATOR, KODE, NAMA, NOMOR, SATUAN } from './common-columns';
import type { Formulir } from './types';

/**
 * T-C.29, Permendagri 86/2017: Rekapitulasi Evaluasi Hasil Pelaksanaan Renja dan Pencapaian Renstra s/d tahun berjalan.
 * The print of Luwu 2024 declares 8 = (6/7), upside down; the form's own is realisasi / target.
 */
export const TC29: Formulir = {
  id: 'T-C.29',
  nama: 'Rekapitulasi Evaluasi Renja dan Pencapaian Renstra',
  judul:
    'tc29 | rekapitulasi evaluasi hasil pelaksanaan | rekapitulasi evaluasi hasil pelaksanaan renja | rekapitulasi hasil evaluasi pelaksanaan renja | pencapaian renstra | perkiraan capaian renstra | prakiraan capaian renstra | perkiraan pencapaian renstra | evaluasi pelaksanaan renja tahun lalu | evaluasi renja tahun lalu | hasil renja tahun lalu | hasil pelaksanaan renja tahun lalu | capaian renstra sampai dengan | dan capaian renstra | dan pencapaian renstra',
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    NAMA,
    INDIKATOR,
    SATUAN,
    {
      role: 'target-renstra',
      kata: 'target renstra | target akhir-periode | renstra *0.7',
      boleh: 'tahun akhir akhir-periode capaian tingkatan',
      bukan: 'realisasi tingkat',
    },
    {
      role: 'realisasi-lalu',
      kata: 'realisasi sd | realisasi lalu | capaian sd *0.9 | capaian lalu *0.8 | realisasi renstra sd *0.95 | realisasi renstra lalu sd',
      boleh: 'tahun lalu target tingkatan renstra sd akhir akhir-periode capaian',
      bukan: 'berjalan tingkat proyeksi',
    },
    {
      role: 'target',
      ragam: 'lalu',
      kata: 'target lalu | target *0.9 | rencana lalu *0.9 | rencana *0.8',
      boleh: 'renja tahun lalu tingkatan n-1',
      bukan: 'realisasi tingkat renstra',
      wajib: true,
    },
    {
      role: 'realisasi',
      ragam: 'lalu',
      kata: 'realisasi | realisasi lalu',
      boleh: 'renja tahun lalu tingkatan target',
      bukan: 'tingkat sd berjalan',
      wajib: true,
    },
    {
      role: 'capaian',
      kata: 'tingkat | rasio | capaian persen *0.8 | persen *0.7',
      boleh: 'realisasi renja tahun lalu target capaian',
      bukan: 'renstra berjalan',
      wajib: true,
    },
    {
      role: 'target',
      ragam: 'berjalan',
      kata: 'target berjalan | target *0.9 | rencana berjalan *0.95 | rencana *0.8',
      boleh: 'renja tahun tingkatan n-1 rencana',
      bukan: 'realisasi tingkat renstra lalu',
    },
    {
      role: 'realisasi-renstra',
      kata: 'realisasi sd | realisasi berjalan | realisasi renstra | proyeksi *0.8 | proyeksi realisasi | proyeksi renstra | proyeksi sd | proyeksi sd renstra | realisasi sd berjalan',
      boleh: 'proyeksi renstra sd berjalan tahun target capaian tingkatan',
      bukan: 'tingkat lalu',
      wajib: true,
    },
    {
      role: 'capaian-renstra',
      kata: 'tingkat renstra | tingkat berjalan | tingkat sd | capaian renstra | tingkat *0.7 | rasio renstra | rasio proyeksi renstra | proyeksi renstra persen | proyeksi persen | proyeksi capaian persen',
      boleh: 'realisasi target tahun berjalan sd proyeksi capaian rasio',
    },
    CATATAN,
  ],
  hitungan: [
    { hasil: 'capaian', persamaan: 'realisasi@lalu / target@lalu * 100', aturan: 'capaian' },
    { hasil: 'realisasi-renstra', persamaan: 'realisasi-lalu + realisasi@lalu + target@berjalan', aturan: 'kumulatif' },
    { hasil: 'capaian-renstra', persamaan: 'realisasi-renstra / target-renstra * 100', aturan: 'capaian' },
  ],
  jumlah: [],
};
