import type { Changes, Row } from '../../../../shared/model/index.ts';
import type { SelectOption } from '../../../ui/index.ts';
import type { CellField } from './cell-field.ts';

/**
 * The option that words mean: its name or another name of it, else the only one that begins with them, else the only
 * one that has them in it. Null when there is none or more than one.
 */
export function matchOption<Option extends SelectOption>(
  text: string,
  options: readonly Option[],
  otherNames: (option: Option) => readonly string[] = () => [],
): Option | null {
  const wanted = plain(text);
  if (wanted === '') return null;
  const names = options.map((option) => ({ option, names: [option.label, ...otherNames(option)].map(plain) }));
  const only = (fits: (name: string) => boolean) => {
    const found = names.filter((one) => one.names.some(fits));
    return found.length === 1 ? (found[0]?.option ?? null) : null;
  };
  return (
    only((name) => name === wanted) ?? only((name) => name.startsWith(wanted)) ?? only((name) => name.includes(wanted))
  );
}

const plain = (text: string) => text.trim().toLocaleLowerCase('en-GB').replace(/\s+/g, ' ');

/** What exists, for somebody whose words were none of it; a long list is cut. */
export function wordsOfOptions(options: readonly SelectOption[]): string {
  const shown = options.slice(0, 8).map(({ label }) => label);
  return `${shown.join(', ')}${options.length > shown.length ? ` and ${options.length - shown.length} more` : ''}`;
}

/** What agencies write for the answers of a choice, besides the words on screen. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  alone: ['alone', 'yes alone', 'yes, alone'],
  with_adult: ['with adult', 'with adults', 'with parent', 'with mother', 'with father'],
  not_seen: ['no', 'child not seen'],
  not_applicable: ['n/a', 'na'],
  not_recorded: ['not known', 'unknown', 'not stated'],
  key_practice_episode: ['kpe'],
};

/** The answer that words mean, in whatever way agencies write it. */
export function matchChoice<Option extends SelectOption>(text: string, options: readonly Option[]): Option | null {
  return matchOption(text, options, ({ id }) => otherWords[id] ?? []);
}

type ChoiceKey = 'childSeen' | 'significance' | 'status' | 'briefingUse';

/** A column that takes one of a few values; an empty cell is the first of them, which says that nothing is known. */
export function choiceField<K extends ChoiceKey>(
  key: K,
  label: string,
  options: readonly SelectOption<Row<'events'>[K] & string>[],
): CellField {
  const changes = (value: string): Changes<'events'> => ({ [key]: value });
  return {
    label,
    editor: 'choice',
    options: () => options,
    text: (event) => options.find(({ id }) => id === event[key])?.label ?? '',
    copyOf: (event) => changes(event[key]),
    read(text) {
      const option = text.trim() === '' ? options[0] : matchChoice(text, options);
      return option ? { changes: changes(option.id) } : { refusal: `This takes one of: ${wordsOfOptions(options)}.` };
    },
  };
}
