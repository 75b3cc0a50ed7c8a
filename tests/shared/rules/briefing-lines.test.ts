import { expect, it } from 'vitest';
import { briefingWords, deriveBriefing } from '../../../shared/rules/briefing-lines.ts';

const hash = (text: string) => `hash of ${text}`;
const event = (id: number, ref: number, briefingUse: 'background' | 'further_concern' | 'none', paragraph = 1) => ({
  id,
  ref,
  briefingUse,
  briefingParagraph: paragraph,
  briefingSentence: `Sentence ${ref}.`,
});
const finding = (id: number, ref: number, kind: 'learning_point' | 'good_practice', position: number) => ({
  id,
  ref,
  kind,
  position,
  text: `${kind} ${ref}`,
});
const own = (
  block: 'background' | 'learning' | 'recommendations',
  source: 'event' | 'learning' | 'recommendation',
  sourceId: number,
  sourceText: string,
) => ({
  block,
  source,
  sourceId,
  sourceHash: hash(sourceText),
  ownWords: 'Own words.',
});

const material = {
  events: [
    event(1, 12, 'background', 2),
    event(2, 9, 'background', 2),
    event(3, 30, 'background', 1),
    event(4, 2, 'further_concern'),
    event(5, 1, 'none'),
  ],
  learning: [
    finding(1, 1, 'good_practice', 1),
    finding(2, 4, 'learning_point', 1),
    finding(3, 7, 'learning_point', 0),
    finding(4, 2, 'good_practice', 0),
  ],
  recommendations: [
    { id: 1, ref: 1, position: 1, text: 'First given' },
    { id: 2, ref: 2, position: 0, text: 'Second given' },
  ],
  briefingLines: [],
};

it('lists each block in its order: paragraphs by ref, bullets by position', () => {
  const lines = deriveBriefing(material, hash);
  expect(lines.map(({ block, ref, paragraph }) => `${block} ${ref} ${paragraph}`)).toEqual([
    'background E30 1',
    'background E9 2',
    'background E12 2',
    'further_concerns E2 1',
    'learning L7 1',
    'learning L4 2',
    'good_practice G2 1',
    'good_practice G1 2',
    'recommendations R2 1',
    'recommendations R1 2',
  ]);
  expect(lines.every((line) => line.ownWords === null && !line.isStale)).toBe(true);
});

it('puts own words in place of the source they were written for, and tells when it has changed since', () => {
  const briefingLines = [
    own('background', 'event', 2, 'Sentence 9.'),
    own('learning', 'learning', 3, 'what it said before'),
  ];
  const lines = deriveBriefing({ ...material, briefingLines }, hash);
  const worded = lines.filter((line) => line.ownWords !== null);
  expect(worded.map(({ ref, isStale, sourceText }) => ({ ref, isStale, sourceText }))).toEqual([
    { ref: 'E9', isStale: false, sourceText: 'Sentence 9.' },
    { ref: 'L7', isStale: true, sourceText: 'learning_point 7' },
  ]);
  expect(worded.map(briefingWords)).toEqual(['Own words.', 'Own words.']);
});

it('words recommendations as the report does, whatever is stored beside them', () => {
  const briefingLines = [own('recommendations', 'recommendation', 1, 'First given')];
  const lines = deriveBriefing({ ...material, briefingLines }, hash).filter((line) => line.block === 'recommendations');
  expect(lines.map(briefingWords)).toEqual(['Second given', 'First given']);
});
