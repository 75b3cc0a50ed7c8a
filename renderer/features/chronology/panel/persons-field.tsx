import { useRef } from 'react';
import { useCommand, wordError } from '../../../host/index.ts';
import { Chip, useRemovalFocus } from '../../../ui/index.ts';
import { useEditor } from './editor-context.ts';
import { PickToAdd } from './pick-to-add.tsx';

/** The persons an event is about, by pseudonym. */
export function PersonsField() {
  const { event, ensureId, lists } = useEditor();
  const { run: setPeople, runOrThrow } = useCommand('eventPeople.set');
  const section = useRef<HTMLDivElement>(null);
  const onRemoving = useRemovalFocus(section, event.personIds.length);
  const others = lists.people.filter((person) => !event.personIds.includes(person.id));
  const add = async (id: string) => {
    try {
      const eventId = await ensureId();
      await runOrThrow({ eventId, personIds: [...event.personIds, Number(id)] });
      return null;
    } catch (error) {
      return wordError(error);
    }
  };
  return (
    <div className="stack" data-field="persons" ref={section}>
      <PickToAdd
        label="Persons"
        placeholder={lists.people.length === 0 ? 'Enter people under People first' : 'Add a person'}
        options={others.map(({ id, pseudonym, relation }) => ({
          id: String(id),
          label: pseudonym,
          description: relation || undefined,
        }))}
        onPick={add}
      />
      {event.personIds.length > 0 && (
        <ul className="plain-list row" aria-label="Persons of this event">
          {event.personIds.map((id, place) => {
            const name = lists.personById.get(id)?.pseudonym ?? '';
            const personIds = event.personIds.filter((one) => one !== id);
            return (
              <li key={id}>
                <Chip
                  removeLabel={`Remove ${name}`}
                  onRemove={() => {
                    onRemoving(place);
                    void setPeople({ eventId: event.id, personIds });
                  }}
                >
                  {name}
                </Chip>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
