import { DEFAULT_SETTINGS, type Toleransi } from '../../engine/facts/types';
import { changeSettings } from '../store/actions';
import { usePane, usePaneState, useTexts } from '../store/context';
import { Choice } from './Choice';
import { OwnNumber } from './OwnNumber';

const FIRST_OWN = 100;
const MAX = 1_000_000_000;

/** How far a figure may be off and still count as right. */
export const Tolerance = () => {
  const pane = usePane();
  const { t } = useTexts();
  const settings = usePaneState((state) => state.settings);
  const { toleransi } = settings;
  const change = (next: Toleransi) => void changeSettings(pane, { ...settings, toleransi: next });
  return (
    <>
      <Choice
        label={t('atur.toleransi-pilih')}
        value={typeof toleransi === 'number' ? 'rupiah' : toleransi}
        standard={DEFAULT_SETTINGS.toleransi === 'tepat' ? 'tepat' : 'satuan-terakhir'}
        options={[
          ['tepat', t('atur.toleransi-tepat')],
          ['satuan-terakhir', t('atur.toleransi-satuan')],
          ['rupiah', t('atur.toleransi-rupiah')],
        ]}
        {...(toleransi === 'tepat' ? {} : { note: t('atur.toleransi-ket') })}
        onChange={(value) => change(value === 'rupiah' ? FIRST_OWN : value)}
      />
      {typeof toleransi === 'number' && (
        <OwnNumber label={t('atur.toleransi-angka')} value={toleransi} max={MAX} unit="Rp" onCommit={change} />
      )}
    </>
  );
};
