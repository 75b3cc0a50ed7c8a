import type { KeyboardEvent } from 'react';

export type PictureCommand =
  | { readonly kind: 'pan'; readonly share: number }
  | { readonly kind: 'zoom'; readonly factor: number }
  | { readonly kind: 'scroll'; readonly lanes: number }
  | { readonly kind: 'step'; readonly by: 1 | -1 }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'whole' };

const STEP = 0.15;
const PAGE = 0.9;
export const ZOOM_IN = 2 / 3;
export const ZOOM_OUT = 1 / ZOOM_IN;

/** The command of a key pressed on the picture. Keys with Ctrl or Alt belong to the app and the window. */
export function pictureCommand(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>) {
  if (event.ctrlKey || event.altKey || event.metaKey) return null;
  const share = event.shiftKey ? PAGE : STEP;
  const commands: Readonly<Record<string, PictureCommand>> = {
    ArrowLeft: { kind: 'pan', share: -share },
    ArrowRight: { kind: 'pan', share },
    ArrowUp: { kind: 'scroll', lanes: -1 },
    ArrowDown: { kind: 'scroll', lanes: 1 },
    '+': { kind: 'zoom', factor: ZOOM_IN },
    '=': { kind: 'zoom', factor: ZOOM_IN },
    '-': { kind: 'zoom', factor: ZOOM_OUT },
    PageDown: { kind: 'step', by: 1 },
    PageUp: { kind: 'step', by: -1 },
    Home: { kind: 'start' },
    End: { kind: 'end' },
    '0': { kind: 'whole' },
  };
  return commands[event.key] ?? null;
}
