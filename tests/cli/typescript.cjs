/* eslint-disable @typescript-eslint/no-require-imports -- `node --require` takes CommonJS */
// `node --require` of this file lets a program be TypeScript as it stands, its worker threads too.
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
