import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
  Tooltip,
  useRestoreFocusTarget,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import { isiPesan } from '../../bahasa';
import { areaToA1 } from '../../grid/address';
import type { TableAnalysis } from '../../engine/rules/finding';
import { Card } from '../parts/Card';
import { Pick } from '../parts/Pick';
import { Screen } from '../parts/Screen';
import { chooseOther, closeComparison, compareAgain, isBehind, isOfTable, openFilling } from '../store/banding';
import { usePane, usePaneState, useTexts } from '../store/context';
import type { Comparison } from '../store/state';
import { meaningText } from '../kolom/meaning';
import { Differences } from './Differences';
import { FilePick } from './FilePick';
import { Pairs } from './Pairs';
import { useBandingText } from './texts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  wrap: { overflowWrap: 'anywhere' },
});

type Props = { readonly analysis: TableAnalysis };

/** The table that is shown beside another file: chosen here, doubtful rows asked, differences listed, cells filled. */
export const BandingView = ({ analysis }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const b = useBandingText();
  const comparison = usePaneState((state) => state.comparison);
  const isMine = usePaneState((state) => comparison !== null && isOfTable(state, comparison));
  const busy = usePaneState((state) => state.busy !== null);
  if (comparison !== null && isMine) return <Compared analysis={analysis} comparison={comparison} />;
  return (
    <Screen>
      <Card label={b('banding.judul')}>
        <Text weight="semibold">{b('banding.judul')}</Text>
        <Text className={styles.quiet}>{b('banding.ket')}</Text>
        <div className={styles.buttons}>
          {comparison !== null && (
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void compareAgain(pane)}>
              {b('banding.dengan', { berkas: comparison.asked.berkas.nama })}
            </Button>
          )}
          <FilePick text={b('banding.pilih')} appearance={comparison === null ? 'primary' : 'secondary'} />
        </div>
      </Card>
    </Screen>
  );
};

const Notice = ({ children }: { readonly children: ReactNode }) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody className={useStyles().wrap}>{children}</MessageBarBody>
  </MessageBar>
);

const Compared = ({ analysis, comparison }: Props & { readonly comparison: Comparison }) => {
  const styles = useStyles();
  const pane = usePane();
  const b = useBandingText();
  const behind = usePaneState((state) => isBehind(state, comparison));
  const busy = usePaneState((state) => state.busy !== null);
  const { answer } = comparison;
  const banding = answer.ok ? answer.banding : null;
  const opener = useRestoreFocusTarget();
  const column = analysis.table.columns.find(({ role }) => role === 'nama')?.column ?? analysis.table.range.left;
  return (
    <Screen>
      <Card label={b('banding.judul')}>
        <div className={styles.head}>
          <div className={styles.name}>
            <Text weight="semibold" block>
              {comparison.asked.berkas.nama}
            </Text>
            {banding !== null && (
              <Text role="status">{b('banding.ringkas', { sama: banding.sama, n: banding.perbedaan.length })}</Text>
            )}
          </div>
          <Tooltip relationship="label" positioning="before" content={b('banding.tutup')}>
            <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={() => closeComparison(pane)} />
          </Tooltip>
        </div>
        {answer.ok && answer.pilihan.length > 1 && (
          <Field label={b('banding.tabel-mana')}>
            <Pick
              value={String(answer.terpilih)}
              disabled={busy}
              onChange={(_, { value }) => void chooseOther(pane, Number(value))}
            >
              {answer.pilihan.map(({ sheet, form, range, sama }, at) => (
                <option key={`${sheet} ${areaToA1(range)}`} value={String(at)}>
                  {b('banding.tabel-pilihan', { lembar: sheet, form: form ?? '', rentang: areaToA1(range), n: sama })}
                </option>
              ))}
            </Pick>
          </Field>
        )}
        <div className={styles.buttons}>
          {banding !== null && banding.isian.length > 0 && (
            <Button
              appearance="primary"
              disabledFocusable={busy || behind}
              {...opener}
              onClick={() => openFilling(pane)}
            >
              {b('isi.buka')}
            </Button>
          )}
          <FilePick text={b('banding.berkas-lain')} />
        </div>
        {banding !== null && banding.isian.length === 0 && (
          <Text size={200} className={styles.quiet}>
            {b('isi.tak-ada')}
          </Text>
        )}
      </Card>
      {behind && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{b('banding.usang')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={() => void compareAgain(pane)}>
              {b('banding.lagi')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <Doubts comparison={comparison} />
      {banding !== null && (
        <>
          <Pairs
            sheet={comparison.view.sheet}
            column={column}
            pairs={banding.ragu}
            answered={comparison.answered.length}
          />
          {banding.perbedaan.length === 0 ? (
            <Text>{b('banding.tanpa-beda')}</Text>
          ) : (
            <Differences key={comparison.asked.berkas.id} banding={banding} />
          )}
        </>
      )}
    </Screen>
  );
};

/** What stands in the way of comparing or filling, and what to do. */
const Doubts = ({ comparison }: { readonly comparison: Comparison }) => {
  const styles = useStyles();
  const texts = useTexts();
  const { kamus, language } = texts;
  const b = useBandingText();
  const { answer, asked } = comparison;
  const { nama } = asked.berkas;
  if (!answer.ok) {
    if (answer.sebab === 'rumus-tanpa-hasil') return <Notice>{b('banding.rumus-tanpa-hasil', { nama })}</Notice>;
    const { apa, tindakan } = isiPesan(kamus.berkas[answer.sebab], language, { part: answer.bagian });
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.wrap}>
          {`${b('banding.berkas-gagal', { nama })} ${apa} ${tindakan}`}
        </MessageBarBody>
      </MessageBar>
    );
  }
  if (answer.banding === null)
    return (
      <Notice>
        {b('banding.tanpa-cocok', { nama })}
        {answer.tanpaTabel.slice(0, 5).map(({ sheet, reason }) => (
          <Text key={sheet} size={200} block>
            {b('banding.lembar-tanpa-tabel', { lembar: sheet, sebab: kamus.takTerbaca[reason].apa })}
          </Text>
        ))}
      </Notice>
    );
  const { tahun, takDiisi } = answer.banding;
  return (
    <>
      {answer.usang && <Notice>{b('banding.hitung-manual')}</Notice>}
      {tahun !== null && (
        <Notice>{b('banding.lain-tahun', { dulu: String(tahun.dulu), kini: String(tahun.kini) })}</Notice>
      )}
      {takDiisi.map(({ kolom, sebab }) => {
        const name = meaningText(kolom, texts);
        return (
          <Text key={name + sebab} size={200} className={styles.quiet}>
            {b('banding.tak-diisi', { kolom: name, sebab: b(`banding.sebab-${sebab}`) })}
          </Text>
        );
      })}
    </>
  );
};
