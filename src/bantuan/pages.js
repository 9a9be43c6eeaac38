/* eslint-disable @typescript-eslint/no-require-imports -- webpack.config.js loads this as CommonJS */
/**
 * The help pages that are delivered with the add-in, made from the guides in docs/, so that every sentence is written once.
 * They keep a stricter policy than the add-in: no script, no style but bantuan.css.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { DOCS, LANGUAGES, markdown, readGuides } = require('./guides');
const { HELP_POLICY } = require('./policies');

const escape = markdown.utils.escapeHtml;

/** Width and height in the header of a PNG file. */
const pngSize = (bytes) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

/** The same picture in dark: docs/screenshots.mjs takes both. */
const darkOf = (src) => src.replace(/-terang(-en)?\.png$/, '-gelap$1.png');

const languageLink = ({ page, language }, anchor) =>
  `<a class="bahasa" href="${page}${anchor}" lang="${language}" hreflang="${language}">${LANGUAGES[language]}</a>`;

/**
 * Where a link of a guide leads on its page; null for documents that are not delivered. Throws where a section is missing.
 * `guides`: all of them, in one list.
 */
const addressOf = (href, from, guides) => {
  if (/^\w+:/.test(href)) return href;
  const [path, slug] = href.split('#');
  const target = path === '' ? from : guides.find(({ source }) => source === path);
  if (target === undefined) return null;
  const page = path === '' ? '' : target.page;
  if (slug === undefined) return page;
  const section = target.sections.find((one) => one.slug === slug);
  if (section === undefined) throw new Error(`docs/${from.source}: no section ${href}`);
  return `${page}#${section.anchor}`;
};

/** Leads the links of a line of text to pages; those to other documents become plain words. */
const leadLinks = (children, guide, guides) => {
  let isDead = false;
  return children.filter((token) => {
    if (token.type === 'link_close') return !isDead;
    if (token.type !== 'link_open') return true;
    const address = addressOf(token.attrGet('href'), guide, guides);
    isDead = address === null;
    if (address !== null) token.attrSet('href', address);
    return !isDead;
  });
};

/** Tells every token of a guide where it stands: its section, the heading of its column, and its links' addresses. */
const placed = (guide, other, guides) => {
  const { tokens, sections } = guide;
  let section = -1;
  let columns = [];
  let column = 0;
  tokens.forEach((token, at) => {
    if (token.type === 'heading_open') section += 1;
    if (token.type === 'thead_open') columns = [];
    if (token.type === 'tr_open') column = 0;
    if (token.type === 'th_open') columns.push(tokens[at + 1].content);
    if (token.type === 'inline') token.children = leadLinks(token.children, guide, guides);
    token.meta = { section: sections[section], other, heading: columns[column] };
    if (token.type === 'td_open') column += 1;
  });
  return tokens;
};

Object.assign(markdown.renderer.rules, {
  heading_open: (tokens, at) => `<${tokens[at].tag} id="${tokens[at].meta.section.anchor}">`,
  heading_close: (tokens, at) => {
    const { section, other } = tokens[at].meta;
    return ` ${languageLink(other, section.level === 1 ? '' : `#${section.anchor}`)}</${tokens[at].tag}>\n`;
  },
  // A phone shows each row as a card, its cells under their headings. Roles keep it a table for whoever listens.
  table_open: () => '<table role="table">\n',
  tr_open: () => '<tr role="row">',
  td_open: (tokens, at) => `<td role="cell" data-judul="${escape(tokens[at].meta.heading)}">`,
  image: (tokens, at) => {
    const src = tokens[at].attrGet('src');
    const { width, height } = pngSize(readFileSync(join(DOCS, src)));
    return (
      `<picture><source srcset="${darkOf(src)}" media="(prefers-color-scheme: dark)">` +
      `<img src="${src}" width="${width}" height="${height}" alt="${escape(tokens[at].content)}" loading="lazy"></picture>`
    );
  },
});

/** A guide as a page. `other`: the page and language of its translation; `shelf`: the guides of its language. */
const pageOf = (guide, language, other, shelf, guides) => {
  const [title, ...sections] = guide.sections;
  const body = markdown.renderer.render(placed(guide, other, guides), markdown.options, {});
  const start = body.indexOf('</h1>') + '</h1>'.length;
  const contents = sections
    .filter(({ level }) => level === 2)
    .map(({ words, anchor }) => `<li><a href="#${anchor}">${escape(words)}</a></li>`);
  const books = shelf.map(({ page, sections: [{ words }] }) => {
    const current = page === guide.page ? ' aria-current="page"' : '';
    return `<li><a href="${page}"${current}>${escape(words)}</a></li>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${HELP_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escape(title.words)}</title>
<link rel="icon" href="assets/renja-32.png">
<link rel="stylesheet" href="bantuan.css">
<link rel="alternate" hreflang="${other.language}" href="${other.page}">
</head>
<body>
<header><img src="assets/renja-64.png" width="32" height="32" alt=""><ul>${books.join('')}</ul></header>
<main>
${body.slice(0, start)}
<nav aria-labelledby="${title.anchor}"><ul>${contents.join('')}</ul></nav>
${body.slice(start)}</main>
</body>
</html>
`;
};

/** Every help page by its name, as HTML. Throws where a guide and its translation differ in their sections, or a link is dead. */
const helpPages = () => {
  const books = readGuides();
  const guides = books.flatMap((book) => Object.values(book));
  return new Map(
    books.flatMap((book) =>
      Object.keys(LANGUAGES).map((language) => {
        const there = Object.keys(LANGUAGES).find((one) => one !== language);
        const other = { page: book[there].page, language: there };
        const shelf = books.map((one) => one[language]);
        return [book[language].page, pageOf(book[language], language, other, shelf, guides)];
      }),
    ),
  );
};

/** The pictures that pages show, as paths in docs/ and beside the pages. */
const picturesOf = (pages) => [
  ...new Set(
    [...pages.values()].flatMap((html) =>
      [...html.matchAll(/(?:srcset|src)="(gambar\/[^"]+)"/g)].map(([, path]) => path),
    ),
  ),
];

module.exports = { helpPages, picturesOf };
