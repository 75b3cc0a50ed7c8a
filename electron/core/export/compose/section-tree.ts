import type { PublicRow } from '../../../../shared/model/index.ts';
import type { GeneratedBlockNode } from '../../../../shared/rich-text/index.ts';
import { chronologyIn } from '../../../../shared/rules/last-appendix.ts';

export type Section = PublicRow<'sections'>;
export type SectionNode = { readonly section: Section; readonly children: readonly SectionNode[] };

/**
 * The sections that print, as a tree in order of position. A hidden section takes those below it along; one whose
 * parent is not in the case stands on the first level; sections that are each other's parents do not print.
 */
export function sectionTree(sections: readonly Section[]): SectionNode[] {
  const ids = new Set(sections.map((section) => section.id));
  const children = Map.groupBy(sections, ({ parentId }) => (parentId !== null && ids.has(parentId) ? parentId : null));
  const nodes = (parentId: number | null): SectionNode[] =>
    (children.get(parentId) ?? [])
      .filter((section) => !section.isHidden)
      .toSorted((a, b) => a.position - b.position || a.id - b.id)
      .map((section) => ({ section, children: nodes(section.id) }));
  return nodes(null);
}

export function holdsChronology(node: SectionNode): boolean {
  return chronologyOf(node) !== undefined;
}

/** Where a section, or one below it, asks for the chronology, and how much of it. */
export function chronologyOf({ section, children }: SectionNode): GeneratedBlockNode | undefined {
  const own = chronologyIn(section.content);
  if (own) return own;
  for (const child of children) {
    const below = chronologyOf(child);
    if (below) return below;
  }
  return undefined;
}
