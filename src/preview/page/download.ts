import type { Book } from '../book';
import { saveFile } from '../file/save';

/** Hands the file as it is now to the browser's downloads. */
export const download = ({ name, bytes, workbook }: Book): void => {
  const url = URL.createObjectURL(
    new Blob([new Uint8Array(saveFile(bytes, workbook))], {
      type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/(\.[^.]+)?$/, (extension) => `-hasil${extension || '.xlsx'}`);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
