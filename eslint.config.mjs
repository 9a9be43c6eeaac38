import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/**
 * Which room of src/ may import which (docs/arsitektur.md). Each list holds every room that may be imported;
 * what is not listed is forbidden. `bahasa` holds texts only.
 */
const ROOMS = {
  grid: [],
  renja: ['grid'],
  forms: ['renja'],
  engine: ['forms', 'renja', 'grid'],
  bahasa: ['engine', 'renja', 'grid'],
  laporan: ['engine', 'renja', 'grid', 'bahasa'],
  excel: ['laporan', 'engine', 'forms', 'renja', 'grid', 'bahasa'],
  xlsx: ['engine', 'forms', 'renja', 'grid', 'bahasa'],
  functions: ['engine', 'renja', 'grid', 'bahasa'],
  // laporan: what is made of an analysis beside the page; xlsx: only its reader, for a file to compare with. Both in chunks
  // loaded when they are asked for.
  worker: ['xlsx', 'laporan', 'bahasa', 'engine', 'grid'],
  commands: ['excel', 'worker', 'laporan', 'engine', 'renja', 'grid', 'bahasa'],
  // xlsx: only its reader, for a list of codes, in a chunk loaded when one is chosen.
  taskpane: ['xlsx', 'excel', 'worker', 'commands', 'functions', 'laporan', 'engine', 'renja', 'grid', 'bahasa'],
  cli: ['xlsx', 'laporan', 'engine', 'renja', 'grid', 'bahasa'],
  host: ['xlsx', 'engine', 'grid'],
  preview: ['host', 'xlsx', 'engine', 'grid', 'bahasa'],
};

const importRules = Object.entries(ROOMS).map(([room, allowed]) => ({
  files: [`src/${room}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: Object.keys(ROOMS)
              .filter((other) => other !== room && !allowed.includes(other))
              .map((other) => `../**/${other}/**`),
            message: `src/${room} may import only: ${allowed.join(', ') || 'nothing of src'} (docs/arsitektur.md)`,
          },
          ...(room === 'excel' || room === 'host'
            ? []
            : [
                {
                  group: ['@microsoft/office-js', '@microsoft/office-js/**'],
                  message: 'Only src/excel speaks Office.js.',
                },
              ]),
        ],
      },
    ],
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
  ...importRules,
);
