import { Badge, type BadgeProps } from '@fluentui/react-components';
import { PREDIKAT } from '../../renja/types';

/** From good to bad; the label itself always stands beside the colour. */
const COLOURS: readonly BadgeProps['color'][] = ['success', 'brand', 'warning', 'severe', 'danger'];

type Props = { readonly predikat: string; readonly size?: 'medium' | 'large' };

/** A rating in its words, coloured by its place on the scale; neutral where the scale does not know it. */
export const PredikatBadge = ({ predikat, size = 'medium' }: Props) => {
  const place = PREDIKAT.findIndex((one) => one === predikat);
  return (
    <Badge appearance="tint" color={COLOURS[place] ?? 'informative'} size={size} shape="rounded">
      {predikat}
    </Badge>
  );
};
