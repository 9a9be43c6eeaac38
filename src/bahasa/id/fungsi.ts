import type { SebabGalat } from '../../renja/fungsi';

/** Why a RENJA function shows an error; Excel shows the sentence in the cell's error card. */
export const fungsi: Record<SebabGalat, string> = {
  'bukan-angka': '“{isi}” bukan angka. Tulis angkanya saja; satuan seperti “3 Dok” boleh.',
  mendua: '“{isi}” dapat dibaca lebih dari satu cara. Tulis sebagai angka, bukan teks.',
  'satuan-campur': '“{isi}” bertanda persen, sedangkan yang lain tidak. Tulis semuanya dengan cara yang sama.',
  pecahan:
    '{isi} dapat berarti {isi} %, atau pecahan dari sel berformat persen. Isi satuan dengan "persen" atau "pecahan".',
  arah: 'Arah “{isi}” tidak dikenal. Pakai "positif", "negatif", atau "negatif-terbalik".',
  skala: 'Skala “{isi}” tidak dikenal. Pakai "batas-bawah" atau "batas-atas".',
  satuan: 'Satuan “{isi}” tidak dikenal. Pakai "persen" atau "pecahan".',
  bentuk: 'Rentang capaian dan pagu tidak sama besar ({isi}). Pilih baris dan kolom yang sama banyak.',
  'terlalu-besar': 'Hasilnya terlalu besar untuk sel Excel. Periksa target dan realisasinya.',
  'bobot-nol': 'Jumlah pagu baris yang punya capaian adalah 0, jadi rata-rata tertimbangnya tidak ada.',
};
