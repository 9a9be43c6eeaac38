import { Button, Caption1, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { renderPertanyaan } from '../../bahasa';
import type { Perihal, TableAnalysis } from '../../engine/types';
import { toA1 } from '../../grid/address';
import { changeSettings, jump, undoSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { answerQuestion } from '../store/settings';
import { Card } from './Card';

const useStyles = makeStyles({
  box: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  text: { overflowWrap: 'anywhere' },
  readings: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'stretch' },
  reading: { justifyContent: 'flex-start', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

const NAMED = 6;

type Props = { readonly analysis: TableAnalysis; readonly about: readonly Perihal[]; readonly undo?: boolean };

/** What is not proved, one at a time: each reading says what it would mean, and is one press. */
export const Questions = ({ analysis, about, undo = false }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const busy = usePaneState((state) => state.busy !== null);
  const undoable = usePaneState((state) => state.undo.length > 0);
  const { table, evaluation } = analysis;
  const open = evaluation.questions.filter(({ perihal, readings }) => about.includes(perihal) && readings.length > 0);
  const [question] = open;
  if (question === undefined) return null;
  const { cells } = question;
  return (
    <div className={styles.box}>
      <Card label={t('tanya.judul')} marked>
        <Text weight="semibold">{t('tanya.banyak', { n: open.length })}</Text>
        <Text className={styles.text}>{renderPertanyaan(question.reason, language)}</Text>
        <div className={styles.readings}>
          {question.readings.map(({ id, reason }) => (
            <Button
              key={id}
              size="small"
              className={styles.reading}
              disabledFocusable={busy}
              onClick={() => void changeSettings(pane, answerQuestion(settings, table, question, id))}
            >
              {renderPertanyaan(reason, language)}
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
          {undo && undoable && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ArrowUndoRegular />}
              onClick={() => void undoSettings(pane)}
            >
              {t('kolom.urung')}
            </Button>
          )}
        </div>
      </Card>
    </div>
  );
};
