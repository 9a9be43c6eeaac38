import { Button, Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, SubtractRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { GridView } from '../grid/view';
import { teks, type Language } from '../teks';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', paddingRight: '8px', flexShrink: 0 },
  ratio: {
    minWidth: '44px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Size of the sheet on screen, in steps of ten percent. */
export const Zoom = ({ view, language }: { readonly view: GridView | null; readonly language: Language }) => {
  const styles = useStyles();
  const [ratio, setRatio] = useState(1);
  useEffect(() => {
    if (view === null) return undefined;
    setRatio(view.zoom);
    return view.onZoom(setRatio);
  }, [view]);
  const step = (by: number): void => {
    if (view !== null) view.zoom = (Math.round(ratio * 10) + by) / 10;
  };
  return (
    <div className={styles.root}>
      <Tooltip content={teks(language, 'perkecil')} relationship="label">
        <Button appearance="subtle" size="small" icon={<SubtractRegular />} onClick={() => step(-1)} />
      </Tooltip>
      <span className={styles.ratio}>{Math.round(ratio * 100)}%</span>
      <Tooltip content={teks(language, 'perbesar')} relationship="label">
        <Button appearance="subtle" size="small" icon={<AddRegular />} onClick={() => step(1)} />
      </Tooltip>
    </div>
  );
};
