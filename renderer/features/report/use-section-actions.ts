import { useCommand } from '../../host/index.ts';
import { deepestLevel, type ListedSection, type OutlineRow } from './outline.ts';

export type SectionActions = {
  readonly add: (title: string, after: OutlineRow | null) => Promise<number | undefined>;
  readonly rename: (section: ListedSection, title: string) => Promise<unknown>;
  readonly move: (row: OutlineRow, by: -1 | 1) => Promise<unknown>;
  readonly nest: (row: OutlineRow) => Promise<unknown>;
  readonly unnest: (row: OutlineRow) => Promise<unknown>;
  readonly setHidden: (section: ListedSection, isHidden: boolean) => Promise<unknown>;
  readonly setAppendix: (section: ListedSection, isAppendix: boolean) => Promise<unknown>;
  readonly remove: (section: ListedSection) => Promise<unknown>;
};

/** What can be done with a section of the outline, each one step that undo knows by name. */
export function useSectionActions(): SectionActions {
  const add = useCommand('sections.add');
  const update = useCommand('sections.update');
  const move = useCommand('sections.move');
  const remove = useCommand('sections.remove');
  return {
    async add(title, after) {
      // The same place as the section it follows: the newer of two in one place stands second.
      const place = after
        ? {
            position: after.section.position,
            parentId: after.section.parentId,
            isAppendix: after.section.isAppendix,
          }
        : {};
      return (await add.run({ title, ...place }))?.id;
    },
    rename: ({ id }, title) => update.runOrThrow({ id, changes: { title } }),
    move: (row, by) => move.run({ id: row.section.id, to: placeAmongSiblings(row) + by }),
    async nest(row) {
      const owner = ownerForNesting(row);
      if (!owner) return;
      await update.run({ id: row.section.id, changes: { parentId: owner.id, position: lastPosition } });
    },
    async unnest(row) {
      const { parent } = row;
      if (!parent) return;
      const changes = { parentId: parent.parentId, position: parent.position, isAppendix: parent.isAppendix };
      await update.run({ id: row.section.id, changes });
    },
    setHidden: ({ id }, isHidden) => update.run({ id, changes: { isHidden } }),
    setAppendix: ({ id }, isAppendix) => update.run({ id, changes: { isAppendix, position: lastPosition } }),
    remove: ({ id }) => remove.run({ ids: [id] }),
  };
}

/** After everything else among its new siblings; the next move counts them anew. */
const lastPosition = 100_000;

export function placeAmongSiblings({ section, siblings }: OutlineRow): number {
  return siblings.findIndex((sibling) => sibling.id === section.id);
}

/** The section before it, which it would go into; null at the top and where headings would have no number left. */
export function ownerForNesting(row: OutlineRow): ListedSection | null {
  const before = row.siblings[placeAmongSiblings(row) - 1] ?? null;
  return row.depth + row.height < deepestLevel ? before : null;
}
