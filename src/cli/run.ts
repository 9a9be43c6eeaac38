import { join } from 'node:path';
import { pesanHambatan, katalog, pesanPenolakan, teks, type Language } from '../bahasa';
import {
  comparePlans,
  computedOf,
  planSheet,
  type Opened,
  type Plan,
  type Refusal,
  type TableAnalysis,
} from '../engine';
import { PortError } from '../port/obstacles';
import { areaToA1 } from '../grid/address';
import { compareFiles } from './compare';
import { fillFile } from './fill';
import { inputsAt, isFolder, isSameFile, writeWhole, type Input } from './files';
import { fileJson, type FileJson } from '../laporan/json';
import { explain, Problem } from './problems';
import { fileReport, hasGalat, unreadReason } from './report';
import { rollUp } from './rekap/rekap';
import { sentOf, stalenessOf, studyFile, type StudiedFile, type StudiedSheet } from './study';
import type { Terminal } from './terminal';
import { readUsage, UsageError, type Usage } from './usage';

/** 0: no galat, 1: galat found, 2: could not read or wrong usage. */
type ExitCode = 0 | 1 | 2;

type Job = Extract<Usage, { readonly command: 'periksa' | 'hitung' }>;
type FileResult = { readonly file: string; readonly sheets: readonly Opened[]; readonly notes: readonly string[] };

const tablesOf = (sheets: readonly Pick<Opened, 'analysis'>[]): TableAnalysis[] =>
  sheets.flatMap(({ analysis }) => analysis.tables);

/** A file without any table cannot be evaluated: each sheet says why. */
const requireTables = (study: StudiedFile, language: Language): void => {
  if (study.sheets.length > 0) return;
  const reasons = study.unread.map((one) => {
    const message = one.reason === 'tersembunyi' ? '' : ` ${katalog[language].takTerbaca[one.reason].tindakan}`;
    return `${teks(language, 'cli.lembar', { lembar: one.sheet })}: ${unreadReason(one, language)}${message}`;
  });
  throw new UsageError(reasons.join('\n'));
};

/** Settings of the workbook that are damaged or of a newer version: what applies instead must be known. */
const sayLost = ({ path, lost }: StudiedFile, language: Language, { error }: Terminal): void => {
  if (lost.length === 0) return;
  const bagian = lost.map((one) => (one === '' ? '–' : one)).join(', ');
  error(`${path}: ${teks(language, 'cli.pengaturan-hilang', { bagian })}\n`);
};

const check = async (
  input: Input,
  work: Job,
  terminal: Terminal,
): Promise<{ study: StudiedFile; outcome: FileResult }> => {
  const study = await studyFile(input.path, work.sheet, work.choices, terminal.recalculate);
  requireTables(study, work.language);
  sayLost(study, work.language, terminal);
  for (const sheet of study.sheets) {
    const stale = stalenessOf(sheet);
    if (stale === null) continue;
    const where = teks(work.language, 'cli.lembar', { lembar: sheet.name });
    const { apa, tindakan } = pesanHambatan(stale, work.language);
    terminal.error(`${input.path}: ${where}: ${apa} ${tindakan}\n`);
  }
  return { study, outcome: { file: input.path, sheets: study.sheets.map(({ opened }) => opened), notes: [] } };
};

const nameOf = (tables: readonly TableAnalysis[], fingerprint: string): string => {
  const table = tables.find((one) => one.table.fingerprint === fingerprint)?.table;
  return table === undefined ? fingerprint : `${table.form ?? ''} ${areaToA1(table.range)}`.trim();
};

