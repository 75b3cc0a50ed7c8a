import type { IStylesOptions } from 'docx';
import type { ParagraphNumbering } from '../../../../shared/model/document-settings.ts';
import type { DocumentKind } from '../../../../shared/model/document-words.ts';
import type { DocumentPlan } from '../plan/plan.ts';
import {
  appendixHeading,
  colours,
  digitsOf,
  NUMBER_ROOM,
  STATEMENT_INDENT,
  sizes,
  spacing,
  styleIds,
  tableLine,
} from './look.ts';
import { headingLevelsOf } from './numbering.ts';

const { quiet, rule } = colours;

type Styled = Pick<DocumentPlan, 'look' | 'numbering'> & { readonly document?: DocumentKind };

/**
 * Every form of text is a named style, so that a board can apply its own house style in Word and that screen readers
 * find real headings. Numbering belongs to the heading styles: a heading added in Word is numbered with the others.
 */
export function stylesOf({ look, numbering, document = 'report' }: Styled): IStylesOptions {
  const accent = digitsOf(look.accent);
  const levels = headingLevelsOf(numbering);
  const heading = (size: number, before: number, after: number, level?: number) =>
    headingStyle(accent, [size, before, after], level !== undefined && level < levels ? level : undefined);
  return {
    default: {
      document: {
        run: { font: look.font, size: sizes.body, language: { value: 'en-GB' } },
        paragraph: { spacing: spacing(0, 140, 1.12) },
      },
      title: {
        run: { size: 60, bold: true, color: accent },
        paragraph: { spacing: spacing(0, 80, 1, 60), keepNext: true },
      },
      // A briefing is to fit on two pages.
      heading1: heading(32, document === 'briefing' || document === 'seven-minute' ? 240 : 340, 110, 0),
      heading2: heading(26, 280, 90, 1),
      heading3: heading(23, 240, 80, 2),
      heading4: heading(22, 200, 80),
      footnoteText: { run: { size: sizes.table }, paragraph: { spacing: spacing(0, 60, 1.05, sizes.table) } },
      footnoteTextChar: { run: { size: sizes.table } },
      hyperlink: { run: { color: accent, underline: { type: 'single' } } },
      caption: {
        run: { size: 20, bold: true, color: accent },
        paragraph: { spacing: spacing(160, 80, 1.05, 20), keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: [
      ...[1, 2, 3].map((level) => ({
        id: appendixHeading(level),
        name: `Appendix heading ${level}`,
        basedOn: `Heading${level}`,
        next: 'Normal',
        paragraph: { numbering: { reference: 'appendices', level: level - 1 } },
      })),
      {
        ...based(styleIds.publisher, 'Publisher'),
        run: { size: 22, bold: true, color: quiet },
        paragraph: { spacing: spacing(0, 160, 1), keepNext: true },
      },
      {
        ...based(styleIds.coverPublisher, 'Publisher on a cover'),
        run: { size: 26, bold: true, color: quiet },
        paragraph: { spacing: spacing(3_000, 320, 1, 26), keepNext: true },
      },
      {
        ...based(styleIds.subtitle, 'Subtitle'),
        run: { size: 28, color: accent },
        paragraph: { spacing: spacing(0, 40, 1.05, 28), keepNext: true },
      },
      {
        ...based(styleIds.date, 'Month and year'),
        run: { size: 22, color: quiet },
        paragraph: {
          spacing: spacing(60, 200, 1.05),
          border: { bottom: { style: 'single', size: 12, space: 8, color: accent } },
        },
      },
      {
        ...based(styleIds.details, 'Document details'),
        run: { size: 22, color: quiet },
        paragraph: { spacing: spacing(0, 60, 1.1) },
      },
      {
        ...based(styleIds.contentsLabel, 'TOC Heading'),
        run: { size: 32, bold: true, color: accent },
        paragraph: { spacing: spacing(0, 200, 1, 32), keepNext: true },
      },
      contentsEntry(1, 0, 100, true),
      contentsEntry(2, 400, 20, false),
      {
        ...based(styleIds.quote, 'Quote'),
        run: { italics: true },
        paragraph: { indent: { left: 425 + (numbering === 'headings' ? 0 : NUMBER_ROOM), right: 425 } },
      },
      {
        ...based(styleIds.statement, 'Statement'),
        paragraph: {
          spacing: spacing(200, 100, 1.12),
          indent: { left: STATEMENT_INDENT },
          border: { left: { style: 'single', size: 18, space: 8, color: accent } },
          keepLines: true,
        },
      },
      {
        ...based(styleIds.note, 'Note'),
        run: { size: sizes.note, color: quiet },
        paragraph: { spacing: spacing(0, 160, 1.1, sizes.note) },
      },
      ...(numbering === 'headings' ? [] : [numberedParagraph(numbering)]),
      {
        id: styleIds.list,
        name: 'Case list',
        basedOn: 'ListParagraph',
        paragraph: { spacing: spacing(0, 80, 1.12) },
      },
      {
        id: styleIds.tableText,
        name: 'Table text',
        basedOn: 'Normal',
        run: { size: sizes.table },
        paragraph: { spacing: spacing(tableLine.before, tableLine.after, tableLine.height, sizes.table) },
      },
      {
        id: styleIds.tableHeader,
        name: 'Table header',
        basedOn: styleIds.tableText,
        run: { bold: true, color: accent },
        paragraph: { keepNext: true },
      },
      {
        id: styleIds.streamedText,
        name: 'Chronology text',
        basedOn: styleIds.tableText,
        run: { size: sizes.streamed },
        paragraph: { spacing: spacing(20, 20, 1.02, sizes.streamed) },
      },
      {
        id: 'Header',
        name: 'header',
        basedOn: 'Normal',
        run: { size: sizes.small, bold: true, color: quiet },
        paragraph: { alignment: 'center', spacing: spacing(0, 0, 1, sizes.small) },
      },
      {
        id: styleIds.footerNote,
        name: 'Footer note',
        basedOn: 'Normal',
        run: { size: sizes.small, color: quiet },
        paragraph: { spacing: spacing(0, 0, 1, sizes.small) },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { size: sizes.small, color: quiet },
        paragraph: {
          spacing: spacing(0, 0, 1, sizes.small),
          border: { top: { style: 'single', size: 4, space: 6, color: rule } },
        },
      },
    ],
  };
}

/** A style of our own, after which plain text follows. */
function based(id: string, name: string) {
  return { id, name, basedOn: 'Normal', next: 'Normal' };
}

/** A paragraph added in Word after a numbered one is numbered too. */
function numberedParagraph(numbering: Exclude<ParagraphNumbering, 'headings'>) {
  const list = numbering === 'by_section' ? { reference: 'sections', level: 1 } : { reference: 'paragraphs', level: 0 };
  return { id: styleIds.numbered, name: 'Numbered paragraph', basedOn: 'Normal', paragraph: { numbering: list } };
}

function headingStyle(
  accent: string,
  [size, before, after]: readonly [size: number, before: number, after: number],
  level: number | undefined,
) {
  return {
    run: { size, bold: true, italics: false, color: accent },
    paragraph: {
      spacing: spacing(before, after, 1.05, size),
      keepNext: true,
      keepLines: true,
      ...(level === undefined ? {} : { numbering: { reference: 'sections', level } }),
    },
  };
}

function contentsEntry(level: number, left: number, before: number, isBold: boolean) {
  const size = isBold ? 22 : 20;
  return {
    ...based(`TOC${level}`, `toc ${level}`),
    run: { bold: isBold, size },
    paragraph: { spacing: spacing(before, 20, 1.05, size), indent: { left } },
  };
}
