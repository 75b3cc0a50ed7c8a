const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment this program wrote down, in the time of this computer: "23 Nov 2026, 14:05". Not for dates of a case. */
export function wordMoment(iso: string): string {
  return moment.format(new Date(iso));
}