/** Recomputes one file into a copy. Nothing is written when anything stands in the way. */
const compute = async (
  input: Input,
  output: string,
  work: Extract<Job, { command: 'hitung' }>,
  terminal: Terminal,
): Promise<{ study: StudiedFile; outcome: FileResult }> => {
  const { language } = work;
  const study = await studyFile(input.path, work.sheet, work.choices, terminal.recalculate);
  requireTables(study, language);
  sayLost(study, language, terminal);
  for (const sheet of study.sheets) {
    const stale = stalenessOf(sheet);
    if (stale !== null) throw new PortError(stale, { sheet: sheet.name });
  }
  const action = work.perbaikiJumlah
    ? ({ kind: 'perbaiki', findings: 'jumlah' } as const)
    : ({ kind: 'hitung-ulang' } as const);
  const planned = study.sheets.map(({ opened }) => planSheet(opened, action));
  const plans = comparePlans(planned).flatMap(({ plan, after }, at) => {
    const analysis = study.sheets[at]?.analysis;
    return analysis === undefined ? [] : [{ analysis, after, plan: work.tanpaTanda ? { ...plan, marks: [] } : plan }];
  });
  const refusals = plans.flatMap(({ analysis, plan }) => plan.refusals.map((refusal) => ({ analysis, plan, refusal })));
  const explainRefusal = ({
    analysis,
    plan,
    refusal,
  }: {
    analysis: StudiedSheet['analysis'];
    plan: Plan;
    refusal: Refusal;
  }) => {
    const { apa, tindakan } = pesanPenolakan(refusal, language, (fingerprint) => nameOf(analysis.tables, fingerprint));
    return `${teks(language, 'cli.lembar', { lembar: plan.sheet })}: ${apa} ${tindakan}`;
  };
  const isEmpty = plans.every(({ plan }) => plan.writes.length === 0 && plan.marks.length === 0);
  const blocked = refusals.filter(({ refusal }) => refusal.code !== 'tanpa-rumus');
  if (blocked.length > 0 && isEmpty) throw new UsageError(refusals.map(explainRefusal).join('\n'));
  for (const refusal of refusals) terminal.error(`${input.path}: ${explainRefusal(refusal)}\n`);

  const notes: string[] = [teks(language, 'cli.hasil', { hasil: output })];
  const reports = await study.workbook.applyAll(plans.map(({ plan }) => plan), language); // prettier-ignore
  for (const [at, report] of reports.entries()) {
    const lembar = plans[at]?.plan.sheet ?? '';
    notes.push(teks(language, 'cli.tertulis', { lembar, n: report.written, tanda: report.marked }));
    if (report.notesKept > 0) notes.push(teks(language, 'cli.catatan-dibiarkan', { n: report.notesKept }));
  }
  const cleared = study.workbook.staleCells().length;
  if (cleared > 0) notes.push(teks(language, 'cli.usang', { n: cleared }));
  if (plans.some(({ plan }) => plan.marks.length > 0)) notes.push(teks(language, 'cli.cetak'));
  try {
    writeWhole(output, study.workbook.save());
  } catch (error) {
    throw new Problem('tak-tertulis', {
      detail: `${output} (${error instanceof Error ? error.message : String(error)})`,
    });
  }
  return { study, outcome: { file: output, sheets: plans.map(({ after }) => after), notes } };
};

/** The files to read, with a message for each path that means none. */
const collect = (work: Job, terminal: Terminal): { readonly inputs: readonly Input[]; readonly failed: boolean } => {
  let failed = false;
  const inputs = work.inputs.flatMap((path) => {
    const found = inputsAt(path);
    if (found !== null && found.length > 0) return found;
    failed = true;
    const message =
      found === null
        ? `${path}: ${explain(new Problem('tak-ada'), work.language)}`
        : teks(work.language, 'cli.folder-kosong', { folder: path });
    terminal.error(`${message}\n`);
    return [];
  });
  return { inputs, failed };
};

/** Where each input's result goes; throws when a result would land on an input, whatever way its path is written. */
const placeResults = (
  work: Extract<Job, { command: 'hitung' }>,
  inputs: readonly Input[],
): ReadonlyMap<Input, string> => {
  const many = inputs.length > 1 || work.inputs.some(isFolder);
  const intoFolder = isFolder(work.output);
  if (many && !intoFolder && /\.(xlsx|xlsm)$/i.test(work.output)) {
    throw new UsageError(teks(work.language, 'cli.hasil-folder', { hasil: work.output }));
  }
  const places = new Map(
    inputs.map((input) => [input, many || intoFolder ? join(work.output, input.below) : work.output]),
  );
  const outputs = [...places.values()];
  const twice = outputs.find((output, index) => outputs.indexOf(output) !== index);
  const read = [
    ...inputs.map(({ path }) => path),
    ...(work.choices.nomenklatur === null ? [] : [work.choices.nomenklatur]),
  ];
  const onInput = outputs.find((output) => read.some((path) => isSameFile(path, output)));
  const clash = onInput ?? twice;
  if (clash !== undefined) throw new Problem('keluaran-sama', { detail: clash });
  return places;
};

