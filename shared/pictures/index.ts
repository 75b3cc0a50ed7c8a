export type { BarePicture } from './bare-picture.ts';
export { mostPictureBytes, type ReadPicture, readPicture, tooLargePicture } from './read-picture.ts';
