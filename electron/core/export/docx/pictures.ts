import { ImageRun, Paragraph } from 'docx';
import type { PictureSize, PictureType } from '../../../../shared/model/picture-size.ts';
import { readPicture } from '../../../../shared/pictures/index.ts';
import type { Rasterise } from '../figures/rasterise.ts';
import { writeSvg } from '../figures/svg/svg-node.ts';
import type { Drawing, Picture } from '../plan/plan.ts';
import { captionWords } from './fields.ts';
import { type Orientation, pictureHeight, spacing, textWidth } from './look.ts';

/** Twentieths of a point in a pixel, of which a document counts 96 to the inch. */
const TWENTIETHS_PER_PIXEL = 15;
const PIXELS_PER_MM = 96 / 25.4;

/** Makes a drawing into a PNG for the width, in millimetres, that it is printed with. */
export type Draw = (drawing: Drawing, millimetres: number) => Uint8Array;

/** Where a picture stands: how large it may be, and who draws it. */
export type PicturePlace = { readonly room: PictureSize; readonly draw: Draw };

/** In pixels. */
export function pictureRoom(orientation: Orientation): PictureSize {
  return {
    width: textWidth(orientation) / TWENTIETHS_PER_PIXEL,
    height: pictureHeight(orientation) / TWENTIETHS_PER_PIXEL,
  };
}

/** Draws with the fonts of this program alone, as fine as print needs. */
export function drawWith(rasterise: Rasterise): Draw {
  return ({ root }, millimetres) => rasterise(writeSvg(root), millimetres);
}

/** A picture and its caption on the same page; what follows the caption may stand on the next. */
export function writePicture(picture: Picture, { room, draw }: PicturePlace): Paragraph[] {
  const { source, altText, caption, number, share = 1 } = picture;
  const place = { ...room, width: room.width * share };
  const size = fitted(naturalSize(source) ?? place, place);
  const [type, data] =
    source.kind === 'drawing'
      ? (['image/png', draw(source, size.width / PIXELS_PER_MM)] as const)
      : ([source.mediaType, Buffer.from(source.base64, 'base64')] as const);
  const name = number === undefined ? 'Picture' : `Figure ${number}`;
  const image = imageOf(type, data, size, { name, description: altText });
  const below = { keepNext: false, spacing: spacing(60, 200, 1.05), children: captionWords('Figure', picture) };
  return [
    new Paragraph({ spacing: spacing(120, caption === '' ? 200 : 0, 1), keepNext: caption !== '', children: [image] }),
    ...(caption === '' ? [] : [new Paragraph({ style: 'Caption', ...below })]),
  ];
}

/** The largest size of the same shape that a room holds, and never larger than the picture is by nature. */
export function fitted({ width, height }: PictureSize, room: PictureSize): PictureSize {
  const scale = Math.min(room.width / width, room.height / height, 1);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

export function imageOf(
  type: PictureType,
  data: Uint8Array,
  transformation: PictureSize,
  altText: { readonly name: string; readonly description: string },
): ImageRun {
  return new ImageRun({ type: type === 'image/png' ? 'png' : 'jpg', data, transformation, altText });
}

function naturalSize(source: Picture['source']): PictureSize | undefined {
  if (source.kind === 'file') {
    const read = readPicture(Buffer.from(source.base64, 'base64'));
    return read.status === 'read' ? read.picture : undefined;
  }
  const { width, height } = source.millimetres;
  return { width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM };
}
