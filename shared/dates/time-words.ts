const DASH = '[-\\u2010-\\u2015\\u2212]';

/** A stretch of the day people name: "early hours", "late afternoon". One of these reads well before "of 3 June". */
const STRETCH =
  '(?:(?:early|small) hours(?: of the morning)?|(?:(?:very early|early|mid|late)[ -]?)?(?:morning|afternoon|evening|night))';
const OTHER_WORDS =
  '(?:overnight|midnight|midday|noon|daytime|night ?time|lunch ?time|tea ?time|bed ?time|dawn|dusk|(?:before|after) school|[ap]m\\b|[ap]\\.m\\b\\.?)';

const HALF = '(?:[ap]m\\b|[ap]\\.m\\b\\.?|hrs?\\b\\.?|hours\\b|h\\b)';
const CLOCK =
  '(?:(?:[01]?\\d|2[0-4])(?::[0-5]\\d){1,2}(?:\\.\\d+)?' +
  `(?: ?${HALF})?|(?:[01]?\\d|2[0-4])[.;][0-5]\\d ?${HALF}|(?:[01]\\d|2[0-4])[0-5]\\d ?(?:hrs?\\b\\.?|hours\\b|h\\b)` +
  '|(?:1[0-2]|0?[1-9]) ?(?:[ap]m\\b|[ap]\\.m\\b\\.?))(?![\\d/])';
const ABOUT =
  '(?:approx\\.? |approximately |about |around |circa |just before |just after |before |after |by |between |from )?';
const CLOCKS = `${ABOUT}(?:(?:(?:1[0-2]|0?[1-9])(?:[.:][0-5]\\d)?|(?:[01]\\d|2[0-3])[0-5]\\d)${DASH})?${CLOCK}(?: ?(?:${DASH}|to|and|until) ?${CLOCK})?`;

const TIME = new RegExp(
  `(?:\\bat |@ ?)?(?<![\\d/.:])(${CLOCKS})|(?:\\bat |@ ?)((?:[01]\\d|2[0-3])[0-5]\\d|(?:[01]?\\d|2[0-3])\\.[0-5]\\d)(?![\\d/.])` +
    `|(?:\\b(?:in|during|on) )?(?:\\bthe )?\\b(${STRETCH}|${OTHER_WORDS})(?![a-z])(?: (?:of|on)\\b)?`,
  'gi',
);
const BARE_CLOCK =
  /(?<=(?:\d[/.-]\d{1,2}[/.-]\d{2,4}|\d(?:st|nd|rd|th)? [a-z]{3,9} '?\d{2,4})[ ,]+)(?:[01]\d|2[0-3])[0-5]\d$/i;
const IS_STRETCH = new RegExp(`^${STRETCH}$`, 'i');

/** The times a date's words hold, verbatim and in order, and the words that are left. */
export type TakenTimes = { readonly times: readonly string[]; readonly rest: string };

/**
 * Takes clock times and words for a time of day out of a date's words.
 *
 * `00:00:00` is dropped: it is how a spreadsheet prints a date that has no time, and nobody wrote it.
 */
export function takeTimes(words: string): TakenTimes {
  const times: string[] = [];
  const keep = (time: string): string => {
    if (!/^00:00:00/.test(time)) times.push(time.trim());
    return ' ';
  };
  const rest = words
    .replace(TIME, (_match, clock?: string, bare?: string, word?: string) => keep(clock ?? bare ?? word ?? ''))
    .replace(BARE_CLOCK, keep);
  return { times, rest: times.length > 0 ? withoutLooseEnds(rest) : rest };
}

/** True for a stretch of the day, which is worded "early hours of 3 June" rather than "3 June, early hours". */
export function isStretchOfDay(time: string): boolean {
  return IS_STRETCH.test(time);
}

function withoutLooseEnds(text: string): string {
  return text
    .replace(/[([]\s*[)\]]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[-\u2010-\u2015\u2212\s,;:]*/, '')
    .replace(/[-\u2010-\u2015\u2212\s,;:@]*(?:\b(?:at|in|of|on)\b)?[-\u2010-\u2015\u2212\s,;:@]*$/i, '');
}
