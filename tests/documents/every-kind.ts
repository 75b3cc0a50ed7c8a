import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentsOf, wrongContents } from '../../build/contents-pages.mjs';
import { convertToPdfs, faultsIn, pagesOf, squash, wordsOf } from '../../build/document-readers.mjs';
import { compose } from '../../electron/core/export/compose/compose.ts';
import type { Block, DocumentPlan } from '../../electron/core/export/plan/plan.ts';
import { bodyText } from '../../electron/core/export/plan/plan-text.ts';
import { writeDocument } from '../../electron/core/export/write-document.ts';
import { openDatabase } from '../../electron/core/store/database.ts';
import { readDb } from '../../electron/core/store/handle.ts';
import { makeCase } from '../../electron/core/store/make-case.ts';
import { readPrivateNames, readPublicCase } from '../../electron/core/store/public-case.ts';
import { documentKinds } from '../../shared/model/document-tables.ts';
import type { DocumentKind } from '../../shared/model/document-words.ts';
import { kindsOfReview } from '../../shared/starters/index.ts';
import { generatedCase } from '../helpers/generated-case.ts';
import { streamedRows, withoutKnownRows } from './known-rows.ts';

/**
 * `node tests/documents/every-kind.ts [EVENTS]`: every document of a made-up case of 5,000 events, in each kind of
 * review, read by programs that are not ours: the schema and accessibility checkers, pandoc for the words in their
 * order, LibreOffice for the pages of the report's contents. The rows of the chronology are checked in the first report
 * and nowhere else where they are the same letter for letter. Ends with 1 when there is a fault.
 */
type Kind = keyof typeof kindsOfReview;
type Written = { readonly name: string; readonly path: string; readonly plan: DocumentPlan };

const eventCount = Number(process.argv[2] ?? 5_000);
const folder = mkdtempSync(join(tmpdir(), 'casewright-kinds-'));
const options = { status: 'draft', version: '0.3', madeOn: '2026-11-23' } as const;
const known = new Set<string>();
const faults: string[] = [];
const reports: Written[] = [];

try {
  for (const kind of Object.keys(kindsOfReview) as Kind[]) {
    const written = await writeAll(kind);
    faults.push(...(await faultsIn(written.map(({ path }) => path))));
    faults.push(...(await Promise.all(written.map(wordFault))).flat());
    reports.push(...written.filter(({ plan }) => plan.document === 'report'));
    console.log(`${kind}: ${written.length} documents (${Math.round(process.uptime())} s)`);
  }
  faults.push(...(await contentsFaults()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(`FAILED  ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function writeAll(kind: Kind): Promise<Written[]> {
  const file = join(folder, `${kind}.casewright`);
  makeCase(file, undefined, generatedCase(eventCount, 1, { kind }), () => new Date());
  const { raw } = openDatabase(file, undefined);
  const publicCase = readPublicCase(readDb(raw));
  const privateNames = readPrivateNames(readDb(raw));
  raw.close();
  const written: Written[] = [];
  for (const document of documentKinds) {
    const name = `${kind}-${document}`;
    const path = join(folder, `${name}.docx`);
    const request = { publicCase, document, ...options, privateNames, allowNames: false, path };
    const { status } = await writeDocument(request);
    if (status !== 'done') throw new Error(`${name} was not written.`);
    written.push({ name, path, plan: leaveOutKnown(path, document, compose(publicCase, document, options)) });
  }
  return written;
}

/** The first report's rows are checked as they are; from then on they are known. */
function leaveOutKnown(path: string, document: DocumentKind, plan: DocumentPlan): DocumentPlan {
  if (known.size > 0) return withoutKnownRows(path, plan, known).plan;
  if (document !== 'report') throw new Error('The first document of all must be the one with the whole chronology.');
  for (const row of streamedRows(path)) known.add(row);
  return plan;
}

/** Where the words read back first differ from those that were composed. */
async function wordFault({ name, path, plan }: Written): Promise<string[]> {
  const wanted = squash(composedWords(plan, path)).split(' ');
  const read = (await wordsOf(path)).split(' ');
  const at = [...wanted, ''].findIndex((word, index) => word !== (read[index] ?? ''));
  if (at === -1) return [];
  const near = (words: readonly string[]) => words.slice(Math.max(0, at - 4), at + 8).join(' ');
  return [`${name}: pandoc reads “${near(read)}” where “${near(wanted)}” was composed`];
}

/** As `wordsOf` reads them: tables and pictures with their descriptions, contents without page numbers, captions after all else. */
function composedWords(plan: DocumentPlan, path: string): string {
  const blocks = plan.parts.flatMap((part) => part.blocks);
  const linesOf = (block: Block) =>
    bodyText({ ...plan, parts: [{ orientation: 'portrait', blocks: [block] }] }).map(({ text }) => text);
  const tables = blocks.filter((block) => block.kind === 'table');
  const captions = tables.flatMap((table) => linesOf({ ...table, columns: [], rows: [] }));
  const words = blocks.flatMap((block) => {
    if (block.kind === 'contents') return [...linesOf(block), ...contentsOf(path).map(({ title }) => title)];
    if (block.kind === 'picture') return [block.altText, ...linesOf(block)];
    if (block.kind !== 'table') return linesOf(block);
    return [block.description, ...linesOf({ ...block, caption: '' })];
  });
  // Tables that get no caption, the last ones, tell their description once more.
  const rest = tables.slice(captions.length).map(({ description }) => description);
  return [...words, ...captions, ...rest].join(' ');
}

/**
 * Entries of contents that name another page than LibreOffice. It takes minutes over long tables, and no page before the
 * chronology depends on its rows: it gets the reports without them.
 */
async function contentsFaults(): Promise<string[]> {
  const short = reports.map(({ name, path, plan }) => {
    const copy = join(folder, `${name}-short.docx`);
    copyFileSync(path, copy);
    withoutKnownRows(copy, plan, new Set(streamedRows(path)));
    return { name, copy };
  });
  const pdfs = await convertToPdfs(
    short.map(({ copy }) => copy),
    folder,
  );
  const wrong = short.map(async ({ name, copy }, index) =>
    wrongContents(contentsOf(copy), await pagesOf(pdfs[index] ?? '')).map((fault) => `${name}: ${fault}`),
  );
  return (await Promise.all(wrong)).flat();
}
