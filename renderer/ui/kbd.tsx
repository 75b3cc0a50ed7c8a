import { Fragment } from 'react';

export type KbdProps = {
  /** Keys pressed together, joined by "+": "Ctrl+Shift+Z". */
  keys: string;
};

export function Kbd({ keys }: KbdProps) {
  return (
    <span className="kbd-keys">
      {keys.split('+').map((key, place) => (
        <Fragment key={key}>
          {place > 0 && '+'}
          <kbd className="kbd">{key}</kbd>
        </Fragment>
      ))}
    </span>
  );
}
