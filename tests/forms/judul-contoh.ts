/** A table under given headings, as it is recognised: what form it is, and what each column. */
import type { CellValue } from '../../src/grid/types';
import { arti, kenali } from '../engine/map/bantu';

const NAMA = ['PROGRAM PELAYANAN', 'Kegiatan Pelayanan', 'Sub Kegiatan Pelayanan', 'Sub Kegiatan Rapat'];
const KODE = ['1.06.02', '1.06.02.2.01', '1.06.02.2.01.0001', '1.06.02.2.01.0002'];
const INDIKATOR = ['Indeks', 'Jumlah layanan', 'Jumlah dokumen', 'Jumlah laporan'];
/** What stands below a heading. */
type Isi = 'nomor' | 'kode' | 'nama' | 'indikator' | 'teks' | 'kosong' | 'K' | 'Rp' | 'Rp/2' | '%';
const isiOf = (isi: Isi, i: number): CellValue => {
  switch (isi) {
    case 'nomor':
      return i + 1;
    case 'kode':
      return KODE[i] ?? '';
    case 'nama':
      return NAMA[i] ?? '';
    case 'indikator':
      return INDIKATOR[i] ?? '';
    case 'teks':
      return ['Dinas Sosial', 'Bidang Umum', 'Bidang Data', 'Sekretariat'][i] ?? '';
    case 'K':
      return [10, 7, 12, 5][i] ?? '';
    case 'Rp':
      return [90_000_000, 90_000_000, 50_000_000, 40_000_000][i] ?? '';
    case 'Rp/2':
      return [45_000_000, 45_000_000, 25_000_000, 20_000_000][i] ?? '';
    case '%':
      return [61.5, 48.2, 77.1, 80.3][i] ?? '';
    case 'kosong':
      return '';
  }
};

/** From here on a column needs no look of a person. */
const YAKIN = 0.8;

export type KolomContoh = readonly [judul: string, isi: Isi, arti: string];
export const bentuk = (judul: string, kolom: readonly KolomContoh[]) => {
  const body = NAMA.map((_, i) => kolom.map(([, isi]) => isiOf(isi, i)));
  const contoh = kenali([[judul], [], kolom.map(([heading]) => heading), ...body]);
  const ragu = kolom.flatMap(([heading], i) => ((contoh.read.meanings[i]?.confidence ?? 0) < YAKIN ? [heading] : []));
  return { form: contoh.read.form?.id, arti: arti(contoh), ragu };
};

export const DEPAN: readonly KolomContoh[] = [
  ['No', 'nomor', 'nomor'],
  ['Kode', 'kode', 'kode'],
  ['Program/Kegiatan/Sub Kegiatan', 'nama', 'nama'],
];
export const INDI: KolomContoh = ['Indikator Kinerja', 'indikator', 'indikator'];
export const PJ: KolomContoh = ['Unit Perangkat Daerah Penanggung Jawab', 'teks', 'penanggung-jawab'];
export const KET: KolomContoh = ['Keterangan', 'kosong', 'catatan'];

export type BentukContoh = readonly [form: string, judul: string, kolom: readonly KolomContoh[]];
