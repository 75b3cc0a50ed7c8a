import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectPath } from './project.mjs';
import { run, runNode } from './run.mjs';

/**
 * One command of the command line, and what it printed.
 * @param {string[]} words
 */
export async function casewright(...words) {
  const { code, output, answer } = await runNode([projectPath('electron/cli/main.ts'), ...words]);
  if (code !== 0) throw new Error(`"${words.join(' ')}" ended with exit ${code}: ${output.trim()}`);
  return answer;
}

/**
 * Documents as LibreOffice lays them out, with a profile of its own so that no setting of this machine counts.
 * @param {readonly string[]} documents
 * @param {string} folder
 */
export async function convertToPdfs(documents, folder) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  await demand('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...documents]);
  return documents.map((document) => join(folder, basename(document).replace(/\.docx$/, '.pdf')));
}

/**
 * What the schema and accessibility checkers, which are not ours, find wrong in documents; a missing checker is a fault.
 * @param {readonly string[]} documents
 */
export async function faultsIn(documents) {
  const found = await Promise.all(
    ['validate-docx.py', 'a11y-docx.py'].map(async (name) => {
      const checker = projectPath(`../shared/tools/${name}`);
      if (!existsSync(checker)) return `The checker ${checker} is missing.`;
      const { code, output } = await run('python3', [checker, ...documents]);
      return code === 0 ? '' : output.trim();
    }),
  );
  return found.filter(Boolean);
}

/**
 * The text of each page.
 * @param {string} pdf
 */
export async function pagesOf(pdf) {
  const pages = (await demand('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-'])).split('\f');
  return pages.at(-1)?.trim() === '' ? pages.slice(0, -1) : pages;
}

/**
 * Every word of a Word document in reading order, tables and notes too, as pandoc reads it. Its plain text would break
 * the words of a table cell over lines, so its syntax tree is walked. A table begins with its description; captions come
 * after all else, since pandoc gives each to the next table in turn, also to one that has none.
 * @param {string} document
 */
export async function wordsOf(document) {
  /** @type {string[]} */
  const words = [];
  /** @type {unknown[]} */
  const captions = [];
  walk(JSON.parse(await demand('pandoc', ['-f', 'docx', '-t', 'json', document])).blocks);
  walk(captions);
  return squash(words.join(''));

  /** @param {any} node */
  function walk(node) {
    if (Array.isArray(node)) node.forEach(walk);
    else if (node?.t === 'Str' || node?.t === 'Code') words.push(node.t === 'Str' ? node.c : node.c[1]);
    else if (['Space', 'SoftBreak', 'LineBreak'].includes(node?.t)) words.push(' ');
    else if (typeof node?.t === 'string' && /^(Para|Plain|Header)$/.test(node.t)) {
      walk(node.c);
      words.push(' ');
    } else if (node?.t === 'Table') {
      const [, [description, caption], ...rest] = node.c;
      walk(description);
      words.push(' ');
      walk(rest);
      captions.push(caption);
    } else if (node && typeof node === 'object') walk(Object.values(node));
  }
}

/**
 * The same text with every run of white space as one space.
 * @param {string} text
 */
export function squash(text) {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * @param {string} command
 * @param {string[]} words
 */
async function demand(command, words) {
  const { code, output, answer } = await run(command, words, { timeLimit: 240_000 });
  if (code !== 0) throw new Error(`${command} ended with exit ${code}: ${output.trim()}`);
  return answer;
}
