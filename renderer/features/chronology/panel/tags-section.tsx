import { useRef, useState } from 'react';
import type { Row } from '../../../../shared/model/index.ts';
import { useCommand, wordError } from '../../../host/index.ts';
import { AutosaveField, IconButton, RadioGroup, useRemovalFocus } from '../../../ui/index.ts';
import { TagLabel } from '../tag-label.tsx';
import { type TagKind, tagKindWords, tagWords } from '../words.ts';
import { useEditor } from './editor-context.ts';
import { PickToAdd } from './pick-to-add.tsx';
import { tagRefusal } from './tag-rules.ts';

const kindOptions = (Object.keys(tagKindWords) as TagKind[]).map((id) => ({ id, label: tagKindWords[id] }));
const noTheme = 'none';

/** The themes of an event: each with its kind and a note. A tag may have a kind and no theme. */
export function TagsSection() {
  const { event, ensureId, lists } = useEditor();
  const { runOrThrow: addTag } = useCommand('eventTags.add');
  const section = useRef<HTMLDivElement>(null);
  const onRemoving = useRemovalFocus(section, event.tags.length);
  const [kind, setKind] = useState<TagKind>('concern');
  const options = [
    ...lists.themes
      .filter((theme) => !theme.isRetired)
      .map(({ id, label, themeGroup }) => ({ id: String(id), label, description: themeGroup || undefined })),
    { id: noTheme, label: `No theme (${tagKindWords[kind].toLowerCase()} alone)` },
  ];
  const add = async (picked: string) => {
    const wanted = { themeId: picked === noTheme ? null : Number(picked), kind };
    const refusal = tagRefusal(event.tags, wanted, lists.themeById);
    if (refusal) return refusal;
    try {
      await addTag({ eventId: await ensureId(), ...wanted });
      return null;
    } catch (error) {
      return wordError(error);
    }
  };
  return (
    <div className="stack" ref={section}>
      <RadioGroup label="Tag as" value={kind} onChange={setKind} options={kindOptions} isInline />
      <div data-field="theme">
        <PickToAdd label="Theme" placeholder="Type to find a theme" options={options} onPick={add} />
      </div>
      {event.tags.length > 0 && (
        <ul className="plain-list tag-list" aria-label="Tags of this event">
          {event.tags.map((tag, place) => (
            <TagItem key={tag.id} tag={tag} onRemoving={() => onRemoving(place)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function TagItem({ tag, onRemoving }: { tag: Row<'eventTags'>; onRemoving: () => void }) {
  const { lists } = useEditor();
  const { runOrThrow: update } = useCommand('eventTags.update');
  const { run: remove } = useCommand('eventTags.remove');
  const words = tagWords(tag, lists.themeById);
  return (
    <li className="tag-item">
      <div className="tag-item-head">
        <TagLabel tag={tag} themes={lists.themeById} />
        <IconButton
          icon="close"
          label={`Remove tag ${words}`}
          onPress={() => {
            onRemoving();
            void remove({ ids: [tag.id] });
          }}
        />
      </div>
      <AutosaveField
        label={`Note on ${words}`}
        isLabelHidden
        multiline
        rows={1}
        placeholder="Note"
        value={tag.note}
        onSave={(note) => update({ id: tag.id, changes: { note } })}
      />
    </li>
  );
}
