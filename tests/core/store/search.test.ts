import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../electron/core/store/database.ts';
import { dumpCase } from '../../../electron/core/store/dump.ts';
import { insertRow } from '../../../electron/core/store/rows.ts';
import { findText } from '../../../electron/core/store/search.ts';
import { refusalOf, sampleCase, type TestCore, testCase, testCore } from '../../helpers/core.ts';
import { generatedCase } from '../../helpers/generated-case.ts';
import { sessionWith } from '../../helpers/session-with.ts';

const find = async ({ client }: TestCore, text: string) =>
  (await client.call('search.find', { text, limit: 50 })).map(({ table, ref, place, isPrivate, snippet }) => ({
    table,
    ref,
    place,
    isPrivate,
    snippet: snippet.map(({ text: words, isHit }) => (isHit ? `[${words}]` : words)).join(''),
  }));
const refs = async (core: TestCore, text: string) => (await find(core, text)).map(({ ref }) => ref);

const paragraph = (text: string) => ({
  type: 'root' as const,
  children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text, format: 0 }] }],
});

/** A case in which each of four kinds of record says something of a lodger. */
async function lodgerCase(): Promise<TestCore> {
  const core = await testCase();
  await core.client.call('events.add', { event: 'A lodger moved in.', outcome: 'No check was made of the lodger.' });
  await core.client.call('learning.add', { text: 'Nobody asked who lived there.', analysis: 'The lodger was unseen.' });
  await core.client.call('recommendations.add', {
    text: 'Ask about lodgers.',
    privateNote: 'Lodger: chair disagrees.',
  });
  const [section] = await core.client.call('sections.list', {});
  await core.client.call('sections.update', {
    id: section?.id ?? 0,
    changes: { content: paragraph('Of the Lodger.') },
  });
  return core;
}

