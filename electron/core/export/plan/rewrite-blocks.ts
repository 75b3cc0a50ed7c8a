import { assertNever } from '../../../../shared/rich-text/index.ts';
import type { Block, Cell, Run } from './plan.ts';

export type BlockVisitor = {
  readonly run: (run: Run) => Run;
  /** Undefined takes the bookmark away. */
  readonly bookmark: (bookmark: string) => string | undefined;
};

/** The same blocks with every run and bookmark as the visitor gives them, met in printed order; what is the same stays. */
export function rewriteBlocks(blocks: readonly Block[], visitor: BlockVisitor): readonly Block[] {
  return mapped(blocks, (block): Block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return changed(withBookmark(block, visitor), { runs: rewriteRuns(block.runs, visitor) });
      case 'list': {
        const items = mapped(block.items, (item) => changed(item, { runs: rewriteRuns(item.runs, visitor) }));
        return changed(block, { items });
      }
      case 'table': {
        const rows = mapped(block.rows, (row) =>
          changed(row, { cells: mapped(row.cells, (cell) => rewriteCell(cell, visitor)) }),
        );
        const columns = mapped(block.columns, (column) =>
          column.footnotes === undefined
            ? column
            : changed(column, { footnotes: rewriteRuns(column.footnotes, visitor) }),
        );
        return changed(block, { columns, rows });
      }
      case 'contents':
      case 'logo':
      case 'picture':
        return block;
      default:
        return assertNever(block);
    }
  });
}

function rewriteCell(cell: Cell, visitor: BlockVisitor): Cell {
  const paragraphs = mapped(cell.paragraphs, (runs) => rewriteRuns(runs, visitor));
  return changed(withBookmark(cell, visitor), { paragraphs });
}

function rewriteRuns(runs: readonly Run[], visitor: BlockVisitor): readonly Run[] {
  return mapped(runs, (run) => {
    const after = visitor.run(run);
    return after.footnote === undefined ? after : changed(after, { footnote: rewriteRuns(after.footnote, visitor) });
  });
}

function withBookmark<T extends { readonly bookmark?: string }>(holder: T, visitor: BlockVisitor): T {
  if (holder.bookmark === undefined) return holder;
  const { bookmark: before, ...rest } = holder;
  const bookmark = visitor.bookmark(before);
  if (bookmark === before) return holder;
  return (bookmark === undefined ? rest : { ...rest, bookmark }) as T;
}

/** As `map`, but the same list when no item changed: a long chronology is not copied to look at it. */
function mapped<T>(list: readonly T[], change: (item: T) => T): readonly T[] {
  let result: T[] | undefined;
  for (const [index, item] of list.entries()) {
    const after = change(item);
    if (after !== item) result ??= list.slice(0, index);
    result?.push(after);
  }
  return result ?? list;
}

function changed<T extends object>(holder: T, change: Partial<T>): T {
  const isSame = Object.entries(change).every(([key, value]) => holder[key as keyof T] === value);
  return isSame ? holder : { ...holder, ...change };
}
