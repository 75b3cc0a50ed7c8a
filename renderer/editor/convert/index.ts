export { fromLexical } from './from-lexical.ts';
export type { LexicalState } from './lexical-json.ts';
export { toLexical, toLexicalBlock } from './to-lexical.ts';