describe('a search of the whole case', () => {
  it('finds events, findings, recommendations and report text, with the words lit up', async () => {
    const core = await lodgerCase();
    const [section] = await core.client.call('sections.list', {});
    expect(await find(core, 'LODGER')).toEqual([
      { table: 'events', ref: 'E1', place: 'Event', isPrivate: false, snippet: 'A [lodger] moved in.' },
      { table: 'learning', ref: 'L1', place: 'Analysis', isPrivate: false, snippet: 'The [lodger] was unseen.' },
      {
        table: 'recommendations',
        ref: 'R1',
        place: 'Recommendation',
        isPrivate: false,
        snippet: 'Ask about [lodgers].',
      },
      { table: 'sections', ref: section?.title, place: 'Text', isPrivate: false, snippet: 'Of the [Lodger].' },
    ]);
  });

  it('takes every word, the last as it is typed, quotes as they stand, and no accent for another', async () => {
    const core = await testCase();
    for (const event of ['Clare’s Law was explained.', 'The law of Clare', 'Zoë and S were seen', 'Zoe sat alone'])
      await core.client.call('events.add', { event });
    const found = {
      typing: await refs(core, 'clar'),
      begun: await refs(core, 'law expl'),
      ended: await refs(core, 'clar '),
      phrase: await refs(core, '"clare’s law"'),
      phraseBegun: await refs(core, '“law of cl'),
      phraseEnded: await refs(core, '"law of cl"'),
      accents: (await refs(core, 'zoë')).toSorted(),
      letter: await refs(core, 's'),
      none: await refs(core, 'law absent'),
      noWord: await refs(core, ' "" — * ? '),
    };
    expect(found).toEqual({
      typing: expect.arrayContaining(['E1', 'E2']),
      begun: ['E1'],
      ended: [],
      phrase: ['E1'],
      phraseBegun: ['E2'],
      phraseEnded: [],
      accents: ['E3', 'E4'],
      letter: expect.arrayContaining(['E3']),
      none: [],
      noWord: [],
    });
  });

  it('finds a record by its number before all that mention it', async () => {
    const core = await sampleCase();
    const found = await find(core, 'e13');
    expect(found[0]).toMatchObject({ table: 'events', ref: 'E13', place: 'Event' });
    expect((await find(core, 'G2'))[0]).toMatchObject({ table: 'learning', ref: 'G2' });
    expect(await find(core, 'E99')).toEqual([]);
  });

  it('says when what it shows is from a private note', async () => {
    const core = await testCase();
    await core.client.call('events.add', { event: 'A visit.', reviewerNote: 'Ask the chair about Philomede.' });
    expect(await find(core, 'philomede')).toEqual([
      {
        table: 'events',
        ref: 'E1',
        place: 'Private note',
        isPrivate: true,
        snippet: 'Ask the chair about [Philomede].',
      },
    ]);
  });

  it('follows every change, undo and redo, removal, a copy made from a dump, and opening again', async () => {
    const core = await lodgerCase();
    const states = async () => [await refs(core, 'lodger'), await refs(core, 'tenant')];
    const before = await states();
    core.wait(60_000);
    await core.client.call('events.update', { id: 1, changes: { event: 'A tenant moved in.', outcome: '' } });
    const [section] = await core.client.call('sections.list', {});
    await core.client.call('sections.remove', { ids: [section?.id ?? 0] });
    const after = await states();
    expect(after).toEqual([['L1', 'R1'], ['E1']]);
    await core.client.call('history.undo', {});
    await core.client.call('history.undo', {});
    expect(await states()).toEqual(before);
    await core.client.call('history.redo', {});
    await core.client.call('history.redo', {});
    expect(await states()).toEqual(after);
    await core.client.call('case.close', {});
    await core.client.call('case.open', { source: core.handle('case.casewright') });
    expect(await states()).toEqual(after);
    const copy = sessionWith(await core.client.call('case.dump', {}));
    expect(findText(copy.db, 'lodger', 50).map(({ ref }) => ref)).toEqual(['L1', 'R1']);
    copy.write({ label: 'Add event' }, (db) => insertRow(db, 'events', { event: 'Another lodger.' }));
    expect(findText(copy.db, 'lodger', 50).map(({ ref }) => ref)).toEqual(['E2', 'L1', 'R1']);
    copy.close();
  });

  it('follows changes to very many records, their undo and redo', async () => {
    const core = testCore();
    writeFileSync(core.path('made.json'), JSON.stringify(generatedCase(200, 6)));
    const target = core.handle('made.casewright');
    await core.client.call('case.createFromDump', { target, dump: core.handle('made.json') });
    const count = async (text: string) =>
      (await core.client.call('search.find', { text, limit: 200 })).filter(({ table }) => table === 'events').length;
    const visits = await count('visit');
    const ids = [...(await core.client.call('events.query', {})).ids].slice(0, 120);
    await core.client.call('events.updateMany', { ids, changes: { voice: 'Quietly.' } });
    expect(await count('quietly')).toBe(120);
    await core.client.call('events.remove', { ids: ids.slice(0, 60) });
    expect(await count('quietly')).toBe(60);
    for (const expected of [120, 0]) {
      await core.client.call('history.undo', {});
      expect(await count('quietly')).toBe(expected);
    }
    expect(await count('visit')).toBe(visits);
    for (const expected of [120, 60]) {
      await core.client.call('history.redo', {});
      expect(await count('quietly')).toBe(expected);
    }
    expect((await refusalOf(core, 'events.updateMany', { ids: [...ids, 999], changes: { voice: 'x' } })).code).toBe(
      'not_found',
    );
    await core.client.call('events.update', { id: ids[119] ?? 0, changes: { voice: 'Loudly.' } });
    expect([await count('quietly'), await count('loudly')]).toEqual([59, 1]);
  });

  it('takes whatever is typed for words, never for a query', () => {
    const session = sessionWith(generatedCase(60));
    const syntax = fc.constantFrom(
      '"',
      '*',
      'AND',
      'OR',
      'NOT',
      'NEAR(',
      ')',
      '^',
      ':',
      'event:',
      '-',
      '+',
      '{',
      '“',
      "'",
    );
    const typed = fc
      .array(fc.oneof(syntax, fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('school', 'Mother')))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'grapheme' })), (text) => {
        expect(findText(session.db, text, 5).length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 1000 },
    );
    session.close();
  });

  it('finds the events that a look at every word finds', () => {
    const session = sessionWith(generatedCase(300, 5));
    const { events } = dumpCase(session.db);
    for (const word of ['school', 'mother', 'visit', 'police', 'told', 'nowhere']) {
      const texts = (event: (typeof events)[number]) =>
        [event.event, event.outcome, event.response, event.rationale, event.voice, event.source, event.kind]
          .concat(event.dateText, event.timeText, event.agencyAnalysis, event.reviewerNote)
          .join(' ')
          .toLowerCase();
      const expected = events.filter((event) => new RegExp(`\\b${word}`).test(texts(event))).map(({ id }) => id);
      const hits = findText(session.db, word, 5_000).filter(({ table }) => table === 'events');
      expect(new Set(hits.map(({ id }) => id))).toEqual(new Set(expected));
    }
    session.close();
  });

  it('keeps no word of what was taken out in its index', async () => {
    const core = await testCase();
    await core.client.call('events.add', { event: 'Wrotham Quillfeather called.' });
    await core.client.call('events.remove', { ids: [1] });
    await core.workspace.close();
    const { raw } = openDatabase(core.path('case.casewright'), undefined);
    const blocks = raw.prepare('SELECT block FROM events_search_data').pluck().all() as Buffer[];
    const terms = raw.prepare('SELECT term FROM events_search_idx').pluck().all().map(String);
    raw.close();
    expect(Buffer.concat(blocks).toString('latin1') + terms.join(' ')).not.toContain('quillfeather');
  });

  it('is refused without a limit, and for more than anyone types', async () => {
    const core = await testCase();
    expect(await refusalOf(core, 'search.find', { text: 'x' })).toMatchObject({
      code: 'invalid_input',
      field: 'limit',
    });
    expect(await refusalOf(core, 'search.find', { text: 'x'.repeat(2_001), limit: 5 })).toMatchObject({
      field: 'text',
    });
  });
});

