/** What arrives on the other side of a process border (Electron, "Inter-Process Communication", object serialization). */
export function cloned<Value>(value: Value): Value {
  try {
    return structuredClone(value);
  } catch {
    throw new Error('An object could not be cloned.');
  }
}

export function bridgeOf(world: Record<string, unknown>) {
  return {
    exposeInMainWorld(key: string, api: unknown) {
      if (key in world) throw new Error('Cannot bind an API on top of an existing property on the window object');
      world[key] = bridged(api);
    },
  };
}

/** Copies and freezes plain values; wraps functions, whose words and results cross in the same way; settles promises. */
function bridged(value: unknown): unknown {
  if (typeof value === 'function') {
    return (...words: unknown[]) => bridged((value as (...given: unknown[]) => unknown)(...words.map(bridged)));
  }
  if (value instanceof Promise) return value.then(bridged, (error) => Promise.reject(new Error(error.message)));
  if (Array.isArray(value)) return value.map(bridged);
  if (value === null || typeof value !== 'object') return cloned(value);
  const entries = Object.entries(value).map(([key, inner]) => [key, bridged(inner)] as const);
  return Object.freeze(Object.fromEntries(entries));
}
