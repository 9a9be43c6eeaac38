import { Badge, type BadgeProps } from '@fluentui/react-components';
import { labelSkala } from '../../renja/predikat';
import { usePaneState } from '../store/context';

/** From good to bad; the label itself always stands beside the colour. */
const COLOURS: readonly BadgeProps['color'][] = ['success', 'brand', 'warning', 'severe', 'danger'];

/** The colour of a place on a scale of any length: its best is green and its worst red; neutral for what is not on it. */
export const predikatColour = (predikat: string, labels: readonly string[]): BadgeProps['color'] => {
  const place = labels.indexOf(predikat);
  return COLOURS[Math.round((place / Math.max(1, labels.length - 1)) * (COLOURS.length - 1))] ?? 'informative';
};

type Props = { readonly predikat: string; readonly size?: 'medium' | 'large' };

/** A rating in its words, coloured by its place on the scale in use. */
export const PredikatBadge = ({ predikat, size = 'medium' }: Props) => {
  const jenjang = usePaneState((state) => state.settings.jenjang);
  return (
    <Badge appearance="tint" color={predikatColour(predikat, labelSkala(jenjang))} size={size} shape="rounded">
      {predikat}
    </Badge>
  );
};
