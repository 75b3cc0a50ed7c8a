/** A picture that tells what it shows and no more: no place, time, device, author, comment or file name. */
export type BarePicture = {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** False where the camera was held otherwise and only the metadata, now gone, said which way is up. */
  readonly isUpright: boolean;
};
