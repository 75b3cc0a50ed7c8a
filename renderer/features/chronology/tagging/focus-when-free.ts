const mostFrames = 20;

/**
 * Focuses an element as soon as the dialog above it has gone, unless a person has gone elsewhere meanwhile: to a control,
 * that is; to the heading of a screen only the app goes.
 */
export function focusWhenFree(element: HTMLElement | null, frame = 0): void {
  const active = document.activeElement;
  const isHeading = active?.matches('h1') ?? false;
  const isInDialog = active?.closest('[role="dialog"]') != null;
  const isFree = active === null || active === document.body || isHeading || isInDialog;
  if (element === null || !element.isConnected || !isFree || frame > mostFrames) return;
  element.focus();
  if (document.activeElement !== element) requestAnimationFrame(() => focusWhenFree(element, frame + 1));
}
