import { makeStyles, tokens } from '@fluentui/react-components';
import type { NewChart } from '../../xlsx/new-sheet';
import { FONT, layout } from './bar-layout';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: '100%', fontFamily: 'Calibri, Carlito, Arial, sans-serif' },
  text: { fill: tokens.colorNeutralForeground2, fontSize: `${FONT.text}px` },
  title: { fill: tokens.colorNeutralForeground1, fontSize: `${FONT.title}px` },
  grid: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px' },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
});

/** Excel's own colours of the first series, where a chart gives none. */
const THEME = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const LEGEND_STEP = 14;

type Props = { readonly chart: NewChart; readonly width: number; readonly height: number };

/** Clustered bars as Excel would draw them, near enough to judge the chart by. */
export const BarChart = ({ chart, width, height }: Props) => {
  const styles = useStyles();
  const { plot, ticks, names, bars, axisTitles, legend } = layout(chart, width, height);
  const colour = (index: number) => chart.series[index]?.colour ?? THEME[index % THEME.length];
  const entries = chart.series.map(({ name }) => name.length * 6.5 + LEGEND_STEP + 20);
  const start = (width - entries.reduce((sum, one) => sum + one, 0)) / 2;
  return (
    <svg className={styles.picture} viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden focusable="false">
      {chart.title !== null && (
        <text className={styles.title} x={width / 2} y={FONT.title + 12} textAnchor="middle">
          {chart.title}
        </text>
      )}
      {ticks.map(({ x, text }) => (
        <g key={x}>
          <line className={styles.grid} x1={x} x2={x} y1={plot.top} y2={plot.bottom} />
          <text className={styles.text} x={x} y={plot.bottom + FONT.text + 4} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {names.map(({ y, lines }, at) => (
        <text key={at} className={styles.text} textAnchor="end" data-kategori={at}>
          {lines.map((line, index) => (
            <tspan key={index} x={plot.left - 8} y={y + 4 + (index - (lines.length - 1) / 2) * (FONT.text + 2)}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {bars.map((row, index) => (
        <g key={index} data-seri={chart.series[index]?.name}>
          {row.map(
            (bar, at) =>
              bar !== null && (
                <g key={at}>
                  <rect x={bar.x} y={bar.y} width={bar.width} height={bar.height} fill={colour(index)} />
                  {bar.label !== null && (
                    <text className={styles.text} x={bar.x + bar.width + 4} y={bar.y + bar.height / 2 + 4}>
                      {bar.label}
                    </text>
                  )}
                </g>
              ),
          )}
        </g>
      ))}
      <line className={styles.axis} x1={plot.left} x2={plot.left} y1={plot.top} y2={plot.bottom} />
      {chart.category.title !== null && (
        <text
          className={styles.text}
          textAnchor="middle"
          transform={`translate(${String(axisTitles.category.x)} ${String(axisTitles.category.y)}) rotate(-90)`}
        >
          {chart.category.title}
        </text>
      )}
      {chart.value.title !== null && (
        <text className={styles.text} x={axisTitles.value.x} y={axisTitles.value.y} textAnchor="middle">
          {chart.value.title}
        </text>
      )}
      {chart.hasLegend &&
        chart.series.map(({ name }, index) => {
          const x = start + entries.slice(0, index).reduce((sum, one) => sum + one, 0);
          return (
            <g key={name}>
              <rect x={x} y={legend.y - 9} width="9" height="9" fill={colour(index)} />
              <text className={styles.text} x={x + LEGEND_STEP} y={legend.y}>
                {name}
              </text>
            </g>
          );
        })}
    </svg>
  );
};
