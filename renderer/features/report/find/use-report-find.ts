import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { findPattern } from '../../../../shared/rich-text/find/index.ts';
import { useCommandQuery } from '../../../host/index.ts';
import type { OutlineRow } from '../outline.ts';
import { hitFrom, hitsInOrder, type Place, type PlacedHit, placeOf, stepFrom } from './place.ts';

export type FindOptions = { readonly matchCase: boolean; readonly wholeWords: boolean };

export type ReportFind = FindOptions & {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly setOptions: (options: Partial<FindOptions>) => void;
  /** What is searched for now; null while nothing is. */
  readonly question: ({ readonly text: string } & FindOptions) | null;
  readonly pattern: RegExp | null;
  readonly hits: readonly PlacedHit[];
  /** All matches, also those too many to be listed; undefined until the answer is there. */
  readonly count: number | undefined;
  readonly sectionCount: number;
  readonly current: PlacedHit | null;
  readonly goTo: (place: Place) => void;
  readonly step: (direction: 1 | -1) => void;
};

/** What is searched for in the report, what was found and which match is the present one. It shows that one's section. */
export function useReportFind(
  rows: readonly OutlineRow[],
  isOpen: boolean,
  selectedId: number | null,
  select: (sectionId: number) => void,
): ReportFind {
  const [text, setText] = useState('');
  const [options, setOptions] = useState<FindOptions>({ matchCase: false, wholeWords: false });
  const [place, setPlace] = useState<Place | null>(null);
  const wanted = useDeferredValue(text);
  const question = useMemo(() => (wanted === '' ? null : { text: wanted, ...options }), [wanted, options]);
  const pattern = useMemo(() => (question && isOpen ? findPattern(question) : null), [question, isOpen]);
  const found = useCommandQuery('report.find', question ?? { text: '-' }, {
    isEnabled: isOpen && question !== null,
    keepsPrevious: true,
  }).data;
  const answer = question ? found : undefined;
  const hits = useMemo(() => hitsInOrder(answer, rows), [answer, rows]);
  const current = (isOpen && place && hitFrom(hits, rows, place)) || null;
  const currentId = current?.row.section.id ?? null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: the screen follows the match, not the other way round
  useEffect(() => {
    if (currentId !== null && currentId !== selectedId) select(currentId);
  }, [currentId]);

  return {
    text,
    setText: (typed) => {
      setText(typed);
      setPlace(null);
    },
    ...options,
    setOptions: (changes) => {
      setOptions((before) => ({ ...before, ...changes }));
      setPlace(null);
    },
    question,
    pattern,
    hits,
    count: answer?.count,
    sectionCount: answer?.sections.length ?? 0,
    current,
    goTo: setPlace,
    step: (direction) => {
      const from = current ? placeOf(current) : { sectionId: selectedId ?? 0, place: -1 };
      const next = stepFrom(hits, rows, from, direction);
      if (next) setPlace(placeOf(next));
    },
  };
}
