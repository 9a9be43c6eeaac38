import { makeStyles, tokens } from '@fluentui/react-components';
import type { Workbook } from '../../host/model/workbook';
import { chartOf } from '../file/chart';
import type { ChartsOnScreen } from '../grid/charts';
import { teks, type Language } from '../teks';
import { BarChart } from './BarChart';

const useStyles = makeStyles({
  /** A window over the cells: the headings and the rows that are frozen stay uncovered, and the grid keeps the mouse. */
  window: { position: 'absolute', overflow: 'hidden', pointerEvents: 'none' },
  chart: {
    position: 'absolute',
    boxSizing: 'border-box',
    margin: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  undrawn: {
    display: 'flex',
    height: '100%',
    alignItems: 'center',
    justifyContent: 'center',
    padding: '8px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
});

type Props = { readonly workbook: Workbook; readonly shown: ChartsOnScreen; readonly language: Language };

/** The charts of the shown sheet, drawn from the host's model over the cells that they cover in Excel. */
export const Charts = ({ workbook, shown: { sheet, window, zoom, charts }, language }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.window} style={window}>
      {charts.map(({ chart, left, top, width, height }) => {
        const drawn = chartOf(workbook, sheet, chart);
        const judul = chart.title === '' ? teks(language, 'bagan-tanpa-judul') : chart.title;
        const style = { left: left - window.left, top: top - window.top, width, height };
        return (
          <figure
            key={chart.id}
            className={styles.chart}
            style={style}
            data-bagan={chart.id}
            aria-label={teks(language, 'bagan', { judul })}
          >
            {drawn?.kind === 'bar' && drawn.series.length > 0 ? (
              <BarChart chart={drawn} width={width / zoom} height={height / zoom} />
            ) : (
              <div className={styles.undrawn}>{teks(language, 'bagan-tanpa-gambar', { judul })}</div>
            )}
          </figure>
        );
      })}
    </div>
  );
};
