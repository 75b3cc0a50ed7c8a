import { z } from 'zod';
import { colourPattern, contrast, tint } from './colour.ts';
import { longText, nameText, shortText } from './fields.ts';
import { pictureSize, pictureTypes } from './picture-size.ts';

/** Arial first: it is on every machine that has Word, and the pages of contents are worked out and proved with it. */
export const houseStyleFonts = [
  'Arial',
  'Calibri',
  'Georgia',
  'Tahoma',
  'Times New Roman',
  'Trebuchet MS',
  'Verdana',
] as const;

/** The ground of table headings goes with the accent. */
export function headerGroundOf(accent: string): string {
  return tint(accent, 0.1);
}

/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;
/** About 150 kB of picture: it is kept whole in every step that changes the style. */
const LONGEST_LOGO = 200_000;

const accent = z
  .string()
  .regex(colourPattern, 'Give the colour as # and six digits or letters A to F, such as #0B4F5C.')
  .overwrite((colour) => colour.toUpperCase())
  .superRefine((colour, context) => {
    if (!colourPattern.test(colour)) return;
    const onWhite = contrast(colour, '#FFFFFF');
    const onGround = contrast(colour, headerGroundOf(colour));
    if (Math.min(onWhite, onGround) >= LEAST_CONTRAST) return;
    const measured = `${onWhite.toFixed(1)} to 1 on white and ${onGround.toFixed(1)} to 1 in the headings of tables`;
    context.addIssue(`This colour is too pale to read: its contrast is ${measured}; at least 4.5 to 1 is needed.`);
  });

const logo = z
  .strictObject({
    mediaType: z.enum(pictureTypes, 'The logo must be a PNG or JPEG picture.'),
    base64: z.string().max(LONGEST_LOGO, 'The logo is too large: at most 150 kB.'),
    altText: z
      .string()
      .max(300, 'Too long: at most 300 characters.')
      .overwrite((text) => text.trim())
      .min(1, 'Say in words what the logo shows, for readers who don’t see it.'),
  })
  .refine(({ mediaType, base64 }) => pictureSize(mediaType, base64) !== undefined, {
    message: 'The logo is not a PNG or JPEG picture that can be read.',
    path: ['base64'],
  });

export const HOUSE_STYLE_FORMAT = 'casewright-house-style';

/**
 * What all documents of a partnership have in common: a small file that a business unit shares, closed so that a slip
 * in it is told rather than ignored. A standing text prints where the review details have none of their own.
 */
export const houseStyleSchema = z.strictObject({
  format: z.literal(HOUSE_STYLE_FORMAT, 'This is not a Casewright house style.'),
  version: z.literal(1, 'This house style is of a version that this Casewright does not know. Get a newer Casewright.'),
  name: nameText,
  publisher: shortText,
  accent,
  font: z.enum(houseStyleFonts, `The font must be one of ${houseStyleFonts.join(', ')}.`),
  website: shortText,
  /** Who should read it. */
  audience: longText,
  moreInformation: longText,
  publicationStatement: longText,
  classification: shortText,
  /** A line of its own at the foot of every page. */
  footer: z
    .string()
    .max(100, 'Too long for a line at the foot of a page: at most 100 characters.')
    .regex(/^[^\n\r]*$/, 'The footer is one line.'),
  logo: logo.nullable(),
});

export type HouseStyle = z.infer<typeof houseStyleSchema>;

/** Some of the fields, as a person edits them. */
export const houseStyleChanges = houseStyleSchema.omit({ format: true, version: true }).partial();

export type HouseStyleChanges = z.infer<typeof houseStyleChanges>;

/** The fields of the review details for which a style may have a standing text. */
export const standingTexts = [
  'publisher',
  'website',
  'audience',
  'moreInformation',
  'publicationStatement',
  'classification',
] as const satisfies readonly (keyof HouseStyle)[];

type StandingTexts = { readonly [Name in (typeof standingTexts)[number]]: string };

/** What is empty in the review details says what the style says in its place. */
export function withStandingTexts<T extends StandingTexts>(details: T, style: StandingTexts): T {
  const filled = standingTexts.filter((name) => details[name].trim() === '').map((name) => [name, style[name]]);
  return { ...details, ...Object.fromEntries(filled) };
}

export type HouseStyleFile = { readonly style: HouseStyle } | { readonly problem: string };

/** A house style from the text of its file, or why it is none, naming the field. */
export function readHouseStyle(text: string): HouseStyleFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'This file is not a house style: it can’t be read as JSON.' };
  }
  const read = houseStyleSchema.safeParse(value);
  if (read.success) return { style: read.data };
  const issues = read.error.issues;
  const issue = issues.find(({ path }) => path[0] === 'format' || path[0] === 'version') ?? issues[0];
  return { problem: issue === undefined ? 'This file is not a house style.' : wordIssue(issue) };
}

function wordIssue(issue: z.core.$ZodIssue): string {
  if (issue.path.length === 0 && issue.code === 'invalid_type') return 'This file is not a house style.';
  if (issue.code === 'unrecognized_keys') return `A house style has no “${issue.keys[0]}”. Check how it is spelt.`;
  const words = issue.code === 'invalid_type' ? `This is missing, or is no ${issue.expected}.` : issue.message;
  return `${issue.path.join('.')}: ${words}`;
}

/** The text of a house style's file. */
export function writeHouseStyle(style: HouseStyle): string {
  return `${JSON.stringify(style, null, 2)}\n`;
}
