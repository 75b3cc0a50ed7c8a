import type { Block } from '../../plan/plan.ts';
import { cell, cellOrDash, paragraph, words } from '../../plan/runs.ts';
import type { CaseWords } from '../case-words.ts';
import { eventCell } from './event-cell.ts';

/** The events that the reviewer marked as significant or as part of a key practice episode, in order. */
export function keyEvents(caseWords: CaseWords): Block[] {
  const events = caseWords.publicCase.events.filter((event) => event.significance !== 'routine');
  if (events.length === 0) return [paragraph('No event has been marked as significant yet.')];
  return [
    {
      kind: 'table',
      caption: 'Key events',
      description: 'Significant events and key practice episodes in order of date, one to a row',
      columns: [
        { label: 'Ref', share: 9 },
        { label: 'Date', share: 20 },
        { label: 'Agency', share: 18 },
        { label: 'Event', share: 53 },
      ],
      rows: events.map((event) => {
        const told = eventCell(event);
        const isEpisode = event.significance === 'key_practice_episode';
        return {
          place: `E${event.ref}`,
          cells: [
            { paragraphs: [[caseWords.reference('event', event.id)]] },
            cell(caseWords.dateOf(event)),
            cellOrDash(caseWords.sourceOf(event)),
            isEpisode ? { paragraphs: [...told.paragraphs, words('Key practice episode.')] } : told,
          ],
        };
      }),
    },
  ];
}
