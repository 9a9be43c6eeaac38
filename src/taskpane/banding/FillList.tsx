import { Button, Checkbox, makeStyles, Text, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Isian } from '../../engine';
import { toA1 } from '../../grid/address';
import { namaIsian } from '../../laporan/isian';
import { VirtualList } from '../parts/VirtualList';
import { jump } from '../store/actions';
import { usePane, useTexts } from '../store/context';
import type { SheetView } from '../store/services';
import { shownAfter, shownNow } from '../temuan/shown';
import { useBandingText } from './texts';

const useStyles = makeStyles({
  scroll: { maxHeight: '45vh', overflowY: 'auto', overflowX: 'hidden' },
  section: {
    display: 'block',
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  group: { display: 'flex', alignItems: 'center', minWidth: 0, fontWeight: tokens.fontWeightSemibold },
  cell: {
    display: 'grid',
    gridTemplateColumns: 'auto 3.5em minmax(0, 1fr)',
    alignItems: 'center',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: 'tabular-nums',
  },
  way: { justifyContent: 'flex-start', minWidth: 'auto', padding: 0 },
  values: { overflowWrap: 'anywhere', minWidth: 0, padding: `${tokens.spacingVerticalXXS} 0` },
  quiet: { color: tokens.colorNeutralForeground3 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

/** Which cell a filling is about. */
export const cellKeyOf = ({ write }: Isian): string => toA1(write.cell);

type Line =
  | { readonly kind: 'bagian'; readonly jenis: Isian['jenis'] }
  | { readonly kind: 'kolom'; readonly jenis: Isian['jenis']; readonly name: string; readonly isian: readonly Isian[] }
  | { readonly kind: 'sel'; readonly one: Isian };

/** Blank cells first, then those that hold something else; by column, in the order of the sheet. */
const linesOf = (isian: readonly Isian[], nameOf: (one: Isian) => string): Line[] =>
  (['kosong', 'beda'] as const).flatMap((jenis): Line[] => {
    const groups = new Map<string, Isian[]>();
    for (const one of isian.filter((each) => each.jenis === jenis)) {
      const name = nameOf(one);
      groups.set(name, [...(groups.get(name) ?? []), one]);
    }
    if (groups.size === 0) return [];
    const lines = [...groups].flatMap(([name, own]): Line[] => [
      { kind: 'kolom', jenis, name, isian: own },
      ...own.map((one): Line => ({ kind: 'sel', one })),
    ]);
    return [{ kind: 'bagian', jenis }, ...lines];
  });

const keyOf = (line: Line | undefined, index: number): string | number => {
  if (line === undefined) return index;
  if (line.kind === 'bagian') return line.jenis;
  return line.kind === 'kolom' ? `${line.jenis} ${line.name}` : cellKeyOf(line.one);
};

type Props = {
  readonly isian: readonly Isian[];
  readonly view: SheetView;
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (keys: readonly string[], on: boolean) => void;
};

/** The cells that can be filled, each and each column with a box to choose it. One stop for Tab; arrows walk through. */
export const FillList = ({ isian, view, chosen, onChoose }: Props) => {
  const styles = useStyles();
  const pane = usePane();
  const texts = useTexts();
  const { t, language } = texts;
  const b = useBandingText();
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  const lines = useMemo(() => linesOf(isian, (one) => namaIsian(one, language).join(' · ')), [isian, language]);
  const render = (line: Line) => {
    if (line.kind === 'bagian')
      return (
        <Text weight="semibold" className={styles.section}>
          {b(`isi.${line.jenis}`)}
        </Text>
      );
    if (line.kind === 'kolom') {
      const keys = line.isian.map(cellKeyOf);
      const on = keys.filter((key) => chosen.has(key)).length;
      return (
        <Checkbox
          className={styles.group}
          label={b('isi.kelompok', { kolom: line.name, n: keys.length })}
          checked={on === keys.length ? true : on === 0 ? false : 'mixed'}
          onChange={(_, { checked }) => onChoose(keys, checked === true)}
        />
      );
    }
    const { one } = line;
    const { write } = one;
    const sel = toA1(write.cell);
    const before = shownNow(view.grid, write.cell);
    return (
      <div className={styles.cell}>
        <Checkbox
          aria-label={b('isi.sel', { sel })}
          checked={chosen.has(sel)}
          onChange={(_, { checked }) => onChoose([sel], checked === true)}
        />
        <Button
          appearance="transparent"
          size="small"
          className={styles.way}
          aria-label={t('umum.pindah', { sel })}
          onClick={() => jump(pane, view.sheet, write.cell)}
        >
          {sel}
        </Button>
        <span className={styles.values}>
          <Text size={200} block truncate wrap={false} className={styles.quiet}>
            {one.kode === null ? one.nama : `${one.kode} ${one.nama}`}
          </Text>
          <span className={styles.quiet}>{before.trim() === '' ? b('banding.kosong') : before}</span>
          {' → '}
          <Text weight="semibold">{shownAfter(view.grid, write, language)}</Text>
          {one.ragu && (
            <Text size={200} block className={styles.unsure}>
              {b('banding.baris-ragu')}
            </Text>
          )}
        </span>
      </div>
    );
  };
  return (
    <div {...arrows} className={styles.scroll} data-scroll tabIndex={0} role="region" aria-label={b('isi.daftar')}>
      <VirtualList
        label={b('isi.daftar')}
        count={lines.length}
        estimate={48}
        keyOf={(index) => keyOf(lines[index], index)}
        render={(index) => {
          const line = lines[index];
          return line === undefined ? null : render(line);
        }}
      />
    </div>
  );
};
