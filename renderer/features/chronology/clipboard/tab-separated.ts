/**
 * Reads what spreadsheets put on the clipboard as text: cells parted by tabs, rows by line ends, and a cell in "quotes"
 * where it holds either or begins with a quote, quotes inside doubled (as RFC 4180 has it for commas).
 *
 * A quote that is never closed, or closed in the middle of a cell, is a quotation somebody wrote and stays a character.
 */
export function readTabSeparated(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < source.length) {
    const quoted = source[at] === '"' ? readQuoted(source, at) : null;
    const end = quoted?.end ?? endOfPlain(source, at);
    row.push(quoted?.value ?? source.slice(at, end));
    at = end + 1;
    if (source[end] === '\t' && at < source.length) continue;
    if (source[end] === '\t') row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

function endOfPlain(source: string, from: number): number {
  for (let at = from; at < source.length; at += 1) if (source[at] === '\t' || source[at] === '\n') return at;
  return source.length;
}

function readQuoted(source: string, from: number): { value: string; end: number } | null {
  let close = source.indexOf('"', from + 1);
  while (close !== -1 && source[close + 1] === '"') close = source.indexOf('"', close + 2);
  if (close === -1) return null;
  const after = source[close + 1];
  if (after !== undefined && after !== '\t' && after !== '\n') return null;
  return { value: source.slice(from + 1, close).replaceAll('""', '"'), end: close + 1 };
}

/** The same the other way: what Excel, Calc and `readTabSeparated` read back as these cells. */
export function writeTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoteWhereNeeded).join('\t')}\r\n`).join('');
}

function quoteWhereNeeded(cell: string): string {
  return /^"|[\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
