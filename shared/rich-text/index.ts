export { assertNever } from './assert-never.ts';
export { countWords } from './count-words.ts';
export { phrasingText, plainText, type ReferenceWording } from './plain-text.ts';
export * from './schema.ts';
