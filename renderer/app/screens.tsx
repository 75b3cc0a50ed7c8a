import type { ComponentType } from 'react';
import { AgenciesScreen } from '../features/agencies/index.ts';
import { OverviewScreen } from '../features/overview/index.ts';
import { PeopleScreen } from '../features/people/index.ts';
import type { ScreenId } from '../host/index.ts';
import { type LazyScreen, lazyScreen } from './lazy-screen.tsx';

type Screen = { readonly label: string; readonly component: ComponentType; readonly preload?: LazyScreen['preload'] };

/** Every screen; what is not needed to begin with is loaded when nothing else is going on. */
export const screens: Readonly<Record<ScreenId, Screen>> = {
  overview: { label: 'Overview', component: OverviewScreen },
  people: { label: 'People', component: PeopleScreen },
  agencies: { label: 'Agencies', component: AgenciesScreen },
  chronology: {
    label: 'Chronology',
    ...lazyScreen(async () => (await import('../features/chronology/index.ts')).ChronologyScreen),
  },
  timeline: {
    label: 'Timeline',
    ...lazyScreen(async () => (await import('../features/timeline/index.ts')).TimelineScreen),
  },
  themes: {
    label: 'Themes',
    ...lazyScreen(async () => (await import('../features/themes/index.ts')).ThemesScreen),
  },
  findings: {
    label: 'Findings',
    ...lazyScreen(async () => (await import('../features/findings/index.ts')).FindingsScreen),
  },
  recommendations: {
    label: 'Recommendations',
    ...lazyScreen(async () => (await import('../features/recommendations/index.ts')).RecommendationsScreen),
  },
  report: {
    label: 'Report',
    ...lazyScreen(async () => (await import('../features/report/index.ts')).ReportScreen),
  },
  briefing: {
    label: 'Briefing',
    ...lazyScreen(async () => (await import('../features/briefing/index.ts')).BriefingScreen),
  },
  export: {
    label: 'Export',
    ...lazyScreen(async () => (await import('../features/export/index.ts')).ExportScreen),
  },
  history: {
    label: 'History',
    ...lazyScreen(async () => (await import('../features/history/index.ts')).HistoryScreen),
  },
};

export const allScreens = Object.values(screens);

/** The order of the work, as the navigation shows it and the keys count it. */
export const screenGroups: readonly { readonly label: string; readonly screens: readonly ScreenId[] }[] = [
  { label: 'Case', screens: ['overview', 'people', 'agencies'] },
  { label: 'Evidence', screens: ['chronology', 'timeline', 'themes'] },
  { label: 'Judgement', screens: ['findings', 'recommendations'] },
  { label: 'Documents', screens: ['report', 'briefing', 'export'] },
];

/** There are ten digits; a screen that came later has none, so that no key changes its meaning. */
const unkeyedScreens: ReadonlySet<ScreenId> = new Set(['timeline']);
const keyedScreens = screenGroups.flatMap((group) => group.screens).filter((screen) => !unkeyedScreens.has(screen));

/** Alt+Shift+1 … 9 and 0 open ten screens of the navigation: keys that no browser and no editor takes. */
export function screenOfDigit(digit: number): ScreenId | undefined {
  return keyedScreens[digit === 0 ? 9 : digit - 1];
}

export function keysOfScreen(screen: ScreenId): string | undefined {
  const place = keyedScreens.indexOf(screen);
  return place === -1 ? undefined : `Alt+Shift+${(place + 1) % 10}`;
}
