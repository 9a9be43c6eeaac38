export type { Istilah } from './satu-istilah';
export { bacaJudul, kataDari, memuat, mirip, type Terbaca } from './kata';
export { ISTILAH, type Konsep } from './istilah';
export { kataWaktu } from './urutan';
export {
  bulanDari,
  bulanDisebut,
  rentangDari,
  semesterDari,
  tahunDari,
  tahunKeDari,
  triwulanDari,
  triwulanDariTeks,
  tahapDari,
  urutanDari,
} from './waktu';
