import type { PublicPicture } from '../../../shared/model/public-case.ts';
import { readPicture } from '../../../shared/pictures/index.ts';
import { figuresIn } from '../../../shared/rich-text/index.ts';
import { printedSections } from '../../../shared/rules/printed-sections.ts';
import type { ReadDb } from './handle.ts';
import { getRow, listRows } from './rows.ts';

export function hasPicture(db: ReadDb, sha256: string): boolean {
  return db.prepare('SELECT 1 FROM assets WHERE sha256 = ?').get(sha256) !== undefined;
}

/** A picture by the hash of its bytes; refused as `not_found` when it is not in the case. */
export function getPicture(db: ReadDb, sha256: string): { readonly mediaType: string; readonly base64: string } {
  const row = db.prepare('SELECT id FROM assets WHERE sha256 = ?').get(sha256);
  const { mediaType, bytes } = getRow(db, 'assets', (row?.id as number | undefined) ?? 0);
  return { mediaType, base64: bytes };
}

export function pictureHashes(db: ReadDb): string[] {
  return db
    .prepare('SELECT sha256 FROM assets ORDER BY id')
    .all()
    .map((row) => row.sha256 as string);
}

/**
 * The pictures that sections print, and no others, each once. What they tell beside what they show is taken off here
 * again: a case made from a dump can hold one that never came through `pictures.add`. One that can't be read is left out.
 */
export function printedPictures(db: ReadDb): PublicPicture[] {
  const wanted = new Set(
    printedSections(listRows(db, 'sections')).flatMap((section) =>
      figuresIn(section.content).map(({ sha256 }) => sha256),
    ),
  );
  return [...wanted].flatMap((sha256): PublicPicture[] => {
    if (!hasPicture(db, sha256)) return [];
    const read = readPicture(Buffer.from(getPicture(db, sha256).base64, 'base64'));
    if (read.status === 'refused') return [];
    const { mediaType, bytes } = read.picture;
    return [{ sha256, mediaType, base64: Buffer.from(bytes).toString('base64') }];
  });
}
