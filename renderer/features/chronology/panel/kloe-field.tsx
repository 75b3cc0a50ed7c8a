import { useCommand, useCommandQuery } from '../../../host/index.ts';
import { Checkbox } from '../../../ui/index.ts';
import { useEditor } from './editor-context.ts';

/** The key lines of enquiry that an event bears on; nothing where the terms of reference name none. */
export function KloeField() {
  const { event, ensureId } = useEditor();
  const kloes = useCommandQuery('keyLinesOfEnquiry.list', {}).data ?? [];
  const links = useCommandQuery('eventKloes.list', {}).data?.filter((link) => link.eventId === event.id) ?? [];
  const { run: add } = useCommand('eventKloes.add');
  const { run: remove } = useCommand('eventKloes.remove');
  if (kloes.length === 0) return null;

  const choose = async (kloeId: number, isChosen: boolean) => {
    if (isChosen) await add({ eventId: await ensureId(), kloeId });
    else await remove({ ids: links.filter((link) => link.kloeId === kloeId).map((link) => link.id) });
  };
  return (
    <fieldset className="plain-fieldset" data-field="kloe">
      <legend className="label">Key lines of enquiry</legend>
      {kloes.map((kloe) => (
        <Checkbox
          key={kloe.id}
          label={kloe.question}
          isSelected={links.some((link) => link.kloeId === kloe.id)}
          onChange={(isChosen) => void choose(kloe.id, isChosen)}
        />
      ))}
    </fieldset>
  );
}
