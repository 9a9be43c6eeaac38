import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatSeharusnya, formatSelisihArah, formatTertulis, renderFinding } from '../../bahasa';
import type { Table } from '../../engine/facts/types';
import type { Finding } from '../../engine/rules/finding';
import { toA1 } from '../../grid/address';
import type { Cell } from '../../grid/types';
import { Facts } from '../parts/Facts';
import { jump } from '../store/actions';
import { usePane, useTexts } from '../store/context';
import { isDispute } from './DisputeChoice';

const useStyles = makeStyles({
  reason: { overflowWrap: 'anywhere' },
  cells: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalS}` },
});

/** How many cells of one kind are named; the rest is counted. */
const NAMED = 12;

/** Why a cell was flagged: its figures, the rule, what else comes right, and what can be done where nothing is written. */
export const FindingFacts = ({ table, finding }: { readonly table: Table; readonly finding: Finding }) => {
  const styles = useStyles();
  const pane = usePane();
  const { t, kamus, language } = useTexts();
  const found = formatTertulis(finding, language);
  const expected = formatSeharusnya(finding, language);
  const difference = formatSelisihArah(finding, language);
  const { alike = [], rule } = finding;
  const advice = finding.fixable || finding.dismissed !== null || isDispute(finding) ? null : kamus.saran[rule];
  /** Cells by name, each leading to itself; nothing where there are none. */
  const cells = (name: string, list: readonly Cell[]): (readonly [string, ReactNode])[] =>
    list.length === 0
      ? []
      : [
          [
            name,
            <span className={styles.cells}>
              {list.slice(0, NAMED).map((cell) => (
                <Link key={toA1(cell)} as="button" onClick={() => jump(pane, table.sheet, cell)}>
                  {toA1(cell)}
                </Link>
              ))}
              {list.length > NAMED && <span>{t('temuan.lain', { n: list.length - NAMED })}</span>}
            </span>,
          ],
        ];
  return (
    <>
      <Text className={styles.reason}>{renderFinding(finding, language)}</Text>
      <Facts
        facts={[
          ...(found === null && expected === null
            ? []
            : [[t('temuan.tertulis'), found ?? t('temuan.kosong-sel')] as const]),
          ...(expected === null ? [] : [[t('temuan.seharusnya'), expected] as const]),
          ...(difference === null ? [] : [[t('temuan.selisih'), difference] as const]),
          [t('temuan.aturan'), kamus.aturan[rule].rumus],
          ...cells(t('temuan.serupa'), alike),
          ...cells(t('temuan.ikut'), finding.affects.slice(alike.length)),
          ...(advice === null
            ? []
            : [
                [
                  t('temuan.saran'),
                  [
                    ...(expected === null ? [] : [t('temuan.calon', { nilai: expected })]),
                    advice ?? kamus.saran[finding.cause],
                  ].join(' '),
                ] as const,
              ]),
        ]}
      />
      {finding.dismissed !== null && <Text italic>{t('temuan.diabaikan-karena', { alasan: finding.dismissed })}</Text>}
    </>
  );
};
