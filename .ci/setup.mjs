// Installs what is missing, once: the locked dependencies, when node_modules is absent or older than the lockfile.
import { execSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';

const stamp = 'node_modules/.package-lock.json';
const fresh = existsSync(stamp) && statSync(stamp).mtimeMs >= statSync('package-lock.json').mtimeMs;
const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  console.error(`Butuh Node.js 20 atau lebih baru (ada ${process.versions.node}). Unduh dari https://nodejs.org.`);
  process.exit(2);
}
// npm ci empties what a link leads to, and other checkouts may use it.
if (!fresh && lstatSync('node_modules', { throwIfNoEntry: false })?.isSymbolicLink() === true) {
  console.error(
    'node_modules adalah tautan ke folder lain, yang akan dikosongkan oleh npm ci. Hapus tautannya, lalu coba lagi.',
  );
  process.exit(2);
}
if (!fresh) {
  console.log('Memasang paket yang dibutuhkan (npm ci) …');
  execSync('npm ci --no-audit --no-fund', { stdio: 'inherit' });
}
