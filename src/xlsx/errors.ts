/** Why a file is not opened. Each has its own message with what to do (bahasa: berkas). */
export const FILE_FAULTS = [
  'berkas-kosong',
  'terpotong',
  'bersandi',
  'xls-lama',
  'xlsb',
  'xls-html',
  'xml-2003',
  'ods',
  'bukan-xlsx',
  'bagian-hilang',
  'xml-rusak',
  'terlalu-besar',
  'mengembang',
] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

/** A file that cannot be read: the code, the part of the package concerned, and the parser's own words for diagnostics. */
export class FileError extends Error {
  constructor(
    readonly code: FileFault,
    readonly detail: { readonly part?: string; readonly cause?: string } = {},
  ) {
    super(code);
    this.name = 'FileError';
  }
}
