// Builds bundles by name through webpack, for the scripts that need them up to date.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The pane is tried as it is delivered; the page around it, which nobody downloads, is built faster than small. */
const MODES = { pane: 'production', preview: 'development', cli: 'production' };

/** Builds the named bundles. Throws with webpack's own words when one cannot be built. */
export const build = async (names) => {
  const webpack = require('webpack');
  const configs = require('../../webpack.config.js');
  for (const wanted of names) {
    const config = configs({}, { mode: MODES[wanted] }).find(({ name }) => name === wanted);
    const compiler = webpack(config);
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    await new Promise((resolve) => compiler.close(resolve));
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, errorStack: false }));
  }
};
