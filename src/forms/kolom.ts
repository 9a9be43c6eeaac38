import type { KolomFormulir } from './types';

/** Columns that most forms begin with. */
export const NOMOR: KolomFormulir = { role: 'nomor', judul: /^no(?:mor)?\.?(?: urut)?$/ };
export const KODE: KolomFormulir = { role: 'kode', judul: /^kode|rekening/ };
export const INDIKATOR: KolomFormulir = { role: 'indikator', judul: /indikator/ };
export const SATUAN: KolomFormulir = { role: 'satuan', judul: /satuan/ };
export const LOKASI: KolomFormulir = { role: 'lokasi', judul: /\blokasi/ };
export const SUMBER_DANA: KolomFormulir = { role: 'sumber-dana', judul: /sumber ?dana|sumber pendanaan/ };
export const CATATAN: KolomFormulir = { role: 'catatan', judul: /catatan|^ket(?:erangan)?\b|^ket\./ };
export const PENANGGUNG_JAWAB: KolomFormulir = {
  role: 'penanggung-jawab',
  judul:
    /penanggung ?jawab|unit (?:kerja|perangkat|opd|skpd|pd)|(?:perangkat daerah|opd|skpd) (?:pelaksana|penanggung)|^(?:pd|opd|skpd)$/,
};
/** Names of urusan, program, kegiatan or sub kegiatan. */
export const NAMA: KolomFormulir = {
  role: 'nama',
  judul: /program|kegiatan|^uraian|urusan|nomenklatur/,
  bukan: /indikator|target|realisasi|capaian|pagu|anggaran|sasaran (?:program|kegiatan)|kode|kelompok/,
  wajib: true,
};
export const SASARAN: KolomFormulir = {
  role: 'sasaran',
  judul: /^sasaran|tujuan/,
  bukan: /indikator|kelompok|target|realisasi/,
};
