import type { Client } from '../../shared/contract/client.ts';
import type { EventView } from '../../shared/contract/views.ts';

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

/** The chronology in order, as JSON or a line an event. */
export async function describeEvents(client: Client, isJson: boolean): Promise<string> {
  const views = await allEvents(client);
  const lines = await nameEvents(client, views);
  if (isJson) return `${JSON.stringify(lines, null, 1)}\n`;
  return lines
    .map((line, index) => `${line.ref}\t${views[index]?.dateWording}\t${line.agency ?? 'Not stated'}\t${line.event}\n`)
    .join('');
}

async function allEvents(client: Client): Promise<EventView[]> {
  const { ids } = await client.call('events.query', {});
  const views: EventView[] = [];
  for (let from = 0; from < ids.length; from += 2_000) {
    views.push(...(await client.call('events.rows', { ids: ids.slice(from, from + 2_000) })));
  }
  return views;
}

async function nameEvents(client: Client, views: readonly EventView[]): Promise<EventLine[]> {
  const agencies = new Map((await client.call('agencies.list', {})).map((agency) => [agency.id, agency.name]));
  const people = new Map((await client.call('people.list', {})).map((person) => [person.id, person.pseudonym]));
  const themes = new Map((await client.call('themes.list', {})).map((theme) => [theme.id, theme.code]));
  const clusters = new Map((await client.call('clusters.list', {})).map((cluster) => [cluster.id, `C${cluster.ref}`]));
  return views.map((view) => ({
    ref: `E${view.ref}`,
    start: view.start,
    end: view.end,
    meaning: view.dateMeaning,
    dateText: view.dateText,
    timeText: view.timeText,
    agency: view.sourceKind === 'family' ? 'Family' : (agencies.get(view.agencyId ?? 0) ?? null),
    source: view.source,
    event: view.event,
    outcome: view.outcome,
    tags: view.tags.map(({ themeId, kind, note }) => ({ theme: themes.get(themeId ?? 0) ?? null, kind, note })),
    persons: view.personIds.map((id) => people.get(id) ?? ''),
    cluster: clusters.get(view.clusterId ?? 0) ?? null,
    scope: view.scope,
  }));
}
