// Builds bundles by name through webpack, for the scripts that need them up to date.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** Whether an earlier build of each of these bundles is still kept, so that only what changed is built. */
export const isKept = (names) =>
  names.every((name) =>
    existsSync(fileURLToPath(new URL(`../../node_modules/.cache/webpack/${name}-production`, import.meta.url))),
  );

/**
 * Builds the named bundles; `progress` is told how far they all are, from 0 to 1. Throws with webpack's own words when one
 * cannot be built.
 */
export const build = async (names, progress = () => undefined) => {
  const webpack = require('webpack');
  const configs = require('../../webpack.config.js');
  for (const [at, wanted] of names.entries()) {
    const config = configs({}, { mode: 'production' }).find(({ name }) => name === wanted);
    const compiler = webpack(config);
    new webpack.ProgressPlugin((part) => progress((at + part) / names.length)).apply(compiler);
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    await new Promise((resolve) => compiler.close(resolve));
    if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, errorStack: false }));
  }
};
