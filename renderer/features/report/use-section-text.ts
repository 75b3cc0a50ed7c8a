import { useEffect, useRef, useState } from 'react';
import { Refusal } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';
import type { RichText } from '../../../shared/rich-text/index.ts';
import {
  createTextSaver,
  type EditorHandle,
  type SaveResult,
  type SaveState,
  type TextSaver,
} from '../../editor/index.ts';
import { useClient, wordError } from '../../host/index.ts';
import { useMarkUnsaved } from '../../ui/index.ts';

export type SectionText = {
  readonly state: SaveState;
  readonly edited: () => void;
  readonly flush: () => Promise<void>;
  /** Saves now; false where something typed could not be saved. */
  readonly settle: () => Promise<boolean>;
  readonly keepMine: () => Promise<void>;
  readonly takeTheirs: () => Promise<void>;
};

type Section = Row<'sections'>;

/**
 * Keeps one section's text and the case file in step: typing is saved, changes from elsewhere (undo, another tab) are
 * shown when nothing typed is waiting, and a clash waits for the person's choice. `section` is the row as last read.
 */
export function useSectionText(section: Section, editor: { readonly current: EditorHandle | null }): SectionText {
  const client = useClient();
  const { id } = section;
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  /** The text in the file that the typing builds on, as it is stored. */
  const base = useRef(JSON.stringify(section.content));
  const saverRef = useRef<TextSaver>(null);

  const save = async (text: RichText, revision: number): Promise<SaveResult> => {
    const typed = JSON.stringify(text);
    if (typed === base.current) return { status: 'saved', revision };
    const send = async (from: number) => {
      const saved = await client.call('sections.update', { id, changes: { content: text }, revision: from });
      base.current = typed;
      return { status: 'saved', revision: saved.revision } as const;
    };
    try {
      return await send(revision);
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'conflict'))
        return { status: 'failed', message: wordError(error) };
    }
    // A new title or place also makes a new revision; only another text is a clash.
    try {
      const latest = await client.call('sections.get', { id });
      return JSON.stringify(latest.content) === base.current ? await send(latest.revision) : { status: 'conflict' };
    } catch (error) {
      return { status: 'failed', message: wordError(error) };
    }
  };

  const getSaver = (): TextSaver => {
    saverRef.current ??= createTextSaver<RichText>({
      revision: section.revision,
      read: () => editorOf(editor).read(),
      save,
      onState: setState,
    });
    return saverRef.current;
  };

  const show = (row: Section) => {
    base.current = JSON.stringify(row.content);
    editorOf(editor).load(row.content);
    getSaver().startFrom(row.revision);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a newly read row is news, and so is the end of a save
  useEffect(() => {
    const saver = getSaver();
    if (saver.hasUnsaved() || section.revision <= saver.revision()) return;
    if (JSON.stringify(section.content) === base.current) saver.startFrom(section.revision);
    else show(section);
  }, [section, state.kind]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was typed is saved once, when the section leaves the screen
  useEffect(() => {
    const saver = getSaver();
    const flush = () => void saver.flush();
    window.addEventListener('beforeunload', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      window.removeEventListener('beforeunload', flush);
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, []);

  const withLatest = async (work: (latest: Section) => void | Promise<void>) => {
    try {
      await work(await client.call('sections.get', { id }));
    } catch (error) {
      setState({ kind: 'failed', message: wordError(error) });
    }
  };

  useMarkUnsaved(state.kind !== 'saved', state.kind === 'failed' || state.kind === 'conflict');

  return {
    state,
    edited: () => getSaver().edited(),
    flush: () => getSaver().flush(),
    settle: async () => {
      await getSaver().flush();
      return !getSaver().hasUnsaved();
    },
    keepMine: () =>
      withLatest((latest) => {
        base.current = JSON.stringify(latest.content);
        return getSaver().keepMine(latest.revision);
      }),
    takeTheirs: () => withLatest(show),
  };
}

function editorOf(editor: { readonly current: EditorHandle | null }): EditorHandle {
  if (!editor.current) throw new Error('The editor is not on screen yet.');
  return editor.current;
}
