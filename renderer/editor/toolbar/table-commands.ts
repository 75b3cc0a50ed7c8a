import {
  $createTableNodeWithDimensions,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findTableNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableSelection,
} from '@lexical/table';
import { $insertNodeToNearestRoot } from '@lexical/utils';
import { $createParagraphNode, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import type { MenuEntry } from '../../ui/index.ts';

/** A table of two columns with a header row, the caret in its first cell. */
export function insertTable(editor: LexicalEditor): void {
  editor.update(() => {
    const table = $createTableNodeWithDimensions(3, 2, { rows: true, columns: false });
    $insertNodeToNearestRoot(table);
    if (table.getNextSibling() === null) table.insertAfter($createParagraphNode());
    table.getFirstDescendant()?.selectStart();
  });
}

/** What can be done with the table the caret stands in. */
export function tableEntries(editor: LexicalEditor, onDone: () => void): MenuEntry[] {
  const entry = (id: string, label: string, change: () => void): MenuEntry => ({
    id,
    label,
    onAction: () => {
      editor.update(change);
      onDone();
    },
  });
  return [
    entry('row-above', 'Row above', () => $insertTableRowAtSelection(false)),
    entry('row-below', 'Row below', () => $insertTableRowAtSelection(true)),
    entry('column-before', 'Column before', () => $insertTableColumnAtSelection(false)),
    entry('column-after', 'Column after', () => $insertTableColumnAtSelection(true)),
    entry('remove-row', 'Remove row', () => $deleteTableRowAtSelection()),
    entry('remove-column', 'Remove column', () => $deleteTableColumnAtSelection()),
    { ...entry('remove-table', 'Remove table', $removeTable), isDangerous: true },
  ];
}

function $removeTable(): void {
  const table = $tableAtSelection();
  if (!table) return;
  const after = $createParagraphNode();
  table.replace(after);
  after.select();
}

function $tableAtSelection() {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) && !$isTableSelection(selection)) return null;
  return $findTableNode(selection.anchor.getNode());
}
