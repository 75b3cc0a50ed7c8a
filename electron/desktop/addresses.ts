/** Where the parts of the app lie; bundling moves them, so everything asks here. */
export type Addresses = {
  readonly preload: URL;
  /** Folder of the built page, ending in a slash. */
  readonly page: URL;
  readonly worker: URL;
  readonly exportWorker: URL;
};

/** Seen from the bundle (`dist/desktop/main.mjs`), or from the source, whose preload and page are still the built ones. */
export function addressesFrom(here: string): Addresses {
  const isBundle = here.endsWith('.mjs');
  const dist = new URL(isBundle ? '../' : '../../dist/', here);
  return {
    preload: new URL('desktop/preload.cjs', dist),
    page: new URL('renderer/', dist),
    worker: isBundle ? new URL('core/worker.mjs', dist) : new URL('../core/worker.ts', here),
    exportWorker: isBundle ? new URL('core/export-worker.mjs', dist) : new URL('../core/export/worker.ts', here),
  };
}

export const addresses = addressesFrom(import.meta.url);
