// `npm run sideload`: the add-in in real Excel, from this computer. See README, "Memasang di Excel".
//   npm run sideload                     Excel for Windows or Mac
//   npm run sideload -- --web ALAMAT     Excel on the web, with the address of a workbook on OneDrive or SharePoint
//   npm run sideload -- --server         only the server; put dist/addin/manifest.xml into Excel by hand
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const CERTS = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@7.0.0';

const options = process.argv.slice(2);
const web = options.includes('--web') ? options[options.indexOf('--web') + 1] : null;
const isServerOnly = options.includes('--server');
const isDesktop = process.platform === 'win32' || process.platform === 'darwin';

const stop = (...lines) => {
  console.error(lines.join('\n'));
  process.exit(2);
};

if (web !== null && !/^https:\/\/\S+$/.test(web ?? '')) {
  stop('Pakai: npm run sideload -- --web https://… (alamat buku kerja di OneDrive atau SharePoint)');
}
if (web === null && !isServerOnly && !isDesktop) {
  stop(
    'Excel hanya ada untuk Windows dan Mac. Di sistem ini pakai Excel di web:',
    '  npm run sideload -- --web https://… (alamat buku kerja di OneDrive atau SharePoint)',
    'atau jalankan pratinjau tanpa Excel: npm start',
  );
}

const npx = (args) => spawnSync('npx', ['--yes', ...args], { stdio: 'inherit', shell: process.platform === 'win32' });

console.log('Memastikan sertifikat https://localhost (komputer mungkin minta izin) …');
if (
  npx([CERTS, 'install', '--days', '365']).status !== 0 ||
  !existsSync(join(homedir(), '.office-addin-dev-certs/localhost.key'))
) {
  stop('Sertifikat tidak terpasang, jadi Excel akan menolak halamannya. Jalankan lagi dan setujui permintaannya.');
}

// The tool ends well also when the computer did not take the certificate; only its words tell.
const verified = spawnSync('npx', ['--yes', CERTS, 'verify'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (verified.stdout?.includes('You have trusted access') !== true) {
  console.warn(
    'Sertifikat https://localhost belum dipercaya komputer ini, jadi Excel mungkin menolak halamannya.',
    'Buka https://localhost:3000/taskpane.html di peramban dan terima sertifikatnya, atau jalankan lagi dengan izin pemasangan.',
  );
}

const require = createRequire(import.meta.url);
const webpack = require('webpack');
const DevServer = require('webpack-dev-server');
const config = require('../../webpack.config.js')({}, { mode: 'development' }).find(({ name }) => name === 'pane');
// Excel asks for manifest.xml on disk; everything else comes from memory.
const devServer = { ...config.devServer, devMiddleware: { writeToDisk: (file) => file.endsWith('manifest.xml') } };
const server = new DevServer(devServer, webpack(config));
try {
  await server.start();
} catch (error) {
  stop(
    error.code === 'EADDRINUSE'
      ? 'Porta 3000 sedang dipakai. Hentikan program yang memakainya, lalu jalankan lagi.'
      : error.message,
  );
}
await new Promise((resolve) => server.middleware?.waitUntilValid(resolve));
console.log('\nhttps://localhost:3000 siap. Manifes: dist/addin/manifest.xml. Tekan Ctrl+C untuk berhenti.');

if (!isServerOnly) {
  const target = web === null ? ['desktop'] : ['web', '--document', web];
  const excel = ['start', 'dist/addin/manifest.xml', ...target, '--app', 'excel', '--no-debug', '--no-live-reload'];
  spawn('npx', ['--yes', DEBUGGING, ...excel], { stdio: 'inherit', shell: process.platform === 'win32' }).on(
    'exit',
    (code) => {
      if (code === 0) return;
      console.error(
        'Excel tidak dapat disiapkan dengan sendirinya. Pasang dengan tangan:',
        'Sisipkan › Add-in › Unggah Add-in Saya › dist/addin/manifest.xml.',
      );
    },
  );
}
