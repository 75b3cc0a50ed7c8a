import { z } from 'zod';

/** Takes out what no Word document may hold (XML 1.0, section 2.2: control characters, lone surrogates); CRLF becomes LF. */
export function cleanText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
  );
}

/** A line or a few: up to 2,000 characters. */
export const shortText = z.string().max(2_000, 'Too long: at most 2,000 characters.').overwrite(cleanText);
/** A name that must say something. */
export const nameText = z
  .string()
  .max(300, 'Too long: at most 300 characters.')
  .overwrite((text) => cleanText(text).trim())
  .check(z.minLength(1, 'Give it a name.'));
/** Running text: up to 100,000 characters. */
export const longText = z.string().max(100_000, 'Too long: at most 100,000 characters.').overwrite(cleanText);

export const recordId = z.int().positive();
export const position = z.int().min(0);
/** Stable number behind a printed letter (E12): given by the store, never changed and never given again. */
export const refNumber = z.int().positive();
/** One side of a date: an EDTF level 1 value, or `..` for an open side. Checked with its other side by the handlers. */
export const edtfSide = z.string().max(40).nullable();
export const isoTimestamp = z.iso.datetime();
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
