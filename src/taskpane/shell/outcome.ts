import { formatSel, pesanHambatan, pesanPenolakan } from '../../bahasa';
import type { Obstacle } from '../../port/obstacles';
import { columnName } from '../../grid/address';
import type { Cell } from '../../grid/types';
import type { Repeatable } from '../store/again';
import { countFindings } from '../store/select';
import { nameByFingerprint } from '../parts/tableName';
import type { Command, Outcome } from '../store/services';
import type { Tab } from '../store/state';
import type { Texts } from '../store/context';

/** A result as shown: what happened, the next step, how grave it is, and the tab where to go on. */
export type Told = {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly apa: string;
  readonly tindakan: string | null;
  readonly go: Tab | null;
  /** The table whose columns are to be confirmed there. */
  readonly table: number | null;
  /** What to ask for again, once the user has removed what stopped it; `recalculate`: that press is the consent to it. */
  readonly again: { readonly attempt: Repeatable; readonly recalculate: boolean } | null;
  /** The first of the cells that the message is about. */
  readonly to: { readonly sheet: string; readonly cell: Cell } | null;
  /** The host's own words, for support. */
  readonly cause: string | null;
};

export const commandName = (command: Command, t: Texts['t']): string => {
  switch (command) {
    case 'hitung-ulang':
      return t('perintah.hitung');
    case 'periksa':
      return t('perintah.periksa');
    case 'perbaiki':
      return t('perintah.perbaiki');
    case 'isi':
      return t('perintah.isi');
    case 'hapus-tanda':
      return t('perintah.hapus-tanda');
    case 'kembalikan':
      return t('perintah.kembalikan');
    case 'laporan':
      return t('laporan.buat');
  }
};

/** Where an obstacle can be settled in the pane. */
const PLACE: Partial<Record<Obstacle, Tab>> = { gagal: 'pengaturan', 'struktur-terproteksi': 'ringkasan' };

/** After these the same would end the same, or another command comes first. */
const FINAL: ReadonlySet<Obstacle> = new Set(['tak-didukung', 'sebagian-tertulis', 'tanda-sebagian']);

const againAfter = ({ attempt, obstacle }: Outcome & { kind: 'terhalang' }): Told['again'] =>
  attempt === null || attempt.command === 'laporan' || FINAL.has(obstacle)
    ? null
    : { attempt, recalculate: obstacle === 'perhitungan-manual' };

/** How a command ended, in words and with the next step. */
export const tell = (outcome: Outcome, texts: Texts): Told => {
  const { t, kamus, language } = texts;
  const told = (intent: Told['intent'], apa: string, tindakan: string | null = null, go: Tab | null = null): Told => ({
    intent,
    apa,
    tindakan,
    go,
    table: null,
    again: null,
    to: null,
    cause: null,
  });
  switch (outcome.kind) {
    case 'ditulis':
      return tellWritten(outcome, texts);
    case 'ditolak': {
      const messages = outcome.refusals.map((refusal) =>
        pesanPenolakan(refusal, language, nameByFingerprint(outcome.after, t)),
      );
      return told('warning', messages.map((one) => one.apa).join(' '), messages.at(0)?.tindakan ?? null, 'kolom');
    }
    case 'tak-terbaca': {
      const { apa, tindakan } = kamus.takTerbaca[outcome.reason];
      return told('warning', apa, tindakan, 'tabel');
    }
    case 'terhalang': {
      const { apa, tindakan } = pesanHambatan(outcome.obstacle, language, outcome.sheet);
      const cells =
        outcome.cells.length === 0 ? '' : ` ${t('umum.sel-terkait', { sel: formatSel(outcome.cells, language) })}`;
      const [cell] = outcome.cells;
      return {
        ...told('error', apa + cells, tindakan, PLACE[outcome.obstacle] ?? null),
        again: againAfter(outcome),
        to: cell === undefined || outcome.sheet === null ? null : { sheet: outcome.sheet, cell },
        cause: outcome.cause,
      };
    }
    case 'diisi': {
      const { sheet: lembar, file: berkas, report, warnings } = outcome;
      const noticed = warnings.map((one) => ` ${pesanHambatan(one, language, lembar).apa}`).join('');
      return told('success', t('hasil.isi', { n: report.written, lembar, berkas }) + noticed, t('langkah.isi'));
    }
    case 'laporan':
      return told(
        'success',
        t(outcome.replaced ? 'laporan.diganti' : 'laporan.dibuat-lembar', { lembar: outcome.sheet }),
        t('laporan.hapus'),
      );
    case 'dihapus': {
      const { marks, notes } = outcome.report;
      return marks + notes === 0
        ? told('info', t('hasil.hapus-tanda-nol'), t('langkah.periksa'))
        : told('success', t('hasil.hapus-tanda', { n: marks, catatan: notes }), t('langkah.periksa-lagi'));
    }
    case 'dikembalikan': {
      const { restored, skipped, empty, lost, unfound = 0, missing = [] } = outcome.report;
      if (lost === true) return told('warning', t('hasil.kembalikan-raib'), t('langkah.kembalikan-raib'));
      if (empty) return told('info', t('hasil.kembalikan-nol'), t('langkah.kembalikan-nol'));
      if (missing.length > 0) {
        return told(
          'warning',
          t('hasil.kembalikan-hilang', { n: restored, lewat: skipped.length, lembar: missing.join(', ') }),
          t('langkah.lembar-hilang'),
        );
      }
      if (outcome.marksLeft !== null) {
        return told('warning', t('hasil.kembalikan', { n: restored }), t('langkah.tanda-tersisa'));
      }
      if (skipped.length === 0) return told('success', t('hasil.kembalikan', { n: restored }), t('langkah.hitung'));
      const sel = formatSel(
        skipped.map((one) => one.cell),
        language,
      );
      return {
        ...told(
          'warning',
          t(unfound > 0 ? 'hasil.kembalikan-pindah' : 'hasil.kembalikan-lewat', {
            n: restored,
            lewat: skipped.length,
            sel,
          }),
          t('langkah.lewat'),
        ),
        to: skipped.at(0) ?? null,
      };
    }
  }
};

