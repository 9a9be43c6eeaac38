/** As offices of the half "pengelana" write figures: formulas in half of the files, typed money with dots, percentages in every way. */
import type { GayaAngka } from './numbers';
import type { Random } from './random';

export const gayaAngkaPengelana = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.5);
  const uang = r.pick(['titik', 'titik', 'titik', 'titik', 'koma', 'koma', 'rp', 'rp-strip', 'strip', 'us-bulat', 'spasi', 'arah'] as const);
  const bungkus = r.pick(['polos', 'polos', 'polos', 'iferror', 'if', 'round', 'pecahan', 'pecahan'] as const);
  const persen = r.pick(['angka', 'angka', 'angka', 'format', 'format', 'teks', 'teks-persen', 'teks-rapat', 'pecahan'] as const);
  return {
    uang: rumus || r.chance(0.5) ? 'angka' : uang,
    persen: rumus ? 'angka' : persen,
    bersatuan: !rumus && !adaSatuan && r.chance(0.3),
    rumus,
    buku: !rumus && r.chance(0.2),
    strip: !rumus && r.chance(0.3),
    ...(rumus || persen === 'pecahan' ? {} : { desimal: r.pick([2, 2, 2, 2, 1] as const) }),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    ...(rumus && r.chance(0.12) ? { hanya: 'jumlah' as const } : {}),
    daftar: r.chance(0.3),
  };
}; // prettier-ignore
