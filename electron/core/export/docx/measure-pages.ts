import type { BlockLayout, PageLayout } from 'docx/layout';
import type { DocumentPlan } from '../plan/plan.ts';
import { buildDocument, drawNothing } from './lay-out.ts';
import { pages } from './look.ts';

/** Twentieths of a point in a pixel, of which the layout counts 96 to the inch. */
const PIXEL = 15;

/**
 * How many pages a document takes, as its own layout has them, the last by how far down it is filled: 2.3. For a document
 * of a few pages: all of it is laid out, word by word.
 */
export async function measurePages(plan: DocumentPlan): Promise<number> {
  const [{ document }, { layoutDocument }] = await Promise.all([
    buildDocument(plan, drawNothing),
    import('docx/layout'),
  ]);
  const laidOut = layoutDocument(document, { guess: true }).pages;
  const last = laidOut.at(-1);
  const orientation = plan.parts.at(-1)?.orientation;
  if (last === undefined || orientation === undefined) return 0;
  return laidOut.length - 1 + filledShare(last, orientation);
}

function filledShare({ body, height }: PageLayout, orientation: keyof typeof pages): number {
  const top = pages[orientation].top / PIXEL;
  const room = height - top - pages[orientation].bottom / PIXEL;
  const end = Math.max(top, ...body.map(endOf));
  return Math.min(1, (end - top) / room);
}

function endOf(block: BlockLayout): number {
  const last = block.type === 'paragraph' ? block.lines.at(-1) : block.rows.at(-1);
  return last === undefined ? 0 : last.y + last.height;
}
