import { laneKinds } from '../../../shared/contract/index.ts';
import type { ScreenParams } from '../../host/index.ts';
import type { View } from './line/view.ts';
import type { TimelineWishes } from './use-timeline-data.ts';

/** About a quarter of a year: short enough to show a case going quiet, long enough to be more than a holiday. */
const USUAL_GAP = 91;
const usualWishes: TimelineWishes = { lanes: 'agency', gapDays: USUAL_GAP, isOncePerIncident: false };

/** How the screen was left, so that going back finds it as it was: options, and the part of the line in view. */
export type KeptPlace = { readonly wishes: TimelineWishes; readonly view: View | null };

/** Reads what was put into the params of the screen; what can't be read (an older version's history) is as usual. */
export function readKeptPlace({ kept }: ScreenParams): KeptPlace {
  if (!isObject(kept)) return { wishes: usualWishes, view: null };
  const { view } = kept;
  const { lanes, gapDays, isOncePerIncident } = isObject(kept.wishes) ? kept.wishes : {};
  return {
    wishes: {
      lanes: laneKinds.find((kind) => kind === lanes) ?? usualWishes.lanes,
      gapDays: typeof gapDays === 'number' || gapDays === null ? gapDays : usualWishes.gapDays,
      isOncePerIncident: isOncePerIncident === true,
    },
    view:
      isObject(view) && typeof view.from === 'number' && typeof view.days === 'number'
        ? { from: view.from, days: view.days }
        : null,
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
