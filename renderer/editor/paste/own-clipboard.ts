export const OWN_TYPE = 'application/x-lexical-editor';

type Payload = { readonly namespace?: unknown; readonly nodes?: unknown };

/** Whether what is on the clipboard was copied from an editor of the same kind, so that it holds nothing strange. */
export function isOwnClipboard(data: DataTransfer, namespace: string): boolean {
  return data.types.includes(OWN_TYPE) && payloadOf(data)?.namespace === namespace;
}

/** How many pictures on the clipboard are not among those that this case holds: they came from another case. */
export function countStrangePictures(data: DataTransfer, known: ReadonlySet<string>): number {
  const nodes = payloadOf(data)?.nodes;
  if (!Array.isArray(nodes)) return 0;
  const figures = (nodes as { readonly type?: unknown; readonly sha256?: unknown }[]).filter(
    (node) => node.type === 'figure',
  );
  return figures.filter(({ sha256 }) => !known.has(String(sha256))).length;
}

function payloadOf(data: DataTransfer): Payload | null {
  try {
    return JSON.parse(data.getData(OWN_TYPE)) as Payload;
  } catch {
    return null;
  }
}
