import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';

export const screenIds = [
  'overview',
  'people',
  'agencies',
  'chronology',
  'timeline',
  'themes',
  'patterns',
  'knowledge',
  'accounts',
  'findings',
  'recommendations',
  'report',
  'briefing',
  'export',
  'history',
] as const;

export type ScreenId = (typeof screenIds)[number];
/** What a screen opens with, such as `{ filter, select: 12 }`: JSON-safe, read by that screen alone. */
export type ScreenParams = Readonly<Record<string, unknown>>;

export type Place = { readonly screen: ScreenId; readonly params: ScreenParams };
type GoOptions = {
  /**
   * Changes the present place instead of adding one to go back to. A filter that is being typed is kept once that rests:
   * the browser takes a while over each change of its history.
   */
  replace?: boolean | 'once it rests';
};

export type Navigation = Place & {
  readonly go: (screen: ScreenId, params?: ScreenParams, options?: GoOptions) => void;
};

type ScreenNavigation = Pick<Navigation, 'screen' | 'go'>;

const NavigationContext = createContext<Navigation | null>(null);
const ScreenContext = createContext<ScreenNavigation | null>(null);

/** So long, in milliseconds, typing rests between two words. */
const keepAfter = 200;

/**
 * The place in the app, kept by the window's history so that back, forward and reload work. The address says only
 * which screen; params may hold words from the case, so they are kept in the history's state, never in an address.
 */
export function NavigationProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState(readPlace);
  const kept = useRef<{ place: Place; timer: ReturnType<typeof setTimeout> } | null>(null);
  const keep = useCallback(() => {
    if (kept.current === null) return;
    const { place, timer } = kept.current;
    clearTimeout(timer);
    kept.current = null;
    window.history.replaceState({ params: place.params }, '', `#/${place.screen}`);
  }, []);
  useEffect(() => {
    const follow = () => {
      // What was about to be kept belongs to the place that was left.
      clearTimeout(kept.current?.timer);
      kept.current = null;
      setPlace(readPlace());
    };
    window.addEventListener('popstate', follow);
    window.addEventListener('beforeunload', keep);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('beforeunload', keep);
      keep();
    };
  }, [keep]);
  const go = useCallback<Navigation['go']>(
    (screen, params = {}, { replace = false } = {}) => {
      const next = { screen, params };
      if (replace) {
        clearTimeout(kept.current?.timer);
        kept.current = { place: next, timer: setTimeout(keep, keepAfter) };
        if (replace === true) keep();
      } else {
        keep();
        window.history.pushState({ params }, '', `#/${screen}`);
      }
      setPlace(next);
    },
    [keep],
  );
  const { screen } = place;
  const navigation = useMemo(() => ({ ...place, go }), [place, go]);
  const ofScreen = useMemo(() => ({ screen, go }), [screen, go]);
  return (
    <ScreenContext value={ofScreen}>
      <NavigationContext value={navigation}>{children}</NavigationContext>
    </ScreenContext>
  );
}

/** Where the window is. */
export function readPlace(): Place {
  const named = window.location.hash.replace(/^#\//, '');
  const screen = screenIds.find((id) => id === named);
  const state: unknown = window.history.state;
  const params = typeof state === 'object' && state !== null && 'params' in state ? state.params : undefined;
  return {
    screen: screen ?? 'overview',
    params: typeof params === 'object' && params !== null ? (params as ScreenParams) : {},
  };
}

/** `{ screen, params, go(screen, params?) }`. */
export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('Used outside of HostProvider.');
  return navigation;
}

/** `{ screen, go }` for what is around the screens: it is not drawn again with each letter of a filter. */
export function useScreen(): ScreenNavigation {
  const navigation = useContext(ScreenContext);
  if (!navigation) throw new Error('Used outside of HostProvider.');
  return navigation;
}
