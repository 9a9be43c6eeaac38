import { Button, Link, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { asalSkala } from '../../bahasa';
import { tableSettingsOf } from '../../engine';
import { useMemo, useState, type ReactNode } from 'react';
import type { Rules, Settings } from '../../engine/facts/types';
import type { TableAnalysis } from '../../engine/rules/finding';
import { areaToA1 } from '../../grid/address';
import { Card } from '../parts/Card';
import { Facts } from '../parts/Facts';
import { romawi } from '../../renja/triwulan';
import { FormPick } from '../parts/FormPick';
import { toConfirm } from '../parts/confirm';
import { Sure } from '../parts/Sure';
import { asksForm } from '../parts/WhichForm';
import { PointHeadings } from '../parts/PointHeadings';
import { changeSettings, chooseTable, jump, showColumns } from '../store/actions';
import { usePane, usePaneState, useTexts, type Texts } from '../store/context';
import { currentView } from '../store/select';
import { chooseForm, exclude, forgetHeadings } from '../store/settings';
import { contentsOf } from './contents';
import { Toggle } from '../parts/Toggle';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${tokens.spacingHorizontalS}` },
  form: { margin: 0 },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  grow: { flexGrow: 1 },
  title: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  foot: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

/** A rule with where it comes from: the user's choice, the sheet, or the default. */
const quarterFact = ({ triwulan }: Rules, settings: Settings, t: Texts['t']): string =>
  triwulan === null
    ? t('tabel.triwulan-belum')
    : t(settings.triwulan === null ? 'tabel.dari-judul' : 'tabel.dari-anda', {
        nilai: t('kolom.triwulan', { tw: romawi(triwulan) }),
      });

const averageFact = (
  { rataRata, rataRataCocok }: Rules,
  settings: Settings,
  kamus: Texts['kamus'],
  t: Texts['t'],
): string => {
  const aturan = kamus.rataRata[rataRata.keluarga];
  if (settings.rataRata !== null) return t('tabel.dari-anda', { nilai: aturan });
  return rataRataCocok === null
    ? t('tabel.tanpa-cetak', { aturan })
    : t('tabel.cocok', { aturan, cocok: rataRataCocok });
};

type Props = { readonly analysis: TableAnalysis; readonly index: number; readonly chosen: boolean };

/** One found table: which form, where, how sure, what it holds and by which rules it is computed. */
export const TableCard = ({ analysis, index, chosen }: Props) => {
  const { table, evaluation } = analysis;
  const styles = useStyles();
  const pane = usePane();
  const { language, t, kamus } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const several = usePaneState((state) => (state.views[state.sheet ?? '']?.analysis.tables.length ?? 0) > 1);
  const own = tableSettingsOf(settings, table.fingerprint);
  const { rules } = evaluation;
  const form = table.form ?? t('umum.tanpa-formulir');
  const name = table.form === null ? undefined : kamus.formulir[table.form]?.nama;
  const asked = asksForm(table);
  const grid = usePaneState((state) => currentView(state)?.grid ?? null);
  const unsure = useMemo(() => (grid === null ? 0 : toConfirm(analysis, grid).length), [analysis, grid]);
  const contents = contentsOf(table, kamus);
  const columnsFact = (
    <>
      {t('kolom.jumlah-yakin', { n: table.columns.length - unsure })}
      {unsure > 0 && (
        <>
          {' · '}
          <Link as="button" onClick={() => showColumns(pane, index)}>
            {t('kolom.jumlah-ragu', { n: unsure })}
          </Link>
        </>
      )}
    </>
  );
  /** The rules matter only where there is an evaluation. */
  const ruleFacts = (): (readonly [string, string])[] => [
    [t('tabel.triwulan'), quarterFact(rules, settings, t)],
    [t('tabel.rata-rata'), averageFact(rules, settings, kamus, t)],
    [t('tabel.skala'), asalSkala(rules, language)],
  ];
  const [pointing, setPointing] = useState(false);
  const pointedFact = (): readonly [string, ReactNode] => [
    t('tunjuk.baris-judul'),
    <>
      {t('tunjuk.ditunjuk')}{' '}
      <Link as="button" onClick={() => void changeSettings(pane, forgetHeadings(settings, table.fingerprint))}>
        {t('tunjuk.lupakan')}
      </Link>
    </>,
  ];
  return (
    <Card marked={chosen && several} label={`${form} ${areaToA1(table.range)}`}>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.form}>
          {form}
        </Subtitle2>
        {name !== undefined && <Text className={styles.name}>{name}</Text>}
        <Sure confidence={table.confidence} />
        <span className={styles.grow} />
        {several &&
          (chosen ? (
            <Text size={200}>{t('tabel.tampil')}</Text>
          ) : (
            <Button size="small" onClick={() => chooseTable(pane, index)}>
              {t('tabel.tampilkan')}
            </Button>
          ))}
      </div>
      {table.title.length > 0 && (
        <Text size={200} className={styles.title}>
          {table.title.join(' · ')}
        </Text>
      )}
      <Facts
        facts={[
          [
            t('tabel.rentang'),
            <Link
              as="button"
              onClick={() => jump(pane, table.sheet, { row: table.range.top, column: table.range.left })}
            >
              {areaToA1(table.range)}
            </Link>,
          ],
          [t('kolom.jumlah'), columnsFact],
          ...(contents === '' ? [] : [[t('tabel.isi'), contents] as const]),
          ...(own.headings === undefined ? [] : [pointedFact()]),
          ...(evaluation.summary?.ukuran === 'kinerja' ? ruleFacts() : []),
        ]}
      />
      {!evaluation.computes && <Text className={styles.title}>{t('formulir.tanpa-hitungan')}</Text>}
      <div className={styles.foot}>
        {!asked && (
          <FormPick
            label={t('tabel.formulir')}
            value={own.form ?? ''}
            none={t('tabel.formulir-dikenali')}
            told={table.form}
            onChoose={(chosenForm) => void changeSettings(pane, chooseForm(settings, table.fingerprint, chosenForm))}
          />
        )}
        <Toggle
          label={t('tabel.lewati')}
          checked={own.excluded ?? false}
          onChange={(_, { checked }) => void changeSettings(pane, exclude(settings, table.fingerprint, checked))}
        />
      </div>
      <div>
        <Link as="button" aria-expanded={pointing} onClick={() => setPointing(!pointing)}>
          {t('tunjuk.keliru')}
        </Link>
      </div>
      {pointing && <PointHeadings />}
    </Card>
  );
};
