import type { DateWarning } from './partial-date.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** What the reader says to people; each message tells what was done with the words and what to check. */
export const warn = {
  notUnderstood: (): DateWarning => ({
    code: 'not-understood',
    message: 'These words could not be read as a date. They are kept; enter the date by hand.',
  }),
  ambiguousOrder: (): DateWarning => ({
    code: 'ambiguous-order',
    message:
      'The second number cannot be a month, so this may be month before day, or a slip. No date was set; ask the contributor or enter it by hand.',
  }),
  impossibleDay: (): DateWarning => ({
    code: 'impossible-day',
    message: 'There is no such day in the calendar. No date was set; ask the contributor or enter it by hand.',
  }),
  twoDigitYear: (year: number): DateWarning => ({
    code: 'two-digit-year',
    message: `The year was written with two figures and read as ${year}. Check it.`,
  }),
  endBeforeStart: (): DateWarning => ({
    code: 'end-before-start',
    message: 'The end comes before the start. No date was set; ask the contributor or enter it by hand.',
  }),
  monthOrDay: (): DateWarning => ({
    code: 'month-or-day',
    message: 'Read as a month and a year. It could also be a day and a month without a year; check it.',
  }),
  monthOrYear: (reading: 'a month' | 'two years'): DateWarning => ({
    code: 'month-or-year',
    message: `Read as ${reading}. It could also be ${reading === 'a month' ? 'two years' : 'a month'}; check it.`,
  }),
  noYear: (): DateWarning => ({
    code: 'no-year',
    message: 'There is no year. No date was set; add the year if you know it.',
  }),
  yearSupplied: (year: number): DateWarning => ({
    code: 'year-supplied',
    message: `One year was written for two dates; the other was read as ${year}, so that the end follows the start. Check it.`,
  }),
  weekdayMismatch: (weekday: number): DateWarning => ({
    code: 'weekday-mismatch',
    message: `That date was a ${WEEKDAYS[weekday] ?? 'different day'}, not the day of the week written. Check which is right.`,
  }),
  weekNotFromMonday: (weekday: number): DateWarning => ({
    code: 'weekday-mismatch',
    message: `A week usually begins on a Monday; that date was a ${WEEKDAYS[weekday] ?? 'different day'}. Read as the seven days from it; check it.`,
  }),
  twoDates: (): DateWarning => ({
    code: 'two-dates',
    message:
      'Two dates are given. They were read as a time between the first and the second; make two events if both are meant.',
  }),
  severalDates: (): DateWarning => ({
    code: 'two-dates',
    message:
      'Several dates are given. They were read as a time between the first and the last; make an event of each if all are meant.',
  }),
  runTogether: (): DateWarning => ({
    code: 'run-together',
    message: 'The figures have nothing between them. They were read as day, month and year; check it.',
  }),
  spreadsheetNumber: (): DateWarning => ({
    code: 'spreadsheet-number',
    message: 'This looks like the number that a spreadsheet keeps for a day, and was read as that day. Check it.',
  }),
  figuresAmbiguous: (): DateWarning => ({
    code: 'run-together',
    message:
      'These figures can be read as more than one date. No date was set; ask the contributor or enter it by hand.',
  }),
  holiday: (): DateWarning => ({
    code: 'holiday',
    message: 'A holiday was read as the month or months it falls in. Check it.',
  }),
  partNotKept: (): DateWarning => ({
    code: 'part-not-kept',
    message: 'Early, mid or late could not be kept with the date, only in the contributor’s words.',
  }),
  schoolTerm: (): DateWarning => ({
    code: 'school-term',
    message: 'A school term was read as its usual months. Terms differ between areas; check it.',
  }),
} as const;
