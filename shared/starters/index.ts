export { codingFrame, type StarterThemeCode } from './coding-frame.ts';
export { type EventKind, eventKinds } from './event-kinds.ts';
export { defaultSections, type StarterSectionCode } from './report-sections.ts';
export { reviewTypes } from './review-types.ts';
