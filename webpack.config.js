/* eslint-disable @typescript-eslint/no-require-imports -- webpack loads its configuration as CommonJS */
/**
 * Three bundles, built by name (`webpack --config-name pane`) or all at once:
 * - pane: the add-in's one page (pane, ribbon commands, functions) for a web server, with manifest.xml, functions.json,
 *   help pages and assets beside it → dist/addin
 * - preview: the page of `npm start`, development only → dist/preview
 * - cli: the command line → dist/cli/evaluasi-renja.js
 */
const { chmodSync, existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join, resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');
const webpack = require('webpack');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const { HelpPlugin } = require('./src/bantuan/plugin');
const { PANE_POLICY } = require('./src/bantuan/policies');
const { GLOBALS, PrebuiltGridPlugin } = require('./src/preview/prebuilt');

const PLACEHOLDER = 'https://localhost:3000';
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The address that the add-in will be served from; the manifest's URLs are built on it. */
const addinUrl = () => {
  const url = (process.env.ADDIN_URL ?? PLACEHOLDER).replace(/\/+$/, '');
  if (!/^https:\/\/[^\s"<>&]+$/.test(url)) throw new Error(`ADDIN_URL harus alamat https:// yang sah, bukan "${url}".`);
  return url;
};

const swc = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};

const common = (name, mode) => ({
  name,
  mode,
  context: __dirname,
  // Paths as they are asked for: a linked node_modules gives the same bytes as one of its own.
  resolve: { extensions: ['.ts', '.tsx', '.js'], symlinks: false },
  resolveLoader: { symlinks: false },
  cache: { type: 'filesystem', name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
  stats: 'errors-warnings',
  performance: false,
});

/** Puts the policy and Office.js at the head of the page, before the add-in's own scripts. */
class HeadPlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('HeadPlugin', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('HeadPlugin', (data) => {
        const tag = (tagName, attributes) => ({
          tagName,
          attributes,
          voidTag: tagName === 'meta',
          meta: { plugin: 'HeadPlugin' },
        });
        data.headTags.unshift(
          tag('meta', { 'http-equiv': 'Content-Security-Policy', content: PANE_POLICY }),
          tag('script', { src: OFFICE_JS }),
        );
        return data;
      });
    });
  }
}

/** functions.json, which tells Excel of the add-in's functions: from their source, by Office's own reader. */
class FunctionsPlugin {
  apply(compiler) {
    const source = resolve(__dirname, 'src/functions/functions.ts');
    compiler.hooks.thisCompilation.tap('FunctionsPlugin', (compilation) => {
      compilation.fileDependencies.add(source);
      compilation.hooks.processAssets.tapPromise('FunctionsPlugin', async () => {
        const { errors, metadataJson } = await generateCustomFunctionsMetadata(source);
        compilation.errors.push(...errors.map((error) => new webpack.WebpackError(error)));
        compilation.emitAsset(
          'functions.json',
          new webpack.sources.RawSource(metadataJson.replaceAll(PLACEHOLDER, addinUrl())),
        );
      });
    });
  }
}

/** Certificates made by office-addin-dev-certs (`npm run sideload`); without them the server makes its own, which Excel refuses. */
const certificates = () => {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const file = (name) => join(folder, name);
  if (!existsSync(file('localhost.key'))) return {};
  return {
    key: readFileSync(file('localhost.key')),
    cert: readFileSync(file('localhost.crt')),
    ca: readFileSync(file('ca.crt')),
  };
};

const pane = (mode) => ({
  ...common('pane', mode),
  entry: { pane: './src/taskpane/index.tsx' },
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? false : 'source-map',
  output: {
    path: resolve(__dirname, 'dist/addin'),
    filename: '[name].[contenthash].js',
    chunkFilename: '[name].[contenthash].js',
    cssFilename: '[name].[contenthash].css',
    assetModuleFilename: 'assets/[name].[contenthash][ext]',
    publicPath: '',
    clean: true,
  },
  experiments: { css: true },
  module: { rules: [swc, { test: /\.(png|svg)$/, type: 'asset/resource' }] },
  optimization: {
    splitChunks: { chunks: 'async' },
    // A quarter of the processor time that Terser takes, for 1 kB more; swc has threads of its own.
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, parallel: false })],
  },
  plugins: [
    new HtmlPlugin({ filename: 'taskpane.html', template: './src/taskpane/index.html', scriptLoading: 'defer' }),
    new HeadPlugin(),
    new FunctionsPlugin(),
    new HelpPlugin(),
    new CopyPlugin({
      patterns: [
        { from: 'assets', to: 'assets', globOptions: { ignore: ['**/*.mjs', '**/*.json'] } },
        { from: 'manifest.xml', transform: (text) => text.toString().replaceAll(PLACEHOLDER, addinUrl()) },
      ],
    }),
  ],
  devServer: {
    host: 'localhost',
    port: 3000,
    static: false,
    hot: false,
    server: { type: 'https', options: certificates() },
    headers: { 'Access-Control-Allow-Origin': '*' },
    client: { overlay: false },
  },
});

const preview = (mode) => ({
  ...common('preview', mode),
  // The first bundle holds React, which the page and the grid's scripts share.
  entry: {
    shared: './src/preview/grid/shared.ts',
    preview: { import: './src/preview/index.tsx', dependOn: 'shared' },
  },
  target: ['web', 'es2022'],
  devtool: false,
  output: {
    path: resolve(__dirname, 'dist/preview'),
    filename: '[name].js',
    cssFilename: '[name].css',
    publicPath: '',
    clean: true,
  },
  experiments: { css: true },
  externals: GLOBALS,
  module: { rules: [swc, { test: /\.(png|svg|xlsx)$/, type: 'asset/resource' }] },
  // Nobody downloads it: made small it would take longer to build than to load.
  optimization: { minimize: false },
  plugins: [
    new HtmlPlugin({
      filename: 'index.html',
      template: './src/preview/index.html',
      scriptLoading: 'defer',
      favicon: './assets/renja-32.png',
      chunks: ['shared', 'preview'],
      chunksSortMode: 'manual',
    }),
    new PrebuiltGridPlugin(),
  ],
});

/** The command line is run as a program: `npm link`, `npx`, or by its path. */
class ExecutablePlugin {
  apply(compiler) {
    compiler.hooks.done.tap('ExecutablePlugin', (stats) => {
      if (!stats.hasErrors()) chmodSync(join(compiler.outputPath, 'evaluasi-renja.js'), 0o755);
    });
  }
}

const cli = (mode) => ({
  ...common('cli', mode),
  entry: { 'evaluasi-renja': './src/cli/main.ts' },
  target: 'node20',
  devtool: false,
  output: { path: resolve(__dirname, 'dist/cli'), filename: '[name].js', clean: true },
  module: { rules: [swc] },
  optimization: { minimize: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }), new ExecutablePlugin()],
});

module.exports = (_env, { mode = 'production' }) => [pane(mode), preview(mode), cli(mode)];
