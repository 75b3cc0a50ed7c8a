/** Ends a switch over a closed union: a kind without a case does not compile, and data from elsewhere stops here. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected kind: ${String((value as { type?: unknown }).type ?? typeof value)}`);
}
