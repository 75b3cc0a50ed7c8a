import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';

type Element = {
  readonly type: string;
  readonly value?: string;
  readonly styleId?: string | null;
  readonly children?: readonly Element[];
  readonly notes?: { readonly resolve: (reference: Element) => { readonly body: readonly Element[] } };
};

export type ReadDocx = {
  /** The words of every paragraph that has some, in order, and after it those of its footnotes; the contents are apart. */
  readonly lines: readonly string[];
  readonly contents: readonly string[];
};

/** The text of a Word document as an independent reader sees it. */
export async function readDocx(path: string): Promise<ReadDocx> {
  let document: Element | undefined;
  const keep = (element: Element) => {
    document = element;
    return element;
  };
  await mammoth.convertToHtml({ path }, { transformDocument: keep });
  const paragraphs = document === undefined ? [] : paragraphsOf(document);
  const isContents = (paragraph: Element) => /^TOC\d$/.test(paragraph.styleId ?? '');
  // A footnote begins with its number, which is no text, and the space after it.
  const noteWords = (paragraph: Element) => wordsOf(paragraph).replace(/^ /, '');
  const notes = (element: Element): Element[] =>
    element.type === 'noteReference'
      ? [...(document?.notes?.resolve(element).body ?? [])]
      : (element.children ?? []).flatMap(notes);
  const words = (list: readonly Element[]) =>
    list.flatMap((paragraph) => [wordsOf(paragraph), ...notes(paragraph).map(noteWords)]).filter((line) => line !== '');
  return {
    lines: words(paragraphs.filter((paragraph) => !isContents(paragraph))),
    contents: words(paragraphs.filter(isContents)),
  };
}

function paragraphsOf(element: Element): Element[] {
  return element.type === 'paragraph' ? [element] : (element.children ?? []).flatMap(paragraphsOf);
}

function wordsOf(element: Element): string {
  if (element.type === 'text') return element.value ?? '';
  if (element.type === 'tab') return '\t';
  if (element.type === 'break') return '\n';
  return (element.children ?? []).map(wordsOf).join('');
}

/** Every part of the package as text. */
export function readParts(path: string): Readonly<Record<string, string>> {
  const parts = unzipSync(readFileSync(path));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Whether LibreOffice and poppler are here to lay a document out; CI installs them. */
export const canLayOut = ['soffice', 'pdftotext'].every((command) => {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

/** The text of each page as LibreOffice lays the document out. */
export function layOutPages(path: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-pdf-'));
  try {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, path], {
      stdio: 'ignore',
    });
    const pdf = join(
      folder,
      `${path
        .split('/')
        .at(-1)
        ?.replace(/\.docx$/, '')}.pdf`,
    );
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    return text.split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