/** The next turn of the program's loop, before which signals are answered. */
const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 0));

const perform = async (work: Job, terminal: Terminal): Promise<ExitCode> => {
  const { language } = work;
  const { inputs, failed } = collect(work, terminal);
  const results = work.command === 'hitung' ? placeResults(work, inputs) : null;
  let code: ExitCode = failed ? 2 : 0;
  const objects: FileJson[] = [];
  for (const [index, input] of inputs.entries()) {
    try {
      const output = results?.get(input);
      const { study, outcome } =
        work.command === 'hitung' && output !== undefined
          ? await compute(input, output, work, terminal)
          : await check(input, work, terminal);
      const tables = tablesOf(outcome.sheets);
      if (hasGalat(tables) && code === 0) code = 1;
      if (work.format === 'tabel') {
        const report = fileReport(outcome.file, tables, study.unread, language, terminal.width);
        const notes = outcome.notes.length > 0 ? `\n${outcome.notes.join('\n')}\n` : '';
        terminal.out(`${index > 0 ? '\n' : ''}${report}${notes}`);
      } else {
        const object = fileJson(
          outcome.file,
          tables,
          outcome.sheets.flatMap(computedOf),
          study.unread,
          language,
          sentOf(study),
        );
        if (work.format === 'ndjson') terminal.out(`${JSON.stringify(object)}\n`);
        else objects.push(object);
      }
    } catch (error) {
      code = 2;
      const message = error instanceof UsageError ? error.message : explain(error, language);
      for (const line of message.split('\n')) terminal.error(`${input.path}: ${line}\n`);
    }
    // Reading and writing hold the thread: here Ctrl+C is heard.
    await turn();
  }
  if (work.format === 'json') printJson(objects, inputs.length, terminal);
  return code;
};

/** One file gives its object; several give one object that lists theirs. Nothing is printed when none could be read. */
const printJson = (objects: readonly FileJson[], asked: number, terminal: Terminal): void => {
  const [first] = objects;
  if (first === undefined) return;
  terminal.out(`${JSON.stringify(asked === 1 ? first : { version: 1, files: objects }, null, 2)}\n`);
};

/** What would steer a terminal: texts of cells and names of sheets and files come from strangers. */
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A terminal that shows signs which steer it as a replacement sign; in JSON they are escaped, and mean the same. */
const steady = (terminal: Terminal, isJson: boolean): Terminal => {
  const shown = (text: string): string =>
    text.replace(STEERING, (sign) => (isJson ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : '\uFFFD'));
  const { progress } = terminal;
  return {
    ...terminal,
    ...(progress === undefined ? {} : { progress: (text: string) => progress(text.replace(STEERING, '\uFFFD')) }),
    out: (text) => terminal.out(shown(text)),
    error: (text) => terminal.error(text.replace(STEERING, '\uFFFD')),
  };
};

/** Runs the command line and returns its exit code; every message is in the user's language. */
export const run = async (args: readonly string[], own: Terminal): Promise<ExitCode> => {
  const terminal = steady(
    own,
    args.some((arg) => /^--(?:nd)?json$/.test(arg)),
  );
  let language: Language = 'id';
  try {
    const usage = readUsage(args);
    ({ language } = usage);
    if (usage.command === 'periksa' || usage.command === 'hitung') return await perform(usage, terminal);
    if (usage.command === 'bandingkan') return await compareFiles(usage, terminal);
    if (usage.command === 'isi') return await fillFile(usage, terminal);
    if (usage.command === 'rekap') return await rollUp(usage, terminal);
    terminal.out(usage.command === 'bantuan' ? teks(language, 'cli.bantuan') : `${terminal.version}\n`);
    return 0;
  } catch (error) {
    terminal.error(`evaluasi-renja: ${error instanceof UsageError ? error.message : explain(error, language)}\n`);
    return 2;
  }
};
