import { Paragraph } from 'docx';
import { pictureSize } from '../../../../shared/model/picture-size.ts';
import { readPicture } from '../../../../shared/pictures/index.ts';
import type { Logo } from '../plan/plan.ts';
import { spacing } from './look.ts';
import { fitted, imageOf } from './pictures.ts';

/** The largest a logo is drawn, in pixels at 96 to the inch: about 6 by 2.4 cm. */
const LARGEST = { width: 227, height: 90 } as const;

/** A logo on a line of its own, as large as its room allows and never larger than its pixels are sharp. */
export function writeLogo({ logo: { mediaType, base64, altText } }: Logo): Paragraph {
  const size = fitted(pictureSize(mediaType, base64) ?? LARGEST, LARGEST);
  const image = imageOf(mediaType, withoutMetadata(Buffer.from(base64, 'base64')), size, {
    name: 'Logo',
    description: altText,
  });
  return new Paragraph({ spacing: spacing(0, 200, 1), keepNext: true, children: [image] });
}

/** A logo may come from a house style's file, with what its program wrote into it. */
function withoutMetadata(bytes: Uint8Array): Uint8Array {
  const read = readPicture(bytes);
  return read.status === 'read' ? read.picture.bytes : bytes;
}
