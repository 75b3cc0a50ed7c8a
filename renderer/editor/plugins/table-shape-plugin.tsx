import { $isListItemNode, $isListNode } from '@lexical/list';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $isTableCellNode, $isTableRowNode, TableCellHeaderStates, TableCellNode, TableNode } from '@lexical/table';
import { $createParagraphNode, $isElementNode, $isParagraphNode, type ElementNode, type LexicalNode } from 'lexical';
import { useEffect } from 'react';

/**
 * Keeps tables to what documents hold: the first row is the header row, since it prints as one, and cells hold plain
 * paragraphs, so that a list pasted or typed into a cell becomes its lines.
 */
export function TableShapePlugin() {
  const [editor] = useLexicalComposerContext();
  useEffect(() => {
    const stops = [
      editor.registerNodeTransform(TableCellNode, $keepParagraphs),
      editor.registerNodeTransform(TableNode, $keepHeaderRow),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [editor]);
  return null;
}

function $keepHeaderRow(table: TableNode): void {
  table.getChildren().forEach((row, rowIndex) => {
    if (!$isTableRowNode(row)) return;
    const wanted = rowIndex === 0 ? TableCellHeaderStates.ROW : TableCellHeaderStates.NO_STATUS;
    for (const cell of row.getChildren()) {
      if ($isTableCellNode(cell) && cell.getHeaderStyles() !== wanted) cell.setHeaderStyles(wanted);
    }
  });
}

function $keepParagraphs(cell: TableCellNode): void {
  const children = cell.getChildren();
  if (children.length === 0) cell.append($createParagraphNode());
  for (const child of children) {
    if ($isParagraphNode(child) || !$isElementNode(child)) continue;
    for (const line of $lines(child)) child.insertBefore($createParagraphNode().append(...line));
    child.remove();
  }
}

function $lines(block: ElementNode): LexicalNode[][] {
  if ($isListNode(block)) return block.getChildren().flatMap((item) => ($isElementNode(item) ? $lines(item) : []));
  if (!$isListItemNode(block)) return [block.getChildren()];
  const own = block.getChildren().filter((child) => !$isListNode(child));
  const nested = block.getChildren().filter($isListNode).flatMap($lines);
  return own.length > 0 ? [own, ...nested] : nested;
}
