/** Where a document is written until it is whole: beside its target, under a name that whoever cleans up can tell. */
export function partialPath(path: string): string {
  return `${path}.partial`;
}
