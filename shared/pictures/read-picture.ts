import type { PictureType } from '../model/picture-size.ts';
import { bareJpeg, isJpeg } from './bare-jpeg.ts';
import type { BarePicture } from './bare-picture.ts';
import { barePng, isPng } from './bare-png.ts';

export type ReadPicture =
  | { readonly status: 'read'; readonly picture: BarePicture & { readonly mediaType: PictureType } }
  | { readonly status: 'refused'; readonly words: string };

export const mostPictureBytes = 20 * 1024 * 1024;
export const tooLargePicture = { status: 'refused', words: 'This picture is too large: at most 20 MB.' } as const;
const mostPixels = 50_000_000;

/**
 * Reads a picture by its bytes, whatever its name says, and takes off what it tells beside what it shows. Core and screen
 * both do, and so does an export with what a case holds: no picture leaves as its camera wrote it.
 */
export function readPicture(bytes: Uint8Array): ReadPicture {
  const refused = (words: string) => ({ status: 'refused', words }) as const;
  if (bytes.length > mostPictureBytes) return tooLargePicture;
  if (!isPng(bytes) && !isJpeg(bytes)) {
    return refused('This is not a PNG or JPEG picture. Save it as one of these, then choose it again.');
  }
  const bare = isPng(bytes) ? barePng(bytes) : bareJpeg(bytes);
  if (bare === undefined || bare.width === 0 || bare.height === 0) {
    return refused('This picture is damaged or not complete, so it can’t be used.');
  }
  if (bare.width * bare.height > mostPixels) {
    const size = `${bare.width.toLocaleString('en-GB')} × ${bare.height.toLocaleString('en-GB')} pixels`;
    return refused(`This picture is too large: ${size}, where 50 million in all can be used.`);
  }
  return { status: 'read', picture: { ...bare, mediaType: isPng(bytes) ? 'image/png' : 'image/jpeg' } };
}
