import type { Commands, OutputOf } from '../../../shared/contract/index.ts';
import type { RichText } from '../../../shared/rich-text/index.ts';
import { lastAppendix } from '../../../shared/rules/last-appendix.ts';

export type ListedSection = OutputOf<Commands['sections.list']>[number];

export type OutlineRow = {
  readonly section: ListedSection;
  /** 0 for a section of its own, 1 and 2 for those nested in it. */
  readonly depth: number;
  /** As it will print: "3", "3.1", "Appendix B"; empty when it does not print. */
  readonly number: string;
  /** Hidden itself, or inside a hidden section. */
  readonly isHidden: boolean;
  /** Those it is ordered among, itself included. */
  readonly siblings: readonly ListedSection[];
  readonly parent: ListedSection | null;
  /** Footnotes of the sections that print before it. */
  readonly footnotesBefore: number;
  /** Levels of sections inside it. */
  readonly height: number;
};

/** Printed headings have three numbered levels. */
export const deepestLevel = 2;

/**
 * The sections in printed order with the numbers they will have, as `electron/core/export/compose` counts them: numbered
 * sections first, then appendices, the one with the chronology last; headings inside a section count before the sections
 * nested in it. `headingsInside` gives their number for a section whose text is known.
 */
export function outlineOf(
  sections: readonly ListedSection[],
  headingsInside: (sectionId: number) => number = () => 0,
): OutlineRow[] {
  const ids = new Set(sections.map((section) => section.id));
  const parentOf = (section: ListedSection) =>
    section.parentId !== null && ids.has(section.parentId) ? section.parentId : null;
  const childrenOf = (parentId: number | null) =>
    sections
      .filter((section) => parentOf(section) === parentId)
      .toSorted((a, b) => a.position - b.position || a.id - b.id);

  let footnotes = 0;
  const rowsOf = (level: readonly ListedSection[], parent: OutlineRow | null, firstNumber: number): OutlineRow[] => {
    let printed = firstNumber;
    return level.flatMap((section) => {
      const isHidden = section.isHidden || (parent?.isHidden ?? false);
      if (!isHidden) printed += 1;
      const children = childrenOf(section.id);
      const footnotesBefore = footnotes;
      if (!isHidden) footnotes += section.footnoteCount;
      const row: OutlineRow = {
        section,
        depth: parent === null ? 0 : parent.depth + 1,
        number: isHidden ? '' : numberWords(printed, section.isAppendix, parent),
        isHidden,
        siblings: level.filter((other) => other.isAppendix === section.isAppendix),
        parent: parent?.section ?? null,
        height: heightOf(section.id),
        footnotesBefore,
      };
      return [row, ...rowsOf(children, row, headingsInside(section.id))];
    });
  };
  const heightOf = (id: number): number => Math.max(0, ...childrenOf(id).map((child) => 1 + heightOf(child.id)));

  const top = childrenOf(null);
  const appendices = top.filter((section) => section.isAppendix);
  const holdsChronology = (section: ListedSection): boolean =>
    !section.isHidden && (section.asksForChronology || childrenOf(section.id).some(holdsChronology));
  const last = lastAppendix(appendices, holdsChronology);
  return [
    ...rowsOf(
      top.filter((section) => !section.isAppendix),
      null,
      0,
    ),
    ...rowsOf([...appendices.filter((section) => section !== last), ...(last ? [last] : [])], null, 0),
  ];
}

function numberWords(printed: number, isAppendix: boolean, parent: OutlineRow | null): string {
  if (parent) return `${parent.number.replace(/^Appendix /, '')}.${printed}`;
  if (!isAppendix) return String(printed);
  // A to Z, then AA, BB, as Word counts in letters.
  return `Appendix ${String.fromCharCode(65 + ((printed - 1) % 26)).repeat(Math.ceil(printed / 26))}`;
}

/**
 * Headings of a text that are numbered one level below its section. A smaller heading counts when it opens the text, and
 * so do the headings of the analysis by theme: further down they stand below the heading before them.
 */
export function countHeadingsInside(content: RichText, themesInAnalysis: number): number {
  let count = 0;
  for (const node of content.children) {
    if (node.type === 'heading' && (node.tag === 'h3' || count === 0)) count += 1;
    if (node.type === 'generated-block' && node.block === 'theme_analysis' && count === 0) count = themesInAnalysis;
  }
  return count;
}
