import type { EditorThemeClasses } from 'lexical';

/** Class names that editor.css gives their looks. */
export const editorTheme: EditorThemeClasses = {
  paragraph: 'editor-paragraph',
  heading: { h3: 'editor-h3', h4: 'editor-h4' },
  quote: 'editor-quote',
  link: 'editor-link',
  list: {
    ul: 'editor-ul',
    ol: 'editor-ol',
    listitem: 'editor-listitem',
    nested: { listitem: 'editor-listitem-nested' },
  },
  table: 'editor-table',
  tableCell: 'editor-cell',
  tableCellHeader: 'editor-cell-header',
  tableCellSelected: 'editor-cell-selected',
  tableSelection: 'editor-table-selection',
  text: { bold: 'editor-bold', italic: 'editor-italic', underline: 'editor-underline' },
};