const tellWritten = (outcome: Outcome & { kind: 'ditulis' }, { t, language }: Texts): Told => {
  const { report, after, sheet: lembar, command } = outcome;
  const counts = countFindings(after.tables.flatMap((table) => table.evaluation.findings));
  const temuan = counts.galat + counts.peringatan + counts.info;
  const n = report.written;
  const kept = report.notesKept > 0 ? ` ${t('hasil.catatan-milik', { n: report.notesKept })}` : '';
  const refused = outcome.refusals
    .map((one) => ` ${pesanPenolakan(one, language, nameByFingerprint(after, t)).apa}`)
    .join('');
  const printed = report.marked > 0 ? ` ${t('langkah.cetak')}` : '';
  const noticed = outcome.warnings.map((one) => ` ${pesanHambatan(one, language, lembar).apa}`).join('');
  const tail = kept + refused + noticed;
  // What was written is a success, whatever is left to do; a check that found something is not.
  const found = command === 'periksa' && counts.galat + counts.peringatan > 0;
  const intent = found || refused !== '' ? 'warning' : 'success';
  const step = temuan > 0 ? t('langkah.temuan') + printed : t('langkah.ringkasan');
  const go = temuan > 0 ? 'temuan' : 'ringkasan';
  const told = (apa: string): Told => ({
    intent,
    apa: apa + tail,
    tindakan: step,
    go,
    table: null,
    again: null,
    to: null,
    cause: null,
  });
  const waits = after.tables.findIndex(({ evaluation }) => evaluation.waiting.length > 0);
  if (command === 'hitung-ulang' && waits >= 0) {
    const list = new Intl.ListFormat(language, { type: 'conjunction' });
    const kolom = list.format(after.tables[waits]?.evaluation.waiting.map(columnName) ?? []);
    const waited = {
      intent: n === 0 ? 'warning' : intent,
      tindakan: t('langkah.pastikan') + printed,
      go: 'kolom',
      table: waits,
    } as const;
    const apa =
      n === 0
        ? t('hasil.hitung-menunggu-nol', { lembar, kolom })
        : `${t('hasil.hitung', { ...counts, n, lembar })} ${t('hasil.hitung-menunggu', { kolom })}`;
    return { ...told(apa), ...waited };
  }
  switch (command) {
    case 'hitung-ulang':
      return told(n === 0 ? t('hasil.hitung-nol', { ...counts, lembar }) : t('hasil.hitung', { ...counts, n, lembar }));
    case 'perbaiki':
      return told(t('hasil.perbaiki', { ...counts, n, lembar }));
    case 'periksa':
      return told(
        temuan === 0 ? t('hasil.periksa-nol', { lembar }) : t('hasil.periksa', { ...counts, temuan, lembar }),
      );
  }
};
