import { writeSync } from 'node:fs';
import { openCore } from '../../electron/core/open-core.ts';
import { createClient } from '../../shared/contract/client.ts';
import type { Change, EditLine } from './edit-words.ts';
import { createRandom } from './generated/random.ts';

/**
 * Opens a case and edits it until it is killed, telling on standard output what each edit is about to do and, once the
 * case has acknowledged it, what it did. Run as `node edit-forever.ts FILE SEED`, the passphrase in the environment.
 */
const [path = '', seed = '1'] = process.argv.slice(2);
const random = createRandom(Number(seed));
let minutes = 0;
const workspace = openCore({
  userDataFolder: null,
  appVersion: 'kill test',
  // A minute passes with every edit, so that no two of them become one step.
  now: () => new Date(Date.parse('2026-03-02T09:00:00Z') + minutes * 60_000),
  exportWorker: new URL('../../electron/core/export/worker.ts', import.meta.url),
  who: 'Kill test',
  log: (line) => writeSync(2, `${line}\n`),
}).openWorkspace();
const client = createClient(workspace);
await client.call('case.open', {
  source: workspace.mintHandle(path),
  passphrase: process.env.CASEWRIGHT_PASSPHRASE || undefined,
});

type Tag = { readonly id: number; readonly note: string };
type Event = { readonly id: number; readonly text: string; readonly tags: Tag[] };

const events: Event[] = [];
const sectionIds = (await client.call('sections.list', {})).map((section) => section.id);
const themeIds = (await client.call('themes.list', {})).map((theme) => theme.id);
let count = 0;

const say = (type: EditLine['type'], changes: readonly Change[]) =>
  writeSync(1, `${JSON.stringify({ type, changes })}\n`);
const gone = ({ id, tags }: Event): Change[] => [
  ...tags.map((tag): Change => ({ table: 'eventTags', id: tag.id, text: null })),
  { table: 'events', id, text: null },
];
const back = ({ id, text, tags }: Event): Change[] => [
  { table: 'events', id, text },
  ...tags.map((tag): Change => ({ table: 'eventTags', id: tag.id, text: tag.note })),
];

/** Says what will be done, does it, and says it again as done; an `id` that was still to come is filled in. */
async function edit(changes: readonly Change[], work: () => Promise<{ id: number } | unknown>): Promise<number> {
  minutes += 1;
  say('begin', changes);
  const result = await work();
  const id = typeof result === 'object' && result !== null && 'id' in result ? Number(result.id) : 0;
  say(
    'done',
    changes.map((change) => (change.id === null ? { ...change, id } : change)),
  );
  return id;
}

async function addEvent(): Promise<void> {
  const text = `Event ${seed}.${count}: ${'Mother told the school about it. '.repeat(random.between(1, 40))}`;
  const id = await edit([{ table: 'events', id: null, text }], () => client.call('events.add', { event: text }));
  events.push({ id, text, tags: [] });
}

async function addTag(): Promise<void> {
  const event = random.pick(events);
  const themeId = themeIds[event.tags.length];
  if (themeId === undefined) return;
  const note = `Note ${seed}.${count}`;
  const tag = { eventId: event.id, themeId, kind: 'concern', note } as const;
  const id = await edit([{ table: 'eventTags', id: null, text: note }], () => client.call('eventTags.add', tag));
  event.tags.push({ id, note });
}

async function writeSection(): Promise<void> {
  const id = random.pick(sectionIds);
  const text = `Section ${seed}.${count}: ${'What the agencies knew at the time. '.repeat(random.between(1, 200))}`;
  const content = {
    type: 'root',
    children: [{ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }],
  } as const;
  const changes = {
    content: { ...content, children: content.children.map((node) => ({ ...node, children: [...node.children] })) },
  };
  await edit([{ table: 'sections', id, text }], () => client.call('sections.update', { id, changes }));
}

/** Removes an event with its tags; now and then takes that back, and sometimes does it again. */
async function removeEvent(): Promise<void> {
  const event = random.pick(events);
  await edit(gone(event), () => client.call('events.remove', { ids: [event.id] }));
  let isThere = false;
  if (random.isLucky(0.7)) {
    await edit(back(event), () => client.call('history.undo', {}));
    isThere = true;
  }
  if (isThere && random.isLucky(0.3)) {
    await edit(gone(event), () => client.call('history.redo', {}));
    isThere = false;
  }
  if (!isThere) events.splice(events.indexOf(event), 1);
}

for (;;) {
  count += 1;
  const deeds = events.length < 3 ? [addEvent] : [addEvent, addTag, addTag, writeSection, writeSection, removeEvent];
  await random.pick(deeds)();
}
