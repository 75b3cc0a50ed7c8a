/** A table as it leaves for Excel, Word or LibreOffice: plain words and numbers. */
export type PlainTable = {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

/** Tab-separated, one line a row: a tab or line break within a cell becomes a space, so that no cell is torn in two. */
export function tableAsText({ head, rows }: PlainTable): string {
  const clean = (cell: string | number) => String(cell).replace(/\s+/g, ' ').trim();
  return [head, ...rows].map((row) => row.map(clean).join('\t')).join('\r\n');
}

/** An HTML table with its title, headers as headers and line breaks kept. */
export function tableAsHtml({ title, head, rows }: PlainTable): string {
  const cells = (row: readonly (string | number)[], tag: 'th' | 'td') =>
    `<tr>${row.map((cell) => `<${tag}>${escapeHtml(String(cell))}</${tag}>`).join('')}</tr>`;
  const body = rows.map((row) => cells(row, 'td')).join('');
  return `<table><caption>${escapeHtml(title)}</caption><thead>${cells(head, 'th')}</thead><tbody>${body}</tbody></table>`;
}

function escapeHtml(text: string): string {
  const escaped = text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return escaped.replace(/\r?\n/g, '<br>');
}
