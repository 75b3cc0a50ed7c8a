import { newEvent } from '../../../renderer/features/chronology/event-editor.ts';
import type { ReferenceLists } from '../../../renderer/features/chronology/use-reference-lists.ts';
import type { EventView } from '../../../shared/contract/index.ts';
import { wordDate } from '../../../shared/dates/index.ts';
import { tables } from '../../../shared/model/index.ts';

/** An event as the grid gets it, with what is given and nothing else in it. */
export function eventView(given: Partial<EventView>): EventView {
  const event = { ...newEvent, id: 1, ref: given.id ?? 1, ...given };
  const { start, end, dateMeaning: meaning, datePart: part, timeText } = event;
  return { ...event, dateWording: wordDate({ start, end, meaning, part }, { timeText }) };
}

/** Two agencies of the police and one more, no themes, no people. */
export function referenceLists(): ReferenceLists {
  const agencies = [
    ['West Midlands Police', 'WMP'],
    ['British Transport Police', ''],
    ['Adult social care', 'ASC'],
  ].map(([name = '', shortName = ''], place) => ({
    ...tables.agencies.defaults,
    id: place + 1,
    position: place,
    name,
    shortName,
  }));
  return {
    agencies,
    themes: [],
    people: [],
    agencyById: new Map(agencies.map((agency) => [agency.id, agency])),
    themeById: new Map(),
    personById: new Map(),
    kloeById: new Map(),
  };
}
