import { createContext, type ReactNode, useContext, useMemo } from 'react';

const HitsContext = createContext<RegExp | null>(null);

export type HitsProviderProps = {
  /** Finds a hit, with nothing captured; null while nothing is searched for. */
  pattern: RegExp | null;
  children: ReactNode;
};

/** The words that are being searched for are marked in every field of several lines inside. */
export function HitsProvider({ pattern, children }: HitsProviderProps) {
  return <HitsContext value={pattern}>{children}</HitsContext>;
}

/** A text cut at its hits, every second piece being one; null when it has none. */
export function cutAtHits(text: string, pattern: RegExp): readonly string[] | null {
  const pieces = text.split(new RegExp(`(${pattern.source})`, pattern.flags));
  return pieces.length > 1 ? pieces : null;
}

/**
 * The text of a field again, unseen but for its marks, to lie behind the field: browsers mark nothing inside of one.
 * Nothing when there is no hit.
 */
export function FieldHits({ text }: { text: string }) {
  const pattern = useContext(HitsContext);
  const pieces = useMemo(() => pattern && cutAtHits(text, pattern), [text, pattern]);
  if (!pieces) return null;
  return (
    <div className="input field-hits" aria-hidden="true">
      {pieces.map((piece, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name than their place
        place % 2 === 1 ? <mark key={place}>{piece}</mark> : piece,
      )}
      {/* A textarea ends in a line of its own after a line break. */}
      {'\u200b'}
    </div>
  );
}
