import { Button, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useEffect, useRef } from 'react';
import { renderPertanyaan } from '../../bahasa';
import { tableSettingsOf } from '../../engine';
import type { Jawaban, Perihal } from '../../engine/facts/types';
import type { TableAnalysis } from '../../engine/rules/finding';
import { toA1 } from '../../grid/address';
import { changeSettings, jump, undoSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { answerQuestion } from '../store/settings';
import { Card } from './Card';

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  text: { overflowWrap: 'anywhere' },
  asked: { overflowWrap: 'anywhere', ':focus': { outlineStyle: 'none' } },
  readings: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'stretch' },
  reading: { justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

const NAMED = 6;

type Props = { readonly analysis: TableAnalysis; readonly about: readonly Perihal[]; readonly undo?: boolean };

/**
 * What is not proved, one at a time: each reading says what it would mean, and is one press. The focus then goes to the next
 * question, not to its answer: a second press must not answer what was not read. `undo`: the tab has no undo of its own.
 */
export const Questions = ({ analysis, about, undo = false }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const busy = usePaneState((state) => state.busy !== null);
  const undoable = usePaneState((state) => state.undo.length > 0);
  const asked = useRef<HTMLSpanElement>(null);
  const answered = useRef(false);
  const { table, evaluation } = analysis;
  const open = evaluation.questions.filter(({ perihal, readings }) => about.includes(perihal) && readings.length > 0);
  const [question] = open;
  const id = question?.id;
  useEffect(() => {
    if (answered.current) asked.current?.focus();
    answered.current = false;
  }, [id]);
  const { jawaban } = tableSettingsOf(settings, table.fingerprint);
  const undoButton = undo && undoable && (
    <Button size="small" appearance="subtle" icon={<ArrowUndoRegular />} onClick={() => void undoSettings(pane)}>
      {t('kolom.urung')}
    </Button>
  );
  if (question === undefined)
    return undoButton !== false && Object.keys(jawaban ?? {}).length > 0 ? (
      <div className={styles.box}>{undoButton}</div>
    ) : null;
  const { cells } = question;
  const answer = (reading: Jawaban) => {
    answered.current = true;
    void changeSettings(pane, answerQuestion(settings, table, question, reading));
  };
  const card = (
    <Card label={t('tanya.judul')} marked>
      <Text weight="semibold">{t('tanya.banyak', { n: open.length })}</Text>
      <Text ref={asked} tabIndex={-1} className={styles.asked}>
        {renderPertanyaan(question.reason, language)}
      </Text>
      <div className={styles.readings}>
        {question.readings.map((reading) => (
          <Button
            key={`${question.id} ${reading.id}`}
            size="small"
            className={styles.reading}
            disabledFocusable={busy}
            onClick={() => answer(reading.id)}
          >
            {renderPertanyaan(reading.reason, language)}
          </Button>
        ))}
      </div>
      <Caption1 className={styles.text}>{renderPertanyaan(question.settles, language)}</Caption1>
      <div className={styles.foot}>
        {cells.slice(0, NAMED).map((cell) => (
          <Link key={toA1(cell)} as="button" onClick={() => jump(pane, table.sheet, cell)}>
            {toA1(cell)}
          </Link>
        ))}
        {cells.length > NAMED && <Caption1>{t('temuan.lain', { n: cells.length - NAMED })}</Caption1>}
        {undoButton}
      </div>
    </Card>
  );
  // Screens have room around their parts; the findings' list has none.
  return undo ? <div className={styles.box}>{card}</div> : card;
};
