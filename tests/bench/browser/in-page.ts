/** What the measurements use inside of every page, ours and the others' alike. */
export type BenchInPage = {
  /** Resolves with the time at which the page had been painted after `isReady` first held. */
  readonly whenPainted: (isReady: () => boolean) => Promise<number>;
  /** Whether a scrolling box shows rows with words from its top to its bottom. */
  readonly isFull: (box: string, row: string) => boolean;
  /** Lengths of the frames, in milliseconds, while `move` is called before each; it is told how far along it is (0–1). */
  readonly frames: (count: number, move: (share: number) => void) => Promise<number[]>;
  /** When something that is measured began; NaN until then. */
  startedAt: number;
  /** When it was on screen; set before it begins, asked for afterwards. */
  paintedAt: Promise<number>;
};

declare global {
  var bench: BenchInPage;
}

/** Runs in the page before anything of its own: it may use nothing from outside of itself. */
export function installInPage(): void {
  const afterPaint = (resolve: (time: number) => void) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(null);
    });
  };
  globalThis.bench = {
    startedAt: Number.NaN,
    paintedAt: Promise.resolve(Number.NaN),
    whenPainted: (isReady) =>
      new Promise((resolve) => {
        let isOver = false;
        const look = () => {
          if (isOver || !isReady()) return;
          isOver = true;
          observer.disconnect();
          afterPaint(resolve);
        };
        const observer = new MutationObserver(look);
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const lookEachFrame = () => {
          look();
          if (!isOver) requestAnimationFrame(lookEachFrame);
        };
        lookEachFrame();
      }),
    isFull(box, row) {
      const area = document.querySelector(box)?.getBoundingClientRect();
      if (area === undefined || area.height < 200) return false;
      for (let y = area.top + 4; y < area.bottom - 4; y += 20) {
        const words = document.elementFromPoint(area.left + area.width / 2, y)?.closest(row)?.textContent;
        if (!words?.trim()) return false;
      }
      return true;
    },
    frames: (count, move) =>
      new Promise((resolve) => {
        const lengths: number[] = [];
        let before: number | undefined;
        const next = (time: number) => {
          if (before !== undefined) lengths.push(time - before);
          before = time;
          if (lengths.length >= count) return resolve(lengths);
          move(lengths.length / (count - 1));
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
  };
  // The page hears that a case is open from the core's announcement.
  globalThis.EventSource = class extends EventSource {
    constructor(address: string | URL, options?: EventSourceInit) {
      super(address, options);
      this.addEventListener('message', ({ data }: MessageEvent<string>) => {
        const news = JSON.parse(data) as { type: string; state: unknown };
        if (news.type === 'case' && news.state !== null) globalThis.bench.startedAt = performance.now();
      });
    }
  };
}
