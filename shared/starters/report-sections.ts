import type { Row } from '../model/index.ts';
import { type kindsOfReview, reviewKind } from './review-kinds.ts';
import { type SectionCode, type SectionStarter, sectionLibrary } from './section-library.ts';

export type StarterSection = Pick<Row<'sections'>, 'code' | 'title' | 'isAppendix' | 'content'>;
export type StarterSectionCode = (typeof kindsOfReview)['SCR']['sections'][number];

/** The sections that a report of this kind starts with; the exporter makes title page, control page and contents. */
export function starterSections(kind: Row<'review'>['kind']): StarterSection[] {
  return reviewKind(kind).sections.map((code) => starterSection(code));
}

export function starterSection<const Code extends SectionCode>(code: Code) {
  const { title, isAppendix, content } = sectionLibrary[code];
  return { code, title, isAppendix, content } satisfies StarterSection;
}

/** What belongs in a section; nothing is known of one that is the reviewer's own. */
export function guidanceOf(code: string): string | null {
  return Object.hasOwn(sectionLibrary, code) ? (sectionLibrary[code as SectionCode] as SectionStarter).guidance : null;
}

export function isRequired(kind: Row<'review'>['kind'], code: string): boolean {
  return (reviewKind(kind).required as readonly string[]).includes(code);
}
