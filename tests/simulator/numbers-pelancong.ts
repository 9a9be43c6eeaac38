/** As offices of the half "pelancong" write figures: half of them typed, some percentages as fractions, some with their sign. */
import type { GayaAngka } from './numbers';
import type { Random } from './random';

export const gayaAngkaPelancong = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.45);
  const uang = r.pick(['titik', 'titik', 'koma', 'koma', 'rp', 'rp-rapat', 'rp-titik-strip', 'strip', 'us', 'us-bulat', 'nbsp'] as const);
  const bungkus = r.pick(['polos', 'polos', 'polos', 'iferror', 'if', 'round', 'pecahan'] as const);
  const persen = r.pick(['angka', 'angka', 'angka', 'format', 'format', 'teks', 'teks-persen', 'teks-rapat', 'pecahan'] as const);
  return {
    uang: rumus || r.chance(0.5) ? 'angka' : uang,
    persen: rumus ? 'angka' : persen,
    bersatuan: !rumus && !adaSatuan && r.chance(0.3),
    rumus,
    buku: !rumus && r.chance(0.15),
    strip: !rumus && r.chance(0.3),
    ...(rumus || persen === 'pecahan' ? {} : { desimal: r.pick([2, 2, 2, 1] as const) }),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    ...(rumus && r.chance(0.2) ? { hanya: r.pick(['jumlah', 'baris'] as const) } : {}),
    daftar: r.chance(0.4),
  };
}; // prettier-ignore
