import { type ReadDate, readDate } from '../../../../shared/dates/index.ts';
import type { NewRow } from '../../../../shared/model/index.ts';
import { matchChoice } from '../cells/choice-field.ts';
import { readSource, sourceKey, sourceNamed } from '../cells/source-field.ts';
import { childSeenOptions, significanceOptions, statusOptions } from '../panel/choice-options.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { type Mapping, type PasteField, pasteFields } from './paste-fields.ts';

/** What becomes of a name that no agency of the case has. */
export type AgencyChoice = { readonly do: 'add' } | { readonly do: 'not_stated' } | { readonly do: 'use'; id: number };

export type RowOptions = {
  readonly mapping: Mapping;
  readonly lists: ReferenceLists;
  /** By the name as it was pasted, in small letters. */
  readonly agencyChoices: ReadonlyMap<string, AgencyChoice>;
  /** Words that are no date are kept beside none; without it their rows are left out. */
  readonly keepsUnreadDates: boolean;
};

/** A pasted row as the event it would be. Nothing of it is dropped: what fits no field is kept in words, and said. */
export type ReadRow = {
  readonly values: NewRow<'events'>;
  readonly date: ReadDate | null;
  /** The agency of the row where the case has none of that name, and what becomes of it. */
  readonly unknownAgency: { readonly name: string; readonly choice: AgencyChoice } | null;
  readonly warnings: readonly string[];
  /** Why the row is left out; null when it is added. */
  readonly refusal: string | null;
};

/** Null for a row in which nothing stands. */
export function readRow(cells: readonly string[], options: RowOptions): ReadRow | null {
  if (cells.every((cell) => cell.trim() === '')) return null;
  const words = wordsByField(cells, options.mapping);
  const warnings: string[] = [];
  const date = words.date === undefined ? null : readPastedDate(words.date, words.endDate);
  if (date) warnings.push(...date.warnings.map(({ message }) => message));
  const kept: string[] = [];
  const keep = (field: PasteField, text: string, why: string) => {
    kept.push(`Pasted under “${pasteFields[field]}”: ${text}`);
    warnings.push(`${pasteFields[field]}: ${why} The words are kept in the private note.`);
  };
  const choice = <Id extends string>(field: PasteField, from: readonly { id: Id; label: string }[]) => {
    const text = words[field];
    if (text === undefined) return undefined;
    const option = matchChoice(text, from);
    if (!option) keep(field, text, 'not one of the answers there are.');
    return option?.id;
  };
  const values: NewRow<'events'> = {
    ...(date ? { start: date.start, end: date.end, dateMeaning: date.meaning, datePart: date.part } : {}),
    dateText: date?.dateText ?? '',
    timeText: words.timeText ?? date?.timeText ?? '',
    kind: words.kind ?? '',
    event: words.event ?? '',
    voice: words.voice ?? '',
    response: words.response ?? '',
    outcome: words.outcome ?? '',
    rationale: words.rationale ?? '',
    agencyAnalysis: words.agencyAnalysis ?? '',
    source: words.source ?? '',
    childSeen: choice('childSeen', childSeenOptions),
    significance: choice('significance', significanceOptions),
    status: choice('status', statusOptions),
  };
  const recordedOn = words.recordedOn === undefined ? null : readDate(words.recordedOn);
  if (recordedOn?.understood && recordedOn.end === null && recordedOn.part === null)
    values.recordedOn = recordedOn.start;
  else if (words.recordedOn !== undefined) keep('recordedOn', words.recordedOn, 'not one date.');
  const unknownAgency = readAgency(words.agency, values, options);
  values.reviewerNote = [words.reviewerNote ?? '', ...kept].filter((part) => part !== '').join('\n');
  return { values, date, unknownAgency, warnings, refusal: refusalOf(values, date, options) };
}

/** Sets the source; gives back the name that is no agency's, with what was chosen for it. */
function readAgency(
  name: string | undefined,
  values: NewRow<'events'>,
  { lists, agencyChoices }: RowOptions,
): ReadRow['unknownAgency'] {
  if (name === undefined) return null;
  const known = sourceNamed(name, lists);
  if (known) {
    Object.assign(values, known);
    return null;
  }
  const choice = agencyChoices.get(sourceKey(name)) ?? likelyChoice(name, lists);
  if (choice.do === 'use') Object.assign(values, { sourceKind: 'agency', agencyId: choice.id });
  // Nothing of what was pasted is lost: the name stands where the source is named.
  else if (choice.do === 'not_stated') values.source = [name, values.source].filter((part) => part).join('; ');
  return { name, choice };
}

/** "Police" is likely the only agency with that word in its name; the preview shows it, to be changed. */
function likelyChoice(name: string, lists: ReferenceLists): AgencyChoice {
  const id = readSource(name, lists)?.agencyId;
  return id == null ? { do: 'add' } : { do: 'use', id };
}

function wordsByField(cells: readonly string[], mapping: Mapping): Partial<Record<PasteField, string>> {
  const words: Partial<Record<PasteField, string>> = {};
  mapping.forEach((field, place) => {
    const text = cells[place]?.trim() ?? '';
    if (field !== null && text !== '') words[field] = text;
  });
  return words;
}

/** A date with its end in a column of its own is read as people write the two together. */
function readPastedDate(date: string, endDate: string | undefined): ReadDate {
  if (endDate === undefined || endDate === date) return readOnce(date);
  const both = readOnce(`${date} to ${endDate}`);
  return both.understood ? both : readOnce(`from ${date} to ${endDate}`);
}

const read = new Map<string, ReadDate>();
const mostKept = 5_000;

/** The same dates come again and again in a chronology, and the same rows with each change of a column. */
function readOnce(text: string): ReadDate {
  const known = read.get(text);
  if (known) return known;
  if (read.size >= mostKept) read.clear();
  const value = readDate(text);
  read.set(text, value);
  return value;
}

const longest: Readonly<Record<string, number>> = { dateText: 2_000, timeText: 2_000, kind: 2_000, source: 2_000 };

function refusalOf(values: NewRow<'events'>, date: ReadDate | null, options: RowOptions): string | null {
  if (date && !date.understood && !options.keepsUnreadDates) return 'Its date can’t be read.';
  for (const [field, value] of Object.entries(values)) {
    const most = longest[field] ?? 100_000;
    if (typeof value === 'string' && value.length > most) {
      return `Too long: at most ${most.toLocaleString('en-GB')} characters in one cell.`;
    }
  }
  return null;
}
