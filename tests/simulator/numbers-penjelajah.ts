/** As offices of the half "penjelajah" write figures: most typed, money with its signs or with blanks, some in brackets. */
import type { GayaAngka } from './numbers';
import type { Random } from './random';

export const gayaAngkaPenjelajah = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.4);
  const uang = r.pick(['titik', 'titik', 'titik', 'koma', 'rp', 'rp-rapat', 'rp-strip', 'strip', 'spasi', 'us-bulat', 'rp-titik-koma'] as const);
  const bungkus = r.pick(['polos', 'polos', 'polos', 'iferror', 'iferror', 'if', 'round', 'pecahan'] as const);
  const persen = r.pick(['angka', 'angka', 'angka', 'format', 'teks', 'teks-persen', 'teks-rapat', 'teks-titik', 'pecahan'] as const);
  return {
    uang: rumus || r.chance(0.5) ? 'angka' : uang,
    persen: rumus ? 'angka' : persen,
    bersatuan: !rumus && !adaSatuan && r.chance(0.35),
    rumus,
    buku: !rumus && r.chance(0.25),
    strip: !rumus && r.chance(0.3),
    ...(rumus || persen === 'pecahan' || persen === 'teks-titik' ? {} : { desimal: r.pick([2, 2, 2, 1] as const) }),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    ...(rumus && r.chance(0.12) ? { hanya: 'jumlah' as const } : {}),
    daftar: r.chance(0.5),
  };
}; // prettier-ignore
