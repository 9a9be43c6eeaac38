/** As offices of the half "pengembara" write figures: formulas in half of the files, of cells copied down from last year's workbook. */
import type { GayaAngka } from './numbers';
import type { Random } from './random';

export const gayaAngkaPengembara = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.45);
  const uang = r.pick(['titik', 'titik', 'titik', 'koma', 'koma', 'rp-rapat', 'rp-koma', 'strip', 'us-bulat', 'us', 'nbsp'] as const);
  const bungkus = r.pick(['polos', 'polos', 'polos', 'iferror', 'if', 'round', 'pecahan'] as const);
  const persen = r.pick(['angka', 'angka', 'angka', 'format', 'format', 'teks', 'teks-persen', 'teks-rapat', 'pecahan'] as const);
  return {
    uang: rumus || r.chance(0.55) ? 'angka' : uang,
    persen: rumus ? 'angka' : persen,
    bersatuan: !rumus && !adaSatuan && r.chance(0.3),
    rumus,
    buku: !rumus && r.chance(0.25),
    strip: !rumus && r.chance(0.25),
    ...(rumus || persen === 'pecahan' ? {} : { desimal: r.pick([2, 2, 2, 1] as const) }),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    ...(rumus && r.chance(0.15) ? { hanya: 'jumlah' as const } : {}),
    daftar: r.chance(0.4),
  };
}; // prettier-ignore
