import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as passed } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { isChangeLogWhole } from '../../electron/core/store/change-log.ts';
import { applyKey } from '../../electron/core/store/database.ts';
import { readDb } from '../../electron/core/store/handle.ts';
import type { CaseDump } from '../../shared/model/case-dump.ts';
import { plainText } from '../../shared/rich-text/index.ts';
import { type TestCore, testCase } from '../helpers/core.ts';
import { applyChanges, type Change, type EditLine, keyOf, type Texts } from '../helpers/edit-words.ts';

const program = fileURLToPath(new URL('../helpers/edit-forever.ts', import.meta.url));
const file = 'case.casewright';
/** Milliseconds after the first acknowledged edit within which the process is killed. */
const span = 300;

describe('a case whose process is killed while it is edited', () => {
  it.each([
    ['without a passphrase', 25, undefined],
    ['with a passphrase', 10, 'correct horse battery staple'],
  ])('opens with every acknowledged edit in it, %s', { timeout: 180_000 }, async (_name, kills, passphrase) => {
    const core = await testCase(passphrase);
    const texts = textsOf(await core.client.call('case.dump', {}));
    await core.client.call('case.close', {});
    let acknowledged = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const delay = ((kill + Math.random()) / kills) * span;
      const { done, pending } = await editUntilKilled(core.path(file), kill + 1, delay, passphrase);
      for (const changes of done) applyChanges(texts, changes);
      acknowledged += done.length;

      const found = await readAfterKill(core, passphrase);
      const where = `kill ${kill + 1}, ${delay.toFixed(1)} ms after the first edit`;
      expect(found.health, where).toEqual({ quickCheck: 'ok', isLogWhole: true });
      const strange = unexplained(texts, found.texts, pending);
      expect(strange, where).toEqual([]);
      texts.clear();
      for (const [key, text] of found.texts) texts.set(key, text);
    }
    expect(acknowledged).toBeGreaterThan(kills * 3);
    expect(texts.size).toBeGreaterThan(kills);
  });
});

type Edits = { readonly done: readonly (readonly Change[])[]; readonly pending: readonly Change[] };

/** Lets a process of its own edit the case, and kills it so long after its first acknowledged edit. */
async function editUntilKilled(
  path: string,
  seed: number,
  delay: number,
  passphrase: string | undefined,
): Promise<Edits> {
  const child = spawn(process.execPath, [program, path, String(seed)], {
    env: { ...process.env, CASEWRIGHT_PASSPHRASE: passphrase ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_code, signal) => resolve(signal)));
  let complaints = '';
  child.stderr.on('data', (data) => {
    complaints += String(data);
  });
  const done: (readonly Change[])[] = [];
  let pending: readonly Change[] = [];
  let isCounting = false;
  for await (const line of createInterface({ input: child.stdout })) {
    const edit = readLine(line);
    if (edit === null) continue;
    pending = edit.type === 'begin' ? edit.changes : [];
    if (edit.type === 'begin') continue;
    done.push(edit.changes);
    if (isCounting) continue;
    isCounting = true;
    void passed(delay).then(() => child.kill('SIGKILL'));
  }
  expect(await exited, complaints).toBe('SIGKILL');
  return { done, pending };
}

/** Null for the piece of a line that the process was writing when it was killed. */
function readLine(line: string): EditLine | null {
  try {
    return JSON.parse(line) as EditLine;
  } catch {
    return null;
  }
}

/** Opens the file as a user would, then looks at it with SQLite's own check and along the chain of the change log. */
async function readAfterKill(core: TestCore, passphrase: string | undefined) {
  await core.client.call('case.open', { source: core.handle(file), passphrase });
  const texts = textsOf(await core.client.call('case.dump', {}));
  await core.client.call('case.close', {});
  const raw = new Database(core.path(file), { readonly: true });
  try {
    applyKey(raw, passphrase);
    const quickCheck = raw.pragma('quick_check(1)', { simple: true });
    return { texts, health: { quickCheck, isLogWhole: isChangeLogWhole(readDb(raw)) } };
  } finally {
    raw.close();
  }
}

function textsOf(dump: CaseDump): Texts {
  const wording = { person: () => '', record: () => '' };
  return new Map([
    ...dump.events.map(({ id, event }) => [keyOf({ table: 'events', id }), event] as const),
    ...dump.eventTags.map(({ id, note }) => [keyOf({ table: 'eventTags', id }), note] as const),
    ...dump.sections.map(({ id, content }) => [keyOf({ table: 'sections', id }), plainText(content, wording)] as const),
  ]);
}

/** What differs from the acknowledged edits and is not, whole, the one edit that was under way. */
function unexplained(expected: Texts, found: Texts, pending: readonly Change[]): string[] {
  const keys = new Set([...expected.keys(), ...found.keys()]);
  const differing = [...keys].filter((key) => expected.get(key) !== found.get(key));
  if (differing.length === 0) return [];
  const afterwards = new Map(expected);
  const added = pending.find((change) => change.id === null);
  const newKey = differing.find((key) => !expected.has(key) && found.get(key) === added?.text);
  const id = newKey === undefined ? null : Number(newKey.split(' ')[1]);
  applyChanges(
    afterwards,
    pending.map((change) => ({ ...change, id: change.id ?? id })),
  );
  return differing.filter((key) => afterwards.get(key) !== found.get(key));
}
