/** Which test files begin first: those that take longest, so that none of them is left alone at the end. Jest knows that only from earlier runs, which CI has none of. */
import Sequencer from '@jest/test-sequencer';

/** The longest first; what begins alike, alike. */
const LONGEST = [
  'simulator/simulator',
  'commands/orang-lain',
  'commands/gagal',
  'commands/excel-lain',
  'engine/rumus.test',
  'taskpane/buku',
  'taskpane/temuan',
  'taskpane/pengaturan',
  'taskpane/pane',
  'commands/',
  'e2e/bersama/',
  'engine/',
  'taskpane/',
];
const rank = ({ path }) => {
  const at = LONGEST.findIndex((name) => path.replaceAll('\\', '/').includes(`/tests/${name}`));
  return at < 0 ? LONGEST.length : at;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}
