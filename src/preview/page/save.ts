import type { Book } from '../book';

/** Hands the bytes of the file to the browser's downloads. */
export const saveBook = ({ name, bytes }: Book): void => {
  const url = URL.createObjectURL(
    new Blob([new Uint8Array(bytes)], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/(\.[^.]+)?$/, (extension) => `-evaluasi${extension || '.xlsx'}`);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
