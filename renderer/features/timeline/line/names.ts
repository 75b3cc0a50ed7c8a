import type { TimelineTitles } from '../../../../shared/contract/index.ts';
import type { DatedEvent } from './timeline-events.ts';

/** How an event is named in the picture. */
export type NameOf = (event: DatedEvent) => string;

/** How the text of each event begins, by id. */
export type Titles = ReadonlyMap<number, string>;

const NAME_LENGTH = 34;
/** As long as any name. */
export const LONG_NAME = 'x'.repeat(NAME_LENGTH);

export function readTitles({ ids, titles }: TimelineTitles): Titles {
  return new Map(ids.map((id, at) => [id, titles[at] ?? '']));
}

/** "E12 Home visit by the …"; the ref alone until the titles are there, and "E12 +2" for three accounts in one mark. */
export function namesOf(titles: Titles | undefined): NameOf {
  const known = new Map<DatedEvent, string>();
  return (event) => {
    const name = known.get(event) ?? nameOf(event, titles);
    known.set(event, name);
    return name;
  };
}

function nameOf({ id, ref, others }: DatedEvent, titles: Titles | undefined): string {
  const more = others.length === 0 ? '' : ` +${others.length}`;
  return shorten(`E${ref}${more} ${titles?.get(id) ?? ''}`.trim(), NAME_LENGTH);
}

function shorten(words: string, length: number): string {
  return words.length <= length ? words : `${words.slice(0, length - 1).trimEnd()}…`;
}
