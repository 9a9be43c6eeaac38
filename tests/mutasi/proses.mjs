/** A process that tries mutants (pekerja.mjs), seen from the one that tells it what to do. */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How much longer than its own processor time a process may take on a machine with other work. */
const BUSY = 20;

/** Milliseconds of processor time that a process has used; null where the system does not tell. */
const timeOf = (pid) => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
};

/** Asks it one thing at a time; the answer is undefined where the process ended or the milliseconds were up. */
export const startWorker = (root, replaced) => {
  const child = fork(join(root, 'tests/mutasi/pekerja.mjs'), { execArgv: ['--max-old-space-size=2000'] });
  const ask = (message, milliseconds) =>
    new Promise((resolve) => {
      const end = (answer) => {
        clearInterval(timer);
        child.removeAllListeners();
        resolve(answer);
      };
      const [start, used] = [performance.now(), timeOf(child.pid)];
      const timer = setInterval(() => {
        const [wall, own] = [performance.now() - start, timeOf(child.pid)];
        const isOver = own === null || used === null ? wall > milliseconds : own - used > milliseconds;
        if (isOver || wall > milliseconds * BUSY) end(undefined);
      }, 200);
      child.once('message', end);
      child.once('exit', () => end(undefined));
      child.send(message);
    });
  child.send({ kind: 'begin', root, replaced });
  const survey = (files) => ask({ kind: 'survey', files }, 600_000);
  return { survey, ask, stop: () => child.kill('SIGKILL') };
};
