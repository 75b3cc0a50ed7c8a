type PreviewLinesProps = {
  /** Undefined while it is being read. */
  count: number | undefined;
  noun: readonly [one: string, many: string];
  detail?: string;
  lines: readonly string[] | undefined;
};

/** Lines of each card; how many more there are is said. */
export const shownLines = 3;

/** How much a generated part holds, and its first three lines, each cut to one line of the screen. */
export function PreviewLines({ count, noun, detail = '', lines = [] }: PreviewLinesProps) {
  if (count === undefined) return <p className="editor-card-count">…</p>;
  const rest = count - shownLines;
  return (
    <>
      <p className="editor-card-count">
        {count === 0 ? `No ${noun[1]} yet` : `${count} ${noun[count === 1 ? 0 : 1]}${detail}`}
      </p>
      {lines.length > 0 && (
        <ul className="editor-card-lines">
          {lines.slice(0, shownLines).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {rest > 0 && <li>and {rest} more</li>}
        </ul>
      )}
    </>
  );
}
