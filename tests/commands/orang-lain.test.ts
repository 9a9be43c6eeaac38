/**
 * Somebody else edits the workbook just before any sync of any command: what is written stands where it belongs, or nothing
 * is and the user is told. Kembalikan then gives back all but the edit. LAKON=lengkap runs every combination; a sample is one of
 * thirteen combinations of workbook, command, edit and notes at some of the syncs, which LAKON_GESER moves on.
 */
import type { Workbook } from '../../src/host/model/workbook';
import {
  adegan,
  awal,
  berhasil,
  buku,
  dikatakan,
  isi,
  jalankan,
  keadaan,
  GESER,
  LENGKAP,
  PERINTAH,
  type Adegan,
  type Buku,
  type Perintah,
} from './lakon';
import { SUNTINGAN, tempatOf } from './suntingan';

type Hitungan = { lari: number; salah: string[]; hilang: string[]; bohong: string[] };

/** What must be seen: after the edit alone, the edit and then the command, the command and then the edit. */
type Patokan = { readonly sunting: Adegan; readonly lalu: string; readonly dahulu: string };

const patokan = async (
  one: Buku,
  perintah: Perintah,
  notes: boolean,
  edit: (workbook: Workbook) => void,
): Promise<Patokan> => {
  const source = await awal(one, perintah, notes);
  const [sunting, lalu, dahulu] = [adegan(source, notes), adegan(source, notes), adegan(source, notes)];
  edit(sunting.model);
  edit(lalu.model);
  await jalankan(lalu, perintah, one.grid);
  await jalankan(dahulu, perintah, one.grid);
  edit(dahulu.model);
  return { sunting, lalu: keadaan(lalu), dahulu: keadaan(dahulu) };
};

const MENULIS: ReadonlySet<Perintah> = new Set(['hitung-ulang', 'perbaiki', 'isi']);

const periksaSatu = async (
  nama: string,
  one: Buku,
  perintah: Perintah,
  notes: boolean,
  n: number,
  edit: (workbook: Workbook) => void,
  { sunting, lalu, dahulu }: Patokan,
  hitungan: Hitungan,
): Promise<void> => {
  const world = adegan(await awal(one, perintah, notes), notes);
  world.host.editBeforeSync(n, edit);
  const outcome = await jalankan(world, perintah, one.grid);
  const now = keadaan(world);
  hitungan.lari += 1;
  const sebut = `${nama}: ${JSON.stringify(outcome.kind === 'terhalang' ? [outcome.obstacle, outcome.cause] : outcome.kind)}`;
  if (berhasil(outcome)) {
    // Marks that could not be removed are told.
    const marksLeft = outcome.kind === 'dikembalikan' && outcome.marksLeft !== null;
    if (!marksLeft && now !== lalu && now !== dahulu) hitungan.salah.push(sebut);
    if (!MENULIS.has(perintah)) return;
  } else if (
    outcome.kind === 'terhalang' &&
    !['sebagian-tertulis', 'tanda-sebagian', 'belum-kembali'].includes(outcome.obstacle)
  ) {
    if (now === keadaan(sunting)) return;
    (dikatakan(outcome).includes('idak ada') ? hitungan.bohong : hitungan.salah).push(sebut);
    return;
  }
  await world.commands.kembalikan();
  if (isi(world) !== isi(sunting)) hitungan.hilang.push(sebut);
};

describe('orang lain bekerja di buku kerja yang sama', () => {
  test('0 sel salah, 0 hilang, 0 pesan tak benar', async () => {
    const hitungan: Hitungan = { lari: 0, salah: [], hilang: [], bohong: [] };
    let ke = 0;
    for (const one of await buku()) {
      const tempat = tempatOf(one);
      for (const perintah of PERINTAH) {
        for (const [nama, sunting] of Object.entries(SUNTINGAN)) {
          for (const notes of [false, true]) {
            ke += 1;
            if (!LENGKAP && (ke + GESER) % 13 !== 0) continue;
            const edit = (workbook: Workbook): void => {
              const sheet = workbook.sheet(one.grid.sheet);
              if (sheet !== null) sunting(workbook, sheet, tempat);
            };
            const seharusnya = await patokan(one, perintah, notes, edit);
            const world = adegan(await awal(one, perintah, notes), notes);
            const { syncs } = await world.host.measure(() => jalankan(world, perintah, one.grid));
            for (let n = 1; n <= syncs; n += 1) {
              if (!LENGKAP && n < syncs - 3 && (n + ke + GESER) % 4 !== 0) continue;
              const sebut = `${one.nama}, ${perintah}${notes ? ' dengan catatan' : ''}, ${nama}, sinkronisasi ${n}/${syncs}`;
              await periksaSatu(sebut, one, perintah, notes, n, edit, seharusnya, hitungan);
            }
          }
        }
      }
    }
    const { lari, salah, hilang, bohong } = hitungan;
    process.stdout.write(
      `orang lain: ${lari} lari, ${salah.length} sel salah, ${hilang.length} hilang, ${bohong.length} pesan tak benar\n`,
    );
    expect({ salah, hilang, bohong }).toEqual({ salah: [], hilang: [], bohong: [] });
  }, 1_800_000);
});
