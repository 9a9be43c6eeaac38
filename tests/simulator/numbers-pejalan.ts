/** As offices of the half "pejalan" write figures: half of them typed, formulas where last year's workbook had them. */
import type { GayaAngka } from './numbers';
import type { Random } from './random';

export const gayaAngkaPejalan = (r: Random, adaSatuan: boolean, rasio: boolean): GayaAngka => {
  const rumus = r.chance(0.3);
  const uang = r.pick(['titik', 'titik', 'titik', 'titik', 'koma', 'rp', 'rp-titik-strip', 'rp-koma', 'strip', 'us-bulat', 'spasi'] as const);
  const bungkus = r.pick(['polos', 'polos', 'iferror', 'iferror', 'if', 'round', 'pecahan'] as const);
  const persen = r.pick(['angka', 'angka', 'angka', 'format', 'format', 'teks', 'teks-persen', 'teks-rapat'] as const);
  return {
    uang: rumus || r.chance(0.6) ? 'angka' : uang,
    persen: rumus ? 'angka' : persen,
    bersatuan: !rumus && !adaSatuan && r.chance(0.25),
    rumus,
    buku: !rumus && r.chance(0.2),
    strip: !rumus && r.chance(0.2),
    ...(rumus ? {} : { desimal: r.pick([2, 2, 2, 1] as const) }),
    ...(rumus && (rasio || bungkus === 'iferror') ? { bungkus } : {}),
    ...(rumus && r.chance(0.2) ? { hanya: 'jumlah' as const } : {}),
    daftar: r.chance(0.4),
  };
}; // prettier-ignore
