import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { CaseFacts } from './case-facts.ts';
import { frame95, inFreshPage } from './chromium.ts';
import { timeToPaint } from './measured.ts';

export type VisTimelineTimes = { readonly firstPicture: number; readonly moveFrame: number };

/** The part of vis-timeline that is used; its own types need a bundler's way of finding modules. */
type VisTimeline = {
  readonly zoomIn: (share: number, options: { animation: false }) => void;
  readonly zoomOut: (share: number, options: { animation: false }) => void;
  readonly moveTo: (time: number, options: { animation: false }) => void;
  readonly getWindow: () => { readonly start: Date; readonly end: Date };
};
type Item = { id: number; group: number; content: string; start: string; end?: string };
type Group = { id: number; content: string };

declare global {
  var vis: {
    readonly DataSet: new (items: readonly object[]) => object;
    readonly Timeline: new (box: HTMLElement, items: object, groups: object, options: object) => VisTimeline;
  };
  var visItems: readonly Item[];
  var visGroups: readonly Group[];
  var visTimeline: VisTimeline;
}

const frameCount = 20;
/** After this long nobody waits for a picture (milliseconds). */
export const patience = 60_000;

/**
 * One round of vis-timeline showing the same dated events in the same lanes, as it comes: items stacked, the whole line
 * in view. Undefined when the picture and its movement were not done in time.
 */
export async function measureVisTimeline(
  chromium: string,
  address: string,
  facts: CaseFacts,
  eventCount: number,
): Promise<VisTimelineTimes | undefined> {
  return inFreshPage(chromium, async (page) => {
    await page.goto(`${address}/timeline.html`);
    await page.evaluate(
      ([items, groups]) => {
        globalThis.visItems = items;
        globalThis.visGroups = groups;
      },
      [itemsOf(facts).slice(0, eventCount), groupsOf(facts)] as const,
    );
    await page.waitForTimeout(500);
    const late = delay(patience, undefined, { ref: false });
    const measured = measure(page);
    // The page is closed while it still works: what then fails is no news.
    measured.catch(() => undefined);
    return Promise.race([measured, late]);
  });
}

async function measure(page: Page): Promise<VisTimelineTimes> {
  const firstPicture = await timeToPaint(page, 'click', `document.querySelector('.vis-item') !== null`, () =>
    page.evaluate(() => {
      bench.startedAt = performance.now();
      const box = document.getElementById('box') as HTMLElement;
      const [items, groups] = [new vis.DataSet(visItems), new vis.DataSet(visGroups)];
      globalThis.visTimeline = new vis.Timeline(box, items, groups, { height: '100%', groupOrder: 'id' });
    }),
  );
  const lengths = await page.evaluate(async (count) => {
    const still = { animation: false } as const;
    const pan = () => {
      const { start, end } = visTimeline.getWindow();
      visTimeline.moveTo((start.getTime() + end.getTime()) / 2 + (end.getTime() - start.getTime()) / 20, still);
    };
    return [
      ...(await bench.frames(count, () => visTimeline.zoomIn(0.1, still))),
      ...(await bench.frames(count, pan)),
      ...(await bench.frames(count, () => visTimeline.zoomOut(0.1, still))),
    ];
  }, frameCount);
  return { firstPicture, moveFrame: frame95(lengths) };
}

const family = 0;

function itemsOf({ rows }: CaseFacts): Item[] {
  return rows.flatMap(({ id, event, agencyId, earliest, latest }) => {
    if (earliest === null || earliest.startsWith('0000')) return [];
    const isLonger = latest !== null && latest !== earliest && !latest.startsWith('9999');
    const item = { id, group: agencyId ?? family, content: event.slice(0, 72), start: earliest };
    return [isLonger ? { ...item, end: latest } : item];
  });
}

const groupsOf = ({ agencies }: CaseFacts): Group[] => [
  ...agencies.map(({ id, name }) => ({ id, content: name })),
  { id: family, content: 'Family or not stated' },
];
