import { useCommand } from '../../../host/index.ts';
import { AutosaveField, Button, Dialog } from '../../../ui/index.ts';
import type { ReferenceLists } from '../use-reference-lists.ts';
import { spokenTag } from './tagging-words.ts';
import type { NotedTag } from './use-tagging.ts';

export type NoteDialogProps = { noted: NotedTag; lists: ReferenceLists; onClose: () => void };

/** The note on one tag. It saves itself; Ctrl+Enter and Escape go back to reading and keep what was typed. */
export function NoteDialog({ noted, lists, onClose }: NoteDialogProps) {
  const { runOrThrow: update } = useCommand('eventTags.update');
  const { tag } = noted;
  const words = `${noted.eventName}: ${spokenTag(tag, lists.themeById)}`;
  return (
    <Dialog
      title="Note on a tag"
      isOpen
      onClose={onClose}
      size="small"
      footer={
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      <AutosaveField
        label={words}
        multiline
        rows={3}
        autoFocus
        value={tag.note}
        onSave={(note) => update({ id: tag.id, changes: { note } })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onClose();
        }}
      />
    </Dialog>
  );
}
