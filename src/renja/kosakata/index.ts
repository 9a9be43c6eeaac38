export { bacaJudul, kataDari, memuat, mirip, type Terbaca } from './kata';
export { ISTILAH, type Istilah, type Konsep } from './istilah';
export { semesterDari, tahunDari, tahunKeDari, triwulanDari } from './waktu';
