/** The content security policies of what is delivered; webpack.config.js and pages.js put them into the pages. */

/**
 * The pane: no inline and no evaluated scripts; styles from our own files, plus the empty style tags that Griffel fills by
 * insertRule (their hash is that of the empty text). Which hosts may frame the page cannot be said in a meta tag.
 */
const PANE_POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The help pages: no script at all. */
const HELP_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

module.exports = { HELP_POLICY, PANE_POLICY };
