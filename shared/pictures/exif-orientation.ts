import { lettersAt } from './join-bytes.ts';

const ORIENTATION = 0x0112;

/** Which way is up, 1 to 8, as an Exif segment of a JPEG picture says (Exif 2.32, 4.6.4 and 4.6.5); undefined where it doesn't. */
export function orientationOf(segment: Uint8Array): number | undefined {
  if (lettersAt(segment, 4, 6) !== 'Exif\0\0' || segment.length < 18) return undefined;
  const view = new DataView(segment.buffer, segment.byteOffset + 10, segment.byteLength - 10);
  const isLittle = lettersAt(segment, 10, 2) === 'II';
  const directory = view.getUint32(4, isLittle);
  if (directory + 2 > view.byteLength) return undefined;
  const count = view.getUint16(directory, isLittle);
  for (let entry = 0; entry < count; entry += 1) {
    const at = directory + 2 + entry * 12;
    if (at + 12 > view.byteLength) return undefined;
    if (view.getUint16(at, isLittle) !== ORIENTATION) continue;
    const value = view.getUint16(at + 8, isLittle);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}
