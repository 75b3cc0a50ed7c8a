import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** One file of pages, `… page 01.svg` and so on, piece by piece; the pages are made as they are asked for. */
export function* zipPages(
  pages: Iterable<Uint8Array>,
  nameOf: (number: number) => string,
  madeOn: Date,
  isPacked: boolean,
): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    ready.push(piece);
  });
  let number = 0;
  for (const page of pages) {
    number += 1;
    // A PNG is packed already.
    const file = isPacked ? new ZipPassThrough(nameOf(number)) : new ZipDeflate(nameOf(number));
    file.mtime = madeOn;
    zip.add(file);
    file.push(page, true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
