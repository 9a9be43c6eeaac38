import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Pick } from '../parts/Pick';
import { takeCodes, takeCodesOfSheet } from '../store/codes';
import { usePane, usePaneState, useTexts } from '../store/context';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  file: { display: 'none' },
});

/** The list of codes to check against: from a file or a sheet of the workbook, kept on the device, removable. */
export const CodeCard = () => {
  const styles = useStyles();
  const pane = usePane();
  const { t, language } = useTexts();
  const codes = usePaneState((state) => state.codes);
  const sheets = usePaneState((state) => state.sheets);
  const nomenklatur = usePaneState((state) => state.settings.nomenklatur);
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const read = async (work: () => Promise<string | null>) => {
    setBusy(true);
    setFailure(null);
    setFailure(await work());
    setBusy(false);
  };
  const fromFile = (file: File) =>
    read(async () => {
      // The reader of workbooks is needed here only: it is loaded when a file was chosen.
      const { readCodes, whyNot } = await import('./file');
      try {
        const kode = readCodes(file.name, new Uint8Array(await file.arrayBuffer()));
        if (Object.keys(kode).length === 0) return t('atur.kode-kosong', { nama: file.name });
        await takeCodes(pane, { nama: file.name, kode });
        return null;
      } catch (error) {
        return t('atur.kode-gagal', { nama: file.name, sebab: whyNot(error, language) });
      }
    });
  const fromSheet = (sheet: string) =>
    read(async () => ((await takeCodesOfSheet(pane, sheet)) ? null : t('atur.kode-kosong', { nama: sheet })));
  return (
    <>
      <Text size={200} className={styles.quiet}>
        {t('atur.kode-ket')}
      </Text>
      <Text role="status">
        {busy
          ? t('atur.kode-sedang')
          : codes === null
            ? t('atur.kode-mati')
            : t('atur.kode-ada', { nama: codes.nama, n: Object.keys(nomenklatur ?? {}).length })}
      </Text>
      {codes !== null && (
        <Text size={200} className={styles.quiet}>
          {t(codes.kept ? 'atur.kode-disimpan' : 'atur.kode-tak-tersimpan')}
        </Text>
      )}
      {failure !== null && <Text role="alert">{failure}</Text>}
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm,.csv"
        className={styles.file}
        aria-label={t('atur.kode-berkas')}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file !== undefined) void fromFile(file);
        }}
      />
      <div className={styles.line}>
        <Button disabledFocusable={busy} onClick={() => input.current?.click()}>
          {t('atur.kode-berkas')}
        </Button>
        {codes !== null && (
          <Button disabledFocusable={busy} onClick={() => void takeCodes(pane, null)}>
            {t('atur.kode-hapus')}
          </Button>
        )}
      </div>
      {sheets.length > 1 && (
        <Field label={t('atur.kode-lembar')}>
          <Pick value="" disabled={busy} onChange={(_, { value }) => void (value !== '' && fromSheet(value))}>
            <option value="">{t('atur.kode-lembar-pilih')}</option>
            {sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Pick>
        </Field>
      )}
    </>
  );
};
