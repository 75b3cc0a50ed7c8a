import { copyFileSync } from 'node:fs';
import { openCore } from '../../electron/core/open-core.ts';
import { type Client, createClient } from '../../shared/contract/client.ts';
import { type Measurement, median, timeOf } from './measure.ts';
import { openRawStore, type RawStore } from './raw-store.ts';

const rounds = 5;
const callsInRound = 8;
/** Ids in every generated case: an agency, a theme, and words that some texts hold. */
const wanted = { agencyId: 3, themeId: 5, word: 'school', typed: 'school mo' };

type Pair = { readonly ours: (client: Client) => Promise<unknown>; readonly reference: (raw: RawStore) => unknown };

/** What screens ask of the store, through the contract and in plain SQL. */
const pairs: Readonly<Record<string, Pair>> = {
  'query all events': {
    ours: (client) => client.call('events.query', {}),
    reference: (raw) => raw.query(),
  },
  'filter by theme, agency and word': {
    ours: (client) =>
      client.call('events.query', {
        filter: { agencyIds: [wanted.agencyId], themeIds: [wanted.themeId], text: wanted.word },
      }),
    reference: (raw) => raw.filter(wanted.agencyId, wanted.themeId, wanted.word),
  },
  'search the case as one types': {
    ours: (client) => client.call('search.find', { text: wanted.typed, limit: 50 }),
    reference: (raw) => raw.search(wanted.typed),
  },
  'fetch 100 rows': {
    ours: (client) => client.call('events.rows', { ids: windowOfIds }),
    reference: (raw) => raw.rows(windowOfIds),
  },
  'add an event': {
    ours: (client) =>
      client.call('events.add', { event: text, start: '2019-11', dateMeaning: 'point', datePart: 'late' }),
    reference: (raw) => raw.add(text),
  },
};

/** A hundred rows from all over the file. */
const windowOfIds = Array.from({ length: 100 }, (_, index) => index + 1);
const text =
  'The class teacher spoke with Mother about a run of unexplained absences, and wrote to the service that day. '.repeat(
    3,
  );

/** Measures the store on the case file at `path` against plain SQL on a copy of it, in turn. */
export async function measureStore(path: string, eventCount: number): Promise<Measurement[]> {
  const copy = `${path}.copy`;
  copyFileSync(path, copy);
  const workspace = openCore({
    userDataFolder: null,
    appVersion: 'benchmark',
    now: () => new Date(),
    exportWorker: new URL('../../electron/core/export/worker.ts', import.meta.url),
    log: console.error,
  }).openWorkspace();
  const client = createClient(workspace);
  const source = workspace.mintHandle(path);
  const times = new Map<string, { ours: number[]; reference: number[] }>();
  const note = (name: string, side: 'ours' | 'reference', time: number) => {
    const known = times.get(name) ?? { ours: [], reference: [] };
    known[side].push(time);
    times.set(name, known);
  };

  for (let round = 0; round < rounds; round += 1) {
    note('open', 'ours', await timeOf(() => client.call('case.open', { source })));
    for (const [name, pair] of Object.entries(pairs)) {
      for (let call = 0; call < callsInRound; call += 1) note(name, 'ours', await timeOf(() => pair.ours(client)));
    }
    await client.call('case.close', {});

    let raw: RawStore | undefined;
    note('open', 'reference', await timeOf(() => (raw = openRawStore(copy))));
    for (const [name, pair] of Object.entries(pairs)) {
      for (let call = 0; call < callsInRound; call += 1) {
        note(name, 'reference', await timeOf(() => pair.reference(raw as RawStore)));
      }
    }
    raw?.close();
  }
  await workspace.close();
  return [...times].map(([name, { ours, reference }]) => ({
    eventCount,
    name,
    ours: median(ours),
    reference: median(reference),
  }));
}
