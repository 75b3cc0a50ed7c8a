import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { FigureNode, RichText } from '../../../shared/rich-text/index.ts';
import { refusalOf, type TestCore, testCase } from '../../helpers/core.ts';
import { exif, plainJpeg, png, textChunk, withSegments } from '../../helpers/pictures.ts';

const base64 = (bytes: Buffer) => bytes.toString('base64');
const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const figure = (sha256: string, words: Partial<FigureNode> = {}): RichText => ({
  type: 'root',
  children: [{ type: 'figure', sha256, altText: 'A red square', caption: '', width: 'full', ...words }],
});

async function caseWithSection(): Promise<TestCore & { readonly sectionId: number }> {
  const core = await testCase();
  const { id } = await core.client.call('sections.add', { title: 'Family' });
  return { ...core, sectionId: id };
}

describe('a picture put into a section', () => {
  it('is kept bare of its metadata under the hash of what is kept, and is given back so', async () => {
    const { client, sectionId } = await caseWithSection();
    const given = png(6, 4, [textChunk('Author', 'Someone')]);
    const { sha256, ...about } = await client.call('pictures.add', { base64: base64(given), sectionId });
    expect(about).toEqual({ mediaType: 'image/png', width: 6, height: 4 });
    expect(sha256).toBe(hashOf(png(6, 4)));
    expect(await client.call('pictures.get', { sha256 })).toEqual({
      mediaType: 'image/png',
      base64: base64(png(6, 4)),
    });
  });

  it('comes and goes in one step with the text that shows it', async () => {
    const { client, sectionId, wait } = await caseWithSection();
    const { sha256 } = await client.call('pictures.add', { base64: base64(plainJpeg), sectionId });
    wait(900);
    await client.call('sections.update', { id: sectionId, changes: { content: figure(sha256) } });
    expect((await client.call('case.state', {})).undo).toBe('Put in a picture');
    await client.call('history.undo', {});
    expect(await client.call('pictures.hashes', {})).toEqual([]);
    expect((await client.call('sections.get', { id: sectionId })).content.children).toEqual([]);
    expect((await client.call('case.state', {})).undo).toBe('Add section');
    await client.call('history.redo', {});
    expect(await client.call('pictures.hashes', {})).toEqual([sha256]);
    expect((await client.call('sections.get', { id: sectionId })).content).toEqual(figure(sha256));
  });

  it('is kept once, however often it is put in and whatever was written into its file', async () => {
    const { client, sectionId } = await caseWithSection();
    const first = await client.call('pictures.add', { base64: base64(plainJpeg), sectionId });
    const again = withSegments(plainJpeg, exif(1, 'taken elsewhere'));
    expect(await client.call('pictures.add', { base64: base64(again), sectionId })).toEqual(first);
    expect(await client.call('pictures.hashes', {})).toEqual([first.sha256]);
  });

  it.each([
    ['lies on its side', withSegments(plainJpeg, exif(6, '')), /lies on its side/],
    ['is no picture', Buffer.from('%PDF-1.7'), /not a PNG or JPEG/],
    ['is cut off', png(20, 20).subarray(0, -20), /damaged or not complete/],
  ])('is refused when it %s, and nothing has changed', async (_, bytes, words) => {
    const core = await caseWithSection();
    const { client, sectionId } = core;
    const before = await client.call('case.dump', {});
    const refusal = await refusalOf(core, 'pictures.add', { base64: base64(bytes), sectionId });
    expect([refusal.code, refusal.message]).toEqual(['invalid_input', expect.stringMatching(words)]);
    expect(await client.call('case.dump', {})).toEqual(before);
    expect((await client.call('case.state', {})).undo).toBe('Add section');
  });

  it('is found and worded anew by find and replace, by its caption and by its alternative text', async () => {
    const { client, sectionId } = await caseWithSection();
    const { sha256 } = await client.call('pictures.add', { base64: base64(plainJpeg), sectionId });
    const content = figure(sha256, { altText: 'The zebra crossing outside the school', caption: 'Zebra crossing' });
    await client.call('sections.update', { id: sectionId, changes: { content } });
    const { sections } = await client.call('report.find', { text: 'zebra' });
    expect(sections[0]?.hits).toMatchObject([
      { where: 'picture', figure: 0, snippet: [{}, { text: 'Zebra' }, { text: ' crossing' }] },
      { where: 'picture', figure: 0, snippet: [{ text: 'The ' }, { text: 'zebra' }, {}] },
    ]);
    await client.call('report.replace', { text: 'zebra', with: 'pelican' });
    expect((await client.call('sections.get', { id: sectionId })).content).toEqual(
      figure(sha256, { altText: 'The pelican crossing outside the school', caption: 'pelican crossing' }),
    );
  });

  it('is checked for words, for private names in them, and for its bytes, where its section prints', async () => {
    const { client, sectionId } = await caseWithSection();
    await client.call('people.add', { pseudonym: 'Mother', realName: 'Marguerite Fennimoor' });
    const { sha256 } = await client.call('pictures.add', { base64: base64(plainJpeg), sectionId });
    const [shown] = figure(sha256, { altText: 'Fennimoor at the door' }).children;
    const [lost] = figure('0'.repeat(64), { altText: ' ', caption: 'The house' }).children;
    const content: RichText = { type: 'root', children: [shown, lost].flatMap((node) => node ?? []) };
    await client.call('sections.update', { id: sectionId, changes: { content } });
    const found = async () =>
      (await client.call('case.check', {}))
        .filter(({ code }) => ['figure_without_alt_text', 'picture_missing', 'private_name'].includes(code))
        .map(({ code, place, words, severity, recordId }) => [severity, code, place, words, recordId]);
    expect(await found()).toEqual([
      [
        'error',
        'private_name',
        'Section “Family”, alternative text of picture 1',
        'A private name stands in Section “Family”, alternative text of picture 1.',
        sectionId,
      ],
      [
        'error',
        'figure_without_alt_text',
        'Section “Family”',
        'The picture “The house” in “Family” has no alternative text for readers who don’t see it.',
        sectionId,
      ],
      [
        'error',
        'picture_missing',
        'Section “Family”',
        'The picture “The house” in “Family” is no longer in the case: put it in again, or take it out.',
        sectionId,
      ],
    ]);
    await client.call('sections.update', { id: sectionId, changes: { isHidden: true } });
    expect(await found()).toEqual([]);
  });
});
