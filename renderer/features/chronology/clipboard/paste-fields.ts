import { readDate } from '../../../../shared/dates/index.ts';
import { readSource } from '../cells/source-field.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';

/** What a pasted column can become. Every one but the end of a date is a field of an event. */
export const pasteFields = {
  date: 'Date',
  endDate: 'End date',
  timeText: 'Time',
  agency: 'Agency',
  source: 'Source',
  kind: 'Kind',
  event: 'Event',
  childSeen: 'Child seen',
  voice: 'The child’s voice',
  response: 'Response or decision',
  outcome: 'Outcome',
  rationale: 'Reason given',
  agencyAnalysis: 'The agency’s analysis',
  reviewerNote: 'Private note',
  recordedOn: 'Recorded on',
  significance: 'Significance',
  status: 'Status',
} as const;

export type PasteField = keyof typeof pasteFields;
/** For each pasted column the field it goes to; null leaves it out. */
export type Mapping = readonly (PasteField | null)[];

/** Headings as agencies write them, most telling first; each is tried as a whole, then as words inside. */
const headings: readonly (readonly [PasteField, RegExp])[] = [
  ['endDate', /^(end( date)?|date (to|end(ed)?)|to|until)$/],
  ['recordedOn', /\b(recorded on|date recorded|date of recording|entered on|date of entry)\b/],
  ['childSeen', /\b(child(ren)?|adult|person|subject|yp) seen\b|\bseen\b.*\balone\b|^seen\??$/],
  [
    'voice',
    /\bvoice\b|\bviews? of (the )?(child|adult|person)\b|\b(child|adult|person)['’]?s (views?|words|wishes|presentation)\b|\blived experience\b/,
  ],
  ['timeText', /^time\b|\btime of (event|contact|day)\b/],
  ['date', /^dates?\b|\bdate of\b|^when$|^start( date)?$|\bdate$|\bperiod$/],
  ['reviewerNote', /\b(private|reviewer['’]?s?|author['’]?s?) (notes?|comments?)\b/],
  [
    'agencyAnalysis',
    /\banalysis\b|^comments?\b|\bcommentary\b|\bagency['’]?s? (comments?|view|reflection)\b|\bcritique\b/,
  ],
  ['agency', /^(agency|agencies|organisation|service|contributor|agency name|name of agency)\b/],
  ['source', /\bsources?\b|\bevidence\b|\brecord (consulted|used)\b|^file\b/],
  ['rationale', /\brationale\b|\breasons?\b/],
  ['outcome', /\boutcomes?\b|\bresults?\b/],
  ['response', /\bresponse\b|\bdecisions?\b|\bactions?( taken)?\b/],
  ['significance', /\bsignifican(ce|t)\b|\bkey practice\b/],
  ['status', /^status$/],
  ['kind', /^(kind|type|contact type|(kind|type|nature) of (contact|event|incident))\b/],
  [
    'event',
    /\bevents?\b|\bdetails?\b|\bdescription\b|\bsummary\b|\bwhat happened\b|\bcontacts?\b|\bincidents?\b|\bnarrative\b/,
  ],
];

export function fieldOfHeading(heading: string): PasteField | null {
  const words = heading
    .toLocaleLowerCase('en-GB')
    .replace(/\s+/g, ' ')
    .replace(/[:*]+$/, '')
    .trim();
  if (words === '' || words.length > 60) return null;
  const named = (Object.keys(pasteFields) as PasteField[]).find(
    (field) => pasteFields[field].toLocaleLowerCase('en-GB') === words,
  );
  return named ?? headings.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Headings name fields: at least two of them, or the only one there is; and none of them is a date itself. */
export function isHeadingRow(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  const named = new Set(filled.map(fieldOfHeading).filter((field) => field !== null));
  if (named.size === 0 || filled.some((cell) => /\d/.test(cell) && readDate(cell).understood)) return false;
  return named.size >= 2 || filled.length === 1;
}

/** A field for each heading; one that two headings name goes to the first, and the second is left out. */
export function mapHeadings(row: readonly string[]): Mapping {
  return withoutRepeats(row.map(fieldOfHeading));
}

const rowsLookedAt = 20;

/** A field for each column by what stands in it: dates, times, agencies of the case; the longest words are the event. */
export function mapContents(rows: readonly (readonly string[])[], width: number, lists: ReferenceLists): Mapping {
  const looked = rows.slice(0, rowsLookedAt);
  const column = (place: number) => looked.map((row) => row[place]?.trim() ?? '').filter((cell) => cell !== '');
  const mostly = (cells: readonly string[], fits: (cell: string) => boolean) =>
    cells.length > 0 && cells.filter(fits).length * 2 > cells.length;
  const meanings = Array.from({ length: width }, (_, place): PasteField | null => {
    const cells = column(place);
    if (mostly(cells, isTime)) return 'timeText';
    if (mostly(cells, (cell) => readDate(cell).understood)) return 'date';
    return mostly(cells, (cell) => readSource(cell, lists) !== null) ? 'agency' : null;
  });
  const lengths = meanings.map((field, place) =>
    field === null ? column(place).reduce((sum, cell) => sum + cell.length, 0) : 0,
  );
  const byLength = lengths.map((length, place) => ({ length, place })).sort((a, b) => b.length - a.length);
  const [longest, second] = byLength.filter(({ length }) => length > 0);
  return withoutRepeats(
    meanings.map((field, place) => {
      if (place === longest?.place) return 'event';
      return field ?? (place === second?.place && longest && second.place > longest.place ? 'outcome' : null);
    }),
  );
}

const isTime = (cell: string) => /^([01]?\d|2[0-3])[:.][0-5]\d(:\d\d)?( ?[ap]m)?$/i.test(cell);

function withoutRepeats(fields: Mapping): Mapping {
  return fields.map((field, place) => (fields.indexOf(field) === place ? field : null));
}

/** The same mapping with one column changed; the column that had the field before is left out. */
export function mapColumn(mapping: Mapping, place: number, field: PasteField | null): Mapping {
  return mapping.map((one, at) => (at === place ? field : one === field ? null : one));
}
