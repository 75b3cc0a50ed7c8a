import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../electron/core/store/database.ts';
import { viewSettingsOf } from '../../../electron/core/store/view-settings.ts';
import { refusalOf, sampleCase, testCore } from '../../helpers/core.ts';

const name = 'chronology-layout';
const layout = { columns: ['date', 'event'], widths: { event: 30 } };

it('how a screen is laid out stays with the case, and is no step of the work', async () => {
  const core = await sampleCase();
  await core.client.call('events.update', { id: 1, changes: { kind: 'Visit' } });
  await core.client.call('history.undo', {});
  const before = await core.client.call('case.state', {});
  const heard: unknown[] = [];
  core.workspace.subscribe((announcement) => heard.push(announcement));
  expect(await core.client.call('viewSettings.get', { name })).toEqual({ value: null });
  await core.client.call('viewSettings.set', { name, value: { columns: null } });
  await core.client.call('viewSettings.set', { name, value: layout });
  expect(await core.client.call('viewSettings.get', { name })).toEqual({ value: layout });
  expect(await core.client.call('case.state', {})).toEqual(before);
  expect(heard).toEqual([]);
  expect(JSON.stringify(await core.client.call('case.dump', {}))).not.toContain('chronology-layout');

  await core.client.call('case.close', {});
  const again = testCore(core.folder);
  await again.client.call('case.open', { source: again.handle('sample.casewright') });
  expect(await again.client.call('viewSettings.get', { name })).toEqual({ value: layout });
});

it('only screens that there are have a layout, and it stays small', async () => {
  const core = await sampleCase();
  const set = (input: unknown) => refusalOf(core, 'viewSettings.set', input);
  expect((await set({ name: 'weather', value: 1 })).code).toBe('invalid_input');
  expect((await set({ name, value: 'x'.repeat(60_000) })).code).toBe('invalid_input');
});

it('in a case that can only be read it lasts until the case is closed', async () => {
  const core = await sampleCase();
  await core.client.call('viewSettings.set', { name, value: layout });
  await core.client.call('case.close', {});
  const path = core.path('sample.casewright');
  const raw = new Database(path, { readonly: true });
  const settings = viewSettingsOf({ raw, isReadOnly: true, isEncrypted: false });
  expect(settings.get(name)).toEqual(layout);
  settings.set(name, { columns: ['event'] });
  expect(settings.get(name)).toEqual({ columns: ['event'] });
  raw.close();
  const after = openDatabase(path, undefined);
  expect(viewSettingsOf(after).get(name)).toEqual(layout);
  after.raw.prepare('UPDATE view_settings SET value = ?').run('{ not JSON');
  expect(viewSettingsOf(after).get(name)).toBeNull();
  after.raw.close();
});
