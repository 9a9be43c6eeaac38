import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import webpack from 'webpack';

const ROOT = process.cwd();
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.wasm': 'application/wasm',
  '.json': 'application/json',
  '.css': 'text/css',
};

const PAGES: Readonly<Record<string, string>> = {
  '/': '<!doctype html><html lang="id"><body><script src="/page.js"></script></body></html>',
  '/pane.html':
    '<!doctype html><html lang="id"><body><script src="/opener-bridge.js"></script><script src="/office-js/office.js"></script><script src="/pane.js"></script></body></html>',
};

const bundle = (folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'development',
        devtool: false,
        entry: { page: join(ROOT, 'tests/e2e/host/page.ts'), pane: join(ROOT, 'tests/e2e/host/pane.ts') },
        output: { path: folder, publicPath: '/' },
        resolve: { extensions: ['.ts', '.js'] },
        module: {
          rules: [
            {
              test: /\.ts$/,
              exclude: /node_modules/,
              loader: 'swc-loader',
              options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
            },
          ],
        },
      },
      (error, stats) => {
        if (error !== null) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
        else resolve();
      },
    );
  });

/** Builds both pages and serves them with the real office.js from node_modules. Returns how to stop. */
export const serve = async (port: number): Promise<() => Promise<void>> => {
  const folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-host-'));
  await bundle(folder);
  const fileOf = (path: string): string => {
    if (path === '/opener-bridge.js') return join(ROOT, 'src/host/web/opener-bridge.js');
    if (path.startsWith('/office-js/'))
      return join(ROOT, 'node_modules/@microsoft/office-js/dist', path.slice('/office-js/'.length));
    return join(folder, path);
  };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = PAGES[path];
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page);
      return;
    }
    const file = fileOf(path);
    if (!existsSync(file)) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return async () => {
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true, force: true });
  };
};
