/** Unit and integration tests run in Node, the pane's in jsdom; browser tests (tests/e2e) have a runner of their own. */
const swc = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};
const common = {
  transform: swc,
  // IronCalc comes as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!@ironcalc/)'],
  moduleNameMapper: {
    '\\.css$': '<rootDir>/tests/taskpane/css.js',
    '^@fluentui/react-icons$': '<rootDir>/tests/taskpane/icons.js',
  },
};

module.exports = {
  // Machines are shared and slow: a limit says only that a test hangs.
  testTimeout: 120_000,
  projects: [
    {
      ...common,
      displayName: 'node',
      testEnvironment: 'node',
      // Tests run in a context of their own, where every look at a global is slow: a table took half as long again.
      sandboxInjectedGlobals:
        'Array BigInt Boolean Error Float64Array Int8Array Int32Array Intl JSON Map Math Number Object Reflect RegExp Set String Symbol Uint8Array Uint16Array WeakMap'.split(
          ' ',
        ),
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/tests/e2e/', '/tests/taskpane/'],
    },
    {
      ...common,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/taskpane/**/*.test.{ts,tsx}'],
      setupFilesAfterEnv: ['<rootDir>/tests/taskpane/setup.ts'],
    },
    {
      ...common,
      displayName: 'e2e',
      testEnvironment: 'node',
      // All at once they run in groups that share a browser (tests/e2e/bersama/kelompok.ts).
      testMatch: [`<rootDir>/tests/e2e/${process.env.E2E_BERSAMA === '1' ? 'bersama/' : ''}*.test.ts`],
      globalSetup: '<rootDir>/tests/e2e/preview/start.ts',
      globalTeardown: '<rootDir>/tests/e2e/preview/stop.ts',
    },
  ],
};
