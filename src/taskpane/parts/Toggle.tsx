import { makeStyles, mergeClasses, Switch, tokens, type SwitchProps } from '@fluentui/react-components';

const useStyles = makeStyles({
  /** Fluent's switch stands in from the edge that everything else keeps to. */
  flush: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

/** A switch that begins where the lines above and below it begin. */
export const Toggle = (props: SwitchProps) => (
  <Switch {...props} className={mergeClasses(useStyles().flush, props.className)} />
);
