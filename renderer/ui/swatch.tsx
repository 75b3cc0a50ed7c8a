import './swatch.css';

export type SwatchProps = {
  /** A colour's name that tokens.css has a shade for (`--mark-blue`); '' draws nothing. */
  colour: string;
};

/** A small square of colour beside words that say the same; never read out. */
export function Swatch({ colour }: SwatchProps) {
  return colour === '' ? null : <span className="swatch" data-colour={colour} aria-hidden="true" />;
}
