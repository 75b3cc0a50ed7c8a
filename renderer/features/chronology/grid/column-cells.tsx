import type { ReactNode } from 'react';
import type { EventView } from '../../../../shared/contract/index.ts';
import { wordDate } from '../../../../shared/dates/index.ts';
import { TagLabel } from '../tag-label.tsx';
import type { ReferenceLists } from '../use-reference-lists.ts';

const mostTagsShown = 3;

/** The date as it is understood; under it the contributor's own words where they say it otherwise. */
export function dateCell(event: EventView): ReactNode {
  const hasOtherWords =
    event.dateText !== '' && event.dateText.toLocaleLowerCase('en-GB') !== event.dateWording.toLocaleLowerCase('en-GB');
  return (
    <>
      <span className="event-date">{event.dateWording}</span>
      {hasOtherWords && <span className="event-date-words">“{event.dateText}”</span>}
    </>
  );
}

export function themesCell(event: EventView, lists: ReferenceLists): ReactNode {
  const shown = event.tags.length > mostTagsShown ? mostTagsShown - 1 : mostTagsShown;
  return (
    <>
      {event.tags.slice(0, shown).map((tag) => (
        <TagLabel key={tag.id} tag={tag} themes={lists.themeById} />
      ))}
      {event.tags.length > shown && <span className="muted">and {event.tags.length - shown} more</span>}
    </>
  );
}

export function peopleCell(event: EventView, lists: ReferenceLists): ReactNode {
  return event.personIds.map((id) => lists.personById.get(id)?.pseudonym ?? '').join(', ');
}

/** Each agency that knew, with the date where one is given: "Police (June 2019), School". */
export function knownToCell(event: EventView, lists: ReferenceLists): ReactNode {
  return event.knownTo
    .map(({ agencyId, knownOn }) => {
      const name = lists.agencyById.get(agencyId)?.name ?? '';
      return knownOn === null ? name : `${name} (${dayWords(knownOn)})`;
    })
    .join(', ');
}

export function kloesCell(event: EventView, lists: ReferenceLists): ReactNode {
  return event.kloeIds.map((id) => lists.kloeById.get(id)?.question ?? '').join('\n');
}

/** A single stored date in words; nothing where there is none. */
export function dayWords(value: string | null): string {
  return value === null ? '' : wordDate({ start: value, end: null, meaning: 'point', part: null });
}
