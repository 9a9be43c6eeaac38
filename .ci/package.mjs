// `npm run package -- https://alamat.go.id/renja`: what an office puts on its web server, in dist/paket (docs/sebar.md):
//   situs/          everything that is served at that address
//   manifest.xml    the add-in at that address, for the admin center or the shared folder
//   peladen/        examples of the web server's settings
//   sbom.cdx.json   what the delivered files are made of
//   SHA256SUMS      checksums of all of it (`sha256sum -c SHA256SUMS`)
// ADDIN_URL may hold the address instead. --output FOLDER: elsewhere. --check: builds again, from another folder and with nothing
// kept, and fails unless every byte is the same.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const USAGE = 'Pakai: npm run package -- https://alamat.go.id/renja [--output FOLDER] [--check]';

const stop = (message) => {
  console.error(`${message}\n${USAGE}`);
  process.exit(2);
};

/** What is wrong with an address that Excel is to load the add-in from, or null. */
export const wrongAddress = (text) => {
  if (text === undefined) return 'Alamat add-in belum disebut.';
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:' || /[\s"<>&]/.test(text)) return `"${text}" bukan alamat https:// yang sah.`;
  if (url.search !== '' || url.hash !== '' || url.username !== '')
    return `Alamat "${text}" tidak boleh memuat ?, #, atau nama pengguna.`;
  return null;
};

const files = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, '/'))
    .sort();

const sums = (folder) =>
  files(folder)
    .filter((name) => name !== 'SHA256SUMS')
    .map((name) => `${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')}  ${name}\n`)
    .join(''); // prettier-ignore

/** The bill of materials without what differs from run to run: a number drawn at random, the clock, the folder's name. */
const billOfMaterials = (folder) => {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const bill = JSON.parse(text);
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  delete bill.metadata.tools;
  bill.metadata.component.name = name;
  if (bill.metadata.component.version !== version) throw new Error('package-lock.json is of another version');
  return `${JSON.stringify(bill, null, 2)}\n`;
};

/** Builds the add-in of a checkout for an address into a folder; nothing is kept from earlier builds. */
const buildSite = async (checkout, address, folder) => {
  process.env.ADDIN_URL = address;
  const require = createRequire(join(checkout, 'package.json'));
  const webpack = require('webpack');
  const config = require('./webpack.config.js')({}, { mode: 'production' }).find(({ name }) => name === 'pane');
  const compiler = webpack({ ...config, cache: false, output: { ...config.output, path: folder } });
  const stats = await new Promise((done, failed) => compiler.run((error, result) => (error ? failed(error) : done(result)))); // prettier-ignore
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true, errorStack: false }));
};

/** Makes the whole package of a checkout in a folder, which is emptied first. */
const makePackage = async (checkout, address, folder) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await buildSite(checkout, address, join(folder, 'situs'));
  // Excel gets the manifest from its admin, never from the address.
  renameSync(join(folder, 'situs/manifest.xml'), join(folder, 'manifest.xml'));
  cpSync(join(checkout, 'docs/peladen'), join(folder, 'peladen'), { recursive: true });
  cpSync(join(checkout, 'LICENSE'), join(folder, 'LICENSE'));
  writeFileSync(join(folder, 'sbom.cdx.json'), billOfMaterials(checkout));
  writeFileSync(join(folder, 'SHA256SUMS'), sums(folder));
};

/** A copy of what is built from, in a folder of another name, beside the same packages. */
const copyOfCheckout = () => {
  const copy = join(mkdtempSync(join(tmpdir(), 'evaluasi-renja-paket-')), 'salinan');
  mkdirSync(copy);
  for (const name of [
    'src',
    'docs',
    'assets',
    'manifest.xml',
    'package.json',
    'package-lock.json',
    'webpack.config.js',
    'LICENSE',
  ])
    // prettier-ignore
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
};

/** Names of files that differ between two packages. */
export const differences = (one, other) => {
  const [a, b] = [one, other].map((folder) => new Set(readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n'))); // prettier-ignore
  const lines = [...a].filter((line) => !b.has(line)).concat([...b].filter((line) => !a.has(line)));
  return [...new Set(lines.map((line) => line.slice(66)))];
};

const main = async () => {
  const args = process.argv.slice(2);
  const at = args.indexOf('--output');
  const output = resolve(root, at < 0 ? 'dist/paket' : (args[at + 1] ?? stop('--output menyebut folder.')));
  const rest = args.filter((arg, index) => arg !== '--check' && (at < 0 || (index !== at && index !== at + 1)));
  const address = (rest[0] ?? process.env.ADDIN_URL)?.replace(/\/+$/, '');
  const wrong = wrongAddress(address);
  if (wrong !== null) stop(wrong);
  if (rest.length > 1) stop(`Tidak dikenal: ${rest.slice(1).join(' ')}`);
  // Never empties a folder that holds anything but an earlier package.
  if (existsSync(output) && readdirSync(output).length > 0 && !existsSync(join(output, 'SHA256SUMS')))
    stop(`${output} berisi berkas lain; pilih folder lain.`);

  await makePackage(root, address, output);
  console.log(`${files(output).length} berkas untuk ${address} di ${output}`);
  if (!args.includes('--check')) return;

  const copy = copyOfCheckout();
  try {
    await makePackage(copy, address, join(copy, 'paket'));
    const differing = differences(output, join(copy, 'paket'));
    differing.forEach((name) => console.error(`berbeda: ${name}`));
    if (differing.length > 0) process.exitCode = 1;
    else console.log('Dibangun dua kali, sama sampai bita terakhir.');
  } finally {
    rmSync(join(copy, '..'), { recursive: true });
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
