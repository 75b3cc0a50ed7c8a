import { useState } from 'react';
import { findInText } from '../../../../shared/rich-text/find/index.ts';
import { useClient, useCommand, useNotices, wordError } from '../../../host/index.ts';
import { isAt, placeOf } from './place.ts';
import type { ReportFind } from './use-report-find.ts';

export type Replace = {
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly problem: string | undefined;
  readonly isBusy: boolean;
  readonly one: () => Promise<void>;
  readonly all: () => Promise<void>;
};

/** Replaces in the saved texts, after what was typed has been saved; what could not be saved stands in the way. */
export function useReplace(find: ReportFind, settle: () => Promise<boolean>): Replace {
  const client = useClient();
  const { notify } = useNotices();
  const replace = useCommand('report.replace');
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      if (await settle()) await work();
      else setProblem('The section on screen is not saved. Choose there which words to keep first.');
    } catch (error) {
      setProblem(wordError(error));
    } finally {
      setBusy(false);
    }
  };
  return {
    words,
    setWords: (typed) => {
      setWords(typed);
      setProblem(undefined);
    },
    problem,
    isBusy,
    one: () =>
      attempt(async () => {
        const { current, question, pattern } = find;
        if (!question || !pattern) return;
        if (!current) return find.step(1);
        // What was just typed may have moved the match: only the one that was shown is replaced.
        const { sectionId, place } = placeOf(current);
        const fresh = (await client.call('report.find', question)).sections.find(
          (each) => each.sectionId === sectionId,
        );
        const hit = fresh?.hits.find((each) => isAt({ ...current, ...each }, { sectionId, place }));
        if (!fresh || JSON.stringify(hit?.snippet) !== JSON.stringify(current.snippet)) {
          setProblem('The text has changed since. Look at this match again, then replace it.');
          return;
        }
        await replace.runOrThrow({
          ...question,
          with: words,
          hits: [{ sectionId, revision: fresh.revision, places: [place] }],
        });
        find.goTo({ sectionId, place: place + matchesIn(words, pattern) });
      }),
    all: () =>
      attempt(async () => {
        if (!find.question) return;
        const { replaced, sections } = await replace.runOrThrow({ ...find.question, with: words });
        const where = sections === 1 ? '1 section' : `${sections} sections`;
        notify({ kind: 'info', words: `Replaced ${times(replaced)} in ${where}. Undo brings the words back.` });
      }),
  };
}

/** Words that hold what was searched for are not found again as the next match. */
function matchesIn(words: string, pattern: RegExp): number {
  const line = { type: 'paragraph' as const, children: [{ type: 'text' as const, text: words, format: 0 }] };
  return findInText({ type: 'root', children: [line] }, pattern, { person: () => '', record: () => '' }).length;
}

const times = (count: number) => (count === 1 ? 'once' : `${count.toLocaleString('en-GB')} times`);
