export { codingFrame, type StarterThemeCode } from './coding-frame.ts';
export { type EventKind, eventKinds } from './event-kinds.ts';
export { houseStyles, plainHouseStyle } from './house-styles.ts';
export {
  guidanceOf,
  isRequired,
  type StarterSection,
  type StarterSectionCode,
  starterSection,
  starterSections,
} from './report-sections.ts';
export { kindsOfReview, type ReviewKind, reviewKind } from './review-kinds.ts';
export { type SectionCode, sectionLibrary } from './section-library.ts';
export { type SubjectWording, subjectWording } from './subject-wording.ts';
