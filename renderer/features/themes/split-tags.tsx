import { useState } from 'react';
import { Button, Checkbox, Table, TextField } from '../../ui/index.ts';
import { type ThemeTag, tagsSaying } from './theme-tags.ts';
import { counted } from './theme-words.ts';

export type SplitTagsProps = {
  tags: readonly ThemeTag[];
  chosen: ReadonlySet<number>;
  onChoose: (chosen: ReadonlySet<number>) => void;
};

/** Drawn at most; typing finds the others. */
const mostDrawn = 200;

/** The tagged events of a theme, to choose from; words typed narrow the list and leave what is chosen. */
export function SplitTags({ tags, chosen, onChoose }: SplitTagsProps) {
  const [typed, setTyped] = useState('');
  const found = tagsSaying(tags, typed);
  const drawn = found.slice(0, mostDrawn);
  const choose = (ids: readonly number[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    onChoose(next);
  };
  return (
    <>
      <div className="split-tools">
        <TextField label="Find among these" type="search" value={typed} onChange={setTyped} autoFocus />
        <Button
          onPress={() =>
            choose(
              found.map(({ id }) => id),
              true,
            )
          }
          isDisabled={found.length === 0}
        >
          Choose all ({found.length.toLocaleString('en-GB')})
        </Button>
        <Button onPress={() => onChoose(new Set())} isDisabled={chosen.size === 0}>
          Choose none
        </Button>
      </div>
      <p className="description" role="status">
        {chosen.size.toLocaleString('en-GB')} of {counted(tags.length, 'tag')} chosen
        {found.length > drawn.length && `; the first ${drawn.length} are shown, type words to find the others`}
      </p>
      <div className="split-tags">
        <Table
          caption="Tagged events"
          isCaptionHidden
          rowHeader="ref"
          columns={[
            { id: 'ref', label: 'Move' },
            { id: 'date', label: 'Date' },
            { id: 'source', label: 'Agency' },
            { id: 'event', label: 'Event' },
            { id: 'kind', label: 'Kind' },
            { id: 'note', label: 'Note' },
          ]}
          rows={drawn.map((tag) => ({
            id: tag.id,
            isSelected: chosen.has(tag.id),
            cells: {
              ref: (
                <Checkbox
                  label={tag.ref}
                  isSelected={chosen.has(tag.id)}
                  onChange={(isChosen) => choose([tag.id], isChosen)}
                />
              ),
              date: tag.date,
              source: tag.source,
              event: <span className="split-event">{tag.event}</span>,
              kind: tag.kind,
              note: <span className="split-event">{tag.note}</span>,
            },
          }))}
        />
      </div>
      {found.length === 0 && <p className="muted">No tagged event says this.</p>}
    </>
  );
}
