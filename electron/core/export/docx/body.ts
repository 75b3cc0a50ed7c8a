/**
 * A document's body as `docx` hands it to an estimator: objects of one key, an element's name, whose value is its
 * attributes (`_attr`) and children.
 */
export type Node = Readonly<Record<string, unknown>>;

export function childrenOf(node: unknown, name: string): readonly unknown[] {
  const children = property(node, name);
  return Array.isArray(children) ? children : [];
}

export function attribute(node: unknown, name: string, attributeName: string): unknown {
  return property(property(property(node, name), '_attr'), attributeName);
}

export function isElement(node: unknown, name: string): boolean {
  return property(node, name) !== undefined;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Node)[name] : undefined;
}
