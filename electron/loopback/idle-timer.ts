/** Ends something when nobody has used it for a while. */
export type IdleTimer = {
  /** Somebody is here until the function that comes back is called. */
  readonly hold: () => () => void;
  /** Somebody was here just now. */
  readonly touch: () => void;
  readonly stop: () => void;
};

/** Calls `onIdle` once nobody has held or touched the timer for so many milliseconds, counted from now on. */
export function startIdleTimer(milliseconds: number, onIdle: () => void): IdleTimer {
  let holders = 0;
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;

  const touch = () => {
    clearTimeout(timer);
    if (holders === 0 && !isStopped) timer = setTimeout(onIdle, milliseconds);
  };
  touch();
  return {
    touch,
    hold() {
      let isHeld = true;
      holders += 1;
      touch();
      return () => {
        if (!isHeld) return;
        isHeld = false;
        holders -= 1;
        touch();
      };
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
