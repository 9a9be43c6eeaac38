import type { bandingkan as id } from '../id/bandingkan';

export const bandingkan: Readonly<Record<keyof typeof id, string>> = {
  'banding.tabel': '{kini} compared with {dulu}',
  'banding.sama': '{sama} rows are in both; {n} differences',
  'banding.ragu':
    '{n} rows are paired with doubt (marked ?): one code with another name, or names that are only alike.',
  'banding.tanpa-beda': 'No differences.',
  'banding.tanpa-pasangan': 'Tables without a counterpart: {tabel}',
  'banding.tak-cocok':
    'No tables of the two files tell of the same programs. Make sure that both files are of the same office.',
  'banding.jenis': 'Difference',
  'banding.sel': 'Cell',
  'banding.kolom': 'Column',
  'banding.dulu': 'Before',
  'banding.kini': 'Now',
  'banding.selisih': 'Change',
  'banding.baris': 'Row',
  'banding.jenis-pagu': 'Pagu changed',
  'banding.jenis-target': 'Target changed',
  'banding.jenis-triwulan-lalu': 'Earlier quarter changed',
  'banding.jenis-realisasi': 'Realisasi differs',
  'banding.jenis-realisasi-turun': 'Realisasi fell',
  'banding.jenis-baris-baru': 'New row',
  'banding.jenis-baris-hilang': 'Row gone',
  'banding.dua-berkas': 'The command bandingkan needs two files: the earlier one, then the one of now.',
};
