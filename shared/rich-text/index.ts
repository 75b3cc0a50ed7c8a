export { assertNever } from './assert-never.ts';
export * from './block-options.ts';
export { countFootnotes } from './count-footnotes.ts';
export { countWords } from './count-words.ts';
export { figuresIn } from './figures-in.ts';
export { footnotesIn, phrasingText, plainText, type ReferenceWording } from './plain-text.ts';
export * from './schema.ts';
