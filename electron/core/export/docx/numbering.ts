import type { ILevelsOptions, INumberingOptions } from 'docx';
import type { ParagraphNumbering } from '../../../../shared/model/document-settings.ts';
import { appendixHeading, NUMBER_ROOM, styleIds } from './look.ts';

/** All nine levels that a list can have (ECMA-376 part 1, 17.9.6). */
export const DEEPEST_LIST_LEVEL = 8;

const numberFormats = ['decimal', 'lowerLetter', 'lowerRoman'] as const;

const headingLevels = { headings: 3, by_section: 1, continuous: 0 } as const satisfies Record<
  ParagraphNumbering,
  number
>;

/** How many levels of heading have a number as their style says; appendices say so themselves. */
export function headingLevelsOf(numbering: ParagraphNumbering): 0 | 1 | 3 {
  return headingLevels[numbering];
}

/** Headings 1, 1.1, 1.1.1; appendices Appendix A, A.1, A.1.1; paragraphs 1.1 and A.1, or 1; bullets; lists 1, a, i. */
export function numberingOf(numbering: ParagraphNumbering): INumberingOptions {
  const indent = numbering === 'headings' ? 0 : NUMBER_ROOM;
  return {
    config: [
      { reference: 'sections', levels: numbering === 'by_section' ? sectionsWithParagraphs : sections },
      { reference: 'appendices', levels: appendices },
      ...(numbering === 'continuous' ? [{ reference: 'paragraphs', levels: [paragraphLevel(0, '%1')] }] : []),
      { reference: 'bullet', levels: listLevels(indent, () => ({ format: 'bullet' }), ['•', '–']) },
      {
        reference: 'number',
        levels: listLevels(indent, (level) => ({ format: numberFormats[level % 3] ?? 'decimal' }), []),
      },
    ],
  };
}

const sections = ['%1', '%1.%2', '%1.%2.%3'].map((text, level) =>
  headingLevel(level, text, level === 0 ? 567 : NUMBER_ROOM),
);

const sectionsWithParagraphs = [headingLevel(0, '%1', NUMBER_ROOM), paragraphLevel(1, '%1.%2')];

const appendices: readonly ILevelsOptions[] = [
  {
    level: 0,
    format: 'upperLetter',
    text: 'Appendix %1:',
    suffix: 'space',
    alignment: 'left',
    style: { style: appendixHeading(1), paragraph: hanging(0, 0) },
  },
  { level: 1, format: 'decimal', text: '%1.%2', alignment: 'left', style: { paragraph: hanging(0, NUMBER_ROOM) } },
  { level: 2, format: 'decimal', text: '%1.%2.%3', alignment: 'left', style: { paragraph: hanging(0, NUMBER_ROOM) } },
];

function headingLevel(level: number, text: string, room: number): ILevelsOptions {
  const style = { style: `Heading${level + 1}`, paragraph: hanging(0, room) };
  return { level, format: 'decimal', text, alignment: 'left', style };
}

function paragraphLevel(level: number, text: string): ILevelsOptions {
  const style = { style: styleIds.numbered, paragraph: hanging(0, NUMBER_ROOM) };
  return { level, format: 'decimal', text, alignment: 'left', style };
}

function listLevels(
  indent: number,
  form: (level: number) => Pick<ILevelsOptions, 'format'>,
  bullets: readonly string[],
): ILevelsOptions[] {
  return Array.from({ length: DEEPEST_LIST_LEVEL + 1 }, (_, level) => ({
    level,
    text: bullets.length === 0 ? `%${level + 1}.` : (bullets[level % bullets.length] ?? '•'),
    alignment: 'left',
    style: { paragraph: hanging(indent + 340 + level * 340, 340) },
    ...form(level),
  }));
}

function hanging(left: number, hang: number) {
  return { indent: { left: left + (left === 0 ? hang : 0), hanging: hang } };
}
