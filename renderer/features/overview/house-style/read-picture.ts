import type { HouseStyle } from '../../../../shared/model/house-style.ts';
import { dataUrlOf } from '../../../host/index.ts';

/** A file as a logo; whether it is a picture, the schema says. */
export async function readPicture(file: File, altText: string): Promise<NonNullable<HouseStyle['logo']>> {
  const url = await dataUrlOf(file);
  const mediaType = file.type === 'image/jpeg' ? 'image/jpeg' : 'image/png';
  return { mediaType, base64: url.slice(url.indexOf(',') + 1), altText };
}
