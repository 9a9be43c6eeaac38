// Serves the preview: its own page, the add-in's production bundle under /panel/, and Office.js from node_modules.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const OPENER_BRIDGE = join(root, 'src/host/web/opener-bridge.js');
const FOLDERS = [
  ['/panel/', join(root, 'dist/addin')],
  ['/office-js/', join(root, 'node_modules/@microsoft/office-js/dist')],
  ['/', join(root, 'dist/preview')],
];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The file that a path names, or null when there is none; nothing outside the folders is served. */
const fileOf = (path) => {
  const [prefix = '', folder = ''] = FOLDERS.find(([start]) => path.startsWith(start)) ?? [];
  const rest = path.slice(prefix.length);
  const file = normalize(join(folder, rest === '' ? 'index.html' : rest));
  return file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile() ? file : null;
};

/**
 * The pane's page as built, with two changes that Excel on the web makes unnecessary: Office.js comes from this server,
 * and before it runs a script that leads its messages to the page around the frame.
 */
const paneForPreview = (html) => {
  const changed = html.replace(
    /<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?>/,
    '<script src="/jembatan.js"></script><script src="/office-js/office.js">',
  );
  if (changed === html) throw new Error('dist/addin/taskpane.html names no Office.js');
  return changed;
};

const answer = (request, response) => {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = path === '/jembatan.js' ? OPENER_BRIDGE : fileOf(path);
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Tidak ada di sini.');
    return;
  }
  const content = path === '/panel/taskpane.html' ? paneForPreview(readFileSync(file, 'utf8')) : null;
  // Asked again each time, and sent again only where it was built anew: a browser keeps what it compiled of fifteen MB of scripts.
  const { size, mtimeMs } = statSync(file);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  const headers = {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    etag,
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, headers);
  if (content === null) createReadStream(file).pipe(response);
  else response.end(content);
};

/** Starts the server on this computer only; port 0 takes a free one. Resolves to the server and its address. */
export const serve = (port) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      try {
        answer(request, response);
      } catch (error) {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
      }
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ server, url: `http://localhost:${server.address().port}/` }));
  });
