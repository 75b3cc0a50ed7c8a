import { Refusal } from '../../../shared/contract/errors.ts';
import { findPrivateNames } from '../checks/private-names.ts';
import { type ComposedFigure, composeFigure, wordsOfFigure } from './figures/compose-figure.ts';
import type { FigureChoice } from './figures/figure.ts';
import { paperSizes } from './figures/page.ts';
import { openRasteriser } from './figures/rasterise.ts';
import { writeSvg } from './figures/svg/svg-node.ts';
import { zipPages } from './figures/zip-pages.ts';
import { replaceFile, stopIfCancelled } from './replace-file.ts';
import { suggestFigureName } from './suggest-file-name.ts';
import { writeWorkbook } from './workbook/write-workbook.ts';
import type { ExportResult, OnProgress } from './write-document.ts';

export type FigureRequest = {
  readonly choice: FigureChoice;
  readonly privateNames: readonly string[];
  /** Whether a draft may leave with private names in it; a publication copy never may. */
  readonly allowNames: boolean;
  /** Ends in .zip for several pages; null asks only how many there are. */
  readonly path: string | null;
};

export type FigureResult = ExportResult | { readonly status: 'counted'; readonly pages: number };

/**
 * Lays a figure out, searches every outgoing word for private names, and only then writes it, whole or not at all:
 * pages of SVG or PNG, one by itself and several in a ZIP, or a workbook.
 */
export async function writeFigure(
  request: FigureRequest,
  fontFiles: readonly string[],
  onProgress: OnProgress = () => {},
  signal?: AbortSignal,
): Promise<FigureResult> {
  const { choice, path } = request;
  onProgress(0, 1, 'Laying out the figure');
  const composed = composeFigure(choice);
  const pages = composed.kind === 'picture' ? composed.pages.length : 1;
  if (path === null) return { status: 'counted', pages };
  const total = pages + 1;
  onProgress(0, total, 'Checking for private names');
  const hits = findPrivateNames(wordsOfFigure(composed), request.privateNames);
  if (hits.length > 0 && (choice.status === 'publication' || !request.allowNames))
    return { status: 'names_found', hits };
  stopIfCancelled(signal);
  const isZip = /\.zip$/i.test(path);
  if (pages > 1 && !isZip) {
    const words = `This picture takes ${pages} pages, which leave together in one ZIP file. Choose a name that ends in .zip.`;
    throw new Refusal('invalid_input', words, 'target');
  }
  const pieces = await piecesOf(composed, choice, isZip, fontFiles, (done) =>
    onProgress(1 + done, total, pages > 1 ? `Drawing page ${done + 1} of ${pages}` : 'Drawing'),
  );
  const written = await replaceFile(path, pieces, signal);
  onProgress(total, total, 'Done');
  return { status: 'done', ...written, nameHits: hits };
}

async function piecesOf(
  composed: ComposedFigure,
  choice: FigureChoice,
  isZip: boolean,
  fontFiles: readonly string[],
  onPage: (done: number) => void,
): Promise<Iterable<Uint8Array>> {
  if (composed.kind === 'workbook') return [await writeWorkbook(composed.sheets)];
  const files = drawPages(composed, await pageWriter(choice, composed.paper, fontFiles), onPage);
  return isZip
    ? zipPages(files, pageNamer(choice, composed.pages.length), new Date(choice.madeOn), choice.format === 'png')
    : files;
}

/** One page after the other, so that only one is in memory and a cancel is heard between two. */
function* drawPages(
  { pages }: Extract<ComposedFigure, { kind: 'picture' }>,
  write: (svg: string) => Uint8Array,
  onPage: (done: number) => void,
): Generator<Uint8Array> {
  for (const [done, page] of pages.entries()) {
    onPage(done);
    yield write(writeSvg(page));
  }
}

async function pageWriter(
  { format }: FigureChoice,
  paper: Extract<ComposedFigure, { kind: 'picture' }>['paper'],
  fontFiles: readonly string[],
): Promise<(svg: string) => Uint8Array> {
  if (format === 'svg') return (svg) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`);
  const rasterise = await openRasteriser(fontFiles);
  return (svg) => rasterise(svg, paperSizes[paper].millimetres.width);
}

/** "Child T - Timeline - DRAFT v0.2 - 2026-11-23 page 01.svg": in order, however they are sorted. */
function pageNamer(choice: FigureChoice, pages: number): (number: number) => string {
  const { figure, format, status, version, madeOn, publicCase } = choice;
  const name = suggestFigureName({
    subject: publicCase.review.subject,
    figure,
    kind: publicCase.review.kind,
    ending: format,
    status,
    version,
    madeOn: new Date(madeOn),
  });
  const digits = Math.max(2, String(pages).length);
  return (number) => name.replace(/(?=\.\w+$)/, ` page ${String(number).padStart(digits, '0')}`);
}
