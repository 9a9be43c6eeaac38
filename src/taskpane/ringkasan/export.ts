export type ExportFile = { readonly name: string; readonly type: string; readonly text: string };

export const KINDS = ['json', 'csv'] as const;
export type Kind = (typeof KINDS)[number];

const TYPES: Readonly<Record<Kind, string>> = { json: 'application/json', csv: 'text/csv' };

/** A text as the file on a workbook: "evaluasi.xlsx" gives "evaluasi-temuan.csv". */
export const fileOf = (kind: Kind, workbook: string, text: string): ExportFile => ({
  name: `${workbook.replace(/\.[^.]*$/, '')}-temuan.${kind}`,
  type: TYPES[kind],
  text,
});

/** Hands a file to the browser's downloads. Some desktop webviews drop it without a word. */
export const saveAs = ({ name, type, text }: ExportFile): void => {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
