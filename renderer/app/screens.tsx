import type { ComponentType } from 'react';
import { AgenciesScreen } from '../features/agencies/index.ts';
import { OverviewScreen } from '../features/overview/index.ts';
import { PeopleScreen } from '../features/people/index.ts';
import type { Place, Question, ScreenId } from '../host/index.ts';
import { type LazyScreen, lazyScreen } from './lazy-screen.tsx';

type Screen = { readonly label: string; readonly component: ComponentType } & Partial<LazyScreen>;

/** Every screen; what is not needed to begin with is loaded when nothing else is going on. */
export const screens: Readonly<Record<ScreenId, Screen>> = {
  overview: { label: 'Overview', component: OverviewScreen },
  people: { label: 'People', component: PeopleScreen },
  agencies: { label: 'Agencies', component: AgenciesScreen },
  chronology: {
    label: 'Chronology',
    ...lazyScreen(async () => {
      const { ChronologyScreen, firstQuestions } = await import('../features/chronology/index.ts');
      return { component: ChronologyScreen, firstQuestions };
    }),
  },
  timeline: {
    label: 'Timeline',
    ...lazyScreen(async () => ({ component: (await import('../features/timeline/index.ts')).TimelineScreen })),
  },
  themes: {
    label: 'Themes',
    ...lazyScreen(async () => ({ component: (await import('../features/themes/index.ts')).ThemesScreen })),
  },
  patterns: {
    label: 'Patterns',
    ...lazyScreen(async () => ({ component: (await import('../features/patterns/index.ts')).PatternsScreen })),
  },
  knowledge: {
    label: 'Who knew what',
    ...lazyScreen(async () => ({ component: (await import('../features/knowledge/index.ts')).KnowledgeScreen })),
  },
  accounts: {
    label: 'Same incident',
    ...lazyScreen(async () => ({ component: (await import('../features/accounts/index.ts')).AccountsScreen })),
  },
  findings: {
    label: 'Findings',
    ...lazyScreen(async () => ({ component: (await import('../features/findings/index.ts')).FindingsScreen })),
  },
  recommendations: {
    label: 'Recommendations',
    ...lazyScreen(async () => ({
      component: (await import('../features/recommendations/index.ts')).RecommendationsScreen,
    })),
  },
  report: {
    label: 'Report',
    ...lazyScreen(async () => ({ component: (await import('../features/report/index.ts')).ReportScreen })),
  },
  briefing: {
    label: 'Briefing',
    ...lazyScreen(async () => ({ component: (await import('../features/briefing/index.ts')).BriefingScreen })),
  },
  export: {
    label: 'Export',
    ...lazyScreen(async () => ({ component: (await import('../features/export/index.ts')).ExportScreen })),
  },
  history: {
    label: 'History',
    ...lazyScreen(async () => ({ component: (await import('../features/history/index.ts')).HistoryScreen })),
  },
};

export const allScreens = Object.values(screens);

/** What the screen at a place cannot do without. */
export function firstQuestions({ screen, params }: Place): readonly Question[] {
  return screens[screen].firstQuestions?.(params) ?? [];
}

/** The order of the work, as the navigation shows it and the keys count it. */
export const screenGroups: readonly { readonly label: string; readonly screens: readonly ScreenId[] }[] = [
  { label: 'Case', screens: ['overview', 'people', 'agencies'] },
  { label: 'Evidence', screens: ['chronology', 'timeline', 'themes', 'patterns', 'knowledge', 'accounts'] },
  { label: 'Judgement', screens: ['findings', 'recommendations'] },
  { label: 'Documents', screens: ['report', 'briefing', 'export'] },
];

/** There are ten digits; a screen that came later has none, so that no key changes its meaning. */
const unkeyedScreens: ReadonlySet<ScreenId> = new Set(['timeline', 'patterns', 'knowledge', 'accounts']);
const keyedScreens = screenGroups.flatMap((group) => group.screens).filter((screen) => !unkeyedScreens.has(screen));

/** Alt+Shift+1 … 9 and 0 open ten screens of the navigation: keys that no browser and no editor takes. */
export function screenOfDigit(digit: number): ScreenId | undefined {
  return keyedScreens[digit === 0 ? 9 : digit - 1];
}

export function keysOfScreen(screen: ScreenId): string | undefined {
  const place = keyedScreens.indexOf(screen);
  return place === -1 ? undefined : `Alt+Shift+${(place + 1) % 10}`;
}
