import type { PictureType } from '../../../shared/model/picture-size.ts';
import { mostPictureBytes, type ReadPicture, readPicture, tooLargePicture } from '../../../shared/pictures/index.ts';
import { dataUrlOf } from '../../host/index.ts';

/** A picture as it will be kept: upright, bare of metadata, and no larger than print needs. */
export type ChosenPicture = { readonly url: string; readonly base64: string; readonly width: number };

export type ReadChosen =
  | { readonly status: 'read'; readonly picture: ChosenPicture }
  | { readonly status: 'refused'; readonly words: string };

/** Along the longer side; 370 dots to an inch over the whole width of the text. */
const mostDots = 2_400;
const mostBytes = 4 * 1024 * 1024;

/** Reads a file that a person chose, pasted or dropped; what it is, its bytes say. */
export async function readChosenPicture(file: File): Promise<ReadChosen> {
  if (file.size > mostPictureBytes) return tooLargePicture;
  const read = readPicture(new Uint8Array(await file.arrayBuffer()));
  if (read.status === 'refused') return read;
  const image = await createImageBitmap(file).catch(() => null);
  if (image === null) return { status: 'refused', words: 'This picture is damaged, so it can’t be used.' };
  try {
    const fit = await fitted(read.picture, image);
    return fit.status === 'read' ? { status: 'read', picture: await chosen(fit.picture) } : fit;
  } finally {
    image.close();
  }
}

type Picture = Extract<ReadPicture, { status: 'read' }>['picture'];

/** The picture as it is, if it can be; else drawn anew, which also turns it upright. A large PNG is a photograph at heart. */
async function fitted(picture: Picture, image: ImageBitmap): Promise<ReadPicture> {
  const isSmall = Math.max(picture.width, picture.height) <= mostDots && picture.bytes.length <= mostBytes;
  if (picture.isUpright && isSmall) return { status: 'read', picture };
  const redrawn = await drawn(image, picture.mediaType);
  return readPicture(redrawn.length <= mostBytes ? redrawn : await drawn(image, 'image/jpeg'));
}

async function drawn(image: ImageBitmap, type: PictureType): Promise<Uint8Array> {
  const scale = Math.min(1, mostDots / Math.max(image.width, image.height));
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale)),
  );
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('This page can’t draw.');
  if (type === 'image/jpeg') {
    // What a picture lets through is the white of the paper.
    pen.fillStyle = '#ffffff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.9 })).arrayBuffer());
}

async function chosen({ bytes, mediaType, width }: Picture): Promise<ChosenPicture> {
  const url = await dataUrlOf(new Blob([bytes], { type: mediaType }));
  return { url, base64: url.slice(url.indexOf(',') + 1), width };
}
