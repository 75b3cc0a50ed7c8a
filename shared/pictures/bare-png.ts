import type { BarePicture } from './bare-picture.ts';
import { crc32 } from './crc32.ts';
import { joinBytes, lettersAt, startsWith } from './join-bytes.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What is needed to draw the picture in its right colours and size, and nothing that says where it came from. */
const kept = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs'.split(' '));

export function isPng(bytes: Uint8Array): boolean {
  return startsWith(bytes, signature);
}

/**
 * A PNG picture without its texts, times, Exif, further frames and whatever follows its end. Undefined where it is cut off
 * or damaged (PNG specification, third edition, 5.3 chunk layout, 5.6 chunk ordering).
 */
export function barePng(bytes: Uint8Array): BarePicture | undefined {
  if (!isPng(bytes)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces = [bytes.subarray(0, signature.length)];
  let hasData = false;
  for (let at = signature.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) return undefined;
    const name = lettersAt(bytes, at + 4, 4);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    if (at === signature.length && name !== 'IHDR') return undefined;
    // A chunk that must be understood to draw the picture, and is not known here: Apple's own form of PNG has one.
    if (/^[A-Z]/.test(name) && !kept.has(name)) return undefined;
    if (kept.has(name)) pieces.push(bytes.subarray(at, end));
    if (name === 'IDAT') hasData = true;
    if (name === 'IEND') {
      return hasData ? { ...sizeOf(view), bytes: joinBytes(pieces), isUpright: true } : undefined;
    }
    at = end;
  }
  return undefined;
}

/** The header comes first: width and height are its first two numbers (11.2.1). */
function sizeOf(view: DataView): { width: number; height: number } {
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
