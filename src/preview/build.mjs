// Builds bundles by name through webpack, for the scripts that need them up to date.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Builds the named bundles. Throws with webpack's own words when one cannot be built. */
export const build = async (names, mode = 'production') => {
  const webpack = require('webpack');
  const configs = require('../../webpack.config.js')({}, { mode }).filter(({ name }) => names.includes(name));
  for (const config of configs) {
    const compiler = webpack(config);
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    await new Promise((resolve) => compiler.close(resolve));
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, errorStack: false }));
  }
};
