/** Texts of the comparison of two workbooks. */
export const bandingkan = {
  'banding.tabel': '{kini} dibandingkan dengan {dulu}',
  'banding.sama': '{sama} baris ada di keduanya; {n} perbedaan',
  'banding.ragu':
    '{n} baris dipasangkan dengan ragu (tanda ?): kodenya sama tetapi namanya lain, atau namanya hanya mirip.',
  'banding.tanpa-beda': 'Tidak ada perbedaan.',
  'banding.tanpa-pasangan': 'Tabel tanpa pasangan: {tabel}',
  'banding.tak-cocok':
    'Tidak ada tabel di kedua berkas yang memuat program yang sama. Pastikan kedua berkas milik perangkat daerah yang sama.',
  'banding.jenis': 'Perbedaan',
  'banding.sel': 'Sel',
  'banding.kolom': 'Kolom',
  'banding.dulu': 'Dulu',
  'banding.kini': 'Kini',
  'banding.selisih': 'Selisih',
  'banding.baris': 'Baris',
  'banding.jenis-pagu': 'Pagu berubah',
  'banding.jenis-target': 'Target berubah',
  'banding.jenis-triwulan-lalu': 'Triwulan lalu berubah',
  'banding.jenis-realisasi': 'Realisasi berbeda',
  'banding.jenis-realisasi-turun': 'Realisasi turun',
  'banding.jenis-baris-baru': 'Baris baru',
  'banding.jenis-baris-hilang': 'Baris hilang',
  'banding.dua-berkas': 'Perintah bandingkan perlu dua berkas: yang dulu, lalu yang kini.',
} as const;
