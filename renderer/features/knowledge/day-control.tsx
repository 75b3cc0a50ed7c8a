import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Knowledge } from '../../../shared/rules/knowledge.ts';
import { IconButton, TextField } from '../../ui/index.ts';
import { understandDay, wordEdtf } from './knowledge-words.ts';

export type DayControlProps = {
  /** EDTF, as chosen; null for the last day on which anything became known. */
  date: string | null;
  knowledge: Knowledge | undefined;
  onChange: (date: string) => void;
};

/** The day of which knowledge is told: typed as people write dates, or stepped to where something became known. */
export function DayControl({ date, knowledge, onChange }: DayControlProps) {
  const shown = date ?? knowledge?.day ?? null;
  const wording = shown === null ? '' : wordEdtf(shown);
  const [text, setText] = useState(wording);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    setText(wording);
    setProblem(undefined);
  }, [wording]);

  const commit = (typed: string) => {
    if (typed.trim() === wording) return setProblem(undefined);
    const understood = understandDay(typed);
    if ('problem' in understood) return setProblem(understood.problem);
    setProblem(undefined);
    if (understood.date === shown) setText(wording);
    else onChange(understood.date);
  };
  const step = (day: string | null | undefined) => day && onChange(day);
  const onKeyDown = (event: KeyboardEvent) => {
    const day = { ArrowUp: knowledge?.previousDay, ArrowDown: knowledge?.nextDay }[event.key];
    if (day === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    step(day);
  };
  return (
    <div className="day-control">
      <TextField
        label="By the end of"
        value={text}
        onChange={(typed) => {
          setText(typed);
          setProblem(undefined);
        }}
        onCommit={commit}
        onKeyDown={onKeyDown}
        errorMessage={problem}
        description="Up and down arrow keys step through the days on which something became known."
      />
      <IconButton
        icon="chevron-left"
        label="Previous day on which something became known"
        isDisabled={!knowledge?.previousDay}
        onPress={() => step(knowledge?.previousDay)}
      />
      <IconButton
        icon="chevron-right"
        label="Next day on which something became known"
        isDisabled={!knowledge?.nextDay}
        onPress={() => step(knowledge?.nextDay)}
      />
    </div>
  );
}
