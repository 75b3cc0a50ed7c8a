import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTextSaver, type SaveResult, type SaveState } from '../../../renderer/editor/text-saver.ts';

/** A place to save that takes 100 ms and refuses revisions that are not its own, as the case file does. */
function setUp() {
  const store = { revision: 1, text: 'old', saves: 0 };
  const screen = { text: 'old' };
  const states: SaveState['kind'][] = [];
  const saver = createTextSaver<string>({
    revision: 1,
    read: () => screen.text,
    save: async (text, revision): Promise<SaveResult> => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (store.text === 'broken') return { status: 'failed', message: 'The disk is full.' };
      if (revision !== store.revision) return { status: 'conflict' };
      store.revision += 1;
      store.text = text;
      store.saves += 1;
      return { status: 'saved', revision: store.revision };
    },
    onState: (state) => states.push(state.kind),
  });
  const type = (text: string) => {
    screen.text = text;
    saver.edited();
  };
  return { store, screen, states, saver, type };
}

describe('keeping a text saved while it is written', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('saves once, 600 ms after typing stops', async () => {
    const { store, states, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(500);
    type('ab');
    await vi.advanceTimersByTimeAsync(599);
    expect(store.saves).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(store).toEqual({ revision: 2, text: 'ab', saves: 1 });
    expect(states.at(-1)).toBe('saved');
  });

  it('saves what was typed during a save, from the revision that save made', async () => {
    const { store, saver, type } = setUp();
    type('a');
    await vi.advanceTimersByTimeAsync(650);
    type('ab');
    const flushed = saver.flush();
    await vi.advanceTimersByTimeAsync(1_000);
    await flushed;
    expect(store).toEqual({ revision: 3, text: 'ab', saves: 2 });
    expect(saver.hasUnsaved()).toBe(false);
  });

  it('keeps the typed words when the text was changed elsewhere, and saves them over it only when asked', async () => {
    const { store, states, saver, type } = setUp();
    store.revision = 7;
    store.text = 'theirs';
    type('mine');
    await vi.advanceTimersByTimeAsync(800);
    type('mine too');
    await vi.advanceTimersByTimeAsync(5_000);
    expect({ text: store.text, state: states.at(-1), unsaved: saver.hasUnsaved() }).toEqual({
      text: 'theirs',
      state: 'conflict',
      unsaved: true,
    });
    const kept = saver.keepMine(7);
    await vi.advanceTimersByTimeAsync(200);
    await kept;
    expect(store).toEqual({ revision: 8, text: 'mine too', saves: 1 });
  });

  it('takes the other text without saving anything', async () => {
    const { store, screen, saver, type } = setUp();
    store.revision = 7;
    type('mine');
    await vi.advanceTimersByTimeAsync(800);
    screen.text = 'theirs';
    saver.startFrom(7);
    await vi.advanceTimersByTimeAsync(5_000);
    expect({ saves: store.saves, unsaved: saver.hasUnsaved() }).toEqual({ saves: 0, unsaved: false });
  });

  it('says when saving failed, keeps the words and tries again on the next edit', async () => {
    const { store, states, saver, type } = setUp();
    store.text = 'broken';
    type('mine');
    await vi.advanceTimersByTimeAsync(800);
    expect({ state: states.at(-1), unsaved: saver.hasUnsaved() }).toEqual({ state: 'failed', unsaved: true });
    store.text = 'mended';
    type('mine again');
    await vi.advanceTimersByTimeAsync(800);
    expect(store.text).toBe('mine again');
  });
});
