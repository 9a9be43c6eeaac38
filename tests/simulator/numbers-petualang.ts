/** As offices of the half "petualang" write figures: exports and typed recapitulations more often than formulas. */
import type { GayaAngka } from './numbers';
import type { Random } from './random';

export const gayaAngkaPetualang = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.35);
  const uang = r.pick(['titik', 'titik', 'titik', 'koma', 'koma', 'rp', 'rp-titik-koma', 'rp-strip', 'us', 'us-bulat', 'apostrof'] as const);
  const bungkus = r.pick(['polos', 'polos', 'polos', 'iferror', 'if', 'round', 'pecahan'] as const);
  const persen = r.pick(['angka', 'angka', 'angka', 'format', 'format', 'teks', 'teks-persen', 'teks-rapat'] as const);
  return {
    uang: rumus || r.chance(0.55) ? 'angka' : uang,
    persen: rumus ? 'angka' : persen,
    bersatuan: !rumus && !adaSatuan && r.chance(0.25),
    rumus,
    buku: !rumus && r.chance(0.2),
    strip: !rumus && r.chance(0.12),
    ...(rumus ? {} : { desimal: r.pick([2, 2, 2, 1] as const) }),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    ...(rumus && r.chance(0.15) ? { hanya: 'jumlah' as const } : {}),
    daftar: r.chance(0.4),
  };
}; // prettier-ignore
