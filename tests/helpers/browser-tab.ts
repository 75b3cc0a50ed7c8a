/** What a page of the browser shell has of its browser: a cookie, an origin, `fetch` and `EventSource`. */
export type BrowserTab = {
  readonly origin: string;
  readonly cookie: string;
  readonly fetch: typeof globalThis.fetch;
  readonly EventSource: typeof globalThis.EventSource;
};

/** Kept here, since tests put a tab's own `fetch` in its place. */
const { fetch: networkFetch } = globalThis;

/** Goes to the printed address as a browser does: swaps the token for the cookie, which every request then carries. */
export async function openTab(address: string): Promise<BrowserTab> {
  const { origin } = new URL(address);
  const entry = await networkFetch(address, { redirect: 'manual' });
  const cookie = entry.headers.get('set-cookie')?.split(';')[0];
  if (entry.status !== 303 || cookie === undefined) throw new Error(`The address was not taken: ${entry.status}.`);
  const pageFetch: typeof globalThis.fetch = (path, init) =>
    networkFetch(new URL(String(path), origin), { ...init, headers: { ...init?.headers, cookie, origin } });
  return { origin, cookie, fetch: pageFetch, EventSource: eventSourceOver(pageFetch) };
}

/** Enough of EventSource (HTML standard, section 9.2) for one page: named events, ids, coming back after a break. */
function eventSourceOver(pageFetch: typeof globalThis.fetch): typeof globalThis.EventSource {
  class TabEventSource extends EventTarget {
    static readonly CONNECTING = 0;
    static readonly OPEN = 1;
    static readonly CLOSED = 2;
    readyState = 0;
    private readonly ending = new AbortController();
    private lastEventId = '';

    constructor(address: string) {
      super();
      void this.listen(address);
    }

    close() {
      this.readyState = 2;
      this.ending.abort();
    }

    private async listen(address: string): Promise<void> {
      while (this.readyState !== 2) {
        this.readyState = 0;
        try {
          const headers: Record<string, string> = this.lastEventId === '' ? {} : { 'last-event-id': this.lastEventId };
          const response = await pageFetch(address, { headers, signal: this.ending.signal });
          if (!response.ok || !response.body) return this.fail(2);
          this.readyState = 1;
          await this.read(response.body.pipeThrough(new TextDecoderStream()));
        } catch {
          if (this.readyState === 2) return;
        }
        this.fail(0);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }

    private async read(text: ReadableStream<string>): Promise<void> {
      let unread = '';
      for await (const piece of text) {
        const blocks = (unread + piece).split('\n\n');
        unread = blocks.pop() ?? '';
        for (const block of blocks) this.hear(block);
      }
    }

    private hear(block: string): void {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
      this.lastEventId = field('id') ?? this.lastEventId;
      const { lastEventId } = this;
      this.dispatchEvent(new MessageEvent(field('event') ?? 'message', { data: field('data') ?? '', lastEventId }));
    }

    private fail(state: number): void {
      this.readyState = state;
      this.dispatchEvent(new Event('error'));
    }
  }
  return TabEventSource as unknown as typeof globalThis.EventSource;
}
