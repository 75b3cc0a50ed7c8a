import { type ComponentType, lazy, memo, useEffect, useState } from 'react';
import type { Question, ScreenParams } from '../host/index.ts';

/** What the code of a screen brings. */
export type ScreenCode = {
  readonly component: ComponentType;
  /** What it cannot do without, where it asks much. */
  readonly firstQuestions?: (params: ScreenParams) => readonly Question[];
};

export type LazyScreen = {
  readonly component: ComponentType;
  /** Fetches the screen's code, so that opening it does not wait. */
  readonly preload: () => Promise<void>;
  /** None until the code is there. */
  readonly firstQuestions: (params: ScreenParams) => readonly Question[];
};

/**
 * A screen that is no part of the first code. Once it has been fetched it is drawn at once: going through `lazy` shows
 * the fallback even then, and React leaves a fallback on screen for 300 ms (FALLBACK_THROTTLE_MS).
 */
export function lazyScreen(load: () => Promise<ScreenCode>): LazyScreen {
  let loaded: ScreenCode | undefined;
  const fetchScreen = async () => {
    loaded = await load();
    return { default: loaded.component };
  };
  const Late = lazy(fetchScreen);
  return {
    // A screen follows the case by itself: it is not drawn again because the frame is.
    component: memo(function Screen() {
      // Chosen once: another component would be another screen, with nothing of what was typed.
      const [Chosen] = useState(() => loaded?.component ?? Late);
      return <Chosen />;
    }),
    async preload() {
      await fetchScreen();
    },
    firstQuestions: (params) => loaded?.firstQuestions?.(params) ?? [],
  };
}

/** After the first screen has had its time. */
const QUIET_AFTER = 600;

/** Fetches the other screens one after the other while nothing else is going on. */
export function usePreloading(screens: readonly { readonly preload?: LazyScreen['preload'] }[]): void {
  useEffect(() => {
    const waiting = screens.flatMap(({ preload }) => preload ?? []);
    let idle = 0;
    const next = () => {
      idle = requestIdleCallback(() => {
        // What can't be fetched now is asked for again when the screen is opened, which then says what is wrong.
        void waiting
          .shift()?.()
          .catch(() => undefined)
          .then(next);
      });
    };
    const timer = setTimeout(() => waiting.length > 0 && next(), QUIET_AFTER);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
      waiting.length = 0;
    };
  }, [screens]);
}
