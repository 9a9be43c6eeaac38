import type { SebabGalat } from '../../renja/fungsi';

export const fungsi: Record<SebabGalat, string> = {
  'bukan-angka': '“{isi}” is not a number. Write the figure alone; a unit as in “3 Dok” may follow.',
  mendua: '“{isi}” can be read in more than one way. Write it as a number, not as text.',
  'satuan-campur': '“{isi}” has a percent sign while the others have none. Write all of them the same way.',
  pecahan:
    '{isi} may mean {isi} %, or a fraction from a cell with a percent format. Give the unit: "persen" or "pecahan".',
  arah: 'Direction “{isi}” is unknown. Use "positif", "negatif" or "negatif-terbalik".',
  skala: 'Scale “{isi}” is unknown. Use "batas-bawah" or "batas-atas".',
  satuan: 'Unit “{isi}” is unknown. Use "persen" or "pecahan".',
  bentuk: 'The ranges of capaian and pagu differ in size ({isi}). Choose as many rows and columns in both.',
  'terlalu-besar': 'The result is too large for a cell of Excel. Look at target and realisation.',
  'bobot-nol': 'The pagu of the rows that have a capaian adds up to 0, so there is no weighted average.',
};
