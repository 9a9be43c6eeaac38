/* eslint-disable @typescript-eslint/no-require-imports -- webpack.config.js loads this as CommonJS */
/** The guides of docs/ as parsed Markdown with their sections, for the help pages made of them. */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const MarkdownIt = require('markdown-it');

const DOCS = join(__dirname, '../../docs');
const LANGUAGES = { id: 'Bahasa Indonesia', en: 'English' };

/** Each guide by language: its text in docs/, and the page made of it. */
const BOOKS = [
  { id: { source: 'panduan.md', page: 'bantuan.html' }, en: { source: 'guide.md', page: 'help.html' } },
  { id: { source: 'pasang.md', page: 'pasang.html' }, en: { source: 'install.md', page: 'install.html' } },
  {
    id: { source: 'baris-perintah.md', page: 'baris-perintah.html' },
    en: { source: 'command-line.md', page: 'command-line.html' },
  },
];

const markdown = new MarkdownIt({ html: false });

/** The anchor that Markdown readers such as GitHub's give a heading. */
const slugOf = (title) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const readGuide = ({ source, page }) => {
  const tokens = markdown.parse(readFileSync(join(DOCS, source), 'utf8'), {});
  const sections = tokens.flatMap((token, at) => {
    if (token.type !== 'heading_open') return [];
    const words = tokens[at + 1].children.map(({ content }) => content).join('');
    return [{ level: Number(token.tag.slice(1)), words, slug: slugOf(words) }];
  });
  return { source, page, tokens, sections };
};

/** A section has one anchor in every language: that of its Indonesian heading. */
const withAnchors = (guide, shared) => {
  const { source, sections } = guide;
  if (sections.length !== shared.length) throw new Error(`docs/${source} has not the sections of its translation`);
  const anchored = sections.map((section, at) => ({ ...section, anchor: shared[at].slug }));
  if (new Set(anchored.map(({ slug }) => slug)).size !== anchored.length)
    throw new Error(`docs/${source} has two sections of one name`);
  return { ...guide, sections: anchored };
};

/** All guides, pairs by language: { source, page, tokens, sections: { level, words, slug, anchor }[] }. */
const readGuides = () =>
  BOOKS.map((book) => {
    const id = readGuide(book.id);
    return { id: withAnchors(id, id.sections), en: withAnchors(readGuide(book.en), id.sections) };
  });

module.exports = { DOCS, LANGUAGES, markdown, readGuides };
