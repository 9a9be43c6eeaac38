import { Link, Text } from '@fluentui/react-components';
import { tableSettingsOf } from '../../engine';
import { DEFAULT_SETTINGS, type Settings } from '../../engine/facts/types';
import type { KeluargaRataRata } from '../../renja/types';
import type { RumusNegatif } from '../../renja/capaian';
import { changeSettings, showTab } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { currentTable } from '../store/select';
import { setTable } from '../store/settings';
import { Cap } from './Cap';
import { Choice } from './Choice';

const FAMILIES: readonly KeluargaRataRata[] = ['sederhana', 'tertimbang'];
const NEGATIVE: readonly RumusNegatif[] = ['dua-kali', 'terbalik'];
const NAMES = { 'dua-kali': 'atur.negatif-dua', terbalik: 'atur.negatif-terbalik' } as const;

/** How capaian and its averages are figured: in the workbook, and otherwise in the table shown. */
export const Achievement = () => {
  const pane = usePane();
  const { t, kamus } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const analysis = usePaneState(currentTable);
  const change = (next: Settings) => void changeSettings(pane, next);
  const fingerprint = analysis?.table.fingerprint;
  const own = fingerprint === undefined ? {} : tableSettingsOf(settings, fingerprint);
  const negative = Object.values(own.rows ?? {}).filter(({ negatif }) => negatif === true).length;
  const rules = analysis?.evaluation.rules;
  const average = () => {
    if (rules === undefined) return {};
    const { rataRata, rataRataCocok } = rules;
    const aturan = kamus.rataRata[rataRata.keluarga];
    const nilai =
      rataRataCocok === null
        ? t('atur.rata-tanpa-cetak', { aturan })
        : t('atur.rata-cocok', { aturan, cocok: rataRataCocok });
    return { note: settings.rataRata === null ? t('atur.dikenali', { nilai }) : nilai };
  };
  return (
    <>
      <Choice
        label={t('atur.rata-rata')}
        value={settings.rataRata ?? ''}
        standard=""
        options={[['', t('atur.rata-rata-dikenali')], ...FAMILIES.map((one) => [one, kamus.rataRata[one]] as const)]}
        {...average()}
        onChange={(value) => change({ ...settings, rataRata: value === '' ? null : value })}
      />
      <Cap
        label={t('atur.batas')}
        ownLabel={t('atur.batas-angka')}
        value={settings.batasCapaian}
        onChange={(value) => change({ ...settings, batasCapaian: value ?? null })}
      />
      {fingerprint !== undefined && (
        <Cap
          label={t('atur.batas-tabel')}
          ownLabel={t('atur.batas-tabel-angka')}
          value={own.batasCapaian}
          inherited={t('atur.batas-tabel-ikut')}
          onChange={(value) => change(setTable(settings, fingerprint, { batasCapaian: value }))}
        />
      )}
      <Choice
        label={t('atur.negatif')}
        value={settings.rumusNegatif}
        standard={DEFAULT_SETTINGS.rumusNegatif}
        options={NEGATIVE.map((one) => [one, t(NAMES[one])] as const)}
        onChange={(rumusNegatif) => change({ ...settings, rumusNegatif })}
      />
      {fingerprint !== undefined && (
        <>
          <Choice
            label={t('atur.negatif-tabel')}
            value={own.rumusNegatif ?? ''}
            standard=""
            options={[['', t('atur.batas-tabel-ikut')], ...NEGATIVE.map((one) => [one, t(NAMES[one])] as const)]}
            note={t('atur.per-baris-n', { n: negative })}
            onChange={(value) =>
              change(setTable(settings, fingerprint, { rumusNegatif: value === '' ? undefined : value }))
            }
          />
          <Text size={300}>
            <Link as="button" onClick={() => showTab(pane, 'kolom')}>
              {t('atur.per-baris')}
            </Link>
          </Text>
        </>
      )}
    </>
  );
};
