import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** LibreOffice's program: the one that .ci/test.mjs found, or whichever is on the path; undefined where it is not installed. */
export const soffice = [
  ...(process.env.SOFFICE_PATH === undefined ? [] : [process.env.SOFFICE_PATH]),
  ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'soffice')),
].find((file) => existsSync(file));

/** Opens a workbook in LibreOffice and saves it anew: what comes back was read and recalculated by somebody else. */
export const throughLibreOffice = (bytes: Uint8Array): Uint8Array => {
  if (soffice === undefined) throw new Error('LibreOffice is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'evaluasi-renja-'));
  try {
    writeFileSync(join(folder, 'buku.xlsx'), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profil')).href}`;
    const filter = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'hasil')];
    execFileSync(soffice, ['--headless', profile, ...filter, join(folder, 'buku.xlsx')], {
      stdio: 'pipe',
      timeout: 120_000,
    });
    return readFileSync(join(folder, 'hasil/buku.xlsx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** A test that needs LibreOffice; without it, it is skipped with a plain message. */
export const testWithOffice = (name: string, run: () => Promise<void>): void => {
  if (soffice === undefined) {
    console.warn(`Dilewati (LibreOffice tidak ditemukan): ${name}`);
    test.skip(name, run);
  } else test(name, run, 150_000);
};
