import type { Client } from '../../shared/contract/client.ts';
import type { SentEventFilter } from '../../shared/contract/event-filter.ts';
import type { EventView } from '../../shared/contract/views.ts';
import type { CommandLine } from './arguments.ts';
import { readEventFilter } from './event-filter.ts';
import { type Names, nameSource, nameTheme, readNames } from './names.ts';

/** What scripts read of an event: names instead of ids, theme codes instead of labels, nothing private. */
type EventLine = {
  ref: string;
  start: string | null;
  end: string | null;
  meaning: EventView['dateMeaning'];
  dateText: string;
  timeText: string;
  /** The agency's name, `Family`, or null where the source does not say. */
  agency: string | null;
  source: string;
  event: string;
  outcome: string;
  tags: { theme: string | null; kind: string; note: string }[];
  persons: string[];
  cluster: string | null;
  scope: EventView['scope'];
};

/** The chronology in order, or what the options ask of it, as JSON or a line an event. */
export async function describeEvents(client: Client, options: CommandLine['options']): Promise<string> {
  const names = await readNames(client);
  const views = await eventsOf(client, readEventFilter(options, names));
  const lines = await nameEvents(client, names, views);
  if (options.json) return `${JSON.stringify(lines, null, 1)}\n`;
  return lines
    .map((line, index) => `${line.ref}\t${views[index]?.dateWording}\t${line.agency ?? 'Not stated'}\t${line.event}\n`)
    .join('');
}

async function eventsOf(client: Client, filter: SentEventFilter): Promise<EventView[]> {
  const { ids } = await client.call('events.query', { filter });
  const views: EventView[] = [];
  for (let from = 0; from < ids.length; from += 2_000) {
    views.push(...(await client.call('events.rows', { ids: ids.slice(from, from + 2_000) })));
  }
  return views;
}

async function nameEvents(client: Client, names: Names, views: readonly EventView[]): Promise<EventLine[]> {
  const people = new Map((await client.call('people.list', {})).map((person) => [person.id, person.pseudonym]));
  const clusters = new Map((await client.call('clusters.list', {})).map((cluster) => [cluster.id, `C${cluster.ref}`]));
  return views.map((view) => ({
    ref: `E${view.ref}`,
    start: view.start,
    end: view.end,
    meaning: view.dateMeaning,
    dateText: view.dateText,
    timeText: view.timeText,
    agency: nameSource(names, view),
    source: view.source,
    event: view.event,
    outcome: view.outcome,
    tags: view.tags.map(({ themeId, kind, note }) => ({ theme: nameTheme(names, themeId), kind, note })),
    persons: view.personIds.map((id) => people.get(id) ?? ''),
    cluster: clusters.get(view.clusterId ?? 0) ?? null,
    scope: view.scope,
  }));
}
