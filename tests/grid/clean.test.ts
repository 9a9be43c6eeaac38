import fc from 'fast-check';
import { words } from '../../src/grid/cells';
import { cleanText } from '../../src/grid/clean';

/** What copying leaves in a text without showing it. */
const TAK_TAMPAK = ['\u200e', '\u200f', '\u061c', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\ufe0f', '\u0007']; // prettier-ignore
const SPASI = ['\u00a0', '\u2007', '\u2009', '\u200a', '\u202f', '\u205f', '\u3000'];

describe('yang tidak tampak pada teks', () => {
  test.each(TAK_TAMPAK)('%j dilepas dari judul, label dan angka', (sign) => {
    expect(words(`${sign}Realisasi${sign} Kinerja${sign}`)).toBe('Realisasi Kinerja');
    expect(cleanText(`1.0${sign}00`)).toBe('1.000');
  });
  test.each(SPASI)('%j adalah spasi', (space) => {
    expect(words(`Pagu${space}${space}(Rp)${space}`)).toBe('Pagu (Rp)');
  });
  test('huruf dan angka selebar penuh adalah yang biasa; petik di depan dilepas; isi lainnya tetap', () => {
    expect(words('Ｔａｒｇｅｔ　（Ｋ）')).toBe('Target (K)');
    expect(words("'1.06.01")).toBe('1.06.01');
    expect(words('  \u2019Jumlah')).toBe('Jumlah');
    expect(words("Jum'at – “bersih” m²")).toBe("Jum'at – “bersih” m²");
  });
  test('teks biasa tidak berubah, di mana pun yang tak tampak disisipkan', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[A-Za-z0-9.,()%/]{1,20}( [A-Za-z0-9.,()%/]{1,9}){0,3}$/),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...TAK_TAMPAK)), { maxLength: 6 }),
        (text, marks) => {
          const dressed = marks.reduce((now, [at, sign]) => {
            const place = at % (now.length + 1);
            return now.slice(0, place) + sign + now.slice(place);
          }, text);
          expect(words(dressed)).toBe(text);
        },
      ),
    );
  });
});
