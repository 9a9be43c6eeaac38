/* eslint-disable @typescript-eslint/no-require-imports -- webpack.config.js loads this as CommonJS */
const { readFileSync, readdirSync } = require('node:fs');
const { join } = require('node:path');
const { DOCS } = require('./guides');
const { helpPages, picturesOf } = require('./pages');

/** Puts the help pages beside the add-in's own page, with their pictures and their style. */
class HelpPlugin {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('HelpPlugin', (compilation) => {
      const style = join(__dirname, 'bantuan.css');
      const guides = readdirSync(DOCS).filter((name) => name.endsWith('.md'));
      compilation.fileDependencies.addAll([style, ...guides.map((name) => join(DOCS, name))]);
      compilation.hooks.processAssets.tap('HelpPlugin', () => {
        const pages = helpPages();
        const files = new Map([...pages, ['bantuan.css', readFileSync(style)]]);
        for (const picture of picturesOf(pages)) files.set(picture, readFileSync(join(DOCS, picture)));
        for (const [name, content] of files) compilation.emitAsset(name, new RawSource(content));
      });
    });
  }
}

module.exports = { HelpPlugin };
