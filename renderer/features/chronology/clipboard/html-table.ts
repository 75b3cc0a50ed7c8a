/** The cells of every table in pasted HTML, and whether there were words outside of them. */
export type HtmlTables = { readonly rows: readonly (readonly string[])[]; readonly hasWordsOutside: boolean };

/**
 * Reads the tables of pasted HTML (Excel, Calc, Word, web pages) as plain cells; null when there is none. A long table
 * that Word has broken into several is read as one. A merged cell has its words in its first part, as Excel reads it;
 * a table inside a cell is words of that cell.
 *
 * Parsed as a template: nothing is fetched, no style or script of a stranger comes to life.
 */
export function readHtmlTables(html: string): HtmlTables | null {
  const page = new DOMParser().parseFromString(withoutStyles(html), 'text/html');
  const tables = [...page.querySelectorAll('table')].filter((table) => table.parentElement?.closest('table') === null);
  if (tables.length === 0) return null;
  const rows = tables.flatMap(readTable);
  for (const table of tables) table.remove();
  return { rows, hasWordsOutside: (page.body.textContent ?? '').trim() !== '' };
}

/** Style sheets and style attributes would each be reported as a breach of our content security policy. */
function withoutStyles(html: string): string {
  return html
    .replace(/<(style|script|xml)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ''));
}

function readTable(table: HTMLTableElement): string[][] {
  const rows = [...table.rows].filter((row) => row.closest('table') === table);
  const cells: (string | undefined)[][] = rows.map(() => []);
  rows.forEach((row, rowPlace) => {
    const line = cells[rowPlace] ?? [];
    let column = 0;
    for (const cell of row.cells) {
      while (line[column] !== undefined) column += 1;
      const height = Math.min(spanOf(cell.rowSpan), rows.length - rowPlace);
      const width = spanOf(cell.colSpan);
      for (let down = 0; down < height; down += 1) {
        for (let across = 0; across < width; across += 1) {
          const target = cells[rowPlace + down];
          if (target) target[column + across] = down === 0 && across === 0 ? cellText(cell) : '';
        }
      }
      column += width;
    }
  });
  return cells.map((line) => Array.from(line, (cell) => cell ?? ''));
}

/** A span beyond any table comes from a damaged file; a colspan of thousands still counts as thousands of columns. */
const spanOf = (span: number) => Math.min(Math.max(span, 1), 16_384);

const blocks = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR', 'BLOCKQUOTE', 'UL', 'OL']);

/** The words of a cell: a line for each paragraph and line break, white space as a browser shows it. */
function cellText(cell: Element): string {
  const lines = [''];
  const walk = (node: Node) => {
    if (node.nodeType === Node.TEXT_NODE)
      lines[lines.length - 1] += (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ');
    if (!(node instanceof Element)) return;
    if (node.tagName === 'BR') {
      lines.push('');
      return;
    }
    const isBlock = blocks.has(node.tagName);
    if (isBlock && lines.at(-1)?.trim() !== '') lines.push('');
    for (const child of node.childNodes) walk(child);
    if (isBlock && lines.at(-1)?.trim() !== '') lines.push('');
  };
  for (const child of cell.childNodes) walk(child);
  return lines
    .map((line) => line.replaceAll('\u00a0', ' ').replace(/ {2,}/g, ' ').trim())
    .join('\n')
    .trim();
}

/**
 * Cells as an HTML table for Word, Excel and Calc. Every cell is marked as text, since Excel would otherwise turn
 * "June 2019" into the first of the month: a day that nobody gave.
 */
export function writeHtmlTable(rows: readonly (readonly string[])[], heads: readonly string[] | null): string {
  const line = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag} style="mso-number-format:'\\@'">${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const head = heads === null ? '' : `<thead>${line(heads, 'th')}</thead>`;
  return `<meta charset="utf-8"><table>${head}<tbody>${rows.map((row) => line(row, 'td')).join('')}</tbody></table>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r\n?|\n/g, '<br style="mso-data-placement:same-cell">');
}
