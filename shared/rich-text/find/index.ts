export { type FoundText, findInText, type Replaced, replaceInText } from './find-text.ts';
export { type FindQuestion, findPattern } from './question.ts';
