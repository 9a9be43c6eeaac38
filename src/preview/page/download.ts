import type { Book } from '../book';
import { saveFile } from '../file/save';

/** Hands the file as it is now to the browser's downloads. Returns the names of sheets that are not in it. */
export const download = ({ name, bytes, workbook }: Book): readonly string[] => {
  const saved = saveFile(bytes, workbook);
  const url = URL.createObjectURL(
    new Blob([new Uint8Array(saved.bytes)], {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/(\.[^.]+)?$/, (extension) => `-hasil${extension || '.xlsx'}`);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
  return saved.left;
};
