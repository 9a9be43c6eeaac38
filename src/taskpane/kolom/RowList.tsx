import { makeStyles, SearchBox, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Row, Table } from '../../engine/facts/types';
import { UNSURE_BELOW } from '../parts/Sure';
import { VirtualList } from '../parts/VirtualList';
import { useTexts } from '../store/context';
import { RowForm } from './RowForm';
import { Toggle } from '../parts/Toggle';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  search: { maxWidth: 'none', width: '100%' },
});

/** How deep a row lies in the tree. */
const depths = (rows: readonly Row[]): ReadonlyMap<number, number> => {
  const depth = new Map<number, number>();
  for (const row of rows) depth.set(row.row, row.parent === null ? 0 : (depth.get(row.parent) ?? 0) + 1);
  return depth;
};

/** Every body row with its level, correctable; searched by name or code, smooth at any length. */
export const RowList = ({ table }: { readonly table: Table }) => {
  const styles = useStyles();
  const { t } = useTexts();
  const [query, setQuery] = useState('');
  const [onlyDoubtful, setDoubtful] = useState(false);
  const unsure = useMemo(() => table.rows.filter((row) => row.confidence < UNSURE_BELOW).length, [table]);
  const doubtful = onlyDoubtful && unsure > 0;
  const depth = useMemo(() => depths(table.rows), [table]);
  const rows = useMemo(() => {
    const wanted = query.trim().toLowerCase();
    const isAt = (row: Row): boolean => String(row.row + 1) === wanted;
    return table.rows.filter(
      (row) =>
        (!doubtful || row.confidence < UNSURE_BELOW) &&
        (isAt(row) || `${row.kode ?? ''} ${row.nama} ${row.indikator ?? ''}`.toLowerCase().includes(wanted)),
    );
  }, [table, query, doubtful]);
  return (
    <>
      <Text className={styles.quiet}>{t('baris.penjelasan')}</Text>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={t('baris.cari')}
        placeholder={t('baris.cari')}
        dismiss={{ 'aria-label': t('umum.hapus-cari') }}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      {unsure > 0 && (
        <Toggle
          label={t('baris.ragu-saja', { n: unsure })}
          checked={doubtful}
          onChange={(_, { checked }) => setDoubtful(checked)}
        />
      )}
      {rows.length === 0 ? (
        <Text>{t('baris.kosong')}</Text>
      ) : (
        <VirtualList
          label={t('kolom.baris')}
          count={rows.length}
          estimate={72}
          keyOf={(index) => rows[index]?.row ?? index}
          render={(index) => {
            const row = rows[index];
            return row === undefined ? null : <RowForm table={table} row={row} depth={depth.get(row.row) ?? 0} />;
          }}
        />
      )}
    </>
  );
};
