import type { antarmuka as antarmukaId } from '../id/antarmuka';

export const antarmuka: Record<keyof typeof antarmukaId, string> = {
  'umum.nama': 'Evaluasi Renja',
  'perintah.hitung': 'Recompute',
  'perintah.periksa': 'Check',
  'perintah.hapus-tanda': 'Clear marks',
  'perintah.kembalikan': 'Restore',
  'tab.tabel': 'Tables',
  'tab.kolom': 'Columns',
  'tab.temuan': 'Findings',
  'tab.ringkasan': 'Summary',
  'tab.pengaturan': 'Settings',
};
