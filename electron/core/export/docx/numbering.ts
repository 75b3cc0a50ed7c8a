import type { ILevelsOptions, INumberingOptions } from 'docx';

/** All nine levels that a list can have (ECMA-376 part 1, 17.9.6). */
export const DEEPEST_LIST_LEVEL = 8;

const numberFormats = ['decimal', 'lowerLetter', 'lowerRoman'] as const;

/** Headings 1, 1.1, 1.1.1; appendices Appendix A, A.1, A.1.1; bullets; numbered lists 1, a, i. */
export const numbering: INumberingOptions = {
  config: [
    {
      reference: 'sections',
      levels: ['%1', '%1.%2', '%1.%2.%3'].map((text, level) => ({
        level,
        format: 'decimal',
        text,
        alignment: 'left',
        style: { style: `Heading${level + 1}`, paragraph: hanging(0, level === 0 ? 567 : 794) },
      })),
    },
    {
      reference: 'appendices',
      levels: [
        {
          level: 0,
          format: 'upperLetter',
          text: 'Appendix %1:',
          suffix: 'space',
          alignment: 'left',
          style: { paragraph: hanging(0, 0) },
        },
        { level: 1, format: 'decimal', text: '%1.%2', alignment: 'left', style: { paragraph: hanging(0, 794) } },
        { level: 2, format: 'decimal', text: '%1.%2.%3', alignment: 'left', style: { paragraph: hanging(0, 794) } },
      ],
    },
    { reference: 'bullet', levels: listLevels(() => ({ format: 'bullet' }), ['•', '–']) },
    { reference: 'number', levels: listLevels((level) => ({ format: numberFormats[level % 3] ?? 'decimal' }), []) },
  ],
};

function listLevels(
  form: (level: number) => Pick<ILevelsOptions, 'format'>,
  bullets: readonly string[],
): ILevelsOptions[] {
  return Array.from({ length: DEEPEST_LIST_LEVEL + 1 }, (_, level) => ({
    level,
    text: bullets.length === 0 ? `%${level + 1}.` : (bullets[level % bullets.length] ?? '•'),
    alignment: 'left',
    style: { paragraph: hanging(340 + level * 340, 340) },
    ...form(level),
  }));
}

function hanging(left: number, hang: number) {
  return { indent: { left: left + (left === 0 ? hang : 0), hanging: hang } };
}
