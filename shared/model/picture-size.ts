export const pictureTypes = ['image/png', 'image/jpeg'] as const;

export type PictureType = (typeof pictureTypes)[number];
export type PictureSize = { readonly width: number; readonly height: number };

/** The size of a PNG or JPEG picture in pixels; undefined for what is neither, is broken, or is not of the type named. */
export function pictureSize(type: PictureType, base64: string): PictureSize | undefined {
  const bytes = decoded(base64);
  const size = bytes && (type === 'image/png' ? pngSize(bytes) : jpegSize(bytes));
  return size && size.width > 0 && size.height > 0 ? size : undefined;
}

/** The first chunk, after eight bytes of signature, is the header (PNG specification 1.2, 4.1.1). */
function pngSize(bytes: Uint8Array): PictureSize | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 33 || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Segments follow each other, each with its length, up to the frame header (ITU-T T.81, B.2.2). */
function jpegSize(bytes: Uint8Array): PictureSize | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
  const view = new DataView(bytes.buffer);
  for (let at = 2; at + 9 < bytes.length; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return undefined;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
  }
  return undefined;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...alphabet].map((character, value) => [character, value]));

function decoded(base64: string): Uint8Array | undefined {
  const text = base64.replace(/={1,2}$/, '');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (const character of text) {
    const value = values.get(character);
    if (value === undefined) return undefined;
    bits = ((bits << 6) | value) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[at++] = (bits >> held) & 0xff;
  }
  return bytes;
}
