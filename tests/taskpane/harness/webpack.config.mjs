/** Development only: the pane on sample workbooks in a plain browser page, without Excel. `node tests/taskpane/harness/shots.mjs` */
import { resolve } from 'node:path';
import HtmlPlugin from 'html-webpack-plugin';

const root = resolve(import.meta.dirname, '../../..');
export default {
  mode: 'development',
  context: root,
  entry: './tests/taskpane/harness/index.tsx',
  output: { path: resolve(root, 'dist/harness'), filename: '[name].js', publicPath: '', clean: true },
  devtool: false,
  target: ['web', 'es2022'],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  experiments: { css: true },
  cache: { type: 'filesystem', name: 'harness' },
  stats: 'errors-warnings',
  performance: false,
  module: {
    rules: [
      {
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
      },
      { test: /\.xlsx$/, type: 'asset/resource' },
    ],
  },
  plugins: [new HtmlPlugin({ template: './src/taskpane/index.html', scriptLoading: 'defer' })],
};
