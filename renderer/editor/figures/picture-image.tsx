import { useCommandQuery } from '../../host/index.ts';

type PictureImageProps = { sha256: string; altText: string; onSize?: (width: number) => void };

/** A picture of the case as it is seen; where its bytes are gone, a line says so. */
export function PictureImage({ sha256, altText, onSize }: PictureImageProps) {
  const picture = useCommandQuery('pictures.get', { sha256 });
  if (picture.isError) {
    return (
      <p className="editor-figure-missing">
        This picture is not in the case any more. Take it out, or put it in again.
      </p>
    );
  }
  if (!picture.data) return <p className="muted">Loading the picture…</p>;
  const { mediaType, base64 } = picture.data;
  return (
    <img
      className="editor-figure-image"
      src={`data:${mediaType};base64,${base64}`}
      alt={altText}
      draggable={false}
      onLoad={({ currentTarget }) => onSize?.(currentTarget.naturalWidth)}
    />
  );
}
