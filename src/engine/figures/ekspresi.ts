/** An equation resolved to columns. */
export type Ekspresi =
  | { readonly op: 'angka'; readonly nilai: number }
  | { readonly op: 'kolom'; readonly kolom: number }
  /** Quarters or years in order, combined by the row's rule. */
  | {
      readonly op: 'deret';
      readonly fungsi: 'triwulan' | 'tahun' | 'pertumbuhan' | 'terakhir';
      readonly kolom: readonly number[];
    }
  /** The vertical total of a column. */
  | { readonly op: 'total'; readonly kolom: number }
  | { readonly op: '+' | '-' | '*' | '/'; readonly kiri: Ekspresi; readonly kanan: Ekspresi };

/** Every column an expression reads. */
export const columnsOf = (ekspresi: Ekspresi): number[] => {
  switch (ekspresi.op) {
    case 'angka':
      return [];
    case 'kolom':
    case 'total':
      return [ekspresi.kolom];
    case 'deret':
      return [...ekspresi.kolom];
    default:
      return [...columnsOf(ekspresi.kiri), ...columnsOf(ekspresi.kanan)];
  }
};

/** Columns of a plain sum `a + b + c`, or null. */
export const chain = (ekspresi: Ekspresi): number[] | null => {
  if (ekspresi.op === 'kolom') return [ekspresi.kolom];
  if (ekspresi.op !== '+') return null;
  const kiri = chain(ekspresi.kiri);
  const kanan = chain(ekspresi.kanan);
  return kiri === null || kanan === null ? null : [...kiri, ...kanan];
};

/** The quarters and the divisor of `sampai(a) / b * 100`, or null. */
export const shareOf = (ekspresi: Ekspresi): { readonly atas: readonly number[]; readonly bawah: number } | null => {
  if (ekspresi.op !== '*' || ekspresi.kanan.op !== 'angka' || ekspresi.kiri.op !== '/') return null;
  const { kiri, kanan } = ekspresi.kiri;
  return kiri.op === 'deret' && kiri.fungsi === 'triwulan' && kanan.op === 'kolom'
    ? { atas: kiri.kolom, bawah: kanan.kolom }
    : null;
};

/** The two columns of `a / b * 100`, or null. */
export const ratioOf = (ekspresi: Ekspresi): { readonly atas: number; readonly bawah: number } | null => {
  if (ekspresi.op !== '*') return null;
  const { kiri, kanan } = ekspresi;
  if (kanan.op !== 'angka' || kiri.op !== '/') return null;
  return kiri.kiri.op === 'kolom' && kiri.kanan.op === 'kolom'
    ? { atas: kiri.kiri.kolom, bawah: kiri.kanan.kolom }
    : null;
};

/** What a percentage divides, and by what; `atas` null where several columns are added. Null when it is no quotient. */
export const quotientOf = (ekspresi: Ekspresi): { readonly atas: number | null; readonly bawah: number } | null => {
  const ratio = ratioOf(ekspresi);
  const share = ratio === null ? shareOf(ekspresi) : null;
  return ratio ?? (share === null ? null : { atas: null, bawah: share.bawah });
};
