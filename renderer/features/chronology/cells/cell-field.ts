import type { EventView } from '../../../../shared/contract/index.ts';
import type { Changes, Row } from '../../../../shared/model/index.ts';
import type { PickListOption } from '../../../ui/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';

/** What was made of words typed or pasted into a cell. */
export type CellReading = { readonly changes: Changes<'events'> } | { readonly refusal: string };

/** A column that can be typed into: how its words are got from an event and put into one. */
export type CellField = {
  readonly label: string;
  /** `lines` grows with its text; `choice` takes one of its options, `suggestion` anything at all. */
  readonly editor: 'date' | 'day' | 'line' | 'lines' | 'choice' | 'suggestion';
  /** The words that editing starts from. */
  readonly text: (event: EventView, lists: ReferenceLists) => string;
  /** The words as they are copied, where those say more. */
  readonly copiedText?: (event: EventView) => string;
  readonly read: (text: string, event: EventView, lists: ReferenceLists) => CellReading;
  /** What makes another event show the same in this column, to the letter. */
  readonly copyOf: (event: EventView) => Changes<'events'>;
  readonly options?: (lists: ReferenceLists) => readonly PickListOption[];
};

const longest = { line: 2_000, lines: 100_000, suggestion: 2_000 } as const;

type TextKey = {
  [K in keyof Row<'events'>]: Row<'events'>[K] extends string ? (string extends Row<'events'>[K] ? K : never) : never;
}[Exclude<keyof Row<'events'>, 'id'>];

/** A column of plain words. */
export function textField(
  key: TextKey,
  label: string,
  editor: 'line' | 'lines' | 'suggestion',
  options?: readonly PickListOption[],
): CellField {
  return {
    label,
    editor,
    text: (event) => event[key],
    read: (text) =>
      text.length > longest[editor]
        ? { refusal: `Too long: at most ${longest[editor].toLocaleString('en-GB')} characters.` }
        : { changes: { [key]: text } },
    copyOf: (event) => ({ [key]: event[key] }),
    ...(options && { options: () => options }),
  };
}
