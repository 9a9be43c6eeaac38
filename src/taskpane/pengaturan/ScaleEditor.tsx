import { Button, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import { masalahSkala, type SkalaPredikat } from '../../renja/predikat';
import { useTexts } from '../store/context';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 4.2em 4.2em 32px',
    gap: tokens.spacingHorizontalXS,
    alignItems: 'center',
  },
  input: { minWidth: 0, width: '100%' },
  quiet: { color: tokens.colorNeutralForeground3 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** A line as it is typed: label, where it begins, where it ends. The highest has no end, the lowest no beginning. */
type Line = { readonly nama: string; readonly dari: string; readonly sampai: string };

const written = (value: number): string => String(value).replace('.', ',');
const figure = (text: string): number =>
  /^\s*\d+(?:[.,]\d+)?\s*$/.test(text) ? Number(text.trim().replace(',', '.')) : NaN;

const linesOf = ({ jenjang, terendah }: SkalaPredikat): Line[] => [
  ...jenjang.map(({ predikat, bawah }, at) => ({
    nama: predikat,
    dari: written(bawah),
    sampai: at === 0 ? '' : written(jenjang[at - 1]?.atas ?? bawah),
  })),
  { nama: terendah, dari: '', sampai: written(jenjang.at(-1)?.atas ?? 0) },
];

const scaleOf = (lines: readonly Line[]): SkalaPredikat => ({
  jenjang: lines.slice(0, -1).map(({ nama, dari }, at) => ({
    predikat: nama.trim(),
    bawah: figure(dari),
    atas: figure(lines[at + 1]?.sampai ?? ''),
  })),
  terendah: lines.at(-1)?.nama.trim() ?? '',
});

type Props = { readonly scale: SkalaPredikat; readonly onApply: (scale: SkalaPredikat) => void };

/** The steps of the scale as a small table to be typed into; used only once it makes sense. */
export const ScaleEditor = ({ scale, onApply }: Props) => {
  const styles = useStyles();
  const { t } = useTexts();
  const [lines, setLines] = useState<readonly Line[]>(() => linesOf(scale));
  const problem = masalahSkala(scaleOf(lines));
  const edit = (at: number, change: Partial<Line>) =>
    setLines(lines.map((line, index) => (index === at ? { ...line, ...change } : line)));
  const add = () => setLines([...lines.slice(0, -1), { nama: '', dari: '', sampai: '' }, ...lines.slice(-1)]);
  const last = lines.length - 1;
  return (
    <div role="group" aria-label={t('atur.jenjang')}>
      <div className={styles.grid}>
        {(['nama', 'dari', 'sampai'] as const).map((one) => (
          <Text key={one} size={200} className={styles.quiet} aria-hidden>
            {t(`atur.jenjang-kepala-${one}`)}
          </Text>
        ))}
        <span />
        {lines.map((line, at) => {
          const field = (name: keyof Line, shown: boolean) =>
            shown ? (
              <Input
                size="small"
                className={styles.input}
                input={{ className: styles.input }}
                inputMode={name === 'nama' ? 'text' : 'decimal'}
                aria-label={t(`atur.jenjang-${name}`, { n: at + 1 })}
                value={line[name]}
                onChange={(_, { value }) => edit(at, { [name]: value })}
              />
            ) : (
              <Text align="center" aria-hidden>
                –
              </Text>
            );
          return [
            <div key={`nama${String(at)}`}>{field('nama', true)}</div>,
            <div key={`dari${String(at)}`}>{field('dari', at < last)}</div>,
            <div key={`sampai${String(at)}`}>{field('sampai', at > 0)}</div>,
            at < last && last > 1 ? (
              <Button
                key={`hapus${String(at)}`}
                size="small"
                appearance="subtle"
                icon={<DeleteRegular />}
                aria-label={t('atur.jenjang-hapus', { n: at + 1 })}
                onClick={() => setLines(lines.filter((_, index) => index !== at))}
              />
            ) : (
              <span key={`hapus${String(at)}`} />
            ),
          ];
        })}
      </div>
      <Text as="p" size={200} className={styles.wrong} role="status">
        {problem === null ? '' : t(`atur.jenjang-salah-${problem}`)}
      </Text>
      <div className={styles.line}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={problem !== null}
          onClick={() => onApply(scaleOf(lines))}
        >
          {t('atur.jenjang-terapkan')}
        </Button>
        <Button size="small" icon={<AddRegular />} onClick={add}>
          {t('atur.jenjang-tambah')}
        </Button>
      </div>
    </div>
  );
};
