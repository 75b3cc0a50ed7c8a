import type { FigureKind } from '../../../../shared/model/document-words.ts';
import type { PublicRow } from '../../../../shared/model/index.ts';
import { subjectWording } from '../../../../shared/starters/index.ts';
import { statusWords, versionWords } from '../compose/frame.ts';
import { count, dayWords } from '../compose/phrases.ts';
import type { FigureChoice } from './figure.ts';
import type { PageFrame } from './page.ts';

/** What a figure is called: in its title, in file names and in the list of exports. */
const figureLabels = {
  timeline: 'Timeline',
  theme_by_agency: 'Themes by agency',
  theme_by_month: 'Themes by month',
  theme_by_theme: 'Themes together',
  child_seen_by_agency: 'Child seen, by agency',
  contacts_by_month: 'Contacts by month',
  kinds_by_theme: 'Concern and good practice, by theme',
} as const satisfies Record<FigureKind, string>;

/** In the words of the kind of review: "Adult seen, by agency". */
export function figureLabel(figure: FigureKind, kind: PublicRow<'review'>['kind']): string {
  return subjectWording(kind)(figureLabels[figure]);
}

/**
 * Title, count, marking, status, version and date, as documents word them: a publication copy names the review where a
 * draft carries the marking for handling.
 */
export function frameOf(choice: FigureChoice): PageFrame {
  const { review, events } = choice.publicCase;
  const label = figureLabel(choice.figure, review.kind).replace('by month', `by ${choice.blur ?? 'month'}`);
  return {
    title: `${review.subject}: ${choice.figure === 'timeline' ? `${label} by ${choice.lanes}` : label}`,
    subtitle: [
      countWords(choice),
      ...(choice.countClustersOnce && events.some(({ clusterId }) => clusterId !== null)
        ? ['accounts of one incident count once']
        : []),
      ...(choice.blur === undefined ? [] : [`dates no more exact than the ${choice.blur}`]),
    ].join(', '),
    header: choice.status === 'draft' ? review.classification.trim() : `${review.subject}: ${review.typeLabel}`,
    footer: [statusWords(choice), versionWords(choice.version), dayWords(choice.madeOn)].filter(Boolean).join('  ·  '),
  };
}

/** "34 of 500 events, 6 undated": what a filter leaves out, and what has no place on a line, is said. */
function countWords({ figure, publicCase: { events }, total }: FigureChoice): string {
  const all = count(total, 'event');
  const shown = events.length === total ? all : `${events.length.toLocaleString('en-GB')} of ${all}`;
  const undated = events.filter(({ earliest, latest }) => earliest === null && latest === null).length;
  return undated > 0 && figure === 'timeline' ? `${shown}, ${undated.toLocaleString('en-GB')} undated` : shown;
}
