/** What columns mean, told by their headings, their figures and each other. */
import { FORMULIR, UMUM } from '../../../src/forms';
import { featureOf, type Profile } from '../../../src/engine/map/features';
import { fit } from '../../../src/engine/map/score';
import { ISTILAH } from '../../../src/renja/kosakata';
import { arti, kenali } from './bantu';

const JUDUL = ['Evaluasi Hasil Renja Perangkat Daerah Tahun 2024'];

describe('ukuran dan triwulan', () => {
  test('K dan Rp di bawah satu judul gabungan, juga bila hanya satu kelompok yang menyebutnya', () => {
    const contoh = kenali(
      [
        JUDUL,
        [],
        ['Program/Kegiatan', 'Indikator', 'Target', '', 'Realisasi Triwulan I', '', 'Realisasi Triwulan II', ''],
        ['', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
        ['PROGRAM A', 'Hasil', 10, 100_000_000, 1, 10_000_000, 2, 20_000_000],
        ['Kegiatan A', 'Keluaran', 10, 100_000_000, 1, 10_000_000, 2, 20_000_000],
        ['Sub Kegiatan A', 'Keluaran', 10, 100_000_000, 1, 10_000_000, 2, 20_000_000],
      ],
      ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:H3'],
    );
    expect(arti(contoh)).toEqual([
      'nama',
      'indikator',
      'target K',
      'target Rp',
      'realisasi-tw K 1',
      'realisasi-tw Rp 1',
      'realisasi-tw K 2',
      'realisasi-tw Rp 2',
    ]);
    expect(contoh.read.form?.id).toBe('E.81');
  });

  test('satu-satunya triwulan tanpa kolom tahun adalah realisasi tahun itu', () => {
    const contoh = kenali(
      [
        JUDUL,
        [],
        ['Program/Kegiatan', 'Indikator', 'Target', '', 'Realisasi s/d Triwulan IV', '', 'Tingkat Capaian (%)', ''],
        ['', '', 'K', 'Rp', 'K', 'Rp', 'K', 'Rp'],
        ['PROGRAM A', 'Hasil', 10, 100_000_000, 5, 40_000_000, 50, 40],
        ['Kegiatan A', 'Keluaran', 10, 80_000_000, 5, 20_000_000, 50, 25],
        ['Kegiatan B', 'Keluaran', 10, 20_000_000, 5, 20_000_000, 50, 100],
      ],
      ['A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:H3'],
    );
    expect(arti(contoh).slice(4)).toEqual(['realisasi K', 'realisasi Rp', 'capaian K', 'capaian Rp']);
    // The form's arithmetic stood witness: "hitungan 2/2".
    expect(contoh.read.meanings[7]?.reasons.some((one) => one.startsWith('hitungan '))).toBe(true);
  });
});

describe('isi menentukan di mana judul tidak', () => {
  test('kode di kolom No adalah kode', () => {
    const contoh = kenali([
      JUDUL,
      [],
      ['No', 'Program/Kegiatan', 'Pagu', 'Realisasi', '%'],
      ['1.06.01', 'Program A', 100_000_000, 50_000_000, 50],
      ['1.06.01.2.01', 'Kegiatan A', 60_000_000, 30_000_000, 50],
      ['1.06.01.2.02', 'Kegiatan B', 40_000_000, 20_000_000, 50],
    ]);
    expect(arti(contoh)[0]).toBe('kode');
    expect(contoh.read.meanings[0]?.reasons).toEqual(['isi']);
  });

  test('nomor urut di kolom No tetap nomor', () => {
    const contoh = kenali([
      JUDUL,
      [],
      ['No', 'Program/Kegiatan', 'Pagu', 'Realisasi', '%'],
      ['1.1', 'Program A', 100_000_000, 50_000_000, 50],
      ['1.2', 'Kegiatan A', 60_000_000, 30_000_000, 50],
      ['1.3', 'Kegiatan B', 40_000_000, 20_000_000, 50],
    ]);
    expect(arti(contoh)[0]).toBe('nomor');
  });

  test('perangkat daerah adalah nama baris di mana tidak ada nama lain', () => {
    const contoh = kenali([
      ['Realisasi Fisik dan Keuangan Tahun 2024'],
      [],
      ['No', 'Nama SKPD', 'Pagu Anggaran', 'Realisasi Keuangan', '%', 'Sisa Anggaran'],
      [1, 'Dinas Kesehatan', 100_000_000, 50_000_000, 50, 50_000_000],
      [2, 'Dinas Sosial', 60_000_000, 30_000_000, 50, 30_000_000],
      [3, 'Inspektorat', 40_000_000, 10_000_000, 25, 30_000_000],
    ]);
    expect(arti(contoh)[1]).toBe('nama');
  });

  test('dari dua kolom pagu, yang dipakai menghitung persennya yang berlaku', () => {
    const rows = (first: number, second: number) =>
      [
        ['Program A', 100_000_000, 80_000_000],
        ['Kegiatan A', 60_000_000, 50_000_000],
        ['Kegiatan B', 40_000_000, 30_000_000],
      ].map(([name = '', a = 0, b = 0]) => {
        const pagu = [Number(a), Number(b)];
        return [name, pagu[first] ?? 0, pagu[second] ?? 0, 20_000_000, (20_000_000 / Number(b)) * 100];
      });
    const head = ['Program/Kegiatan', 'Pagu', 'Pagu', 'Realisasi Keuangan', '% Realisasi Keuangan'];
    const title = ['Realisasi Fisik dan Keuangan Tahun 2024'];
    const right = (order: readonly [number, number]): string =>
      arti(kenali([title, [], head, ...rows(...order)])).join(' | ');
    expect(right([0, 1])).toBe('nama | lain Rp k1 | pagu Rp | realisasi-keuangan Rp | persen-keuangan %');
    expect(right([1, 0])).toBe('nama | pagu Rp | lain Rp k2 | realisasi-keuangan Rp | persen-keuangan %');
  });
});

describe('fit', () => {
  const NOTHING: Profile = { filled: 0, numbers: 0, words: 0, named: 0, codes: 0, large: 0, percents: 0 };
  const e81 = FORMULIR.find(({ id }) => id === 'E.81') ?? UMUM;
  const slot = (role: string) => {
    const found = e81.kolom.find((one) => one.role === role);
    if (found === undefined) throw new Error(role);
    return found;
  };
  const score = (role: string, text: string, profile: Profile = NOTHING): number =>
    fit(slot(role), featureOf({ texts: [text], areas: [null] }, profile));

  test('yang dikatakan judul lebih cocok daripada yang lain', () => {
    expect(score('target', 'Target')).toBeGreaterThan(score('realisasi', 'Target'));
    expect(score('target-renstra', 'Target Renstra')).toBeGreaterThan(score('target', 'Target Renstra'));
    expect(score('target', 'Target Renja')).toBeGreaterThan(score('target-renstra', 'Target Renja'));
  });
  test('tanpa judul atau triwulan tidak ada tempat yang memerlukannya', () => {
    expect(fit(slot('target'), featureOf({ texts: [], areas: [] }, NOTHING))).toBe(-Infinity);
    expect(score('realisasi-tw', 'Realisasi')).toBe(-Infinity);
  });
  test('isi yang bertentangan menurunkannya', () => {
    const words: Profile = { ...NOTHING, filled: 10, words: 10 };
    expect(score('target', 'Target', words)).toBeLessThan(score('target', 'Target'));
    const numbers: Profile = { ...NOTHING, filled: 10, numbers: 10 };
    expect(score('indikator', 'Indikator', numbers)).toBeLessThan(score('indikator', 'Indikator'));
  });
});

test('setiap tempat setiap formulir menyebut istilah yang ada di kosakata', () => {
  const unknown = [...FORMULIR, UMUM].flatMap(({ id, kolom }) =>
    kolom.flatMap(({ role, kata, boleh = '', bukan = '' }) =>
      `${kata} ${boleh} ${bukan}`
        .split(/[\s|]+/)
        .filter((word) => word !== '' && !word.startsWith('*') && !(word in ISTILAH))
        .map((word) => `${id} ${role}: ${word}`),
    ),
  );
  expect(unknown).toEqual([]);
});

test('hitungan setiap formulir menyebut peran yang punya kolom', () => {
  const strange = FORMULIR.flatMap(({ id, kolom, hitungan }) =>
    hitungan.flatMap(({ hasil }) => {
      const [role, ragam] = hasil.split('@');
      const found = kolom.some(
        (one) =>
          (one.role === role ||
            one.persen === role ||
            Object.values<string | undefined>(one.sebutan ?? {}).includes(role)) &&
          (ragam === undefined || one.ragam === ragam),
      );
      return found ? [] : [`${id}: ${hasil}`];
    }),
  );
  expect(strange).toEqual([]);
});
