import type { Row } from '../model/index.ts';
import { reviewKind, type SectionCode, sectionLibrary } from '../starters/index.ts';

type Kind = Row<'review'>['kind'];
/** A section by what it is for, where it stands and how it prints. */
export type PlacedSection = Pick<Row<'sections'>, 'id' | 'code' | 'parentId' | 'isAppendix' | 'position'>;

/** The sections that reports of this kind usually have and this one lacks, in their kind's order; a hidden one is there. */
export function missingSections(kind: Kind, sections: readonly Pick<PlacedSection, 'code'>[]): SectionCode[] {
  const codes = new Set(sections.map(({ code }) => code));
  return reviewKind(kind).sections.filter((code) => !codes.has(code));
}

/** Whoever stands in a list of sections: one of the report, or one that is to be added. */
export type Placed = { readonly id: number } | { readonly code: SectionCode };

/**
 * The first level of the report, numbered sections or appendices, with the missing ones among them: each after the
 * section that its kind's order has before it, else before the one it has after it, else at the end. Sections of the
 * report keep the order they have. What is nested in a section counts as standing where that section stands.
 */
export function withMissing(
  kind: Kind,
  sections: readonly PlacedSection[],
  missing: readonly SectionCode[],
  isAppendix: boolean,
): Placed[] {
  const order = reviewKind(kind).sections;
  const top = sections
    .filter((section) => section.parentId === null && section.isAppendix === isAppendix)
    .toSorted((a, b) => a.position - b.position || a.id - b.id);
  const placed: Placed[] = top.map(({ id }) => ({ id }));
  const placeOf = (code: SectionCode) => {
    const section = sections.find((one) => one.code === code);
    const holder = section && topmost(sections, section);
    return placed.findIndex((one) => ('code' in one ? one.code === code : one.id === holder?.id));
  };
  for (const code of order.filter((one) => missing.includes(one) && sectionLibrary[one].isAppendix === isAppendix)) {
    const at = order.indexOf(code);
    const before = order
      .slice(0, at)
      .map(placeOf)
      .findLast((place) => place >= 0);
    const after = order
      .slice(at + 1)
      .map(placeOf)
      .find((place) => place >= 0);
    placed.splice(before === undefined ? (after ?? placed.length) : before + 1, 0, { code });
  }
  return placed;
}

function topmost(sections: readonly PlacedSection[], section: PlacedSection): PlacedSection {
  const parent = sections.find((one) => one.id === section.parentId);
  return parent === undefined ? section : topmost(sections, parent);
}
