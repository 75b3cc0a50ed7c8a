import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { squash } from './document-readers.mjs';

/** @typedef {{ title: string, page: number }} Entry */

/**
 * The entries of a document's contents and the page number each is stored with.
 * @param {string} document
 * @returns {Entry[]}
 */
export function contentsOf(document) {
  const part = unzipSync(readFileSync(document))['word/document.xml'];
  const paragraphs = part ? strFromU8(part).match(/<w:p[ >].*?<\/w:p>/gs) : [];
  return (paragraphs ?? [])
    .filter((paragraph) => /<w:pStyle w:val="TOC\d"/.test(paragraph))
    .flatMap((paragraph) => {
      const [, title, page] = /^(.*\S)\s+(\d+)$/s.exec(squash(textOf(paragraph))) ?? [];
      return title && page ? [{ title, page: Number(page) }] : [];
    });
}

/**
 * The entries that are not on the page they name.
 * @param {Entry[]} entries
 * @param {string[]} pages
 */
export function wrongContents(entries, pages) {
  if (entries.length < 5) return [`only ${entries.length} entries in the contents`];
  return findHeadings(pages, entries).flatMap(({ title, page, found }) =>
    page === found ? [] : [`the contents put "${title}" on page ${page}, LibreOffice on ${found ?? 'none'}`],
  );
}

/**
 * Where each entry's heading really stands. Headings come in the order of the contents; a line of the contents itself
 * ends in a page number, which a heading does not.
 * @param {string[]} pages
 * @param {Entry[]} entries
 * @returns {(Entry & { found: number | undefined })[]}
 */
export function findHeadings(pages, entries) {
  let from = 0;
  return entries.map((entry) => {
    const index = pages.findIndex((page, at) => at >= from && hasHeading(page, entry.title));
    if (index >= 0) from = index;
    return { ...entry, found: index >= 0 ? index + 1 : undefined };
  });
}

/**
 * Whether lines of the page, at most three since a long heading wraps, say the title and nothing else.
 * @param {string} page
 * @param {string} title
 */
function hasHeading(page, title) {
  const lines = page.split('\n').map(squash).filter(Boolean);
  const wanted = unnumbered(title);
  return lines.some((_, at) =>
    [1, 2, 3].some((count) => {
      const text = lines.slice(at, at + count).join(' ');
      return text === title || unnumbered(text) === wanted;
    }),
  );
}

/**
 * A heading without the number that the word processor gives it: "3.2 Themes" and "Themes" are one heading.
 * @param {string} title
 */
function unnumbered(title) {
  return title.replace(/^(\d+\.?)+\s+/, '');
}

/** @param {string} paragraph */
function textOf(paragraph) {
  return paragraph
    .replace(/<w:tab\/>/g, ' ')
    .replace(/<w:instrText.*?<\/w:instrText>/gs, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
