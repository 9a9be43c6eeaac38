import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { noCircles } from './.ci/circles.mjs';

/**
 * Which room of src/ may import which (docs/arsitektur.md), from the lowest to the highest. Each list holds every room, or
 * the one file of it, that may be imported; what is not listed is forbidden, by whatever path it is named.
 */
export const ROOMS = {
  grid: [],
  renja: ['grid'],
  forms: ['renja'],
  engine: ['forms', 'renja', 'grid'],
  port: ['engine', 'renja', 'grid'],
  // port: only what may stand in the way, which it words.
  bahasa: ['port/obstacles.ts', 'engine', 'renja', 'grid'],
  laporan: ['bahasa', 'engine', 'renja', 'grid'],
  excel: ['laporan', 'bahasa', 'port', 'engine', 'forms', 'renja', 'grid'],
  xlsx: ['bahasa', 'port', 'engine', 'forms', 'renja', 'grid'],
  functions: ['bahasa', 'engine', 'renja', 'grid'],
  // laporan: what is made of an analysis beside the page; xlsx: its reader, for a file to compare with. Both in chunks
  // loaded when they are asked for.
  worker: ['xlsx/read-book.ts', 'xlsx/errors.ts', 'laporan', 'bahasa', 'port', 'engine', 'grid'],
  commands: ['excel', 'worker', 'laporan', 'bahasa', 'port', 'engine', 'renja', 'grid'],
  // xlsx: its reader, for a list of codes, in a chunk loaded when one is chosen.
  taskpane: [
    'commands',
    'functions',
    'worker',
    'excel',
    'xlsx/nomenklatur.ts',
    'xlsx/errors.ts',
    'laporan',
    'bahasa',
    'port',
    'engine',
    'renja',
    'grid',
  ],
  cli: ['xlsx', 'laporan', 'bahasa', 'port', 'engine', 'renja', 'grid'],
  host: ['xlsx', 'engine', 'grid'],
  preview: ['host', 'xlsx', 'port', 'engine', 'bahasa', 'renja', 'grid'],
};

/**
 * The steps of the engine in the order of the flow, as folders and files of src/engine: each may import only those before
 * it (docs/arsitektur.md).
 */
export const ENGINE_STEPS = [
  'facts',
  'settings.ts',
  'locate',
  'figures',
  'map',
  'outline',
  'model',
  'evaluate',
  'prove',
  'formulas',
  'rules',
  'drafts',
  'analysis',
  'plan',
  'compare',
  'across.ts',
  'index.ts',
];

const roomZones = Object.entries(ROOMS).map(([room, allowed]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...allowed].map((one) => `./${one}`),
  message: ` src/${room} may import only: ${allowed.join(', ') || 'nothing of src'} (docs/arsitektur.md)`,
}));

/** What keeps steps in their order. */
export const stepZones = (steps) =>
  steps.map((step, at) => ({
    target: `./src/engine/${step}`,
    from: './src/engine',
    except: steps.slice(0, at + 1).map((one) => `./${one}`),
    message: ` ${step} may import only the steps before it: ${steps.slice(0, at).join(', ') || 'none'} (docs/arsitektur.md)`,
  }));

/** Rules for what src/ imports, with the steps of the engine in this order. */
export const importRules = (steps) => ({
  'import-x/no-restricted-paths': [
    'error',
    { basePath: import.meta.dirname, zones: [...roomZones, ...stepZones(steps)] },
  ],
});

const roomRules = Object.keys(ROOMS).map((room) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    ...(room === 'excel' || room === 'host'
      ? {}
      : {
          'no-restricted-imports': [
            'error',
            {
              patterns: [
                {
                  group: ['@microsoft/office-js', '@microsoft/office-js/**'],
                  message: 'Only src/excel speaks Office.js.',
                },
              ],
            },
          ],
        }),
    ...(['excel', 'taskpane', 'commands', 'functions', 'host', 'preview'].includes(room)
      ? {}
      : { 'no-restricted-globals': ['error', 'Office', 'Excel', 'window', 'document'] }),
  },
}));

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['src/cli/**', 'src/preview/**', '.ci/**', 'tests/**'], rules: { 'no-console': 'off' } },
  {
    files: ['src/excel/**/*.ts', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'off',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/preview/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX, renja: { rules: { 'no-circles': noCircles } } },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] })],
    },
    rules: { ...importRules(ENGINE_STEPS), 'renja/no-circles': 'error' },
  },
  ...roomRules,
);
