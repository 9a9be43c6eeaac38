import { CATATAN, INDIKATOR, KODE, LOKASI, NAMA, NOMOR, PENANGGUNG_JAWAB, SASARAN, SATUAN } from './kolom';
import type { Formulir } from './types';

/** T-C.27, Permendagri 86/2017: Rencana Program, Kegiatan dan Pendanaan Perangkat Daerah (Renstra); often without numbering row. */
export const TC27: Formulir = {
  id: 'T-C.27',
  nama: 'Rencana Program, Kegiatan dan Pendanaan',
  judul: /t-?\s?c\.?\s?-?27|rencana program,? (?:dan )?kegiatan,? (?:dan|serta) pendanaan|program.*kegiatan.*pendanaan/,
  baris: 'program',
  kolom: [
    NOMOR,
    KODE,
    { role: 'akhir', judul: /akhir (?:periode|renstra|tahun|rpjmd)|kondisi.*akhir/, ukuran: 'judul', wajib: true },
    { role: 'awal', judul: /capaian.*awal|awal (?:perencanaan|periode|tahun)|kondisi.*awal|capaian pada tahun/ },
    {
      role: 'target',
      judul: /(?:tahun|target|n\s?\+|(?:19|20)\d\d).* \/ (?:.* \/ )?\(?(?:target|k|rp\.?|pagu|anggaran|dana|kinerja)\b/,
      bukan: /akhir/,
      ukuran: 'judul',
      periode: 'tahun',
      wajib: true,
    },
    LOKASI,
    PENANGGUNG_JAWAB,
    INDIKATOR,
    SATUAN,
    SASARAN,
    NAMA,
    CATATAN,
  ],
  hitungan: [{ hasil: 'akhir', rumus: 'tahun(target)', aturan: 'akhir-periode' }],
  jumlah: ['target', 'akhir'],
};
