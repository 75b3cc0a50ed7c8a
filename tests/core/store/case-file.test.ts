import { readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { applicationId, applyKey, schemaVersion } from '../../../electron/core/store/database.ts';
import { refusalOf, testCase, testCore } from '../../helpers/core.ts';

const words = 'correct horse battery staple';

describe.each([
  ['without a passphrase', undefined],
  ['with a passphrase', words],
])('a case file %s', (_name, passphrase) => {
  it('opens again with what was written', async () => {
    const core = await testCase(passphrase);
    await core.client.call('people.add', { pseudonym: 'Mother' });
    await core.client.call('case.close', {});
    const state = await core.client.call('case.open', { source: core.handle('case.casewright'), passphrase });
    const people = await core.client.call('people.list', {});
    expect({ ...state, people: people.map((person) => person.pseudonym) }).toEqual({
      fileName: 'case.casewright',
      subject: 'Child A',
      typeLabel: 'Local Child Safeguarding Practice Review',
      isReadOnly: false,
      isEncrypted: passphrase !== undefined,
      revision: 1,
      undo: 'Add person',
      redo: null,
      people: ['Child A', 'Mother'],
    });
  });

  it('is refused, and left as it is, while it is open elsewhere', async () => {
    const core = await testCase(passphrase);
    const other = testCore(core.folder);
    const error = await refusalOf(other, 'case.open', { source: other.handle('case.casewright'), passphrase });
    expect(error.code).toBe('case_locked');
    await core.client.call('people.add', { pseudonym: 'Father' });
    await core.client.call('case.close', {});
    await other.client.call('case.open', { source: other.handle('case.casewright'), passphrase });
    expect(await other.client.call('people.list', {})).toHaveLength(2);
  });

  it('is copied whole, and the copy keeps or changes its passphrase', async () => {
    const core = await testCase(passphrase);
    await core.client.call('people.add', { pseudonym: 'Mother' });
    await core.client.call('case.saveCopy', { target: core.handle('same.casewright') });
    await core.client.call('case.saveCopy', { target: core.handle('other.casewright'), passphrase: 'another' });
    await core.client.call('case.open', { source: core.handle('same.casewright'), passphrase });
    const kept = await core.client.call('people.list', {});
    await core.client.call('case.open', { source: core.handle('other.casewright'), passphrase: 'another' });
    expect(await core.client.call('people.list', {})).toEqual(kept);
    expect(kept.map((person) => person.pseudonym)).toEqual(['Child A', 'Mother']);
    expect((await refusalOf(core, 'case.saveCopy', { target: core.handle('same.casewright') })).code).toBe(
      'file_exists',
    );
  });

  it('from a newer Casewright is refused and not touched', async () => {
    const core = await testCase(passphrase);
    await core.client.call('case.close', {});
    const raw = new Database(core.path('case.casewright'));
    applyKey(raw, passphrase);
    raw.pragma(`user_version = ${schemaVersion + 1}`);
    raw.close();
    const before = readFileSync(core.path('case.casewright'));
    const error = await refusalOf(core, 'case.open', { source: core.handle('case.casewright'), passphrase });
    expect(error.code).toBe('newer_version');
    expect(readFileSync(core.path('case.casewright')).equals(before)).toBe(true);
  });

  it('that is damaged is refused and not touched', async () => {
    const core = await testCase(passphrase);
    await core.client.call('case.close', {});
    const path = core.path('case.casewright');
    truncateSync(path, statSync(path).size - 4096 * 40);
    const before = readFileSync(path);
    const error = await refusalOf(core, 'case.open', { source: core.handle('case.casewright'), passphrase });
    expect(error.code).toBe('damaged');
    expect(readFileSync(path).equals(before)).toBe(true);
  });
});

describe('opening', () => {
  it('marks plain case files as ours and leaves nothing readable in encrypted ones', async () => {
    const plain = await testCase();
    const encrypted = await testCase(words);
    const raw = new Database(plain.path('case.casewright'), { readonly: true, timeout: 1 });
    raw.close();
    const bytes = readFileSync(plain.path('case.casewright'));
    expect(bytes.readUInt32BE(68)).toBe(applicationId);
    expect(bytes.includes('Child A')).toBe(true);
    const secret = readFileSync(encrypted.path('case.casewright'));
    expect(secret.includes('SQLite') || secret.includes('Child A') || secret.includes('CREATE TABLE')).toBe(false);
  });

  it('asks for a passphrase where one may be needed, and refuses a wrong one', async () => {
    const core = await testCase(words);
    await core.client.call('case.close', {});
    const source = core.handle('case.casewright');
    expect((await refusalOf(core, 'case.open', { source })).code).toBe('passphrase_needed');
    expect((await refusalOf(core, 'case.open', { source, passphrase: 'wrong' })).code).toBe('wrong_passphrase');
  });

  it.each([
    ['a text', Buffer.from('Dear panel members,')],
    ['an empty file', Buffer.alloc(0)],
  ])('refuses %s as not a case and leaves it as it is', async (_name, bytes) => {
    const core = testCore();
    writeFileSync(core.path('letter.casewright'), bytes);
    expect((await refusalOf(core, 'case.open', { source: core.handle('letter.casewright') })).code).toBe('not_a_case');
    expect(readFileSync(core.path('letter.casewright')).equals(bytes)).toBe(true);
  });

  it('refuses a database of another program', async () => {
    const core = testCore();
    new Database(core.path('other.casewright')).exec('CREATE TABLE letters (text)').close();
    expect((await refusalOf(core, 'case.open', { source: core.handle('other.casewright') })).code).toBe('not_a_case');
  });

  it('keeps the case that is open when another can’t be opened', async () => {
    const core = await testCase();
    writeFileSync(core.path('letter.casewright'), 'Dear panel members,');
    await refusalOf(core, 'case.open', { source: core.handle('letter.casewright') });
    expect((await core.client.call('case.state', {})).fileName).toBe('case.casewright');
  });

  it('never writes over a file', async () => {
    const core = testCore();
    writeFileSync(core.path('there.casewright'), 'something');
    const input = { target: core.handle('there.casewright'), subject: 'Child B', typeLabel: 'Review' };
    expect((await refusalOf(core, 'case.create', input)).code).toBe('file_exists');
    expect(readFileSync(core.path('there.casewright'), 'utf8')).toBe('something');
  });
});
