export type { BarePicture } from './bare-picture.ts';
export { mostPictureBytes, type ReadPicture, readPicture } from './read-picture.ts';
