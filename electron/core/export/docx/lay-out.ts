import { randomUUID } from 'node:crypto';
import { Document, Footer, Header, type ISectionOptions, Packer, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { fontFilesOf } from '../figures/fonts.ts';
import { openRasteriser } from '../figures/rasterise.ts';
import type { DocumentPlan, Picture, PlannedPart, Table } from '../plan/plan.ts';
import { writeBlocks } from './blocks.ts';
import { thinFootnoteSeparator } from './footnote-separator.ts';
import { pages, styleIds, textWidth } from './look.ts';
import { numberingOf } from './numbering.ts';
import { pageNumbersOf } from './page-numbers.ts';
import { type Draw, drawWith, pictureRoom, writePicture } from './pictures.ts';
import { stylesOf } from './styles.ts';
import { writeStreamedTable, writeTable } from './tables.ts';
import { writeWatermark } from './watermark.ts';

/** A table whose rows are still to be put where its marker stands. */
export type StreamedTable = { readonly marker: string; readonly table: Table; readonly width: number };

export type LaidOut = { readonly package: Uint8Array; readonly streamed: readonly StreamedTable[] };

/**
 * The plan as a Word package, whole but for the rows of streamed tables. Contents carry their entries and page numbers,
 * so that Word opens the document without asking to update it. Drawings become pictures of dots here.
 */
export async function layOut(plan: DocumentPlan): Promise<LaidOut> {
  const { document, streamed } = await buildDocument(plan, hasDrawing(plan) ? await drawer() : drawNothing);
  return { package: await Packer.toBuffer(document), streamed };
}

async function drawer(): Promise<Draw> {
  return drawWith(await openRasteriser(fontFilesOf(import.meta.url)));
}

/** Leaves the room of a drawing empty: pages can be counted without it. */
export const drawNothing: Draw = () => new Uint8Array(1);

function hasDrawing({ parts }: DocumentPlan): boolean {
  return parts.some(({ blocks }) =>
    blocks.some((block) => block.kind === 'picture' && block.source.kind === 'drawing'),
  );
}

/** The document before it is written. */
export async function buildDocument(
  plan: DocumentPlan,
  draw: Draw,
): Promise<{ document: Document; streamed: readonly StreamedTable[] }> {
  const streamed: StreamedTable[] = [];
  let lists = 0;
  const sections = plan.parts.map((part): ISectionOptions => {
    const width = textWidth(part.orientation);
    const writer = {
      nextList: () => ++lists,
      picture: (picture: Picture) => writePicture(picture, { room: pictureRoom(part.orientation), draw }),
      table: (table: Table) => {
        const place = { total: width, ground: plan.look.headerGround };
        if (table.isStreamed !== true) return writeTable(table, place);
        const marker = randomUUID();
        streamed.push({ marker, table, width });
        return writeStreamedTable(table, place, marker);
      },
    };
    return { ...frame(plan, part), children: writeBlocks(part.blocks, writer) };
  });
  const pageNumbers = await pageNumbersOf(plan);
  const document = new Document({
    title: plan.properties.title,
    styles: stylesOf(plan),
    numbering: numberingOf(plan.numbering),
    sections,
    ...(pageNumbers === undefined ? {} : { pageNumbers }),
  });
  thinFootnoteSeparator(document);
  return { document, streamed };
}

function frame(plan: DocumentPlan, { orientation }: PlannedPart): Omit<ISectionOptions, 'children'> {
  const { width, height, side, top, bottom } = pages[orientation];
  // `docx` takes the sides of the sheet held upright and turns them itself.
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return {
    properties: {
      page: {
        size: { width: short, height: long, orientation },
        margin: { top, bottom, left: side, right: side, header: 624, footer: 567 },
      },
    },
    ...(plan.header === '' && plan.watermark === '' ? {} : { headers: { default: header(plan) } }),
    footers: { default: new Footer({ children: [footerLine(plan.footer, orientation), ...footerNote(plan)] }) },
  };
}

/** The watermark is anchored where Word puts its own, so that Word knows it and can take it away. */
function header({ header, watermark, look }: DocumentPlan): Header {
  const behind = watermark === '' ? [] : [writeWatermark(watermark, look.font)];
  const words = header === '' ? [] : [new TextRun(header)];
  return new Header({ children: [new Paragraph({ style: 'Header', children: [...behind, ...words] })] });
}

function footerNote({ footerNote }: DocumentPlan): Paragraph[] {
  return footerNote === '' ? [] : [new Paragraph({ style: styleIds.footerNote, text: footerNote })];
}

function footerLine(text: string, orientation: PlannedPart['orientation']): Paragraph {
  return new Paragraph({
    style: 'Footer',
    tabStops: [{ type: 'right', position: textWidth(orientation) }],
    children: [
      new TextRun(text),
      new TextRun({ children: [new Tab(), 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
    ],
  });
}
