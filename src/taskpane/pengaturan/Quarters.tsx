import { Link } from '@fluentui/react-components';
import { ATURAN_TRIWULAN } from '../../renja/types';
import { tableSettingsOf } from '../../engine';
import { ATURAN_TRIWULAN_RP, type Settings } from '../../engine/facts/types';
import { QUARTERS, romawi } from '../../renja/triwulan';
import { changeSettings, showTab } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { currentTable } from '../store/select';
import { setTable } from '../store/settings';
import { Choice } from './Choice';

/** The evaluated quarter, and how quarters make the year in the table shown. */
export const Quarters = () => {
  const pane = usePane();
  const { t, kamus } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const analysis = usePaneState(currentTable);
  const change = (next: Settings) => void changeSettings(pane, next);
  const recognised = analysis?.evaluation.rules.triwulanDikenali ?? null;
  const nilai = recognised === null ? t('atur.judul-tanpa') : t('atur.dari-judul', { tw: romawi(recognised) });
  const fingerprint = analysis?.table.fingerprint;
  const own = fingerprint === undefined ? {} : tableSettingsOf(settings, fingerprint);
  const hasQuarters = analysis?.table.columns.some(({ role }) => role === 'realisasi-tw') ?? false;
  return (
    <>
      <Choice
        label={t('atur.triwulan')}
        value={String(settings.triwulan ?? '')}
        standard=""
        options={[
          ['', t('atur.triwulan-dikenali')],
          ...QUARTERS.map((quarter) => [String(quarter), t('atur.triwulan-n', { tw: romawi(quarter) })] as const),
        ]}
        {...(analysis === null ? {} : { note: t('atur.dikenali', { nilai }) })}
        onChange={(value) => change({ ...settings, triwulan: QUARTERS.find((one) => String(one) === value) ?? null })}
      />
      {fingerprint !== undefined && hasQuarters && (
        <>
          <Choice
            label={t('atur.aturan-k')}
            value={own.triwulan ?? ''}
            standard=""
            options={[
              ['', t('atur.aturan-k-bawaan')],
              ...ATURAN_TRIWULAN.map((one) => [one, kamus.aturanTriwulan[one]] as const),
            ]}
            note={t('atur.aturan-k-ket')}
            onChange={(value) =>
              change(setTable(settings, fingerprint, { triwulan: value === '' ? undefined : value }))
            }
          />
          <Choice
            label={t('atur.aturan-rp')}
            value={own.triwulanRp ?? ''}
            standard=""
            options={[
              ['', t('atur.aturan-rp-bawaan')],
              ...ATURAN_TRIWULAN_RP.map((one) => [one, t(`atur.aturan-rp-${one}`)] as const),
            ]}
            onChange={(value) =>
              change(setTable(settings, fingerprint, { triwulanRp: value === '' ? undefined : value }))
            }
          />
          <Link as="button" onClick={() => showTab(pane, 'kolom')}>
            {t('atur.per-baris')}
          </Link>
        </>
      )}
    </>
  );
};
