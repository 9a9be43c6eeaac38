import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import webpack from 'webpack';

const ROOT = process.cwd();
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
/** The policy of the production page (webpack.config.js) without Microsoft's CDN: what breaks it breaks here. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

const bundle = (folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const compiler = webpack({
      mode: 'development',
      devtool: false,
      context: ROOT,
      entry: './tests/taskpane/harness/index.tsx',
      target: ['web', 'es2022'],
      output: { path: folder, filename: '[name].js', publicPath: '' },
      resolve: { extensions: ['.ts', '.tsx', '.js'] },
      experiments: { css: true },
      cache: { type: 'filesystem', name: 'harness' },
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
        ],
      },
    });
    compiler.run((error, stats) => {
      compiler.close(() => undefined);
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });

/** The pane's page without Office.js, running the harness. */
const page = (): string =>
  readFileSync(join(ROOT, 'src/taskpane/index.html'), 'utf8').replace(
    '</head>',
    '<link rel="icon" href="data:," /><link rel="stylesheet" href="main.css" /><script defer src="main.js"></script></head>',
  );

/** A page that shows nothing and runs nothing. */
export const QUIET = '/kosong.html';

export type Served = { readonly url: string; readonly stop: () => Promise<void> };

/** Builds the pane on sample workbooks as a plain page, without Excel, and serves it on a free port. */
export const serveHarness = async (): Promise<Served> => {
  const folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-panel-'));
  await bundle(folder);
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    response.setHeader('content-security-policy', CSP);
    response.setHeader(
      'content-type',
      TYPES[extname(path) === '' ? '.html' : extname(path)] ?? 'application/octet-stream',
    );
    const file = [folder, join(ROOT, 'tests/fixtures')].map((root) => join(root, path)).find((one) => existsSync(one));
    if (path === '/') response.end(page());
    else if (path === normalize(QUIET)) response.end('<!doctype html><link rel="icon" href="data:," />');
    else if (file === undefined) response.writeHead(404).end();
    else createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    stop: async () => {
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
