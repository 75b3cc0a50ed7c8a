import { describe, expect, it } from 'vitest';
import { contrast } from '../../shared/model/colour.ts';
import {
  headerGroundOf,
  houseStyleSchema,
  readHouseStyle,
  withStandingTexts,
  writeHouseStyle,
} from '../../shared/model/house-style.ts';
import { pictureSize } from '../../shared/model/picture-size.ts';
import { houseStyles, plainHouseStyle } from '../../shared/starters/index.ts';

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 1]);
const logo = { mediaType: 'image/png', base64: onePixel, altText: 'Crest' } as const;
const problemOf = (changes: object) => {
  const read = readHouseStyle(JSON.stringify({ ...plainHouseStyle, ...changes }));
  return 'problem' in read ? read.problem : 'none';
};

describe('a house style', () => {
  it('comes in three that every document can be read in', () => {
    expect(houseStyles).toHaveLength(3);
    for (const style of houseStyles) {
      expect(houseStyleSchema.parse(style)).toEqual(style);
      expect(contrast(style.accent, headerGroundOf(style.accent))).toBeGreaterThan(7);
    }
  });

  it('comes back from its file as it was saved', () => {
    const style = { ...plainHouseStyle, logo, footer: 'Anytown', accent: '#1F3A68' };
    expect(readHouseStyle(writeHouseStyle(style))).toEqual({ style });
  });

  it('is refused with the field and the reason', () => {
    expect(problemOf({ accent: '#7F7F7F' })).toMatch(/^accent: .*4\.0 to 1 on white and 3\.6 to 1/);
    expect(problemOf({ accent: 'teal' })).toMatch(/^accent: Give the colour as #/);
    expect(problemOf({ version: 2 })).toMatch(/newer Casewright/);
    expect(problemOf({ format: 'other', accent: 'teal' })).toMatch(/not a Casewright house style/);
    expect(problemOf({ font: 'Comic Sans MS' })).toMatch(/^font: .*Arial/);
    expect(problemOf({ colour: '#000000' })).toMatch(/no “colour”/);
    expect(problemOf({ footer: 'two\nlines' })).toMatch(/one line/);
    expect(problemOf({ publisher: undefined })).toMatch(/^publisher: This is missing/);
    expect(problemOf({ logo: { ...logo, altText: ' ' } })).toMatch(/^logo.altText: Say in words/);
    expect(problemOf({ logo: { ...logo, base64: 'bm8gcGljdHVyZQ==' } })).toMatch(/^logo.base64: .*not a PNG/);
    expect(readHouseStyle('{')).toMatchObject({ problem: expect.stringContaining('JSON') });
  });

  it('speaks only where the review details say nothing', () => {
    const style = { ...plainHouseStyle, publisher: 'The partnership', website: 'example.org' };
    const filled = withStandingTexts({ ...plainHouseStyle, publisher: 'The board', website: '  ' }, style);
    expect(filled).toMatchObject({ publisher: 'The board', website: 'example.org' });
  });
});

it('the size of a picture is read from its own bytes', () => {
  expect(pictureSize('image/png', onePixel)).toEqual({ width: 1, height: 1 });
  expect(pictureSize('image/jpeg', jpeg.toString('base64'))).toEqual({ width: 40, height: 30 });
  expect(pictureSize('image/jpeg', onePixel)).toBeUndefined();
  expect(pictureSize('image/png', onePixel.slice(0, 20))).toBeUndefined();
  expect(pictureSize('image/png', '<svg/>')).toBeUndefined();
});
