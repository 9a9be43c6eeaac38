/* eslint-disable @typescript-eslint/no-require-imports -- loaded by webpack's configuration, which is CommonJS */
/**
 * The preview's grid as its makers deliver it: scripts that speak through globals, joined in their order into univer.js.
 * Bundling the same packages takes more processor time than all the rest of the page.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');

const NAME = 'univer.js';

/** Each script after those that it needs. React, ReactDOM and redi come from the page's first bundle (grid/shared.ts). */
const SCRIPTS = [
  'rxjs/dist/bundles/rxjs.umd.min.js',
  ...[
    'protocol/lib/umd/index.js',
    'themes/lib/umd/index.js',
    'core/lib/umd/index.js',
    'telemetry/lib/umd/index.js',
    'core/lib/umd/facade.js',
    'network/lib/umd/index.js',
    'network/lib/umd/facade.js',
    'rpc/lib/umd/index.js',
    'engine-render/lib/umd/index.js',
    'engine-formula/lib/umd/index.js',
    'engine-formula/lib/umd/facade.js',
    'drawing/lib/umd/index.js',
    'preset-sheets-core/lib/umd/index.js',
    'preset-sheets-core/lib/umd/locales/id-ID.js',
    'preset-sheets-core/lib/umd/locales/en-US.js',
    'preset-sheets-note/lib/umd/index.js',
    'preset-sheets-note/lib/umd/locales/id-ID.js',
    'preset-sheets-note/lib/umd/locales/en-US.js',
  ].map((path) => `@univerjs/${path}`),
];

/** What our source imports by name, and the global that holds it. The preset passes on what is in its parts, its script does not. */
const GLOBALS = {
  '@univerjs/core': 'UniverCore',
  '@univerjs/core/facade': 'UniverCoreFacade',
  '@univerjs/preset-sheets-core':
    '({ ...UniverEngineFormula, ...UniverEngineRender, ...UniverSheets, ...UniverSheetsUi, ...UniverPresetSheetsCore })',
  '@univerjs/preset-sheets-core/locales/en-US': 'UniverPresetSheetsCoreEnUS',
  '@univerjs/preset-sheets-core/locales/id-ID': 'UniverPresetSheetsCoreIdID',
  '@univerjs/preset-sheets-note': 'UniverPresetSheetsNote',
  '@univerjs/preset-sheets-note/locales/en-US': 'UniverPresetSheetsNoteEnUS',
  '@univerjs/preset-sheets-note/locales/id-ID': 'UniverPresetSheetsNoteIdID',
};

/** Emits univer.js and names it in the page, between the bundle of what it needs and the page's own. */
class PrebuiltGridPlugin {
  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap('PrebuiltGridPlugin', (compilation) => {
      compilation.hooks.processAssets.tap('PrebuiltGridPlugin', () => {
        const folder = join(compiler.context, 'node_modules');
        const content = SCRIPTS.map((path) => readFileSync(join(folder, path), 'utf8')).join('\n;');
        compilation.emitAsset(NAME, new RawSource(content), { minimized: true });
      });
      HtmlPlugin.getHooks(compilation).alterAssetTags.tap('PrebuiltGridPlugin', (data) => {
        data.assetTags.scripts.splice(1, 0, {
          tagName: 'script',
          attributes: { defer: true, src: NAME },
          voidTag: false,
          meta: { plugin: 'PrebuiltGridPlugin' },
        });
        return data;
      });
    });
  }
}

module.exports = { PrebuiltGridPlugin, GLOBALS };
