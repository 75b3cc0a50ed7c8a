/** Why nothing is drawn over time in a document that prints no calendar: its figure would tell what its words hide. */
export function withoutCalendar(blur: 'age' | 'day_number', what: string): string {
  const instead = blur === 'age' ? 'ages in place of dates' : 'numbers of days in place of dates';
  return `this document gives ${instead}, which ${what} would undo.`;
}
