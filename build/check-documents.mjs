import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contentsOf, wrongContents } from './contents-pages.mjs';
import { casewright, convertToPdfs, faultsIn, pagesOf, squash, wordsOf } from './document-readers.mjs';
import { projectPath } from './project.mjs';
import { runNode } from './run.mjs';

/**
 * Makes the sample's documents and reads them with programs that are not ours: the schema and accessibility checkers,
 * LibreOffice for the pages, pandoc for the words; then those of a large case in each kind of review. Says every fault it
 * finds; a missing checker is one.
 * Named a folder, it leaves the documents and their pages there.
 *
 * @typedef {{
 *   events: { id: number, event: string, briefingUse: string, briefingSentence: string }[],
 *   learning: { id: number, text: string }[],
 *   recommendations: { id: number, text: string }[],
 *   briefingLines: { source: string, sourceId: number, ownWords: string }[],
 * }} CaseDump
 */
const kept = process.argv[2] && resolve(process.argv[2]);
const folder = kept || mkdtempSync(join(tmpdir(), 'casewright-documents-'));
/** @type {string[]} */
const faults = [];

try {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'sample.casewright');
  rmSync(file, { force: true });
  await casewright('sample', file);
  const data = JSON.parse(await casewright('dump', file));
  const kinds = ['report', 'briefing', 'seven-minute', 'chronology', 'actions', 'trace'];
  for (const kind of kinds) await checkDocument(kind, file, data);
  const { code, output } = await runNode([projectPath('tests/documents/every-kind.ts')], { timeLimit: 600_000 });
  console.log(output.trim());
  if (code !== 0) faults.push('the documents of a large case have faults');
} catch (error) {
  faults.push(error instanceof Error ? error.message : String(error));
} finally {
  if (!kept) rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(`FAILED  ${fault}`);
console.log(faults.length === 0 ? 'documents: all checks passed' : `documents: ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/**
 * @param {string} kind
 * @param {string} file
 * @param {CaseDump} data
 */
async function checkDocument(kind, file, data) {
  const document = join(folder, `${kind}.docx`);
  await casewright('export', file, kind, '--out', document);
  faults.push(...(await faultsIn([document])).map((fault) => `${kind}: ${fault}`));
  const [pdf = ''] = await convertToPdfs([document], folder);
  const pages = await pagesOf(pdf);
  const words = await wordsOf(document);
  const told = pages.length === 1 ? '1 page' : `${pages.length} pages`;
  if (kind === 'briefing' && pages.length > 3) faults.push(`briefing: ${told} in LibreOffice, at most 3 allowed`);
  if (kind === 'report') {
    faults.push(...wrongContents(contentsOf(document), pages).map((fault) => `${kind}: ${fault}`));
  }
  faults.push(...missingTexts(kind, data, words).map((text) => `${kind}: the text read back lacks "${text}"`));
  console.log(`${kind}: ${told}, ${words.split(' ').length} words`);
}

/**
 * The texts of the case that a document must carry and, as read back, does not.
 * @param {string} kind
 * @param {CaseDump} data
 * @param {string} words
 */
function missingTexts(kind, data, words) {
  const { events, learning, recommendations } = data;
  const findings = [...learning, ...recommendations].map(({ text }) => text);
  const happened = events.map(({ event }) => event);
  const advice = recommendations.map(({ text }) => text);
  /** @type {Record<string, string[]>} */
  const wanted = { chronology: happened, report: [...happened, ...findings], actions: advice, trace: findings };
  const texts = wanted[kind] ?? briefingTexts(data);
  if (texts.length === 0) return ['any text at all'];
  return texts.filter((text) => !words.includes(squash(text)));
}

/**
 * The briefing's lines: each record's own text, or what the reviewer put in its place.
 * @param {CaseDump} data
 */
function briefingTexts({ events, learning, recommendations, briefingLines }) {
  const chosen = events.filter(({ briefingUse }) => briefingUse !== 'none');
  return [
    ...chosen.map(({ id, briefingSentence }) => ({ source: 'event', id, text: briefingSentence })),
    ...learning.map(({ id, text }) => ({ source: 'learning', id, text })),
    ...recommendations.map(({ id, text }) => ({ source: 'recommendation', id, text })),
  ].map(({ source, id, text }) => {
    const own = briefingLines.find((line) => line.source === source && line.sourceId === id);
    return own ? own.ownWords : text;
  });
}
