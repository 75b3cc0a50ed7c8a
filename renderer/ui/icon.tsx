/** The few signs the app draws, as strokes on a 16 × 16 grid. Always beside or instead of words that say the same. */
const paths = {
  plus: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  up: 'M8 13V3.5M4 7l4-4 4 4',
  down: 'M8 3v9.5M4 9l4 4 4-4',
  'chevron-down': 'M4 6l4 4 4-4',
  'chevron-right': 'M6 4l4 4-4 4',
  'chevron-left': 'M10 4L6 8l4 4',
  undo: 'M6.5 3L3 6.5 6.5 10M3 6.5h6a4 4 0 0 1 0 8H6',
  redo: 'M9.5 3L13 6.5 9.5 10M13 6.5H7a4 4 0 0 0 0 8h3',
  bin: 'M3 4.5h10M6 4.5V3h4v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M7 7v3.5M9 7v3.5',
  copy: 'M5.5 5.5V3h7.5v7.5h-2.5M3 5.5h7.5V13H3z',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3L13.5 13.5',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  edit: 'M3 13l.7-2.9L10.8 3l2.2 2.2-7.1 7.1zM9.3 4.5l2.2 2.2',
  lock: 'M4 7.5h8V13H4zM5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2',
  warning: 'M8 2.5L14 13H2zM8 6.5v3M8 11.2v.3',
  tick: 'M3.5 8.5L6.5 11.5 12.5 4.5',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  history: 'M3 8a5 5 0 1 0 1.6-3.7L3 5.8M3 2.8v3h3M8 5.5V8l1.8 1.2',
  folder: 'M2.5 12.5v-9h4l1.5 2h5.5v7z',
  file: 'M4 2.5h5l3 3v8H4zM9 2.5v3h3',
  link: 'M6.8 9.2l2.4-2.4M7.5 5l1.4-1.4a2.5 2.5 0 0 1 3.5 3.5L11 8.5M8.5 11l-1.4 1.4a2.5 2.5 0 0 1-3.5-3.5L5 7.5',
} as const;

export type IconName = keyof typeof paths;
export type IconProps = { name: IconName };

export function Icon({ name }: IconProps) {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
