import { analyseSheet, compareBeside, compareSheets, planSheet, pointAt } from '../engine';
import type { SheetAnalysis } from '../engine/rules/finding';
import type { CellValue, Grid } from '../grid/types';
import type { FromEngine, Question, SentGrid, ToEngine } from './messages';
import { pack } from './parcel';
import { bandingOf } from './banding';
import { fileOf, reportOf } from './reports';

type Answer = { readonly value: unknown; readonly made: readonly SheetAnalysis[] };

const isText = (value: unknown): value is string => typeof value === 'string';
const isCellValue = (value: unknown): value is CellValue =>
  isText(value) || typeof value === 'number' || typeof value === 'boolean';

/**
 * The engine's side of the thread: keeps the grids and analyses that the page still holds, and answers its questions.
 * `post` sends to the page.
 */
export const createServer = (post: (message: FromEngine) => void): ((message: ToEngine) => void) => {
  const matrices = new Map<number, (readonly unknown[])[]>();
  const analyses = new Map<number, SheetAnalysis>();
  let last = 0;

  const known = (id: number): SheetAnalysis => {
    const analysis = analyses.get(id);
    if (analysis === undefined) throw new Error(`analysis ${String(id)} is not here`);
    return analysis;
  };
  const matrix = <T>(id: number, is: (value: unknown) => value is T): readonly (readonly T[])[] => {
    const rows = matrices.get(id);
    // The first row tells: a matrix was read by one hand.
    if (rows === undefined || !rows.slice(0, 1).every((row) => row.every(is)))
      throw new Error(`matrix ${String(id)} is not here`);
    return rows as readonly (readonly T[])[];
  };
  const gridOf = ({ values, text, formulas, formats, style, ...rest }: SentGrid): Grid => ({
    ...rest,
    values: matrix(values, isCellValue),
    text: matrix(text, isText),
    formulas: matrix(formulas, isCellValue),
    formats: matrix(formats, isText),
    style:
      style === null
        ? null
        : {
            area: style.area,
            at: ({ row, column }) => style.rows[row - style.area.top]?.[column - style.area.left] ?? null,
          },
  });

  const answer = async (question: Question): Promise<Answer> => {
    switch (question.kind) {
      case 'analisis': {
        const analysis = analyseSheet(gridOf(question.grid), question.settings);
        return { value: analysis, made: [analysis] };
      }
      case 'rencana': {
        const { grid, analysis, action, settings } = question;
        const plan = planSheet(gridOf(grid), known(analysis), action, settings);
        const beside = { before: question.before.map(known), behind: question.behind.map(known) };
        return { value: compareBeside(plan, beside), made: [] };
      }
      case 'tunjuk': {
        const { grid, rows, settings } = question;
        return { value: pointAt(gridOf(grid), rows.first, rows.last, settings), made: [] };
      }
      case 'banding': {
        const compared = compareSheets(question.analyses.map(known));
        return { value: compared, made: compared };
      }
      case 'berkas-lain':
        return { value: await bandingOf(known(question.analysis), question.asked), made: [] };
      case 'berkas':
        return { value: await fileOf(known(question.analysis), question.file), made: [] };
      case 'laporan':
        return { value: await reportOf(known(question.analysis), question.report), made: [] };
    }
  };

  const reply = async (id: number, question: Question): Promise<void> => {
    const { value, made } = await answer(question);
    // Analyses of a whole workbook in one message would keep the page for as long as all of them take.
    const { body, pieces, figures } = question.kind === 'banding' ? pack(value, 1) : pack(value);
    const numbers = made.map((analysis) => {
      last += 1;
      analyses.set(last, analysis);
      return last;
    });
    for (const piece of pieces) post({ kind: 'potong', id, piece });
    post({ kind: 'jawab', id, body, figures, made: numbers });
  };

  return (message) => {
    switch (message.kind) {
      case 'baris': {
        const rows = matrices.get(message.matrix) ?? [];
        for (const row of message.rows) rows.push(row);
        matrices.set(message.matrix, rows);
        return;
      }
      case 'tanya':
        reply(message.id, message.question).catch((error: unknown) =>
          post({ kind: 'gagal', id: message.id, cause: String(error) }),
        );
        return;
      case 'lepas':
        (message.what === 'matriks' ? matrices : analyses).delete(message.id);
    }
  };
};
