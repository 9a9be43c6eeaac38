import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** The browser that the tests run in: BROWSER_PATH, which .ci/test.mjs sets, or whichever it would find. */
export const browserPath = (): string => {
  const script = "import { findBrowser } from './.ci/browser.mjs'; process.stdout.write(findBrowser() ?? '')";
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, encoding: 'utf8' });
};

type Preview = { readonly url: string; readonly stop: () => Promise<void> };

/** Runs what `npm start` runs, on a free port, and resolves once its address is printed. */
const startPreview = (): Promise<Preview> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/preview/start.mjs', '--port', '0', '--no-open'], { cwd: root });
    const ended = new Promise<void>((end) => child.once('exit', () => end()));
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const url = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (url === undefined) return;
      const stop = async (): Promise<void> => {
        child.kill();
        await ended;
      };
      resolve({ url, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`npm start ended: ${output}`)));
  });

/** Named in the environment: the address of a preview that runs already. */
export const ADDRESS = 'PREVIEW_URL';

let started: Preview | null = null;

/** Before the browser tests: one preview for all of them, since its bundles take a minute to build. */
const start = async (): Promise<void> => {
  if (process.env[ADDRESS] !== undefined || browserPath() === '') return;
  started = await startPreview();
  process.env[ADDRESS] = started.url;
};

export const stop = async (): Promise<void> => {
  await started?.stop();
  if (started !== null) delete process.env[ADDRESS];
};

export default start;
