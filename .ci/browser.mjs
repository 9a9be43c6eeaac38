// Where a browser of the Chromium family is: Chromium, Chrome or Edge, or the one that BROWSER_PATH names.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const onPath = (name) => {
  try {
    const [first = ''] = execFileSync(process.platform === 'win32' ? 'where' : 'which', [name], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split(/\r?\n/);
    return first === '' ? null : first;
  } catch {
    return null;
  }
};

const installed = () => {
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  if (process.platform === 'win32') {
    return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'].map(onPath);
};

/** Path of the browser, or null where none is installed. */
export const findBrowser = () =>
  [process.env.BROWSER_PATH, ...installed()].find((path) => path && existsSync(path)) ?? null;

/** Path of LibreOffice, which opens and recalculates the files that we write, or null. */
export const findOffice = () => {
  const mac = '/Applications/LibreOffice.app/Contents/MacOS/soffice';
  return onPath('soffice') ?? onPath('libreoffice') ?? (existsSync(mac) ? mac : null);
};