describe('a search of names and short notes', () => {
  it('finds people, agencies, themes, questions, actions, terms and the notes on tags', async () => {
    const core = await testCase();
    const { client } = core;
    await client.call('people.add', { pseudonym: 'Mother', realName: 'Quillon Vane' });
    await client.call('agencies.add', { name: 'Quillon Trust' });
    const theme = await client.call('themes.add', { code: 'quill', label: 'Quilling' });
    await client.call('keyLinesOfEnquiry.add', { question: 'Was the quill seen?' });
    const recommendation = await client.call('recommendations.add', { text: 'Something else.' });
    await client.call('actions.add', { recommendationId: recommendation.id, action: 'Buy quills.' });
    await client.call('glossary.add', { term: 'Quill', meaning: 'A pen' });
    const event = await client.call('events.add', { event: 'A visit.' });
    await client.call('eventTags.add', { eventId: event.id, themeId: theme.id, note: 'Signed with a quill.' });
    expect(
      (await find(core, 'quill')).map(({ table, ref, place, isPrivate, snippet }) => [
        table,
        ref,
        place,
        isPrivate,
        snippet,
      ]),
    ).toEqual([
      ['people', 'Mother', 'Real name', true, '[Quill]on Vane'],
      ['agencies', 'Quillon Trust', 'Agency', false, '[Quill]on Trust'],
      ['themes', 'Quilling', 'Theme', false, '[Quill]ing'],
      ['keyLinesOfEnquiry', 'Question 1', 'Key line of enquiry', false, 'Was the [quill] seen?'],
      ['recommendations', 'R1', 'Action', false, 'Buy [quill]s.'],
      ['glossary', 'Quill', 'Glossary', false, '[Quill]'],
      ['events', 'E1', 'Note on a tag', false, 'Signed with a [quill].'],
    ]);
  });

  it('shows the words around the first hit of a long note, and each record once', async () => {
    const core = await testCase();
    const { client } = core;
    const long = `${'before '.repeat(40)}needle ${'after '.repeat(40)}`;
    await client.call('events.add', { event: 'A needle.' });
    await client.call('eventTags.add', { eventId: 1, note: 'needle' });
    await client.call('agencies.add', { name: 'Needlework', privateNote: long });
    const found = await find(core, 'needle ');
    expect(found.map(({ table, place }) => [table, place])).toEqual([
      ['events', 'Event'],
      ['agencies', 'Agency'],
    ]);
    const [note] = await find(core, 'needle after');
    expect(note).toMatchObject({ ref: 'Needlework', place: 'Private note', isPrivate: true });
    expect(note?.snippet).toMatch(/^… before .*\[needle\] \[after\].* …$/);
    expect(note?.snippet.length).toBeLessThan(400);
  });
});
