import { openCore } from '../../../electron/core/open-core.ts';
import { createClient } from '../../../shared/contract/client.ts';
import type { EventView } from '../../../shared/contract/views.ts';
import type { Row } from '../../../shared/model/index.ts';

/** The words typed, each letter a filter: all of them leave more events than fill a screen. */
const typedWords = ['school', 'home visit', 'appoint'];

/** A text on its way into the filter, and how many events it leaves. */
export type Typed = { readonly text: string; readonly count: number };

/** The same events as data, for the other libraries and for knowing what a screen has to show. */
export type CaseFacts = {
  readonly rows: readonly EventView[];
  readonly agencies: readonly Row<'agencies'>[];
  readonly themes: readonly Row<'themes'>[];
  readonly people: readonly Row<'people'>[];
  readonly undated: number;
  /** For each word its beginnings, letter by letter. */
  readonly typing: readonly (readonly Typed[])[];
};

export async function readCaseFacts(path: string): Promise<CaseFacts> {
  const workspace = openCore({
    userDataFolder: null,
    appVersion: 'benchmark',
    now: () => new Date(),
    exportWorker: new URL('../../../electron/core/export/worker.ts', import.meta.url),
    log: console.error,
  }).openWorkspace();
  const client = createClient(workspace);
  await client.call('case.open', { source: workspace.mintHandle(path) });
  const { ids, undated } = await client.call('events.query', {});
  const rows: EventView[] = [];
  for (let start = 0; start < ids.length; start += 2_000) {
    rows.push(...(await client.call('events.rows', { ids: ids.slice(start, start + 2_000) })));
  }
  const typing: Typed[][] = [];
  for (const word of typedWords) {
    const beginnings: Typed[] = [];
    for (let length = 1; length <= word.length; length += 1) {
      const text = word.slice(0, length);
      const { ids: found } = await client.call('events.query', { filter: { text } });
      beginnings.push({ text, count: found.length });
    }
    typing.push(beginnings);
  }
  const facts = {
    rows,
    undated,
    typing,
    agencies: await client.call('agencies.list', {}),
    themes: await client.call('themes.list', {}),
    people: await client.call('people.list', {}),
  };
  await workspace.close();
  return facts;
}
