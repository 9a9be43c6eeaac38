// Fluent's own icons, each from its file when it is first asked for: the index that Fluent names holds all 5,800, and every test file would load them anew.
/* eslint-disable @typescript-eslint/no-require-imports -- Jest loads it as it stands */
const utils = require('@fluentui/react-icons/utils');

/** "CheckmarkCircle16Filled" stands in the file "checkmark-circle". */
const fileOf = (name) =>
  name
    .replace(/\d*(Regular|Filled|Light|Color)$/, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();

module.exports = new Proxy(utils, {
  get: (known, name) => {
    if (name in known || typeof name !== 'string' || !/^[A-Z].*(Regular|Filled|Light|Color)$/.test(name))
      return known[name];
    const icon = require(`@fluentui/react-icons/svg/${fileOf(name)}`)[name];
    if (icon === undefined) throw new Error(`no icon ${name}`);
    return icon;
  },
});
