import type { BarePicture } from './bare-picture.ts';
import { orientationOf } from './exif-orientation.ts';
import { joinBytes, lettersAt, startsWith } from './join-bytes.ts';

/** Markers (ITU-T T.81, table B.1). */
const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;

export function isJpeg(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, START, 0xff]);
}

/**
 * A JPEG picture without Exif, XMP, IPTC, comments, thumbnails, makers' segments and whatever follows its end; colour
 * profiles stay. Undefined where it is cut off or damaged.
 */
export function bareJpeg(bytes: Uint8Array): BarePicture | undefined {
  if (!isJpeg(bytes)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | undefined;
  let orientation = 1;
  let hasScan = false;
  for (let at = 2; at + 1 < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1; // Any number of fill bytes may stand before a marker (B.1.1.2).
      continue;
    }
    if (marker === END) {
      pieces.push(bytes.subarray(at, at + 2));
      return size && hasScan ? { ...size, bytes: joinBytes(pieces), isUpright: orientation === 1 } : undefined;
    }
    if (at + 4 > bytes.length) return undefined;
    const end = at + 2 + view.getUint16(at + 2);
    if (end > bytes.length || end < at + 4) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === 0xe1) orientation = orientationOf(segment) ?? orientation;
    if (isFrame(marker) && segment.length >= 9) {
      size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    const keep = keptPart(marker, segment);
    if (keep) pieces.push(keep);
    at = end;
    if (marker === SCAN) {
      hasScan = true;
      at = endOfScan(bytes, end);
      pieces.push(bytes.subarray(end, at));
    }
  }
  return undefined;
}

/** Start of frame, in any of its codings; the three between them are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** What draws the picture: frames, tables, scans, and of the application segments those that say how to read colours. */
function keptPart(marker: number, segment: Uint8Array): Uint8Array | undefined {
  if ((marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= SCAN && marker <= 0xdf)) return segment;
  const begins = (words: string) => lettersAt(segment, 4, words.length) === words;
  // JFIF says density and unit; the thumbnail that may follow is left out (JFIF 1.02, “APP0 marker”).
  if (marker === 0xe0 && begins('JFIF\0') && segment.length >= 18) {
    return joinBytes([Uint8Array.of(0xff, 0xe0, 0, 16), segment.subarray(4, 16), Uint8Array.of(0, 0)]);
  }
  if (marker === 0xe2 && begins('ICC_PROFILE\0')) return segment;
  if (marker === 0xee && begins('Adobe') && segment.length >= 16) {
    return joinBytes([Uint8Array.of(0xff, 0xee, 0, 14), segment.subarray(4, 16)]);
  }
  return undefined;
}

/** In coded data a marker's first byte is followed by zero or a restart; anything else ends it (B.1.1.5). */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
