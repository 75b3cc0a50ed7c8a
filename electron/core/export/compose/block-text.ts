import type { PublicCase } from '../../../../shared/model/public-case.ts';
import { type BlockNode, chronologyOptionsOf, type GeneratedBlockNode } from '../../../../shared/rich-text/index.ts';
import { editableBlocks } from '../plan/editable-blocks.ts';
import type { Cell, ExportOptions, Heading, HeadingLevel, Run, Table } from '../plan/plan.ts';
import { chronologyIntroduction, chronologyTables } from './blocks/chronology.ts';
import { composeGeneratedBlock } from './blocks/generated-block.ts';
import { wordCase } from './case-words.ts';
import type { HeadingMaker } from './headings.ts';

type Options = Pick<ExportOptions, 'dates'> & {
  /** Whether the part stands under a heading of the section's text: its own headings are smaller then. */
  readonly isUnderHeading: boolean;
};

/** What a generated part says now, as text that can be edited and no longer follows the case. */
export function blockText(publicCase: PublicCase, node: GeneratedBlockNode, options: Options): BlockNode[] {
  const caseWords = { ...wordCase(publicCase, options), chronology: chronologyOptionsOf(node.options) };
  // The report prints the chronology as its last appendix, apart from where it is asked for; as text, it stands there.
  const blocks =
    node.block === 'chronology'
      ? [...chronologyIntroduction(caseWords), ...chronologyTables(caseWords).map(narrowed)]
      : composeGeneratedBlock(node, caseWords, headingsInText(options.isUnderHeading), false);
  return editableBlocks(blocks, { h3: 2, h4: 3 });
}

/** Of the chronology's columns: what tells an event from others, and the event itself. The rest is said below it. */
const placeColumns = [0, 1, 2];

/**
 * The chronology's columns fill a landscape page; a text prints on a portrait one, in columns of one width. What stands
 * beside the event goes below it, each line under its column's name.
 */
function narrowed(table: Table): Table {
  const eventColumn = table.columns.findIndex(({ label }) => label === 'Event');
  const others = [...table.columns.keys()].filter((at) => !placeColumns.includes(at) && at !== eventColumn);
  return {
    ...table,
    columns: [
      { label: 'Ref, date and agency', share: 1 },
      { label: 'Event', share: 1 },
    ],
    rows: table.rows.map(({ cells, ...row }) => ({
      ...row,
      cells: [
        { paragraphs: placeColumns.flatMap((at) => cells[at]?.paragraphs ?? []) },
        {
          paragraphs: [
            ...(cells[eventColumn]?.paragraphs ?? []),
            ...others.flatMap((at) => lineOf(table.columns[at], cells[at])),
          ],
        },
      ],
    })),
  };
}

/** “Source: School record”, with what else the cell says on lines of its own; nothing where the cell is a dash. */
function lineOf(column: Table['columns'][number] | undefined, cell: Cell | undefined): Cell['paragraphs'] {
  const [first = [], ...more] = cell?.paragraphs ?? [];
  const says = [first, ...more]
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join('')
    .trim();
  return column && says !== '' && says !== '–'
    ? [[{ text: `${column.label}: `, isItalic: true }, ...first], ...more]
    : [];
}

/** Levels as they would print in a section of the first level, whose own heading is 1. */
export function headingsInText(isUnderHeading: boolean): HeadingMaker {
  const heading = (level: HeadingLevel, runs: readonly Run[]): Heading => {
    return { kind: 'heading', level, numbering: 'none', number: '', runs };
  };
  return {
    below: (levels, runs) => heading(levels === 1 ? 2 : 3, runs),
    part: (runs) => heading(isUnderHeading ? 3 : 2, runs),
  };
}
