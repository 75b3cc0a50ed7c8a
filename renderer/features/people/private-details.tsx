import type { Changes, Row } from '../../../shared/model/index.ts';
import { EdtfField } from '../../host/index.ts';
import { AutosaveField, Panel } from '../../ui/index.ts';

export type PrivateDetailsProps = { person: Row<'people'>; save: (changes: Changes<'people'>) => Promise<unknown> };

/** Who the person really is. No export reads these fields; every export is searched for the names. */
export function PrivateDetails({ person, save }: PrivateDetailsProps) {
  return (
    <Panel title="Private: never leaves this file" tone="private">
      <p className="small">No document contains this. Before a document is written, it is searched for these names.</p>
      <div className="form-grid">
        <AutosaveField
          label="Real name"
          value={person.realName}
          onSave={(realName) => save({ realName })}
          autoComplete="off"
        />
        <EdtfField
          label="Date of birth"
          description="As much of it as is known"
          value={person.dateOfBirth}
          onSave={(dateOfBirth) => save({ dateOfBirth })}
        />
        <AutosaveField
          label="Other names"
          description="One on each line: nicknames, former names, usual misspellings"
          className="is-wide"
          multiline
          isSavedWhenLeft
          value={person.aliases.join('\n')}
          onSave={(text) => save({ aliases: readLines(text) })}
        />
        <AutosaveField
          label="Private note"
          className="is-wide"
          multiline
          value={person.privateNote}
          onSave={(privateNote) => save({ privateNote })}
        />
      </div>
    </Panel>
  );
}

function readLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
