import { useState } from 'react';
import { Refusal } from '../../../shared/contract/index.ts';
import type { Row } from '../../../shared/model/index.ts';
import { labelRefusal } from '../../../shared/rules/theme-names.ts';
import { useCommand, wordError } from '../../host/index.ts';
import { Button, Dialog, EmptyState, RadioGroup, Select, TextField } from '../../ui/index.ts';
import { SplitTags } from './split-tags.tsx';
import { useThemeTags } from './theme-tags.ts';
import { counted } from './theme-words.ts';

export type SplitDialogProps = {
  theme: Row<'themes'>;
  themes: readonly Row<'themes'>[];
  onClose: () => void;
  onSplit: (intoId: number) => void;
};

type Target = 'new' | 'existing';

/** Moves some of a theme's tags, with their notes, to a new theme or to another; one step. */
export function SplitDialog({ theme, themes, onClose, onSplit }: SplitDialogProps) {
  const split = useCommand('themes.split');
  const { data, error } = useThemeTags(theme.id);
  const others = themes.filter(({ id, isRetired }) => id !== theme.id && !isRetired);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [target, setTarget] = useState<Target>('new');
  const [label, setLabel] = useState('');
  const [otherId, setOtherId] = useState(others[0]?.id ?? 0);
  const [refusal, setRefusal] = useState<{ at: 'label' | 'all'; words: string } | null>(null);
  const tagIds = data?.tags.map(({ id }) => id).filter((id) => chosen.has(id)) ?? [];

  const confirm = async () => {
    const reason = target === 'new' ? labelRefusal(label, themes, null) : null;
    if (reason !== null) return setRefusal({ at: 'label', words: reason });
    if (tagIds.length === 0) return setRefusal({ at: 'all', words: 'Choose the events whose tags are to move.' });
    try {
      const into = target === 'new' ? { label } : { id: otherId };
      onSplit((await split.runOrThrow({ fromId: theme.id, tagIds, into })).id);
    } catch (failure) {
      const isOfLabel = failure instanceof Refusal && failure.field === 'into.label';
      setRefusal({ at: isOfLabel ? 'label' : 'all', words: wordError(failure) });
    }
  };
  const choose = (ids: ReadonlySet<number>) => {
    setChosen(ids);
    setRefusal(null);
  };
  return (
    <Dialog
      title={`Split “${theme.label}”`}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button variant="primary" isDisabled={split.isBusy || !data?.tags.length} onPress={() => void confirm()}>
            {tagIds.length === 0 ? 'Move tags' : `Move ${counted(tagIds.length, 'tag')}`}
          </Button>
        </>
      }
    >
      {error && <p role="alert">{wordError(error)}</p>}
      {data?.tags.length === 0 && (
        <EmptyState level={3} title="No event is tagged with this theme" words="There is nothing to move." />
      )}
      {data && data.tags.length > 0 && (
        <>
          <SplitTags tags={data.tags} chosen={chosen} onChoose={choose} />
          {data.eventCount > data.listedEvents && (
            <p className="description">
              These are the first {data.listedEvents.toLocaleString('en-GB')} of{' '}
              {data.eventCount.toLocaleString('en-GB')} events with this theme. Move what you need and split again.
            </p>
          )}
          <RadioGroup<Target>
            label="Move them to"
            value={target}
            onChange={setTarget}
            options={[
              { id: 'new', label: 'A new theme' },
              ...(others.length > 0 ? [{ id: 'existing' as const, label: 'A theme of the frame' }] : []),
            ]}
            isInline
          />
          {target === 'new' ? (
            <TextField
              label="Name of the new theme"
              value={label}
              onChange={(text) => {
                setLabel(text);
                setRefusal(null);
              }}
              description="It is placed after this one, in the same group."
              errorMessage={refusal?.at === 'label' ? refusal.words : undefined}
            />
          ) : (
            <Select
              label="Theme"
              value={String(otherId)}
              onChange={(id) => setOtherId(Number(id))}
              options={others.map((other) => ({ id: String(other.id), label: other.label }))}
              description="Where an event has this theme already with the same kind, both notes are kept on one tag."
            />
          )}
          {refusal?.at === 'all' && (
            <p role="alert" className="field-error">
              {refusal.words}
            </p>
          )}
        </>
      )}
    </Dialog>
  );
}
