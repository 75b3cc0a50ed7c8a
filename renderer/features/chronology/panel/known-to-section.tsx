import { useRef } from 'react';
import type { Row } from '../../../../shared/model/index.ts';
import { EdtfField, useCommand, useCommandQuery, wordError } from '../../../host/index.ts';
import { AutosaveField, IconButton, useRemovalFocus } from '../../../ui/index.ts';
import { useEditor } from './editor-context.ts';
import { PickToAdd } from './pick-to-add.tsx';

/** Which agencies came to know of the event, and when: what prevents hindsight and shows who worked alone. */
export function KnownToSection() {
  const { event, ensureId, lists } = useEditor();
  const known = useCommandQuery('knownTo.list', {}).data?.filter((row) => row.eventId === event.id) ?? [];
  const { runOrThrow: addKnown } = useCommand('knownTo.add');
  const section = useRef<HTMLDivElement>(null);
  const onRemoving = useRemovalFocus(section, known.length);
  const others = lists.agencies.filter((agency) => known.every((row) => row.agencyId !== agency.id));
  const add = async (id: string) => {
    try {
      await addKnown({ eventId: await ensureId(), agencyId: Number(id) });
      return null;
    } catch (error) {
      return wordError(error);
    }
  };
  return (
    <div className="stack" data-field="knownTo" ref={section}>
      <PickToAdd
        label="Known to"
        placeholder="Add an agency that knew"
        options={others.map(({ id, name }) => ({ id: String(id), label: name }))}
        onPick={add}
      />
      {known.length > 0 && (
        <ul className="plain-list tag-list" aria-label="Agencies that knew of this event">
          {known.map((row, place) => (
            <KnownToItem
              key={row.id}
              known={row}
              name={lists.agencyById.get(row.agencyId)?.name ?? ''}
              onRemoving={() => onRemoving(place)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

type KnownToItemProps = { known: Row<'knownTo'>; name: string; onRemoving: () => void };

function KnownToItem({ known, name, onRemoving }: KnownToItemProps) {
  const { runOrThrow: update } = useCommand('knownTo.update');
  const { run: remove } = useCommand('knownTo.remove');
  return (
    <li className="tag-item known-to">
      <EdtfField
        label={`When ${name} knew`}
        value={known.knownOn}
        onSave={(knownOn) => update({ id: known.id, changes: { knownOn } })}
      />
      <IconButton
        icon="close"
        label={`Remove ${name}`}
        onPress={() => {
          onRemoving();
          void remove({ ids: [known.id] });
        }}
      />
      <AutosaveField
        label={`How ${name} knew`}
        value={known.note}
        onSave={(note) => update({ id: known.id, changes: { note } })}
      />
    </li>
  );
}
